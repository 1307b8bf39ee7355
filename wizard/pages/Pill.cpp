// SPDX-License-Identifier: Apache-2.0
#include "pages/Pill.h"

#include "pages/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace postseal {

namespace {

QColor (*textColorFor(Glyph tone))(const Theme &)
{
    switch (tone) {
    case Glyph::Fine:
        return [](const Theme &theme) { return theme.fine.strong; };
    case Glyph::Look:
        return [](const Theme &theme) { return theme.look.strong; };
    case Glyph::Wrong:
        return [](const Theme &theme) { return theme.wrong.strong; };
    case Glyph::Working:
        return [](const Theme &theme) { return theme.accent; };
    case Glyph::Unknown:
    case Glyph::Info:
    case Glyph::Skipped:
    case Glyph::ToCome:
    case Glyph::Letter:
        break;
    }
    return [](const Theme &theme) { return theme.unknown.strong; };
}

} // namespace

Pill::Pill(Glyph tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_label(new TextLabel(TextRole::Small, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(10), scaled(2), scaled(10), scaled(2));
    layout->addWidget(m_label);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    set(tone, text);
}

void Pill::set(Glyph tone, const QString &text)
{
    m_tone = tone;
    m_label->setColor(textColorFor(tone));
    m_label->setText(text);
    update();
}

void Pill::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    if (theme.scheme == Theme::Scheme::HighContrast)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Glyph::Working ? theme.accentTint : colorsFor(m_tone, theme).tint);
    const double radius = std::min(height() / 2.0, double(scaled(14)));
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
}

} // namespace postseal
