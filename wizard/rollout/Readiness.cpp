// SPDX-License-Identifier: Apache-2.0
#include "rollout/Readiness.h"

#include <algorithm>

namespace postseal {

namespace {

/// How many mail server addresses there are, how many pass, and the hosts that do not.
struct ServerCount
{
    qint64 passing = 0;
    qint64 all = 0;
    QStringList failing;
    bool isComplete = true; ///< each was tested
};

ServerCount countServers(const Assessment &check)
{
    ServerCount count;
    for (const MxResult &mx : check.mx) {
        bool fails = false;
        count.isComplete = count.isComplete && !mx.addresses.isEmpty();
        for (const AddressResult &address : mx.addresses) {
            ++count.all;
            const bool passes =
                address.status == StepStatus::Pass || address.status == StepStatus::Warn;
            count.passing += passes ? 1 : 0;
            fails = fails || address.status == StepStatus::Fail;
            count.isComplete = count.isComplete && (passes || address.status == StepStatus::Fail);
        }
        if (fails)
            count.failing.append(mx.mx.host.toDisplay());
    }
    return count;
}

/// Every host of the one is among those of the other.
bool knowsAllHosts(const Assessment &servers, const Assessment &check)
{
    const QList<DomainName> known = mxHosts(servers);
    const QList<DomainName> hosts = mxHosts(check);
    return std::all_of(
        hosts.begin(), hosts.end(), [&](const DomainName &host) { return known.contains(host); });
}

class GateJudge
{
public:
    explicit GateJudge(const RolloutEvidence &evidence)
        : m_evidence(evidence)
        , m_testingSince(testingSince(evidence.stages))
        , m_decisions(decisionsInForce(evidence.decisions, m_testingSince))
    { }

    [[nodiscard]] GateResult judge(Gate gate) const
    {
        GateResult result = open(gate);
        result.gate = gate;
        const auto override = m_decisions.overrides.constFind(gate);
        const bool isOverruled = m_testingSince.isValid() && result.bars()
            && override != m_decisions.overrides.constEnd()
            && override->covers(result.state == GateState::Unknown);
        if (isOverruled) {
            result.state = GateState::Overridden;
            result.override = override->decision;
        }
        return result;
    }

private:
    static GateResult make(GateState state, GateReason reason, qint64 have = 0, qint64 want = 0)
    {
        GateResult result;
        result.state = state;
        result.reason = reason;
        result.have = have;
        result.want = want;
        return result;
    }

    [[nodiscard]] GateResult open(Gate gate) const
    {
        switch (gate) {
        case Gate::MailServersCovered:
            return asOfNow(covered());
        case Gate::MailServersEncrypt:
            return asOfNow(encrypt());
        case Gate::PolicyHealthy:
            return asOfNow(healthy());
        case Gate::TestingTime:
            return testingTime();
        case Gate::SendersReported:
            return reported();
        case Gate::NoFailures:
            return failures();
        case Gate::NoMovePlanned:
            return move();
        case Gate::ReportsRead:
            break;
        }
        return read();
    }

    /// What was wrong may still be wrong; what was right long ago need not be so any more.
    [[nodiscard]] GateResult asOfNow(const GateResult &result) const
    {
        if (result.state != GateState::Met || !isCheckStale(m_evidence))
            return result;
        GateResult stale = make(GateState::Unknown, GateReason::SeenLongAgo);
        stale.atUtc = m_evidence.check->checkedUtc;
        return stale;
    }

    [[nodiscard]] GateResult covered() const
    {
        const Assessment *check = m_evidence.check.get();
        if (!check)
            return make(GateState::Unknown, GateReason::NotChecked);
        if (check->mx.isEmpty())
            return make(GateState::Unknown, GateReason::MxUnknown);
        if (!check->policy.policy)
            return make(GateState::Open, GateReason::NoPolicy);
        GateResult result = make(GateState::Met, GateReason::AllCovered, 0, check->mx.size());
        for (const MxResult &mx : check->mx) {
            if (mx.coveredBy)
                ++result.have;
            else
                result.names.append(mx.mx.host.toDisplay());
        }
        if (!result.names.isEmpty()) {
            result.state = GateState::Open;
            result.reason = GateReason::NotCovered;
        }
        return result;
    }

