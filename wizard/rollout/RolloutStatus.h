// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rollout/Readiness.h"

namespace postseal {

/// What is to be done next about a domain.
enum class NextAction {
    Check, ///< there is no check yet, or it is too old
    SetUp, ///< go on with the wizard
    MeetGate, ///< do something about the first gate that waiting does not meet
    WaitForGates, ///< until the date
    Enforce,
    Mend, ///< senders keep to an enforce policy, and something is wrong: mail may be held back
    Watch, ///< enforced with a short max_age: look on until the date
    RaiseMaxAge, ///< senders may keep the policy for longer now
    KeepWatch, ///< nothing to do as long as nothing changes
    WaitForCaches, ///< mode none is published; senders may keep the enforce policy until the date
    DeleteRecords, ///< nobody keeps the policy any more
    PutBack, ///< the policy is gone while senders still keep it
    Nothing,
};

/// "enforce", "wait", …: the words of the JSON interface.
[[nodiscard]] const char *toId(NextAction action);

struct NextStep
{
    NextAction action = NextAction::Check;
    QDateTime earliestUtc; ///< invalid: at once
    std::optional<GateResult> gate; ///< with MeetGate
    std::chrono::seconds maxAge{0}; ///< with RaiseMaxAge and Watch: the next one
};

/// How a domain stands on its way, with everything that says so.
struct RolloutStatus
{
    RolloutStage stage = RolloutStage::NotStarted;
    QDateTime sinceUtc; ///< when checks first saw it; for Ready since testing began
    QList<GateResult> gates;
    NextStep next;
    QDateTime cachedUntilUtc; ///< until when some sender may keep an enforce policy; invalid: never
                              ///< served
};

/// Pure.
[[nodiscard]] RolloutStatus rolloutStatus(const RolloutEvidence &evidence);

/// The next larger max_age for an enforced policy, and how long to watch the present one: less
/// than a week for a week, less than four weeks for three weeks, then four weeks for good. Nothing
/// above that: how long is a matter of how often the mail servers change.
struct MaxAgeRung
{
    std::chrono::seconds maxAge;
    int watchDays;
};

[[nodiscard]] std::optional<MaxAgeRung> nextMaxAge(std::chrono::seconds present);

} // namespace postseal
