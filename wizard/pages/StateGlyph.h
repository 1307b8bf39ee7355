// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "check/Assessment.h"
#include "pages/Theme.h"
#include "paper/GlyphPainter.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace postseal {

class WorkingRing;

[[nodiscard]] Glyph glyphFor(StepStatus status);
[[nodiscard]] Glyph glyphFor(Severity severity);

/// The state's colours.
[[nodiscard]] Theme::State colorsFor(Glyph glyph, const Theme &theme);

/// The same as in paper/, in the theme's colours.
void paintGlyph(QPainter &painter,
                const QRectF &square,
                Glyph glyph,
                const Theme &theme,
                int number = 0,
                double angle = 0);

/// A glyph beside a text. Its accessible name is the word for the state.
class StateGlyph : public QWidget
{
    Q_OBJECT
public:
    StateGlyph(Glyph glyph, const QString &word, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, const QString &word);

    [[nodiscard]] Glyph glyph() const { return m_glyph; }

    /// Edge in pixels of the design; 20 unless set.
    void setDesignSize(double designPixels);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Glyph m_glyph;
    WorkingRing *m_ring;
    double m_designSize = 20;
};

} // namespace postseal
