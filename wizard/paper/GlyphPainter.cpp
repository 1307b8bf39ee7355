// SPDX-License-Identifier: Apache-2.0
#include "paper/GlyphPainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

void paintRing(QPainter &painter, const QRectF &square, const QColor &color, double width)
{
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const double inset = width / 2;
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
}

/// As a shape and not as text: who searches a page or has it read aloud does not want it.
void paintCharacter(
    QPainter &painter, const QRectF &square, const QString &text, const QColor &color, double share)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(1, qRound(square.height() * share)));
    font.setWeight(QFont::Bold);
    QPainterPath shape;
    shape.addText(0, 0, font, text);
    shape = shape.translated(square.center() - shape.boundingRect().center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(shape);
}

void paintStroke(QPainter &painter,
                 const QRectF &square,
                 const QList<QPointF> &points,
                 const QColor &color)
{
    QPen pen(color, square.width() * 0.11);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QList<QPointF> placed;
    for (const QPointF &point : points)
        placed.append(
            {square.x() + point.x() * square.width(), square.y() + point.y() * square.height()});
    painter.drawPolyline(placed);
}

void paintTriangle(QPainter &painter, const QRectF &square, const QColor &color, const QColor &mark)
{
    const double w = square.width();
    const double h = square.height();
    const QPointF corner = square.topLeft();
    QPen pen(color, w * 0.14);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{corner + QPointF(w * 0.5, h * 0.14),
                                  corner + QPointF(w * 0.93, h * 0.86),
                                  corner + QPointF(w * 0.07, h * 0.86)});
    paintStroke(painter, square, {{0.5, 0.40}, {0.5, 0.60}}, mark);
    paintStroke(painter, square, {{0.5, 0.775}, {0.5, 0.776}}, mark);
}

void paintEnvelope(QPainter &painter, const QRectF &square, const QColor &color)
{
    const double w = square.width();
    QPen pen(color, w * 0.055);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF letter(square.x() + w * 0.26, square.y() + w * 0.33, w * 0.48, w * 0.35);
    painter.drawRect(letter);
    painter.drawPolyline(QPolygonF{
        letter.topLeft(), QPointF(letter.center().x(), letter.top() + w * 0.2), letter.topRight()});
}

} // namespace

Glyph glyphFor(Tone tone)
{
    switch (tone) {
    case Tone::Fine:
        return Glyph::Fine;
    case Tone::Look:
        return Glyph::Look;
    case Tone::Wrong:
        return Glyph::Wrong;
    case Tone::Unknown:
        return Glyph::Unknown;
    case Tone::Info:
        return Glyph::Info;
    case Tone::Skipped:
        return Glyph::Skipped;
    case Tone::None:
        break;
    }
    return Glyph::Letter;
}

void paintGlyph(QPainter &painter,
                const QRectF &square,
                Glyph glyph,
                const GlyphInk &ink,
                int number,
                double angle)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor &strong = ink.strong;
    const double ring = square.width() * 0.1;
    switch (glyph) {
    case Glyph::Fine:
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawEllipse(square);
        paintStroke(painter, square, {{0.29, 0.52}, {0.44, 0.67}, {0.71, 0.36}}, ink.surface);
        break;
    case Glyph::Wrong:
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawRoundedRect(square, square.width() * 0.25, square.width() * 0.25);
        paintStroke(painter, square, {{0.33, 0.33}, {0.67, 0.67}}, ink.surface);
        paintStroke(painter, square, {{0.67, 0.33}, {0.33, 0.67}}, ink.surface);
        break;
    case Glyph::Look:
        paintTriangle(painter, square, strong, ink.surface);
        break;
    case Glyph::Unknown:
        paintRing(painter, square, strong, ring);
        paintCharacter(painter, square, u"?"_s, strong, 0.62);
        break;
    case Glyph::Info:
        paintRing(painter, square, strong, ring);
        paintCharacter(painter, square, u"i"_s, strong, 0.62);
        break;
    case Glyph::Skipped:
        paintRing(painter, square, strong, ring);
        paintStroke(painter, square, {{0.33, 0.5}, {0.67, 0.5}}, strong);
        break;
    case Glyph::Working: {
        const double inset = ring;
        painter.setPen(QPen(strong, square.width() * 0.125, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        // Qt counts sixteenths of a degree, anticlockwise from three o'clock. At rest the opening
        // is right.
        painter.drawArc(
            square.adjusted(inset, inset, -inset, -inset), qRound((50 - angle) * 16), 260 * 16);
        break;
    }
    case Glyph::ToCome:
        paintRing(painter,
                  square,
                  ink.ring,
                  ring);
        if (number > 0)
            paintCharacter(painter, square, QString::number(number), ink.number, 0.58);
        break;
    case Glyph::Letter:
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawEllipse(square);
        paintEnvelope(painter, square, ink.surface);
        break;
    }
    painter.restore();
}

} // namespace postseal
