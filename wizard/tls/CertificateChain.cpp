// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateChain.h"

#include "base/Finding.h"
#include "tls/OpenSslHandles.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/objects.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

// Content networks put some hundred names into one certificate. More is somebody's joke.
constexpr int mostNames = 1000;
constexpr qsizetype longestNameText = 500;

QByteArrayView bytesOf(const ASN1_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
            ASN1_STRING_length(string)};
}

QStringList dnsNamesOf(const X509 *certificate)
{
    QStringList names;
    auto *general = static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(general) && names.size() < mostNames; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(general, i);
        // printable() shows NUL and everything beyond ASCII as \xNN, so a name cannot pose as
        // another.
        if (name->type == GEN_DNS)
            names.append(printable(bytesOf(name->d.dNSName)));
    }
    GENERAL_NAMES_free(general);
    return names;
}

/// Bounded, and without what could move the cursor, turn the writing direction round or hide.
QString shown(QString text)
{
    text.truncate(longestNameText);
    for (QChar &character : text) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QString textOf(const X509_NAME *name)
{
    const BioPtr memory(BIO_new(BIO_s_mem()));
    // RFC 4514 form, but in the certificate's order and with UTF-8 left readable. Control
    // characters and NUL come out escaped.
    constexpr unsigned long form =
        (XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB & ~XN_FLAG_SPC_EQ) | ASN1_STRFLGS_ESC_CTRL;
    if (X509_NAME_print_ex(memory.get(), name, 0, form) < 0)
        return {};
    return shown(QString::fromUtf8(takeAll(memory.get())));
}

QString entryOf(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size =
        ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return shown(text);
}

QString keyTypeOf(const X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return {};
    const int type = EVP_PKEY_get_base_id(key);
    if (type == EVP_PKEY_RSA || type == EVP_PKEY_RSA_PSS)
        return u"RSA %1"_s.arg(EVP_PKEY_get_bits(key));
    if (type == EVP_PKEY_ED25519)
        return u"Ed25519"_s;
    if (type == EVP_PKEY_ED448)
        return u"Ed448"_s;
    if (type != EVP_PKEY_EC) {
        const char *name = OBJ_nid2sn(type);
        return QString::fromLatin1(name ? name : "?");
    }
    char group[64] = {};
    size_t size = 0;
    if (EVP_PKEY_get_group_name(key, group, sizeof group, &size) != 1)
        return u"EC %1"_s.arg(EVP_PKEY_get_bits(key));
    const char *common = EC_curve_nid2nist(OBJ_sn2nid(group)); // prime256v1 is known as P-256
    return u"EC %1"_s.arg(QString::fromLatin1(common ? common : group));
}

QByteArray serialOf(const X509 *certificate)
{
    return bytesOf(X509_get0_serialNumber(certificate)).toByteArray().left(64).toHex();
}

} // namespace

CertificateSummary summarize(const QByteArray &der)
{
    const X509Ptr certificate = certificateFromDer(der);
    if (!certificate)
        return {};
    const X509_NAME *subject = X509_get_subject_name(certificate.get());
    const X509_NAME *issuer = X509_get_issuer_name(certificate.get());
    CertificateSummary summary;
    summary.dnsNames = dnsNamesOf(certificate.get());
    summary.commonName = entryOf(subject, NID_commonName);
    summary.subject = textOf(subject);
    summary.issuer = textOf(issuer);
    summary.issuerName = entryOf(issuer, NID_organizationName);
    if (summary.issuerName.isEmpty())
        summary.issuerName = entryOf(issuer, NID_commonName);
    summary.notBefore = toDateTime(X509_get0_notBefore(certificate.get()));
    summary.notAfter = toDateTime(X509_get0_notAfter(certificate.get()));
    summary.serial = serialOf(certificate.get());
    summary.sha256 = QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex();
    summary.keyType = keyTypeOf(certificate.get());
    summary.selfIssued = X509_NAME_cmp(subject, issuer) == 0;
    ERR_clear_error();
    return summary;
}

} // namespace postseal
