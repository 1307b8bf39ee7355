// SPDX-License-Identifier: Apache-2.0
#include "rollout/Plan.h"

#include <algorithm>
#include <array>

namespace postseal {

namespace {

constexpr std::array planKindIds = {"enforce", "change-mx", "renew", "remove"};
constexpr std::array planActionIds = {
    "meet-gate",
    "publish-enforce",
    "raise-max-age",
    "add-hosts",
    "wait-for-senders",
    "change-mx",
    "keep-old-hosts",
    "drop-hosts",
    "end-move",
    "renew-certificate",
    "publish-none",
    "wait-for-caches",
    "delete-record",
    "delete-policy-host",
};
static_assert(planActionIds.size() == size_t(PlanAction::DeletePolicyHost) + 1);

/// Before it ends a certificate is to be renewed; most do it by themselves with a month left.
constexpr int renewDaysBefore = 21;

QDateTime later(const QDateTime &a, const QDateTime &b)
{
    return !b.isValid() || (a.isValid() && a > b) ? a : b;
}

QStringList namesOf(const QList<DomainName> &hosts)
{
    QStringList names;
    for (const DomainName &host : hosts)
        names.append(host.toDisplay());
    return names;
}

/// A plan as it grows: each step begins when what it waits for is over.
class Planner
{
public:
    explicit Planner(const PlanInput &input)
        : m_input(input)
        , m_evidence(input.evidence)
        , m_now(input.evidence.nowUtc)
        , m_status(rolloutStatus(input.evidence))
    {
        std::stable_sort(m_evidence.policies.begin(),
                         m_evidence.policies.end(),
                         [](const ServedPolicy &a, const ServedPolicy &b) {
                             return a.firstSeenUtc < b.firstSeenUtc;
                         });
    }

    [[nodiscard]] QList<PlanStep> enforce()
    {
        const bool isDone = isEnforced(m_status.stage);
        QDateTime from = m_now;
        bool isDated = true;
        for (const GateResult &gate : std::as_const(m_status.gates)) {
            const bool bars = gate.bars() && !isDone;
            PlanStep &step =
                add(PlanAction::MeetGate, bars ? later(m_now, gate.metByUtc) : QDateTime());
            step.gate = gate;
            step.isDone = !bars;
            isDated = isDated && (!bars || gate.metByUtc.isValid());
            from = bars ? later(from, gate.metByUtc) : from;
        }
        // How long somebody takes to do something, nobody can tell.
        if (!isDated)
            from = {};
        const QDateTime since = enforcingSince(m_evidence.stages);
        QDateTime begin = published(
            PlanAction::PublishEnforce, from, std::chrono::days(1), isDone ? since : QDateTime());
        for (std::chrono::seconds maxAge = std::chrono::days(1);
             const auto rung = nextMaxAge(maxAge);) {
            const QDateTime done =
                isDone ? firstServed(PolicyMode::Enforce, rung->maxAge, since) : QDateTime();
            begin = published(PlanAction::RaiseMaxAge,
                              begin.isValid() ? begin.addDays(rung->watchDays) : QDateTime(),
                              rung->maxAge,
                              done);
            maxAge = rung->maxAge;
        }
        return m_steps;
    }

    [[nodiscard]] QList<PlanStep> changeMx()
    {
        const QList<DomainName> old = presentMx();
        const QList<DomainName> added = without(m_input.newMx, old);
        const QList<DomainName> dropped = without(old, m_input.newMx);
        const bool isMoved = added.isEmpty() && dropped.isEmpty();
        // What the policy covers tells how far it is, also when the move was made already.
        const QDateTime covered = coveredSince(m_input.newMx);
        PlanStep &add1 = add(PlanAction::AddHosts, m_now);
        add1.names = namesOf(isMoved ? m_input.newMx : added);
        markDone(add1, covered);
        const QDateTime known = (covered.isValid() ? covered : m_now)
                                    .addSecs((longestEnforced() + m_input.recordTtl).count());
        PlanStep &wait = add(PlanAction::WaitForSenders, known);
        wait.isDone = covered.isValid() && known <= m_now;
        wait.doneUtc = wait.isDone ? known : QDateTime();
        const QDateTime moved = isMoved ? mxSince(m_input.newMx) : QDateTime();
        PlanStep &change = add(PlanAction::ChangeMx, known);
        change.names = namesOf(m_input.newMx);
        markDone(change, moved);
        change.isDone = change.isDone || isMoved;
        const QDateTime quiet = (moved.isValid() ? moved : later(known, m_now))
                                    .addSecs((m_input.mxTtl + oldQueues).count());
        const QStringList leftOver = isMoved ? linesWithoutMx() : namesOf(dropped);
        PlanStep &keep = add(PlanAction::KeepOldHosts, quiet);
        keep.names = leftOver;
        keep.isDone = isMoved && (quiet <= m_now || leftOver.isEmpty());
        const bool isDropped = isMoved && leftOver.isEmpty();
        PlanStep &drop = add(PlanAction::DropHosts, quiet);
        drop.names = leftOver;
        drop.isDone = isDropped;
        PlanStep &end = add(PlanAction::EndMove, quiet);
        end.isDone = isDropped && !decisionsInForce(m_evidence.decisions, {}).move;
        return m_steps;
    }

