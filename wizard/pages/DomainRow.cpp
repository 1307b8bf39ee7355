// SPDX-License-Identifier: Apache-2.0
#include "pages/DomainRow.h"

#include "pages/WizardWords.h"
#include "setup/SetupChoices.h"
#include "wording/ConcernText.h"
#include "wording/DateText.h"
#include "wording/RolloutText.h"
#include "wording/StageText.h"

#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

Glyph glyphOfVerdict(const QByteArray &verdict)
{
    for (const StepStatus status :
         {StepStatus::Pass, StepStatus::Warn, StepStatus::Fail, StepStatus::Unknown}) {
        if (verdict == toId(status))
            return glyphFor(status);
    }
    return Glyph::Unknown;
}

QString checkSentence(const CheckSummary &check)
{
    if (check.fails > 0)
        return DomainRow::tr("%n thing(s) to fix", "@status", check.fails);
    if (check.unknowns > 0)
        return DomainRow::tr("%n thing(s) could not be found out", "@status", check.unknowns);
    if (check.warnings > 0)
        return DomainRow::tr("%n thing(s) to look at", "@status", check.warnings);
    return DomainRow::tr("Servers and policy fine", "@status");
}

/// The stage and its begin: as the gates say, else as the last check left it.
StageSeen stageOf(const StoredDomain &domain, const DomainOutlook *outlook)
{
    if (outlook && outlook->isJudged)
        return {outlook->status.stage, outlook->status.sinceUtc};
    const auto stage = domain.stage ? rolloutStageFromId(domain.stage->stage) : std::nullopt;
    return {stage.value_or(RolloutStage::NotStarted), stage ? domain.stage->sinceUtc : QDateTime()};
}

/// "Testing · day 3 of 14", "Enforced since 3 May 2026".
QString stageText(const StageSeen &seen, const DomainOutlook *outlook, const QDateTime &nowUtc)
{
    if (seen.stage == RolloutStage::Testing && seen.sinceUtc.isValid()) {
        int wanted = DecisionsInForce::usualTestingDays;
        if (outlook && outlook->isJudged)
            wanted = int(outlook->status.gates.at(qsizetype(Gate::TestingTime)).want);
        const int day = daysBetween(seen.sinceUtc, nowUtc) + 1;
        if (day <= wanted)
            return DomainRow::tr("Testing · day %1 of %2", "@status").arg(day).arg(wanted);
    }
    if (isEnforced(seen.stage) && seen.sinceUtc.isValid()) {
        return DomainRow::tr("Enforced since %1", "@status date").arg(shortDayText(seen.sinceUtc));
    }
    return stageName(seen.stage);
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
    constexpr std::pair<Publication, WizardStep> steps[] = {
        {Publication::TlsReportRecord, WizardStep::TlsReports},
        {Publication::PolicyHost, WizardStep::HostPolicy},
        {Publication::PolicyRecord, WizardStep::PublishRecord}};
    for (const auto &[publication, step] : steps) {
        if (choices.handedOver(publication).isValid())
            return step;
    }
    return std::nullopt;
}

QString setUpSentence(const StoredDomain &domain)
{
    const auto choices = setupChoicesFromJson(domain.setup);
    if (const auto waiting = choices ? waitingFor(*choices) : std::nullopt)
        return DomainRow::tr("Wait for somebody else: %1", "@info step")
            .arg(wizardStepTitle(*waiting));
    if (!choices || choices->step == WizardStep::Domain)
        return DomainRow::tr("Start", "@info");
    // Whoever left at the history looked back; what comes next is said there.
    return choices->step == WizardStep::History
        ? nextSentence({NextAction::SetUp, {}, {}, {}})
        : DomainRow::tr("Go on with “%1”", "@info step").arg(wizardStepTitle(choices->step));
}

