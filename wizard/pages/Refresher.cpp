// SPDX-License-Identifier: Apache-2.0
#include "pages/Refresher.h"

#include <QEvent>
#include <QWidget>

namespace postseal {

Refresher::Refresher(QWidget *view, std::function<void()> refresh)
    : QObject(view)
    , m_view(view)
    , m_refresh(std::move(refresh))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Refresher::refreshIfSeen);
    view->installEventFilter(this);
}

void Refresher::request()
{
    m_due = true;
    m_soon.start();
}

void Refresher::refreshNow()
{
    m_due = false;
    m_soon.stop();
    m_refresh();
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
