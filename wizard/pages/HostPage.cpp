// SPDX-License-Identifier: Apache-2.0
#include "pages/HostPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/SavedFile.h"
#include "pages/TextLabel.h"
#include "pages/WatchBox.h"
#include "pages/WizardWords.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString policyUrl(const DomainName &domain)
{
    return u"https://mta-sts.%1/.well-known/mta-sts.txt"_s.arg(QString::fromLatin1(domain.toAscii()));
}

} // namespace

HostPage::HostPage(DomainSetup &setup)
    : WizardPage(WizardStep::HostPolicy,
                 setup,
                 tr("Senders load the policy from one fixed place: a web server with the name mta-sts in front of your "
                    "domain.",
                    "@info"),
                 {Term::PolicyHost, Term::Certificate, Term::Policy})
    , m_wanting(new DynamicArea)
    , m_steps(new DynamicArea)
    , m_saved(new SavedFile)
    , m_watch(new WatchBox(setup, Publication::PolicyHost))
    , m_quiet(new DynamicArea)
    , m_foot(new DynamicArea)
{
    content()->addWidget(m_wanting);
    content()->addWidget(makeChoiceCard());
    for (QWidget *part : std::initializer_list<QWidget *>{m_steps, m_saved, m_watch, m_quiet, m_foot})
        content()->addWidget(part);
}

QWidget *HostPage::makeChoiceCard()
{
    const HeadedCard made = makeCard(tr("Where will the file be?", "@title"));
    m_ownServer = new QRadioButton(tr("On a web server that I &look after", "@option:radio"), made.card);
    m_ownServer->setObjectName(u"ownServerRadio"_s);
    m_somebodyElse = new QRadioButton(tr("&Somebody else looks after it: save the file and send it", "@option:radio"),
                                      made.card);
    m_somebodyElse->setObjectName(u"somebodyElseRadio"_s);
    connect(m_ownServer, &QRadioButton::clicked, this, [this] { setup().setHosting(PolicyHosting::OwnServer); });
    connect(m_somebodyElse, &QRadioButton::clicked, this, [this] {
        setup().setHosting(PolicyHosting::SomebodyElse);
    });
    made.layout->addWidget(m_ownServer);
    made.layout->addWidget(m_somebodyElse);
    return made.card;
}

