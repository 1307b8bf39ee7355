// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/Document.h"

#include <QColor>

class QPainter;
class QRectF;

namespace postseal {

/// A state as a shape and a colour. The word stands beside it, never the colour alone.
enum class Glyph {
    Fine, ///< round tick
    Look, ///< triangle
    Wrong, ///< square cross
    Unknown, ///< ring with a question mark
    Info, ///< ring with an i
    Skipped, ///< ring with a dash
    Working, ///< open ring
    ToCome, ///< ring with a number, or empty
    Letter, ///< an envelope; no state
};

/// A document's state as a shape.
[[nodiscard]] Glyph glyphFor(Tone tone);

struct GlyphInk
{
    QColor strong;
    QColor surface; ///< what the glyph stands on
    QColor ring; ///< of ToCome
    QColor number; ///< in it
};

/// Paints a glyph into a square.
///
/// The number is shown by ToCome only; the angle, in degrees, turns Working only.
void paintGlyph(QPainter &painter,
                const QRectF &square,
                Glyph glyph,
                const GlyphInk &ink,
                int number = 0,
                double angle = 0);

} // namespace postseal
