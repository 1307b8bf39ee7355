// SPDX-License-Identifier: Apache-2.0
// From bytes to a report: magic number, bounded gunzip, UTF-8, JSON, then member by member. What
// known reporters do otherwise than RFC 8460 is read, and remarked.
#include "base/FindingCollector.h"
#include "tlsrpt/ExactCounts.h"
#include "tlsrpt/Gunzip.h"
#include "tlsrpt/TlsReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Where a member stands: "policies[3].summary". Made into a text only for a finding, for most
/// reports have none. Those above must live longer.
class MemberPath
{
public:
    /// The report itself.
    MemberPath() = default;

    explicit MemberPath(QLatin1StringView member, qsizetype index = -1)
        : m_member(member)
        , m_index(index)
    { }

    MemberPath(const MemberPath &above, QLatin1StringView member, qsizetype index = -1)
        : m_above(&above)
        , m_member(member)
        , m_index(index)
    { }

    [[nodiscard]] QString toText() const
    {
        QString text = m_above ? m_above->toText() : QString();
        if (!text.isEmpty())
            text += u'.';
        text += m_member;
        return m_index < 0 ? text : text + u'[' + QString::number(m_index) + u']';
    }

private:
    const MemberPath *m_above = nullptr;
    QLatin1StringView m_member;
    qsizetype m_index = -1;
};

class TlsReportReader
{
public:
    explicit TlsReportReader(QString name)
        : m_name(std::move(name))
    { }

    TlsReportReading read(QByteArrayView bytes);

private:
    [[nodiscard]] std::optional<QByteArray> unpacked(QByteArrayView bytes);
    [[nodiscard]] std::optional<QJsonObject> parsed(QByteArray json);
    [[nodiscard]] bool isReport(const QJsonObject &object);
    void readDates(const QJsonObject &object, TlsReport &report);
    [[nodiscard]] QDateTime readDate(const QJsonObject &range, QLatin1StringView member);
    void readPolicies(const QJsonArray &entries, TlsReport &report);
    [[nodiscard]] TlsReportPolicy readPolicyEntry(const QJsonObject &entry, const MemberPath &path);
    void readSummary(const QJsonObject &entry, const MemberPath &path, TlsReportPolicy &policy);
    void readDetails(const QJsonObject &entry, const MemberPath &path, TlsReportPolicy &policy);
    [[nodiscard]] TlsFailureDetail readDetail(const QJsonObject &object, const MemberPath &path);
    [[nodiscard]] QStringList readPolicyString(const QJsonValue &value, const MemberPath &path);
    [[nodiscard]] QStringList readMxHosts(const QJsonValue &value, const MemberPath &path);
    [[nodiscard]] quint64 readCount(const QJsonObject &object,
                                    QLatin1StringView member,
                                    const MemberPath &path);

    enum class Presence {
        Required,
        Optional
    };
    [[nodiscard]] QString readText(const QJsonObject &object,
                                   QLatin1StringView member,
                                   const MemberPath &path,
                                   Presence presence);

    void add(FindingCode code,
             const QString &subject,
             const QStringList &values = {},
             const QByteArray &evidence = {})
    {
        m_findings.add(Finding(code, subject, values, evidence.left(200)));
    }

    void add(FindingCode code,
             const MemberPath &path,
             const QStringList &values = {},
             const QByteArray &evidence = {})
    {
        add(code, path.toText(), values, evidence);
    }

    /// Counts what is kept of the report's arrays; false when it is more than any report holds.
    bool mayKeep(qsizetype entries)
    {
        m_entries += entries;
        return m_entries <= mostReportEntries;
    }

    QString m_name;
    FindingCollector m_findings;
    qsizetype m_entries = 0;
};

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// A value for a finding: short, whatever it is.
QString shown(const QJsonValue &value)
{
    if (value.isDouble() && value.toInteger(-1) != -1)
        return QString::number(value.toInteger());
    if (value.isObject())
        return u"{…}"_s;
    return value.isArray() ? u"[…]"_s : value.toVariant().toString().left(100);
}

TlsReportReading TlsReportReader::read(QByteArrayView bytes)
{
    TlsReportReading reading;
    const auto json = unpacked(bytes);
    reading.octets = json ? json->size() : 0;
    const auto object = json ? parsed(*json) : std::nullopt;
    if (object && isReport(*object)) {
        TlsReport report;
        report.organization = readText(*object, "organization-name"_L1, {}, Presence::Required);
        report.contact = readText(*object, "contact-info"_L1, {}, Presence::Required);
        report.reportId = readText(*object, "report-id"_L1, {}, Presence::Required);
        readDates(*object, report);
        readPolicies(object->value("policies"_L1).toArray(), report);
        if (m_entries > mostReportEntries) {
            add(FindingCode::ReportTooLarge, m_name, {QString::number(largestReport)});
        } else {
            reading.report = std::move(report);
            // RFC 8460 section 3: reports without a valid DKIM signature must be ignored, and a
            // file has none.
            add(FindingCode::ReportUnauthenticated, m_name);
        }
    }
    reading.entries = m_entries;
    reading.findings = std::move(m_findings).inFileOrder();
    return reading;
}

