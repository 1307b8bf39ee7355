// SPDX-License-Identifier: Apache-2.0
#include "pages/ReportsPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/DataTable.h"
#include "pages/FailureCard.h"
#include "pages/FolderCard.h"
#include "pages/Illustration.h"
#include "pages/ImportAccountCard.h"
#include "pages/MailboxCard.h"
#include "pages/SampleReportCard.h"
#include "pages/SessionChart.h"
#include "pages/TabOrder.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "setup/CheckSession.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"
#include "wording/ForeignText.h"
#include "wording/ReportText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFailures = 30; ///< as cards; the gravest come first

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString date(const QDateTime &utc)
{
    return shortDayText(utc.date()); // of the report, so UTC
}

constexpr qsizetype longestName = 60;

QByteArray keyOf(const ReportSummary &summary)
{
    QByteArray key = summary.domain + '\n' + QByteArray::number(summary.reports) + '\n'
        + QByteArray::number(summary.sessions.successful) + '\n'
        + QByteArray::number(summary.sessions.failed) + '\n'
        + summary.fromUtc.toString(Qt::ISODate).toLatin1() + '\n';
    for (const FailureGroup &group : summary.failures)
        key += group.result.toUtf8() + group.mxHost.toUtf8() + QByteArray::number(group.sessions)
            + '\n';
    return key;
}

QByteArray quotedKey(const QList<QuotedPolicy> &policies)
{
    QByteArray key;
    for (const QuotedPolicy &policy : policies)
        key += policy.text.toUtf8() + QByteArray::number(policy.lastUtc.toMSecsSinceEpoch())
            + QByteArray::number(policy.keptUntilUtc.toMSecsSinceEpoch()) + '\n';
    return key;
}

} // namespace

ReportsPage::ReportsPage(ReportLibrary &library,
                         ReportMailbox &mailbox,
                         CheckSession &session,
                         QWidget *parent)
    : Page(tr("TLS reports", "@title"), {}, parent)
    , m_library(library)
    , m_session(session)
    , m_history(session)
    , m_domains(new QComboBox)
    , m_spans(new QComboBox)
    , m_choices(new QWidget)
    , m_account(new DynamicArea)
    , m_sessions(new DynamicArea)
    , m_failures(new DynamicArea)
    , m_policies(new DynamicArea)
    , m_reporters(new DynamicArea)
{
    setObjectName(u"reportsPage"_s);
    connect(&m_history, &FailureHistory::changed, this, &ReportsPage::refresh);
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(10));
    const auto add = [&](const QString &label, QComboBox *box, const QString &name) {
        auto *text = new QLabel(label, m_choices);
        text->setBuddy(box);
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        connect(box, &QComboBox::activated, this, &ReportsPage::choose);
        row->addWidget(text);
        row->addWidget(box);
    };
    add(tr("&Domain", "@label"), m_domains, u"reportDomainCombo"_s);
    add(tr("&Time", "@label"), m_spans, u"reportSpanCombo"_s);
    row->addStretch(1);
    for (const int days : {14, 30, 90, 365})
        m_spans->addItem(tr("The last %1 days", "@item:inlistbox").arg(days), days);
    m_spans->addItem(tr("All reports", "@item:inlistbox"), ReportLibrary::allDays);
    for (QWidget *part : std::initializer_list<QWidget *>{m_account,
                                                          m_choices,
                                                          m_sessions,
                                                          m_failures,
                                                          m_policies,
                                                          m_reporters,
                                                          new MailboxCard(mailbox),
                                                          new FolderCard(library)})
        body()->addWidget(part);
}

void ReportsPage::choose()
{
    m_library.show(m_domains->currentData().toByteArray(), m_spans->currentData().toInt());
}

