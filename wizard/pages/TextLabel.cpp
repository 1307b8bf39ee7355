// SPDX-License-Identifier: Apache-2.0
#include "pages/TextLabel.h"

#include "pages/PlainToolTip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <utility>

namespace postseal {

namespace {

/// The text as it is laid out: lines, and after the dots of host names and the @ of addresses a place to break, so that
/// a long name is not cut inside a label. Only for the eye; text() stays what is read out and copied.
QString forLayout(QString text)
{
    text.replace(u'\n', QChar::LineSeparator);
    constexpr QChar breakHere(0x200B); // zero width space
    for (qsizetype i = text.size() - 2; i > 0; --i) {
        const bool isInName = (text[i] == u'.' || text[i] == u'@') && text[i - 1].isLetterOrNumber() && text[i + 1].isLetter();
        if (isInName)
            text.insert(i + 1, breakHere);
    }
    return text;
}

} // namespace

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role));
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void TextLabel::setRole(TextRole role)
{
    if (std::exchange(m_role, role) == role)
        return;
    forgetSizes();
    setFont(fontFor(role));
    update();
}

void TextLabel::setOverflow(Overflow overflow)
{
    m_overflow = overflow;
    forgetSizes();
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(overflow == Overflow::Wrap);
    setSizePolicy(policy);
    setToolTip(plainToolTip(overflow == Overflow::Elide ? text() : QString()));
    updateGeometry();
}

void TextLabel::setText(const QString &text)
{
    if (text == this->text())
        return;
    forgetSizes();
    QLabel::setText(text);
    if (m_overflow == Overflow::Elide)
        setToolTip(plainToolTip(text));
}

void TextLabel::setColor(QColor (*chooser)(const Theme &theme))
{
    m_chooser = chooser;
    update();
}

QColor TextLabel::color() const
{
    const Theme theme = Theme::of(this);
    if (m_chooser)
        return m_chooser(theme);
    const bool isMuted =
        m_role == TextRole::Lead || m_role == TextRole::Muted || m_role == TextRole::Small;
    return isMuted ? theme.muted : theme.text;
}

double TextLabel::layOut(QTextLayout &layout, double width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()));
    layout.setTextOption(option);
    layout.setFont(font());
    // The design's line height: 1.45 of the size, a little more than most fonts' own.
    const double leading =
        std::max(0.0, 1.45 * QFontInfo(font()).pixelSize() - fontMetrics().height());
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + leading / 2));
        y += line.height() + leading;
    }
    layout.endLayout();
    return y;
}

QSize TextLabel::sizeHint() const
{
    if (m_sizeHint.isValid())
        return m_sizeHint;
    if (m_overflow == Overflow::Elide) {
        m_sizeHint = {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
        return m_sizeHint;
    }
    // Lines of about 72 characters read best, and a short text needs no more than itself.
    const int longestLine = fontMetrics().horizontalAdvance(u'0') * 76;
    int width = 0;
    const QStringList lines = text().split(u'\n');
    for (const QString &line : lines)
        width = std::max(width, fontMetrics().horizontalAdvance(line) + 2);
    width = std::min(width, longestLine);
    m_sizeHint = {width, heightForWidth(width)};
    return m_sizeHint;
}

QSize TextLabel::minimumSizeHint() const
{
    const int width = std::min(fontMetrics().averageCharWidth() * 8, sizeHint().width());
    return {width, fontMetrics().height()};
}

int TextLabel::heightForWidth(int width) const
{
    if (m_overflow == Overflow::Elide)
        return fontMetrics().height();
    // Layouts ask with the width of the page, also for what never gets as wide.
    width = std::min(width, maximumWidth());
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    QTextLayout layout(forLayout(text()));
    const int height = int(std::ceil(layOut(layout, width)));
    m_heights.insert(width, height);
    return height;
}

void TextLabel::forgetSizes()
{
    m_heights.clear();
    m_sizeHint = {};
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color());
    painter.setFont(font());
    if (m_overflow == Overflow::Elide) {
        painter.drawText(
            rect(),
            int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), alignment())),
            fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
        return;
    }
    QTextLayout layout(forLayout(text()));
    const double height = layOut(layout, width());
    const bool fromTop = alignment() & Qt::AlignTop;
    layout.draw(&painter, QPointF(0, fromTop ? 0 : std::max(0.0, (this->height() - height) / 2)));
}

void TextLabel::changeEvent(QEvent *event)
{
    // A font, a style or a direction: each may break the lines elsewhere.
    forgetSizes();
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(m_role));
    QLabel::changeEvent(event);
}

} // namespace postseal
