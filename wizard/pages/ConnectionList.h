// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ConnectionLog.h"

#include <QString>

namespace postseal {

/// Whom the program has connected to, as a fragment of HTML with a heading: below the manual's page on privacy.
[[nodiscard]] QString connectionListHtml(const QList<ConnectionEntry> &entries);

} // namespace postseal
