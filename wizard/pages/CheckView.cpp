// SPDX-License-Identifier: Apache-2.0
#include "pages/CheckView.h"

#include "pages/Buttons.h"
#include "pages/OverviewPage.h"
#include "pages/Refresher.h"
#include "pages/StepPage.h"
#include "pages/TabOrder.h"
#include "pages/WizardWords.h"
#include "setup/CheckRecord.h"
#include "wording/FindingText.h"

#include <algorithm>
#include <array>

namespace postseal {

namespace {

constexpr std::array checkSteps{Step::MailServers,
                                Step::Starttls,
                                Step::TlsRpt,
                                Step::PolicyHost,
                                Step::Policy,
                                Step::Record,
                                Step::Coverage,
                                Step::Dane};

/// What senders do with the policy, in a few words. "No policy" is only said when that was seen.
QString policyNote(const Assessment &assessment)
{
    const auto is = [&assessment](Step step, StepStatus status) {
        return assessment.step(step).status == status;
    };
    if (is(Step::Record, StepStatus::Unknown) || is(Step::PolicyHost, StepStatus::Unknown))
        return statusWord(StepStatus::Unknown);
    if (!policyInForce(assessment))
        return CheckView::tr("No policy in use", "@status");
    switch (assessment.policy.policy->mode) {
    case PolicyMode::Enforce:
        return CheckView::tr("Policy enforced", "@status");
    case PolicyMode::Testing:
        return CheckView::tr("Policy in testing mode", "@status");
    case PolicyMode::None:
        break;
    }
    return CheckView::tr("Policy switched off", "@status");
}

} // namespace

QString statusSentence(const Assessment &assessment)
{
    const QList<Finding> findings = thingsToTell(assessment);
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
            ? CheckView::tr("%n thing(s) to fix now: your policy is enforced.", "@status", wrong)
            : CheckView::tr("%n thing(s) to fix before you enforce.", "@status", wrong);
    }
    if (const int unknown = count(Severity::Unknown); unknown > 0)
        return CheckView::tr("%n thing(s) could not be found out from here.", "@status", unknown);
    if (const int look = count(Severity::Warn); look > 0)
        return CheckView::tr("Nothing is broken. %n thing(s) could be better.", "@status", look);
    return CheckView::tr("Everything is in order.", "@status");
}

CheckView::CheckView(CheckSession &session, QWidget *parent)
    : StepShell({}, parent)
    , m_session(session)
{
    auto *overview = new OverviewPage(session);
    connect(overview, &OverviewPage::detailsRequested, this, &CheckView::detailsRequested);
    connect(overview, &OverviewPage::setupRequested, this, &CheckView::setupRequested);
    addPage(overview, tr("Overview", "@title"));
    for (const Step step : checkSteps) {
        auto *page = new StepPage(step, session);
        connect(page, &StepPage::detailsRequested, this, &CheckView::detailsRequested);
        addPage(page, stepTitle(step), step == checkSteps.front());
    }
    connect(checkNowButton(), &QPushButton::clicked, &session, &CheckSession::checkAgain);
    connect(cancelButton(), &QPushButton::clicked, &session, &CheckSession::cancel);
    auto *refresher = new Refresher(this, [this] { refresh(); });
    connect(&session, &CheckSession::changed, refresher, &Refresher::request);
    connect(&session, &CheckSession::progressed, this, &CheckView::refreshSteps);
    connect(this, &StepShell::pageChanged, this, [this](int row) {
        nextButton()->setEnabled(row + 1 < pageCount());
        tabInReadingOrder(this);
    });
    refresh();
}

void CheckView::goNext()
{
    if (currentRow() + 1 < pageCount())
        StepShell::goNext();
}

QString CheckView::note() const
{
    if (const Assessment *assessment = m_session.assessment())
        return policyNote(*assessment);
    if (m_session.state() == CheckSession::State::Running)
        return tr("Being looked at", "@status");
    return {};
}

void CheckView::refresh()
{
    setHeading(m_session.domain().toDisplay(), note());
    refreshSteps();
    refreshBar();
    tabInReadingOrder(this);
}

void CheckView::refreshSteps()
{
    if (const Assessment *assessment = m_session.assessment()) {
        setEntry(0, glyphOfCheck(*assessment), wordOfCheck(*assessment));
        for (const StepResult &result : assessment->steps)
            setEntry(int(result.step) + 1, glyphFor(result.status), statusWord(result.status));
        return;
    }
    const bool running = m_session.state() == CheckSession::State::Running;
    setEntry(0,
             running ? Glyph::Working : Glyph::ToCome,
             running ? tr("Checking", "@status") : tr("Stopped", "@status"));
    for (const Step step : checkSteps) {
        const int row = int(step) + 1;
        const CheckSession::StepProgress progress = m_session.progress(step);
        if (running && progress.isBegun()) {
            setEntry(row,
                     Glyph::Working,
                     tr("%1 of %2 answers", "@status").arg(progress.done).arg(progress.known));
        } else {
            setEntry(row,
                     Glyph::ToCome,
                     running ? tr("Waiting", "@status") : tr("Stopped", "@status"),
                     row);
        }
    }
}

void CheckView::refreshBar()
{
    const bool running = m_session.state() == CheckSession::State::Running;
    showRunning(running);
    if (const Assessment *assessment = m_session.assessment())
        setStatus(glyphOfCheck(*assessment), wordOfCheck(*assessment), statusSentence(*assessment));
    else if (running)
        setStatus(Glyph::Working,
                  tr("Working", "@status"),
                  tr("Checking %1.", "@status").arg(m_session.domain().toDisplay()));
    else
        setStatus(Glyph::Unknown, tr("Stopped", "@status"), tr("You stopped this check.", "@status"));
}

} // namespace postseal
