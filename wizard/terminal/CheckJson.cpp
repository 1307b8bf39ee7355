// SPDX-License-Identifier: Apache-2.0
#include "terminal/CheckOutput.h"
#include "terminal/FindingOutput.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString ascii(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject certificateJson(const CertificateSummary &leaf)
{
    return QJsonObject{{u"subject_names"_s, QJsonArray::fromStringList(leaf.dnsNames)},
                       {u"issuer"_s, leaf.issuer},
                       {u"not_after"_s, leaf.notAfter.toUTC().toString(Qt::ISODate)}};
}

QJsonObject addressJson(const AddressResult &result)
{
    const bool hasCertificate = !result.seen.tls.chain.isEmpty();
    return QJsonObject{{u"address"_s, result.address.toString()},
                       {u"status"_s, ascii(toId(result.status))},
                       {u"tls_version"_s, textOrNull(result.seen.tls.version)},
                       {u"cipher"_s, textOrNull(result.seen.tls.cipher)},
                       {u"certificate"_s,
                        hasCertificate ? QJsonValue(certificateJson(result.leaf)) : QJsonValue()}};
}

QJsonObject mxJson(const MxResult &result)
{
    QJsonArray addresses;
    for (const AddressResult &address : result.addresses)
        addresses.append(addressJson(address));
    const QByteArray &host = result.mx.host.toAscii();
    const QJsonObject delivery{{u"now"_s, ascii(toId(result.now))},
                               {u"if_enforced"_s, ascii(toId(result.ifEnforced))}};
    return QJsonObject{
        {u"host"_s, host.isEmpty() ? u"."_s : QString::fromLatin1(host)},
        {u"preference"_s, result.mx.preference},
        {u"covered_by"_s, result.coveredBy ? textOrNull(*result.coveredBy) : QJsonValue()},
        {u"addresses"_s, addresses},
        {u"delivery"_s, delivery}};
}

/// The value of the first line with this key: RFC 8461 section 3.2 has it count.
QJsonValue firstValue(const PolicyReading &reading, const char *key)
{
    for (const PolicyReading::Line &line : reading.lines) {
        if (line.key == key)
            return QString::fromUtf8(line.value);
    }
    return {};
}

/// Text and fields as far as they could be read, also when senders cannot use the policy.
QJsonValue policyJson(const Assessment &assessment)
{
    const PolicyReading &reading = assessment.policy;
    // An empty file is a text too: then there is a finding about it.
    if (assessment.policyText.isEmpty() && reading.findings.isEmpty())
        return {};
    QJsonArray mx;
    if (reading.policy) {
        for (const MxPattern &pattern : reading.policy->mx)
            mx.append(QString::fromLatin1(pattern.toText()));
    } else {
        for (const QByteArray &pattern : reading.mxAsWritten())
            mx.append(QString::fromUtf8(pattern));
    }
    const auto maxAge = reading.shownMaxAge();
    return QJsonObject{{u"text"_s, QString::fromUtf8(assessment.policyText)},
                       {u"version"_s, firstValue(reading, "version")},
                       {u"mode"_s, firstValue(reading, "mode")},
                       {u"mx"_s, mx},
                       {u"max_age"_s, maxAge ? QJsonValue(qint64(maxAge->count())) : QJsonValue()}};
}

/// The text that was read; where several records are in each other's way, all of them, a line each
/// and in an order of their own, for which one the DNS names first is chance.
QString recordTexts(const QByteArray &read, const DnsAnswer &answer, const QByteArray &prefix)
{
    QByteArrayList candidates;
    for (const QList<QByteArray> &strings : txtRecords(answer)) {
        if (const QByteArray text = strings.join(); text.startsWith(prefix))
            candidates.append(text);
    }
    std::sort(candidates.begin(), candidates.end());
    return QString::fromUtf8(candidates.size() > 1 ? candidates.join('\n') : read);
}

QJsonValue recordJson(const StsRecordReading &reading, const DnsAnswer &answer)
{
    if (reading.text.isEmpty())
        return {};
    return QJsonObject{{u"text"_s, recordTexts(reading.text, answer, "v=STSv1;")},
                       {u"id"_s, reading.record ? textOrNull(reading.record->id) : QJsonValue()}};
}

QJsonValue tlsRptJson(const TlsRptRecordReading &reading, const DnsAnswer &answer)
{
    if (reading.text.isEmpty())
        return {};
    QJsonArray rua;
    if (reading.record) {
        for (const QByteArray &uri : reading.record->rua)
            rua.append(QString::fromUtf8(uri));
    }
    return QJsonObject{{u"text"_s, recordTexts(reading.text, answer, "v=TLSRPTv1")},
                       {u"rua"_s, rua}};
}

} // namespace

QJsonObject toJson(const Assessment &assessment, const Observations &seen)
{
    QJsonArray steps;
    for (const StepResult &step : assessment.steps) {
        steps.append(QJsonObject{{u"step"_s, ascii(toId(step.step))},
                                 {u"status"_s, ascii(toId(step.status))},
                                 {u"findings"_s, toJson(step.findings)}});
    }
    QJsonArray mx;
    for (const MxResult &result : assessment.mx)
        mx.append(mxJson(result));
    const Policy *policy = policyUsable(assessment) ? &*assessment.policy.policy : nullptr;
    return QJsonObject{
        {u"schema"_s, 1},
        {u"domain"_s, QString::fromLatin1(assessment.domain.toAscii())},
        {u"checked_at"_s, assessment.checkedUtc.toUTC().toString(Qt::ISODate)},
        {u"duration_ms"_s, qint64(assessment.duration.count())},
        {u"verdict"_s, ascii(toId(assessment.verdict))},
        {u"mode"_s, policy ? textOrNull(toId(policy->mode)) : QJsonValue()},
        {u"steps"_s, steps},
        {u"mx"_s, mx},
        {u"policy"_s, policyJson(assessment)},
        {u"record"_s, recordJson(assessment.record, seen.stsTxt)},
        {u"tlsrpt"_s, tlsRptJson(assessment.tlsRpt, seen.tlsRptTxt)},
        {u"senders"_s, toJson(assessment.senders)},
    };
}

} // namespace postseal
