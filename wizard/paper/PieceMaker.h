// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper/PageInk.h"
#include "paper/PageLayout.h"
#include "paper/TextBlock.h"

namespace postseal {

/// Where things are on a page, counted from the side where reading begins.
struct PagePlace
{
    PageFrame frame;
    double unit = 1; ///< device pixels of a point
    bool isRightToLeft = false;

    [[nodiscard]] double pt(double points) const { return points * unit; }

    /// The left edge of something of that width.
    [[nodiscard]] double leftOf(double start, double width) const
    {
        return frame.margin + (isRightToLeft ? frame.width - start - width : start);
    }
};

/// Makes the pieces of a document, one function for each kind of block.
class PieceMaker
{
public:
    PieceMaker(const Document &document, const PageFrame &frame, double unit, QPaintDevice *device);

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Callout &callout);
    void operator()(const Item &item);
    void operator()(const Facts &facts);
    void operator()(const Points &points);
    void operator()(const Table &table);
    void operator()(const Code &code);
    void operator()(const Chart &chart);
    void operator()(const PageBreak &pageBreak);

    QList<Piece> pieces;

private:
    using TextPtr = std::shared_ptr<TextBlock>;

    /// A text in its place.
    struct PlacedText
    {
        TextPtr text;
        double start = 0;
        double width = 0;
        Tone tone = Tone::None; ///< its glyph stands before the text
    };

    /// How a row looks.
    struct RowLook
    {
        double before = 0;
        double padding = 0; ///< above and below
        bool isRuled = false; ///< a line below
        int head = -1;
    };

    [[nodiscard]] double pt(double points) const { return m_place.pt(points); }

    [[nodiscard]] PlacedText
    makeText(const QString &text, PageType type, const QColor &color, double start, double width, bool isNumber = false) const;
    /// A piece for each line; first and last two lines stay together.
    void addLines(const PlacedText &text, double before);
    /// Texts beside each other as one piece; as several, broken between lines, only when no page could hold them.
    void addRow(const QList<PlacedText> &texts, const RowLook &look);
    /// Pieces from that one on stay on one page when they do not need much of it.
    void keepTogether(qsizetype first);
    [[nodiscard]] QList<double> columnWidths(const Table &table) const;
    [[nodiscard]] QList<PlacedText> placeCells(const QList<QString> &words,
                                               const QList<Cell> &row,
                                               const Table &table,
                                               const QList<double> &widths,
                                               bool isHead) const;

    bool m_isRightToLeft;
    PagePlace m_place;
    QPaintDevice *m_device;
    PageInk m_ink;
};

} // namespace postseal
