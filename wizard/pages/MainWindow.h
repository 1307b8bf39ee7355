// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/StartPage.h"
#include "setup/DomainSetup.h"

#include <QMainWindow>

#include <functional>

class QShortcut;
class QStackedWidget;

namespace postseal {

class CheckView;
class Page;
struct OngoingWork;
class Preferences;
class Resolver;
class ReportsView;
class StepShell;
class WizardView;

/// Starts the practice network and says which domains it has, or why it cannot.
using PracticeStarter = std::function<Result<QList<PracticeChoice>, QString>()>;

/// The window: the start page, a check of any domain, and the wizard of one of the person's domains.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Without a starter practising is not offered.
    MainWindow(CheckSession &session,
               DomainSetup &setup,
               DomainList &list,
               Lookout &lookout,
               OngoingWork &work,
               const Clock &clock,
               QWidget *parent = nullptr);

    /// `leave` is called when the person goes back to the internet.
    void setPractice(PracticeStarter start, std::function<void()> leave);
    /// Where the window's place and the person's wishes are remembered. Must outlive the window.
    void setPreferences(Preferences &preferences);
    /// Certificates that the report mailbox's server is judged with, instead of the system's.
    void setMailboxRoots(const QByteArray &pem);
    /// Where the keys of reporters' signatures are looked up.
    void setResolver(std::function<std::shared_ptr<Resolver>()> resolver);
    /// Files of the person's own that were not taken: said on the start page.
    void showOwnFileProblems(const QList<OwnFileProblem> &problems);
    /// Codes such as "es" and "pt_BR" with names.
    using LanguageSource = std::function<QList<std::pair<QString, QString>>()>;
    /// What the settings offer, asked for when they open; and the one in use, empty for the system's.
    void setLanguages(LanguageSource languages, const QString &inUse)
    {
        m_languages = std::move(languages);
        m_languageInUse = inUse;
    }
    void openSettings();
    /// Opens the list of practice domains, as its button does.
    void openPractice();

    /// Checks a domain at once and shows it.
    void open(const DomainName &domain);
    /// Types a text into the field and presses Check: the start page says what is wrong with it.
    void openText(const QString &text);
    /// Opens the wizard of a domain where it was left.
    void openSetup(const DomainName &domain);
    /// Opens the wizard of what was given to the program; the start page says what is wrong with it.
    void openSetupText(const QString &text);
    /// Shows the reports on a domain; with an empty name those on the likeliest one.
    void openReports(const QByteArray &domain);
    /// Closing only hides the window; the program goes on in the system tray.
    void setStaysWhenClosed(bool stays) { m_staysWhenClosed = stays; }

    /// Brings the window to the front: the program was started a second time.
    void comeToFront();

    /// Row of the list of steps that is shown.
    void goTo(int row);
    [[nodiscard]] Page *currentPage() const;

    [[nodiscard]] bool isAtStart() const;

Q_SIGNALS:
    /// Once: the window is on the screen. What takes time may begin now.
    void firstPainted();
    /// The person chose something else in the settings.
    void preferencesChanged();
    /// A code such as "es"; empty: the system's. The window must be made anew.
    void languageChosen(const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Files that are dropped onto the window are taken for reports.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectStart();
    void connectViews();
    void buildShortcuts();
    [[nodiscard]] StepShell *currentShell() const;
    void beginSetup();
    void showCheckOfSetup();
    void goToStart();
    void leaveCheck();
    void connectReports();
    void leaveReports();
    void checkReported(const DomainName &domain);
    void showDetails(const Observations *seen);
    void refreshTitle();
    void tellWhetherSeen();
    void pauseUnseen();

    CheckSession &m_session;
    DomainSetup &m_setup;
    DomainList &m_list;
    Lookout &m_lookout;
    Preferences *m_preferences = nullptr;
    LanguageSource m_languages;
    QString m_languageInUse;
    bool m_painted = false;
    bool m_staysWhenClosed = false;
    PracticeStarter m_startPractice;
    std::function<void()> m_leavePractice;
    QStackedWidget *m_stack;
    StartPage *m_start;
    CheckView *m_check;
    WizardView *m_wizard;
    OngoingWork &m_work;
    ReportsView *m_reports;
    QShortcut *m_stop = nullptr;
};

} // namespace postseal
