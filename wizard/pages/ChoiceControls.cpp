// SPDX-License-Identifier: Apache-2.0
#include "pages/ChoiceControls.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace postseal {

namespace {

struct IndicatorColors
{
    QColor fill;
    QColor border;
    QColor mark;
};

IndicatorColors colorsOf(const QStyleOption &option, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    if (!enabled)
        return {theme.background, theme.line, theme.muted};
    if (on)
        return {theme.accent, theme.accent, theme.onAccent};
    const bool hover = option.state & QStyle::State_MouseOver;
    return {theme.surface, hover ? theme.accent : theme.fieldLine, theme.onAccent};
}

QRectF squareIn(const QRect &rect)
{
    const double edge = std::min(rect.width(), rect.height()) - 1;
    QRectF square(0, 0, edge, edge);
    square.moveCenter(QRectF(rect).center());
    return square;
}

} // namespace

int choiceIndicatorSize()
{
    return scaled(18);
}

void paintRadioIndicator(const QStyleOption &option, const Theme &theme, QPainter *painter)
{
    const IndicatorColors colors = colorsOf(option, theme);
    const QRectF circle = squareIn(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.border, 1.5));
    painter->setBrush(colors.fill);
    painter->drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (option.state & QStyle::State_On) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.mark);
        const double inset = circle.width() * 0.31;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void paintCheckIndicator(const QStyleOption &option, const Theme &theme, QPainter *painter)
{
    const IndicatorColors colors = colorsOf(option, theme);
    const QRectF box = squareIn(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.border, 1.5));
    painter->setBrush(colors.fill);
    painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), scaled(4), scaled(4));
    if (option.state & QStyle::State_On) {
        QPen pen(colors.mark, box.width() * 0.13);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        const auto at = [&box](double x, double y) {
            return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
        };
        painter->drawPolyline(QList<QPointF>{at(0.28, 0.53), at(0.44, 0.69), at(0.73, 0.35)});
    }
    painter->restore();
}

void paintComboBox(const QStyleOptionComboBox &option, const Theme &theme, QPainter *painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool hover = enabled && option.state & QStyle::State_MouseOver;
    const QColor border = !enabled ? theme.line : focused || hover ? theme.accent : theme.fieldLine;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double width = focused ? 2 : 1;
    painter->setPen(QPen(border, width));
    painter->setBrush(enabled ? theme.surface : theme.background);
    const double inset = width / 2;
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(inset, inset, -inset, -inset), scaled(7), scaled(7));
    QRectF arrow(0, 0, scaled(9), scaled(5));
    const QRect place(option.rect.right() - scaled(24), option.rect.top(), scaled(16), option.rect.height());
    arrow.moveCenter(QRectF(QStyle::visualRect(option.direction, option.rect, place)).center());
    QPen pen(enabled ? theme.muted : theme.line, scaled(1.6));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    painter->drawPolyline(
        QList<QPointF>{arrow.topLeft(), QPointF(arrow.center().x(), arrow.bottom()), arrow.topRight()});
    painter->restore();
}

} // namespace postseal
