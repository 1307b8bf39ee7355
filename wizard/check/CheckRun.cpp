// SPDX-License-Identifier: Apache-2.0
#include "check/CheckRun.h"

namespace postseal {

void CheckRun::partBegins(Step step)
{
    const auto index = size_t(step);
    ++partsKnown[index];
    if (report)
        report(step, partsDone[index], partsKnown[index]);
}

void CheckRun::partEnds(Step step)
{
    const auto index = size_t(step);
    ++partsDone[index];
    if (report)
        report(step, partsDone[index], partsKnown[index]);
    for (WaitPoint *watcher : watchers)
        watcher->wake();
}

bool CheckRun::hasEnded(Step step) const
{
    return partsDone[size_t(step)] == partsKnown[size_t(step)];
}

std::chrono::microseconds CheckRun::now() const
{
    constexpr qint64 nanosecondsPerMicrosecond = 1000;
    return std::chrono::microseconds(elapsed.nsecsElapsed() / nanosecondsPerMicrosecond);
}

int CheckRun::note(QByteArray what, std::chrono::microseconds start, int after)
{
    seen.timeline.append({std::move(what), start, now(), after});
    return int(seen.timeline.size()) - 1;
}

void CheckRun::notePhases(const QByteArray &what,
                          std::chrono::microseconds start,
                          PhaseTimings timings,
                          const std::optional<PhaseTiming> &unfinished,
                          int after)
{
    if (unfinished)
        timings.append(*unfinished);
    for (const PhaseTiming &timing : std::as_const(timings)) {
        const auto end = start + timing.duration;
        seen.timeline.append({what + ' ' + toId(timing.phase), start, end, after});
        after = int(seen.timeline.size()) - 1;
        start = end;
    }
}

namespace {

std::optional<DomainName> aliasTarget(const DnsAnswer &answer)
{
    if (!answer.hasRecords() || answer.records.first().type != RecordType::Cname)
        return std::nullopt;
    const auto target = DomainName::fromDns(answer.records.first().text);
    return target ? std::optional(*target) : std::nullopt;
}

/// Whether the name is an alias that leads back to itself. Many resolvers say only SERVFAIL to
/// that.
QCoro::Task<bool> isAliasLoop(CheckRunPtr run, DomainName name)
{
    constexpr int longestChain = 8;
    QList<DomainName> seen{name};
    for (int link = 0; link < longestChain; ++link) {
        const DnsAnswer answer = co_await run->resolver->query(
            seen.last(), RecordType::Cname, run->deadline, run->stop.token());
        const auto target = aliasTarget(answer);
        if (!target)
            co_return false;
        if (seen.contains(*target))
            co_return true;
        seen.append(*target);
    }
    co_return true;
}

/// What stands behind a SERVFAIL: broken signatures, an alias loop, or nothing that can be found
/// out.
QCoro::Task<DnsAnswer> explainFailure(CheckRunPtr run, DnsAnswer failed)
{
    DnsAnswer validated = co_await run->resolver->queryValidated(
        failed.name, failed.type, run->deadline, run->stop.token());
    if (validated.dnssec == DnssecState::Bogus && !validated.isUndetermined())
        co_return validated;
    const bool loop = co_await isAliasLoop(run, failed.name);
    if (loop)
        failed.kind = AnswerKind::CnameLoop;
    co_return failed;
}

} // namespace

QCoro::Task<int> ask(CheckRunPtr run, DomainName name, RecordType type, AnswerSlot slot, int after)
{
    const auto start = run->now();
    DnsAnswer answer = co_await run->resolver->query(name, type, run->deadline, run->stop.token());
    if (answer.kind == AnswerKind::ServerFailure)
        answer = co_await explainFailure(run, answer);
    DnsAnswer &place = slot(run->seen);
    if (answer.dnssec == DnssecState::Unchecked) {
        answer.dnssec = place.dnssec;
        answer.dnssecReason = place.dnssecReason;
    }
    place = answer;
    const QByteArray what = toText(type) + ' ' + name.toAscii();
    co_return run->note(what, start, after);
}

QCoro::Task<> askForDnssec(CheckRunPtr run, DomainName name, RecordType type, AnswerSlot slot)
{
    const DnsAnswer answer =
        co_await run->resolver->queryValidated(name, type, run->deadline, run->stop.token());
    DnsAnswer &place = slot(run->seen);
    place.dnssec = answer.dnssec;
    place.dnssecReason = answer.dnssecReason;
}

QCoro::Task<> waitForParts(CheckRunPtr run, std::function<bool()> isDecided)
{
    constexpr auto patience = std::chrono::seconds(4);
    WaitPoint pause(run->deadline.orIn(patience), run->stop.token());
    run->watchers.push_back(&pause);
    WakeReason reason = WakeReason::Woken;
    while (!isDecided() && reason == WakeReason::Woken)
        reason = co_await pause.wait();
    std::erase(run->watchers, &pause);
}

QCoro::Task<> allOf(std::shared_ptr<CheckTasks> tasks)
{
    // By index: a part may add further ones while it is waited for.
    for (size_t i = 0; i < tasks->size(); ++i) {
        QCoro::Task<> task = std::move((*tasks)[i]);
        co_await task;
    }
}

} // namespace postseal
