// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"

#include <chrono>

namespace postseal {

/// A clock that shows what the test sets.
class SetClock final : public Clock
{
public:
    QDateTime now{QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};

    void pass(std::chrono::seconds time) { now = now.addSecs(time.count()); }

    [[nodiscard]] QDateTime nowUtc() const override { return now; }
};

} // namespace postseal
