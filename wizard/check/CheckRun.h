// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/WaitPoint.h"
#include "check/DomainCheck.h"

#include <QElapsedTimer>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace postseal {

/// What the coroutines of one running check share. Each of them holds it, so it lives until the
/// last ended.
struct CheckRun
{
    CheckSettings settings;
    std::shared_ptr<Resolver> resolver;
    Deadline deadline;
    StopSource stop;
    QElapsedTimer elapsed;
    Observations seen;
    std::function<void(Step, int, int)> report; ///< progress; emptied when nobody listens any more

    std::vector<WaitPoint *> watchers; ///< woken at the end of each part

    /// One more part of a step that will have to be waited for.
    void partBegins(Step step);
    void partEnds(Step step);

    /// Whether all that is known of the step has been looked at.
    [[nodiscard]] bool hasEnded(Step step) const;

    [[nodiscard]] std::chrono::microseconds now() const;

    /// Adds a stretch that ends now to the timeline and returns its index.
    int note(QByteArray what, std::chrono::microseconds start, int after);
    /// Adds the phases of a probe that began at that time, also the one in which it was given up.
    void notePhases(const QByteArray &what,
                    std::chrono::microseconds start,
                    PhaseTimings timings,
                    const std::optional<PhaseTiming> &unfinished,
                    int after);

    int probesStarted = 0;
    std::array<int, stepCount> partsKnown{}; ///< by step
    std::array<int, stepCount> partsDone{};
};

using CheckRunPtr = std::shared_ptr<CheckRun>;
using CheckTasks = std::vector<QCoro::Task<>>;

/// Says where in the observations an answer belongs. Lists may grow meanwhile, so no pointer is
/// kept.
using AnswerSlot = std::function<DnsAnswer &(Observations &)>;

/// Asks the recursive resolver, puts the answer in its place and gives the index in the timeline.
[[nodiscard]] QCoro::Task<int> ask(
    CheckRunPtr run, DomainName name, RecordType type, AnswerSlot slot, int after);

/// Asks the same with DNSSEC validation and adds only the verdict to the answer's place. Runs
/// beside ask(), because the walk down from the root takes longer than the answer.
[[nodiscard]] QCoro::Task<> askForDnssec(CheckRunPtr run,
                                         DomainName name,
                                         RecordType type,
                                         AnswerSlot slot);

/// Waits for all of them; they run already.
[[nodiscard]] QCoro::Task<> allOf(std::shared_ptr<CheckTasks> tasks);

/// Waits until it is decided, asking at the end of each part; at most so long as a server may be
/// silent before the network's own ways are looked into.
[[nodiscard]] QCoro::Task<> waitForParts(CheckRunPtr run, std::function<bool()> isDecided);

// The parts of a check. Each ends by the run's deadline.
[[nodiscard]] QCoro::Task<> lookUpMailServers(CheckRunPtr run);
[[nodiscard]] QCoro::Task<> lookUpPolicyHost(CheckRunPtr run);
[[nodiscard]] QCoro::Task<> lookUpRecords(CheckRunPtr run);
[[nodiscard]] QCoro::Task<> lookUpAuthoritative(CheckRunPtr run);
[[nodiscard]] QCoro::Task<> controlPort25(CheckRunPtr run);
[[nodiscard]] QCoro::Task<> controlResolver(CheckRunPtr run);
[[nodiscard]] QCoro::Task<> controlHttps(CheckRunPtr run);

/// What time it is elsewhere, where something depends on this computer's. After all the parts.
[[nodiscard]] QCoro::Task<> controlClock(CheckRunPtr run);

} // namespace postseal
