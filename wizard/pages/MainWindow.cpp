// SPDX-License-Identifier: Apache-2.0
#include "pages/MainWindow.h"

#include "pages/CheckView.h"
#include "pages/DetailsDialog.h"
#include "pages/HelpWindow.h"
#include "pages/LineEditAccessible.h"
#include "pages/ReportsPage.h"
#include "pages/ReportsView.h"
#include "pages/ScrollAreaAccessible.h"
#include "pages/SettingsDialog.h"
#include "pages/Theme.h"
#include "pages/WizardView.h"
#include "setup/OngoingWork.h"
#include "setup/Preferences.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <utility>

#include "report/SeenText.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What assistive technology is told of widgets: said before the first one is made.
QWidget *describedToAll(QWidget *parent)
{
    describeScrollAreasAsPanes();
    describeLineEdits();
    return parent;
}

} // namespace

MainWindow::MainWindow(CheckSession &session,
                       DomainSetup &setup,
                       DomainList &list,
                       Lookout &lookout,
                       OngoingWork &work,
                       const Clock &clock,
                       QWidget *parent)
    : QMainWindow(describedToAll(parent))
    , m_session(session)
    , m_setup(setup)
    , m_list(list)
    , m_lookout(lookout)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(list, lookout, clock))
    , m_check(new CheckView(session))
    , m_wizard(new WizardView(setup, session, list))
    , m_work(work)
    , m_reports(new ReportsView(work.library, work.mailbox, session))
{
    setObjectName(u"mainWindow"_s);
    for (QWidget *view : std::initializer_list<QWidget *>{m_start, m_check, m_wizard, m_reports})
        m_stack->addWidget(view);
    setCentralWidget(m_stack);
    resize(scaled(1200), scaled(780));
    buildShortcuts();
    connectStart();
    connectViews();
    connectReports();
    setAcceptDrops(true);
    m_start->setPracticeOffered(false);
    goToStart();
}

void MainWindow::setMailboxRoots(const QByteArray &pem)
{
    m_work.mailbox.setRoots(pem);
}

void MainWindow::setResolver(std::function<std::shared_ptr<Resolver>()> resolver)
{
    m_work.library.setResolver(std::move(resolver));
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::checkRequested, this, &MainWindow::open);
    connect(m_start, &StartPage::setupRequested, this, &MainWindow::openSetup);
    connect(m_start, &StartPage::newSetupRequested, this, &MainWindow::beginSetup);
    connect(m_start, &StartPage::settingsRequested, this, &MainWindow::openSettings);
    connect(m_start, &StartPage::practiceRequested, this, &MainWindow::openPractice);
    connect(m_start, &StartPage::practiceLeft, this, [this] {
        m_session.clear();
        m_leavePractice();
        m_start->setPractice({});
        m_start->focusField();
        refreshTitle();
    });
    connect(&m_list, &DomainList::changed, this, &MainWindow::refreshTitle);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::tellWhetherSeen);
}

void MainWindow::connectViews()
{
    connect(&m_session, &CheckSession::changed, this, [this] {
        // Otherwise Escape belongs to whoever else wants it.
        m_stop->setEnabled(m_session.state() == CheckSession::State::Running);
        if (m_session.state() == CheckSession::State::Empty && m_stack->currentWidget() == m_check)
            goToStart();
        refreshTitle();
    });
    connect(m_check, &StepShell::pageChanged, this, &MainWindow::refreshTitle);
    connect(m_check, &StepShell::leaveRequested, this, &MainWindow::leaveCheck);
    connect(m_check, &CheckView::detailsRequested, this, [this] { showDetails(m_session.observations()); });
    connect(m_check, &CheckView::setupRequested, this, [this] { openSetup(DomainName(m_session.domain())); });
    connect(m_wizard, &StepShell::pageChanged, this, &MainWindow::refreshTitle);
    connect(m_wizard, &StepShell::leaveRequested, this, &MainWindow::goToStart);
    connect(m_wizard, &WizardView::finished, this, &MainWindow::goToStart);
    connect(m_wizard, &WizardView::domainChosen, this, &MainWindow::openSetup);
    connect(m_wizard, &WizardView::detailsRequested, this, [this] { showDetails(m_setup.observations()); });
    connect(m_wizard, &WizardView::checkViewRequested, this, &MainWindow::showCheckOfSetup);
    connect(m_wizard, &WizardView::askPublicResolversChanged, this, [this](bool ask) {
        m_setup.setAskPublicResolvers(ask);
        if (m_preferences)
            m_preferences->setAskPublicResolvers(ask);
    });
}

