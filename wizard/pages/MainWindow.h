// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/CheckSession.h"
#include "pages/StartPage.h"

#include <QMainWindow>

#include <functional>

class QShortcut;
class QStackedWidget;

namespace postseal {

class Button;
class OverviewPage;
class Page;
class StateGlyph;
class StepList;
class TextLabel;

/// Starts the practice network and says which domains it has, or why it cannot.
using PracticeStarter = std::function<Result<QList<PracticeChoice>, QString>()>;

/// The window: the start page, then the list of steps on one side, their pages on the other, and
/// the bar below that says where things stand and holds the way on. The full wizard will live in
/// the same shell.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Without a starter practising is not offered.
    explicit MainWindow(CheckSession &session, QWidget *parent = nullptr);

    /// `leave` is called when the person goes back to the internet.
    void setPractice(PracticeStarter start, std::function<void()> leave);
    /// Opens the list of practice domains, as its button does.
    void openPractice();

    /// Checks a domain at once and shows it.
    void open(const DomainName &domain);
    /// Types a text into the field and presses Check: the start page says what is wrong with it.
    void openText(const QString &text);

    /// Row of the step list: 0 the overview, then the steps.
    void goTo(int row);
    [[nodiscard]] Page *currentPage() const;

Q_SIGNALS:
    /// Once: the window is on the screen. What takes time may begin now.
    void firstPainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildSide();
    void buildPages();
    void buildBar();
    void buildShortcuts();
    void goBack();
    void goNext();
    void goToStart();
    void showDetails();
    void refresh();
    void refreshSteps();
    void refreshBar();
    void refreshTitle();
    void refreshNote();
    [[nodiscard]] static QString policyNote(const Assessment &assessment);
    [[nodiscard]] bool isAtStart() const;

    CheckSession &m_session;
    bool m_painted = false;
    PracticeStarter m_startPractice;
    std::function<void()> m_leavePractice;
    StartPage *m_start;
    QList<Page *> m_pages; ///< by row of the step list
    QStackedWidget *m_stack;
    QWidget *m_side = nullptr;
    TextLabel *m_domainLabel = nullptr;
    TextLabel *m_domainNote = nullptr; ///< which mode its policy has
    StepList *m_steps = nullptr;
    QWidget *m_bar = nullptr;
    StateGlyph *m_statusGlyph = nullptr;
    TextLabel *m_status = nullptr;
    Button *m_checkNow = nullptr;
    Button *m_cancel = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
    QShortcut *m_stop = nullptr;
};

/// Where things stand after a check, in one sentence for the bar.
[[nodiscard]] QString statusSentence(const Assessment &assessment);

} // namespace postseal
