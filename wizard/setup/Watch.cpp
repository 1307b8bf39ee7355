// SPDX-License-Identifier: Apache-2.0
#include "setup/Watch.h"

#include <algorithm>
#include <array>

namespace postseal {

using namespace std::chrono_literals;

Watch::Watch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watch::startLook);
}

Watch::~Watch()
{
    m_stop.stop();
}

std::chrono::seconds Watch::delayBefore(int look)
{
    constexpr std::array delays = {0s, 2s, 2s, 3s, 5s, 8s, 13s, 20s, 30s, 45s, 60s};
    return delays[std::clamp<size_t>(size_t(std::max(look, 0)), 0, delays.size() - 1)];
}

QDateTime Watch::nextLookUtc() const
{
    if (!m_timer.isActive() || m_paused)
        return {};
    return m_clock.nowUtc().addMSecs(m_timer.remainingTime());
}

void Watch::begin(WatchNetwork network)
{
    stop();
    m_network = std::move(network);
    m_stop = StopSource();
    m_running = true;
    m_looks = 0;
    startLook();
}

void Watch::stop()
{
    m_stop.stop();
    m_timer.stop();
    m_running = false;
    m_looking = false;
    m_due = false;
}

void Watch::lookNow()
{
    if (!m_running)
        return;
    m_looks = 0;
    if (!m_looking)
        startLook();
}

void Watch::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused && m_due)
        startLook();
    else if (m_running)
        Q_EMIT changed();
}

void Watch::startLook()
{
    m_timer.stop();
    m_due = m_paused;
    if (m_paused || !m_running)
        return;
    m_looking = true;
    look(m_stop.token());
}

void Watch::lookEnded(std::chrono::seconds atLeast)
{
    m_looking = false;
    if (!m_running)
        return;
    ++m_looks;
    m_timer.start(std::max(delayBefore(m_looks), atLeast));
    Q_EMIT changed();
}

} // namespace postseal
