// SPDX-License-Identifier: Apache-2.0
#include "pages/PostsealStyle.h"

#include "pages/ChoiceControls.h"
#include "pages/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr double controlRadius = 7;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

Theme themeOf(const QStyleOption *option)
{
    return Theme::fromPalette(option->palette);
}

bool isSmall(const QWidget *widget)
{
    return widget && widget->property("small").toBool();
}

bool isPrimary(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton);
}

void paintRounded(QPainter *painter,
                  const QRect &rect,
                  const QColor &fill,
                  const QColor &border,
                  double radius,
                  double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintButtonFace(const QStyleOptionButton &button, QPainter *painter)
{
    const Theme theme = themeOf(&button);
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool primary = isPrimary(button) && enabled;
    QColor fill = primary ? theme.accent : theme.surface;
    const QColor border = primary ? theme.accent : mixed(theme.line, theme.fieldLine, 0.35);
    const QColor towards = primary ? theme.text : theme.accent;
    if (enabled && button.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = mixed(fill, towards, 0.16);
    else if (enabled && button.state & QStyle::State_MouseOver)
        fill = mixed(fill, towards, 0.07);
    if (!enabled)
        fill = theme.background;
    paintRounded(painter, button.rect, fill, border, scaled(controlRadius));
    if (button.state & QStyle::State_HasFocus && button.state & QStyle::State_KeyboardFocusChange) {
        // A gap in the button's own colour keeps the ring visible on a button of the accent colour.
        const QRectF ring = QRectF(button.rect).adjusted(3, 3, -3, -3);
        paintFocusRing(painter,
                       primary ? ring : QRectF(button.rect),
                       scaled(controlRadius) - (primary ? 3 : 0),
                       primary ? theme.onAccent : theme.accent);
    }
}

void paintButtonText(const QStyleOptionButton &button, QPainter *painter, const QStyle *style)
{
    const Theme theme = themeOf(&button);
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool flat = button.features.testFlag(QStyleOptionButton::Flat);
    QColor color = theme.text;
    if (!enabled)
        color = theme.muted;
    else if (flat)
        color = theme.scheme == Theme::Scheme::HighContrast ? theme.text : theme.accent;
    else if (isPrimary(button))
        color = theme.onAccent;
    int flags = Qt::AlignCenter | Qt::TextSingleLine;
    flags |= style->styleHint(QStyle::SH_UnderlineShortcut, &button) ? Qt::TextShowMnemonic
                                                                     : Qt::TextHideMnemonic;
    painter->save();
    painter->setPen(color);
    QFont font = painter->font();
    if (flat)
        font.setUnderline(true);
    else if (isPrimary(button))
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->drawText(button.rect, flags, button.text);
    painter->restore();
}

void paintLineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(option);
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool focused = option->state & QStyle::State_HasFocus;
    const QColor border = invalid ? theme.wrong.strong : focused ? theme.accent : theme.fieldLine;
    paintRounded(painter,
                 option->rect,
                 theme.surface,
                 border,
                 scaled(controlRadius),
                 focused || invalid ? 2 : 1);
}

void paintHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = themeOf(option);
    painter->fillRect(option->rect, theme.surface);
    painter->fillRect(QRect(option->rect.bottomLeft(), option->rect.bottomRight()), theme.line);
}

void paintHeaderLabel(const QStyleOptionHeader &header, QPainter *painter)
{
    const Theme theme = themeOf(&header);
    painter->save();
    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(theme.muted);
    const QRect area = header.rect.adjusted(scaled(8) - 2, 0, -scaled(4), 0);
    painter->drawText(
        QStyle::visualRect(header.direction, header.rect, area),
        int(Qt::AlignVCenter | QStyle::visualAlignment(header.direction, Qt::AlignLeft)),
        header.text);
    painter->restore();
}

void paintProgress(const QStyleOptionProgressBar &bar, QPainter *painter)
{
    const Theme theme = themeOf(&bar);
    const int height = scaled(6);
    QRect groove = bar.rect;
    groove.setTop(bar.rect.center().y() - height / 2);
    groove.setHeight(height);
    const bool highContrast = theme.scheme == Theme::Scheme::HighContrast;
    paintRounded(painter, groove, theme.line, highContrast ? theme.text : QColor(), height / 2.0);
    const int span = std::max(1, bar.maximum - bar.minimum);
    const int width = int(qint64(groove.width()) * (bar.progress - bar.minimum) / span);
    if (width < height)
        return;
    const QRect done(groove.topLeft(), QSize(width, height));
    paintRounded(
        painter, QStyle::visualRect(bar.direction, groove, done), theme.accent, {}, height / 2.0);
}

} // namespace

