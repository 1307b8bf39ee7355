// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>

#include <chrono>

namespace postseal {

/// The instant at which an operation gives up. Cheap to copy; one per operation, handed down.
class Deadline
{
public:
    /// Never passes.
    Deadline() = default;

    /// Passes after this time from now.
    [[nodiscard]] static Deadline in(std::chrono::milliseconds time);

    /// The earlier of this deadline and one that passes after this time from now.
    [[nodiscard]] Deadline orIn(std::chrono::milliseconds time) const;

    [[nodiscard]] bool hasPassed() const { return m_timer.hasExpired(); }

    /// Time left, 0 when it has passed; about 24 days when it never passes.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

private:
    explicit Deadline(QDeadlineTimer timer)
        : m_timer(timer)
    { }

    QDeadlineTimer m_timer{QDeadlineTimer::Forever};
};

} // namespace postseal
