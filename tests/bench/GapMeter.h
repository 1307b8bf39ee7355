// SPDX-License-Identifier: Apache-2.0
// How long the event loop is busy at a time.
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QList>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>

namespace postseal {

/// Ticks as often as it can; what lies between two ticks is a gap.
class GapMeter : public QObject
{
public:
    GapMeter()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = double(m_clock.nsecsElapsed() - m_last) / 1e6;
            m_last = m_clock.nsecsElapsed();
            m_gaps.append({gap, m_place});
        });
        m_timer.start(0);
    }

    void setPlace(const char *place) { m_place = place; }

    void print()
    {
        std::sort(m_gaps.begin(), m_gaps.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        for (const auto &[gap, place] : m_gaps.first(std::min<qsizetype>(8, m_gaps.size())))
            std::printf("%7.1f ms  %s\n", gap, place);
    }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_last = 0;
    const char *m_place = "start";
    QList<std::pair<double, const char *>> m_gaps;
};

/// Leaves everything to the event loop. (The waits of Qt Test sleep in between, and would count as gaps.)
inline void waitUntil(const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    often.start(5);
    loop.exec();
}

inline void rest()
{
    QElapsedTimer since;
    since.start();
    waitUntil([&] { return since.elapsed() >= 60; });
}

} // namespace postseal
