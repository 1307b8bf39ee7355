// SPDX-License-Identifier: Apache-2.0
#include "wording/ReportText.h"

#include "tlsrpt/TlsReport.h"
#include "wording/ForeignText.h"

#include <QCoreApplication>

namespace postseal {

namespace {

QString reportText(const char *source)
{
    return QCoreApplication::translate("Reports", source);
}

/// A row of describeResult().
struct ResultRow
{
    TlsResultType type;
    const char *headline;
    const char *meaning;
    const char *remedy;
};

// clang-format off
constexpr ResultRow resultRows[] = {
    {TlsResultType::StarttlsNotSupported,
     QT_TRANSLATE_NOOP("Reports", "The mail server did not offer encryption"),
     QT_TRANSLATE_NOOP("Reports", "STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack."),
     QT_TRANSLATE_NOOP("Reports", "Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.")},
    {TlsResultType::CertificateHostMismatch,
     QT_TRANSLATE_NOOP("Reports", "The mail server's certificate is for another name"),
     QT_TRANSLATE_NOOP("Reports", "The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits."),
     QT_TRANSLATE_NOOP("Reports", "Get a certificate with the name from the MX record, or let the MX record point to the name that has one.")},
    {TlsResultType::CertificateExpired,
     QT_TRANSLATE_NOOP("Reports", "The mail server's certificate has expired"),
     QT_TRANSLATE_NOOP("Reports", "Nobody renewed it in time, or the mail server was not restarted after that."),
     QT_TRANSLATE_NOOP("Reports", "Renew the certificate, reload the mail server, and let both happen by themselves from now on.")},
    {TlsResultType::CertificateNotTrusted,
     QT_TRANSLATE_NOOP("Reports", "Senders do not trust the mail server's certificate"),
     QT_TRANSLATE_NOOP("Reports", "It is self-signed, comes from an authority of one's own, or the server does not send the intermediate certificate."),
     QT_TRANSLATE_NOOP("Reports", "Use a certificate of a public authority, and let the server send the whole chain.")},
    {TlsResultType::ValidationFailure,
     QT_TRANSLATE_NOOP("Reports", "The sender could not verify the connection, and does not say why"),
     QT_TRANSLATE_NOOP("Reports", "Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed."),
     QT_TRANSLATE_NOOP("Reports", "Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.")},
    {TlsResultType::TlsaInvalid,
     QT_TRANSLATE_NOOP("Reports", "The DANE record does not fit the certificate"),
     QT_TRANSLATE_NOOP("Reports", "The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned."),
     QT_TRANSLATE_NOOP("Reports", "Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.")},
    {TlsResultType::DnssecInvalid,
     QT_TRANSLATE_NOOP("Reports", "The signature of a DNS answer was broken"),
     QT_TRANSLATE_NOOP("Reports", "Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you."),
     QT_TRANSLATE_NOOP("Reports", "Have the DNSSEC signatures and the DS record repaired where the domain is registered.")},
    {TlsResultType::DaneRequired,
     QT_TRANSLATE_NOOP("Reports", "The sender insists on DANE, and there is none"),
     QT_TRANSLATE_NOOP("Reports", "An agreement between that sender and you; nobody else is concerned."),
     QT_TRANSLATE_NOOP("Reports", "Publish TLSA records, or talk to that sender.")},
    {TlsResultType::StsPolicyFetchError,
     QT_TRANSLATE_NOOP("Reports", "The sender could not load your policy"),
     QT_TRANSLATE_NOOP("Reports", "The policy's web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection."),
     QT_TRANSLATE_NOOP("Reports", "Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.")},
    {TlsResultType::StsPolicyInvalid,
     QT_TRANSLATE_NOOP("Reports", "Your policy has a mistake in it"),
     QT_TRANSLATE_NOOP("Reports", "The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection."),
     QT_TRANSLATE_NOOP("Reports", "Publish the file again as Postseal writes it, and give it a new id.")},
    {TlsResultType::StsWebpkiInvalid,
     QT_TRANSLATE_NOOP("Reports", "The certificate of the policy's web server is not valid"),
     QT_TRANSLATE_NOOP("Reports", "It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection."),
     QT_TRANSLATE_NOOP("Reports", "Get a certificate for the policy host, and see that it is renewed by itself.")},
};
// clang-format on

} // namespace

ResultSentence describeResult(const QString &result)
{
    const TlsResultType type = tlsResultTypeFromId(result);
    for (const ResultRow &row : resultRows) {
        if (row.type == type)
            return {reportText(row.headline), reportText(row.meaning), reportText(row.remedy)};
    }
    return {reportText(QT_TRANSLATE_NOOP("Reports", "The sender reports “%1”"))
                .arg(harmlessText(result, 100)),
            reportText(QT_TRANSLATE_NOOP(
                "Reports",
                "The standard does not know this word, so only the sender can say what it means.")),
            reportText(QT_TRANSLATE_NOOP("Reports", "If it goes on, ask the sender."))};
}

QString describePolicyKind(const QByteArray &kind)
{
    if (kind == "sts")
        return reportText(QT_TRANSLATE_NOOP("Reports", "by your MTA-STS policy"));
    if (kind == "tlsa")
        return reportText(QT_TRANSLATE_NOOP("Reports", "by your DANE records"));
    if (kind == "no-policy-found")
        return reportText(QT_TRANSLATE_NOOP("Reports", "without any policy"));
    return reportText(QT_TRANSLATE_NOOP("Reports", "by a policy called “%1”"))
        .arg(harmlessText(QString::fromUtf8(kind), 100));
}

QString describe(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Unreadable:
        return reportText(QT_TRANSLATE_NOOP("Reports", "cannot be read"));
    case Refusal::TooLarge:
        return reportText(QT_TRANSLATE_NOOP("Reports", "is larger than any report"));
    case Refusal::NoReport:
        return reportText(QT_TRANSLATE_NOOP("Reports", "is no report"));
    case Refusal::Damaged:
        return reportText(
            QT_TRANSLATE_NOOP("Reports", "is a damaged archive, or one with a password"));
    case Refusal::TooDeep:
        return reportText(
            QT_TRANSLATE_NOOP("Reports", "lies too deep in other archives or folders"));
    case Refusal::Unstorable:
        return reportText(QT_TRANSLATE_NOOP("Reports", "cannot be stored"));
    case Refusal::Bomb:
        return reportText(QT_TRANSLATE_NOOP(
            "Reports", "unpacks to far more than any reports would, and was given up"));
    case Refusal::EndsProgram:
        return reportText(QT_TRANSLATE_NOOP(
            "Reports", "has ended Postseal twice while it was read, and is left out"));
    }
    return {};
}

