// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "rollout/Decision.h"
#include "rollout/StageHistory.h"

#include <QStringList>

#include <memory>

namespace postseal {

/// What the reports of the last weeks say, as far as it counts for enforcing.
struct ReportEvidence
{
    QStringList
        reporters; ///< organisations that have applied the policy since testing began, each once
    int days = 0; ///< on which a report begins
    qint64 successful = 0; ///< sessions
    qint64 failed = 0;
    qint64 unexplained = 0; ///< failed sessions that the check of now does not explain
    QStringList unexplainedResults; ///< their result types
    QDateTime lastEndUtc; ///< end of the latest report; invalid without any
    bool sampleCameBack = false; ///< a sample report was read: the way works
    bool isFetched = false; ///< from a mailbox or a watched folder, by itself
};

/// Everything that the gates are judged by.
struct RolloutEvidence
{
    QDateTime nowUtc;
    std::shared_ptr<const Assessment> check; ///< the last one, judged now; null: none yet
    /// The last one that could test mail servers; null: none could. Another than `check` where port
    /// 25 is blocked, and a check made elsewhere was imported.
    std::shared_ptr<const Assessment> serversCheck;
    QList<StageSeen> stages; ///< in the order of time
    QList<ServedPolicy> policies; ///< that were seen published
    ReportEvidence reports;
    QList<Decision> decisions;
};

enum class GateState {
    Met,
    Open,
    Unknown, ///< could not be found out from here
    Overridden, ///< open or unknown, and the person goes on all the same
};

[[nodiscard]] const char *toId(GateState state);

/// Why a gate is as it is: one for each sentence.
enum class GateReason {
    NotChecked, ///< there is no check yet
    SeenLongAgo, ///< it was in order, but the check is too old: at
    AllCovered, ///< have of want MX hosts
    NotCovered, ///< names
    NoPolicy, ///< no policy is in force
    MxUnknown,
    AllEncrypt, ///< have of want addresses
    SomeFail, ///< names
    ServersUnseen, ///< port 25 is blocked, or they were silent
    ServersSeenEarlier, ///< have of want, by a check made at another time or place: at
    ServersSeenLongAgo, ///< that check is too old: at
    PolicyFine,
    PolicyWanting, ///< names: ids of findings
    PolicyUnseen,
    CertificateEnds, ///< of the policy host, soon
    TestedLongEnough, ///< have of want days
    TestedTooShort, ///< have of want days, until `at`
    NotTesting,
    EnforcedAlready, ///< since `at`
    ManyReporters, ///< names; have days
    FewReporters, ///< have of want reporters; may be waited for until `at`
    FewReportersWaited, ///< few, and long enough waited: a domain with little mail
    NoneFailed, ///< have: sessions
    FailuresExplained, ///< have: failed sessions
    FailuresUnexplained, ///< have: failed sessions; names: result types
    NoReports,
    NoMove,
    MovePlanned, ///< names; at
    ReportsComeIn, ///< at: the end of the latest
    ReportsReadBySomebody, ///< as the person says
    NobodyReads,
    ReportsStale, ///< none since `at`
};

struct GateResult
{
    Gate gate = Gate::MailServersCovered;
    GateState state = GateState::Open;
    GateReason reason = GateReason::NotChecked;
    qint64 have = 0;
    qint64 want = 0;
    QStringList names;
    QDateTime atUtc;
    QDateTime metByUtc; ///< when waiting alone may meet it; invalid: something is to be done
    std::optional<Decision> override; ///< with GateState::Overridden

    /// It bars the way.
    [[nodiscard]] bool bars() const
    {
        return state == GateState::Open || state == GateState::Unknown;
    }
};

/// A domain from which fewer than `wantedReporters` have reported may enforce after so many days
/// in testing: what little mail it gets will not tell more.
constexpr int lowVolumeDays = 30;
constexpr int wantedReporters = 2;
/// How old a check may be, here or elsewhere, to say that something is in order.
constexpr int oldestCheckDays = 7;
/// Reports come daily; after so many days without one nobody can be said to read them.
constexpr int staleReportsDays = 7;

/// The last check is too old to say that anything is in order; also without any.
[[nodiscard]] bool isCheckStale(const RolloutEvidence &evidence);

/// What of the evidence says who may keep which policy.
[[nodiscard]] ServingHistory servingHistory(const RolloutEvidence &evidence);

/// All eight gates, in their order. A gate that was overruled counts as such only while the domain
/// tests: under enforce things are called what they are. Pure.
[[nodiscard]] QList<GateResult> readiness(const RolloutEvidence &evidence);

/// None bars the way.
[[nodiscard]] bool isReady(const QList<GateResult> &gates);

/// Whole days between two times, never less than none.
[[nodiscard]] int daysBetween(const QDateTime &fromUtc, const QDateTime &toUtc);

} // namespace postseal
