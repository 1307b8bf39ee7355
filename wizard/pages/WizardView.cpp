// SPDX-License-Identifier: Apache-2.0
#include "pages/WizardView.h"

#include "pages/Buttons.h"
#include "pages/DomainPage.h"
#include "pages/EnforcePage.h"
#include "pages/HistoryPage.h"
#include "pages/HostPage.h"
#include "pages/MailServersPage.h"
#include "pages/PolicyPage.h"
#include "pages/RecordPage.h"
#include "pages/Refresher.h"
#include "pages/ReviewPage.h"
#include "pages/TabOrder.h"
#include "pages/TestingPage.h"
#include "pages/TlsReportsPage.h"
#include "pages/WizardWords.h"
#include "wording/FindingText.h"
#include "wording/StoreText.h"

namespace postseal {

using namespace Qt::StringLiterals;

WizardView::WizardView(DomainSetup &setup, CheckSession &session, DomainList &list, QWidget *parent)
    : StepShell(u"wizard"_s, parent)
    , m_setup(setup)
    , m_session(session)
    , m_list(list)
    , m_domainPage(new DomainPage(setup))
    , m_refresher(new Refresher(this, [this] { refresh(); }))
{
    auto *reports = new TlsReportsPage(setup);
    auto *record = new RecordPage(setup);
    auto *review = new ReviewPage(setup, list);
    auto *testing = new TestingPage(setup);
    for (WizardPage *page : std::initializer_list<WizardPage *>{m_domainPage,
                                                                new MailServersPage(setup),
                                                                reports,
                                                                new PolicyPage(setup),
                                                                new HostPage(setup),
                                                                record,
                                                                review,
                                                                testing,
                                                                new EnforcePage(setup),
                                                                new HistoryPage(setup, list)})
        addWizardPage(page);
    connect(m_domainPage, &DomainPage::domainChosen, this, &WizardView::domainChosen);
    connect(reports, &TlsReportsPage::reportsRequested, this, &WizardView::reportsRequested);
    connect(reports, &TlsReportsPage::askPublicResolversChanged, this, &WizardView::askPublicResolversChanged);
    connect(record, &RecordPage::askPublicResolversChanged, this, &WizardView::askPublicResolversChanged);
    connect(review, &ReviewPage::checkViewRequested, this, &WizardView::checkViewRequested);
    connect(testing, &TestingPage::reportsRequested, this, &WizardView::reportsRequested);
    connect(checkNowButton(), &QPushButton::clicked, this, [this] {
        m_setup.lookNow();
        m_session.checkAgain();
    });
    connect(cancelButton(), &QPushButton::clicked, &session, &CheckSession::cancel);
    connect(&setup, &DomainSetup::changed, m_refresher, &Refresher::request);
    connect(&setup, &DomainSetup::restored, this, &WizardView::resume);
    connect(&setup, &DomainSetup::watched, this, &WizardView::refreshBar);
    connect(&list, &DomainList::saveStateChanged, this, &WizardView::refreshFootnote);
    connect(this, &StepShell::pageChanged, this, &WizardView::onPageChanged);
}

void WizardView::addWizardPage(WizardPage *page)
{
    addPage(page, wizardStepTitle(page->step()), page->step() == WizardStep::Testing);
    connect(page, &WizardPage::detailsRequested, this, &WizardView::detailsRequested);
    connect(page, &WizardPage::stepRequested, this, &WizardView::goToStep);
}

WizardPage *WizardView::wizardPage(int row) const
{
    return static_cast<WizardPage *>(page(row));
}

void WizardView::begin()
{
    goTo(0);
    m_domainPage->focusField();
}

void WizardView::resume()
{
    goTo(int(m_setup.choices().step));
}

void WizardView::goToStep(WizardStep step)
{
    goTo(int(step));
}

/// The set-up ends with its review; what comes after takes its days, and is chosen from the list.
bool WizardView::isLast(int row) const
{
    return row + 1 == setupStepCount || row + 1 == pageCount();
}

void WizardView::goNext()
{
    const int row = currentRow();
    if (!wizardPage(row)->goOn())
        return;
    if (!isLast(row))
        StepShell::goNext();
    else
        Q_EMIT finished();
}

void WizardView::onPageChanged(int row)
{
    m_setup.setStep(WizardStep(row));
    nextButton()->setLabel(!isLast(row) ? tr("Ne&xt", "@button") : tr("&Finish", "@button"));
    m_refresher->refreshNow();
}

/// Who takes the mail and who serves the DNS, in a few words below the domain.
QString WizardView::note() const
{
    QStringList parts;
    for (const MailProvider *provider : m_setup.mailProviders())
        parts.append(provider->name);
    if (const DnsHost *host = m_setup.dnsHost())
        parts.append(tr("DNS at %1", "@info").arg(host->name));
    return parts.join(u" · "_s);
}

void WizardView::refresh()
{
    if (m_setup.isOpen())
        setHeading(m_setup.domain().toDisplay(), note());
    else
        setHeading(tr("A new domain", "@title"), {});
    refreshSteps();
    if (currentRow() >= 0 && currentRow() < pageCount()) {
        wizardPage(currentRow())->refreshWaiting();
        wizardPage(currentRow())->refresh();
    }
    refreshBar();
    refreshFootnote();
    tabInReadingOrder(this);
}

void WizardView::refreshSteps()
{
    for (int row = 0; row < pageCount(); ++row) {
        const WizardState state = m_setup.state(WizardStep(row));
        if (WizardStep(row) == WizardStep::History)
            setEntry(row, Glyph::Info, {}, 0);
        else
            setEntry(row, glyphFor(state), wizardStateWord(state), row < setupStepCount ? row + 1 : 0);
        setEntryEnabled(row, row == 0 || m_setup.isOpen());
    }
}

void WizardView::refreshBar()
{
    const bool checking = m_setup.isOpen() && m_setup.isChecking();
    showRunning(checking);
    checkNowButton()->setEnabled(m_setup.isOpen());
    if (currentRow() < 0)
        return;
    const WizardPage *page = wizardPage(currentRow());
    const WizardState state = m_setup.isOpen() ? m_setup.state(page->step()) : WizardState::ToCome;
    if (page->step() == WizardStep::History)
        setStatus(Glyph::Info, {}, page->status());
    else
        setStatus(glyphFor(state), wizardStateWord(state), page->status());
}

void WizardView::refreshFootnote()
{
    if (!m_setup.isOpen()) {
        setFootnote({});
        return;
    }
    switch (m_list.saveState()) {
    case DomainList::SaveState::Saved:
        setFootnote(tr("Everything is saved.", "@status"));
        break;
    case DomainList::SaveState::Saving:
        setFootnote(tr("Saving…", "@status"));
        break;
    case DomainList::SaveState::Failed:
        setFootnote(m_list.error() ? describe(*m_list.error()).summary : tr("Not saved.", "@status"), true);
        break;
    }
}

} // namespace postseal