QString describeAuthentication(const QByteArray &authentication)
{
    const QByteArray verdict = authentication.left(authentication.indexOf(' '));
    const QString signer =
        harmlessText(QString::fromUtf8(authentication.mid(verdict.size() + 1)), 255);
    if (verdict == "pass")
        return reportText(QT_TRANSLATE_NOOP("Reports", "signed by %1")).arg(signer);
    if (verdict == "fail")
        return reportText(QT_TRANSLATE_NOOP("Reports", "signature of %1 does not fit")).arg(signer);
    if (verdict == "no-key")
        return reportText(QT_TRANSLATE_NOOP("Reports", "key of %1 is not in the DNS")).arg(signer);
    if (verdict == "unknown")
        return reportText(QT_TRANSLATE_NOOP("Reports", "key of %1 could not be looked up"))
            .arg(signer);
    return reportText(QT_TRANSLATE_NOOP("Reports", "not signed"));
}

QString describeAuthentications(const QMap<QByteArray, int> &reports)
{
    QStringList parts;
    for (auto each = reports.cbegin(); each != reports.cend() && parts.size() < 4; ++each) {
        const QString said = describeAuthentication(each.key());
        parts.append(reports.size() == 1 ? said
                                         : u"%1 (%2)"_s.arg(said, QString::number(each.value())));
    }
    return parts.join(u", "_s);
}

} // namespace postseal
