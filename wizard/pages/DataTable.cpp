// SPDX-License-Identifier: Apache-2.0
#include "pages/DataTable.h"

#include "pages/PlainToolTip.h"
#include "pages/PostsealStyle.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableSecondLineRole = Qt::UserRole;
constexpr int tableGlyphRole = Qt::UserRole + 1;
constexpr int tableWeightRole = Qt::UserRole + 2;
constexpr int tableMonoRole = Qt::UserRole + 3;

constexpr double widestName = 260; ///< host names can be 253 characters long
constexpr double widestText = 460;

/// Names are cut in the middle early, sentences later.
int widestCell(const QString &text)
{
    return scaled(text.contains(u' ') ? widestText : widestName);
}

class TableCellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = Theme::fromPalette(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isLastRow = index.row() + 1 == index.model()->rowCount();
        // The row of a server's second address belongs to the row above it.
        if (!isLastRow)
            painter->fillRect(QRect(option.rect.bottomLeft(), option.rect.bottomRight()),
                              theme.line);
        paintTexts(painter, option, index, theme);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -2), scaled(4), theme.accent);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        const QString second = index.data(tableSecondLineRole).toString();
        const QFontMetrics first(cellFont(index));
        const QFontMetrics small(fontFor(TextRole::Small));
        int width = std::max(first.horizontalAdvance(index.data().toString()),
                             small.horizontalAdvance(second));
        width = std::min(width, widestCell(index.data().toString())) + 2 * padding() + 2;
        if (index.data(tableGlyphRole).isValid())
            width += glyphEdge() + glyphGap();
        const int texts = first.height() + (second.isEmpty() ? 0 : small.height());
        return {width, std::max(texts, glyphEdge()) + 2 * scaled(second.isEmpty() ? 11 : 9)};
    }

private:
    static int padding() { return scaled(8); }

    static int glyphEdge() { return scaled(18); }

    static int glyphGap() { return scaled(7); }

    static TableCell::Weight weight(const QModelIndex &index)
    {
        return TableCell::Weight(index.data(tableWeightRole).toInt());
    }

    static QFont cellFont(const QModelIndex &index)
    {
        if (index.data(tableMonoRole).toBool())
            return fontFor(TextRole::Mono);
        const bool strong = weight(index) == TableCell::Weight::Strong
            || weight(index) == TableCell::Weight::Alarming;
        return fontFor(strong ? TextRole::Strong : TextRole::Body);
    }

    static QColor color(const QModelIndex &index, const Theme &theme)
    {
        switch (weight(index)) {
        case TableCell::Weight::Muted:
            return theme.muted;
        case TableCell::Weight::Alarming:
            return theme.wrong.strong;
        case TableCell::Weight::Normal:
        case TableCell::Weight::Strong:
            return theme.text;
        }
        return theme.text;
    }

    static void paintTexts(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index,
                           const Theme &theme)
    {
        QRect area = option.rect.adjusted(padding(), 0, -padding(), 0);
        const QVariant glyph = index.data(tableGlyphRole);
        if (glyph.isValid()) {
            QRect square(
                area.left(), area.center().y() - glyphEdge() / 2 + 1, glyphEdge(), glyphEdge());
            square = QStyle::visualRect(option.direction, area, square);
            paintGlyph(*painter, QRectF(square), Glyph(glyph.toInt()), theme);
            area.setLeft(area.left() + glyphEdge() + glyphGap());
            if (option.direction == Qt::RightToLeft)
                area.translate(-(glyphEdge() + glyphGap()), 0);
        }
        const int align =
            int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        const QFont font = cellFont(index);
        const QFontMetrics metrics(font);
        const QString second = index.data(tableSecondLineRole).toString();
        const QFontMetrics small(fontFor(TextRole::Small));
        const int height = metrics.height() + (second.isEmpty() ? 0 : small.height());
        QRect line(
            area.left(), area.top() + (area.height() - height) / 2, area.width(), metrics.height());
        painter->setFont(font);
        painter->setPen(color(index, theme));
        // An address keeps its order also in a window that reads from right to left.
        if (index.data(tableMonoRole).toBool())
            painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(
            line,
            align,
            metrics.elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
        if (second.isEmpty())
            return;
        line = QRect(line.left(), line.bottom() + 1, line.width(), small.height());
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(theme.muted);
        painter->drawText(line, align, small.elidedText(second, Qt::ElideMiddle, line.width()));
    }
};

} // namespace

DataTable::DataTable(const QString &name, const QStringList &headers, QWidget *parent)
    : QTableWidget(0, int(headers.size()), parent)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(headers);
    setItemDelegate(new TableCellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setAccessibleName(name);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DataTable::setRows(const QList<QList<TableCell>> &rows)
{
    setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const TableCell &cell = rows[row][column];
            auto *item = new QTableWidgetItem(cell.text);
            item->setData(tableSecondLineRole, cell.secondLine);
            if (cell.glyph)
                item->setData(tableGlyphRole, int(*cell.glyph));
            item->setData(tableWeightRole, int(cell.weight));
            item->setData(tableMonoRole, cell.mono);
            const QString whole =
                cell.secondLine.isEmpty() ? cell.text : u"%1, %2"_s.arg(cell.text, cell.secondLine);
            item->setData(Qt::AccessibleTextRole, whole);
            item->setData(Qt::AccessibleDescriptionRole, cell.word);
            if (fontMetrics().horizontalAdvance(cell.text) > scaled(110))
                item->setToolTip(plainToolTip(whole));
            setItem(row, column, item);
        }
    }
    fitColumns();
    updateGeometry();
}

int DataTable::contentHeight() const
{
    int height = horizontalHeader()->maximumHeight();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return height;
}

QSize DataTable::sizeHint() const
{
    const int bar = m_isTooWide ? horizontalScrollBar()->sizeHint().height() : 0;
    return {scaled(400), contentHeight() + bar};
}

QSize DataTable::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

void DataTable::fitColumns()
{
    horizontalHeader()->setFixedHeight(QFontMetrics(fontFor(TextRole::Small)).height()
                                       + 2 * scaled(8));
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row));
    const QFontMetrics header(fontFor(TextRole::Small));
    QList<int> widths;
    int total = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const int title =
            header.horizontalAdvance(horizontalHeaderItem(column)->text()) + scaled(14);
        widths.append(std::max(title, sizeHintForColumn(column)));
        total += widths.last();
    }
    total -= shrinkNames(widths, total - viewport()->width());
    const int spare = std::max(0, viewport()->width() - total);
    m_isTooWide = total > viewport()->width();
    for (int column = 0; column < columnCount(); ++column) {
        // What is left over goes to all; the rounding to the last.
        const int share = column + 1 == columnCount()
            ? spare - spare / columnCount() * (columnCount() - 1)
            : spare / columnCount();
        setColumnWidth(column, widths[column] + share);
    }
    updateGeometry();
}

/// Takes away what is too much, from the widest columns first, down to where a name cut in the middle can still be told
/// from others. Gives what was gained. The whole name is in the tool tip, and what assistive technology reads.
int DataTable::shrinkNames(QList<int> &widths, int tooMuch) const
{
    const int narrowest = scaled(150);
    int gained = 0;
    while (gained < tooMuch) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= narrowest)
            break;
        const int step = std::min({scaled(8), tooMuch - gained, *widest - narrowest});
        *widest -= step;
        gained += step;
    }
    return gained;
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitColumns();
}

} // namespace postseal