void HostPage::addFile(QVBoxLayout *layout)
{
    const QString text = QString::fromUtf8(setup().draft().text);
    auto *save = new Button(tr("Save the &file…", "@button"), ButtonKind::Normal);
    save->setObjectName(u"savePolicyButton"_s);
    connect(save, &QPushButton::clicked, this, [this] { saveFile({}); });
    auto *copy = new CopyButton(tr("policy text", "@label"), [text] { return text; });
    copy->setObjectName(u"copyPolicyButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(save);
    row->addWidget(copy);
    row->addStretch(1);
    layout->addLayout(row);
}

QString HostPage::nginxLines() const
{
    const QString host = u"mta-sts.%1"_s.arg(QString::fromLatin1(setup().domain().toAscii()));
    return u"server {\n"
           "    listen 443 ssl;\n"
           "    listen [::]:443 ssl;\n"
           "    server_name %1;\n"
           "    ssl_certificate /etc/letsencrypt/live/%1/fullchain.pem;\n"
           "    ssl_certificate_key /etc/letsencrypt/live/%1/privkey.pem;\n"
           "    root /var/www/%1;\n"
           "    location = /.well-known/mta-sts.txt { default_type text/plain; }\n"
           "}\n"_s.arg(host);
}

void HostPage::fillOwnServer(QVBoxLayout *layout)
{
    const QString host = u"mta-sts.%1"_s.arg(setup().domain().toDisplay());
    const QString url = policyUrl(setup().domain());
    const DnsHost *dns = setup().dnsHost();
    const QString name = dns && !dns->policyHostName.isEmpty() ? QString::fromUtf8(dns->policyHostName) : u"mta-sts"_s;
    const HeadedCard made = makeCard(tr("On your web server", "@title"));
    made.layout->addWidget(makeSteps(
        {tr("In DNS, add a record with the name below. It points to the web server: type A with its address, or type "
            "CNAME with its name.",
            "@info"),
         tr("Get a certificate for %1, the same way as for your web site. It must renew itself.", "@info").arg(host),
         tr("Save the file so that the address below shows it. The folder .well-known begins with "
                "a dot: some programs hide it.",
            "@info"),
         tr("Let the web server send it directly, as plain text. A redirect, for example to www, "
                "makes senders pass over it.",
            "@info")},
        made.card));
    made.layout->addWidget(new CopyRow(tr("DNS name", "@label"), name));
    made.layout->addWidget(new CopyRow(tr("Address", "@label"), url));
    addFile(made.layout);
    const QString lines = nginxLines();
    auto *copy = new CopyButton(tr("Copy lines for nginx", "@button"), {}, [lines] { return lines; });
    copy->setObjectName(u"copyNginxButton"_s);
    made.layout->addWidget(copy, 0, Qt::AlignLeading);
    layout->addWidget(made.card);
}

QString HostPage::messageToSend() const
{
    const QString host = u"mta-sts.%1"_s.arg(setup().domain().toDisplay());
    const QString text = QString::fromUtf8(setup().draft().text);
    return QStringList{tr("Please set up a web site for e-mail security (MTA-STS, RFC 8461).", "@info"),
                       tr("1. A name in DNS: %1, pointing to the web server.", "@info").arg(host),
                       tr("2. A certificate for that name that renews itself.", "@info"),
                       tr("3. The file below at exactly this address, sent directly as text/plain, without a redirect: "
                          "%1",
                          "@info")
                           .arg(policyUrl(setup().domain())),
                       text}
        .join("\n\n"_L1);
}

void HostPage::fillSomebodyElse(QVBoxLayout *layout)
{
    const HeadedCard made = makeCard(
        tr("For whoever looks after the web server", "@title"),
        tr("Send them this text and the file. Postseal sees when they have done it.", "@info"));
    const QString message = messageToSend();
    made.layout->addWidget(new TextLabel(TextRole::Mono, message, made.card));
    auto *copy = new CopyButton(
        tr("Copy the &message", "@button"), {}, [message] { return message; }, made.card);
    copy->setObjectName(u"copyHostMessageButton"_s);
    made.layout->addWidget(copy, 0, Qt::AlignLeading);
    addFile(made.layout);
    layout->addWidget(made.card);
}

void HostPage::showSteps()
{
    const PolicyHosting hosting = setup().choices().hosting;
    chooseRadio({m_ownServer, m_somebodyElse},
                hosting == PolicyHosting::OwnServer          ? m_ownServer
                    : hosting == PolicyHosting::SomebodyElse ? m_somebodyElse
                                                             : nullptr);
    if (!setup().assessment()) {
        m_steps->clear();
        return;
    }
    const DnsHost *dns = setup().dnsHost();
    const QByteArray key = QByteArray::number(int(hosting)) + (dns ? dns->id : QByteArray()) + setup().draft().text;
    m_steps->show(key, [this, hosting](QVBoxLayout *layout) {
        switch (hosting) {
        case PolicyHosting::Undecided:
            break;
        case PolicyHosting::OwnServer:
            fillOwnServer(layout);
            break;
        case PolicyHosting::SomebodyElse:
            fillSomebodyElse(layout);
            break;
        }
    });
}

void HostPage::saveFile(QString path)
{
    if (path.isEmpty())
        path = m_saved->ask(tr("Save the policy file", "@title:window"), u"mta-sts.txt"_s);
    if (!path.isEmpty())
        m_saved->save(path, setup().draft().text);
}

QString HostPage::status() const
{
    if (setup().assessment() && setup().state(WizardStep::HostPolicy) == WizardState::ToCome) {
        return setup().choices().hosting == PolicyHosting::Undecided && !setup().canPublish()
            ? tr("Say where the file will be.", "@status")
            : tr("Put the file in its place, and say when you have done it.", "@status");
    }
    if (setup().state(WizardStep::HostPolicy) == WizardState::Fine)
        return tr("Senders can load your policy.", "@status");
    return WizardPage::status();
}

void HostPage::refresh()
{
    showSteps();
    m_watch->setReady(setup().assessment() && !setup().draft().policy.mx.isEmpty());
    showFindings(*m_wanting, *m_quiet, {FindingCode::PolicyHostMissing, FindingCode::PolicyHostNoAddress});
    showFootnote(*m_foot);
}

} // namespace postseal
