// SPDX-License-Identifier: Apache-2.0
#include "base/Clock.h"

namespace postseal {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace postseal
