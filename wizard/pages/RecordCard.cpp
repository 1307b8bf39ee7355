// SPDX-License-Identifier: Apache-2.0
#include "pages/RecordCard.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/ExportDialog.h"
#include "pages/FlowLayout.h"
#include "pages/HandOverDialog.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "pages/UpdateDialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray &octets)
{
    return QString::fromUtf8(octets);
}

QByteArray keyOf(const PanelEntry &entry, const DnsHost *host)
{
    return entry.name + '\n' + entry.value + '\n' + (host ? host->id : QByteArray());
}

} // namespace

QString panelSentence(const PanelEntry &entry, const DnsHost *host)
{
    if (!host) {
        return RecordCard::tr("Most DNS providers add your domain to the name by themselves. If yours wants the "
                              "whole name, use the one in the zone-file line.",
                              "@info");
    }
    if (!entry.formIsCertain) {
        return RecordCard::tr("This is how %1 is likely to want it. If its form shows your domain behind the name "
                              "field, leave the domain out.",
                              "@info")
            .arg(host->name);
    }
    return entry.nameIsRelative
        ? RecordCard::tr("%1 adds your domain to the name by itself. Typing it as well would double it.", "@info")
              .arg(host->name)
        : RecordCard::tr("%1 wants the whole name, with your domain.", "@info").arg(host->name);
}

RecordCard::RecordCard(DomainSetup &setup, Publication publication, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_publication(publication)
    , m_heading(new TextLabel(TextRole::Heading))
    , m_hosts(new QComboBox)
    , m_rows(new DynamicArea)
{
    const HeadedCard card = makeCard({}, {}, this);
    auto *label = new QLabel(tr("DN&S provider", "@label"), card.card);
    label->setBuddy(m_hosts);
    m_hosts->setObjectName(u"dnsHostCombo"_s);
    m_hosts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hosts->setMinimumContentsLength(22);
    connect(m_hosts, &QComboBox::activated, this, [this](int index) {
        m_setup.setDnsHost(m_hosts->itemData(index).toByteArray());
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addWidget(label);
    head->addWidget(m_hosts);
    head->addStretch(1);
    card.layout->addWidget(m_heading);
    card.layout->addLayout(head);
    card.layout->addWidget(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card.card);
    fillHosts();
}

void RecordCard::fillHosts()
{
    m_hosts->addItem(QString(), QByteArray()); // refresh() says what it means
    QList<DnsHost> hosts = m_setup.knowledge().dnsHosts();
    std::sort(hosts.begin(), hosts.end(), [](const DnsHost &a, const DnsHost &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    for (const DnsHost &host : hosts)
        m_hosts->addItem(host.name, host.id);
}

/// As it stands on this card, with its id.
bool RecordCard::isPublished() const
{
    if (!m_setup.isAsChosen(m_publication))
        return false;
    return m_publication != Publication::PolicyRecord
        || m_setup.assessment()->record.record->id == m_setup.choices().policyId;
}

void RecordCard::refresh()
{
    const DnsHost *host = m_setup.dnsHost();
    m_hosts->setCurrentIndex(std::max(0, m_hosts->findData(m_setup.choices().dnsHost)));
    const bool isRecognised = m_setup.recognisedDnsHost() != nullptr;
    m_hosts->setItemText(0,
                         isRecognised ? tr("As recognised", "@item:inlistbox")
                                      : tr("Not recognised – choose yours", "@item:inlistbox"));
    m_heading->setText(isPublished() ? tr("This record is published", "@title")
                           : host    ? tr("Add this record at %1", "@title").arg(host->name)
                                     : tr("Add this record where your DNS is managed", "@title"));
    const PanelEntry entry = panelEntry(m_setup.record(m_publication), m_setup.zone(), host);
    m_rows->show(m_setup.domain().toAscii() + '\n' + keyOf(entry, host), [this, &entry](QVBoxLayout *layout) { fill(layout, entry); });
}

void RecordCard::fill(QVBoxLayout *layout, const PanelEntry &entry)
{
    layout->setSpacing(scaled(8));
    layout->addWidget(new CopyRow(tr("Type", "@label"), textOf(entry.type)));
    layout->addWidget(new CopyRow(tr("Name", "@label"), textOf(entry.name)));
    layout->addWidget(new CopyRow(tr("Content", "@label"), textOf(entry.value)));
    const QString ttl = QString::number(entry.ttl.count());
    layout->addWidget(new TextLabel(
        TextRole::Muted,
        panelSentence(entry, m_setup.dnsHost()) + u' '
            + tr("Where the form asks for a TTL, %1 seconds is good.", "@info").arg(ttl)));
    const QString line = textOf(zoneFileLine(m_setup.record(m_publication)));
    auto *all = new CopyButton(tr("Copy a&ll", "@button"), {}, [entry, ttl] {
        const auto line = [](const QString &label, const QString &value) { return label + ": "_L1 + value; };
        return QStringList{line(tr("Type", "@label"), textOf(entry.type)),
                           line(tr("Name", "@label"), textOf(entry.name)),
                           line(tr("Content", "@label"), textOf(entry.value)),
                           line(u"TTL"_s, ttl)}
            .join(u'\n');
    });
    all->setObjectName(u"copyAllButton"_s);
    auto *zone = new CopyButton(tr("Copy as &zone-file line", "@button"), {}, [line] { return line; });
    zone->setObjectName(u"copyZoneLineButton"_s);
    auto *more = new Button(tr("&Export records…", "@button"), ButtonKind::Small);
    more->setObjectName(u"exportButton"_s);
    connect(more, &QPushButton::clicked, this, [this] {
        const ExportInput input{m_setup.zone(), {m_setup.record(m_publication)}, {}};
        (new ExportDialog(input, window()))->open();
    });
    auto *over = new Button(tr("Hand o&ver…", "@button"), ButtonKind::Small);
    over->setObjectName(u"handOverButton"_s);
    connect(over, &QPushButton::clicked, this, &RecordCard::openHandOver);
    QList<QPushButton *> actions{all, zone, more, over};
    if (m_setup.canUpdate(m_publication))
        actions.append(makeUpdateButton(m_setup, m_publication, this));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, scaled(8), scaled(8));
    for (QPushButton *each : actions)
        flow->addWidget(each);
    layout->addWidget(buttons);
}

void RecordCard::openHandOver()
{
    const TxtToPublish record = m_setup.record(m_publication);
    const bool isPolicys = m_publication == Publication::PolicyRecord;
    const QString url = isPolicys ? textOf(policyUrl(m_setup.domain())) : QString();
    const HandOver page =
        handOverRecord(m_setup.domain(), record, panelEntry(record, m_setup.zone(), m_setup.dnsHost()), url);
    auto *dialog = new HandOverDialog(page, window());
    connect(dialog, &HandOverDialog::sent, this, [this] { m_setup.handOver(m_publication); });
    closeWithDomain(dialog, m_setup);
    dialog->open();
}

} // namespace postseal