void MainWindow::connectReports()
{
    connect(m_start, &StartPage::reportsRequested, this, [this] { openReports({}); });
    connect(m_start, &StartPage::importRequested, this, [this] {
        openReports({});
        m_reports->chooseFiles();
    });
    connect(m_wizard, &WizardView::reportsRequested, this, [this] { openReports(m_setup.domain().toAscii()); });
    connect(m_reports, &ReportsView::leaveRequested, this, &MainWindow::leaveReports);
    connect(m_reports, &ReportsView::checkRequested, this, &MainWindow::checkReported);
    connect(&m_work.library, &ReportLibrary::changed, this, &MainWindow::refreshTitle);
    connect(&m_work.library, &ReportLibrary::imported, &m_lookout.book(), &DomainBook::readAgain);
    connect(&m_work.library, &ReportLibrary::imported, &m_setup.rollout(), &DomainRollout::refresh);
}

void MainWindow::buildShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto action) {
        auto *made = new QShortcut(keys, this);
        connect(made, &QShortcut::activated, this, action);
        return made;
    };
    const auto checkAgain = [this] {
        if (!isAtStart())
            m_session.checkAgain();
    };
    shortcut(QKeySequence::HelpContents, [this] {
        showHelp(this, isAtStart() || !currentPage() ? u"welcome"_s : currentPage()->helpPage());
    });
    shortcut(QKeySequence(Qt::Key_F5), checkAgain);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_R), checkAgain);
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        if (StepShell *shell = currentShell())
            shell->goBack();
        else if (!isAtStart())
            leaveReports();
    });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), [this] {
        if (StepShell *shell = currentShell())
            shell->goNext();
        else
            goTo(0);
    });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { goToStart(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), [] { QCoreApplication::quit(); });
    m_stop = shortcut(QKeySequence(Qt::Key_Escape), [this] { m_session.cancel(); });
    m_stop->setEnabled(false);
}

void MainWindow::setPractice(PracticeStarter start, std::function<void()> leave)
{
    m_startPractice = std::move(start);
    m_leavePractice = std::move(leave);
    m_start->setPracticeOffered(bool(m_startPractice));
}

void MainWindow::setPreferences(Preferences &preferences)
{
    m_preferences = &preferences;
    m_setup.setAskPublicResolvers(preferences.askPublicResolvers());
    m_lookout.setInterval(preferences.checkInterval());
    restoreGeometry(preferences.windowGeometry());
}

void MainWindow::showOwnFileProblems(const QList<OwnFileProblem> &problems)
{
    m_start->showOwnFileProblems(problems);
}

void MainWindow::openPractice()
{
    if (!m_startPractice)
        return;
    goToStart();
    m_session.clear();
    const auto choices = m_startPractice();
    if (!choices) {
        m_start->showPracticeError(choices.error());
        return;
    }
    m_start->setPractice(*choices);
    refreshTitle();
}

void MainWindow::open(const DomainName &domain)
{
    m_setup.close();
    m_session.check(domain);
    m_check->goTo(0);
    m_stack->setCurrentWidget(m_check);
    m_check->focusSteps();
    refreshTitle();
}

void MainWindow::openText(const QString &text)
{
    m_start->submitText(text);
}

void MainWindow::openSetup(const DomainName &domain)
{
    m_setup.open(domain);
    // First the page, then the view: a list that gets the keyboard without a row in it takes its first one.
    m_wizard->resume();
    m_stack->setCurrentWidget(m_wizard);
    m_wizard->focusSteps();
    refreshTitle();
}

void MainWindow::openSetupText(const QString &text)
{
    if (const auto domain = DomainName::fromUserInput(text)) {
        openSetup(*domain);
        return;
    }
    goToStart();
    openText(text);
}

void MainWindow::beginSetup()
{
    m_setup.close();
    m_wizard->goTo(0);
    m_stack->setCurrentWidget(m_wizard);
    m_wizard->begin();
    refreshTitle();
}

/// Nothing on the start page is news to whoever looks at it.
void MainWindow::tellWhetherSeen()
{
    m_lookout.setSeen(isAtStart() && isVisible() && isActiveWindow() && !isMinimized());
}

