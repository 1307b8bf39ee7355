// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/ProbeTiming.h"

#include <QElapsedTimer>

namespace postseal {

/// Measures the phases of one conversation, one after the other without gaps, so that their sum is
/// the time of the whole.
class PhaseWatch
{
public:
    /// Starts with the first phase.
    explicit PhaseWatch(Phase first)
        : m_phase(first)
    {
        m_timer.start();
    }

    /// Notes the time of the current phase and goes on with the next. Nothing happens when it is
    /// the same.
    void moveTo(Phase next)
    {
        if (next == m_phase)
            return;
        lap();
        m_phase = next;
    }

    /// The thing that the current phase waited for has come, and nothing follows it.
    template <class Observation>
    void finish(Observation &seen)
    {
        lap();
        seen.timings = m_timings;
    }

    /// The conversation ended before the thing that the current phase waited for came.
    template <class Observation>
    void giveUp(Observation &seen)
    {
        seen.timings = m_timings;
        lap();
        seen.unfinished = m_timings.takeLast();
    }

private:
    void lap()
    {
        const auto now = std::chrono::nanoseconds(m_timer.nsecsElapsed());
        const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(now - m_since);
        m_timings.append({m_phase, spent});
        m_since = now;
    }

    Phase m_phase;
    QElapsedTimer m_timer;
    std::chrono::nanoseconds m_since{0};
    PhaseTimings m_timings;
};

} // namespace postseal
