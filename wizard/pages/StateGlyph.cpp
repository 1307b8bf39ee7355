// SPDX-License-Identifier: Apache-2.0
#include "pages/StateGlyph.h"

#include "pages/Motion.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

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

void paintCharacter(
    QPainter &painter, const QRectF &square, const QString &text, const QColor &color, double share)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(1, qRound(square.height() * share)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(square, Qt::AlignCenter, text);
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

Glyph glyphFor(StepStatus status)
{
    switch (status) {
    case StepStatus::Pass:
        return Glyph::Fine;
    case StepStatus::Warn:
        return Glyph::Look;
    case StepStatus::Fail:
        return Glyph::Wrong;
    case StepStatus::Skipped:
        return Glyph::Skipped;
    case StepStatus::Unknown:
        return Glyph::Unknown;
    }
    return Glyph::Unknown;
}

Glyph glyphFor(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
        return Glyph::Fine;
    case Severity::Info:
        return Glyph::Info;
    case Severity::Warn:
        return Glyph::Look;
    case Severity::Unknown:
        return Glyph::Unknown;
    case Severity::Fail:
        return Glyph::Wrong;
    }
    return Glyph::Unknown;
}

Theme::State colorsFor(Glyph glyph, const Theme &theme)
{
    switch (glyph) {
    case Glyph::Fine:
    case Glyph::Letter:
        return theme.fine;
    case Glyph::Look:
        return theme.look;
    case Glyph::Wrong:
        return theme.wrong;
    case Glyph::Working:
        return {theme.accent, theme.accentTint};
    case Glyph::Unknown:
    case Glyph::Info:
    case Glyph::Skipped:
    case Glyph::ToCome:
        return theme.unknown;
    }
    return theme.unknown;
}

void paintGlyph(QPainter &painter,
                const QRectF &square,
                Glyph glyph,
                const Theme &theme,
                int number,
                double angle)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor strong = colorsFor(glyph, theme).strong;
    const double ring = square.width() * 0.1;
    switch (glyph) {
    case Glyph::Fine:
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawEllipse(square);
        paintStroke(painter, square, {{0.29, 0.52}, {0.44, 0.67}, {0.71, 0.36}}, theme.surface);
        break;
    case Glyph::Wrong:
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawRoundedRect(square, square.width() * 0.25, square.width() * 0.25);
        paintStroke(painter, square, {{0.33, 0.33}, {0.67, 0.67}}, theme.surface);
        paintStroke(painter, square, {{0.67, 0.33}, {0.33, 0.67}}, theme.surface);
        break;
    case Glyph::Look:
        paintTriangle(painter, square, strong, theme.surface);
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
                  theme.scheme == Theme::Scheme::HighContrast ? theme.text : theme.line,
                  ring);
        if (number > 0)
            paintCharacter(painter, square, QString::number(number), theme.muted, 0.58);
        break;
    case Glyph::Letter:
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawEllipse(square);
        paintEnvelope(painter, square, theme.surface);
        break;
    }
    painter.restore();
}

StateGlyph::StateGlyph(Glyph glyph, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_ring(new WorkingRing(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setGlyph(glyph, word);
}

void StateGlyph::setGlyph(Glyph glyph, const QString &word)
{
    m_glyph = glyph;
    setAccessibleName(word);
    setToolTip(word);
    if (glyph == Glyph::Working)
        m_ring->start();
    else
        m_ring->stop();
    update();
}

void StateGlyph::setDesignSize(double designPixels)
{
    m_designSize = designPixels;
    updateGeometry();
}

QSize StateGlyph::sizeHint() const
{
    const int edge = scaled(m_designSize);
    return {edge, edge};
}

void StateGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = scaled(m_designSize);
    const QRectF square((width() - edge) / 2.0, (height() - edge) / 2.0, edge, edge);
    paintGlyph(painter, square, m_glyph, Theme::of(this), 0, m_ring->angle());
}

void StateGlyph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace postseal
