// SPDX-License-Identifier: Apache-2.0
#include "pages/TwoColumns.h"

#include "pages/Theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace postseal {

namespace {

constexpr int narrow = 640; // pixels of the design

} // namespace

TwoColumns::TwoColumns(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(14));
    m_layout->addWidget(first, 3);
    m_layout->addWidget(second, 2);
    // What needs more than its share must not push the other out of the window.
    for (QWidget *each : {first, second}) {
        each->setMinimumWidth(0);
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < scaled(narrow);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace postseal
