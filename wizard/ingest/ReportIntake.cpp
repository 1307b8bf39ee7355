// SPDX-License-Identifier: Apache-2.0
#include "ingest/ReportIntake.h"

#include "base/DomainName.h"
#include "ingest/DocumentWalk.h"
#include "tls/Digest.h"
#include "tlsrpt/Gunzip.h"
#include "tlsrpt/GzipDevice.h"

#include <algorithm>
#include <initializer_list>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What one document may unpack to and leave behind: a mail of three megabytes can hold forty
/// reports of a hundred thousand details each.
constexpr qsizetype mostOctets = 2 * largestReport;
constexpr qint64 mostUnpacked = 128LL * 1024 * 1024; // with each archive in another counted again
constexpr int deepestMail = 3; // a mail in an archive in a mail

bool hasAny(const QList<Finding> &findings, std::initializer_list<FindingCode> codes)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return std::find(codes.begin(), codes.end(), finding.code) != codes.end();
    });
}

/// "sender!domain!begin!end.json". RFC 8460 section 5.1.
bool hasReportName(const QString &name)
{
    return name.section(u'/', -1).count(u'!') >= 3;
}

class DocumentReader
{
public:
    DocumentReader(IntakeDocument &document, const std::function<bool()> &isStopped)
        : m_document(document)
        , m_isStopped(isStopped)
    { }

    /// `claims`: somebody says that it is a report.
    void readReport(const QByteArray &bytes, const QString &name, bool claims);
    void readMail(const ReadMessage &message, const QString &name, int depth);

private:
    void readPart(const MessagePart &part, const QString &name, bool claims, int depth);
    void walkPart(const QByteArray &bytes, const QString &name, bool claims, int depth);
    void take(TlsReportReading reading, const QByteArray &bytes, const QString &name, bool claims);
    void refuse(const QString &name, Refusal why, const QString &words, bool claims);
    bool isWithinBounds(const TlsReportReading &reading, const QString &name);

    IntakeDocument &m_document;
    const std::function<bool()> &m_isStopped;
    UnpackBudget m_budget{mostUnpacked};
    qsizetype m_octets = 0;
    qsizetype m_entries = 0;
    bool m_isFull = false;
    bool m_isForwarded = false; ///< what is read now
};

void DocumentReader::readReport(const QByteArray &bytes, const QString &name, bool claims)
{
    if (!m_isFull)
        take(readTlsReport(bytes, name), bytes, name, claims || hasReportName(name));
}

/// Counts what a report costs; false, and a finding, when the document has cost too much.
bool DocumentReader::isWithinBounds(const TlsReportReading &reading, const QString &name)
{
    const bool wasTooLarge = hasAny(reading.findings, {FindingCode::ReportTooLarge});
    m_octets += wasTooLarge ? largestReport : reading.octets;
    m_entries += reading.entries;
    m_isFull = m_octets > mostOctets || m_entries > mostReportEntries;
    if (m_isFull && !wasTooLarge)
        m_document.findings.append(
            Finding(FindingCode::ReportTooLarge, name, {QString::number(largestReport)}));
    return !m_isFull || wasTooLarge;
}

void DocumentReader::take(TlsReportReading reading,
                          const QByteArray &bytes,
                          const QString &name,
                          bool claims)
{
    if (!isWithinBounds(reading, name))
        return;
    if (reading.report && !reading.report->policies.isEmpty()) {
        m_document.reports.append(
            {*std::move(reading.report), std::move(reading.findings), name, m_isForwarded});
        return;
    }
    if (reading.report)
        reading.findings.append(Finding(FindingCode::ReportNoPolicies, name));
    else if (!claims && !resemblesReport(bytes))
        reading.findings = {Finding(FindingCode::ReportNotReport, name)};
    m_document.isBroken = m_document.isBroken
        || hasAny(reading.findings,
                  {FindingCode::ReportGzipBroken,
                   FindingCode::ReportNoPolicies,
                   FindingCode::ReportNotJson});
    m_document.findings += reading.findings;
}

