// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/Document.h"
#include "setup/DomainHistory.h"

namespace postseal {

/// A line of a domain's history in words.
struct HistoryText
{
    Tone tone = Tone::Info;
    QString title;
    QString text; ///< more about it; may be empty
};

[[nodiscard]] HistoryText describe(const HistoryEntry &entry);

/// "mx1.example.com, mx2.example.com and 3 more".
[[nodiscard]] QString hostsInLine(const QList<DomainName> &hosts);

} // namespace postseal
