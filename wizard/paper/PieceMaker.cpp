// SPDX-License-Identifier: Apache-2.0
#include "paper/PieceMaker.h"

#include "paper/ChartPainter.h"
#include "paper/GlyphPainter.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace postseal {

namespace {

// In points.
constexpr double glyphSize = 8;
constexpr double glyphGap = 5;
constexpr double blockGap = 6;
constexpr double cellPadding = 3.5;
constexpr double columnGap = 8;
constexpr double labelWidth = 74; ///< of an item's state
constexpr double itemStart = glyphSize + glyphGap + labelWidth + 8;
constexpr double factWidth = 130;

void paintTone(QPainter &painter, const PagePlace &place, Tone tone, double start, double middle)
{
    const double size = place.pt(glyphSize);
    const QRectF square(place.leftOf(start, size), middle - size / 2, size, size);
    const QColor strong = PageInk::strong(tone);
    paintGlyph(painter, square, glyphFor(tone), {strong, Qt::white, strong, strong});
}

double pageHeight(const PageFrame &frame)
{
    return frame.bottom - frame.top;
}

} // namespace

PieceMaker::PieceMaker(const Document &document, const PageFrame &frame, double unit, QPaintDevice *device)
    : m_isRightToLeft(document.isRightToLeft)
    , m_place{frame, unit, document.isRightToLeft}
    , m_device(device)
{ }

PieceMaker::PlacedText PieceMaker::makeText(
    const QString &text, PageType type, const QColor &color, double start, double width, bool isNumber) const
{
    const bool isCode = type == PageType::Code;
    const bool isMirrored = m_isRightToLeft && !isCode;
    const TextBlock::Style style{pageFont(type, m_place.unit),
                                 color,
                                 isMirrored ? Qt::RightToLeft : Qt::LeftToRight,
                                 isNumber ? Qt::AlignRight : Qt::AlignLeft};
    return {std::make_shared<TextBlock>(text, style, width, m_device), start, width, Tone::None};
}

void PieceMaker::addLines(const PlacedText &text, double before)
{
    const int count = text.text->lineCount();
    for (int line = 0; line < count; ++line) {
        Piece piece;
        piece.before = line == 0 ? before : 0;
        piece.height = text.text->lineHeight();
        piece.keepsWithNext = count > 1 && (line == 0 || line == count - 2);
        piece.paint = [text, line, place = m_place](QPainter &painter, double top) {
            text.text->paint(painter, place.leftOf(text.start, text.width), top, line, line + 1);
        };
        pieces.append(piece);
    }
}

void PieceMaker::addRow(const QList<PlacedText> &texts, const RowLook &look)
{
    double lineHeight = 1;
    int lines = 1;
    for (const PlacedText &text : texts) {
        lineHeight = std::max(lineHeight, text.text->lineHeight());
        lines = std::max(lines, text.text->lineCount());
    }
    const double head = look.head >= 0 ? pieces.at(look.head).height : 0;
    const double room = pageHeight(m_place.frame) - head - 2 * look.padding;
    const int most = std::max(1, int(room / lineHeight));
    for (int from = 0; from < lines; from += most) {
        Piece piece;
        const int to = std::min(lines, from + most);
        piece.before = from == 0 ? look.before : 0;
        piece.height = (to - from) * lineHeight + 2 * look.padding;
        piece.head = look.head;
        piece.paint = [texts, look, from, to, lineHeight, height = piece.height, place = m_place, line = m_ink.line](
                          QPainter &painter, double top) {
            for (const PlacedText &text : texts) {
                const double y = top + look.padding;
                text.text->paint(painter, place.leftOf(text.start, text.width), y, from, to);
                if (text.tone != Tone::None && from == 0)
                    paintTone(painter, place, text.tone, text.start - (glyphSize + glyphGap) * place.unit, y + lineHeight / 2);
            }
            if (!look.isRuled)
                return;
            painter.setPen(QPen(line, place.pt(0.7)));
            const double left = place.frame.margin;
            painter.drawLine(QPointF(left, top + height), QPointF(left + place.frame.width, top + height));
        };
        pieces.append(piece);
    }
}

void PieceMaker::keepTogether(qsizetype first)
{
    double height = 0;
    for (qsizetype i = first; i < pieces.size(); ++i)
        height += pieces.at(i).before + pieces.at(i).height;
    if (height > pageHeight(m_place.frame) / 3)
        return;
    for (qsizetype i = first; i + 1 < pieces.size(); ++i)
        pieces[i].keepsWithNext = true;
}

void PieceMaker::operator()(const Heading &heading)
{
    const bool isTitle = pieces.isEmpty();
    PageType type = PageType::Strong;
    double before = 12;
    if (heading.level == 1) {
        type = isTitle ? PageType::Title : PageType::Chapter;
        before = 28;
    } else if (heading.level == 2) {
        type = PageType::Section;
        before = 16;
    }
    const qsizetype first = pieces.size();
    addLines(makeText(heading.text, type, m_ink.text, 0, m_place.frame.width), pt(before));
    for (qsizetype i = first; i < pieces.size(); ++i)
        pieces[i].keepsWithNext = true;
    pieces[first].headingLevel = heading.level;
    pieces[first].heading = heading.text;
}

