// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/OwnKnowledge.h"

namespace postseal {

/// "…/dns-hosts.json is not used: …": the file, and where in it what is wrong.
[[nodiscard]] QString describe(const OwnFileProblem &problem);

} // namespace postseal
