// SPDX-License-Identifier: Apache-2.0
// What a TLS handshake with one address means, the same for a mail server and for the policy host.
#include "check/AssessContext.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

FindingCode codeOf(EndpointKind kind, CertificateFault fault)
{
    const bool mail = kind == EndpointKind::MailServer;
    switch (fault) {
    case CertificateFault::WrongName:
        return mail ? FindingCode::StarttlsCertificateWrongName
                    : FindingCode::PolicyHostCertificateWrongName;
    case CertificateFault::CommonNameOnly:
        return mail ? FindingCode::StarttlsCertificateCommonNameOnly
                    : FindingCode::PolicyHostCertificateCommonNameOnly;
    case CertificateFault::Expired:
        return mail ? FindingCode::StarttlsCertificateExpired
                    : FindingCode::PolicyHostCertificateExpired;
    case CertificateFault::NotYetValid:
        return mail ? FindingCode::StarttlsCertificateNotYetValid
                    : FindingCode::PolicyHostCertificateNotYetValid;
    case CertificateFault::SelfSigned:
        return mail ? FindingCode::StarttlsCertificateSelfSigned
                    : FindingCode::PolicyHostCertificateSelfSigned;
    case CertificateFault::MissingIntermediate:
        return mail ? FindingCode::StarttlsCertificateMissingIntermediate
                    : FindingCode::PolicyHostCertificateMissingIntermediate;
    case CertificateFault::UnknownRoot:
        return mail ? FindingCode::StarttlsCertificateUnknownRoot
                    : FindingCode::PolicyHostCertificateUnknownRoot;
    case CertificateFault::Broken:
        break;
    }
    return mail ? FindingCode::StarttlsCertificateBroken : FindingCode::PolicyHostCertificateBroken;
}

/// What the sentence about a fault names: names, a date, an issuer, or OpenSSL's reason.
QString valueOf(CertificateFault fault,
                const CertificateVerdict &verdict,
                const CertificateSummary &leaf)
{
    switch (fault) {
    case CertificateFault::WrongName: {
        constexpr qsizetype mostNames = 6;
        QStringList names = leaf.dnsNames.first(std::min(leaf.dnsNames.size(), mostNames));
        if (names.size() < leaf.dnsNames.size())
            names.append(u"…"_s);
        return names.join(u", "_s);
    }
    case CertificateFault::CommonNameOnly:
        return leaf.commonName;
    case CertificateFault::Expired:
    case CertificateFault::NotYetValid:
        return verdict.faultDate.date().toString(Qt::ISODate);
    case CertificateFault::SelfSigned:
    case CertificateFault::MissingIntermediate:
    case CertificateFault::UnknownRoot:
        return leaf.issuerName;
    case CertificateFault::Broken:
        break;
    }
    return QString::fromUtf8(verdict.detail);
}

bool isOfDate(CertificateFault fault)
{
    return fault == CertificateFault::Expired || fault == CertificateFault::NotYetValid;
}

/// Whether the dates of a chain are in order by a clock that contradicts this computer's.
bool mayBeInDate(const CertificateChain &chain, const DomainName &host, const AssessContext &context)
{
    if (!context.clock)
        return false;
    const QDateTime its = context.nowUtc.addSecs(context.clock->aheadSeconds());
    const QList<CertificateFault> faults =
        verifyCertificate(chain, host, its, context.roots).faults;
    return std::none_of(faults.begin(), faults.end(), isOfDate);
}

/// The certificate's own words, for Details and for the JSON document.
QByteArray certificateEvidence(const CertificateSummary &leaf)
{
    if (leaf.sha256.isEmpty())
        return {};
    return u"names: %1; issuer: %2; valid: %3 to %4; sha256: %5"_s
        .arg(leaf.dnsNames.isEmpty() ? leaf.subject : leaf.dnsNames.join(u", "_s),
             leaf.issuer,
             leaf.notBefore.date().toString(Qt::ISODate),
             leaf.notAfter.date().toString(Qt::ISODate),
             QString::fromLatin1(leaf.sha256))
        .toUtf8();
}

/// Below this many days a certificate that renews itself should have done so: a sixth of its life,
/// at most two weeks (a 90-day certificate is renewed with 30 days left, a six-day one with two).
qint64 worryingDays(const CertificateSummary &leaf)
{
    constexpr qint64 mostDays = 14;
    return std::min(mostDays, leaf.notBefore.daysTo(leaf.notAfter) / 6);
}

} // namespace

bool isTooOldTls(const QByteArray &version)
{
    return version == "TLSv1" || version == "TLSv1.1" || version.startsWith("SSL");
}

EndpointFindings judgeEndpoint(EndpointKind kind,
                               const TlsDetails &tls,
                               const DomainName &host,
                               const QHostAddress &address,
                               AssessContext &context)
{
    EndpointFindings result;
    const QString name = host.toDisplay();
    const QString place = address.toString();
    const bool mail = kind == EndpointKind::MailServer;
    if (isTooOldTls(tls.version)) {
        result.findings.append(
            Finding(mail ? FindingCode::StarttlsTlsTooOld : FindingCode::PolicyHostTlsTooOld,
                    name,
                    {place, QString::fromLatin1(tls.version)}));
    }
    result.verdict = verifyCertificate(tls.chain, host, context.nowUtc, context.roots);
    if (!tls.chain.isEmpty())
        result.leaf = summarize(tls.chain.der.first());
    const QByteArray evidence = certificateEvidence(result.leaf);
    for (const CertificateFault fault : result.verdict.faults) {
        const Finding finding(
            codeOf(kind, fault), name, {place, valueOf(fault, result.verdict, result.leaf)}, evidence);
        const bool isDoubtful = isOfDate(fault) && mayBeInDate(tls.chain, host, context);
        context.isClockInTheWay = context.isClockInTheWay || isDoubtful;
        result.findings.append(isDoubtful ? finding.withSeverity(Severity::Unknown) : finding);
    }
    result.daysLeft = context.nowUtc.daysTo(result.leaf.notAfter);
    if (result.verdict.isGood() && result.daysLeft <= worryingDays(result.leaf)) {
        result.findings.append(Finding(mail ? FindingCode::StarttlsCertificateExpiresSoon
                                            : FindingCode::PolicyHostCertificateExpiresSoon,
                                       name,
                                       {place,
                                        QString::number(result.daysLeft),
                                        result.leaf.notAfter.date().toString(Qt::ISODate)}));
    }
    return result;
}

} // namespace postseal
