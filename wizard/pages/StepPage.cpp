// SPDX-License-Identifier: Apache-2.0
#include "pages/StepPage.h"

#include "pages/Buttons.h"
#include "pages/DataTable.h"
#include "pages/DynamicArea.h"
#include "pages/MailServerTable.h"
#include "pages/PolicyText.h"
#include "pages/Refresher.h"
#include "pages/TextLabel.h"
#include "wording/FindingText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "report/PrintableText.h"
#include "report/SeenText.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

Glyph senderGlyph(SenderOutcome outcome)
{
    switch (outcome) {
    case SenderOutcome::Accepts:
        return Glyph::Fine;
    case SenderOutcome::Rejects:
        return Glyph::Wrong;
    case SenderOutcome::Misreads:
        return Glyph::Look;
    }
    return Glyph::Unknown;
}

} // namespace

void addFindingCards(QVBoxLayout *layout,
                     const QList<Finding> &findings,
                     const DomainName &domain,
                     FindingCard::Context context)
{
    constexpr qsizetype most = 40;
    for (const Finding &finding : findings.mid(0, most))
        layout->addWidget(new FindingCard(finding, domain, context));
    if (findings.size() > most) {
        const int rest = int(findings.size() - most);
        layout->addWidget(new TextLabel(
            TextRole::Muted,
            StepPage::tr("And %n more finding(s) of the same or lesser weight.", "@info", rest)));
    }
}

QString StepPage::helpPage() const
{
    switch (m_step) {
    case Step::MailServers:
        return u"repair-mx"_s;
    case Step::Starttls:
        return u"repair-certificate"_s;
    case Step::TlsRpt:
    case Step::Record:
        return u"repair-dns-record"_s;
    case Step::PolicyHost:
        return u"repair-policy-host"_s;
    case Step::Policy:
        return u"repair-policy-file"_s;
    case Step::Coverage:
        return u"repair-coverage"_s;
    case Step::Dane:
        return u"repair-dane"_s;
    case Step::Report:
        return u"reports"_s;
    }
    return u"welcome"_s;
}

StepPage::StepPage(Step step, CheckSession &session, QWidget *parent)
    : Page(stepTitle(step), stepPurpose(step), parent)
    , m_step(step)
    , m_session(session)
{
    setObjectName(u"stepPage:%1"_s.arg(QLatin1StringView(toId(step))));
    auto *refresher = new Refresher(this, [this] { refresh(); });
    connect(&session, &CheckSession::changed, refresher, &Refresher::request);
    refresh();
}

void StepPage::refresh()
{
    clearLayout(body());
    const Assessment *assessment = m_session.assessment();
    if (!assessment) {
        if (m_session.state() == CheckSession::State::Running)
            addNotice(Glyph::Working,
                      tr("Working", "@status"),
                      tr("This step is being looked at.", "@info"));
        else if (m_session.state() == CheckSession::State::Cancelled)
            addNotice(Glyph::Unknown,
                      tr("Stopped", "@status"),
                      tr("You stopped this check. Press Check now to look again.", "@info"));
        return;
    }
    const StepResult &result = assessment->step(m_step);
    QList<Finding> wanting;
    QList<Finding> quiet;
    for (const Finding &finding : result.findings)
        (finding.severity > Severity::Info ? wanting : quiet).append(finding);
    // What is wrong stands above the table, what is fine below it.
    addFindingCards(body(), wanting, assessment->domain, FindingCard::Context::OwnStep);
    if (result.findings.isEmpty()) {
        const QString text = result.status == StepStatus::Skipped
            ? tr("This could not be looked at, because of what is wrong in another step.", "@info")
            : tr("There is nothing to say about this step.", "@info");
        addNotice(glyphFor(result.status), statusWord(result.status), text);
    }
    addContent(*assessment);
    if (!quiet.isEmpty()) {
        auto *cards = new QVBoxLayout;
        cards->setSpacing(scaled(8));
        body()->addLayout(cards);
        addFindingCards(cards, quiet, assessment->domain, FindingCard::Context::OwnStep);
    }
    auto *foot = new CheckFootnote(m_session, this);
    connect(foot, &CheckFootnote::detailsRequested, this, &StepPage::detailsRequested);
    body()->addWidget(foot);
}

