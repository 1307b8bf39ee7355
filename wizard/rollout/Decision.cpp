// SPDX-License-Identifier: Apache-2.0
#include "rollout/Decision.h"

#include <algorithm>
#include <array>

namespace postseal {

namespace {

constexpr std::array gateIds = {
    "mail-servers-covered",
    "mail-servers-encrypt",
    "policy-healthy",
    "testing-time",
    "senders-reported",
    "no-failures",
    "no-move-planned",
    "reports-read",
};
static_assert(gateIds.size() == gateCount);

constexpr std::array decisionIds = {
    "override-gate",
    "restore-gate",
    "plan-move",
    "end-move",
    "reports-read",
    "reports-unread",
    "testing-days",
    "change-mode",
};

constexpr char unknownMark[] = " unknown";

template <class Enum, size_t Count>
std::optional<Enum> fromId(const std::array<const char *, Count> &ids, QByteArrayView id)
{
    for (size_t index = 0; index < Count; ++index) {
        if (id == ids[index])
            return Enum(index);
    }
    return std::nullopt;
}

void take(DecisionsInForce &now, const Decision &decision)
{
    switch (decision.kind) {
    case DecisionKind::OverrideGate:
        if (const auto gate = gateFromId(decision.subject.split(' ').first()))
            now.overrides.insert(*gate, {decision, decision.subject.endsWith(unknownMark)});
        break;
    case DecisionKind::RestoreGate:
        if (const auto gate = gateFromId(decision.subject))
            now.overrides.remove(*gate);
        break;
    case DecisionKind::PlanMove:
        now.move = decision;
        break;
    case DecisionKind::EndMove:
        now.move.reset();
        break;
    case DecisionKind::ReportsRead:
        now.reportsRead = decision;
        break;
    case DecisionKind::ReportsUnread:
        now.reportsRead.reset();
        break;
    case DecisionKind::TestingDays:
        now.testingDays =
            std::clamp(decision.subject.toInt(), 1, DecisionsInForce::mostTestingDays);
        break;
    case DecisionKind::ChangeMode:
        break; // the check sees the mode
    }
}

} // namespace

const char *toId(Gate gate)
{
    return gateIds[size_t(gate)];
}

std::optional<Gate> gateFromId(QByteArrayView id)
{
    return fromId<Gate>(gateIds, id);
}

const char *toId(DecisionKind kind)
{
    return decisionIds[size_t(kind)];
}

std::optional<DecisionKind> decisionKindFromId(QByteArrayView id)
{
    return fromId<DecisionKind>(decisionIds, id);
}

QByteArray overrideSubject(Gate gate, bool isUnknown)
{
    return QByteArray(toId(gate)) + (isUnknown ? unknownMark : "");
}

DecisionsInForce decisionsInForce(QList<Decision> decisions, const QDateTime &testingSinceUtc)
{
    std::stable_sort(decisions.begin(), decisions.end(), [](const Decision &a, const Decision &b) {
        return a.madeUtc < b.madeUtc;
    });
    DecisionsInForce now;
    for (const Decision &decision : std::as_const(decisions)) {
        const bool isOld = decision.kind == DecisionKind::OverrideGate && testingSinceUtc.isValid()
            && decision.madeUtc < testingSinceUtc;
        if (!isOld)
            take(now, decision);
    }
    return now;
}

QList<DomainName> plannedHosts(const DecisionsInForce &decisions)
{
    QList<DomainName> hosts;
    if (!decisions.move)
        return hosts;
    for (const QByteArray &name : decisions.move->subject.split(' ')) {
        if (const auto host = DomainName::fromDns(name); host && !name.isEmpty())
            hosts.append(*host);
    }
    return hosts;
}

} // namespace postseal
