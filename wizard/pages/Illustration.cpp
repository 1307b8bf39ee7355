// SPDX-License-Identifier: Apache-2.0
#include "pages/Illustration.h"

#include "pages/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace postseal {

namespace {

/// The ground that a picture is drawn on, in units of its own.
QSizeF groundOf(Illustration::Picture picture)
{
    return picture == Illustration::Picture::Road ? QSizeF(240, 72) : QSizeF(96, 72);
}

QPen pen(const QColor &color, qreal width = 2.5)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// A line of round dots, `gap` apart.
QPen dotted(const QColor &color, qreal width, qreal gap)
{
    QPen dots = pen(color, width);
    dots.setDashPattern({0.01, gap / width});
    return dots;
}

void drawDisc(QPainter &painter, QPointF center, qreal radius, const QColor &fill, const QPen &edge = Qt::NoPen)
{
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawEllipse(center, radius, radius);
}

void drawLetter(QPainter &painter, const QRectF &paper, const QColor &fill, const QColor &ink, qreal flap)
{
    painter.setPen(pen(ink));
    painter.setBrush(fill);
    painter.drawRoundedRect(paper, 8, 8);
    const qreal top = paper.top() + 6;
    painter.drawPolyline(QPolygonF({{paper.left() + 2, top}, {paper.center().x(), top + flap}, {paper.right() - 2, top}}));
}

/// The round seal with a tick, over a corner of a letter.
void drawSeal(QPainter &painter, const Theme &theme, QPointF center, qreal radius)
{
    drawDisc(painter, center, radius * 1.23, theme.surface);
    drawDisc(painter, center, radius, theme.fine.strong);
    painter.setPen(pen(theme.surface, radius * 0.26));
    painter.drawPolyline(QPolygonF({center + QPointF(-0.48, 0.03) * radius, center + QPointF(-0.14, 0.37) * radius,
                                    center + QPointF(0.52, -0.32) * radius}));
}

void drawOpen(QPainter &painter, const Theme &theme)
{
    drawLetter(painter, {14, 20, 68, 44}, theme.surface, theme.fieldLine, 22);
    painter.setPen(dotted(theme.accent, 2.5, 7));
    painter.drawLine(30, 8, 66, 8);
    for (const int end : {20, 76})
        drawDisc(painter, QPointF(end, 8), 4.5, theme.accentTint, pen(theme.accent));
}

void drawSealed(QPainter &painter, const Theme &theme)
{
    drawLetter(painter, {6, 14, 68, 48}, theme.accentTint, theme.accent, 24);
    painter.setOpacity(0.45);
    painter.setPen(pen(theme.accent));
    painter.drawLine(8, 58, 30, 37);
    painter.drawLine(72, 58, 50, 37);
    painter.setOpacity(1);
    drawSeal(painter, theme, {72, 46}, 15.5);
}

void drawRoad(QPainter &painter, const Theme &theme)
{
    QPainterPath road({30, 52});
    road.cubicTo(70, 52, 62, 22, 104, 22);
    road.cubicTo(146, 22, 150, 52, 196, 40);
    painter.setPen(dotted(theme.fieldLine, 3, 9));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(road);
    drawDisc(painter, {24, 52}, 9, theme.accentTint, pen(theme.accent));
    drawDisc(painter, {76, 38}, 9, theme.surface, pen(theme.accent));
    drawDisc(painter, {128, 24}, 9, theme.surface, pen(theme.accent));
    drawLetter(painter, {178, 20, 46, 34}, theme.accentTint, theme.accent, 14);
    drawSeal(painter, theme, {222, 48}, 11);
}

} // namespace

Illustration::Illustration(Picture picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Illustration::sizeHint() const
{
    return m_picture == Picture::Road ? QSize(scaled(240), scaled(72)) : QSize(scaled(80), scaled(60));
}

void Illustration::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / groundOf(m_picture).width(), height() / groundOf(m_picture).height());
    const Theme &theme = Theme::of(this);
    switch (m_picture) {
    case Picture::Open:
        return drawOpen(painter, theme);
    case Picture::Sealed:
        return drawSealed(painter, theme);
    case Picture::Road:
        return drawRoad(painter, theme);
    }
}

} // namespace postseal
