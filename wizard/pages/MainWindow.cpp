// SPDX-License-Identifier: Apache-2.0
#include "pages/MainWindow.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/DetailsDialog.h"
#include "pages/OverviewPage.h"
#include "pages/PageAccessible.h"
#include "pages/SeenText.h"
#include "pages/StepList.h"
#include "pages/StepPage.h"
#include "pages/TextLabel.h"
#include "wording/FindingText.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array checkSteps{Step::MailServers,
                                Step::Starttls,
                                Step::TlsRpt,
                                Step::PolicyHost,
                                Step::Policy,
                                Step::Record,
                                Step::Coverage,
                                Step::Dane};

} // namespace

QString statusSentence(const Assessment &assessment)
{
    const QList<Finding> findings = thingsToDo(assessment);
    const auto count = [&findings](Severity severity) {
        return int(
            std::count_if(findings.begin(), findings.end(), [severity](const Finding &finding) {
                return finding.severity == severity;
            }));
    };
    if (const int wrong = count(Severity::Fail); wrong > 0) {
        const bool enforces =
            assessment.policy.policy && assessment.policy.policy->mode == PolicyMode::Enforce;
        return enforces
            ? MainWindow::tr("%n thing(s) to fix now: your policy is enforced.", "@status", wrong)
            : MainWindow::tr("%n thing(s) to fix before you enforce.", "@status", wrong);
    }
    if (const int unknown = count(Severity::Unknown); unknown > 0)
        return MainWindow::tr("%n thing(s) could not be found out from here.", "@status", unknown);
    if (const int look = count(Severity::Warn); look > 0)
        return MainWindow::tr("Nothing is broken. %n thing(s) could be better.", "@status", look);
    return MainWindow::tr("Everything is in order.", "@status");
}

MainWindow::MainWindow(CheckSession &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_start(new StartPage)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    describePagesAsPanes();
    buildSide();
    buildPages();
    buildBar();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_bar);
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    resize(scaled(1200), scaled(780));
    buildShortcuts();
    connect(&session, &CheckSession::changed, this, &MainWindow::refresh);
    connect(&session, &CheckSession::progressed, this, &MainWindow::refreshSteps);
    connect(m_start, &StartPage::checkRequested, this, &MainWindow::open);
    connect(m_start, &StartPage::practiceRequested, this, &MainWindow::openPractice);
    connect(m_start, &StartPage::practiceLeft, this, [this] {
        m_session.clear();
        m_leavePractice();
        m_start->setPractice({});
        m_start->focusField();
    });
    m_start->setPracticeOffered(false);
    goToStart();
}

void MainWindow::buildSide()
{
    auto *panel = new Panel(Panel::Kind::Side, this);
    m_domainLabel = new TextLabel(TextRole::Heading, {}, panel);
    m_domainLabel->setObjectName(u"domainLabel"_s);
    m_domainLabel->setOverflow(TextLabel::Overflow::Elide);
    m_domainNote = new TextLabel(TextRole::Small, {}, panel);
    m_steps = new StepList(panel);
    m_steps->addEntry(tr("Overview", "@title"));
    for (const Step step : checkSteps)
        m_steps->addEntry(stepTitle(step), step == checkSteps.front());
    connect(m_steps, &QListWidget::currentRowChanged, this, &MainWindow::goTo);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(scaled(10), 0, scaled(10), scaled(10));
    heading->setSpacing(scaled(2));
    heading->addWidget(m_domainLabel);
    heading->addWidget(m_domainNote);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(scaled(12), scaled(18), scaled(12), scaled(12));
    inner->setSpacing(0);
    inner->addLayout(heading);
    inner->addWidget(m_steps, 1);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inner, 1);
    layout->addWidget(new Rule(Qt::Vertical, panel));
    panel->setFixedWidth(scaled(264));
    m_side = panel;
}

void MainWindow::buildPages()
{
    auto *overview = new OverviewPage(m_session);
    connect(overview, &OverviewPage::detailsRequested, this, &MainWindow::showDetails);
    m_pages.append(overview);
    for (const Step step : checkSteps) {
        auto *page = new StepPage(step, m_session);
        connect(page, &StepPage::detailsRequested, this, &MainWindow::showDetails);
        m_pages.append(page);
    }
    m_stack->addWidget(m_start);
    for (Page *page : m_pages)
        m_stack->addWidget(page);
}

