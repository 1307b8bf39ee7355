// SPDX-License-Identifier: Apache-2.0
#include "pages/Announce.h"

#include <QAccessible>
#include <QWidget>

namespace postseal {

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace postseal
