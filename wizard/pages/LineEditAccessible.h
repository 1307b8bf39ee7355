// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <QLineEdit>

namespace postseal {

/// A field of one line, as assistive technology sees it.
///
/// Qt 6.4's own looks for ever when a screen reader asks for the word or the sentence at the end of
/// a field, where the cursor mostly is (QAccessibleTextInterface::textAtOffset()).
///
/// Positions count UTF-16 units; -1 is the end and -2 the cursor, as in IAccessible2.
class LineEditAccessible
    : public QAccessibleWidget
    , public QAccessibleTextInterface
    , public QAccessibleEditableTextInterface
{
public:
    struct Span
    {
        int begin;
        int end;
    };

    explicit LineEditAccessible(QLineEdit *edit);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text which, const QString &text) override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;

    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString textBeforeOffset(int offset,
                                           QAccessible::TextBoundaryType boundary,
                                           int *start,
                                           int *end) const override;
    [[nodiscard]] QString textAfterOffset(int offset,
                                          QAccessible::TextBoundaryType boundary,
                                          int *start,
                                          int *end) const override;
    [[nodiscard]] QString textAtOffset(int offset,
                                       QAccessible::TextBoundaryType boundary,
                                       int *start,
                                       int *end) const override;
    [[nodiscard]] int characterCount() const override;

    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    [[nodiscard]] QLineEdit *edit() const;
    [[nodiscard]] int position(int offset) const;

    QString give(const Span &span, int *start, int *end) const;
};

/// Describes every field of one line so. Call once, before the first is shown.
void describeLineEdits();

} // namespace postseal