    [[nodiscard]] QList<PlanStep> renew()
    {
        QList<CertificateClock> clocks = m_input.certificates;
        std::stable_sort(
            clocks.begin(), clocks.end(), [](const CertificateClock &a, const CertificateClock &b) {
                return a.endsUtc < b.endsUtc;
            });
        for (const CertificateClock &clock : std::as_const(clocks)) {
            PlanStep &step =
                add(PlanAction::RenewCertificate, clock.endsUtc.addDays(-renewDaysBefore));
            step.names = {clock.host.toDisplay()};
            step.endsUtc = clock.endsUtc;
        }
        return m_steps;
    }

    [[nodiscard]] QList<PlanStep> remove()
    {
        // Gone without mode none is no way out: senders keep to what they know.
        const bool isNone = lastInForce(m_evidence.stages) == RolloutStage::Removing;
        const QDateTime none = isNone ? stageSince(RolloutStage::Removing) : QDateTime();
        PlanStep &publish = add(PlanAction::PublishNone, m_now);
        publish.maxAge = std::chrono::days(1);
        markDone(publish, none);
        publish.isDone = publish.isDone || isNone;
        // Senders that have the policy of now keep it for its whole max_age.
        const QDateTime cached = isNone ? m_status.cachedUntilUtc : enforceKeptFromNow();
        const QDateTime refreshed =
            (none.isValid() ? none : m_now).addSecs((m_input.recordTtl + senderRefresh).count());
        const QDateTime forgotten = later(cached, refreshed);
        PlanStep &wait = add(PlanAction::WaitForCaches, forgotten);
        wait.isDone = isNone && forgotten <= m_now;
        wait.doneUtc = wait.isDone ? forgotten : QDateTime();
        const Assessment *check = m_evidence.check.get();
        PlanStep &record = add(PlanAction::DeleteRecord, forgotten);
        record.isDone = isNone && check && check->record.verdict == RecordVerdict::None;
        PlanStep &host =
            add(PlanAction::DeletePolicyHost, forgotten.addSecs(m_input.recordTtl.count()));
        host.isDone = isNone && check && check->policyText.isEmpty();
        return m_steps;
    }

private:
    PlanStep &add(PlanAction action, const QDateTime &fromUtc)
    {
        PlanStep step;
        step.action = action;
        step.fromUtc = fromUtc;
        m_steps.append(step);
        return m_steps.last();
    }

    static void markDone(PlanStep &step, const QDateTime &doneUtc)
    {
        step.isDone = doneUtc.isValid();
        step.doneUtc = doneUtc;
    }

    /// A policy to publish; when it was, or can be.
    QDateTime published(PlanAction action,
                        const QDateTime &fromUtc,
                        std::chrono::seconds maxAge,
                        const QDateTime &doneUtc)
    {
        const QDateTime begin = fromUtc.isValid() ? later(fromUtc, m_now) : QDateTime();
        PlanStep &step = add(action, doneUtc.isValid() ? doneUtc : begin);
        step.maxAge = maxAge;
        markDone(step, doneUtc);
        return step.fromUtc;
    }

    /// When a policy of that mode and at least that max_age was first seen, after a time.
    [[nodiscard]] QDateTime firstServed(PolicyMode mode,
                                        std::chrono::seconds least,
                                        const QDateTime &afterUtc) const
    {
        for (const ServedPolicy &served : m_evidence.policies) {
            if (served.policy.mode == mode && served.policy.maxAge >= least
                && served.lastSeenUtc >= afterUtc)
                return std::max(served.firstSeenUtc, afterUtc);
        }
        return {};
    }

    [[nodiscard]] QList<DomainName> presentMx() const
    {
        QList<DomainName> hosts;
        if (m_evidence.check) {
            for (const MxResult &mx : m_evidence.check->mx)
                hosts.append(mx.mx.host);
        }
        return hosts;
    }

