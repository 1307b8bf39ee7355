// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace postseal {

/// Where the time comes from, so that tests can set it. Always UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
};

} // namespace postseal
