// SPDX-License-Identifier: Apache-2.0
#include "rollout/StageHistory.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr qint64 longestGap = 2LL * 24 * 3600; // seconds

/// Goes back from the last stage as long as it is one of those, over gaps of an evening.
template <class IsMeant>
QDateTime since(const QList<StageSeen> &stages, IsMeant isMeant)
{
    if (stages.isEmpty() || !isMeant(stages.last().stage))
        return {};
    QDateTime begin = stages.last().sinceUtc;
    for (qsizetype i = stages.size() - 1; i > 0;) {
        const StageSeen &earlier = stages[i - 1];
        const bool isGap =
            earlier.stage == RolloutStage::Publishing || earlier.stage == RolloutStage::NotStarted;
        if (isMeant(earlier.stage)) {
            i -= 1;
        } else if (i > 1 && isGap && isMeant(stages[i - 2].stage)
                   && earlier.sinceUtc.secsTo(stages[i].sinceUtc) <= longestGap) {
            i -= 2;
        } else {
            break;
        }
        begin = stages[i].sinceUtc;
    }
    return begin;
}

bool isInForce(RolloutStage stage)
{
    return stage == RolloutStage::Testing || isEnforced(stage) || stage == RolloutStage::Removing;
}

} // namespace

QDateTime testingSince(const QList<StageSeen> &stages)
{
    return since(stages, [](RolloutStage stage) { return stage == RolloutStage::Testing; });
}

QDateTime enforcingSince(const QList<StageSeen> &stages)
{
    return since(stages, isEnforced);
}

std::optional<RolloutStage> lastInForce(const QList<StageSeen> &stages)
{
    for (auto seen = stages.crbegin(); seen != stages.crend(); ++seen) {
        if (isInForce(seen->stage))
            return seen->stage;
    }
    return std::nullopt;
}

bool wasInForce(const QList<StageSeen> &stages)
{
    return lastInForce(stages).has_value();
}

QDateTime servedUntil(const ServedPolicy &served, const ServingHistory &history)
{
    QDateTime end = std::max(served.lastSeenUtc, history.nowUtc);
    const auto endAt = [&](const QDateTime &seenUtc) {
        if (seenUtc > served.lastSeenUtc)
            end = std::min(end, seenUtc);
    };
    for (const ServedPolicy &other : history.policies)
        endAt(other.firstSeenUtc);
    for (const StageSeen &stage : history.stages) {
        if (isInForce(stage.stage))
            endAt(stage.sinceUtc);
    }
    const bool isGap = !history.stages.isEmpty() && !isInForce(history.stages.last().stage);
    if (isGap && history.isGone)
        endAt(history.stages.last().sinceUtc);
    return end;
}

QDateTime enforceCachedUntil(const ServingHistory &history)
{
    QDateTime until;
    for (const ServedPolicy &served : history.policies) {
        if (served.policy.mode != PolicyMode::Enforce)
            continue;
        const QDateTime each = servedUntil(served, history).addSecs(served.policy.maxAge.count());
        until = until.isValid() ? std::max(until, each) : each;
    }
    // Whoever comes with mode none has had something else before.
    const bool isUnknown = !until.isValid() && !history.stages.isEmpty()
        && history.stages.first().stage == RolloutStage::Removing;
    return isUnknown ? history.stages.first().sinceUtc.addSecs(Policy::longestMaxAge.count())
                     : until;
}

QDateTime servedUnchangedSince(QList<ServedPolicy> policies)
{
    std::stable_sort(
        policies.begin(), policies.end(), [](const ServedPolicy &a, const ServedPolicy &b) {
            return a.lastSeenUtc < b.lastSeenUtc;
        });
    QDateTime begin;
    for (auto served = policies.crbegin(); served != policies.crend(); ++served) {
        const Policy &last = policies.constLast().policy;
        if (served->policy.mode != last.mode || served->policy.maxAge != last.maxAge)
            break;
        begin = served->firstSeenUtc;
    }
    return begin;
}

} // namespace postseal
