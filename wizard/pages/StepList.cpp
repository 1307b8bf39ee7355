// SPDX-License-Identifier: Apache-2.0
#include "pages/StepList.h"

#include "pages/Motion.h"
#include "pages/PlainToolTip.h"
#include "pages/PostsealStyle.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepGlyphRole = Qt::UserRole;
constexpr int stepNumberRole = Qt::UserRole + 1;
constexpr int stepGroupRole = Qt::UserRole + 2;

class StepEntryDelegate final : public QStyledItemDelegate
{
public:
    StepEntryDelegate(const WorkingRing &ring, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_ring(ring)
    { }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = Theme::fromPalette(option.palette);
        const bool highContrast = theme.scheme == Theme::Scheme::HighContrast;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect row = option.rect;
        if (index.data(stepGroupRole).toBool()) {
            const int y = row.top() + groupGap() / 2;
            painter->fillRect(QRect(row.left() + scaled(10), y, row.width() - scaled(20), 1),
                              theme.line);
            row.setTop(row.top() + groupGap());
        }
        row.adjust(0, 1, 0, -1);
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (selected || hovered) {
            painter->setPen(highContrast ? QPen(theme.accent, selected ? 2 : 1) : QPen(Qt::NoPen));
            painter->setBrush(selected ? theme.accentTint : theme.unknown.tint);
            painter->drawRoundedRect(QRectF(row), scaled(8), scaled(8));
        }
        paintEntry(painter, row, option, index, theme, selected);
        // The selection is where the keyboard is, so the ring appears only with the focus in the
        // list.
        if (option.state & QStyle::State_HasFocus
            && option.state & QStyle::State_KeyboardFocusChange)
            paintFocusRing(painter, QRectF(row), scaled(8), theme.accent);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : scaled(240);
        const int texts = titleHeight(index, width - textStart() - scaled(8))
            + QFontMetrics(fontFor(TextRole::Small)).height();
        const int gap = index.data(stepGroupRole).toBool() ? groupGap() : 0;
        return {scaled(160), texts + 2 * scaled(6) + 2 + gap};
    }

private:
    static int groupGap() { return scaled(13); }

    static int glyphEdge() { return scaled(20); }

    /// From the row's edge to its texts.
    static int textStart() { return scaled(10) + glyphEdge() + scaled(13); }

    /// Measured in the heavier type, so that nothing moves when an entry is chosen. Three lines at
    /// most.
    static int titleHeight(const QModelIndex &index, int width)
    {
        const QFontMetrics metrics(fontFor(TextRole::Strong));
        const QRect bounds = metrics.boundingRect(
            QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data().toString());
        return std::min(bounds.height(), 3 * metrics.lineSpacing());
    }

    void paintEntry(QPainter *painter,
                    const QRect &row,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index,
                    const Theme &theme,
                    bool selected) const
    {
        const QRect inner = row.adjusted(scaled(10), 0, -scaled(8), 0);
        QRect square(
            inner.left(), inner.center().y() - glyphEdge() / 2 + 1, glyphEdge(), glyphEdge());
        square = QStyle::visualRect(option.direction, inner, square);
        const auto glyph = Glyph(index.data(stepGlyphRole).toInt());
        paintGlyph(*painter,
                   QRectF(square),
                   glyph,
                   theme,
                   index.data(stepNumberRole).toInt(),
                   m_ring.angle());

        const int width = row.width() - textStart() - scaled(8);
        const int title = titleHeight(index, width);
        const QFontMetrics small(fontFor(TextRole::Small));
        const QString word = index.data(Qt::AccessibleDescriptionRole).toString();
        const int height = title + (word.isEmpty() ? 0 : small.height());
        QRect texts(
            row.left() + textStart(), row.top() + (row.height() - height) / 2, width, title);
        const int align =
            int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        painter->setFont(fontFor(selected ? TextRole::Strong : TextRole::Body));
        const bool highContrast = theme.scheme == Theme::Scheme::HighContrast;
        painter->setPen(selected && !highContrast ? theme.accent : theme.text);
        painter->drawText(QStyle::visualRect(option.direction, row, texts),
                          align | Qt::TextWordWrap | Qt::TextDontClip,
                          index.data().toString());
        texts = QRect(texts.left(), texts.bottom() + 1, texts.width(), small.height());
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(theme.muted);
        painter->drawText(QStyle::visualRect(option.direction, row, texts),
                          align,
                          small.elidedText(word, Qt::ElideRight, texts.width()));
    }

    const WorkingRing &m_ring;
};

} // namespace

StepList::StepList(QWidget *parent)
    : QListWidget(parent)
    , m_ring(new WorkingRing(viewport()))
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps", "@title"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new StepEntryDelegate(*m_ring, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    // Titles wrap, so the heights depend on the width.
    setResizeMode(QListView::Adjust);
}

void StepList::addEntry(const QString &title, bool beginsGroup)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(stepGroupRole, beginsGroup);
    item->setData(Qt::AccessibleTextRole, title);
    item->setToolTip(plainToolTip(title));
}

void StepList::setState(int row, Glyph glyph, const QString &word, int number)
{
    QListWidgetItem *entry = item(row);
    entry->setData(stepGlyphRole, int(glyph));
    entry->setData(stepNumberRole, number);
    entry->setData(Qt::AccessibleDescriptionRole, word);
    entry->setToolTip(
        plainToolTip(word.isEmpty() ? entry->text() : u"%1: %2"_s.arg(entry->text(), word)));
    bool anyWorks = false;
    for (int other = 0; other < count(); ++other)
        anyWorks = anyWorks || Glyph(item(other)->data(stepGlyphRole).toInt()) == Glyph::Working;
    if (anyWorks)
        m_ring->start();
    else
        m_ring->stop();
}

QSize StepList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {scaled(240), height};
}

QSize StepList::minimumSizeHint() const
{
    return {scaled(160), scaled(120)};
}

void StepList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        scheduleDelayedItemsLayout();
}

} // namespace postseal
