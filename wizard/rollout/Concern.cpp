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

/// A policy is in force, or senders keep one.
bool isUnderPolicy(const RolloutStatus &status)
{
    switch (status.stage) {
    case RolloutStage::Testing:
    case RolloutStage::Ready:
    case RolloutStage::Enforcing:
    case RolloutStage::LongTerm:
        return true;
    case RolloutStage::NotStarted:
    case RolloutStage::Publishing:
    case RolloutStage::Removing:
    case RolloutStage::Off:
        break;
    }
    return false;
}

class ConcernCollector
{
public:
    ConcernCollector(const RolloutEvidence &evidence, const RolloutStatus &status)
        : m_evidence(evidence)
        , m_status(status)
        , m_isEnforced(status.stage == RolloutStage::Enforcing
                       || status.stage == RolloutStage::LongTerm)
    { }

    /// What is open at a gate, however it is overruled: that was about enforcing.
    void addGate(Gate gate, GateReason reason, ConcernKind kind)
    {
        const GateResult &result = m_status.gates.at(qsizetype(gate));
        const bool isOpen =
            result.state == GateState::Open || result.state == GateState::Overridden;
        if (!isOpen || result.reason != reason)
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
        if (!m_evidence.check)
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

QByteArray Concern::key() const
{
    QStringList sorted = names;
    sorted.sort();
    QByteArray key = toId(kind);
    if (kind == ConcernKind::StepDue)
        key += ' ' + QByteArray(toId(next.action)) + ' ' + QByteArray::number(next.maxAge.count());
    // Of a change the time tells whether it is the same.
    if (kind == ConcernKind::PolicyChanged || kind == ConcernKind::ModeChanged)
        key += ' ' + QByteArray::number(atUtc.toSecsSinceEpoch());
    for (const QString &name : std::as_const(sorted))
        key += ' ' + name.toUtf8();
    return key;
}

QList<Concern> concernsOf(const RolloutEvidence &evidence,
                          const RolloutStatus &status,
                          const ConcernInput &input)
{
    ConcernCollector collector(evidence, status);
    const bool isGone = status.next.action == NextAction::PutBack
        || (status.next.action == NextAction::Mend && !isUnderPolicy(status));
    if (isGone) {
        collector.add(ConcernKind::PolicyGone, {}, status.cachedUntilUtc);
        collector.concerns.last().isUrgent = true;
    }
    if (isUnderPolicy(status)) {
        collector.addGate(
            Gate::PolicyHealthy, GateReason::PolicyWanting, ConcernKind::PolicyBroken);
        collector.addGate(
            Gate::MailServersCovered, GateReason::NotCovered, ConcernKind::ServerNotCovered);
        collector.addGate(Gate::MailServersEncrypt, GateReason::SomeFail, ConcernKind::ServerFails);
    }
    if (input.isModeUnexpected && !evidence.stages.isEmpty()) {
        const StageSeen &last = evidence.stages.last();
        collector.add(
            ConcernKind::ModeChanged, {QString::fromLatin1(toId(last.stage))}, last.sinceUtc);
    }
    const QDateTime &other = input.otherPolicySinceUtc;
    if (other.isValid() && !input.isModeUnexpected
        && daysBetween(other, evidence.nowUtc) < policyChangeDays)
        collector.add(ConcernKind::PolicyChanged, {}, other);
    if (isUnderPolicy(status)) {
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
