// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/StateGlyph.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace postseal {

class Button;
class Page;
class StepList;
class TextLabel;

/// What a check and the wizard have in common: the map of the steps on one side, their pages on the other, and the bar
/// below that says where things stand and holds the way on.
class StepShell : public QWidget
{
    Q_OBJECT
public:
    /// Object names of the parts begin with the stem: "wizard" gives "wizardNextButton"; an empty one "nextButton".
    explicit StepShell(QString stem, QWidget *parent = nullptr);
    ~StepShell() override;

    [[nodiscard]] int currentRow() const;
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Page *page(int row) const { return m_pages.value(row); }

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

    /// Rows that cannot be used are passed over in silence.
    void goTo(int row);
    /// The row before or after; before the first one leaveRequested().
    void goBack();
    virtual void goNext();
    /// Gives the keyboard to the map.
    void focusSteps();

Q_SIGNALS:
    /// Another page is in front.
    void pageChanged(int row);
    /// Back from the first page.
    void leaveRequested();

protected:
    void addPage(Page *page, const QString &entry, bool beginsGroup = false);
    void setHeading(const QString &heading, const QString &note);
    void setEntry(int row, Glyph glyph, const QString &word, int number = 0);
    void setEntryEnabled(int row, bool enabled);
    /// The sentence in the bar; spoken when it is another one.
    void setStatus(Glyph glyph, const QString &word, const QString &sentence);
    /// A small line below the map; empty hides it.
    void setFootnote(const QString &text, bool alarming = false);
    /// Whether the bar offers to look, or to stop looking. The keyboard stays with the button in that place.
    void showRunning(bool running);

    [[nodiscard]] Button *checkNowButton() const { return m_checkNow; }

    [[nodiscard]] Button *cancelButton() const { return m_cancel; }

    [[nodiscard]] Button *backButton() const { return m_back; }

    [[nodiscard]] Button *nextButton() const { return m_next; }

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QString named(const QString &part) const;

    QString m_stem;
    QList<Page *> m_pages; ///< by row of the step list
    QStackedWidget *m_stack;
    TextLabel *m_heading = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_footnote = nullptr;
    StepList *m_steps = nullptr;
    StateGlyph *m_statusGlyph = nullptr;
    TextLabel *m_status = nullptr;
    Button *m_checkNow = nullptr;
    Button *m_cancel = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
};

} // namespace postseal
