// SPDX-License-Identifier: Apache-2.0
#include "ingest/ReportIntake.h"

#include "base/DomainName.h"
#include "ingest/DocumentWalk.h"

#include <QCryptographicHash>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What is no report and never was one is no loss.
bool isBrokenReport(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.code == FindingCode::ReportGzipBroken
            || finding.code == FindingCode::ReportNoPolicies
            || finding.code == FindingCode::ReportNotJson;
    });
}

void takeReport(IntakeDocument &document, const QByteArray &bytes, const QString &name)
{
    TlsReportReading reading = readTlsReport(bytes, name);
    if (reading.report) {
        document.reports.append({*std::move(reading.report), std::move(reading.findings), name});
        return;
    }
    document.isBroken = document.isBroken || isBrokenReport(reading.findings);
    document.findings += reading.findings;
}

void takePart(IntakeDocument &document, const MessagePart &part)
{
    const QString name = part.name.isEmpty() ? document.raw.name : part.name;
    // Nothing but a tar is worth looking for in a gzip of more octets than any but the longest reports.
    constexpr qsizetype small = 32 * 1024;
    const bool isTar = (part.bytes.size() > small || name.contains(".t"_L1)) && holdsTar(part.bytes);
    if (!isTar && formOf(part.bytes) != DocumentForm::Archive) {
        takeReport(document, part.bytes, name);
        return;
    }
    DocumentSink sink;
    sink.take = [&](const RawDocument &inner) {
        if (inner.form == DocumentForm::Report)
            takeReport(document, inner.bytes, inner.name);
        return true;
    };
    sink.refuse = [&](const QString &which, Refusal why, const QString &) {
        const bool isLarge = why == Refusal::TooLarge || why == Refusal::Bomb;
        const FindingCode code =
            isLarge ? FindingCode::ReportTooLarge : FindingCode::ReportNotReport;
        document.findings.append(Finding(
            code, which, isLarge ? QStringList{QString::number(largestReport)} : QStringList()));
    };
    walkBytes(part.bytes, name, sink);
}

QByteArray domainFromText(const QString &text)
{
    const auto name = DomainName::fromUserInput(text);
    return name ? name->toAscii() : text.trimmed().toLower().left(255).toUtf8();
}

} // namespace

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

IntakeDocument readDocument(RawDocument raw, QByteArray digest)
{
    IntakeDocument document;
    document.digest = std::move(digest);
    document.raw = std::move(raw);
    if (document.raw.form == DocumentForm::Report) {
        takeReport(document, document.raw.bytes, document.raw.name);
        return document;
    }
    document.message = readMessage(document.raw.bytes);
    for (const MessagePart &part : document.message.parts)
        takePart(document, part);
    document.message.parts.clear();
    if (document.isEmpty() && document.findings.isEmpty())
        document.findings.append(Finding(FindingCode::ReportNotReport, document.raw.name));
    return document;
}

QByteArray policyDomainOf(const TlsReportPolicy &policy,
                          const FoundReport &found,
                          const ReadMessage &message)
{
    if (!policy.domain.trimmed().isEmpty())
        return domainFromText(policy.domain);
    if (!message.reportDomain.isEmpty())
        return domainFromText(message.reportDomain);
    const QString file = found.name.section(u'/', -1);
    return file.count(u'!') >= 3 ? domainFromText(file.section(u'!', 1, 1)) : QByteArray();
}

} // namespace postseal