std::optional<QByteArray> TlsReportReader::unpacked(QByteArrayView bytes)
{
    const QString limit = QString::number(largestReport);
    if (!looksLikeGzip(bytes)) {
        if (bytes.size() <= largestReport)
            return bytes.toByteArray();
        add(FindingCode::ReportTooLarge, m_name, {limit});
        return {};
    }
    auto unpacked = gunzip(bytes, largestReport);
    if (unpacked)
        return std::move(*unpacked);
    switch (unpacked.error()) {
    case GunzipError::TooLarge:
        add(FindingCode::ReportTooLarge, m_name, {limit});
        break;
    case GunzipError::Truncated:
        add(FindingCode::ReportGzipBroken, m_name, {u"unexpected end"_s});
        break;
    case GunzipError::Damaged:
        add(FindingCode::ReportGzipBroken, m_name, {u"checksum or stream error"_s});
        break;
    }
    return {};
}

std::optional<QJsonObject> TlsReportReader::parsed(QByteArray json)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (json.startsWith(byteOrderMark)) {
        // RFC 8259 section 8.1: nobody may send one, and readers may ignore it.
        add(FindingCode::ReportWrongType, u"U+FEFF"_s, {u"JSON"_s}, json.first(3));
        json.remove(0, byteOrderMark.size());
    }
    if (!json.isValidUtf8()) {
        add(FindingCode::ReportNotJson, m_name, {u"not UTF-8"_s}, json);
        return {};
    }
    // Qt refuses nesting deeper than 1024, so the depth is bounded.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        const QString reason = u"%1, offset %2"_s.arg(error.errorString()).arg(error.offset);
        add(FindingCode::ReportNotJson, m_name, {reason}, json);
        return {};
    }
    if (!document.isObject()) {
        add(FindingCode::ReportNotReport, m_name, {}, json);
        return {};
    }
    const QByteArray exact = withExactCounts(json);
    return exact.isEmpty() ? document.object() : QJsonDocument::fromJson(exact).object();
}

bool TlsReportReader::isReport(const QJsonObject &object)
{
    const QJsonValue policies = object.value("policies"_L1);
    if (policies.isArray() && !mayKeep(policies.toArray().size())) {
        add(FindingCode::ReportTooLarge, m_name, {QString::number(largestReport)});
        return false;
    }
    if (policies.isArray())
        return true;
    const bool resembles = object.contains("organization-name"_L1)
        || object.contains("report-id"_L1) || object.contains("date-range"_L1)
        || object.contains("policies"_L1);
    add(resembles ? FindingCode::ReportNoPolicies : FindingCode::ReportNotReport, m_name);
    return false;
}

QString TlsReportReader::readText(const QJsonObject &object,
                                  QLatin1StringView member,
                                  const MemberPath &path,
                                  Presence presence)
{
    const QJsonValue value = object.value(member);
    if (value.isString())
        return value.toString();
    if (!isAbsent(value))
        add(FindingCode::ReportWrongType,
            MemberPath(path, member),
            {u"string"_s},
            shown(value).toUtf8());
    else if (presence == Presence::Required)
        add(FindingCode::ReportMissingMember, MemberPath(path, member));
    return isAbsent(value) ? QString() : value.toVariant().toString();
}

void TlsReportReader::readDates(const QJsonObject &object, TlsReport &report)
{
    const QJsonValue range = object.value("date-range"_L1);
    if (!range.isObject()) {
        const FindingCode code =
            isAbsent(range) ? FindingCode::ReportMissingMember : FindingCode::ReportWrongType;
        return add(
            code, u"date-range"_s, isAbsent(range) ? QStringList() : QStringList{u"object"_s});
    }
    report.beginUtc = readDate(range.toObject(), "start-datetime"_L1);
    report.endUtc = readDate(range.toObject(), "end-datetime"_L1);
}