/// The person's own domains first; then those that reports came for all the same.
void ReportsPage::fillChoices()
{
    QList<std::pair<QString, QByteArray>> entries;
    const auto add = [&](bool own) {
        for (const ReportedDomain &domain : m_library.domains()) {
            if (domain.isOwn != own)
                continue;
            const auto name = DomainName::fromDns(domain.domain);
            const QString shown = domain.domain.isEmpty() ? tr("No domain named", "@item:inlistbox")
                : name                                    ? name->toDisplay()
                       : harmlessText(QString::fromUtf8(domain.domain), 255);
            entries.append(
                {own ? shown : tr("%1 – not yours", "@item:inlistbox domain").arg(shortened(shown)),
                 domain.domain});
        }
    };
    add(true);
    add(false);
    const auto isShown = [&](const auto &entry) { return entry.second == m_library.domain(); };
    if (!m_library.domain().isEmpty() && std::none_of(entries.begin(), entries.end(), isShown))
        entries.prepend(
            {harmlessText(QString::fromUtf8(m_library.domain()), 255), m_library.domain()});
    bool same = m_domains->count() == entries.size();
    for (qsizetype i = 0; same && i < entries.size(); ++i)
        same = m_domains->itemText(int(i)) == entries.at(i).first
            && m_domains->itemData(int(i)) == entries.at(i).second;
    if (!same) {
        m_domains->clear();
        for (const auto &[text, domain] : entries)
            m_domains->addItem(text, domain);
    }
    m_domains->setCurrentIndex(m_domains->findData(m_library.domain()));
    m_spans->setCurrentIndex(m_spans->findData(m_library.days()));
    m_choices->setVisible(!entries.isEmpty());
}

void ReportsPage::refresh()
{
    fillChoices();
    showAccount();
    showSummary();
    tabInReadingOrder(this);
}

void ReportsPage::showAccount()
{
    const ImportAccount *account = m_library.account();
    if (!account) {
        m_account->clear();
        return;
    }
    m_account->show(importAccountKey(*account, m_library.isImporting()), [&](QVBoxLayout *layout) {
        layout->addWidget(makeImportAccountCard(
            *account, m_library.isImporting(), [this] { m_library.dismissAccount(); }));
    });
}

const Assessment *ReportsPage::checkOfNow() const
{
    const bool isOfDomain = m_session.domain().toAscii() == m_library.domain();
    return isOfDomain ? m_session.assessment() : nullptr;
}

void ReportsPage::showSummary()
{
    const auto &summary = m_library.summary();
    if (!summary || summary->reports == 0) {
        m_failures->clear();
        m_policies->clear();
        m_reporters->clear();
        // While it is being read nothing is said.
        if (!summary && !m_library.domain().isEmpty())
            return m_sessions->clear();
        return m_sessions->show("nothing" + m_library.domain()
                                    + QByteArray::number(m_library.days())
                                    + (m_library.domains().isEmpty() ? "" : "anywhere")
                                    + (summary && summary->sampleUtc.isValid() ? "sample" : ""),
                                [this](QVBoxLayout *layout) { fillNothing(layout); });
    }
    const QByteArray key = keyOf(*summary);
    m_sessions->show(key + (m_asTable ? "table" : "chart"),
                     [&](QVBoxLayout *layout) { fillSessions(layout, *summary); });
    const Assessment *now = checkOfNow();
    const bool isChecking = m_session.state() == CheckSession::State::Running;
    const QByteArray checked = now ? now->checkedUtc.toString(Qt::ISODateWithMs).toLatin1()
                                   : QByteArray(isChecking ? "checking" : "unchecked");
    lookBack(key + checked, *summary);
    QByteArray over;
    for (const FailureGroup &group : summary->failures) {
        if (const auto since = m_history.since(group))
            over += since->fixedUtc.toString(Qt::ISODateWithMs).toLatin1() + ' ';
    }
    m_failures->show(key + checked + over,
                     [&](QVBoxLayout *layout) { fillFailures(layout, *summary); });
    if (m_library.quotedPolicies().isEmpty())
        m_policies->clear();
    else
        m_policies->show(key + quotedKey(m_library.quotedPolicies()),
                         [this](QVBoxLayout *layout) { fillPolicies(layout); });
    m_reporters->show(key, [&](QVBoxLayout *layout) { fillReporters(layout, *summary); });
}

void ReportsPage::lookBack(const QByteArray &key, const ReportSummary &summary)
{
    const Assessment *now = checkOfNow();
    if (!now || key == m_historyKey)
        return;
    m_historyKey = key;
    QList<FailureGroup> over;
    for (const FailureGroup &group : summary.failures) {
        if (failureNow(group, *now).state == FailureNow::State::Fixed)
            over.append(group);
    }
    m_history.look(m_library.store(), *now, over);
}

