// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/RolloutRecord.h"

namespace postseal {

/// One line of a domain's history.
struct HistoryEntry
{
    enum class Kind {
        Stage, ///< the domain came to a stage
        Policy, ///< another policy was seen published
        MailServers, ///< another MX set was seen
        Check, ///< a check found something else than the one before
        Decision,
        FirstReport, ///< the first report of the last 30 days
    };

    Kind kind = Kind::Check;
    QDateTime atUtc;
    std::optional<RolloutStage> stage;
    bool isUnexpected = false; ///< of a stage: nobody decided so here
    PolicyVersion policy;
    QList<DomainName> added; ///< of an MX set: hosts that came; all of them in the first
    QList<DomainName> dropped;
    CheckSummary check;
    std::optional<Decision> decision;
};

/// The latest first. Pure.
[[nodiscard]] QList<HistoryEntry> historyOf(const RolloutRecord &record);

/// A change of mode counts as decided here for so long after the decision: files and records take
/// their time.
constexpr int decisionDays = 30;

/// Whether the last stage came about without anybody's decision here; only of stages that somebody
/// must have published.
[[nodiscard]] bool lastStageIsUnexpected(const RolloutRecord &record);

/// What two checks of a domain have not in common.
struct CheckComparison
{
    QList<Finding> gone; ///< of those that want something done: in the earlier one only
    QList<Finding> come; ///< in the later one only
    QList<Finding> stayed; ///< in both
    QList<DomainName> mxGone;
    QList<DomainName> mxCome;
    QByteArray policyBefore; ///< the files' octets
    QByteArray policyAfter;
    QByteArray idBefore;
    QByteArray idAfter;

    [[nodiscard]] bool isSame() const
    {
        return gone.isEmpty() && come.isEmpty() && mxGone.isEmpty() && mxCome.isEmpty()
            && policyBefore == policyAfter && idBefore == idAfter;
    }
};

/// Findings are the same when code and subject are; values such as days left may differ. Pure.
[[nodiscard]] CheckComparison compareChecks(const Assessment &earlier, const Assessment &later);

} // namespace postseal
