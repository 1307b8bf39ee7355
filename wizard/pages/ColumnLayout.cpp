// SPDX-License-Identifier: Apache-2.0
#include "pages/ColumnLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace postseal {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

std::array<int, TableColumns::count> TableColumns::widthsWithin(int width) const
{
    const int fixed = std::accumulate(widest.begin(), widest.end(), 0);
    const int all = std::max(1, std::accumulate(shares.begin(), shares.end(), 0));
    const int left = std::max(0, width - fixed - gap * (count - 1));
    std::array<int, count> widths{};
    for (int column = 0; column < count; ++column)
        widths[size_t(column)] = shares[size_t(column)] > 0 ? left * shares[size_t(column)] / all
                                                            : widest[size_t(column)];
    return widths;
}

ColumnLayout::ColumnLayout(QWidget *parent, std::shared_ptr<TableColumns> columns)
    : QLayout(parent)
    , m_columns(std::move(columns))
{
    setContentsMargins(0, 0, 0, 0);
    m_columns->rows.append(this);
}

ColumnLayout::~ColumnLayout()
{
    m_columns->rows.removeOne(this);
    qDeleteAll(m_items);
}

void ColumnLayout::measure(int column)
{
    if (m_columns->shares[size_t(column)] > 0)
        return;
    int &widest = m_columns->widest[size_t(column)];
    const int wanted = m_items.at(column)->sizeHint().width();
    if (wanted <= widest)
        return;
    widest = wanted;
    for (ColumnLayout *row : std::as_const(m_columns->rows)) {
        row->invalidate();
        row->update();
    }
}

void ColumnLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    measure(int(m_items.size()) - 1);
    invalidate();
}

int ColumnLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *ColumnLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ColumnLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int ColumnLayout::heightForWidth(int width) const
{
    if (width == m_knownWidth)
        return m_knownHeight;
    const auto widths = m_columns->widthsWithin(width);
    int height = 0;
    for (qsizetype column = 0; column < m_items.size(); ++column)
        height = std::max(height, heightOf(*m_items.at(column), widths[size_t(column)]));
    m_knownWidth = width;
    m_knownHeight = height;
    return height;
}

QSize ColumnLayout::sizeHint() const
{
    const QSize least = minimumSize();
    constexpr int comfortable = 2;
    const int width = least.width() * comfortable;
    return {width, heightForWidth(width)};
}

QSize ColumnLayout::minimumSize() const
{
    QSize least(m_columns->gap * (TableColumns::count - 1), 0);
    for (qsizetype column = 0; column < m_items.size(); ++column) {
        const QSize each = m_items.at(column)->minimumSize();
        const bool isFixed = m_columns->shares[size_t(column)] == 0;
        least.rwidth() += isFixed ? m_columns->widest[size_t(column)] : each.width();
        least.rheight() = std::max(least.height(), each.height());
    }
    return least;
}

void ColumnLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    const auto widths = m_columns->widthsWithin(area.width());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.x();
    for (qsizetype column = 0; column < m_items.size(); ++column) {
        QLayoutItem *item = m_items.at(column);
        const int width = widths[size_t(column)];
        const int height = std::min(heightOf(*item, width), area.height());
        const QRect place(x, area.y() + (area.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, area, place));
        x += width + m_columns->gap;
    }
}

void ColumnLayout::invalidate()
{
    m_knownWidth = -1;
    QLayout::invalidate();
}

} // namespace postseal
