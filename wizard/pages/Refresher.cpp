// SPDX-License-Identifier: Apache-2.0
#include "pages/Refresher.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace postseal {

using namespace std::chrono_literals;

Refresher::Refresher(QWidget *view, std::function<void()> refresh, std::chrono::milliseconds pause)
    : QObject(view)
    , m_view(view)
    , m_refresh(std::move(refresh))
    , m_pause(pause)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Refresher::refreshIfSeen);
    view->installEventFilter(this);
}

void Refresher::request()
{
    m_due = true;
    if (m_soon.isActive())
        return;
    const auto passed = m_since.isValid() ? std::chrono::milliseconds(m_since.elapsed()) : m_pause;
    m_soon.start(std::max(0ms, m_pause - passed));
}

void Refresher::requestAtOnce()
{
    m_due = true;
    m_soon.start(0);
}

void Refresher::refreshNow()
{
    m_due = false;
    m_soon.stop();
    m_refresh();
    m_since.start();
}

void Refresher::refreshIfSeen()
{
    if (m_due && m_view->isVisible())
        refreshNow();
}

bool Refresher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        refreshIfSeen();
    return QObject::eventFilter(watched, event);
}

} // namespace postseal
