// SPDX-License-Identifier: Apache-2.0
#include "pages/TlsReportsPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/ListEditor.h"
#include "pages/RecordCard.h"
#include "pages/WatchBox.h"
#include "pages/WizardWords.h"
#include "tlsrpt/TlsRptRecord.h"

#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

Result<QString, QString> readAddress(const QString &typed)
{
    if (const auto uri = reportUriFromUserInput(typed))
        return QString::fromUtf8(*uri);
    return failure(TlsReportsPage::tr("That is no address that reports can go to. Type a mail address such as "
                                      "tls-reports@example.com, or one that begins with https://.",
                                      "@info"));
}

/// A mail address without the scheme, which only the record needs.
QString shownAddress(const QString &uri)
{
    constexpr QLatin1StringView scheme = "mailto:"_L1;
    return uri.startsWith(scheme, Qt::CaseInsensitive) ? uri.mid(scheme.size()) : uri;
}

ListEditor::Texts editorTexts()
{
    return {TlsReportsPage::tr("Report &address", "@label"),
            TlsReportsPage::tr(
                "A mailbox of its own is best: large senders write every day. It may be at any "
                "domain, and "
                "no permission is needed there. Some senders use only the first address.",
                "@info"),
            TlsReportsPage::tr("tls-reports@example.com", "@placeholder"),
            TlsReportsPage::tr("A&dd", "@button"),
            TlsReportsPage::tr("This address is in the list already.", "@info"),
            shownAddress};
}

} // namespace

TlsReportsPage::TlsReportsPage(DomainSetup &setup)
    : WizardPage(WizardStep::TlsReports,
                 setup,
                 tr("Large senders report every day whether mail to you was encrypted. The reports tell you when it is "
                    "safe to be strict, so this comes first.",
                    "@info"),
                 {Term::TlsReport, Term::TxtRecord, Term::NameServer, Term::Resolver, Term::Ttl})
    , m_wanting(new DynamicArea)
    , m_addresses(new ListEditor(editorTexts(), u"report"_s, readAddress))
    , m_record(new RecordCard(setup, Publication::TlsReportRecord))
    , m_watch(new WatchBox(setup, Publication::TlsReportRecord))
    , m_reports(new QWidget)
    , m_quiet(new DynamicArea)
    , m_foot(new DynamicArea)
{
    const HeadedCard where = makeCard(tr("Where should reports go?", "@title"));
    where.layout->addWidget(m_addresses);
    content()->addWidget(m_wanting);
    content()->addWidget(where.card);
    content()->addWidget(m_record);
    content()->addWidget(m_watch);
    content()->addWidget(m_reports);
    const HeadedCard reports = makeCard(
        tr("When reports have come", "@title"),
        tr("They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they "
           "mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.",
           "@info"));
    auto *see = new Button(tr("See the &reports", "@button"), ButtonKind::Small);
    see->setObjectName(u"seeReportsButton"_s);
    connect(see, &QPushButton::clicked, this, &TlsReportsPage::reportsRequested);
    reports.layout->addWidget(see, 0, Qt::AlignLeading);
    auto *around = new QVBoxLayout(m_reports);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(reports.card);
    content()->addWidget(m_quiet);
    content()->addWidget(m_foot);
    connect(m_addresses, &ListEditor::edited, this, &TlsReportsPage::takeAddresses);
    connect(m_watch, &WatchBox::askPublicResolversChanged, this, &TlsReportsPage::askPublicResolversChanged);
}

void TlsReportsPage::takeAddresses()
{
    QList<QByteArray> uris;
    for (const QString &value : m_addresses->values())
        uris.append(value.toUtf8());
    setup().setReportUris(uris);
}

bool TlsReportsPage::goOn()
{
    // What stands in the field was meant to count.
    return m_addresses->takeTyped();
}

QString TlsReportsPage::status() const
{
    const bool isToDo = setup().state(WizardStep::TlsReports) == WizardState::ToCome;
    if (isToDo && setup().assessment() && setup().choices().reportUris.isEmpty())
        return tr("Say where reports should go. You can also do it later.", "@status");
    if (isToDo)
        return tr("Add the record, and say when you have done it.", "@status");
    if (publicationState(setup(), Publication::TlsReportRecord) == PublicationState::Mistaken)
        return tr("Something is there, but senders cannot use it yet.", "@status");
    return WizardPage::status();
}

void TlsReportsPage::refresh()
{
    QStringList values;
    for (const QByteArray &uri : setup().choices().reportUris)
        values.append(QString::fromUtf8(uri));
    m_addresses->setOwner(setup().domain().toDisplay());
    m_addresses->setValues(values);
    const bool chosen = !values.isEmpty();
    m_record->setVisible(chosen);
    m_watch->setVisible(chosen);
    m_reports->setVisible(chosen);
    if (chosen)
        m_record->refresh();
    m_watch->setReady(chosen);
    showFindings(*m_wanting, *m_quiet, {FindingCode::TlsRptMissing, FindingCode::TlsRptOldAnswer});
    showFootnote(*m_foot);
}

} // namespace postseal
