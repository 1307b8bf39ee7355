// SPDX-License-Identifier: Apache-2.0
// What this program makes of the conformance cases: a question a line on standard input, an answer
// a line on standard output, both JSON; README.md has their form.
#include "mtasts/Policy.h"
#include "mtasts/StsRecord.h"
#include "tlsrpt/TlsReport.h"
#include "tlsrpt/TlsRptRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QList<QList<QByteArray>> recordsOf(const QJsonObject &question)
{
    QList<QList<QByteArray>> records;
    for (const QJsonValue record : question["records"_L1].toArray()) {
        QList<QByteArray> strings;
        for (const QJsonValue string : record.toArray())
            strings.append(string.toString().toUtf8());
        records.append(strings);
    }
    return records;
}

QByteArray octetsOf(const QJsonObject &question)
{
    return QByteArray::fromBase64(question["octets"_L1].toString().toLatin1());
}

QJsonObject answerStsRecord(const QJsonObject &question)
{
    const StsRecordReading reading = readStsRecords(recordsOf(question), u"_mta-sts.example.com"_s);
    if (!reading.record)
        return {{u"usable"_s, false}};
    return {{u"usable"_s, true}, {u"id"_s, QString::fromLatin1(reading.record->id)}};
}

QJsonObject answerPolicy(const QJsonObject &question)
{
    const PolicyReading reading = readPolicy(octetsOf(question));
    if (!reading.policy)
        return {{u"usable"_s, false}};
    QJsonArray mx;
    for (const MxPattern &pattern : reading.policy->mx)
        mx.append(QString::fromLatin1(pattern.toText()));
    return {{u"usable"_s, true},
            {u"mode"_s, QString::fromLatin1(toId(reading.policy->mode))},
            {u"mx"_s, mx},
            {u"maxAge"_s, qint64(reading.policy->maxAge.count())}};
}

QJsonObject answerMatch(const QJsonObject &question)
{
    const auto pattern = MxPattern::fromText(question["pattern"_L1].toString().toUtf8());
    const auto host = DomainName::fromDns(question["host"_L1].toString().toUtf8());
    return {{u"matches"_s, pattern && host && pattern->covers(*host)}};
}

QJsonObject answerTlsRptRecord(const QJsonObject &question)
{
    const TlsRptRecordReading reading =
        readTlsRptRecords(recordsOf(question), u"_smtp._tls.example.com"_s);
    if (!reading.record)
        return {{u"usable"_s, false}};
    QJsonArray rua;
    for (const QByteArray &uri : reading.record->rua)
        rua.append(QString::fromLatin1(uri));
    return {{u"usable"_s, true}, {u"rua"_s, rua}};
}

/// A count as text: JSON numbers of this library are floating point.
QString counted(quint64 count)
{
    return QString::number(count);
}

QJsonObject answerReport(const QJsonObject &question)
{
    const TlsReportReading reading = readTlsReport(octetsOf(question));
    if (!reading.report)
        return {{u"usable"_s, false}};
    QJsonArray policies;
    for (const TlsReportPolicy &policy : reading.report->policies) {
        policies.append(QJsonObject{{u"type"_s, QString::fromLatin1(toId(policy.type))},
                                    {u"domain"_s, policy.domain},
                                    {u"successful"_s, counted(policy.successfulSessions)},
                                    {u"failed"_s, counted(policy.failedSessions)},
                                    {u"details"_s, int(policy.details.size())}});
    }
    return {{u"usable"_s, true},
            {u"organization"_s, reading.report->organization},
            {u"reportId"_s, reading.report->reportId},
            {u"begin"_s, reading.report->beginUtc.toString(Qt::ISODate)},
            {u"policies"_s, policies}};
}

QJsonObject answer(const QJsonObject &question)
{
    const QString kind = question["kind"_L1].toString();
    if (kind == "sts-record"_L1)
        return answerStsRecord(question);
    if (kind == "policy"_L1)
        return answerPolicy(question);
    if (kind == "mx-match"_L1)
        return answerMatch(question);
    if (kind == "tlsrpt-record"_L1)
        return answerTlsRptRecord(question);
    if (kind == "report"_L1)
        return answerReport(question);
    return {{u"unsupported"_s, true}};
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject question =
            QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        std::cout << QJsonDocument(answer(question)).toJson(QJsonDocument::Compact).constData()
                  << std::endl;
    }
    return 0;
}
