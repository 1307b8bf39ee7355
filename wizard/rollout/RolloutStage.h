// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"

#include <QByteArray>

#include <optional>

namespace postseal {

/// How far a domain has come. Observed: what checks saw published, not what anybody declared. One check sees all but
/// Ready and Off, which take reports and history; see RolloutStatus.h.
enum class RolloutStage {
    NotStarted, ///< nothing of MTA-STS or TLS-RPT is there
    Publishing, ///< some of it is there, or senders cannot use it yet
    Testing, ///< a policy with mode testing is in force
    Ready, ///< testing, and every gate to enforce mode is met or overridden
    Enforcing, ///< a policy with mode enforce is in force
    LongTerm, ///< enforced, and senders keep the policy for weeks (RFC 8461 section 3.2)
    Removing, ///< a policy with mode none is in force: the lawful way out. RFC 8461 section 8.3
    Off, ///< a policy was in force once, and nothing of it is there any more
};

/// "not-started", "testing", …: the words of the JSON interface.
[[nodiscard]] const char *toId(RolloutStage stage);
[[nodiscard]] std::optional<RolloutStage> rolloutStageFromId(QByteArrayView id);

/// Enforcing or LongTerm.
[[nodiscard]] bool isEnforced(RolloutStage stage);
/// A policy protects or is on its way to: Testing, Ready, Enforcing, LongTerm.
[[nodiscard]] bool isUnderPolicy(RolloutStage stage);

/// From this max_age on a policy counts as kept for long: two weeks, what the UK's Mail Check asks of enforced policies.
constexpr std::chrono::seconds longTermMaxAge{14 * 24 * 3600};

/// The stage that the check saw; nothing when the check could not find out what is published.
[[nodiscard]] std::optional<RolloutStage> stageSeen(const Assessment &assessment);

} // namespace postseal
