// SPDX-License-Identifier: Apache-2.0
#include "pages/LineEditAccessible.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QValidator>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int theEnd = -1;
constexpr int theCursor = -2;

/// A text in letters, words or sentences; the whole of it where it is asked for by lines.
class Units
{
public:
    Units(const QString &text, QAccessible::TextBoundaryType boundary)
        : m_text(text)
        , m_isWhole(boundary > QAccessible::SentenceBoundary)
        , m_kind(boundary == QAccessible::CharBoundary       ? QTextBoundaryFinder::Grapheme
                     : boundary == QAccessible::WordBoundary ? QTextBoundaryFinder::Word
                                                             : QTextBoundaryFinder::Sentence)
    { }

    /// The one that the place is in; empty at the end.
    [[nodiscard]] LineEditAccessible::Span at(int place) const { return from(beginOf(place)); }

    /// The one that begins there; empty at the end.
    [[nodiscard]] LineEditAccessible::Span from(int begin) const
    {
        QTextBoundaryFinder finder(m_kind, m_text);
        finder.setPosition(begin);
        const int next = m_isWhole || begin >= length() ? -1 : int(finder.toNextBoundary());
        return {begin, next < 0 ? length() : next};
    }

    /// The last one that ends there or before; empty at the begin.
    [[nodiscard]] LineEditAccessible::Span before(int place) const
    {
        const int end = place < length() ? beginOf(place) : m_isWhole ? 0 : length();
        return {end > 0 ? beginOf(end - 1) : 0, end};
    }

private:
    [[nodiscard]] int length() const { return int(m_text.size()); }

    [[nodiscard]] int beginOf(int place) const
    {
        if (m_isWhole)
            return 0;
        QTextBoundaryFinder finder(m_kind, m_text);
        finder.setPosition(place);
        return finder.isAtBoundary() ? place : std::max(0, int(finder.toPreviousBoundary()));
    }

    QString m_text;
    bool m_isWhole;
    QTextBoundaryFinder::BoundaryType m_kind;
};

QAccessibleInterface *describeLineEdit(const QString &className, QObject *object)
{
    auto *edit = className == "QLineEdit"_L1 ? qobject_cast<QLineEdit *>(object) : nullptr;
    return edit ? new LineEditAccessible(edit) : nullptr;
}

} // namespace

LineEditAccessible::LineEditAccessible(QLineEdit *edit)
    : QAccessibleWidget(edit, QAccessible::EditableText)
{ }

QLineEdit *LineEditAccessible::edit() const
{
    return static_cast<QLineEdit *>(widget());
}

void *LineEditAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State LineEditAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = edit()->isReadOnly();
    state.editable = !edit()->isReadOnly();
    state.passwordEdit = edit()->echoMode() != QLineEdit::Normal;
    state.selectableText = true;
    state.selected = edit()->hasSelectedText();
    state.hasPopup = edit()->contextMenuPolicy() != Qt::NoContextMenu
        && edit()->contextMenuPolicy() != Qt::PreventContextMenu;
    return state;
}

QString LineEditAccessible::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value)
        return text(0, characterCount());
    const QString text = QAccessibleWidget::text(which);
    return which == QAccessible::Description && text.isEmpty() ? edit()->placeholderText() : text;
}

void LineEditAccessible::setText(QAccessible::Text which, const QString &text)
{
    if (which == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(which, text);
}

void LineEditAccessible::selection(int index, int *start, int *end) const
{
    const bool isAny = index == 0 && edit()->hasSelectedText();
    *start = isAny ? edit()->selectionStart() : 0;
    *end = isAny ? edit()->selectionEnd() : 0;
}

int LineEditAccessible::selectionCount() const
{
    return edit()->hasSelectedText() ? 1 : 0;
}

void LineEditAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void LineEditAccessible::removeSelection(int index)
{
    if (index == 0)
        edit()->deselect();
}

void LineEditAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        edit()->setSelection(position(start), position(end) - position(start));
}

int LineEditAccessible::cursorPosition() const
{
    return edit()->cursorPosition();
}

