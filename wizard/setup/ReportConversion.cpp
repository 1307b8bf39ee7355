// SPDX-License-Identifier: Apache-2.0
#include "setup/ReportConversion.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

qint64 sessions(quint64 count)
{
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    return qint64(std::min(count, most));
}

QByteArray kindOf(const TlsReportPolicy &policy)
{
    const QByteArray known = toId(policy.type);
    return known.isEmpty() ? policy.typeText.left(40).toUtf8().replace(' ', '-') : known;
}

StoredFailure toStoredFailure(const TlsFailureDetail &detail, const QByteArray &kind)
{
    StoredFailure stored;
    stored.kind = kind;
    const QByteArray known = toId(detail.resultType);
    stored.result = known.isEmpty() ? detail.resultTypeText.left(200) : QString::fromLatin1(known);
    stored.sessions = sessions(detail.failedSessions);
    stored.mxHost = detail.receivingMxHostname.left(255).toLower();
    stored.mxAddress = detail.receivingIp.left(64);
    stored.senderAddress = detail.sendingMtaIp.left(64);
    stored.reason = detail.failureReasonCode.left(1000);
    stored.information = detail.additionalInformation.left(1000);
    return stored;
}

/// Adds a failure, or its sessions to the one before when that says the same.
void addFailure(QList<StoredFailure> &failures, StoredFailure added)
{
    if (!failures.isEmpty()) {
        StoredFailure &before = failures.last();
        const qint64 more = std::exchange(added.sessions, before.sessions);
        if (added == before) {
            before.sessions = sessions(saturatingSum(quint64(before.sessions), quint64(more)));
            return;
        }
        added.sessions = more;
    }
    failures.append(std::move(added));
}

QByteArray findingIds(const QList<Finding> &findings)
{
    QSet<QByteArray> ids;
    for (const Finding &finding : findings)
        ids.insert(info(finding.code).id);
    QList<QByteArray> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted.join(' ');
}

/// The policies that a report has for one domain, made into one stored report.
NewReport joined(const QList<const TlsReportPolicy *> &policies)
{
    NewReport joined;
    const bool hasSts = std::any_of(policies.begin(), policies.end(), [](const auto *policy) {
        return policy->type == TlsPolicyType::Sts;
    });
    quint64 successful = 0;
    quint64 failed = 0;
    QList<QByteArray> kinds;
    for (const TlsReportPolicy *policy : policies) {
        const QByteArray kind = kindOf(*policy);
        if (!kinds.contains(kind))
            kinds.append(kind);
        if (!hasSts || policy->type != TlsPolicyType::Tlsa) {
            successful = saturatingSum(successful, policy->successfulSessions);
            failed = saturatingSum(failed, policy->failedSessions);
        }
        if (policy->type == TlsPolicyType::Sts && joined.report.policy.isEmpty())
            joined.report.policy = policy->policyString.join(u'\n').left(20'000);
        for (const TlsFailureDetail &detail : policy->details)
            addFailure(joined.failures, toStoredFailure(detail, kind));
    }
    std::sort(kinds.begin(), kinds.end());
    joined.report.kinds = kinds.join(' ');
    joined.report.successful = sessions(successful);
    joined.report.failed = sessions(failed);
    return joined;
}

/// Nobody wrote reports before there was a draft of RFC 8460, and nobody writes of next month. By
/// this computer's clock alone: the date of a mail may be as wrong as a report's.
bool isCredible(const QDateTime &utc, const QDateTime &nowUtc)
{
    return utc.isValid() && utc.date().year() >= 2016 && utc < nowUtc.addDays(7);
}

/// When a report ends: what it says, when that can be.
QDateTime endOf(const TlsReport &report, const QDateTime &beginUtc, const QDateTime &nowUtc)
{
    const bool isPossible = isCredible(report.endUtc, nowUtc) && report.endUtc >= beginUtc;
    return isPossible ? report.endUtc : QDateTime();
}

/// When a report begins: what it says, or the day before its end, or before its mail was sent.
QDateTime beginOf(const TlsReport &report, const QDateTime &sentUtc, const QDateTime &nowUtc)
{
    if (isCredible(report.beginUtc, nowUtc))
        return report.beginUtc;
    for (const QDateTime &utc : {report.endUtc, sentUtc}) {
        if (isCredible(utc, nowUtc))
            return utc.addDays(-1);
    }
    return nowUtc.addDays(-1);
}

QList<NewReport> reportsOf(const FoundReport &found,
                           const IntakeDocument &document,
                           const QByteArray &authentication,
                           const QDateTime &nowUtc)
{
    QMap<QByteArray, QList<const TlsReportPolicy *>> byDomain;
    for (const TlsReportPolicy &policy : found.report.policies)
        byDomain[policyDomainOf(policy, found, document.message)].append(&policy);
    QList<NewReport> reports;
    for (auto each = byDomain.cbegin(); each != byDomain.cend(); ++each) {
        NewReport report = joined(each.value());
        report.report.domain = each.key();
        report.report.organization = found.report.organization.left(500);
        report.report.reportId = found.report.reportId.left(500);
        report.report.contact = found.report.contact.left(500);
        report.statedBeginUtc = found.report.beginUtc;
        report.statedEndUtc = found.report.endUtc;
        report.report.beginUtc = beginOf(found.report, document.message.sentUtc, nowUtc);
        report.report.endUtc = endOf(found.report, report.report.beginUtc, nowUtc);
        report.report.authentication = found.isForwarded ? "none" : authentication;
        reports.append(std::move(report));
    }
    return reports;
}

} // namespace

NewReportFile toStored(const IntakeDocument &document,
                       const QByteArray &authentication,
                       const QDateTime &nowUtc)
{
    NewReportFile file;
    file.digest = document.digest;
    file.name = document.raw.name.right(500);
    file.form = document.raw.form == DocumentForm::Message ? "message" : "report";
    file.sender = document.message.from.left(320);
    file.sentUtc = document.message.sentUtc;
    file.version = intakeVersion;
    file.bytes = document.raw.bytes;
    QList<Finding> findings = document.findings;
    for (const FoundReport &found : document.reports) {
        findings += found.findings;
        file.reports += reportsOf(found, document, authentication, nowUtc);
    }
    file.findings = findingIds(findings);
    return file;
}

} // namespace postseal
