// SPDX-License-Identifier: Apache-2.0
// What senders reported in the last weeks.
#include "report/ReportParts.h"

#include "wording/DateText.h"
#include "wording/ReportText.h"
#include "wording/RolloutText.h"

#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

Table reporterTable(const ReportSummary &reports)
{
    Table table;
    table.title = ReportWords::tr("Who reported", "@title");
    table.columns = {{ReportWords::tr("Sender", "@title:column")},
                     {ReportWords::tr("Encrypted sessions", "@title:column"), true},
                     {ReportWords::tr("Failed sessions", "@title:column"), true},
                     {ReportWords::tr("Signature of the reports", "@title:column")}};
    for (auto each = reports.byReporter.cbegin(); each != reports.byReporter.cend(); ++each)
        table.rows.append({{foreignText(each.key())},
                           {countText(each->successful)},
                           {countText(each->failed)},
                           {describeAuthentications(reports.authentications.value(each.key()))}});
    return table;
}

Item failureItem(const FailureGroup &failure)
{
    const ResultSentence sentence = describeResult(failure.result);
    const QString host = failure.mxHost.isEmpty()
        ? ReportWords::tr("some mail server", "@info")
        : foreignText(failure.mxHost);
    Item item{Tone::Wrong, {}, foreignText(sentence.headline), {}, {}};
    item.word = ReportWords::tr("%n session(s)", "@info", int(std::min<qint64>(failure.sessions, 1'000'000'000)));
    for (const QString &paragraph : {sentence.meaning, sentence.remedy}) {
        if (!paragraph.isEmpty())
            item.paragraphs.append(paragraph);
    }
    item.note = ReportWords::tr("At %1, told by %2, last on %3", "@info server, senders, day")
                    .arg(host, namesInLine(failure.reporters.keys()), dayText(failure.lastUtc));
    return item;
}

/// The reported sessions as if the policy had been enforced.
void addPreview(Document &document, const ReportInput &input)
{
    const PreviewCount &all = input.view.preview.all;
    const bool isTesting = input.view.status.stage == RolloutStage::Testing
        || input.view.status.stage == RolloutStage::Ready;
    if (!isTesting || all.all() == 0)
        return;
    document.blocks.append(Heading{2, ReportWords::tr("If it had been enforced in these days", "@title")});
    document.blocks.append(
        Facts{{{ReportWords::tr("Delivered", "@label sessions"), countText(all.delivered)},
               {ReportWords::tr("Refused", "@label sessions"), countText(all.refused)},
               {ReportWords::tr("Delivered without a policy", "@label sessions"), countText(all.unprotected)},
               {ReportWords::tr("Decided by DANE", "@label sessions"), countText(all.byDane)}}});
}

} // namespace

void addSessions(Document &document, const ReportInput &input)
{
    static_assert(RolloutRecord::reportDays == 30, "the heading says so");
    const ReportSummary &reports = input.view.reports;
    document.blocks.append(
        Heading{1, ReportWords::tr("What senders reported in the last 30 days", "@title")});
    if (reports.reports == 0) {
        document.blocks.append(Paragraph{
            input.record.lastReportEndUtc.isValid()
                ? ReportWords::tr("No report came in. The last one was of %1.", "@info").arg(dayText(input.record.lastReportEndUtc))
                : ReportWords::tr("No report came in.", "@info"),
            false});
        return;
    }
    document.blocks.append(
        Facts{{{ReportWords::tr("Reports", "@label"), countText(reports.reports)},
               {ReportWords::tr("Senders", "@label"), countText(reports.byReporter.size())},
               {ReportWords::tr("Encrypted sessions", "@label"), countText(reports.sessions.successful)},
               {ReportWords::tr("Failed sessions", "@label"), countText(reports.sessions.failed)}}});
    document.blocks.append(Chart{ReportWords::tr("Sessions over time", "@title"),
                                 sessionBars(reports.byDay),
                                 ReportWords::tr("encrypted", "@label sessions"),
                                 ReportWords::tr("failed", "@label sessions"),
                                 ReportWords::tr("Day", "@title:column")});
    document.blocks.append(Heading{2, ReportWords::tr("Who reported", "@title")});
    document.blocks.append(reporterTable(reports));
    if (!reports.failures.isEmpty())
        document.blocks.append(Heading{2, ReportWords::tr("What failed", "@title")});
    constexpr qsizetype mostFailures = 50;
    for (const FailureGroup &failure : reports.failures.first(std::min(reports.failures.size(), mostFailures)))
        document.blocks.append(failureItem(failure));
    addPreview(document, input);
}

} // namespace postseal
