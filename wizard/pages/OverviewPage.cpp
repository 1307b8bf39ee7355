// SPDX-License-Identifier: Apache-2.0
#include "pages/OverviewPage.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/DataTable.h"
#include "pages/DynamicArea.h"
#include "pages/FindingCard.h"
#include "pages/MailServerTable.h"
#include "pages/Refresher.h"
#include "pages/ReportCard.h"
#include "pages/StepPage.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "setup/CheckRecord.h"
#include "wording/FindingText.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

Glyph deliveryGlyph(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Deliver:
        return Glyph::Fine;
    case Delivery::DeliverAndReport:
        return Glyph::Look;
    case Delivery::Refuse:
        return Glyph::Wrong;
    case Delivery::Unknown:
        return Glyph::Unknown;
    }
    return Glyph::Unknown;
}

TableCell deliveryCell(Delivery delivery)
{
    const auto weight =
        delivery == Delivery::Refuse ? TableCell::Weight::Alarming : TableCell::Weight::Normal;
    // In two lines: side by side it does not fit into a small window.
    const bool isReported = delivery == Delivery::DeliverAndReport;
    return {deliveryWord(isReported ? Delivery::Deliver : delivery),
            isReported ? OverviewPage::tr("the problem is reported", "@status second line")
                       : QString(),
            deliveryGlyph(delivery),
            {},
            weight,
            false};
}

} // namespace

OverviewPage::OverviewPage(CheckSession &session, QWidget *parent)
    : Page(tr("Overview", "@title"), {}, parent)
    , m_session(session)
{
    setObjectName(u"overviewPage"_s);
    auto *refresher = new Refresher(this, [this] { refresh(); });
    connect(&session, &CheckSession::changed, refresher, &Refresher::request);
    connect(&session, &CheckSession::progressed, this, &OverviewPage::showProgress);
    refresh();
}

void OverviewPage::refresh()
{
    clearLayout(body());
    m_progress = nullptr;
    m_progressText = nullptr;
    switch (m_session.state()) {
    case CheckSession::State::Empty:
        break;
    case CheckSession::State::Running:
        fillRunning();
        break;
    case CheckSession::State::Cancelled:
        fillCancelled();
        break;
    case CheckSession::State::Done:
        fillResult(*m_session.assessment());
        break;
    }
}

void OverviewPage::fillRunning()
{
    setLead(tr("Everything is looked at at the same time. This takes a few seconds.", "@info"));
    auto *card = new Card(this);
    auto *glyph = new StateGlyph(Glyph::Working, tr("Working", "@status"), card);
    auto *heading = new TextLabel(
        TextRole::Heading, tr("Checking %1", "@title").arg(m_session.domain().toDisplay()), card);
    m_progressText = new TextLabel(TextRole::Muted, {}, card);
    m_progressText->setObjectName(u"progressText"_s);
    m_progress = new QProgressBar(card);
    m_progress->setObjectName(u"checkProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the check", "@label"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaled(10));
    auto *layout = new QGridLayout(card);
    layout->setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(18));
    layout->setHorizontalSpacing(scaled(12));
    layout->setVerticalSpacing(scaled(6));
    layout->setColumnStretch(1, 1);
    layout->addWidget(glyph, 0, 0);
    layout->addWidget(heading, 0, 1);
    layout->addWidget(m_progressText, 1, 1);
    layout->addWidget(m_progress, 2, 1);
    body()->addWidget(card);
    showProgress();
}

void OverviewPage::showProgress()
{
    if (!m_progress)
        return;
    const CheckSession::StepProgress all = m_session.overallProgress();
    m_progress->setRange(0, std::max(1, all.known));
    m_progress->setValue(all.done);
    m_progressText->setText(
        all.known == 0 ? tr("Asking the first questions.", "@status")
                       : tr("%1 of %2 answers are in.", "@status").arg(all.done).arg(all.known));
}