/// Where no check can be judged: by the stage alone.
QString nextByStage(const StoredDomain &domain, const StageSeen &seen, const QDateTime &nowUtc)
{
    switch (seen.stage) {
    case RolloutStage::NotStarted:
    case RolloutStage::Publishing:
    case RolloutStage::Off:
        return setUpSentence(domain);
    case RolloutStage::Testing:
    case RolloutStage::Ready: {
        const QDateTime end = seen.sinceUtc.addDays(DecisionsInForce::usualTestingDays);
        return end > nowUtc
            ? DomainRow::tr("Wait for reports until %1", "@info date")
                  .arg(shortDayText(end))
            : DomainRow::tr("Look at the reports, then enforce", "@info");
    }
    case RolloutStage::Enforcing:
    case RolloutStage::LongTerm:
        return domain.lastCheck && domain.lastCheck->fails > 0
            ? DomainRow::tr("Fix what the last check found wrong", "@info")
            : DomainRow::tr("Nothing to do", "@info");
    case RolloutStage::Removing:
        return DomainRow::tr("Wait until senders have forgotten the policy", "@info");
    }
    return {};
}

QString nextOf(const StoredDomain &domain, const DomainOutlook &outlook)
{
    // What is wrong goes before what is planned.
    if (!outlook.concerns.isEmpty() && outlook.concerns.first().kind != ConcernKind::StepDue)
        return concernSummary(outlook.concerns);
    const NextAction action = outlook.status.next.action;
    if (action == NextAction::SetUp)
        return setUpSentence(domain);
    return nextSentence(outlook.status.next);
}

void addSessions(DomainRow &row, const DomainOutlook &outlook, bool isUnderWay)
{
    const SessionCount &count = outlook.sessions;
    if (count.isEmpty()) {
        row.sessions = isUnderWay ? DomainRow::tr("none yet", "@status reports") : u"–"_s;
        return;
    }
    const qint64 all = count.successful > std::numeric_limits<qint64>::max() - count.failed
        ? std::numeric_limits<qint64>::max()
        : count.successful + count.failed;
    const QLocale locale;
    row.sessions =
        DomainRow::tr("%1 session(s)", "@status", int(std::min<qint64>(all, 1'000'000'000)))
            .arg(locale.toString(all));
    if (count.failed > 0)
        row.failed = DomainRow::tr("%1 failed",
                                   "@status sessions",
                                   int(std::min<qint64>(count.failed, 1'000'000'000)))
                         .arg(locale.toString(count.failed));
}

} // namespace

QByteArray DomainRow::key() const
{
    const QStringList shown = {
        name.toDisplay(), providers, stage, check, age, sessions, failed, next};
    return shown.join(u'\n').toUtf8() + char('0' + int(health)) + char('0' + int(stageTone))
        + (want == Want::Urgent ? '!' : '.');
}

DomainRow DomainRow::of(const StoredDomain &domain,
                        const DomainOutlook *outlook,
                        const QDateTime &nowUtc)
{
    const bool isJudged = outlook && outlook->isJudged;
    const StageSeen stage = stageOf(domain, outlook);
    DomainRow row;
    row.name = domain.name;
    row.stage = stageText(stage, outlook, nowUtc);
    row.stageTone = postseal::stageTone(stage.stage);
    row.check = tr("Not checked yet", "@status");
    if (domain.lastCheck) {
        row.health = glyphOfVerdict(domain.lastCheck->verdict);
        row.check = checkSentence(*domain.lastCheck);
        // What was never set up is not there: that is no fault, and weighs no more than a warning.
        if (stage.stage == RolloutStage::NotStarted && row.health == Glyph::Look) {
            row.health = Glyph::ToCome;
            row.check = glyphWord(Glyph::ToCome);
        }
        row.age = ageWords(domain.lastCheck->checkedUtc, nowUtc);
    }
    row.sessions = u"–"_s;
    if (outlook) {
        row.providers = outlook->providers.join(u" · "_s);
        const bool isUnderWay =
            stage.stage != RolloutStage::NotStarted && stage.stage != RolloutStage::Off;
        addSessions(row, *outlook, isUnderWay);
    }
    row.next = isJudged ? nextOf(domain, *outlook) : nextByStage(domain, stage, nowUtc);
    row.want = wantOf(domain, outlook);
    return row;
}

} // namespace postseal