void MainWindow::buildBar()
{
    auto *panel = new Panel(Panel::Kind::Bar, this);
    m_statusGlyph = new StateGlyph(Glyph::ToCome, {}, panel);
    m_status = new TextLabel(TextRole::Muted, {}, panel);
    m_status->setObjectName(u"statusLabel"_s);
    const auto button = [panel](const QString &label, const QString &name) {
        auto *made = new Button(label, ButtonKind::Normal, panel);
        made->setObjectName(name);
        return made;
    };
    m_checkNow = button(tr("Check &now", "@button"), u"checkNowButton"_s);
    m_cancel = button(tr("&Cancel", "@button"), u"cancelButton"_s);
    m_back = button(tr("&Back", "@button"), u"backButton"_s);
    m_next = button(tr("Ne&xt", "@button"), u"nextButton"_s);
    m_next->setDefault(true);
    connect(m_checkNow, &QPushButton::clicked, &m_session, &CheckSession::checkAgain);
    connect(m_cancel, &QPushButton::clicked, &m_session, &CheckSession::cancel);
    connect(m_back, &QPushButton::clicked, this, &MainWindow::goBack);
    connect(m_next, &QPushButton::clicked, this, &MainWindow::goNext);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(34), scaled(12), scaled(34), scaled(12));
    row->setSpacing(scaled(10));
    row->addWidget(m_statusGlyph);
    row->addWidget(m_status, 1);
    for (Button *each : {m_checkNow, m_cancel, m_back, m_next})
        row->addWidget(each);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Rule(Qt::Horizontal, panel));
    layout->addLayout(row);
    m_bar = panel;
}

void MainWindow::buildShortcuts()
{
    for (const auto &keys : {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}) {
        auto *again = new QShortcut(keys, this);
        connect(again, &QShortcut::activated, &m_session, &CheckSession::checkAgain);
    }
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &MainWindow::goBack);
    auto *next = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this);
    connect(next, &QShortcut::activated, this, &MainWindow::goNext);
    m_stop = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    m_stop->setEnabled(false);
    connect(m_stop, &QShortcut::activated, &m_session, &CheckSession::cancel);
}

void MainWindow::setPractice(PracticeStarter start, std::function<void()> leave)
{
    m_startPractice = std::move(start);
    m_leavePractice = std::move(leave);
    m_start->setPracticeOffered(bool(m_startPractice));
}

void MainWindow::openPractice()
{
    if (!m_startPractice)
        return;
    const auto choices = m_startPractice();
    if (!choices) {
        m_start->showPracticeError(choices.error());
        return;
    }
    m_session.clear();
    m_start->setPractice(*choices);
    goToStart();
}

