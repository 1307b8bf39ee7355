// SPDX-License-Identifier: Apache-2.0
#include "pages/MoveCard.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FormField.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "wording/DateText.h"
#include "wording/RolloutText.h"

#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString hostSentence(const MoveTrial::Host &host)
{
    if (host.line)
        return MoveCard::tr("covered by the line %1", "@info")
            .arg(QString::fromLatin1(host.line->toText()));
    if (host.nearMiss) {
        return MoveCard::tr("not covered: the star in %1 stands for exactly one part of a name",
                            "@info")
            .arg(QString::fromLatin1(host.nearMiss->toText()));
    }
    return MoveCard::tr("not covered by any line", "@info");
}

/// Of a server that the policy does not name.
QString consequence(PolicyMode mode)
{
    switch (mode) {
    case PolicyMode::Enforce:
        return MoveCard::tr("Otherwise senders that know MTA-STS hold mail back.", "@info");
    case PolicyMode::Testing:
        return MoveCard::tr(
            "In testing mode mail would be delivered all the same, with failures in "
            "the reports. In enforce mode senders would hold it back.",
            "@info");
    case PolicyMode::None:
        break;
    }
    return MoveCard::tr(
        "The policy is switched off, so mail would be delivered. With any other mode "
        "it would have to name these servers.",
        "@info");
}

} // namespace

MoveCard::MoveCard(DomainSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_field(new FormField(tr("Mail ser&vers after a change", "@label"), {}, u"moveHosts"_s))
    , m_microsoft(new Button(tr("Try Microsoft 365's new names", "@button"), ButtonKind::Link))
    , m_result(new DynamicArea)
{
    const HeadedCard card = makeCard(
        tr("What if your mail servers were others?", "@title"),
        tr("Try it here before you change an MX record: a server that the policy does not name "
           "gets no mail in enforce mode.",
           "@info"),
        this);
    m_field->edit()->setPlaceholderText(u"mx1.example.net mx2.example.net"_s);
    m_field->edit()->setMaxLength(4000);
    auto *attempt = new Button(tr("&Try it", "@button"), ButtonKind::Normal);
    attempt->setObjectName(u"tryMoveButton"_s);
    m_field->addBeside(attempt);
    m_microsoft->setObjectName(u"tryMicrosoftButton"_s);
    connect(attempt, &QPushButton::clicked, this, &MoveCard::tryTyped);
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &MoveCard::tryTyped);
    connect(m_field->edit(), &QLineEdit::textChanged, m_field, &FormField::clearError);
    connect(m_microsoft, &QPushButton::clicked, this, [this] {
        // Of the shape that Microsoft's have: two parts before mx.microsoft. The letter differs
        // from one customer to another.
        const QByteArray name = QByteArray(m_setup.domain().toAscii()).replace('.', '-').left(60)
            + ".h-v1.mx.microsoft";
        m_field->edit()->setText(QString::fromLatin1(name));
        tryTyped();
    });
    card.layout->addWidget(m_field);
    card.layout->addWidget(m_microsoft, 0, Qt::AlignLeading);
    card.layout->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card.card);
}

/// What senders know is what counts; before that, what they will know.
Policy MoveCard::policy() const
{
    const Assessment *assessment = m_setup.assessment();
    return assessment && policyUsable(*assessment) ? *assessment->policy.policy
                                                   : m_setup.draft().policy;
}

void MoveCard::refresh()
{
    const QList<const MailProvider *> providers = m_setup.mailProviders();
    m_microsoft->setVisible(
        std::any_of(providers.begin(), providers.end(), [](const MailProvider *provider) {
            return provider->id == "microsoft-365";
        }));
    if (m_owner != m_setup.domain()) {
        m_owner = m_setup.domain();
        m_tried.clear();
        m_field->edit()->clear();
        m_field->clearError();
        m_result->clear();
    }
    // What was tried is judged anew when the policy is another one.
    if (!m_tried.isEmpty())
        showTrial(tryMove(policy(), m_tried));
}

void MoveCard::tryTyped()
{
    const MoveTrial trial = tryMove(policy(), m_field->edit()->text());
    if (!trial.unreadable.isEmpty() || trial.hosts.isEmpty()) {
        m_field->showError(
            trial.unreadable.isEmpty() ? tr(
                "Type the names of the mail servers as the MX records will have them.", "@info")
                                       : tr("That is no name of a mail server: %1", "@info")
                                             .arg(trial.unreadable.first()));
        return;
    }
    m_tried = m_field->edit()->text();
    showTrial(trial);
}

