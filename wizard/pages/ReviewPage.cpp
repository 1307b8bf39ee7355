// SPDX-License-Identifier: Apache-2.0
#include "pages/ReviewPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/ExportDialog.h"
#include "pages/Illustration.h"
#include "pages/ReportCard.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "rollout/RolloutStage.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What senders do from now on, by the policy in force.
QString nowSentence(const Assessment &assessment)
{
    if (!policyInForce(assessment))
        return ReviewPage::tr("Senders do not use a policy of yours yet. They deliver as before.",
                              "@info");
    switch (assessment.policy.policy->mode) {
    case PolicyMode::Testing:
        return ReviewPage::tr("Senders that know MTA-STS test your policy with every mail, and "
                              "report once a day what "
                              "would have gone wrong. All mail is delivered as before.",
                              "@info");
    case PolicyMode::Enforce:
        return ReviewPage::tr(
            "Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.",
            "@info");
    case PolicyMode::None:
        break;
    }
    return ReviewPage::tr("Your policy switches MTA-STS off. Senders deliver as without it.",
                          "@info");
}

/// The records that the choices suffice for.
QList<TxtToPublish> chosenRecords(const DomainSetup &setup)
{
    QList<TxtToPublish> records;
    if (!setup.choices().policyId.isEmpty() && !setup.serviceHasRecord())
        records.append(setup.record(Publication::PolicyRecord));
    if (!setup.choices().reportUris.isEmpty())
        records.append(setup.record(Publication::TlsReportRecord));
    return records;
}

} // namespace

ReviewPage::ReviewPage(DomainSetup &setup, const DomainList &list)
    : WizardPage(
        WizardStep::Review, setup, {}, {Term::TestingMode, Term::EnforceMode, Term::TlsReport})
    , m_list(list)
    , m_verdict(new DynamicArea)
    , m_wanting(new DynamicArea)
    , m_steps(new DynamicArea)
    , m_next(new DynamicArea)
    , m_published(new DynamicArea)
    , m_quiet(new DynamicArea)
    , m_foot(new DynamicArea)
    , m_report(new ReportCard([&setup] { return reportOn(setup); }))
{
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_verdict, m_wanting, m_next, m_steps, m_published, m_report, m_quiet, m_foot})
        content()->addWidget(part);
}

QString ReviewPage::status() const
{
    const Assessment *assessment = setup().assessment();
    if (!assessment)
        return WizardPage::status();
    if (!policyInForce(*assessment)) {
        if (takesNoMail(*assessment))
            return tr("Nothing to do: this domain takes no mail.", "@status");
        return tr("Still to do: %1.", "@status step").arg(wizardStepTitle(setup().nextStep()));
    }
    return setup().state(WizardStep::Review) == WizardState::Fine
        ? tr("Everything is set up and verified.", "@status")
        : WizardPage::status();
}

void ReviewPage::showVerdict(const Assessment &assessment)
{
    const WizardState state = setup().state(WizardStep::Review);
    const bool inForce = policyInForce(assessment);
    const QString sentence = verdictSentence(assessment);
    m_verdict->show(sentence.toUtf8() + QByteArray::number(int(state)), [&](QVBoxLayout *layout) {
        const Glyph glyph = inForce ? glyphFor(state) : Glyph::ToCome;
        auto *card = inForce ? new Card(glyph) : new Card;
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(scaled(18), scaled(15), scaled(18), scaled(15));
        row->setSpacing(scaled(16));
        const bool isSealed = inForce && state != WizardState::Wrong;
        row->addWidget(new Illustration(isSealed ? Illustration::Picture::Sealed : Illustration::Picture::Open, card));
        auto *verdict = new TextLabel(TextRole::Heading, sentence, card);
        verdict->setObjectName(u"reviewVerdict"_s);
        row->addWidget(verdict, 1);
        row->addWidget(
            new StateGlyph(glyph, wizardStateWord(inForce ? state : WizardState::ToCome), card));
        layout->addWidget(card);
    });
}

