// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace postseal {

/// Fusion with the design's colours, corners and focus ring. Draws only what the design wants
/// different; in high contrast it draws nothing itself but keeps to the system's colours.
class PostsealStyle : public QProxyStyle
{
    Q_OBJECT
public:
    PostsealStyle();

    /// Turns the system's palette into the theme's. Qt asks again whenever the system's changes.
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type,
                                         const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element,
                                       const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control,
                                       const QStyleOptionComplex *option,
                                       SubControl subControl,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric,
                                  const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint,
                                const QStyleOption *option,
                                const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
};

/// Two-pixel ring that shows where the keyboard is. Inside the given rectangle.
void paintFocusRing(QPainter *painter, const QRectF &area, double radius, const QColor &color);

} // namespace postseal
