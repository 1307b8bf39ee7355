// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QTimer>

namespace postseal::samples {

/// Lets the window come to rest: what it has put off until the next pass of the event loop is done,
/// and shown, after this.
inline void settle()
{
    QEventLoop loop;
    // Timers of no length fire in the order in which they were started; what they do may be
    // followed by layouts.
    QTimer::singleShot(0, &loop, [&loop] { QTimer::singleShot(0, &loop, &QEventLoop::quit); });
    loop.exec();
}

} // namespace postseal::samples