/// All findings of the domain that is being set up.
void MainWindow::showCheckOfSetup()
{
    if (!m_session.assessment() && !m_setup.isChecking())
        m_session.check(m_setup.domain());
    m_check->goTo(0);
    m_stack->setCurrentWidget(m_check);
    refreshTitle();
}

void MainWindow::comeToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

bool MainWindow::isAtStart() const
{
    return m_stack->currentWidget() == m_start;
}

StepShell *MainWindow::currentShell() const
{
    return qobject_cast<StepShell *>(m_stack->currentWidget());
}

Page *MainWindow::currentPage() const
{
    if (const StepShell *shell = currentShell())
        return shell->currentPage();
    return m_stack->currentWidget() == m_reports ? static_cast<Page *>(m_reports->page()) : m_start;
}

void MainWindow::goTo(int row)
{
    // A check that is shown from outside has no view in front yet.
    if (isAtStart()) {
        if (m_session.state() == CheckSession::State::Empty)
            return;
        m_stack->setCurrentWidget(m_check);
    }
    if (StepShell *shell = currentShell())
        shell->goTo(row);
}

void MainWindow::leaveCheck()
{
    if (!m_setup.isOpen())
        return goToStart();
    m_stack->setCurrentWidget(m_wizard);
    refreshTitle();
}

void MainWindow::openReports(const QByteArray &domain)
{
    m_work.library.show(domain, m_work.library.days());
    m_stack->setCurrentWidget(m_reports);
    m_reports->focusFirst();
    refreshTitle();
}

void MainWindow::leaveReports()
{
    if (!m_setup.isOpen())
        return goToStart();
    m_stack->setCurrentWidget(m_wizard);
    m_wizard->focusSteps();
    refreshTitle();
}

/// The wizard and the reports have one check between them, which is the shown domain's.
void MainWindow::checkReported(const DomainName &domain)
{
    if (m_setup.isOpen() && m_setup.domain() != domain)
        m_setup.close();
    m_session.check(domain);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openReports(m_work.library.domain());
    m_work.library.import(paths);
}

void MainWindow::goToStart()
{
    m_stack->setCurrentWidget(m_start);
    // A check of any domain stays, one step on; the wizard's belongs to the wizard.
    if (m_setup.isOpen()) {
        m_setup.close();
        m_session.clear();
    }
    m_start->focusField();
    refreshTitle();
}

void MainWindow::openSettings()
{
    if (!m_preferences)
        return;
    auto *dialog = new SettingsDialog(m_list, m_lookout, m_work.transfer, *m_preferences, this);
    if (m_languages)
        dialog->offerLanguages(m_languages(), m_languageInUse);
    connect(dialog, &SettingsDialog::preferencesChanged, this, &MainWindow::preferencesChanged);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    dialog->open();
}

void MainWindow::showDetails(const Observations *seen)
{
    if (!seen)
        return;
    auto *dialog = new DetailsDialog(seen->domain, everythingSeen(*seen), this);
    dialog->show();
}

void MainWindow::refreshTitle()
{
    // A screen reader speaks the window's title, so it must say which page this is.
    const QWidget *view = m_stack->currentWidget();
    const QString domain = view == m_wizard ? m_setup.domain().toDisplay()
        : view == m_reports                 ? QString::fromUtf8(m_work.library.domain())
                                            : m_session.domain().toDisplay();
    const bool named = !isAtStart() && !domain.isEmpty() && (view != m_wizard || m_setup.isOpen());
    if (!currentPage())
        return;
    if (named)
        setWindowTitle(
            tr("%1 – %2 – Postseal", "@title:window page, domain").arg(currentPage()->title(), domain));
    else
        setWindowTitle(tr("%1 – Postseal", "@title:window page").arg(currentPage()->title()));
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.cancel();
    if (m_preferences)
        m_preferences->setWindowGeometry(saveGeometry());
    if (m_staysWhenClosed && !QCoreApplication::closingDown()) {
        event->ignore();
        hide();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        pauseUnseen();
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::ActivationChange)
        tellWhetherSeen();
}

/// Nobody looks at a window that is minimised or hidden, so nobody is asked for it.
void MainWindow::pauseUnseen()
{
    m_setup.setPaused(isMinimized() || !isVisible());
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    pauseUnseen();
    tellWhetherSeen();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    pauseUnseen();
}

} // namespace postseal