void ReviewPage::showSteps()
{
    QByteArray key;
    for (int index = 0; index + 1 < setupStepCount; ++index)
        key += QByteArray::number(int(setup().state(WizardStep(index))));
    m_steps->show(key, [this](QVBoxLayout *layout) {
        const HeadedCard made = makeCard(tr("The steps", "@title"));
        for (int index = 0; index + 1 < setupStepCount; ++index) {
            const auto step = WizardStep(index);
            const WizardState state = setup().state(step);
            auto *row = new QWidget(made.card);
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(scaled(10));
            line->addWidget(
                new StateRow(
                    glyphFor(state), wizardStateWord(state), wizardStepTitle(step), {}, row),
                1);
            line->addWidget(new TextLabel(TextRole::Muted, wizardStateWord(state), row));
            auto *open = new Button(tr("Open", "@button"), ButtonKind::Small, row);
            open->setWhich(wizardStepTitle(step));
            connect(
                open, &QPushButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
            line->addWidget(open);
            made.layout->addWidget(row);
        }
        auto *all = new Button(
            tr("Show &all findings of the check", "@button"), ButtonKind::Link, made.card);
        all->setObjectName(u"allFindingsButton"_s);
        connect(all, &QPushButton::clicked, this, &ReviewPage::checkViewRequested);
        made.layout->addWidget(all, 0, Qt::AlignLeading);
        layout->addWidget(made.card);
    });
}

/// What is to be done before anything else; none when everything stands.
std::optional<WizardStep> ReviewPage::stepToGoOnWith(const Assessment &assessment) const
{
    if (takesNoMail(assessment))
        return {};
    const auto firstIn = [this](WizardState state) -> std::optional<WizardStep> {
        for (int index = 0; index + 1 < setupStepCount; ++index) {
            if (setup().state(WizardStep(index)) == state)
                return WizardStep(index);
        }
        return {};
    };
    if (!policyInForce(assessment)) {
        const WizardStep next = setup().nextStep();
        return next == WizardStep::Review ? firstIn(WizardState::Unknown) : next;
    }
    if (const auto wrong = firstIn(WizardState::Wrong))
        return wrong;
    // Each step is right by itself, and yet the published policy lacks a mail server.
    return setup().state(WizardStep::Review) == WizardState::Wrong
        ? std::optional(WizardStep::HostPolicy)
        : std::nullopt;
}

void ReviewPage::showNext(const Assessment &assessment)
{
    const StoredDomain *stored = m_list.find(setup().domain());
    const bool testing =
        policyInForce(assessment) && assessment.policy.policy->mode == PolicyMode::Testing;
    const bool dated =
        testing && stored && stored->stage && stored->stage->stage == toId(RolloutStage::Testing);
    const QDateTime since = dated ? stored->stage->sinceUtc : QDateTime();
    const QString now = nowSentence(assessment);
    QStringList steps;
    if (takesNoMail(assessment)) {
        steps.append(
            tr("Nothing needs to be set up. Open this domain again if it shall ever receive mail.",
               "@info"));
    } else if (testing) {
        steps.append(
            tr("The first reports come within two days, to the address in the record.", "@info"));
        if (dated) {
            steps.append(
                tr("Testing began on %1. Leave it like this until %2.", "@info dates")
                    .arg(dayText(since),
                         dayText(since.addDays(setup().rollout().decisions().testingDays))));
        }
        steps.append(tr("If you change a mail server meanwhile, open this domain again: the policy "
                        "must name it.",
                        "@info"));
        steps.append(tr("When the reports show no fault, switch to enforce mode.", "@info"));
    }
    const std::optional<WizardStep> wayOn = stepToGoOnWith(assessment);
    const QByteArray way = wayOn ? QByteArray(toId(*wayOn)) : QByteArray();
    m_next->show((now + steps.join(u'\n')).toUtf8() + way, [&](QVBoxLayout *layout) {
        const HeadedCard made = makeCard(tr("Right now", "@title"), now);
        if (!steps.isEmpty()) {
            made.layout->addWidget(
                new TextLabel(TextRole::Heading, tr("What comes next", "@title"), made.card));
            made.layout->addWidget(makeSteps(steps, made.card));
        }
        if (wayOn)
            made.layout->addWidget(makeWayTo(*wayOn), 0, Qt::AlignLeading);
        layout->addWidget(made.card);
    });
}

void ReviewPage::showPublished(const Assessment &assessment)
{
    const QString record = QString::fromUtf8(assessment.record.text);
    const QString reports = QString::fromUtf8(assessment.tlsRpt.text);
    const QString policy = QString::fromUtf8(assessment.policyText).trimmed();
    m_published->show((record + u'|' + reports + u'|' + policy).toUtf8(), [&](QVBoxLayout *layout) {
        if (record.isEmpty() && reports.isEmpty() && policy.isEmpty())
            return;
        const HeadedCard made = makeCard(tr("As it is published now", "@title"));
        if (!policy.isEmpty())
            made.layout->addWidget(
                new CopyRow(tr("Policy file", "@label"), policy, tr("published policy", "@label")));
        if (!record.isEmpty())
            made.layout->addWidget(new CopyRow(u"_mta-sts"_s, record));
        if (!reports.isEmpty())
            made.layout->addWidget(new CopyRow(u"_smtp._tls"_s, reports));
        auto *more = new Button(tr("&Export records…", "@button"), ButtonKind::Small, made.card);
        more->setObjectName(u"exportButton"_s);
        connect(more, &QPushButton::clicked, this, [this] {
            const ExportInput input{setup().zone(), chosenRecords(setup()), setup().hostRecord()};
            (new ExportDialog(input, window()))->open();
        });
        made.layout->addWidget(more, 0, Qt::AlignLeading);
        layout->addWidget(made.card);
    });
}

void ReviewPage::refresh()
{
    const Assessment *assessment = setup().assessment();
    m_report->setVisible(assessment != nullptr);
    if (!assessment) {
        for (DynamicArea *area :
             {m_verdict, m_wanting, m_next, m_steps, m_published, m_quiet, m_foot})
            area->clear();
        return;
    }
    showVerdict(*assessment);
    showFindings(*m_wanting, *m_quiet);
    showNext(*assessment);
    showSteps();
    showPublished(*assessment);
    showFootnote(*m_foot);
}

} // namespace postseal
