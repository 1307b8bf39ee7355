// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;
class QTextLayout;

namespace postseal {

/// Text broken into lines of a width, also inside words that are wider. Lines can be painted one by one.
class TextBlock
{
public:
    struct Style
    {
        QFont font;
        QColor color;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Qt::Alignment alignment = Qt::AlignLeft; ///< of a left-to-right text; mirrored otherwise
    };

    TextBlock(const QString &text, const Style &style, double width, QPaintDevice *device);

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }

    [[nodiscard]] double lineHeight() const { return m_lineHeight; }

    [[nodiscard]] double height() const { return m_lineHeight * lineCount(); }

    /// Paints lines from one to before another, the first at `top`.
    void paint(QPainter &painter, double left, double top, int from, int to) const;
    void paint(QPainter &painter, double left, double top) const { paint(painter, left, top, 0, lineCount()); }

    /// The width of the text in one line, and of its widest word.
    [[nodiscard]] static double naturalWidth(const QString &text, const QFont &font, QPaintDevice *device);
    [[nodiscard]] static double widestWord(const QString &text, const QFont &font, QPaintDevice *device);

private:
    struct Line
    {
        int layout;
        int number;
    };

    std::vector<std::unique_ptr<QTextLayout>> m_layouts; ///< one a paragraph
    QList<Line> m_lines;
    QColor m_color;
    double m_width = 0;
    bool m_isAtEnd = false; ///< lines end at the right edge
    double m_lineHeight = 0;

public:
    ~TextBlock();
};

} // namespace postseal