void OverviewPage::fillCancelled()
{
    setLead(tr("You stopped this check before it was complete.", "@info"));
    auto *card = new Card(Glyph::Unknown, this);
    auto *text = new TextLabel(TextRole::Body, tr("Press Check now to look again.", "@info"), card);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(scaled(16), scaled(13), scaled(16), scaled(13));
    layout->setSpacing(scaled(12));
    layout->addWidget(new StateGlyph(Glyph::Unknown, tr("Stopped", "@status"), card));
    layout->addWidget(text, 1);
    body()->addWidget(card);
}

void OverviewPage::fillResult(const Assessment &assessment)
{
    setLead({});
    addVerdict(assessment);
    if (m_session.isFromBefore()) {
        body()->addWidget(new TextLabel(
            TextRole::Muted,
            tr("You stopped the last check. These are the results of the one before.", "@info"),
            this));
    }
    if (!assessment.mx.isEmpty())
        addDeliveries(assessment);
    addThingsToDo(assessment);
    body()->addWidget(new ReportCard([this] { return reportOn(m_session); }, this));
    auto *foot = new CheckFootnote(m_session, this);
    connect(foot, &CheckFootnote::detailsRequested, this, &OverviewPage::detailsRequested);
    body()->addWidget(foot);
}

void OverviewPage::addVerdict(const Assessment &assessment)
{
    const Glyph glyph = glyphOfCheck(assessment);
    auto *card = glyph == Glyph::ToCome ? new Card(this) : new Card(glyph, this);
    card->setObjectName(u"verdictCard"_s);
    auto *mark = new StateGlyph(glyph, wordOfCheck(assessment), card);
    mark->setDesignSize(28);
    auto *sentence = new TextLabel(TextRole::Heading, verdictSentence(assessment), card);
    sentence->setObjectName(u"verdictLabel"_s);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(scaled(16), scaled(15), scaled(16), scaled(15));
    layout->setSpacing(scaled(14));
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(sentence, 1);
    auto *setUp = new Button(policyInForce(assessment) ? tr("&Go on with this domain", "@button")
                                                       : tr("&Set up this domain", "@button"),
                             ButtonKind::Normal,
                             card);
    setUp->setObjectName(u"setUpThisButton"_s);
    connect(setUp, &QPushButton::clicked, this, &OverviewPage::setupRequested);
    layout->addWidget(setUp);
    body()->addWidget(card);
    // When the label has appeared: before that nobody can read it.
    QMetaObject::invokeMethod(
        sentence, [sentence] { announce(sentence); }, Qt::QueuedConnection);
}

void OverviewPage::addDeliveries(const Assessment &assessment)
{
    auto *card = new Card(this);
    auto *heading =
        new TextLabel(TextRole::Heading, tr("What happens to your mail", "@title"), card);
    auto *text =
        new TextLabel(TextRole::Muted,
                      tr("What a careful sender does with mail for each of your servers.", "@info"),
                      card);
    auto *table = new DataTable(heading->text(),
                                {tr("Server", "@title:column"),
                                 tr("Now", "@title:column"),
                                 tr("If you enforced today", "@title:column")},
                                card);
    table->setObjectName(u"deliveryTable"_s);
    QList<QList<TableCell>> rows;
    for (const MxResult &mx : assessment.mx) {
        const TableCell server{mx.mx.host.toDisplay(),
                               preferenceText(mx, assessment.mx),
                               {},
                               {},
                               TableCell::Weight::Strong,
                               false};
        rows.append({server, deliveryCell(mx.now), deliveryCell(mx.ifEnforced)});
    }
    table->setRows(rows);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(9), scaled(14), scaled(9), scaled(4));
    layout->setSpacing(scaled(2));
    heading->setContentsMargins(0, 0, 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(scaled(8), 0, scaled(8), 0);
    head->addWidget(heading);
    head->addWidget(text);
    layout->addLayout(head);
    layout->addSpacing(scaled(4));
    layout->addWidget(table);
    body()->addWidget(card);
}

void OverviewPage::addThingsToDo(const Assessment &assessment)
{
    const QList<Finding> findings = thingsToTell(assessment);
    if (findings.isEmpty())
        return;
    auto *heading =
        new TextLabel(TextRole::Heading, tr("What to do, most urgent first", "@title"), this);
    body()->addWidget(heading);
    addFindingCards(body(), findings, assessment.domain, FindingCard::Context::AllSteps);
}

} // namespace postseal
