// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

class QFont;
class QWidget;

namespace postseal {

/// The design's colours in one place: light, dark, and the system's own in high contrast.
///
/// A theme is worked out from a palette, so that widgets need no global and follow a change at
/// once.
struct Theme
{
    enum class Scheme {
        Light,
        Dark,
        HighContrast, ///< nothing of ours: the system's colours
    };

    /// A state's colour and the tint that cards about it stand on.
    struct State
    {
        QColor strong;
        QColor tint;
    };

    Scheme scheme = Scheme::Light;
    QColor background; ///< the window
    QColor side; ///< the step list
    QColor surface; ///< cards
    QColor code; ///< values to be copied
    QColor line; ///< rules and quiet borders
    QColor fieldLine; ///< borders that must be seen: 3:1 (WCAG 1.4.11)
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentTint;
    QColor onAccent; ///< text on the accent colour
    State fine;
    State look;
    State wrong;
    State unknown;

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    /// The system's colours, for high contrast.
    [[nodiscard]] static Theme highContrast(const QPalette &palette);

    /// Light or dark as the palette is; high contrast when it is plain black and white throughout.
    [[nodiscard]] static Theme fromPalette(const QPalette &palette);
    [[nodiscard]] static Theme of(const QWidget *widget);

    /// The palette for standard widgets. High contrast gives back the system's.
    [[nodiscard]] QPalette toPalette(const QPalette &system) const;
};

/// Contrast ratio of two opaque colours, 1 to 21. WCAG 2.1, definition of contrast ratio.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// A length of the design, which is drawn for text of 14 pixels, in pixels for the application's
/// text.
[[nodiscard]] int scaled(double designPixels);

/// The text types of the design.
enum class TextRole {
    Title, ///< the page
    Lead, ///< the sentence below it
    Heading, ///< a card
    Strong, ///< the headline of a finding
    Body,
    Muted,
    Small,
    Mono, ///< only what is copied
};

/// The font for a role, from the application's font.
[[nodiscard]] QFont fontFor(TextRole role);

} // namespace postseal
