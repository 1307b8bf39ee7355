// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Deadline.h"
#include "base/StopToken.h"

#include <QObject>
#include <QTimer>

#include <coroutine>
#include <utility>

namespace postseal {

enum class WakeReason {
    Woken, ///< one of the signals came
    DeadlinePassed,
    Stopped,
};

/// The one place where our coroutines wait: for any of several signals, a deadline, or the stop
/// token.
///
/// It lives in the coroutine's frame, is told with wakeOn() what to listen to, and is awaited as
/// often as needed:
///
///     WaitPoint point(deadline, stop);
///     point.wakeOn(&socket, &QTcpSocket::readyRead);
///     while (...) {
///         if (co_await point.wait() != WakeReason::Woken)
///             co_return ...;
///     }
///
/// A signal that comes while nobody waits is remembered, so none is lost between two waits.
/// Coroutines are resumed from the event loop, never from inside the sender's signal, so the sender
/// may be destroyed by the resumed code. Main thread only.
class WaitPoint : public QObject
{
    Q_OBJECT
public:
    class Awaiter
    {
    public:
        explicit Awaiter(WaitPoint &point)
            : m_point(point)
        { }

        [[nodiscard]] bool await_ready() const;
        void await_suspend(std::coroutine_handle<> coroutine);
        WakeReason await_resume();

    private:
        WaitPoint &m_point;
    };

    explicit WaitPoint(Deadline deadline, StopToken stop = {});
    ~WaitPoint() override;

    /// Wakes whoever waits here, now or at the next wait.
    void wake();

    template <class Sender, class Signal>
    void wakeOn(Sender *sender, Signal signal)
    {
        connect(sender, signal, this, [this] { wake(); });
    }

    /// Moves the deadline, for conversations with a limit per step.
    void setDeadline(Deadline deadline) { m_deadline = deadline; }

    [[nodiscard]] Awaiter wait() { return Awaiter(*this); }

private:
    [[nodiscard]] bool isDue() const;
    void scheduleResume();
    void resume();

    Deadline m_deadline;
    StopToken m_stop;
    int m_stopId = 0;
    bool m_woken = false;
    bool m_resumeScheduled = false;
    QTimer m_timer;
    std::coroutine_handle<> m_coroutine;
};

} // namespace postseal