void StepPage::addNotice(Glyph glyph, const QString &word, const QString &text)
{
    auto *card = new Card(this);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(scaled(16), scaled(13), scaled(16), scaled(13));
    layout->setSpacing(scaled(12));
    layout->addWidget(new StateGlyph(glyph, word, card));
    auto *label = new TextLabel(TextRole::Body, text, card);
    label->setObjectName(u"stepNotice"_s);
    layout->addWidget(label, 1);
    body()->addWidget(card);
}

void StepPage::addContent(const Assessment &assessment)
{
    switch (m_step) {
    case Step::MailServers:
        addMailServers(assessment);
        break;
    case Step::Starttls:
        addEncryption(assessment);
        break;
    case Step::TlsRpt:
        addRecord(tr("The record as published", "@title"), assessment.tlsRpt.text);
        break;
    case Step::Policy:
        addPolicy(assessment);
        addSenders(assessment);
        break;
    case Step::Record:
        addRecord(tr("The record as published", "@title"), assessment.record.text);
        break;
    case Step::Coverage:
        addCoverage(assessment);
        break;
    case Step::PolicyHost:
    case Step::Dane:
    case Step::Report:
        break;
    }
}

QVBoxLayout *StepPage::addCard(const QString &heading, const QString &text)
{
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(
        scaled(9), heading.isEmpty() ? scaled(4) : scaled(14), scaled(9), scaled(4));
    layout->setSpacing(scaled(4));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(scaled(8), 0, scaled(8), 0);
    head->setSpacing(scaled(2));
    if (!heading.isEmpty())
        head->addWidget(new TextLabel(TextRole::Heading, heading, card));
    if (!text.isEmpty())
        head->addWidget(new TextLabel(TextRole::Muted, text, card));
    layout->addLayout(head);
    body()->addWidget(card);
    return layout;
}

void StepPage::addMailServers(const Assessment &assessment)
{
    if (assessment.mx.isEmpty())
        return;
    auto *table = new DataTable(tr("Mail servers", "@title"),
                                {tr("Server", "@title:column"),
                                 tr("Order", "@title:column"),
                                 tr("Addresses", "@title:column")});
    table->setObjectName(u"mxTable"_s);
    QList<QList<TableCell>> rows;
    for (const MxResult &mx : assessment.mx) {
        QStringList addresses;
        for (const AddressResult &address : mx.addresses)
            addresses.append(address.address.toString());
        const QString shown = addresses.isEmpty() ? tr("none", "@status") : addresses.join(", "_L1);
        rows.append(
            {{mx.mx.host.toDisplay(), {}, {}, {}, TableCell::Weight::Strong, false},
             {preferenceText(mx, assessment.mx), {}, {}, {}, TableCell::Weight::Normal, false},
             {shown, {}, {}, {}, TableCell::Weight::Normal, !addresses.isEmpty()}});
    }
    table->setRows(rows);
    addCard({})->addWidget(table);
}

void StepPage::addEncryption(const Assessment &assessment)
{
    if (assessment.mx.isEmpty())
        return;
    auto *table = new MailServerTable;
    table->show(assessment);
    addCard({})->addWidget(table);
}

