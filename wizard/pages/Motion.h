// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace postseal {

/// Whether the person asked the system for less motion (or set POSTSEAL_REDUCE_MOTION).
///
/// Qt 6.4 does not pass this on, so each desktop is asked in its own way. Reads small files, no
/// network.
[[nodiscard]] bool motionIsReduced();

/// Turns the open ring of "working": the only animation of the program. Repaints its widget while
/// it runs; stands still with reduced motion.
class WorkingRing : public QObject
{
    Q_OBJECT
public:
    explicit WorkingRing(QWidget *widget);

    void start();
    void stop();

    /// Degrees, clockwise from the resting position.
    [[nodiscard]] double angle() const { return m_angle; }

private:
    QTimer m_timer;
    double m_angle = 0;
};

} // namespace postseal
