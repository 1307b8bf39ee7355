// SPDX-License-Identifier: Apache-2.0
#include "report/SampleReports.h"

#include "setup/CheckRecord.h"

namespace postseal::samples {

using namespace Qt::StringLiterals;

namespace {

RolloutRecord recordOf(const Sample &sample)
{
    RolloutRecord record;
    record.name = sample.assessment.domain;
    const NewCheck check =
        checkRecord(sample.seen, sample.assessment, CheckOrigin::Window, u"Postseal 0.1.0"_s);
    record.lastCheck = check.check;
    record.lastCheck->summary.id = 1;
    record.checks = {record.lastCheck->summary};
    record.reports.domain = record.name.toAscii();
    return record;
}

ReportInput inputFrom(const RolloutRecord &record, const Sample &sample)
{
    const QDateTime now = sampleTime().addSecs(3600);
    const auto judge = [&sample](const Observations &) { return sample.assessment; };
    const RolloutView view = viewRollout(record, CheckOfNow{sample.seen, sample.assessment}, judge, now);
    auto input = reportInput(
        record, view, [&sample](const Observations &, const QDateTime &) { return sample.assessment; });
    Q_ASSERT(input);
    input->program = u"Postseal 0.1.0"_s;
    return *input;
}

void addReports(RolloutRecord &record)
{
    ReportSummary &reports = record.reports;
    const QDate last = sampleTime().date();
    for (int day = 0; day < 28; ++day) {
        const bool hasFailure = day % 9 == 4;
        reports.byDay.insert(last.addDays(-day), {420 + 37 * (day % 5), hasFailure ? 6 : 0});
        reports.sessions.add(420 + 37 * (day % 5), hasFailure ? 6 : 0);
    }
    reports.reports = 56;
    reports.byReporter = {{u"Google Inc."_s, {9021, 6}},
                          {u"Microsoft Corporation"_s, {4100, 12}},
                          {u"socketlabs.example"_s, {12, 0}}};
    FailureGroup failure;
    failure.kind = "sts";
    failure.result = u"certificate-host-mismatch"_s;
    failure.mxHost = u"mx2.muller-steuer.example"_s;
    failure.sessions = 18;
    failure.reports = 3;
    failure.reporters = {{u"Google Inc."_s, 6}, {u"Microsoft Corporation"_s, 12}};
    failure.firstUtc = sampleTime().addDays(-20);
    failure.lastUtc = sampleTime().addDays(-4);
    reports.failures = {failure};
    reports.byResult = {{failure.result, 18}};
    record.lastReportEndUtc = sampleTime().addDays(-1);
    record.preview.all = {12'000, 18, 40, 0};
    record.preview.reporters = {{u"Google Inc."_s, {9021, 6, 0, 0}}};
}

} // namespace

ReportInput freshReport(const Sample &sample)
{
    return inputFrom(recordOf(sample), sample);
}

ReportInput enforcedReport()
{
    Sample sample = good();
    sample.assessment.policy.policy->mode = PolicyMode::Enforce;
    sample.assessment.policyText.replace("testing", "enforce");
    return freshReport(sample);
}

ReportInput testingReport()
{
    const Sample sample = wrongName();
    RolloutRecord record = recordOf(sample);
    record.stages = {{"publishing", sampleTime().addDays(-31)}, {"testing", sampleTime().addDays(-29)}};
    const QByteArray id = sample.assessment.record.record ? sample.assessment.record.record->id : "1";
    record.versions = {{sample.assessment.policyText, id, sampleTime().addDays(-29), sampleTime()}};
    record.decisions = {{"reports-read", {}, {}, sampleTime().addDays(-28), {}},
                        {"override-gate", "no-failures", u"The old server is gone next week"_s, sampleTime().addDays(-2), {}}};
    addReports(record);
    return inputFrom(record, sample);
}

ReportInput hugeReport()
{
    Sample sample = longNames();
    const MxResult first = sample.assessment.mx.value(0);
    for (int i = int(sample.assessment.mx.size()); i < 40; ++i) {
        MxResult mx = first;
        mx.mx.host = DomainName::literal(qPrintable(u"mx%1.%2"_s.arg(i).arg(u"a-rather-long-label-of-a-name."_s.repeated(4) + u"example"_s)));
        sample.assessment.mx.append(mx);
    }
    QByteArray policy = "version: STSv1\r\nmode: testing\r\n";
    for (int i = 0; i < 600; ++i)
        policy += "mx: mx" + QByteArray::number(i) + ".hosts-of-somebody-else.example\r\n";
    policy += "note: " + QByteArray(20'000, 'x') + "\r\nmax_age: 86400\r\n";
    sample.assessment.policyText = policy;
    sample.assessment.tlsRpt.text = "v=TLSRPTv1; rua=mailto:" + QByteArray(1800, 'y') + "@example.com";
    RolloutRecord record = recordOf(sample);
    addReports(record);
    record.reports.byReporter.insert(u"<b>Mallory & Söhne</b> \u202Egnp.exe "_s + u"z"_s.repeated(3000), {1, 1});
    return inputFrom(record, sample);
}

} // namespace postseal::samples