void ReportsPage::fillNothing(QVBoxLayout *layout)
{
    layout->setSpacing(scaled(14));
    const bool anywhere = !m_library.domains().isEmpty();
    const HeadedCard card =
        makeCard(anywhere ? tr("No reports on this domain in this time", "@title")
                          : tr("No reports yet", "@title"),
                 tr("Large senders write once a day, in the morning, about the day before. Save "
                    "the attachments, or whole mails, "
                    "from the mailbox that your TLS-RPT record names, and import them here. You "
                    "can also drop files onto this "
                    "window.",
                    "@info"));
    card.layout->addWidget(makeSteps(
        {tr("It takes a day or two after the record was published until the first reports come.",
            "@info"),
         tr("Only senders that delivered mail to you report, and only some of them: Google, "
            "Microsoft and a few others.",
            "@info"),
         tr("Without reports after a week, look at the TLS-RPT record, and into the spam folder of "
            "the mailbox.",
            "@info")}));
    layout->addWidget(card.card);
    // Whether reports would arrive need not be waited for.
    const auto domain = DomainName::fromDns(m_library.domain());
    if (domain && !domain->isRoot())
        layout->addWidget(makeSampleReportCard(
            *domain, m_library.summary() && m_library.summary()->sampleUtc.isValid()));
}

void ReportsPage::fillSessions(QVBoxLayout *layout, const ReportSummary &summary)
{
    const int days = int(summary.byDay.size());
    const QString failed = summary.sessions.failed == 0
        ? tr("none failed", "@info part of a sentence")
        : tr("%1 failed", "@info part of a sentence").arg(number(summary.sessions.failed));
    const HeadedCard card =
        makeCard(tr("What senders reported", "@title"),
                 tr("%1 encrypted sessions, %2. %n report(s)", "@info", summary.reports)
                         .arg(number(summary.sessions.successful), failed)
                     + u' ' + tr("on %n day(s).", "@info end of a sentence", days));
    const QList<SessionBar> bars = sessionBars(summary.byDay);
    if (m_asTable) {
        auto *table = new DataTable(tr("Sessions over time", "@label"),
                                    {tr("Time", "@title:column"),
                                     tr("Encrypted", "@title:column"),
                                     tr("Failed", "@title:column")});
        QList<QList<TableCell>> rows;
        for (const SessionBar &bar : bars) {
            TableCell bad{
                number(bar.sessions.failed), {}, {}, {}, TableCell::Weight::Normal, false};
            if (bar.sessions.failed > 0)
                bad.weight = TableCell::Weight::Alarming;
            rows.append(
                {{barDates(bar), {}, {}, {}, TableCell::Weight::Strong, false},
                 {number(bar.sessions.successful), {}, {}, {}, TableCell::Weight::Normal, false},
                 bad});
        }
        table->setRows(rows);
        card.layout->addWidget(table);
    } else {
        auto *chart = new SessionChart;
        chart->setBars(bars);
        card.layout->addWidget(chart);
    }
    auto *other = new Button(
        m_asTable ? tr("As a &chart", "@button") : tr("As a t&able", "@button"), ButtonKind::Small);
    other->setObjectName(u"chartTwinButton"_s);
    connect(other, &QPushButton::clicked, this, [this] {
        m_asTable = !m_asTable;
        refresh();
    });
    card.layout->addWidget(other, 0, Qt::AlignLeading);
    layout->addWidget(card.card);
}

