// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace postseal {

/// Brings a view up to date: once for any number of requests, in a pass of the event loop of its
/// own, and not before somebody can see it. What a check finds arrives in bursts, and most views
/// are not in front.
class Refresher : public QObject
{
    Q_OBJECT
public:
    /// @p view owns the refresher. What is requested within @p pause after a refresh waits for its
    /// end: for views that cost a frame, and that news reach by the hundred.
    Refresher(QWidget *view,
              std::function<void()> refresh,
              std::chrono::milliseconds pause = std::chrono::milliseconds(0));

    /// The view is refreshed soon; when it is hidden, as it is shown.
    void request();
    /// The same without the pause: for what somebody has just done.
    void requestAtOnce();
    /// The view is refreshed before this returns, seen or not, and what was requested is done with
    /// it.
    void refreshNow();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshIfSeen();

    QWidget *m_view;
    std::function<void()> m_refresh;
    QTimer m_soon;
    std::chrono::milliseconds m_pause;
    QElapsedTimer m_since; ///< the last refresh
    bool m_due = false;
};

} // namespace postseal
