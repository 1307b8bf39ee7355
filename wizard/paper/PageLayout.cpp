// SPDX-License-Identifier: Apache-2.0
#include "paper/PageLayout.h"

#include "paper/PageInk.h"
#include "paper/PieceMaker.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace postseal {

PageFrame PageFrame::of(const QSizeF &page, double unit)
{
    const double margin = 54 * unit;
    return {margin, 62 * unit, page.height() - 60 * unit, page.width() - 2 * margin};
}

PageLayout::PageLayout(const Document &document, QSizeF pageInPoints, QPaintDevice *device)
    : m_document(document)
    , m_point(device->logicalDpiX() / 72.0)
{
    // Below this size everything shrinks: a letter a line would be no page.
    constexpr double leastWidth = 298; // A6, in points
    constexpr double leastHeight = 420;
    const QSizeF paper(std::max(pageInPoints.width(), 1.0), std::max(pageInPoints.height(), 1.0));
    m_page = paper * m_point;
    m_unit = m_point * std::min({1.0, paper.width() / leastWidth, paper.height() / leastHeight});
    PieceMaker maker(document, PageFrame::of(m_page, m_unit), m_unit, device);
    for (const Block &block : document.blocks)
        std::visit(maker, block);
    m_pieces = maker.pieces;
    paginate();
}

PageLayout::~PageLayout() = default;

void PageLayout::paginate()
{
    const PageFrame frame = PageFrame::of(m_page, m_unit);
    m_pages.append(QList<Placed>());
    double y = frame.top;
    const auto isFresh = [&] { return m_pages.last().isEmpty(); };
    const auto turnPage = [&] {
        m_pages.append(QList<Placed>());
        y = frame.top;
    };
    // What a piece needs together with those that it must not be parted from.
    const auto groupHeight = [&](qsizetype from) {
        double height = m_pieces.at(from).height;
        for (qsizetype i = from; m_pieces.at(i).keepsWithNext && i + 1 < m_pieces.size() && !m_pieces.at(i + 1).beginsPage; ++i)
            height += m_pieces.at(i + 1).before + m_pieces.at(i + 1).height;
        return height;
    };
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces.at(i);
        const double before = isFresh() ? 0 : piece.before;
        const double group = groupHeight(i);
        const bool canStay = group <= frame.bottom - frame.top;
        const double wanted = canStay ? group : piece.height;
        const bool isFull = y + before + wanted > frame.bottom;
        if (!isFresh() && (piece.beginsPage || isFull)) {
            turnPage();
            if (piece.head >= 0) {
                m_pages.last().append({piece.head, y});
                y += m_pieces.at(piece.head).height;
            }
        } else {
            y += before;
        }
        m_pages.last().append({int(i), y});
        y += piece.height;
    }
}

void PageLayout::paintFrame(QPainter &painter, int page) const
{
    const PageFrame frame = PageFrame::of(m_page, m_unit);
    const PageInk ink;
    painter.setFont(pageFont(PageType::Small, m_unit));
    painter.setPen(ink.muted);
    const double height = 12 * m_unit;
    const Qt::LayoutDirection direction = m_document.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    painter.setLayoutDirection(direction);
    const QRectF head(frame.margin, 36 * m_unit, frame.width, height);
    const QRectF foot(frame.margin, m_page.height() - 44 * m_unit, frame.width, height);
    const auto begins = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);
    const auto ends = int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString number = m_document.pageWords.arg(page + 1).arg(pageCount());
    const double room = frame.width - metrics.horizontalAdvance(number) - 12 * m_unit;
    if (page > 0)
        painter.drawText(head, begins, metrics.elidedText(m_document.subject, Qt::ElideMiddle, frame.width));
    painter.drawText(foot, begins, metrics.elidedText(m_document.footer, Qt::ElideMiddle, room));
    painter.drawText(foot, ends, number);
    painter.setPen(QPen(ink.line, 0.7 * m_unit));
    const double above = foot.top() - 5 * m_unit;
    painter.drawLine(QPointF(foot.left(), above), QPointF(foot.right(), above));
}

void PageLayout::paintPage(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Placed &placed : m_pages.at(page)) {
        painter.save();
        m_pieces.at(placed.piece).paint(painter, placed.top);
        painter.restore();
    }
    painter.save();
    paintFrame(painter, page);
    painter.restore();
}

QList<Bookmark> PageLayout::bookmarks() const
{
    QList<Bookmark> bookmarks;
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        for (const Placed &placed : m_pages.at(page)) {
            const Piece &piece = m_pieces.at(placed.piece);
            if (piece.headingLevel == 1 || piece.headingLevel == 2)
                bookmarks.append({piece.headingLevel, piece.heading, int(page), placed.top / m_point});
        }
    }
    return bookmarks;
}

} // namespace postseal
