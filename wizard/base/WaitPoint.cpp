// SPDX-License-Identifier: Apache-2.0
#include "base/WaitPoint.h"

namespace postseal {

WaitPoint::WaitPoint(Deadline deadline, StopToken stop)
    : m_deadline(deadline)
    , m_stop(std::move(stop))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WaitPoint::scheduleResume);
    m_stopId = m_stop.whenStopped([this] { scheduleResume(); });
}

WaitPoint::~WaitPoint()
{
    m_stop.forget(m_stopId);
}

void WaitPoint::wake()
{
    m_woken = true;
    scheduleResume();
}

bool WaitPoint::isDue() const
{
    return m_woken || m_stop.isStopped() || m_deadline.hasPassed();
}

void WaitPoint::scheduleResume()
{
    if (!m_coroutine || m_resumeScheduled)
        return;
    m_resumeScheduled = true;
    QMetaObject::invokeMethod(this, &WaitPoint::resume, Qt::QueuedConnection);
}

void WaitPoint::resume()
{
    m_resumeScheduled = false;
    if (!m_coroutine)
        return;
    if (!isDue()) {
        // The timer counts whole milliseconds and may come a little early.
        m_timer.start(m_deadline.remaining() + std::chrono::milliseconds(1));
        return;
    }
    m_timer.stop();
    std::exchange(m_coroutine, nullptr).resume();
}

bool WaitPoint::Awaiter::await_ready() const
{
    return m_point.isDue();
}

void WaitPoint::Awaiter::await_suspend(std::coroutine_handle<> coroutine)
{
    m_point.m_coroutine = coroutine;
    m_point.m_timer.start(m_point.m_deadline.remaining());
}

WakeReason WaitPoint::Awaiter::await_resume()
{
    // Stop comes first: a caller that is going away must not be handed work.
    if (m_point.m_stop.isStopped())
        return WakeReason::Stopped;
    if (std::exchange(m_point.m_woken, false))
        return WakeReason::Woken;
    return WakeReason::DeadlinePassed;
}

} // namespace postseal