    [[nodiscard]] static QList<DomainName> without(const QList<DomainName> &hosts,
                                                   const QList<DomainName> &others)
    {
        QList<DomainName> left;
        for (const DomainName &host : hosts) {
            if (!others.contains(host))
                left.append(host);
        }
        return left;
    }

    /// Since when the policies without a break cover all of the hosts; invalid when the last does
    /// not.
    [[nodiscard]] QDateTime coveredSince(const QList<DomainName> &hosts) const
    {
        QDateTime begin;
        for (auto served = m_evidence.policies.crbegin(); served != m_evidence.policies.crend();
             ++served) {
            const bool coversAll =
                std::all_of(hosts.begin(), hosts.end(), [&](const DomainName &host) {
                    return served->policy.covering(host) != nullptr;
                });
            if (!coversAll || hosts.isEmpty())
                break;
            begin = served->firstSeenUtc;
        }
        return begin;
    }

    /// The longest that a sender may keep an enforce policy of those that it may have now, or a
    /// day: senders that only test come back as often.
    [[nodiscard]] std::chrono::seconds longestEnforced() const
    {
        std::chrono::seconds longest = senderRefresh;
        for (const ServedPolicy &served : m_evidence.policies) {
            const bool isKept = served.policy.mode == PolicyMode::Enforce
                && servedUntil(served, servingHistory(m_evidence))
                        .addSecs(served.policy.maxAge.count())
                    > m_now;
            if (isKept)
                longest = std::max(longest, served.policy.maxAge);
        }
        return longest;
    }

    /// The same as a time, for the policy that is served until something else is.
    [[nodiscard]] QDateTime enforceKeptFromNow() const
    {
        const Assessment *check = m_evidence.check.get();
        const bool isEnforced =
            check && policyInForce(*check) && check->policy.policy->mode == PolicyMode::Enforce;
        const QDateTime now =
            isEnforced ? m_now.addSecs(check->policy.policy->maxAge.count()) : QDateTime();
        return later(now, m_status.cachedUntilUtc);
    }

    [[nodiscard]] QDateTime mxSince(const QList<DomainName> &hosts) const
    {
        QDateTime begin;
        for (auto seen = m_input.mxSets.crbegin(); seen != m_input.mxSets.crend(); ++seen) {
            if (!without(hosts, seen->hosts).isEmpty() || !without(seen->hosts, hosts).isEmpty())
                break;
            begin = seen->firstSeenUtc;
        }
        return begin;
    }

    /// Lines of the policy that cover none of the mail servers of now.
    [[nodiscard]] QStringList linesWithoutMx() const
    {
        QStringList left;
        const Assessment *check = m_evidence.check.get();
        if (!check || !check->policy.policy)
            return left;
        for (const MxPattern &line : check->policy.policy->mx) {
            const bool isUsed =
                std::any_of(check->mx.begin(), check->mx.end(), [&](const MxResult &mx) {
                    return line.covers(mx.mx.host);
                });
            if (!isUsed)
                left.append(QString::fromLatin1(line.toText()));
        }
        return left;
    }

    /// When the domain last came to that stage.
    [[nodiscard]] QDateTime stageSince(RolloutStage stage) const
    {
        for (auto seen = m_evidence.stages.crbegin(); seen != m_evidence.stages.crend(); ++seen) {
            if (seen->stage == stage)
                return seen->sinceUtc;
        }
        return {};
    }

    const PlanInput &m_input;
    RolloutEvidence m_evidence;
    QDateTime m_now;
    RolloutStatus m_status;
    QList<PlanStep> m_steps;
};

} // namespace

const char *toId(PlanKind kind)
{
    return planKindIds[size_t(kind)];
}

std::optional<PlanKind> planKindFromId(QByteArrayView id)
{
    for (size_t index = 0; index < planKindIds.size(); ++index) {
        if (id == planKindIds[index])
            return PlanKind(index);
    }
    return std::nullopt;
}

const char *toId(PlanAction action)
{
    return planActionIds[size_t(action)];
}

QList<PlanStep> planFor(PlanKind kind, const PlanInput &input)
{
    Planner planner(input);
    switch (kind) {
    case PlanKind::Enforce:
        return planner.enforce();
    case PlanKind::ChangeMx:
        return planner.changeMx();
    case PlanKind::Renew:
        return planner.renew();
    case PlanKind::Remove:
        break;
    }
    return planner.remove();
}

} // namespace postseal
