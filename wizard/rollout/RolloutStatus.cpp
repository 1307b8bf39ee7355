// SPDX-License-Identifier: Apache-2.0
#include "rollout/RolloutStatus.h"

#include <algorithm>
#include <array>

namespace postseal {

namespace {

constexpr std::array nextActionIds = {
    "check",
    "set-up",
    "meet-gate",
    "wait",
    "enforce",
    "mend",
    "watch",
    "raise-max-age",
    "keep-watch",
    "wait-for-caches",
    "delete-records",
    "put-back",
    "nothing",
};
static_assert(nextActionIds.size() == size_t(NextAction::Nothing) + 1);

RolloutStage seenStage(const RolloutEvidence &evidence)
{
    return evidence.stages.isEmpty() ? RolloutStage::NotStarted : evidence.stages.last().stage;
}

/// What the enforced mail depends on: the first three gates, of now.
bool isBroken(const QList<GateResult> &gates)
{
    return std::any_of(gates.begin(), gates.begin() + 3, [](const GateResult &gate) {
        return gate.state == GateState::Open && gate.reason != GateReason::CertificateEnds;
    });
}

NextStep whileTesting(const QList<GateResult> &gates)
{
    NextStep step{NextAction::WaitForGates, {}, {}, {}};
    for (const GateResult &gate : gates) {
        if (!gate.bars())
            continue;
        if (!gate.metByUtc.isValid())
            return {NextAction::MeetGate, {}, gate, {}};
        step.earliestUtc =
            step.earliestUtc.isValid() ? std::max(step.earliestUtc, gate.metByUtc) : gate.metByUtc;
    }
    return step;
}

NextStep whileEnforcing(const RolloutEvidence &evidence, const QList<GateResult> &gates)
{
    // What an old check found broken may be mended or worse by now.
    if (isCheckStale(evidence))
        return {NextAction::Check, {}, {}, {}};
    if (isBroken(gates))
        return {NextAction::Mend, {}, {}, {}};
    if (!evidence.check->policy.policy)
        return {NextAction::Check, {}, {}, {}};
    const auto rung = nextMaxAge(evidence.check->policy.policy->maxAge);
    if (!rung)
        return {NextAction::KeepWatch, {}, {}, {}};
    const QDateTime since = servedUnchangedSince(evidence.policies);
    const QDateTime earliest = since.isValid() ? since.addDays(rung->watchDays) : evidence.nowUtc;
    const bool isTime = earliest <= evidence.nowUtc;
    return {isTime ? NextAction::RaiseMaxAge : NextAction::Watch, earliest, {}, rung->maxAge};
}

NextStep whileRemoving(const RolloutStatus &status, bool isCached)
{
    return isCached ? NextStep{NextAction::WaitForCaches, status.cachedUntilUtc, {}, {}}
                    : NextStep{NextAction::DeleteRecords, {}, {}, {}};
}

/// No policy is in force: before the first one, on the last steps of the way out, or because
/// something broke while senders keep to the enforce policy that they know.
NextStep withoutPolicy(const RolloutEvidence &evidence, const RolloutStatus &status, bool isCached)
{
    if (!evidence.check)
        return {NextAction::Check, {}, {}, {}};
    if (lastInForce(evidence.stages) == RolloutStage::Removing)
        return whileRemoving(status, isCached);
    if (isCached)
        return {NextAction::Mend, {}, {}, {}};
    // Nothing is known of the domain: whether there is anything to set up shows a check that sees more.
    if (evidence.stages.isEmpty() && !stageSeen(*evidence.check))
        return {NextAction::Check, {}, {}, {}};
    return {takesNoMail(*evidence.check) ? NextAction::Nothing : NextAction::SetUp, {}, {}, {}};
}

NextStep nextStep(const RolloutEvidence &evidence, const RolloutStatus &status)
{
    const bool isCached =
        status.cachedUntilUtc.isValid() && status.cachedUntilUtc > evidence.nowUtc;
    switch (status.stage) {
    case RolloutStage::NotStarted:
    case RolloutStage::Publishing:
        return withoutPolicy(evidence, status, isCached);
    case RolloutStage::Testing:
        return isCheckStale(evidence) ? NextStep{} : whileTesting(status.gates);
    case RolloutStage::Ready:
        return {NextAction::Enforce, {}, {}, {}};
    case RolloutStage::Enforcing:
    case RolloutStage::LongTerm:
        return whileEnforcing(evidence, status.gates);
    case RolloutStage::Removing:
        return whileRemoving(status, isCached);
    case RolloutStage::Off:
        break;
    }
    return isCached ? NextStep{NextAction::PutBack, {}, {}, {}}
                    : NextStep{NextAction::Nothing, {}, {}, {}};
}

} // namespace

const char *toId(NextAction action)
{
    return nextActionIds[size_t(action)];
}

std::optional<MaxAgeRung> nextMaxAge(std::chrono::seconds present)
{
    constexpr int firstWatch = 7;
    constexpr int secondWatch = 21;
    if (present < std::chrono::days(7))
        return MaxAgeRung{std::chrono::days(7), firstWatch};
    if (present < std::chrono::days(28))
        return MaxAgeRung{std::chrono::days(28), secondWatch};
    return std::nullopt;
}

RolloutStatus rolloutStatus(const RolloutEvidence &evidence)
{
    RolloutStatus status;
    status.stage = seenStage(evidence);
    status.gates = readiness(evidence);
    status.cachedUntilUtc = enforceCachedUntil(servingHistory(evidence));
    if (!evidence.stages.isEmpty())
        status.sinceUtc = evidence.stages.last().sinceUtc;
    if (status.stage == RolloutStage::Testing) {
        status.sinceUtc = testingSince(evidence.stages);
        if (isReady(status.gates))
            status.stage = RolloutStage::Ready;
    } else if (isEnforced(status.stage)) {
        status.sinceUtc = enforcingSince(evidence.stages);
    } else if (status.stage != RolloutStage::Removing && wasInForce(evidence.stages)
               && servingHistory(evidence).isGone) {
        status.stage = RolloutStage::Off;
    }
    status.next = nextStep(evidence, status);
    return status;
}

} // namespace postseal