void MainWindow::open(const DomainName &domain)
{
    m_session.check(domain);
    goTo(0);
    m_steps->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openText(const QString &text)
{
    m_start->submitText(text);
}

bool MainWindow::isAtStart() const
{
    return m_stack->currentWidget() == m_start;
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::goTo(int row)
{
    if (row < 0 || row >= m_pages.size() || m_session.state() == CheckSession::State::Empty)
        return;
    const QSignalBlocker quiet(m_steps);
    m_steps->setCurrentRow(row);
    m_stack->setCurrentWidget(m_pages.at(row));
    m_side->show();
    m_bar->show();
    m_next->setEnabled(row + 1 < m_pages.size());
    refreshTitle();
}

void MainWindow::goBack()
{
    if (isAtStart())
        return;
    const int row = m_steps->currentRow();
    if (row > 0)
        goTo(row - 1);
    else
        goToStart();
}

void MainWindow::goNext()
{
    if (isAtStart())
        goTo(0);
    else
        goTo(m_steps->currentRow() + 1);
}

void MainWindow::goToStart()
{
    m_stack->setCurrentWidget(m_start);
    m_side->hide();
    m_bar->hide();
    m_start->focusField();
    refreshTitle();
}

void MainWindow::showDetails()
{
    if (!m_session.observations())
        return;
    auto *dialog =
        new DetailsDialog(m_session.domain(), everythingSeen(*m_session.observations()), this);
    dialog->show();
}

void MainWindow::refresh()
{
    m_domainLabel->setText(m_session.domain().toDisplay());
    refreshNote();
    refreshSteps();
    refreshBar();
    if (m_session.state() == CheckSession::State::Empty && !isAtStart())
        goToStart();
    refreshTitle();
}

/// What senders do with the policy, in a few words. "No policy" is only said when that was seen.
QString MainWindow::policyNote(const Assessment &assessment)
{
    const auto is = [&assessment](Step step, StepStatus status) {
        return assessment.step(step).status == status;
    };
    if (is(Step::Record, StepStatus::Unknown) || is(Step::PolicyHost, StepStatus::Unknown))
        return statusWord(StepStatus::Unknown);
    const bool readable = is(Step::Policy, StepStatus::Pass) || is(Step::Policy, StepStatus::Warn);
    const bool announced = assessment.record.verdict == RecordVerdict::Valid;
    if (!readable || !announced || !assessment.policy.policy)
        return tr("No policy in use", "@status");
    switch (assessment.policy.policy->mode) {
    case PolicyMode::Enforce:
        return tr("Policy enforced", "@status");
    case PolicyMode::Testing:
        return tr("Policy in testing mode", "@status");
    case PolicyMode::None:
        break;
    }
    return tr("Policy switched off", "@status");
}

void MainWindow::refreshNote()
{
    if (const Assessment *assessment = m_session.assessment())
        m_domainNote->setText(policyNote(*assessment));
    else if (m_session.state() == CheckSession::State::Running)
        m_domainNote->setText(tr("Being looked at", "@status"));
    else
        m_domainNote->clear();
}

void MainWindow::refreshSteps()
{
    if (const Assessment *assessment = m_session.assessment()) {
        m_steps->setState(0, glyphFor(assessment->verdict), statusWord(assessment->verdict));
        for (const StepResult &result : assessment->steps)
            m_steps->setState(
                int(result.step) + 1, glyphFor(result.status), statusWord(result.status));
        return;
    }
    const bool running = m_session.state() == CheckSession::State::Running;
    m_steps->setState(0,
                      running ? Glyph::Working : Glyph::ToCome,
                      running ? tr("Checking", "@status") : tr("Stopped", "@status"));
    for (const Step step : checkSteps) {
        const int row = int(step) + 1;
        const CheckSession::StepProgress progress = m_session.progress(step);
        if (running && progress.isBegun()) {
            m_steps->setState(
                row,
                Glyph::Working,
                tr("%1 of %2 answers", "@status").arg(progress.done).arg(progress.known));
        } else {
            m_steps->setState(row,
                              Glyph::ToCome,
                              running ? tr("Waiting", "@status") : tr("Stopped", "@status"),
                              row);
        }
    }
}

void MainWindow::refreshBar()
{
    const bool running = m_session.state() == CheckSession::State::Running;
    const bool cancelHadFocus = m_cancel->hasFocus();
    const bool checkHadFocus = m_checkNow->hasFocus();
    m_cancel->setVisible(running);
    // Otherwise Escape belongs to whoever else wants it.
    m_stop->setEnabled(running);
    m_checkNow->setVisible(!running);
    // The keyboard stays where it was: one button takes the other's place.
    if (running && checkHadFocus)
        m_cancel->setFocus(Qt::OtherFocusReason);
    if (!running && cancelHadFocus)
        m_checkNow->setFocus(Qt::OtherFocusReason);
    if (const Assessment *assessment = m_session.assessment()) {
        m_statusGlyph->setGlyph(glyphFor(assessment->verdict), statusWord(assessment->verdict));
        m_status->setText(statusSentence(*assessment));
    } else if (running) {
        m_statusGlyph->setGlyph(Glyph::Working, tr("Working", "@status"));
        m_status->setText(tr("Checking %1.", "@status").arg(m_session.domain().toDisplay()));
    } else {
        m_statusGlyph->setGlyph(Glyph::Unknown, tr("Stopped", "@status"));
        m_status->setText(tr("You stopped this check.", "@status"));
    }
    announce(m_status);
}

void MainWindow::refreshTitle()
{
    // A screen reader speaks the window's title, so it must say which page this is.
    if (isAtStart())
        setWindowTitle(tr("%1 – Postseal", "@title:window page").arg(m_start->title()));
    else
        setWindowTitle(tr("%1 – %2 – Postseal", "@title:window page, domain")
                           .arg(currentPage()->title(), m_session.domain().toDisplay()));
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
    QMainWindow::closeEvent(event);
}

} // namespace postseal
