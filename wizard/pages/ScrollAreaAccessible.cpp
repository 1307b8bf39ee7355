// SPDX-License-Identifier: Apache-2.0
#include "pages/ScrollAreaAccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *describeScrollArea(const QString &className, QObject *object)
{
    // Asked for the object's class first and then for each class above it; tables, lists and texts
    // have got Qt's answer by then.
    const bool isPlain = className == "QScrollArea"_L1 || className == "QAbstractScrollArea"_L1;
    auto *area = isPlain ? qobject_cast<QWidget *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

} // namespace

void describeScrollAreasAsPanes()
{
    QAccessible::installFactory(describeScrollArea);
}

} // namespace postseal