QDateTime TlsReportReader::readDate(const QJsonObject &range, QLatin1StringView member)
{
    const MemberPath dateRange("date-range"_L1);
    const MemberPath path(dateRange, member);
    const QString text = readText(range, member, dateRange, Presence::Required);
    if (text.isEmpty())
        return {};
    // RFC 3339 section 5.6 allows "t" and "z" in lower case.
    QDateTime date = QDateTime::fromString(text.left(64).toUpper(), Qt::ISODateWithMs);
    if (!date.isValid()) {
        add(FindingCode::ReportBadDate, path, {text.left(100)});
        return {};
    }
    // RFC 8460 section 4.1 says "00:00-24:00", but RFC 3339 section 5.6 ends at hour 23. What is
    // meant is clear.
    if (text.mid(text.indexOf(u'T', 0, Qt::CaseInsensitive) + 1).startsWith("24"_L1))
        add(FindingCode::ReportWrongType, path, {u"RFC 3339 date-time"_s}, text.toUtf8());
    if (date.timeSpec() == Qt::LocalTime) {
        // RFC 8460 section 4.4 wants a time zone here; some of Microsoft's reports leave it out,
        // and mean UTC.
        add(FindingCode::ReportDateNoZone, path, {text.left(100)});
        date.setTimeSpec(Qt::UTC);
    }
    return date.toUTC();
}

void TlsReportReader::readPolicies(const QJsonArray &entries, TlsReport &report)
{
    if (entries.isEmpty())
        add(FindingCode::ReportMissingMember, u"policies[0]"_s);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const MemberPath path("policies"_L1, i);
        const QJsonValue entry = entries.at(i);
        if (entry.isObject())
            report.policies.append(readPolicyEntry(entry.toObject(), path));
        else
            add(FindingCode::ReportWrongType, path, {u"object"_s}, shown(entry).toUtf8());
    }
}

TlsReportPolicy TlsReportReader::readPolicyEntry(const QJsonObject &entry, const MemberPath &path)
{
    TlsReportPolicy policy;
    const QJsonValue description = entry.value("policy"_L1);
    if (!description.isObject())
        add(FindingCode::ReportMissingMember, MemberPath(path, "policy"_L1));
    const QJsonObject object = description.toObject();
    const MemberPath policyPath(path, "policy"_L1);
    if (description.isObject()) {
        policy.typeText = readText(object, "policy-type"_L1, policyPath, Presence::Required);
        policy.type = tlsPolicyTypeFromId(policy.typeText);
        if (policy.type == TlsPolicyType::Unknown && !policy.typeText.isEmpty())
            add(FindingCode::ReportUnknownPolicyType, policy.typeText.left(100));
        // Without a policy some reporters leave the domain out, others the empty text.
        const bool domainNeeded = policy.type != TlsPolicyType::NoPolicyFound;
        policy.domain = readText(object,
                                 "policy-domain"_L1,
                                 policyPath,
                                 domainNeeded ? Presence::Required : Presence::Optional);
        policy.policyString = readPolicyString(object.value("policy-string"_L1),
                                               MemberPath(policyPath, "policy-string"_L1));
        policy.mxHosts =
            readMxHosts(object.value("mx-host"_L1), MemberPath(policyPath, "mx-host"_L1));
    }
    readSummary(entry, path, policy);
    readDetails(entry, path, policy);
    return policy;
}

QStringList TlsReportReader::readPolicyString(const QJsonValue &value, const MemberPath &path)
{
    const auto texts = [this](const QJsonArray &array) {
        QStringList list;
        if (!mayKeep(array.size()))
            return list;
        for (const QJsonValue item : array)
            list.append(item.toVariant().toString());
        return list;
    };
    if (isAbsent(value))
        return {};
    QStringList list = value.isArray() ? texts(value.toArray()) : QStringList();
    if (value.isString()) {
        add(FindingCode::ReportPolicyStringForm, path);
        if (!value.toString().isEmpty())
            list = {value.toString()};
    } else if (!value.isArray()) {
        add(FindingCode::ReportWrongType, path, {u"array"_s});
    }
    // Microsoft writes all TLSA records as one string that holds a JSON array.
    if (list.size() == 1 && list.first().trimmed().startsWith(u'[')) {
        const QJsonDocument inner = QJsonDocument::fromJson(list.first().toUtf8());
        if (inner.isArray()) {
            if (value.isArray())
                add(FindingCode::ReportPolicyStringForm, path);
            return texts(inner.array());
        }
    }
    return list;
}

QStringList TlsReportReader::readMxHosts(const QJsonValue &value, const MemberPath &path)
{
    if (isAbsent(value))
        return {};
    if (value.isString()) {
        // RFC 8460 erratum 6241: mx-host is an array; appendix B shows a string, and so some write
        // it.
        add(FindingCode::ReportMxHostString, path);
        return value.toString().isEmpty() ? QStringList() : QStringList{value.toString()};
    }
    if (!value.isArray())
        add(FindingCode::ReportWrongType, path, {u"array"_s});
    QStringList hosts;
    if (!mayKeep(value.toArray().size()))
        return hosts;
    for (const QJsonValue host : value.toArray())
        hosts.append(host.toVariant().toString());
    return hosts;
}

