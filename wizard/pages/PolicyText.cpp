// SPDX-License-Identifier: Apache-2.0
#include "pages/PolicyText.h"

#include "pages/StateGlyph.h"
#include "pages/Theme.h"
#include "report/PrintableText.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>

namespace postseal {

using namespace Qt::StringLiterals;

PolicyText::PolicyText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new QWidget(this))
{
    setObjectName(u"policyText"_s);
    setAccessibleName(tr("Policy text", "@title"));
    setReadOnly(true);
    // Read-only text must still be reachable and walkable with the keyboard.
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontFor(TextRole::Mono));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this] { m_numbers->update(); });
}

void PolicyText::show(const QByteArray &body, const QList<Finding> &findings)
{
    m_marked.clear();
    for (const Finding &finding : findings) {
        if (finding.position.line > 0 && finding.severity > Severity::Info) {
            const Severity before = m_marked.value(finding.position.line, Severity::Pass);
            m_marked[finding.position.line] = worse(before, finding.severity);
        }
    }
    setPlainText(printableLines(body).join(u'\n'));
    placeNumbers();
    updateGeometry();
}

int PolicyText::numberWidth() const
{
    const QString widest(QString::number(std::max(1, blockCount())).size(), u'0');
    const int glyph = m_marked.isEmpty() ? 0 : scaled(20);
    return QFontMetrics(font()).horizontalAdvance(widest) + glyph + scaled(18);
}

void PolicyText::placeNumbers()
{
    setViewportMargins(numberWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(QStyle::visualRect(
        layoutDirection(), area, QRect(area.left(), area.top(), numberWidth(), area.height())));
}

QSize PolicyText::sizeHint() const
{
    constexpr int mostLines = 18;
    const int lines = std::clamp(blockCount(), 2, mostLines);
    return {scaled(300), lines * QFontMetrics(font()).lineSpacing() + scaled(24)};
}

QSize PolicyText::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

void PolicyText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void PolicyText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(TextRole::Mono));
        placeNumbers();
        updateGeometry();
    }
    QPlainTextEdit::changeEvent(event);
}

void PolicyText::paintEvent(QPaintEvent *event)
{
    // A state's tint behind the lines that a finding points at; the glyph beside the number says it
    // too.
    QPainter painter(viewport());
    const Theme theme = Theme::of(this);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > viewport()->height())
            break;
        const auto marked = m_marked.constFind(block.blockNumber() + 1);
        if (marked != m_marked.constEnd())
            painter.fillRect(QRectF(0, line.top(), viewport()->width(), line.height()),
                             colorsFor(glyphFor(*marked), theme).tint);
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void PolicyText::paintNumbers(QPainter &painter)
{
    const Theme theme = Theme::of(this);
    painter.fillRect(m_numbers->rect(), theme.surface);
    painter.setFont(font());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > m_numbers->height())
            break;
        const int number = block.blockNumber() + 1;
        const QRectF area(scaled(4), line.top(), m_numbers->width() - scaled(14), line.height());
        painter.setPen(theme.muted);
        painter.drawText(area,
                         int(Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight)),
                         QString::number(number));
        const auto marked = m_marked.constFind(number);
        if (marked == m_marked.constEnd())
            continue;
        const double edge = scaled(14);
        const double x = rightToLeft ? area.right() - edge : area.left();
        paintGlyph(
            painter, QRectF(x, line.center().y() - edge / 2, edge, edge), glyphFor(*marked), theme);
    }
}

bool PolicyText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        QPainter painter(m_numbers);
        paintNumbers(painter);
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

} // namespace postseal