void MoveCard::showTrial(const MoveTrial &trial)
{
    QByteArray key = generatePolicy(policy());
    for (const MoveTrial::Host &host : trial.hosts)
        key += '\n' + host.name.toAscii();
    if (const auto planned = m_setup.rollout().decisions().move)
        key += "\nplanned " + planned->subject + ' '
            + planned->dueUtc.toString(Qt::ISODate).toLatin1();
    m_result->show(key, [&](QVBoxLayout *layout) {
        layout->setSpacing(scaled(8));
        layout->addWidget(
            trial.fits() ? makeCallout(
                Glyph::Fine,
                wizardStateWord(WizardState::Fine),
                tr("The policy fits these servers", "@title"),
                tr("As far as the policy goes, the MX records can be changed.", "@info"))
                         : makeCallout(Glyph::Wrong,
                                       wizardStateWord(WizardState::Wrong),
                                       tr("Change the policy before the MX records", "@title"),
                                       consequence(policy().mode)));
        for (const MoveTrial::Host &host : trial.hosts) {
            const WizardState state = host.line ? WizardState::Fine : WizardState::Wrong;
            layout->addWidget(new StateRow(glyphFor(state),
                                           wizardStateWord(state),
                                           host.name.toDisplay(),
                                           hostSentence(host)));
        }
        if (!trial.fits())
            addWayThere(layout, trial);
        addNote(layout, trial);
    });
}

/// A planned move keeps the domain from enforcing, and its dated plan is on the history's page.
void MoveCard::addNote(QVBoxLayout *layout, const MoveTrial &trial)
{
    QList<QByteArray> names;
    for (const MoveTrial::Host &host : trial.hosts)
        names.append(host.name.toAscii());
    const QByteArray hosts = names.join(' ');
    const auto planned = m_setup.rollout().decisions().move;
    const bool isNoted = planned && planned->subject == hosts;
    if (isNoted) {
        layout->addWidget(new TextLabel(
            TextRole::Muted,
            planned->dueUtc.isValid()
                ? tr("Noted for %1: the way to enforce mode waits for it.", "@info date")
                      .arg(dayText(planned->dueUtc))
                : tr("Noted: the way to enforce mode waits for it.", "@info")));
    }
    const QDate example = m_setup.clock().nowUtc().toLocalTime().date().addDays(30);
    const QString exampleText = QLocale().toString(example, QLocale::ShortFormat);
    auto *day = new FormField(
        tr("&Day of the change, if it is known", "@label"),
        tr("For example %1; the plan on the page “%2” is dated by it.", "@info day, page")
            .arg(exampleText, wizardStepTitle(WizardStep::History)),
        u"moveDay"_s);
    day->edit()->setPlaceholderText(exampleText);
    auto *note =
        new Button(isNoted ? tr("Change the day", "@button") : tr("Note as planned", "@button"),
                   ButtonKind::Small);
    note->setObjectName(u"noteMoveButton"_s);
    day->addBeside(note);
    connect(day->edit(), &QLineEdit::textChanged, day, &FormField::clearError);
    // The button goes with the card's new content.
    const auto take = [this, hosts, day = QPointer(day)] {
        if (day)
            noteMove(hosts, day);
    };
    connect(note, &QPushButton::clicked, this, take, Qt::QueuedConnection);
    connect(day->edit(), &QLineEdit::returnPressed, this, take, Qt::QueuedConnection);
    layout->addWidget(day);
}

void MoveCard::noteMove(const QByteArray &hosts, FormField *field)
{
    const QString text = field->edit()->text().trimmed();
    QDate day;
    if (!text.isEmpty()) {
        day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            day = QLocale().toDate(text, QLocale::ShortFormat);
        // Two digits of a year are of this century.
        if (day.isValid() && day.year() < 2000)
            day = day.addYears(100);
        if (!day.isValid())
            return field->showError(tr("That is no day.", "@info"));
        if (day < m_setup.clock().nowUtc().toLocalTime().date())
            return field->showError(tr("That day is over.", "@info"));
    }
    const QDateTime dueUtc = day.isValid() ? day.startOfDay().toUTC() : QDateTime();
    m_setup.rollout().decide(DecisionKind::PlanMove, hosts, {}, dueUtc);
}

/// New lines first, then patience, then the move. RFC 8461 section 8.2 would have senders with an
/// old policy fail.
void MoveCard::addWayThere(QVBoxLayout *layout, const MoveTrial &trial)
{
    layout->addWidget(makeSteps(
        {tr("Add a line for each of them, and publish the policy and its new id.", "@info"),
         tr("Wait %1 after that, until no sender keeps the old policy any more.", "@info time")
             .arg(spanText(policy().maxAge)),
         tr("Change the MX records. Old lines can go when no mail arrives at the old servers.",
            "@info")}));
    auto *add = new Button(tr("Add the lines", "@button"), ButtonKind::Small);
    add->setObjectName(u"addMoveLinesButton"_s);
    connect(add, &QPushButton::clicked, this, [this, lines = trial.missingLines()] {
        QList<MxPattern> all = m_setup.draft().policy.mx;
        for (const MxPattern &line : lines) {
            if (!all.contains(line))
                all.append(line);
        }
        m_setup.setMxLines(all);
    });
    layout->addWidget(add, 0, Qt::AlignLeading);
}

} // namespace postseal