void PieceMaker::operator()(const Paragraph &paragraph)
{
    addLines(makeText(paragraph.text,
                      PageType::Body,
                      paragraph.isMuted ? m_ink.muted : m_ink.text,
                      0,
                      m_place.frame.width),
             pt(blockGap));
    if (paragraph.introduces)
        pieces.last().keepsWithNext = true;
}

void PieceMaker::operator()(const Callout &callout)
{
    const double inner = pt(14);
    const double start = inner + (callout.tone == Tone::None ? 0 : pt(glyphSize + glyphGap + 2));
    const QString words =
        callout.word.isEmpty() ? callout.text : callout.word + QStringLiteral(" · ") + callout.text;
    const PlacedText text = makeText(
        words, PageType::Section, PageInk::strong(callout.tone), start, m_place.frame.width - start - inner);
    Piece piece;
    piece.before = pt(10);
    piece.height = text.text->height() + 2 * pt(9);
    piece.paint = [text, callout, height = piece.height, inner, place = m_place](QPainter &painter, double top) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(PageInk::tint(callout.tone));
        const double corner = place.pt(6);
        painter.drawRoundedRect(
            QRectF(place.frame.margin, top, place.frame.width, height), corner, corner);
        const double y = top + place.pt(9);
        if (callout.tone != Tone::None)
            paintTone(painter, place, callout.tone, inner, y + text.text->lineHeight() / 2);
        text.text->paint(painter, place.leftOf(text.start, text.width), y);
    };
    pieces.append(piece);
}

void PieceMaker::operator()(const Item &item)
{
    const double start = pt(itemStart);
    const double width = m_place.frame.width - start;
    PlacedText label = makeText(
        item.word, PageType::Body, PageInk::strong(item.tone), pt(glyphSize + glyphGap), pt(labelWidth));
    label.tone = item.tone;
    const PlacedText title = makeText(item.title, PageType::Strong, m_ink.text, start, width);
    const qsizetype first = pieces.size();
    addRow({label, title}, {pt(9), 0, false, -1});
    const bool hasMore = !item.paragraphs.isEmpty() || !item.note.isEmpty();
    for (qsizetype i = first; i < pieces.size(); ++i)
        pieces[i].keepsWithNext = hasMore;
    for (const QString &paragraph : item.paragraphs)
        addLines(makeText(paragraph, PageType::Body, m_ink.text, start, width), pt(2));
    if (!item.note.isEmpty())
        addLines(makeText(item.note, PageType::Small, m_ink.muted, start, width), pt(2));
    keepTogether(first);
}

void PieceMaker::operator()(const Facts &facts)
{
    const double start = pt(factWidth + columnGap);
    double before = pt(blockGap + 4);
    const qsizetype first = pieces.size();
    for (const auto &[name, value] : facts.rows) {
        addRow({makeText(name, PageType::Body, m_ink.muted, 0, pt(factWidth)),
                makeText(value, PageType::Body, m_ink.text, start, m_place.frame.width - start)},
               {before, pt(1.5), false, -1});
        before = 0;
    }
    keepTogether(first);
}

void PieceMaker::operator()(const Points &points)
{
    const double start = pt(16);
    int number = 0;
    for (const QString &line : points.lines) {
        const QString mark = points.isNumbered ? QString::number(++number) + u'.' : QStringLiteral("•");
        const PlacedText text = makeText(line, PageType::Body, m_ink.text, start, m_place.frame.width - start);
        addRow({makeText(mark, PageType::Body, m_ink.accent, pt(3), start), text}, {pt(3), 0, false, -1});
    }
}

QList<double> PieceMaker::columnWidths(const Table &table) const
{
    const QFont font = pageFont(PageType::Cell, m_place.unit);
    const qsizetype count = table.columns.size();
    const double room = m_place.frame.width - pt(columnGap) * double(count - 1);
    QList<double> least(count);
    QList<double> natural(count);
    const auto measure = [&](qsizetype column, const QString &words, double extra) {
        least[column] = std::max(least.at(column), TextBlock::widestWord(words, font, m_device) + extra);
        natural[column] = std::max(natural.at(column), TextBlock::naturalWidth(words, font, m_device) + extra);
    };
    for (qsizetype column = 0; column < count; ++column) {
        measure(column, table.columns.at(column).title, pt(2));
        for (const QList<Cell> &row : table.rows) {
            const Cell cell = row.value(column);
            measure(column, wordsOf(cell), cell.tone == Tone::None ? pt(1) : pt(glyphSize + glyphGap + 1));
        }
        // One long name must not leave the others no room.
        least[column] = std::min(least.at(column), room / 3);
    }
    const double leastSum = std::accumulate(least.cbegin(), least.cend(), 0.0);
    const double naturalSum = std::accumulate(natural.cbegin(), natural.cend(), 0.0);
    QList<double> widths(count);
    for (qsizetype column = 0; column < count; ++column) {
        if (naturalSum <= room)
            widths[column] = natural.at(column) + (room - naturalSum) * natural.at(column) / naturalSum;
        else if (leastSum >= room)
            widths[column] = room * least.at(column) / leastSum;
        else
            widths[column] = least.at(column)
                + (room - leastSum) * (natural.at(column) - least.at(column)) / (naturalSum - leastSum);
    }
    return widths;
}

