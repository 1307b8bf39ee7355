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

bool isEnforced(RolloutStage stage)
{
    return stage == RolloutStage::Enforcing || stage == RolloutStage::LongTerm;
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

bool wasInForce(const QList<StageSeen> &stages)
{
    return std::any_of(stages.begin(), stages.end(), [](const StageSeen &seen) {
        return seen.stage == RolloutStage::Testing || isEnforced(seen.stage)
            || seen.stage == RolloutStage::Removing;
    });
}

QDateTime servedUntil(const ServedPolicy &served,
                      const QList<ServedPolicy> &policies,
                      const QList<StageSeen> &stages,
                      const QDateTime &nowUtc)
{
    QDateTime end = std::max(served.lastSeenUtc, nowUtc);
    const auto endAt = [&](const QDateTime &seenUtc) {
        if (seenUtc > served.lastSeenUtc)
            end = std::min(end, seenUtc);
    };
    for (const ServedPolicy &other : policies)
        endAt(other.firstSeenUtc);
    for (const StageSeen &stage : stages)
        endAt(stage.sinceUtc);
    return end;
}

QDateTime enforceCachedUntil(const QList<ServedPolicy> &policies,
                             const QList<StageSeen> &stages,
                             const QDateTime &nowUtc)
{
    QDateTime until;
    for (const ServedPolicy &served : policies) {
        if (served.policy.mode != PolicyMode::Enforce)
            continue;
        const QDateTime each =
            servedUntil(served, policies, stages, nowUtc).addSecs(served.policy.maxAge.count());
        until = until.isValid() ? std::max(until, each) : each;
    }
    return until;
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
