// SPDX-License-Identifier: Apache-2.0
#include "pages/DomainPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FormField.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "wording/FindingText.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// "Google Workspace", or what else can be said of who takes the mail.
QString mailSentence(const DomainSetup &setup)
{
    const QList<const MailProvider *> providers = setup.mailProviders();
    if (providers.isEmpty())
        return DomainPage::tr("Your own mail server, or a provider that Postseal does not know.", "@info");
    QStringList names;
    for (const MailProvider *provider : providers)
        names.append(provider->name);
    return DomainPage::tr("%1, to judge by the names of your mail servers.", "@info").arg(names.join(", "_L1));
}

QString dnsSentence(const DomainSetup &setup)
{
    const DnsHost *host = setup.dnsHost();
    if (!host)
        return DomainPage::tr("Not recognised. You can choose your provider when you publish a record.", "@info");
    return setup.dnsHostIsChosen()
        ? DomainPage::tr("%1, as you chose.", "@info").arg(host->name)
        : DomainPage::tr("%1, to judge by the names of your name servers.", "@info").arg(host->name);
}

QString publishedSentence(const Assessment &assessment)
{
    if (policyInForce(assessment)) {
        switch (assessment.policy.policy->mode) {
        case PolicyMode::Enforce:
            return DomainPage::tr("A policy in enforce mode is in use. Postseal takes it over and helps you keep it "
                "right.",
                                  "@info");
        case PolicyMode::Testing:
            return DomainPage::tr("A policy in testing mode is in use. Postseal takes it over.", "@info");
        case PolicyMode::None:
            return DomainPage::tr("There is a policy that switches MTA-STS off.", "@info");
        }
    }
    if (!isAbsent(Publication::PolicyRecord, assessment) || !isAbsent(Publication::PolicyHost, assessment))
        return DomainPage::tr("Parts of MTA-STS are set up. The next pages show what is missing.", "@info");
    return assessment.tlsRpt.record
        ? DomainPage::tr("TLS reports are switched on. There is no policy yet.", "@info")
        : DomainPage::tr("Nothing yet. Mail works, but somebody on the way can switch off its encryption and "
                "read it.", "@info");
}

} // namespace

DomainPage::DomainPage(DomainSetup &setup)
    : WizardPage(WizardStep::Domain,
                 setup,
                 tr("From scratch to a verified policy in testing mode, one step at a time. You can stop "
                "anywhere and go on another day.",
                    "@info"),
                 {Term::Policy, Term::TlsReport, Term::TestingMode, Term::Port25})
    , m_fieldCard(makeFieldCard())
    , m_wanting(new DynamicArea)
    , m_who(new DynamicArea)
    , m_journey(makeJourneyCard())
    , m_quiet(new DynamicArea)
    , m_foot(new DynamicArea)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_fieldCard, m_wanting, m_who, m_journey, m_quiet, m_foot})
        content()->addWidget(part);
}

Card *DomainPage::makeFieldCard()
{
    const HeadedCard made = makeCard({});
    m_field = FormField::forDomain(u"setupDomain"_s, made.card);
    auto *check = new Button(tr("&Check", "@button"), ButtonKind::Normal, made.card);
    check->setObjectName(u"setupCheckButton"_s);
    connect(check, &QPushButton::clicked, this, &DomainPage::submit);
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &DomainPage::submit);
    m_field->addBeside(check);
    made.layout->addWidget(m_field);
    made.layout->addWidget(new TextLabel(
        TextRole::Muted,
        tr("Postseal only looks: it sends no mail and changes nothing. It talks to your domain's servers directly.",
           "@info"),
        made.card));
    return made.card;
}

Card *DomainPage::makeJourneyCard()
{
    const HeadedCard made = makeCard(tr("What will happen", "@title"));
    made.layout->addWidget(makeSteps(
        {tr("Your mail servers are tested: one minute. Whoever runs them fixes any fault.", "@info"),
         tr("You add a TXT record in DNS that brings you reports: five minutes.", "@info"),
         tr("You put a small text file on a web server with the name mta-sts in front of your domain: about half an "
            "hour, because the name needs a certificate.",
            "@info"),
         tr("You add a second TXT record that announces the file: five minutes. From then on "
                "senders test your policy, and no mail is held back.",
            "@info"),
         tr("Two weeks later, when the reports are good, you switch to enforce mode.", "@info")},
        made.card));
    made.layout->addWidget(new TextLabel(
        TextRole::Muted,
        tr("You need: access to your DNS, a place for the file, and a mailbox for the reports. "
                "Where somebody else has access, copy what the page shows and send it to them.",
           "@info"),
        made.card));
    return made.card;
}

void DomainPage::focusField()
{
    m_field->edit()->setFocus(Qt::OtherFocusReason);
    m_field->edit()->selectAll();
}

bool DomainPage::submit()
{
    const QString input = m_field->edit()->text();
    const auto domain = DomainName::fromUserInput(input);
    if (!domain) {
        m_field->showError(describe(domain.error(), input));
        return false;
    }
    m_field->clearError();
    Q_EMIT domainChosen(*domain);
    return true;
}

bool DomainPage::goOn()
{
    // Next is what people press who have typed a domain; it checks it first.
    if (setup().isOpen())
        return true;
    submit();
    return false;
}

QString DomainPage::status() const
{
    if (!setup().isOpen())
        return tr("Type your domain to begin.", "@status");
    const Assessment *assessment = setup().assessment();
    if (assessment && setup().state(WizardStep::Domain) == WizardState::Fine)
        return tr("Mail servers found: %n.", "@status", int(assessment->mx.size()));
    return WizardPage::status();
}

void DomainPage::showWho()
{
    const Assessment *assessment = setup().assessment();
    if (!setup().isOpen() || !assessment) {
        m_who->clear();
        return;
    }
    const QString mail = mailSentence(setup());
    const QString dns = dnsSentence(setup());
    const QString published = publishedSentence(*assessment);
    const bool blocked = setup().observations()->port25 == Port25::Blocked;
    const QByteArray key = (mail + dns + published + (blocked ? u"1"_s : u"0"_s)).toUtf8();
    m_who->show(key, [&](QVBoxLayout *layout) {
        if (blocked) {
            layout->addWidget(makeCallout(
                Glyph::Unknown,
                tr("Could not be found out", "@status"),
                tr("Your internet line blocks port 25", "@title"),
                tr("So your mail servers cannot be tested from here. That is usual in homes and offices, "
                "and says nothing about the servers. Everything else works. To test them as well, run "
                "postseal-cli on a server outside.",
                   "@info")));
        }
        const HeadedCard made = makeCard(tr("What we know about %1", "@title").arg(setup().domain().toDisplay()));
        made.layout->addWidget(new StateRow(Glyph::Letter, {}, tr("Your mail", "@label"), mail));
        made.layout->addWidget(new StateRow(Glyph::Info, {}, tr("Your DNS", "@label"), dns));
        made.layout->addWidget(new StateRow(Glyph::Info, {}, tr("Already published", "@label"), published));
        layout->addWidget(made.card);
    });
}

void DomainPage::refresh()
{
    const bool open = setup().isOpen();
    m_fieldCard->setVisible(!open);
    showFindings(*m_wanting, *m_quiet);
    showWho();
    showFootnote(*m_foot);
}

} // namespace postseal
