// SPDX-License-Identifier: Apache-2.0
#include "paper/TextBlock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace postseal {

namespace {

constexpr double leading = 1.22;

} // namespace

TextBlock::TextBlock(const QString &text, const Style &style, double width, QPaintDevice *device)
    : m_color(style.color)
    , m_width(width)
    , m_isAtEnd((style.direction == Qt::RightToLeft) != (style.alignment == Qt::AlignRight))
    , m_lineHeight(QFontMetricsF(style.font, device).height() * leading)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(style.direction);
    // Placed by hand: Qt puts lines of two directions somewhere in the middle.
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    for (const QString &paragraph : text.split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(paragraph, style.font, device);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        layout->beginLayout();
        int number = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(std::max(width, 1.0));
            line.setPosition({0, 0});
            m_lines.append({int(m_layouts.size()), number++});
        }
        layout->endLayout();
        m_layouts.push_back(std::move(layout));
    }
}

TextBlock::~TextBlock() = default;

void TextBlock::paint(QPainter &painter, double left, double top, int from, int to) const
{
    painter.setPen(m_color);
    for (int i = from; i < std::min(to, lineCount()); ++i) {
        const Line &place = m_lines.at(i);
        const QTextLine line = m_layouts.at(size_t(place.layout))->lineAt(place.number);
        const double gap = (m_lineHeight - line.height()) / 2;
        const double shift = m_isAtEnd ? m_width - line.naturalTextWidth() : 0;
        line.draw(&painter, {left + shift, top + m_lineHeight * (i - from) + gap});
    }
}

double TextBlock::naturalWidth(const QString &text, const QFont &font, QPaintDevice *device)
{
    const QFontMetricsF metrics(font, device);
    double widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

double TextBlock::widestWord(const QString &text, const QFont &font, QPaintDevice *device)
{
    const QFontMetricsF metrics(font, device);
    double widest = 0;
    for (const QString &word : text.split(u' ')) {
        // A longer one is broken anyhow, and measuring it is dear.
        constexpr qsizetype longest = 60;
        widest = std::max(widest, metrics.horizontalAdvance(word.left(longest)));
    }
    return widest;
}

} // namespace postseal
