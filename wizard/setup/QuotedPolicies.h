// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/ReportSummary.h"
#include "store/StoredValues.h"

#include <chrono>

namespace postseal {

/// A policy that reporters quoted, and that is not the one published now.
struct QuotedPolicy
{
    QString text; ///< its lines
    QDateTime lastUtc; ///< end of the last report that quotes it
    bool isOwn = false; ///< it was seen published at the domain once
    QDateTime seenUntilUtc; ///< when it was last seen published; invalid if never
    QDateTime keptUntilUtc; ///< the latest that a sender may keep it by its max_age; invalid if
                            ///< never seen
};

/// Which quoted policies are older ones, the latest quoted first. A sender keeps a policy for
/// max_age after it last fetched it, so reports may speak of yesterday's: RFC 8461 section 3.2.
/// Pure; versions as Store::policyVersions() gives them, latest first.
[[nodiscard]] QList<QuotedPolicy> olderPoliciesQuoted(const ReportSummary &summary,
                                                      const QList<PolicyVersion> &versions);

} // namespace postseal
