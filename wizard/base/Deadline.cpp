// SPDX-License-Identifier: Apache-2.0
#include "base/Deadline.h"

#include <algorithm>
#include <limits>

namespace postseal {

Deadline Deadline::in(std::chrono::milliseconds time)
{
    return Deadline(QDeadlineTimer(time, Qt::PreciseTimer));
}

Deadline Deadline::orIn(std::chrono::milliseconds time) const
{
    const Deadline other = in(time);
    return m_timer.isForever() || other.m_timer < m_timer ? other : *this;
}

std::chrono::milliseconds Deadline::remaining() const
{
    // QTimer counts milliseconds in an int.
    constexpr qint64 longest = std::numeric_limits<int>::max();
    if (m_timer.isForever())
        return std::chrono::milliseconds(longest);
    return std::chrono::milliseconds(std::clamp<qint64>(m_timer.remainingTime(), 0, longest));
}

} // namespace postseal
