// SPDX-License-Identifier: Apache-2.0
#include "pages/StateGlyph.h"

#include "pages/Motion.h"
#include "pages/PlainToolTip.h"

#include <QEvent>
#include <QPainter>

namespace postseal {

using namespace Qt::StringLiterals;

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
    // A shape that says something must be seen: 3:1. WCAG 1.4.11.
    const QColor ring = theme.scheme == Theme::Scheme::HighContrast ? theme.text : theme.fieldLine;
    paintGlyph(painter,
               square,
               glyph,
               {colorsFor(glyph, theme).strong, theme.surface, ring, theme.muted},
               number,
               angle);
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
    setToolTip(plainToolTip(word));
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