quint64 TlsReportReader::readCount(const QJsonObject &object,
                                   QLatin1StringView member,
                                   const MemberPath &path)
{
    const MemberPath place(path, member);
    const QJsonValue value = object.value(member);
    if (isAbsent(value)) {
        add(FindingCode::ReportMissingMember, place);
        return 0;
    }
    if (value.isString()) {
        const QString text = value.toString();
        if (text.startsWith(exactCountMark))
            return text.mid(1).toULongLong();
        bool isNumber = false;
        const quint64 number = text.toULongLong(&isNumber);
        add(isNumber ? FindingCode::ReportWrongType : FindingCode::ReportBadCount,
            place,
            {isNumber ? u"number"_s : shown(value)});
        return number;
    }
    // Qt keeps whole numbers up to 63 bits exactly; larger ones come as floating point, unless
    // withExactCounts() has seen them.
    const qint64 whole = value.toInteger(-1);
    if (whole >= 0)
        return quint64(whole);
    const double number = value.toDouble(-1);
    constexpr double tooMuch = 18446744073709551616.0; // 2^64
    if (value.isDouble() && number >= 0 && number < tooMuch && std::floor(number) == number)
        return quint64(number);
    add(FindingCode::ReportBadCount, place, {shown(value)});
    return 0;
}

void TlsReportReader::readSummary(const QJsonObject &entry,
                                  const MemberPath &path,
                                  TlsReportPolicy &policy)
{
    const QJsonValue summary = entry.value("summary"_L1);
    const MemberPath place(path, "summary"_L1);
    if (isAbsent(summary))
        return add(FindingCode::ReportMissingMember, place);
    if (!summary.isObject())
        return add(FindingCode::ReportWrongType, place, {u"object"_s});
    policy.successfulSessions =
        readCount(summary.toObject(), "total-successful-session-count"_L1, place);
    policy.failedSessions = readCount(summary.toObject(), "total-failure-session-count"_L1, place);
}

void TlsReportReader::readDetails(const QJsonObject &entry,
                                  const MemberPath &path,
                                  TlsReportPolicy &policy)
{
    const QJsonValue value = entry.value("failure-details"_L1);
    const MemberPath place(path, "failure-details"_L1);
    if (isAbsent(value))
        return;
    if (!value.isArray())
        add(FindingCode::ReportWrongType, place, {u"array"_s});
    const QJsonArray details = value.isObject() ? QJsonArray{value} : value.toArray();
    if (!mayKeep(details.size()))
        return;
    quint64 sum = 0;
    for (qsizetype i = 0; i < details.size(); ++i) {
        const MemberPath detailPath(path, "failure-details"_L1, i);
        if (!details.at(i).isObject()) {
            add(FindingCode::ReportWrongType, detailPath, {u"object"_s});
            continue;
        }
        policy.details.append(readDetail(details.at(i).toObject(), detailPath));
        sum = saturatingSum(sum, policy.details.last().failedSessions);
    }
    if (sum > policy.failedSessions) {
        // Lawful: one session may fail in several ways. The summary is the count.
        add(FindingCode::ReportDetailsExceedSummary,
            policy.domain.left(255),
            {QString::number(sum), QString::number(policy.failedSessions)});
    }
}

TlsFailureDetail TlsReportReader::readDetail(const QJsonObject &object, const MemberPath &path)
{
    const auto optional = [&](const char *member) {
        return readText(object, QLatin1StringView(member), path, Presence::Optional);
    };
    TlsFailureDetail detail;
    detail.resultTypeText = readText(object, "result-type"_L1, path, Presence::Required);
    detail.resultType = tlsResultTypeFromId(detail.resultTypeText);
    if (detail.resultType == TlsResultType::Unknown && !detail.resultTypeText.isEmpty())
        add(FindingCode::ReportUnknownResultType, detail.resultTypeText.left(100));
    detail.sendingMtaIp = optional("sending-mta-ip");
    detail.receivingMxHostname = optional("receiving-mx-hostname");
    detail.receivingMxHelo = optional("receiving-mx-helo");
    detail.receivingIp = optional("receiving-ip");
    detail.failedSessions = readCount(object, "failed-session-count"_L1, path);
    // The RFC's prose calls this member additional-info-uri in one place.
    detail.additionalInformation = optional("additional-information");
    if (detail.additionalInformation.isEmpty())
        detail.additionalInformation = optional("additional-info-uri");
    detail.failureReasonCode = optional("failure-reason-code");
    return detail;
}

} // namespace

TlsReportReading readTlsReport(QByteArrayView bytes, const QString &name)
{
    return TlsReportReader(name).read(bytes);
}

} // namespace postseal
