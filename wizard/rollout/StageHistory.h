// SPDX-License-Identifier: Apache-2.0
// What the stages and policies that checks saw over the months come to.
#pragma once

#include "mtasts/Policy.h"
#include "rollout/RolloutStage.h"

#include <QDateTime>
#include <QList>

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

/// Until when a policy may have been served: until the next policy or stage was first seen after
/// it, and until now when there is none. That a check last saw it earlier proves nothing of the
/// time between.
[[nodiscard]] QDateTime servedUntil(const ServedPolicy &served,
                                    const QList<ServedPolicy> &policies,
                                    const QList<StageSeen> &stages,
                                    const QDateTime &nowUtc);

/// Until when some sender may still keep an enforce policy: max_age after it may last have been
/// served. Invalid when none was ever seen. RFC 8461 sections 3.3 and 5.1.
[[nodiscard]] QDateTime enforceCachedUntil(const QList<ServedPolicy> &policies,
                                           const QList<StageSeen> &stages,
                                           const QDateTime &nowUtc);

/// Since when the policy that was seen last has its mode and max_age; invalid without any.
[[nodiscard]] QDateTime servedUnchangedSince(QList<ServedPolicy> policies);

} // namespace postseal
