// SPDX-License-Identifier: Apache-2.0
// What the stages and policies that checks saw over the months come to.
#pragma once

#include "mtasts/Policy.h"
#include "rollout/RolloutStage.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace postseal {

/// When checks first saw a stage, after another one.
struct StageSeen
{
    RolloutStage stage = RolloutStage::NotStarted;
    QDateTime sinceUtc;

    friend bool operator==(const StageSeen &, const StageSeen &) = default;
};

/// A policy that senders could use, and from when to when checks saw it.
struct ServedPolicy
{
    Policy policy;
    QByteArray recordId;
    QDateTime firstSeenUtc;
    QDateTime lastSeenUtc;

    friend bool operator==(const ServedPolicy &, const ServedPolicy &) = default;
};

/// Since when the domain is in testing mode; invalid when it is not. A gap of up to two days, in
/// which no usable policy was seen, does not begin the count anew: a web server that was away for
/// an evening. Stages in the order of time.
[[nodiscard]] QDateTime testingSince(const QList<StageSeen> &stages);

/// Since when the domain enforces, whatever its max_age; invalid when it does not. The same gaps.
[[nodiscard]] QDateTime enforcingSince(const QList<StageSeen> &stages);

/// Whether a policy was ever in force.
[[nodiscard]] bool wasInForce(const QList<StageSeen> &stages);

/// The last stage with a policy in force; nothing when there never was one.
[[nodiscard]] std::optional<RolloutStage> lastInForce(const QList<StageSeen> &stages);

/// What checks saw over time.
struct ServingHistory
{
    QList<StageSeen> stages; ///< in the order of time
    QList<ServedPolicy> policies; ///< in any order
    bool isGone = false; ///< the last check sees neither record nor file
    QDateTime nowUtc;
};

/// Until when a policy may have been served: until the next policy was first seen, or another stage
/// with a policy in force; else until it was found gone, or until now. That a check last saw it
/// earlier proves nothing of the time between, and an outage is no end: the policy may have come
/// back unseen.
[[nodiscard]] QDateTime servedUntil(const ServedPolicy &served, const ServingHistory &history);

/// Until when some sender may still keep an enforce policy: max_age after it may last have been
/// served. Where nothing is known of the time before mode none, the longest max_age that there is.
/// Invalid when there never was one. RFC 8461 sections 3.2, 3.3 and 5.1.
[[nodiscard]] QDateTime enforceCachedUntil(const ServingHistory &history);

/// Since when the policy that was seen last has its mode and max_age; invalid without any.
[[nodiscard]] QDateTime servedUnchangedSince(QList<ServedPolicy> policies);

} // namespace postseal
