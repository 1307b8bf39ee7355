// SPDX-License-Identifier: Apache-2.0
#include "pages/WizardPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FindingCard.h"
#include "report/SeenText.h"
#include "pages/StepPage.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(const QList<Finding> &findings)
{
    QByteArray key;
    for (const Finding &finding : findings) {
        key += QByteArray(info(finding.code).id) + toId(finding.severity) + finding.subject.toUtf8()
            + finding.values.join(u'\n').toUtf8() + finding.evidence + ';';
    }
    return key;
}

} // namespace

QString WizardPage::helpPage() const
{
    switch (m_step) {
    case WizardStep::MailServers:
        return u"repair-mx"_s;
    case WizardStep::TlsReports:
    case WizardStep::PublishRecord:
        return u"repair-dns-record"_s;
    case WizardStep::Policy:
        return u"repair-policy-file"_s;
    case WizardStep::HostPolicy:
        return u"repair-policy-host"_s;
    case WizardStep::Testing:
        return u"testing"_s;
    case WizardStep::Enforce:
        return u"enforce"_s;
    case WizardStep::History:
        return u"verification-report"_s;
    case WizardStep::Domain:
    case WizardStep::Review:
        break;
    }
    return u"first-setup"_s;
}

WizardPage::WizardPage(WizardStep step, DomainSetup &setup, const QString &lead, const QList<Term> &terms)
    : Page(wizardStepTitle(step), lead)
    , m_step(step)
    , m_setup(setup)
    , m_waiting(new DynamicArea)
    , m_content(new QVBoxLayout)
{
    setObjectName(u"wizardPage:%1"_s.arg(QLatin1StringView(toId(step))));
    m_content->setSpacing(scaled(14));
    body()->addWidget(m_waiting);
    body()->addLayout(m_content);
    if (!terms.isEmpty())
        body()->addWidget(new GlossaryBar(terms));
}

Button *WizardPage::makeWayTo(WizardStep step)
{
    auto *button = new Button(tr("Go on with “%1”", "@button step").arg(wizardStepTitle(step)),
                              ButtonKind::Normal);
    button->setObjectName(u"wayOnButton"_s);
    // The button goes with the content of the page that is left.
    connect(
        button,
        &QPushButton::clicked,
        this,
        [this, step] { Q_EMIT stepRequested(step); },
        Qt::QueuedConnection);
    return button;
}

QString WizardPage::shortDomain() const
{
    return shortened(m_setup.domain().toDisplay());
}

void WizardPage::refreshWaiting()
{
    const bool waits = m_setup.isOpen() && !m_setup.assessment();
    const bool checking = m_setup.isChecking();
    m_waiting->show(!waits ? "" : checking ? "checking" : "stopped", [&](QVBoxLayout *layout) {
        if (!waits)
            return;
        layout->addWidget(
            checking ? makeCallout(Glyph::Working,
                                   wizardStateWord(WizardState::Working),
                                   tr("Your domain is being looked at", "@title"),
                                   tr("Everything is asked at the same time. This takes a few seconds.", "@info"))
                     : makeCallout(Glyph::Unknown,
                                   tr("Stopped", "@status"),
                                   tr("You stopped this check", "@title"),
                                   tr("Press Check now to look again.", "@info")));
    });
}

QString WizardPage::status() const
{
    switch (m_setup.state(m_step)) {
    case WizardState::Working:
        return tr("Checking %1.", "@status").arg(shortDomain());
    case WizardState::ToCome:
        return m_setup.assessment() ? tr("This step is still to do.", "@status") : tr("Nothing was looked at yet.", "@status");
    case WizardState::Waiting:
        return tr("Not visible yet. Postseal keeps looking; you can go on.", "@status");
    case WizardState::UnderWay:
        return tr("This takes its days.", "@status");
    case WizardState::Fine:
        return tr("This step is done.", "@status");
    case WizardState::Look:
        return tr("Nothing is broken here. Some points deserve a look.", "@status");
    case WizardState::Wrong:
        return tr("Something here is wrong.", "@status");
    case WizardState::Unknown:
        return tr("Not everything could be found out from here.", "@status");
    }
    return {};
}

void WizardPage::showFindings(DynamicArea &wanting,
                              DynamicArea &quiet,
                              const QList<FindingCode> &leftOut)
{
    const Assessment *assessment = m_setup.assessment();
    if (!assessment) {
        wanting.clear();
        quiet.clear();
        return;
    }
    QList<Finding> loud;
    QList<Finding> calm;
    for (const Finding &finding : findingsOf(m_step, *assessment)) {
        if (!leftOut.contains(finding.code))
            (finding.severity > Severity::Info ? loud : calm).append(finding);
    }
    const DomainName domain = m_setup.domain();
    // The cards write messages that name the domain.
    wanting.show(domain.toAscii() + keyOf(loud), [&](QVBoxLayout *layout) {
        addFindingCards(layout, loud, domain, FindingCard::Context::OwnStep);
    });
    quiet.show(domain.toAscii() + keyOf(calm), [&](QVBoxLayout *layout) {
        layout->setSpacing(scaled(8));
        addFindingCards(layout, calm, domain, FindingCard::Context::OwnStep);
    });
}

void WizardPage::showFootnote(DynamicArea &area)
{
    const Observations *seen = m_setup.observations();
    if (!seen) {
        area.clear();
        return;
    }
    const QByteArray key = seen->startedUtc.toString(Qt::ISODateWithMs).toLatin1();
    area.show(key, [this, seen](QVBoxLayout *layout) {
        auto *row = new QWidget;
        const QString when = momentText(seen->startedUtc);
        auto *text = new TextLabel(TextRole::Muted, tr("Checked on %1.", "@info date and time").arg(when), row);
        auto *link = new Button(tr("Show everything that was seen", "@button"), ButtonKind::Link, row);
        link->setObjectName(u"everythingSeenButton"_s);
        connect(link, &QPushButton::clicked, this, &WizardPage::detailsRequested);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(scaled(8));
        line->addWidget(text);
        line->addWidget(link);
        line->addStretch(1);
        layout->addWidget(row);
    });
}

} // namespace postseal