void StepPage::addRecord(const QString &title, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    QVBoxLayout *card = addCard(title);
    const QString shown = printableLines(text).join(u' ');
    auto *value = new TextLabel(TextRole::Mono, shown);
    value->setObjectName(u"recordText"_s);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new CopyButton(tr("the record", "@label"), [shown] { return shown; });
    copy->setObjectName(u"copyRecordButton"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(8), scaled(4), scaled(8), scaled(8));
    row->setSpacing(scaled(12));
    row->addWidget(value, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    card->addLayout(row);
}

void StepPage::addPolicy(const Assessment &assessment)
{
    if (assessment.policyText.isEmpty())
        return;
    QVBoxLayout *card = addCard(tr("The policy file as fetched", "@title"));
    auto *text = new PolicyText;
    text->show(assessment.policyText, assessment.step(Step::Policy).findings);
    const QString shown = printableLines(assessment.policyText).join(u'\n');
    auto *copy = new CopyButton(tr("policy text", "@label"), [shown] { return shown; });
    copy->setObjectName(u"copyPolicyButton"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, scaled(8), scaled(6));
    row->addWidget(text, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    card->addLayout(row);
}

void StepPage::addSenders(const Assessment &assessment)
{
    if (assessment.senders.isEmpty())
        return;
    QVBoxLayout *card = addCard(tr("How senders read this file", "@title"),
                                tr("Each kind of sender reads a policy in its own way.", "@info"));
    auto *table = new DataTable(tr("How senders read this file", "@title"),
                                {tr("Sender", "@title:column"),
                                 tr("Outcome", "@title:column"),
                                 tr("Because", "@title:column")});
    table->setObjectName(u"senderTable"_s);
    QList<QList<TableCell>> rows;
    for (const SenderJudgement &judgement : assessment.senders) {
        QString because;
        // The finding as it was made, because its sentence may name the line or the value.
        for (const Finding &finding : assessment.policy.findings) {
            if (judgement.because && finding.code == *judgement.because && because.isEmpty())
                because = describe(finding).summary;
        }
        if (judgement.because && because.isEmpty())
            because = describe(Finding(*judgement.because)).summary;
        rows.append(
            {{senderName(judgement.sender), {}, {}, {}, TableCell::Weight::Strong, false},
             {senderOutcomeWord(judgement.outcome),
              {},
              senderGlyph(judgement.outcome),
              {},
              TableCell::Weight::Normal,
              false},
             {because.isEmpty() ? u"–"_s : because, {}, {}, {}, TableCell::Weight::Muted, false}});
    }
    table->setRows(rows);
    card->addWidget(table);
}

void StepPage::addCoverage(const Assessment &assessment)
{
    if (assessment.mx.isEmpty() || assessment.policyText.isEmpty())
        return;
    auto *table = new DataTable(tr("Mail servers and policy entries", "@title"),
                                {tr("Server", "@title:column"), tr("Covered by", "@title:column")});
    table->setObjectName(u"coverageTable"_s);
    QList<QList<TableCell>> rows;
    for (const MxResult &mx : assessment.mx) {
        TableCell covered{tr("no entry", "@status"),
                          {},
                          Glyph::Wrong,
                          statusWord(StepStatus::Fail),
                          TableCell::Weight::Alarming,
                          false};
        if (mx.coveredBy) {
            covered = {printableLines(*mx.coveredBy).join(u' '),
                       {},
                       Glyph::Fine,
                       statusWord(StepStatus::Pass),
                       TableCell::Weight::Normal,
                       true};
        }
        rows.append(
            {{mx.mx.host.toDisplay(), {}, {}, {}, TableCell::Weight::Strong, false}, covered});
    }
    table->setRows(rows);
    addCard({})->addWidget(table);
}

CheckFootnote::CheckFootnote(const CheckSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new TextLabel(TextRole::Muted, {}, this))
{
    auto *link = new Button(tr("Show everything that was seen", "@button"), ButtonKind::Link, this);
    link->setObjectName(u"everythingSeenButton"_s);
    connect(link, &QPushButton::clicked, this, &CheckFootnote::detailsRequested);
    m_text->setObjectName(u"checkedLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_text);
    layout->addWidget(link);
    layout->addStretch(1);
    m_timer.setInterval(std::chrono::seconds(10));
    connect(&m_timer, &QTimer::timeout, this, &CheckFootnote::refresh);
    m_timer.start();
    refresh();
}

void CheckFootnote::refresh()
{
    if (const Assessment *assessment = m_session.assessment())
        m_text->setText(checkedSentence(m_session.age(), assessment->duration));
}

} // namespace postseal
