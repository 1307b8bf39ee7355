// SPDX-License-Identifier: Apache-2.0
#include "pages/Card.h"

#include <QPainter>
#include <QVBoxLayout>

namespace postseal {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

Card::Card(Glyph state, QWidget *parent)
    : Card(parent)
{
    m_state = state;
}

void Card::setTint(std::optional<Glyph> state)
{
    m_state = state;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = scaled(m_state ? 9 : 10);
    const bool bordered = !m_state || theme.scheme == Theme::Scheme::HighContrast;
    painter.setPen(bordered ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(m_state ? colorsFor(*m_state, theme).tint : theme.surface);
    painter.drawRoundedRect(area, radius, radius);
}

Rule::Rule(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).line);
}

Panel::Panel(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{ }

void Panel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter(this).fillRect(rect(), m_kind == Kind::Side ? theme.side : theme.surface);
}

} // namespace postseal
