// SPDX-License-Identifier: Apache-2.0
#include "rollout/Concern.h"

#include <algorithm>
#include <array>

namespace postseal {

namespace {

constexpr std::array concernIds = {
    "policy-gone",
    "policy-broken",
    "server-not-covered",
    "server-fails",
    "mode-changed",
    "policy-changed",
    "failures-reported",
    "certificate-ends",
    "reports-stopped",
    "sender-silent",
    "step-due",
};
static_assert(concernIds.size() == size_t(ConcernKind::StepDue) + 1);

/// Some sender may keep an enforce policy, whatever is published now.
bool isCached(const RolloutEvidence &evidence, const RolloutStatus &status)
{
    return status.cachedUntilUtc.isValid() && status.cachedUntilUtc > evidence.nowUtc;
}

class ConcernCollector
{
public:
    ConcernCollector(const RolloutEvidence &evidence, const RolloutStatus &status)
        : m_evidence(evidence)
        , m_status(status)
        , m_isEnforced(isEnforced(status.stage) || isCached(evidence, status))
    { }

    /// What is open at a gate, however it is overruled: that was about enforcing.
    void addGate(Gate gate, GateReason reason, ConcernKind kind)
    {
        const GateResult &result = m_status.gates.at(qsizetype(gate));
        const bool isOpen =
            result.state == GateState::Open || result.state == GateState::Overridden;
        // An old check judged as of today finds certificates ended that were renewed long ago.
        if (isCheckStale(m_evidence) || !isOpen || result.reason != reason)
            return;
        Concern concern;
        concern.kind = kind;
        concern.names = result.names;
        concern.atUtc = result.atUtc;
        concern.isUrgent = m_isEnforced && kind < ConcernKind::ModeChanged;
        concerns.append(concern);
    }

    /// Of policy host and mail servers, as the check's findings say.
    void addCertificates()
    {
        if (isCheckStale(m_evidence))
            return;
        Concern concern;
        concern.kind = ConcernKind::CertificateEnds;
        for (const Step step : {Step::PolicyHost, Step::Starttls}) {
            for (const Finding &finding : m_evidence.check->step(step).findings) {
                const bool ends = finding.code == FindingCode::PolicyHostCertificateExpiresSoon
                    || finding.code == FindingCode::StarttlsCertificateExpiresSoon;
                if (ends && !concern.names.contains(finding.subject))
                    concern.names.append(finding.subject);
            }
        }
        if (!concern.names.isEmpty())
            concerns.append(concern);
    }

    void add(ConcernKind kind, const QStringList &names, const QDateTime &atUtc = {})
    {
        Concern concern;
        concern.kind = kind;
        concern.names = names;
        concern.atUtc = atUtc;
        concerns.append(concern);
    }

    void addStep()
    {
        switch (m_status.next.action) {
        case NextAction::Enforce:
        case NextAction::RaiseMaxAge:
        case NextAction::DeleteRecords: {
            Concern concern;
            concern.next = m_status.next;
            concerns.append(concern);
            break;
        }
        default: // it waits, or the concerns above say it
            break;
        }
    }

    QList<Concern> concerns;

private:
    const RolloutEvidence &m_evidence;
    const RolloutStatus &m_status;
    bool m_isEnforced;
};

} // namespace

const char *toId(ConcernKind kind)
{
    return concernIds[size_t(kind)];
}

QList<QByteArray> Concern::keys() const
{
    QByteArray key = toId(kind);
    if (kind == ConcernKind::StepDue)
        key += ' ' + QByteArray(toId(next.action)) + ' ' + QByteArray::number(next.maxAge.count());
    // Of a change the time tells whether it is the same.
    if (kind == ConcernKind::PolicyChanged || kind == ConcernKind::ModeChanged)
        key += ' ' + QByteArray::number(atUtc.toSecsSinceEpoch());
    if (names.isEmpty())
        return {key};
    QList<QByteArray> keys;
    for (const QString &name : names)
        keys.append(key + ' ' + name.toUtf8());
    return keys;
}

bool isUnjudged(QByteArrayView key, const QList<GateResult> &gates)
{
    constexpr std::pair<ConcernKind, Gate> tellers[] = {
        {ConcernKind::PolicyBroken, Gate::PolicyHealthy},
        {ConcernKind::ServerNotCovered, Gate::MailServersCovered},
        {ConcernKind::ServerFails, Gate::MailServersEncrypt},
    };
    return std::any_of(std::begin(tellers), std::end(tellers), [&](const auto &each) {
        const GateResult &gate = gates.at(qsizetype(each.second));
        const bool isItsOwn = key.startsWith(toId(each.first)) && gate.state == GateState::Unknown;
        return isItsOwn || gate.reason == GateReason::SeenLongAgo;
    });
}

QList<Concern> concernsOf(const RolloutEvidence &evidence,
                          const RolloutStatus &status,
                          const ConcernInput &input)
{
    ConcernCollector collector(evidence, status);
    const bool isGone = status.next.action == NextAction::PutBack
        || (status.next.action == NextAction::Mend && !isUnderPolicy(status.stage));
    if (isGone) {
        collector.add(ConcernKind::PolicyGone, {}, status.cachedUntilUtc);
        collector.concerns.last().isUrgent = true;
    }
    const bool isWaitedOut = status.stage == RolloutStage::Removing && isCached(evidence, status);
    if (isUnderPolicy(status.stage) || isWaitedOut) {
        collector.addGate(
            Gate::PolicyHealthy, GateReason::PolicyWanting, ConcernKind::PolicyBroken);
        collector.addGate(
            Gate::MailServersCovered, GateReason::NotCovered, ConcernKind::ServerNotCovered);
        collector.addGate(Gate::MailServersEncrypt, GateReason::SomeFail, ConcernKind::ServerFails);
    }
    const auto isRecent = [&evidence](const QDateTime &changed) {
        return daysBetween(changed, evidence.nowUtc) < policyChangeDays;
    };
    const bool isOtherMode = input.isModeUnexpected && !evidence.stages.isEmpty()
        && isRecent(evidence.stages.last().sinceUtc);
    if (isOtherMode) {
        const StageSeen &last = evidence.stages.last();
        collector.add(
            ConcernKind::ModeChanged, {QString::fromLatin1(toId(last.stage))}, last.sinceUtc);
    }
    const QDateTime &other = input.otherPolicySinceUtc;
    if (other.isValid() && !isOtherMode && isRecent(other))
        collector.add(ConcernKind::PolicyChanged, {}, other);
    if (isUnderPolicy(status.stage)) {
        collector.addGate(
            Gate::NoFailures, GateReason::FailuresUnexplained, ConcernKind::FailuresReported);
        collector.addCertificates();
        const QDateTime &last = evidence.reports.lastEndUtc;
        if (last.isValid() && daysBetween(last, evidence.nowUtc) >= staleReportsDays)
            collector.add(ConcernKind::ReportsStopped, {}, last);
        if (!input.silentReporters.isEmpty())
            collector.add(ConcernKind::SenderSilent, input.silentReporters);
    }
    collector.addStep();
    return collector.concerns;
}

} // namespace postseal
