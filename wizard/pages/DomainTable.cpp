// SPDX-License-Identifier: Apache-2.0
#include "pages/DomainTable.h"

#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/Pill.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "rollout/RolloutStage.h"
#include "setup/SetupChoices.h"
#include "wording/StageText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int testingDays = 14;

Glyph glyphOfVerdict(const QByteArray &verdict)
{
    for (const StepStatus status : {StepStatus::Pass, StepStatus::Warn, StepStatus::Fail, StepStatus::Unknown}) {
        if (verdict == toId(status))
            return glyphFor(status);
    }
    return Glyph::Unknown;
}

QString checkSentence(const CheckSummary &check)
{
    if (check.fails > 0)
        return DomainTable::tr("%n thing(s) to fix", "@status", check.fails);
    if (check.unknowns > 0)
        return DomainTable::tr("%n thing(s) could not be found out", "@status", check.unknowns);
    if (check.warnings > 0)
        return DomainTable::tr("%n thing(s) to look at", "@status", check.warnings);
    return DomainTable::tr("All good", "@status");
}

RolloutStage stageOf(const StoredDomain &domain)
{
    const auto stage = domain.stage ? rolloutStageFromId(domain.stage->stage) : std::nullopt;
    return stage.value_or(RolloutStage::NotStarted);
}

/// "Testing · day 3 of 14".
QString stageText(const StoredDomain &domain, const QDateTime &nowUtc)
{
    const RolloutStage stage = stageOf(domain);
    if (stage == RolloutStage::Testing) {
        const int day = int(domain.stage->sinceUtc.daysTo(nowUtc)) + 1;
        if (day <= testingDays)
            return DomainTable::tr("Testing · day %1 of %2", "@status").arg(day).arg(testingDays);
    }
    return stageName(stage);
}

Glyph stageTone(RolloutStage stage)
{
    switch (stage) {
    case RolloutStage::NotStarted:
    case RolloutStage::Removing:
    case RolloutStage::Off:
        return Glyph::Unknown;
    case RolloutStage::Publishing:
        return Glyph::Look;
    case RolloutStage::Testing:
    case RolloutStage::Ready:
        return Glyph::Working;
    case RolloutStage::Enforcing:
    case RolloutStage::LongTerm:
        return Glyph::Fine;
    }
    return Glyph::Unknown;
}

/// The first step that was handed over to somebody.
std::optional<WizardStep> waitingFor(const SetupChoices &choices)
{
    constexpr std::pair<Publication, WizardStep> steps[] = {{Publication::TlsReportRecord, WizardStep::TlsReports},
                                                            {Publication::PolicyHost, WizardStep::HostPolicy},
                                                            {Publication::PolicyRecord, WizardStep::PublishRecord}};
    for (const auto &[publication, step] : steps) {
        if (choices.handedOver(publication).isValid())
            return step;
    }
    return std::nullopt;
}

QString nextSentence(const StoredDomain &domain, const QDateTime &nowUtc)
{
    const auto choices = setupChoicesFromJson(domain.setup);
    switch (stageOf(domain)) {
    case RolloutStage::NotStarted:
    case RolloutStage::Publishing:
    case RolloutStage::Off:
        if (const auto waiting = choices ? waitingFor(*choices) : std::nullopt)
            return DomainTable::tr("Wait for somebody else: %1", "@info step").arg(wizardStepTitle(*waiting));
        return choices && choices->step != WizardStep::Domain
            ? DomainTable::tr("Go on with “%1”", "@info step").arg(wizardStepTitle(choices->step))
            : DomainTable::tr("Start", "@info");
    case RolloutStage::Testing:
    case RolloutStage::Ready: {
        const QDateTime end = domain.stage->sinceUtc.addDays(testingDays);
        return end > nowUtc
            ? DomainTable::tr("Wait for reports until %1", "@info date")
                  .arg(QLocale().toString(end.toLocalTime().date(), QLocale::ShortFormat))
            : DomainTable::tr("Look at the reports, then enforce", "@info");
    }
    case RolloutStage::Enforcing:
    case RolloutStage::LongTerm:
        return domain.lastCheck && domain.lastCheck->fails > 0 ? DomainTable::tr("Fix what the last check found wrong", "@info")
                                                               : DomainTable::tr("Nothing to do", "@info");
    case RolloutStage::Removing:
        return DomainTable::tr("Wait until senders have forgotten the policy", "@info");
    }
    return {};
}

