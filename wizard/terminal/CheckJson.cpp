// SPDX-License-Identifier: Apache-2.0
#include "terminal/CheckOutput.h"
#include "terminal/FindingOutput.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString ascii(const char *text)
{
    return QString::fromLatin1(text);
}

/// A policy that senders can use: valid, from a host with a good certificate, with no fault on the
/// way.
const Policy *usablePolicy(const Assessment &assessment)
{
    const StepStatus status = assessment.step(Step::Policy).status;
    const bool usable = status == StepStatus::Pass || status == StepStatus::Warn;
    return usable && assessment.policy.policy ? &*assessment.policy.policy : nullptr;
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

QJsonValue policyJson(const Assessment &assessment)
{
    if (assessment.policyText.isEmpty())
        return {};
    QJsonObject object{{u"text"_s, QString::fromUtf8(assessment.policyText)},
                       {u"version"_s, QJsonValue()},
                       {u"mode"_s, QJsonValue()},
                       {u"mx"_s, QJsonArray()},
                       {u"max_age"_s, QJsonValue()}};
    if (!assessment.policy.policy)
        return object;
    const Policy &policy = *assessment.policy.policy;
    QJsonArray mx;
    for (const MxPattern &pattern : policy.mx)
        mx.append(QString::fromLatin1(pattern.toText()));
    object.insert(u"version"_s, u"STSv1"_s);
    object.insert(u"mode"_s, QString::fromLatin1(toId(policy.mode)));
    object.insert(u"mx"_s, mx);
    object.insert(u"max_age"_s, qint64(policy.maxAge.count()));
    return object;
}

QJsonValue recordJson(const StsRecordReading &reading)
{
    if (reading.text.isEmpty())
        return {};
    return QJsonObject{{u"text"_s, QString::fromUtf8(reading.text)},
                       {u"id"_s, reading.record ? textOrNull(reading.record->id) : QJsonValue()}};
}

QJsonValue tlsRptJson(const TlsRptRecordReading &reading)
{
    if (reading.text.isEmpty())
        return {};
    QJsonArray rua;
    if (reading.record) {
        for (const QByteArray &uri : reading.record->rua)
            rua.append(QString::fromUtf8(uri));
    }
    return QJsonObject{{u"text"_s, QString::fromUtf8(reading.text)}, {u"rua"_s, rua}};
}

} // namespace

QJsonObject toJson(const Assessment &assessment)
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
    const Policy *policy = usablePolicy(assessment);
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
        {u"record"_s, recordJson(assessment.record)},
        {u"tlsrpt"_s, tlsRptJson(assessment.tlsRpt)},
        {u"senders"_s, toJson(assessment.senders)},
    };
}

} // namespace postseal