void DocumentReader::readMail(const ReadMessage &message, const QString &name, int depth)
{
    const bool wasForwarded = m_isForwarded;
    for (const MessagePart &part : message.parts) {
        if (m_isFull || m_isStopped())
            return;
        m_isForwarded = depth > 0 || part.isForwarded;
        const bool claims = part.mediaType.contains("tlsrpt"_L1) || !message.reportDomain.isEmpty();
        readPart(part, part.name.isEmpty() ? name : part.name, claims, depth);
    }
    m_isForwarded = wasForwarded;
    if (message.isTooDeep)
        refuse(name, Refusal::TooDeep, {}, true);
}

void DocumentReader::readPart(const MessagePart &part, const QString &name, bool claims, int depth)
{
    const DocumentForm form = formOf(part.bytes);
    if (form != DocumentForm::Report && form != DocumentForm::Nothing)
        return walkPart(part.bytes, name, claims, depth);
    // To look into each gzip before it is read would cost more than reading it.
    TlsReportReading reading = readTlsReport(part.bytes, name);
    if (!reading.report && looksLikeGzip(part.bytes)) {
        const DocumentForm inside = formInGzip(part.bytes);
        if (inside != DocumentForm::Report && inside != DocumentForm::Nothing)
            return walkPart(part.bytes, name, claims, depth);
    }
    take(std::move(reading), part.bytes, name, claims || hasReportName(name));
}

void DocumentReader::walkPart(const QByteArray &bytes, const QString &name, bool claims, int depth)
{
    DocumentSink sink;
    sink.isStopped = [this] { return m_isFull || m_isStopped(); };
    sink.take = [&](const RawDocument &inner) {
        if (inner.form == DocumentForm::Report)
            readReport(inner.bytes, inner.name, claims);
        else if (depth >= deepestMail)
            refuse(inner.name, Refusal::TooDeep, {}, claims);
        else
            readMail(readMessage(inner.bytes), inner.name, depth + 1);
        return !m_isFull;
    };
    sink.refuse = [&](const QString &which, Refusal why, const QString &words) {
        refuse(which, why, words, claims);
    };
    walkBytes(bytes, name, sink, m_budget);
}

void DocumentReader::refuse(const QString &name, Refusal why, const QString &words, bool claims)
{
    Finding finding(FindingCode::ReportNotReport, name);
    if (why == Refusal::TooLarge || why == Refusal::Bomb)
        finding = Finding(FindingCode::ReportTooLarge, name, {QString::number(largestReport)});
    else if (why == Refusal::TooDeep)
        finding = Finding(FindingCode::ReportTooNested, name);
    else if (why == Refusal::Damaged && claims)
        finding = Finding(FindingCode::ReportGzipBroken, name, {words});
    m_document.isBroken = m_document.isBroken
        || hasAny({finding}, {FindingCode::ReportTooNested, FindingCode::ReportGzipBroken});
    // A mail may have a thousand parts that are none of ours.
    constexpr qsizetype mostFindings = 1000;
    if (m_document.findings.size() < mostFindings)
        m_document.findings.append(std::move(finding));
}

QByteArray domainFromText(const QString &text)
{
    const auto name = DomainName::fromUserInput(text);
    return name ? name->toAscii() : text.trimmed().toLower().left(255).toUtf8();
}

} // namespace

QByteArray digestOf(const QByteArray &bytes)
{
    return sha256(bytes);
}

IntakeDocument readDocument(RawDocument raw,
                            QByteArray digest,
                            const std::function<bool()> &isStopped)
{
    IntakeDocument document;
    document.digest = std::move(digest);
    document.raw = std::move(raw);
    DocumentReader reader(document, isStopped);
    if (document.raw.form == DocumentForm::Report) {
        reader.readReport(document.raw.bytes, document.raw.name, false);
        return document;
    }
    document.message = readMessage(document.raw.bytes);
    reader.readMail(document.message, document.raw.name, 0);
    document.message.parts.clear();
    const bool hasOwn = std::any_of(document.reports.begin(),
                                    document.reports.end(),
                                    [](const FoundReport &found) { return !found.isForwarded; });
    if (hasOwn)
        document.signatures = dkimSignatures(document.raw.bytes);
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
    return hasReportName(found.name)
        ? domainFromText(found.name.section(u'/', -1).section(u'!', 1, 1))
        : QByteArray();
}

} // namespace postseal