QByteArray keyOf(const StoredDomain &domain, const QDateTime &nowUtc)
{
    QByteArray key = domain.name.toAscii() + stageText(domain, nowUtc).toUtf8() + nextSentence(domain, nowUtc).toUtf8();
    if (domain.lastCheck)
        key += domain.lastCheck->worst + domain.lastCheck->verdict + ageWords(domain.lastCheck->checkedUtc, nowUtc).toUtf8();
    return key + ';';
}

} // namespace

DomainTable::DomainTable(const DomainList &list, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_clock(clock)
    , m_area(new DynamicArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

void DomainTable::refresh()
{
    QByteArray key;
    for (const StoredDomain &domain : m_list.domains())
        key += keyOf(domain, m_clock.nowUtc());
    m_area->show(key, [this](QVBoxLayout *layout) { fill(layout); });
}

void DomainTable::fill(QVBoxLayout *layout)
{
    if (m_list.domains().isEmpty())
        return;
    auto *card = new Card;
    card->setObjectName(u"domainTable"_s);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(scaled(18), scaled(10), scaled(18), scaled(10));
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(8));
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 3);
    int column = 0;
    for (const QString &title : {tr("Domain", "@title:column"),
                                 tr("Protection", "@title:column"),
                                 tr("Last check", "@title:column"),
                                 tr("Next step", "@title:column")})
        grid->addWidget(new TextLabel(TextRole::Small, title, card), 0, column++);
    int row = 1;
    for (const StoredDomain &domain : m_list.domains()) {
        grid->addWidget(new Rule(Qt::Horizontal, card), row++, 0, 1, 5);
        addRow(grid, row++, domain);
    }
    layout->addWidget(card);
}

void DomainTable::addRow(QGridLayout *grid, int row, const StoredDomain &domain)
{
    QWidget *card = grid->parentWidget();
    const QDateTime now = m_clock.nowUtc();
    auto *name = new TextLabel(TextRole::Strong, domain.name.toDisplay(), card);
    grid->addWidget(name, row, 0);
    grid->addWidget(new Pill(stageTone(stageOf(domain)), stageText(domain, now), card), row, 1, Qt::AlignLeading | Qt::AlignVCenter);
    auto *check = new QWidget(card);
    auto *line = new QHBoxLayout(check);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    if (domain.lastCheck) {
        const Glyph glyph = glyphOfVerdict(domain.lastCheck->verdict);
        auto *mark = new StateGlyph(glyph, glyphWord(glyph), check);
        mark->setDesignSize(18);
        line->addWidget(mark, 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(new TextLabel(TextRole::Body, checkSentence(*domain.lastCheck), check));
        texts->addWidget(new TextLabel(TextRole::Small, ageWords(domain.lastCheck->checkedUtc, now), check));
        line->addLayout(texts, 1);
    } else {
        line->addWidget(new TextLabel(TextRole::Muted, tr("Not checked yet", "@status"), check), 1);
    }
    grid->addWidget(check, row, 2);
    grid->addWidget(new TextLabel(TextRole::Body, nextSentence(domain, now), card), row, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(6));
    auto *open = new Button(tr("Open", "@button"), ButtonKind::Small, card);
    open->setWhich(domain.name.toDisplay());
    open->setObjectName(u"openDomainButton"_s);
    connect(open, &QPushButton::clicked, this, [this, domain] { Q_EMIT openRequested(domain.name); });
    auto *remove = new Button(tr("Remove", "@button"), ButtonKind::Small, card);
    remove->setWhich(domain.name.toDisplay());
    remove->setObjectName(u"removeDomainButton"_s);
    connect(remove, &QPushButton::clicked, this, [this, domain] { Q_EMIT removeRequested(domain.name); });
    buttons->addWidget(open);
    buttons->addWidget(remove);
    grid->addLayout(buttons, row, 4);
}

} // namespace postseal