QList<PieceMaker::PlacedText> PieceMaker::placeCells(const QList<QString> &words,
                                                     const QList<Cell> &row,
                                                     const Table &table,
                                                     const QList<double> &widths,
                                                     bool isHead) const
{
    QList<PlacedText> texts;
    double start = 0;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const Tone tone = row.value(column).tone;
        const double indent = tone == Tone::None ? 0 : pt(glyphSize + glyphGap);
        const bool isPlain = tone == Tone::None || tone == Tone::Info || tone == Tone::Skipped;
        const QColor color = isHead ? m_ink.muted : isPlain ? m_ink.text : PageInk::strong(tone);
        PlacedText text = makeText(words.value(column),
                                   isHead ? PageType::Small : PageType::Cell,
                                   color,
                                   start + indent,
                                   widths.at(column) - indent,
                                   table.columns.at(column).isNumber);
        text.tone = tone;
        texts.append(text);
        start += widths.at(column) + pt(columnGap);
    }
    return texts;
}

void PieceMaker::operator()(const Table &table)
{
    if (table.columns.isEmpty() || table.rows.isEmpty())
        return;
    const QList<double> widths = columnWidths(table);
    QList<QString> titles;
    for (const Column &column : table.columns)
        titles.append(column.title);
    const int head = int(pieces.size());
    addRow(placeCells(titles, {}, table, widths, true), {pt(blockGap + 4), pt(cellPadding), true, -1});
    pieces[head].keepsWithNext = true;
    for (const QList<Cell> &row : table.rows) {
        QList<QString> words;
        for (const Cell &cell : row)
            words.append(wordsOf(cell));
        addRow(placeCells(words, row, table, widths, false), {0, pt(cellPadding), true, head});
    }
    keepTogether(head);
}

void PieceMaker::operator()(const Code &code)
{
    if (!code.label.isEmpty()) {
        addLines(makeText(code.label, PageType::Small, m_ink.muted, 0, m_place.frame.width), pt(blockGap + 4));
        pieces.last().keepsWithNext = true;
    }
    const qsizetype first = pieces.size();
    const double inner = pt(8);
    const PlacedText text = makeText(
        code.lines.join(u'\n'), PageType::Code, m_ink.text, inner, m_place.frame.width - 2 * inner);
    const int count = text.text->lineCount();
    for (int line = 0; line < count; ++line) {
        const double above = line == 0 ? pt(5) : 0;
        const double below = line == count - 1 ? pt(5) : 0;
        Piece piece;
        piece.before = line == 0 ? pt(3) : 0;
        piece.height = text.text->lineHeight() + above + below;
        piece.keepsWithNext = count > 1 && (line == 0 || line == count - 2);
        piece.paint = [text, line, above, inner, height = piece.height, place = m_place, paper = m_ink.code](
                          QPainter &painter, double top) {
            painter.fillRect(QRectF(place.frame.margin, top, place.frame.width, height), paper);
            text.text->paint(painter, place.frame.margin + inner, top + above, line, line + 1);
        };
        pieces.append(piece);
    }
    keepTogether(first);
}

void PieceMaker::operator()(const Chart &chart)
{
    if (chart.bars.isEmpty())
        return;
    addLines(makeText(chart.title, PageType::Small, m_ink.muted, 0, m_place.frame.width), pt(blockGap + 4));
    pieces.last().keepsWithNext = true;
    Piece piece;
    piece.before = pt(blockGap + 4);
    piece.height = pt(150);
    const ChartLook look{{m_ink.accent, PageInk::strong(Tone::Wrong), PageInk::tint(Tone::Wrong), m_ink.line, m_ink.muted},
                         pageFont(PageType::Small, m_place.unit),
                         m_place.pt(0.7)};
    piece.paint = [chart, look, height = piece.height, place = m_place](QPainter &painter, double top) {
        paintChart(painter,
                   QRectF(place.frame.margin, top, place.frame.width, height),
                   chart.bars,
                   {chart.good, chart.failed},
                   look);
    };
    pieces.append(piece);
}

void PieceMaker::operator()(const PageBreak &)
{
    Piece piece;
    piece.beginsPage = true;
    piece.paint = [](QPainter &, double) { };
    piece.keepsWithNext = true;
    pieces.append(piece);
}

} // namespace postseal
