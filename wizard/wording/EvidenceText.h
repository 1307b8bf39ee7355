// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Evidence.h"

namespace postseal {

/// Why a file is no evidence that can be judged, in one line.
[[nodiscard]] QString describe(const EvidenceError &error, const QString &file);

} // namespace postseal
