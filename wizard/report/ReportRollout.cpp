// SPDX-License-Identifier: Apache-2.0
// Where the domain stands on its way: what is published, the gates, what comes next, what happened.
#include "report/ReportParts.h"

#include "report/HistoryText.h"
#include "report/PrintableText.h"
#include "setup/DomainHistory.h"
#include "wording/ConcernText.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"
#include "wording/RolloutText.h"


namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// One line, however long the record is; quoted as in a zone file. Several records come as several lines. RFC 1035 section 5.1.
void addRecordLines(QStringList &lines, const DomainName &domain, const char *label, QByteArray text)
{
    if (text.isEmpty())
        return;
    text.replace('\\', "\\\\").replace('"', "\\\"");
    for (const QString &record : printableLines(text))
        lines.append(u"%1.%2. TXT \"%3\""_s.arg(
            QLatin1StringView(label), QString::fromLatin1(domain.toAscii()), record));
}

Facts policyFacts(const ReportInput &input)
{
    const Assessment &check = input.check.assessment;
    Facts facts;
    if (const auto &policy = check.policy.policy) {
        facts.rows.append({ReportWords::tr("Mode", "@label"), QString::fromLatin1(toId(policy->mode))});
        facts.rows.append({ReportWords::tr("Senders keep it for", "@label"), spanText(policy->maxAge)});
    }
    if (check.record.record)
        facts.rows.append({ReportWords::tr("Id of the record", "@label"), foreignText(check.record.record->id)});
    for (const PolicyVersion &version : input.record.versions) {
        const bool isIt = version.text == check.policyText && check.record.record
            && version.recordId == check.record.record->id;
        if (!isIt)
            continue;
        facts.rows.append({ReportWords::tr("Seen from", "@label"), bothTimes(version.firstSeenUtc)});
        facts.rows.append({ReportWords::tr("Seen until", "@label"), bothTimes(version.lastSeenUtc)});
        break;
    }
    return facts;
}

/// The plan that fits the stage.
std::optional<PlanKind> planNow(RolloutStage stage)
{
    switch (stage) {
    case RolloutStage::Testing:
    case RolloutStage::Ready:
    case RolloutStage::Enforcing:
        return PlanKind::Enforce;
    case RolloutStage::LongTerm:
        return PlanKind::Renew;
    case RolloutStage::Removing:
        return PlanKind::Remove;
    case RolloutStage::NotStarted:
    case RolloutStage::Publishing:
    case RolloutStage::Off:
        break;
    }
    return {};
}

Table planTable(PlanKind kind, const ReportInput &input)
{
    Table table;
    table.title = planTitle(kind);
    table.columns = {{ReportWords::tr("Day", "@title:column")},
                     {ReportWords::tr("Step", "@title:column")},
                     {ReportWords::tr("How", "@title:column")}};
    const QString done = ReportWords::tr("done", "@status");
    for (const PlanStep &step : planFor(kind, input.view.planInput())) {
        const QString day = unbroken(dayText(planDay(step, input.view.evidence.nowUtc)));
        const Cell when = step.isDone ? Cell{day.isEmpty() ? done : day, Tone::Fine, done} : Cell{day};
        table.rows.append({when, {planStepTitle(step)}, {planStepText(step)}});
    }
    return table;
}

} // namespace

void addPublished(Document &document, const ReportInput &input)
{
    const Assessment &check = input.check.assessment;
    document.blocks.append(Heading{1, ReportWords::tr("As it is published", "@title")});
    const bool isEmpty =
        check.policyText.isEmpty() && check.record.text.isEmpty() && check.tlsRpt.text.isEmpty();
    if (isEmpty) {
        document.blocks.append(Paragraph{ReportWords::tr("Neither policy nor records were seen.", "@info"), false});
        return;
    }
    if (const Facts facts = policyFacts(input); !facts.rows.isEmpty())
        document.blocks.append(facts);
    if (!check.policyText.isEmpty())
        document.blocks.append(Code{u"https://mta-sts.%1/.well-known/mta-sts.txt"_s.arg(
                                        QString::fromLatin1(check.domain.toAscii())),
                                    printableLines(check.policyText)});
    QStringList records;
    addRecordLines(records, check.domain, "_mta-sts", check.record.text);
    addRecordLines(records, check.domain, "_smtp._tls", check.tlsRpt.text);
    if (!records.isEmpty())
        document.blocks.append(Code{ReportWords::tr("Records in the DNS", "@label"), records});
}

void addGates(Document &document, const ReportInput &input)
{
    const RolloutStatus &status = input.view.status;
    if (!isUnderPolicy(status.stage))
        return;
    document.blocks.append(Heading{1, ReportWords::tr("What enforce mode rests on", "@title")});
    for (const GateResult &gate : status.gates) {
        Item item{toneOf(gate), gateStateWord(gate), gateHeading(gate), {gateDetail(gate)}, {}};
        if (const QString remedy = gateRemedy(gate); !remedy.isEmpty())
            item.paragraphs.append(remedy);
        if (gate.override)
            item.note = ReportWords::tr("Overruled on %1: %2", "@info day, reason")
                            .arg(dayText(gate.override->madeUtc), foreignText(gate.override->reason));
        document.blocks.append(item);
    }
}

void addNext(Document &document, const ReportInput &input)
{
    const RolloutView &view = input.view;
    document.blocks.append(Heading{1, ReportWords::tr("What to do next", "@title")});
    for (const Concern &concern : view.concerns) {
        const Tone tone = concern.isUrgent ? Tone::Wrong : Tone::Look;
        const StepStatus status = concern.isUrgent ? StepStatus::Fail : StepStatus::Warn;
        document.blocks.append(Item{tone, statusWord(status), concernSentence(concern), {}, {}});
    }
    const bool isSaid = !view.concerns.isEmpty() && view.concerns.last().kind == ConcernKind::StepDue;
    if (!isSaid)
        document.blocks.append(Paragraph{nextSentence(view.status.next) + u'.', false});
    const auto kind = planNow(view.status.stage);
    if (!kind)
        return;
    const Table plan = planTable(*kind, input);
    if (plan.rows.isEmpty())
        return;
    document.blocks.append(Heading{2, plan.title});
    document.blocks.append(plan);
}

void addHistory(Document &document, const ReportInput &input)
{
    constexpr qsizetype mostEntries = 200;
    const QList<HistoryEntry> entries = historyOf(input.record);
    if (entries.isEmpty())
        return;
    document.blocks.append(Heading{1, ReportWords::tr("What happened", "@title")});
    Table table;
    table.title = ReportWords::tr("What happened, the latest first", "@title");
    table.columns = {{ReportWords::tr("When", "@title:column")},
                     {ReportWords::tr("What", "@title:column")},
                     {ReportWords::tr("Details", "@title:column")}};
    for (const HistoryEntry &entry : entries.first(std::min(entries.size(), mostEntries))) {
        const HistoryText text = describe(entry);
        table.rows.append({{unbroken(momentText(entry.atUtc))},
                           {foreignText(text.title), text.tone},
                           {foreignText(text.text)}});
    }
    document.blocks.append(table);
    if (entries.size() > mostEntries)
        document.blocks.append(
            Paragraph{ReportWords::tr("%n earlier event(s) are not printed.", "@info", int(entries.size() - mostEntries)), true});
}

} // namespace postseal