void ReportsPage::fillFailures(QVBoxLayout *layout, const ReportSummary &summary)
{
    if (summary.failures.isEmpty())
        return;
    layout->setSpacing(scaled(14));
    layout->addWidget(
        new TextLabel(TextRole::Heading, tr("What failed, and what it means", "@title")));
    const auto domain = DomainName::fromDns(m_library.domain());
    const bool isChecking = m_session.state() == CheckSession::State::Running;
    if (!checkOfNow() && domain && domain->isHostName()) {
        auto *check = new Button(isChecking ? tr("Checking…", "@button")
                                            : tr("Look &whether it is still so", "@button"),
                                 ButtonKind::Small);
        check->setObjectName(u"checkFailuresButton"_s);
        check->setEnabled(!isChecking);
        connect(check, &QPushButton::clicked, this, [this, name = *domain] {
            Q_EMIT checkRequested(name);
        });
        layout->addWidget(check, 0, Qt::AlignLeading);
    }
    for (const FailureGroup &group :
         summary.failures.first(std::min(summary.failures.size(), mostFailures)))
        layout->addWidget(
            makeFailureCard(group, summary.sessions, checkOfNow(), m_history.since(group)));
    if (summary.failures.size() > mostFailures) {
        layout->addWidget(new TextLabel(TextRole::Muted,
                                        tr("%n more way(s) of failing are not shown.",
                                           "@info",
                                           int(summary.failures.size() - mostFailures))));
    }
}

/// Yesterday's policy in a report is lawful, and explains failures that nobody can see any more.
void ReportsPage::fillPolicies(QVBoxLayout *layout) const
{
    constexpr qsizetype mostPolicies = 5;
    const QList<QuotedPolicy> &all = m_library.quotedPolicies();
    const HeadedCard card = makeCard(tr("Reports that speak of another policy", "@title"));
    for (const QuotedPolicy &quoted : all.first(std::min(all.size(), mostPolicies))) {
        const QString text = quoted.isOwn
            ? tr("Seen here until %1. Senders may keep it until %2, so this is no fault.",
                 "@info dates")
                  .arg(date(quoted.seenUntilUtc), date(quoted.keptUntilUtc))
            : tr("Postseal has never seen it published. It may be from before; if it names servers "
                 "that are not yours, ask "
                 "who published it.",
                 "@info");
        card.layout->addWidget(new StateRow(
            quoted.isOwn ? Glyph::Info : Glyph::Look,
            quoted.isOwn ? tr("Good to know", "@status") : tr("Look at this", "@status"),
            tr("Quoted until %1", "@info date").arg(date(quoted.lastUtc)),
            text));
        card.layout->addWidget(new TextLabel(TextRole::Mono, quoted.text.left(600)));
    }
    layout->addWidget(card.card);
}

void ReportsPage::fillReporters(QVBoxLayout *layout, const ReportSummary &summary) const
{
    const HeadedCard card =
        makeCard(tr("Who reported", "@title"),
                 tr("These counts are the reporters' words. Only a mail with a good signature "
                    "(DKIM) proves who "
                    "wrote it; a file alone does not, and a mail that was forwarded mostly not.",
                    "@info"));
    auto *table = new DataTable(tr("Who reported", "@title"),
                                {tr("Reporter", "@title:column"),
                                 tr("Encrypted", "@title:column"),
                                 tr("Failed", "@title:column"),
                                 tr("Who wrote it", "@title:column")});
    QList<QList<TableCell>> rows;
    for (auto each = summary.byReporter.cbegin();
         each != summary.byReporter.cend() && rows.size() < 200;
         ++each) {
        TableCell bad{number(each.value().failed), {}, {}, {}, TableCell::Weight::Normal, false};
        if (each.value().failed > 0)
            bad.weight = TableCell::Weight::Alarming;
        const QString name = each.key().isEmpty() ? tr("No name given", "@info")
                                                  : harmlessText(each.key(), longestName);
        rows.append(
            {{name, {}, {}, {}, TableCell::Weight::Strong, false},
             {number(each.value().successful), {}, {}, {}, TableCell::Weight::Normal, false},
             bad,
             {harmlessText(describeAuthentications(summary.authentications.value(each.key())),
                           longestName),
              {},
              {},
              {},
              TableCell::Weight::Normal,
              false}});
    }
    table->setRows(rows);
    card.layout->addWidget(table);
    if (const QStringList missing = missingReporters(summary); !missing.isEmpty())
        card.layout->addWidget(
            new TextLabel(TextRole::Muted,
                          tr("Nothing from %1 in this time. Who delivers no mail to you has "
                             "nothing to report; otherwise look "
                             "whether their reports went elsewhere, or into the spam folder.",
                             "@info names")
                              .arg(missing.join(u", "_s))));
    layout->addWidget(card.card);
}

} // namespace postseal