void paintFocusRing(QPainter *painter, const QRectF &area, double radius, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

PostsealStyle::PostsealStyle()
    : QProxyStyle(u"fusion"_s)
{ }

void PostsealStyle::polish(QPalette &palette)
{
    palette = Theme::fromPalette(palette).toPalette(palette);
}

void PostsealStyle::drawPrimitive(PrimitiveElement element,
                                  const QStyleOption *option,
                                  QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        paintLineEdit(option, painter, widget);
        return;
    case PE_IndicatorRadioButton:
        paintRadioIndicator(*option, themeOf(option), painter);
        return;
    case PE_IndicatorCheckBox:
        paintCheckIndicator(*option, themeOf(option), painter);
        return;
    case PE_FrameFocusRect:
        paintFocusRing(painter, option->rect, scaled(4), themeOf(option).accent);
        return;
    case PE_PanelItemViewItem: {
        const Theme theme = themeOf(option);
        if (option->state & State_Selected) {
            const bool highContrast = theme.scheme == Theme::Scheme::HighContrast;
            paintRounded(painter,
                         option->rect,
                         theme.accentTint,
                         highContrast ? theme.accent : QColor(),
                         scaled(8));
        }
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PostsealStyle::drawControl(ControlElement element,
                                const QStyleOption *option,
                                QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (!button->features.testFlag(QStyleOptionButton::Flat))
                paintButtonFace(*button, painter);
            else if (button->state & State_HasFocus && button->state & State_KeyboardFocusChange)
                paintFocusRing(painter, button->rect, scaled(4), themeOf(option).accent);
            paintButtonText(*button, painter, proxy());
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The selection is a tint, so the text on it keeps a text colour.
            QStyleOptionViewItem copy = *item;
            const Theme theme = themeOf(option);
            copy.palette.setColor(QPalette::HighlightedText,
                                  theme.scheme == Theme::Scheme::HighContrast ? theme.text
                                                                              : theme.accent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderSection(option, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderLabel(*header, painter);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(*bar, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PostsealStyle::drawComplexControl(ComplexControl control,
                                       const QStyleOptionComplex *option,
                                       QPainter *painter,
                                       const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo) {
        paintComboBox(*combo, themeOf(option), painter);
        return;
    }
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme theme = themeOf(option);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const int gap = scaled(3);
    QRect handle = proxy()->subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
    handle = slider->orientation == Qt::Vertical ? handle.adjusted(gap, 1, -gap, -1)
                                                 : handle.adjusted(1, gap, -1, -gap);
    const bool active = slider->activeSubControls & SC_ScrollBarSlider
        && slider->state & (State_MouseOver | State_Sunken);
    const QColor color = active ? theme.muted : mixed(theme.line, theme.fieldLine, 0.6);
    paintRounded(painter, handle, color, {}, std::min(handle.width(), handle.height()) / 2.0);
}

QSize PostsealStyle::sizeFromContents(ContentsType type,
                                      const QStyleOption *option,
                                      const QSize &contents,
                                      const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type == CT_PushButton && button) {
        QFont font = widget ? widget->font() : fontFor(TextRole::Body);
        if (isPrimary(*button))
            font.setWeight(QFont::DemiBold);
        const QSize text = QFontMetrics(font).size(Qt::TextShowMnemonic, button->text);
        if (button->features.testFlag(QStyleOptionButton::Flat))
            return {text.width() + scaled(8), text.height() + scaled(6)};
        const bool small = isSmall(widget);
        return {text.width() + 2 * scaled(small ? 11 : 15) + 2,
                text.height() + 2 * scaled(small ? 5 : 8) + 2};
    }
    if (type == CT_ComboBox)
        return {contents.width() + scaled(44), contents.height() + scaled(14)};
    if (type == CT_LineEdit)
        return {contents.width() + scaled(16), contents.height() + scaled(18)};
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect PostsealStyle::subElementRect(SubElement element,
                                    const QStyleOption *option,
                                    const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(scaled(8), 2, -scaled(8), -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect PostsealStyle::subControlRect(ComplexControl control,
                                    const QStyleOptionComplex *option,
                                    SubControl subControl,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(scaled(8), 2, -scaled(28), -2));
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrow buttons: the whole length is the groove.
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const int breadth = vertical ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(
            int(qint64(bar->pageStep) * length / (range + bar->pageStep)), scaled(28), length);
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = vertical ? QRect(0, from, breadth, size) : QRect(from, 0, size, breadth);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return part(start, handle);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length - start - handle);
    default:
        return {};
    }
}

int PostsealStyle::pixelMetric(PixelMetric metric,
                               const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scaled(14);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return choiceIndicatorSize();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(9);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PostsealStyle::styleHint(StyleHint hint,
                             const QStyleOption *option,
                             const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    // A page of text scrolls when its bar is there; a bar over the text would hide it.
    if (hint == SH_ScrollBar_Transient)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace postseal
