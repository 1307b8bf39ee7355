// SPDX-License-Identifier: Apache-2.0
#include "pages/Announce.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QScrollArea>
#include <QWidget>

namespace postseal {

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void announceNew(QWidget *widget)
{
    QMetaObject::invokeMethod(
        widget,
        [widget] {
            announce(widget);
            // Before that nobody knows where it will be.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(above))
                    return area->ensureWidgetVisible(widget);
            }
        },
        Qt::QueuedConnection);
}

} // namespace postseal