void LineEditAccessible::setCursorPosition(int place)
{
    edit()->setCursorPosition(position(place));
}

int LineEditAccessible::characterCount() const
{
    return int(edit()->text().size());
}

/// Within the text whatever was asked for.
int LineEditAccessible::position(int offset) const
{
    if (offset == theCursor)
        return cursorPosition();
    return offset == theEnd ? characterCount() : std::clamp(offset, 0, characterCount());
}

/// Of what is hidden nothing but its length is told.
QString LineEditAccessible::text(int start, int end) const
{
    const QString all = edit()->echoMode() == QLineEdit::Normal ? edit()->text()
        : edit()->echoMode() == QLineEdit::NoEcho               ? QString()
                                                                : QString(characterCount(), u'*');
    return all.mid(position(start), std::max(0, position(end) - position(start)));
}

QString LineEditAccessible::give(const Span &span, int *start, int *end) const
{
    const bool isAny = edit()->echoMode() == QLineEdit::Normal && span.begin < span.end;
    *start = isAny ? span.begin : -1;
    *end = isAny ? span.end : -1;
    return isAny ? edit()->text().mid(span.begin, span.end - span.begin) : QString();
}

QString LineEditAccessible::textBeforeOffset(int offset,
                                             QAccessible::TextBoundaryType boundary,
                                             int *start,
                                             int *end) const
{
    return give(Units(edit()->text(), boundary).before(position(offset)), start, end);
}

QString LineEditAccessible::textAfterOffset(int offset,
                                            QAccessible::TextBoundaryType boundary,
                                            int *start,
                                            int *end) const
{
    const Units units(edit()->text(), boundary);
    return give(units.from(units.at(position(offset)).end), start, end);
}

QString LineEditAccessible::textAtOffset(int offset,
                                         QAccessible::TextBoundaryType boundary,
                                         int *start,
                                         int *end) const
{
    // There is no letter at the end, but a word that has just been written.
    const int count = characterCount();
    const bool isLetter = boundary == QAccessible::CharBoundary;
    const int at = isLetter ? position(offset) : std::min(position(offset), count - 1);
    return give(Units(edit()->text(), boundary).at(std::max(at, 0)), start, end);
}

/// Where the letter is on the screen: from the cursor, whose place is known, as far away as it is
/// in the text.
QRect LineEditAccessible::characterRect(int offset) const
{
    QTextLayout layout(edit()->displayText(), edit()->font());
    QTextOption option;
    option.setTextDirection(edit()->displayText().isRightToLeft() ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return {};
    const int at = position(offset);
    const QRect cursor = edit()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const qreal begin = line.cursorToX(at);
    const qreal width = line.cursorToX(layout.nextCursorPosition(at)) - begin;
    const qreal away = begin - line.cursorToX(cursorPosition());
    const QRectF letter(cursor.center().x() + away, cursor.top(), width, cursor.height());
    return letter.normalized().toRect().translated(edit()->mapToGlobal(QPoint()));
}

int LineEditAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint here = edit()->mapFromGlobal(point);
    return edit()->rect().contains(here) ? edit()->cursorPositionAt(here) : -1;
}

void LineEditAccessible::scrollToSubstring(int start, int end)
{
    setCursorPosition(end);
    setCursorPosition(start);
}

QString LineEditAccessible::attributes(int offset, int *start, int *end) const
{
    *start = *end = position(offset);
    return {};
}

void LineEditAccessible::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void LineEditAccessible::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void LineEditAccessible::replaceText(int start, int end, const QString &text)
{
    if (edit()->isReadOnly())
        return;
    const int from = position(start);
    const int count = std::max(0, position(end) - from);
    QString all = edit()->text().replace(from, count, text);
    int cursor = from;
    if (edit()->validator() && edit()->validator()->validate(all, cursor) != QValidator::Acceptable)
        return;
    edit()->setText(all);
}

void describeLineEdits()
{
    QAccessible::installFactory(describeLineEdit);
}

} // namespace postseal
