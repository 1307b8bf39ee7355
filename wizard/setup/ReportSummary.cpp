// SPDX-License-Identifier: Apache-2.0
#include "setup/ReportSummary.h"

#include "tlsrpt/SampleReport.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReasons = 10;
/// Of addresses that one group remembers: a report can name a hundred thousand.
constexpr qsizetype mostAddresses = 1000;

qint64 sum(qint64 a, qint64 b)
{
    return a > std::numeric_limits<qint64>::max() - b ? std::numeric_limits<qint64>::max() : a + b;
}

void addTo(QMap<QString, qint64> &counts, const QString &key, qint64 sessions)
{
    if (!key.isEmpty() && (counts.contains(key) || counts.size() < mostAddresses))
        counts[key] = sum(counts.value(key), sessions);
}

void remember(QStringList &texts, const QString &text, qsizetype most)
{
    if (!text.isEmpty() && texts.size() < most && !texts.contains(text))
        texts.append(text);
}

void addTo(FailureGroup &group, const StoredFailure &failure, const StoredReport &report)
{
    group.sessions = sum(group.sessions, failure.sessions);
    addTo(group.reporters, report.organization, failure.sessions);
    addTo(group.senderAddresses, failure.senderAddress, failure.sessions);
    remember(group.mxAddresses, failure.mxAddress, mostAddresses);
    remember(group.reasons, failure.reason, mostReasons);
    const QDateTime end = report.endUtc.isValid() ? report.endUtc : report.beginUtc;
    group.firstUtc =
        group.firstUtc.isValid() ? std::min(group.firstUtc, report.beginUtc) : report.beginUtc;
    group.lastUtc = group.lastUtc.isValid() ? std::max(group.lastUtc, end) : end;
}

/// Who puts counts into one wants to hide them.
bool isSample(const StoredReport &report)
{
    return isSampleReport(report.organization, report.contact) && report.successful == 0
        && report.failed == 0;
}

/// Good sessions after the last failure, by those who reported it.
void countSince(QList<FailureGroup> &groups, const QList<StoredReport> &reports)
{
    constexpr qsizetype mostGroups = 100; // the others are no reading matter
    for (qsizetype i = 0; i < std::min(groups.size(), mostGroups); ++i) {
        FailureGroup &group = groups[i];
        for (const StoredReport &report : reports) {
            if (report.beginUtc >= group.lastUtc && group.reporters.contains(report.organization))
                group.successfulSince = sum(group.successfulSince, report.successful);
        }
    }
}

QList<FailureGroup> grouped(const DomainReports &reports)
{
    QHash<qint64, const StoredReport *> byId;
    for (const StoredReport &report : reports.reports) {
        if (!isSample(report))
            byId.insert(report.id, &report);
    }
    QMap<std::tuple<QByteArray, QString, QString>, FailureGroup> groups;
    QHash<const FailureGroup *, qint64> lastReport;
    for (const DatedFailure &dated : reports.failures) {
        const StoredReport *report = byId.value(dated.report);
        if (!report)
            continue;
        const StoredFailure &failure = dated.failure;
        FailureGroup &group = groups[{failure.kind, failure.result, failure.mxHost}];
        group.kind = failure.kind;
        group.result = failure.result;
        group.mxHost = failure.mxHost;
        // A report's failures come one after the other.
        group.reports += lastReport.value(&group, -1) == dated.report ? 0 : 1;
        lastReport.insert(&group, dated.report);
        addTo(group, failure, *report);
    }
    QList<FailureGroup> sorted = groups.values();
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const FailureGroup &a, const FailureGroup &b) {
            return a.sessions > b.sessions;
        });
    countSince(sorted, reports.reports);
    return sorted;
}

} // namespace

void SessionCount::add(qint64 moreSuccessful, qint64 moreFailed)
{
    successful = sum(successful, moreSuccessful);
    failed = sum(failed, moreFailed);
}

ReportSummary summarize(const DomainReports &reports,
                        const QByteArray &domain,
                        const QDateTime &fromUtc,
                        const QDateTime &toUtc)
{
    ReportSummary summary;
    summary.domain = domain;
    summary.fromUtc = fromUtc;
    summary.toUtc = toUtc;
    QSet<qint64> samples;
    for (const StoredReport &report : reports.reports) {
        if (isSample(report)) {
            summary.sampleUtc = report.beginUtc;
            samples.insert(report.id);
            continue;
        }
        ++summary.reports;
        summary.sessions.add(report.successful, report.failed);
        summary.byDay[report.beginUtc.date()].add(report.successful, report.failed);
        summary.byReporter[report.organization].add(report.successful, report.failed);
        ++summary.authentications[report.organization][report.authentication];
        if (!report.policy.isEmpty()) {
            QDateTime &last = summary.lastPolicies[report.policy];
            const QDateTime end = report.endUtc.isValid() ? report.endUtc : report.beginUtc;
            last = last.isValid() ? std::max(last, end) : end;
        }
    }
    for (const DatedFailure &dated : reports.failures) {
        if (samples.contains(dated.report))
            continue;
        addTo(summary.byResult, dated.failure.result, dated.failure.sessions);
        addTo(summary.byMx, dated.failure.mxHost, dated.failure.sessions);
    }
    summary.failures = grouped(reports);
    return summary;
}

QStringList missingReporters(const ReportSummary &summary)
{
    QStringList missing;
    if (summary.byReporter.isEmpty())
        return missing;
    for (const QString &sender : {u"Google"_s, u"Microsoft"_s}) {
        const auto isTheirs = [&](const QString &name) {
            return name.contains(sender, Qt::CaseInsensitive);
        };
        const QStringList names = summary.byReporter.keys();
        if (std::none_of(names.begin(), names.end(), isTheirs))
            missing.append(sender);
    }
    return missing;
}

} // namespace postseal
