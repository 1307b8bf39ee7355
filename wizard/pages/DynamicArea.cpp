// SPDX-License-Identifier: Apache-2.0
#include "pages/DynamicArea.h"

#include "pages/Theme.h"

#include <QVBoxLayout>

#include <memory>

namespace postseal {

DynamicArea::DynamicArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(14));
    hide();
}

void DynamicArea::show(const QByteArray &key, const std::function<void(QVBoxLayout *)> &fill)
{
    if (m_filled && key == m_key)
        return;
    m_filled = true;
    m_key = key;
    clearLayout(m_layout);
    fill(m_layout);
    setVisible(m_layout->count() > 0);
}

void DynamicArea::clear()
{
    show({}, [](QVBoxLayout *) {});
}

void clearLayout(QLayout *layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout->takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
    }
}

} // namespace postseal
