// SPDX-License-Identifier: Apache-2.0
#pragma once

// A domain over the months: what checks saw day by day, as the store would have noted it.

#include "rollout/Plan.h"
#include "support/HealthyDomain.h"

namespace postseal::tests {

class RolloutFixture
{
public:
    HealthyDomain shop{"testing"};
    RolloutEvidence evidence;

    explicit RolloutFixture(const QDateTime &begin = {QDate(2026, 3, 1), QTime(9, 0), Qt::UTC})
    {
        evidence.nowUtc = begin;
    }

    void wait(qint64 days) { evidence.nowUtc = evidence.nowUtc.addDays(days); }

    /// A check of now with that file; an empty mode takes file and record away.
    void check(const QByteArray &mode, std::chrono::seconds maxAge = std::chrono::days(1))
    {
        HealthyDomain seen(mode.isEmpty() ? QByteArray("testing") : mode);
        seen.seen.fetches[0].body.replace("1209600", QByteArray::number(qint64(maxAge.count())));
        seen.seen.fetches[0].body.replace("mx: mx2.shop.example\r\n", secondLine);
        if (mode.isEmpty())
            unpublishEverything(seen.seen);
        seen.seen.startedUtc = evidence.nowUtc;
        take(seen.judge());
    }

    void take(const Assessment &assessment)
    {
        evidence.check = std::make_shared<Assessment>(assessment);
        if (const auto stage = stageSeen(assessment);
            stage && (evidence.stages.isEmpty() || evidence.stages.last().stage != *stage))
            evidence.stages.append({*stage, evidence.nowUtc});
        if (!policyInForce(assessment))
            return;
        const Policy &policy = *assessment.policy.policy;
        if (!evidence.policies.isEmpty() && evidence.policies.last().policy == policy)
            evidence.policies.last().lastSeenUtc = evidence.nowUtc;
        else
            evidence.policies.append(
                {policy, assessment.record.record->id, evidence.nowUtc, evidence.nowUtc});
    }

    /// Google and Microsoft have reported on so many days until now.
    void report(int days)
    {
        evidence.reports.reporters = {QStringLiteral("Google Inc."), QStringLiteral("Microsoft")};
        evidence.reports.days = days;
        evidence.reports.successful = 100LL * days;
        evidence.reports.lastEndUtc = evidence.nowUtc;
    }

    void decide(DecisionKind kind, const QByteArray &subject = {}, const QString &reason = {})
    {
        evidence.decisions.append({kind, subject, reason, evidence.nowUtc, {}});
    }

    [[nodiscard]] RolloutStatus status() const { return rolloutStatus(evidence); }

    [[nodiscard]] GateResult gate(Gate gate) const { return status().gates.at(qsizetype(gate)); }

    QByteArray secondLine = "mx: mx2.shop.example\r\n"; ///< of the file
};

} // namespace postseal::tests