    [[nodiscard]] GateResult encrypt() const
    {
        if (!m_evidence.check)
            return make(GateState::Unknown, GateReason::NotChecked);
        const ServerCount here = countServers(*m_evidence.check);
        GateResult result = make(GateState::Met, GateReason::AllEncrypt, here.passing, here.all);
        if (!here.failing.isEmpty()) {
            result.state = GateState::Open;
            result.reason = GateReason::SomeFail;
            result.names = here.failing;
            return result;
        }
        return here.isComplete && here.all > 0 ? result : encryptSeenElsewhere();
    }

    /// Where this line cannot test, a check from a place that can counts for some days, as long as
    /// it tested all that are mail servers now.
    [[nodiscard]] GateResult encryptSeenElsewhere() const
    {
        const Assessment *servers = m_evidence.serversCheck.get();
        const GateResult unseen = make(GateState::Unknown, GateReason::ServersUnseen);
        if (!servers || !knowsAllHosts(*servers, *m_evidence.check))
            return unseen;
        const ServerCount there = countServers(*servers);
        if (!there.isComplete || there.all == 0)
            return unseen;
        GateResult result =
            make(GateState::Met, GateReason::ServersSeenEarlier, there.passing, there.all);
        result.atUtc = servers->checkedUtc;
        if (!there.failing.isEmpty()) {
            result.state = GateState::Open;
            result.reason = GateReason::SomeFail;
            result.names = there.failing;
        } else if (daysBetween(servers->checkedUtc, m_evidence.nowUtc) >= oldestCheckDays) {
            result.state = GateState::Unknown;
            result.reason = GateReason::ServersSeenLongAgo;
        }
        return result;
    }

    [[nodiscard]] GateResult healthy() const
    {
        const Assessment *check = m_evidence.check.get();
        if (!check)
            return make(GateState::Unknown, GateReason::NotChecked);
        GateResult wanting = make(GateState::Open, GateReason::PolicyWanting);
        bool isUnknown = false;
        bool ends = false;
        for (const Step step : {Step::Record, Step::PolicyHost, Step::Policy}) {
            for (const Finding &finding : check->step(step).findings) {
                if (finding.severity == Severity::Fail)
                    wanting.names.append(QString::fromLatin1(info(finding.code).id));
                isUnknown = isUnknown || finding.severity == Severity::Unknown;
                ends = ends || finding.code == FindingCode::PolicyHostCertificateExpiresSoon;
            }
        }
        if (!wanting.names.isEmpty())
            return wanting;
        if (isUnknown)
            return make(GateState::Unknown, GateReason::PolicyUnseen);
        if (!policyInForce(*check))
            return make(GateState::Open, GateReason::NoPolicy);
        return ends ? make(GateState::Open, GateReason::CertificateEnds)
                    : make(GateState::Met, GateReason::PolicyFine);
    }

    [[nodiscard]] int daysTested() const
    {
        return m_testingSince.isValid() ? daysBetween(m_testingSince, m_evidence.nowUtc) : 0;
    }

    [[nodiscard]] GateResult testingTime() const
    {
        if (const QDateTime since = enforcingSince(m_evidence.stages); since.isValid()) {
            GateResult result = make(GateState::Met, GateReason::EnforcedAlready);
            result.atUtc = since;
            return result;
        }
        if (!m_testingSince.isValid())
            return make(GateState::Open, GateReason::NotTesting, 0, m_decisions.testingDays);
        GateResult result = make(
            GateState::Met, GateReason::TestedLongEnough, daysTested(), m_decisions.testingDays);
        if (result.have < result.want) {
            result.state = GateState::Open;
            result.reason = GateReason::TestedTooShort;
            result.metByUtc = m_testingSince.addDays(result.want);
            result.atUtc = result.metByUtc;
        }
        return result;
    }

