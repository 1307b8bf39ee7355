// SPDX-License-Identifier: Apache-2.0
#include "pages/TabOrder.h"

#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace postseal {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(QLayout *layout, QList<QWidget *> &found)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem *item = layout->itemAt(index);
        if (QWidget *widget = item->widget())
            collect(widget, found);
        else if (QLayout *inner = item->layout())
            collect(inner, found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        found.append(widget);
    if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        if (stack->currentWidget())
            collect(stack->currentWidget(), found);
    } else if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    }
}

} // namespace

void tabInReadingOrder(QWidget *top)
{
    QList<QWidget *> widgets;
    collect(top, widgets);
    for (qsizetype index = 1; index < widgets.size(); ++index)
        QWidget::setTabOrder(widgets.at(index - 1), widgets.at(index));
}

} // namespace postseal
