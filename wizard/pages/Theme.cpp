// SPDX-License-Identifier: Apache-2.0
#include "pages/Theme.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace postseal {

namespace {

QColor themeColor(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

Theme makeLight()
{
    Theme theme;
    theme.scheme = Theme::Scheme::Light;
    theme.background = themeColor(0xF6F7F9);
    theme.side = themeColor(0xEEF1F5);
    theme.surface = themeColor(0xFFFFFF);
    theme.code = themeColor(0xF3F5F8);
    theme.line = themeColor(0xDDE2E9);
    theme.fieldLine = themeColor(0x848E9C);
    theme.text = themeColor(0x1A2230);
    theme.muted = themeColor(0x566172);
    theme.accent = themeColor(0x2457C5);
    theme.accentTint = themeColor(0xE8EFFC);
    theme.onAccent = themeColor(0xFFFFFF);
    theme.fine = {themeColor(0x1B7447), themeColor(0xE6F4EC)};
    theme.look = {themeColor(0x8A5200), themeColor(0xFCF1DF)};
    theme.wrong = {themeColor(0xB0261D), themeColor(0xFBE9E7)};
    theme.unknown = {themeColor(0x566172), themeColor(0xEDF0F4)};
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.scheme = Theme::Scheme::Dark;
    theme.background = themeColor(0x14171C);
    theme.side = themeColor(0x191D24);
    theme.surface = themeColor(0x1E232B);
    theme.code = themeColor(0x161A20);
    theme.line = themeColor(0x313844);
    theme.fieldLine = themeColor(0x707B8B);
    theme.text = themeColor(0xE7EAF0);
    theme.muted = themeColor(0xA4AEBC);
    theme.accent = themeColor(0x8FB3FF);
    theme.accentTint = themeColor(0x1F2C47);
    theme.onAccent = themeColor(0x0E1626);
    theme.fine = {themeColor(0x74D3A0), themeColor(0x17301F)};
    theme.look = {themeColor(0xF1B75F), themeColor(0x352813)};
    theme.wrong = {themeColor(0xFF938A), themeColor(0x3A1E1C)};
    theme.unknown = {themeColor(0xA4AEBC), themeColor(0x272D37)};
    return theme;
}

double relativeLuminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// High-contrast modes paint window, fields and buttons in one pure colour; no ordinary theme does.
bool isHighContrastPalette(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const bool pure = window == QColor(Qt::black) || window == QColor(Qt::white);
    return pure && palette.color(QPalette::Base) == window
        && palette.color(QPalette::Button) == window;
}

/// Size in points or pixels, whichever the font was given in.
void multiplySize(QFont &font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

Theme Theme::highContrast(const QPalette &palette)
{
    Theme theme;
    theme.scheme = Scheme::HighContrast;
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    theme.background = theme.side = window;
    theme.surface = theme.code = palette.color(QPalette::Base);
    theme.line = theme.fieldLine = theme.text = theme.muted = text;
    theme.accent = palette.color(QPalette::Highlight);
    theme.accentTint = window;
    theme.onAccent = palette.color(QPalette::HighlightedText);
    // Shape and word carry the state; a second colour would be ours, not the system's.
    theme.fine = theme.look = theme.wrong = theme.unknown = {text, palette.color(QPalette::Base)};
    return theme;
}

Theme Theme::fromPalette(const QPalette &palette)
{
    if (isHighContrastPalette(palette))
        return highContrast(palette);
    const bool isDark = relativeLuminance(palette.color(QPalette::Window))
        < relativeLuminance(palette.color(QPalette::WindowText));
    return isDark ? dark() : light();
}

Theme Theme::of(const QWidget *widget)
{
    return fromPalette(widget->palette());
}

QPalette Theme::toPalette(const QPalette &system) const
{
    if (scheme == Scheme::HighContrast)
        return system;
    QPalette palette = system;
    palette.setColor(QPalette::Window, background);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, background);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, wrong.strong);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, fieldLine);
    palette.setColor(QPalette::Shadow, fieldLine);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(a), relativeLuminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

int scaled(double designPixels)
{
    constexpr double designTextPixels = 14;
    // The application's font, not the widget's: a title has a larger one, but not wider margins.
    const double textPixels = QFontInfo(QApplication::font()).pixelSize();
    return qRound(designPixels * textPixels / designTextPixels);
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    switch (role) {
    case TextRole::Title:
        multiplySize(font, 23.0 / 14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Lead:
        multiplySize(font, 15.0 / 14);
        break;
    case TextRole::Heading:
        multiplySize(font, 15.0 / 14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
    case TextRole::Muted:
        break;
    case TextRole::Small:
        multiplySize(font, 12.5 / 14);
        break;
    case TextRole::Mono: {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (font.pointSizeF() > 0)
            fixed.setPointSizeF(font.pointSizeF() * 13 / 14);
        else
            fixed.setPixelSize(std::max(1, font.pixelSize() * 13 / 14));
        return fixed;
    }
    }
    return font;
}

} // namespace postseal