    [[nodiscard]] GateResult reported() const
    {
        const ReportEvidence &reports = m_evidence.reports;
        if (reports.reporters.size() >= wantedReporters) {
            GateResult result = make(
                GateState::Met, GateReason::ManyReporters, reports.days, reports.reporters.size());
            result.names = reports.reporters;
            return result;
        }
        GateResult result = make(
            GateState::Open, GateReason::FewReporters, reports.reporters.size(), wantedReporters);
        result.names = reports.reporters;
        if (!m_testingSince.isValid())
            return result;
        result.metByUtc = m_testingSince.addDays(lowVolumeDays);
        result.atUtc = result.metByUtc;
        if (daysTested() >= lowVolumeDays) {
            result.state = GateState::Met;
            result.reason = GateReason::FewReportersWaited;
            result.metByUtc = {};
        }
        return result;
    }

    [[nodiscard]] GateResult failures() const
    {
        const ReportEvidence &reports = m_evidence.reports;
        if (reports.unexplained > 0) {
            GateResult result =
                make(GateState::Open, GateReason::FailuresUnexplained, reports.unexplained);
            result.names = reports.unexplainedResults;
            return result;
        }
        if (reports.failed > 0)
            return make(GateState::Met, GateReason::FailuresExplained, reports.failed);
        const bool areNone = reports.reporters.isEmpty() && !reports.lastEndUtc.isValid();
        return areNone ? make(GateState::Met, GateReason::NoReports)
                       : make(GateState::Met, GateReason::NoneFailed, reports.successful);
    }

    [[nodiscard]] GateResult move() const
    {
        if (!m_decisions.move)
            return make(GateState::Met, GateReason::NoMove);
        GateResult result = make(GateState::Open, GateReason::MovePlanned);
        for (const QByteArray &host : m_decisions.move->subject.split(' ')) {
            if (!host.isEmpty())
                result.names.append(QString::fromUtf8(host));
        }
        result.atUtc = m_decisions.move->dueUtc;
        return result;
    }

    [[nodiscard]] GateResult read() const
    {
        const ReportEvidence &reports = m_evidence.reports;
        const bool areFresh = reports.lastEndUtc.isValid()
            && daysBetween(reports.lastEndUtc, m_evidence.nowUtc) < staleReportsDays;
        GateResult result = make(GateState::Met, GateReason::ReportsComeIn);
        result.atUtc = reports.lastEndUtc;
        if (areFresh)
            return result;
        if (m_decisions.reportsRead || reports.isFetched || reports.sampleCameBack) {
            result.reason = GateReason::ReportsReadBySomebody;
            result.atUtc = m_decisions.reportsRead ? m_decisions.reportsRead->madeUtc : QDateTime();
            return result;
        }
        result.state = GateState::Open;
        result.reason =
            reports.lastEndUtc.isValid() ? GateReason::ReportsStale : GateReason::NobodyReads;
        return result;
    }

    const RolloutEvidence &m_evidence;
    QDateTime m_testingSince;
    DecisionsInForce m_decisions;
};

} // namespace

const char *toId(GateState state)
{
    switch (state) {
    case GateState::Met:
        return "met";
    case GateState::Open:
        return "open";
    case GateState::Unknown:
        return "unknown";
    case GateState::Overridden:
        break;
    }
    return "overridden";
}

bool isCheckStale(const RolloutEvidence &evidence)
{
    return !evidence.check
        || daysBetween(evidence.check->checkedUtc, evidence.nowUtc) >= oldestCheckDays;
}

ServingHistory servingHistory(const RolloutEvidence &evidence)
{
    const Assessment *check = evidence.check.get();
    // Nothing of MTA-STS is left; TLS reports may stay for ever.
    const bool isGone =
        check && check->record.verdict == RecordVerdict::None && check->policyText.isEmpty();
    return {evidence.stages, evidence.policies, isGone, evidence.nowUtc};
}

QList<GateResult> readiness(const RolloutEvidence &evidence)
{
    const GateJudge judge(evidence);
    QList<GateResult> gates;
    for (int gate = 0; gate < gateCount; ++gate)
        gates.append(judge.judge(Gate(gate)));
    return gates;
}

bool isReady(const QList<GateResult> &gates)
{
    return !gates.isEmpty() && std::none_of(gates.begin(), gates.end(), [](const GateResult &gate) {
        return gate.bars();
    });
}

int daysBetween(const QDateTime &fromUtc, const QDateTime &toUtc)
{
    constexpr qint64 day = 24LL * 3600;
    return int(std::max<qint64>(0, fromUtc.secsTo(toUtc) / day));
}

} // namespace postseal
