// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rollout/Concern.h"
#include "rollout/EnforcePreview.h"
#include "rollout/Plan.h"
#include "setup/ReportSummary.h"
#include "store/Store.h"

#include <QCoroTask>

#include <functional>
#include <memory>

namespace postseal {

/// Everything that the store knows about one domain's way, as it was read.
struct RolloutRecord
{
    DomainName name;
    QByteArray setup; ///< SetupChoices as JSON; empty: nothing chosen yet
    std::optional<StoredCheck> lastCheck;
    std::optional<StoredCheck> serversCheck; ///< the last that could test the mail servers
    QList<CheckSummary> checks; ///< latest first, at most `mostChecks`
    QList<PolicyVersion> versions; ///< latest first
    QList<StageEntry> stages; ///< in the order of time
    QList<StoredDecision> decisions; ///< in the order of time
    ReportSummary reports; ///< of the last `reportDays`
    EnforcePreview preview; ///< of the same span
    QDateTime lastReportEndUtc; ///< invalid without reports; never in the future
    QMap<QString, QDateTime>
        policyReporters; ///< who has applied the policy, and begin of the last such report
    QStringList silentReporters; ///< who reported nearly daily, and not in the last week
    qint64 failedWithoutDetails =
        0; ///< sessions of the last `failureDays` that no detail speaks of

    /// How long a failure is remembered against the domain.
    static constexpr int failureDays = 14;
    bool isFetched = false; ///< reports come in by themselves: a mailbox or a watched folder is set

    static constexpr int mostChecks = 400;
    /// The span that gates and preview look at.
    static constexpr int reportDays = 30;
};

/// Reads it, in the order of the store's other work.
[[nodiscard]] QCoro::Task<Result<RolloutRecord, StoreError>> readRollout(
    std::shared_ptr<Store> store, DomainName name, QDateTime nowUtc);

/// Judges observations as of now. Null results do not exist: what cannot be judged says so.
using Judge = std::function<Assessment(const Observations &)>;

/// A domain's way, judged: what pages, command line and paper show.
struct RolloutView
{
    RolloutEvidence evidence;
    RolloutStatus status;
    QList<Concern> concerns; ///< the gravest first
    ReportSummary reports; ///< of the last RolloutRecord::reportDays
    EnforcePreview preview; ///< of the same span
    QByteArray serversOrigin; ///< who made the check that tested the mail servers
    QList<MxSetSeen> mxSets; ///< in the order of time
    QList<CertificateClock> certificates; ///< of the last check
    std::chrono::seconds recordTtl{3600}; ///< as the last check saw it
    std::chrono::seconds mxTtl{3600};

    /// What a plan is computed from.
    [[nodiscard]] PlanInput planInput(const QList<DomainName> &newMx = {}) const;
};

/// The check of now, when there is one that was not stored yet, goes before the stored one.
struct CheckOfNow
{
    Observations seen;
    Assessment assessment;
};

/// Pure but for `judge`, which is asked once or twice.
[[nodiscard]] RolloutView viewRollout(const RolloutRecord &record,
                                      const std::optional<CheckOfNow> &now,
                                      const Judge &judge,
                                      const QDateTime &nowUtc);

[[nodiscard]] StoredDecision toStored(const Decision &decision);
/// Those of kinds that this version knows.
[[nodiscard]] QList<Decision> decisionsFrom(const QList<StoredDecision> &stored);

} // namespace postseal
