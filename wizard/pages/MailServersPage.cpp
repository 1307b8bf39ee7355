// SPDX-License-Identifier: Apache-2.0
#include "pages/MailServersPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FindingCard.h"
#include "pages/MailServerTable.h"
#include "pages/TextLabel.h"
#include "wording/FindingText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QList<Finding> faultsOf(const DomainSetup &setup)
{
    QList<Finding> faults;
    if (!setup.assessment())
        return faults;
    for (const Finding &finding : findingsOf(WizardStep::MailServers, *setup.assessment())) {
        if (finding.severity == Severity::Fail || finding.severity == Severity::Warn)
            faults.append(finding);
    }
    return faults;
}

} // namespace

MailServersPage::MailServersPage(DomainSetup &setup)
    : WizardPage(WizardStep::MailServers,
                 setup,
                 tr("Other servers deliver your mail to these machines. Each must offer encryption with a certificate "
                    "in its own name.",
                    "@info"),
                 {Term::Mx, Term::Starttls, Term::Certificate, Term::Port25})
    , m_wanting(new DynamicArea)
    , m_message(new DynamicArea)
    , m_table(new DynamicArea)
    , m_quiet(new DynamicArea)
    , m_foot(new DynamicArea)
{
    for (DynamicArea *area : {m_wanting, m_message, m_table, m_quiet, m_foot})
        content()->addWidget(area);
}

QString MailServersPage::status() const
{
    const QList<Finding> faults = faultsOf(setup());
    const int wrong = int(std::count_if(faults.begin(), faults.end(), [](const Finding &finding) {
        return finding.severity == Severity::Fail;
    }));
    if (wrong > 0)
        return tr("%n thing(s) to fix before you enforce. You can go on with testing.", "@status", wrong);
    if (setup().state(WizardStep::MailServers) == WizardState::Fine)
        return tr("Every mail server is ready.", "@status");
    return WizardPage::status();
}

/// One message about everything, for whoever runs the servers.
void MailServersPage::showMessage()
{
    const QList<Finding> faults = faultsOf(setup());
    if (faults.size() < 2) {
        m_message->clear();
        return;
    }
    QStringList messages;
    for (const Finding &finding : faults)
        messages.append(messageAbout(finding, setup().domain()));
    const QString whole = messages.join(u"\n\n———\n\n"_s);
    m_message->show(whole.toUtf8(), [this, whole](QVBoxLayout *layout) {
        auto *row = new QWidget;
        auto *copy = new CopyButton(
            tr("Copy one message about all of it", "@button"), {}, [whole] { return whole; }, row);
        copy->setObjectName(u"copyWholeMessageButton"_s);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(scaled(10));
        line->addWidget(copy);
        line->addWidget(new TextLabel(TextRole::Muted, tr("For whoever runs your mail servers.", "@info"), row), 1);
        layout->addWidget(row);
    });
}

void MailServersPage::showTable()
{
    const Assessment *assessment = setup().assessment();
    if (!assessment || assessment->mx.isEmpty()) {
        m_table->clear();
        return;
    }
    // Of this domain: another one's check may have begun in the same millisecond.
    const QByteArray key = setup().domain().toAscii() + ' '
        + setup().observations()->startedUtc.toString(Qt::ISODateWithMs).toLatin1();
    m_table->show(key, [assessment](QVBoxLayout *layout) {
        auto *card = new Card;
        auto *inner = new QVBoxLayout(card);
        inner->setContentsMargins(scaled(9), scaled(4), scaled(9), scaled(4));
        auto *table = new MailServerTable;
        table->show(*assessment);
        inner->addWidget(table);
        layout->addWidget(card);
    });
}

void MailServersPage::refresh()
{
    showFindings(*m_wanting, *m_quiet);
    showMessage();
    showTable();
    showFootnote(*m_foot);
}

} // namespace postseal
