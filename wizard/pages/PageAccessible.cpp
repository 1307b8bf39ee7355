// SPDX-License-Identifier: Apache-2.0
#include "pages/PageAccessible.h"

#include "pages/Page.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *describePage(const QString &className, QObject *object)
{
    // Asked for the class and then for each class above it; for QScrollArea Qt's own answer would
    // come first.
    if (!className.startsWith("postseal::"_L1))
        return nullptr;
    auto *page = qobject_cast<Page *>(object);
    return page ? new QAccessibleWidget(page, QAccessible::Pane) : nullptr;
}

} // namespace

void describePagesAsPanes()
{
    QAccessible::installFactory(describePage);
}

} // namespace postseal
