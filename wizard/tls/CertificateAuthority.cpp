// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateAuthority.h"

#include "tls/OpenSslHandles.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

namespace postseal {

/// An authority's own.
struct CertificateWithKey
{
    X509Ptr certificate;
    EvpKeyPtr key;
};

namespace {

EvpKeyPtr makeKey(CertificateKey kind)
{
    if (kind == CertificateKey::Rsa1024)
        return EvpKeyPtr(EVP_RSA_gen(1024U));
    return EvpKeyPtr(EVP_EC_gen("P-256"));
}

void setName(X509_NAME *name, const QByteArray &organization, const QByteArray &commonName)
{
    const auto add = [name](const char *field, const QByteArray &value) {
        if (!value.isEmpty())
            X509_NAME_add_entry_by_txt(name,
                                       field,
                                       MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char *>(value.constData()),
                                       static_cast<int>(value.size()),
                                       -1,
                                       0);
    };
    add("O", organization);
    add("CN", commonName);
}

void setValidity(X509 *certificate, const QDateTime &notBefore, const QDateTime &notAfter)
{
    ASN1_TIME_adj(X509_getm_notBefore(certificate), notBefore.toSecsSinceEpoch(), 0, 0);
    ASN1_TIME_adj(X509_getm_notAfter(certificate), notAfter.toSecsSinceEpoch(), 0, 0);
}

void setRandomSerial(X509 *certificate)
{
    unsigned char serial[8] = {};
    RAND_bytes(serial, sizeof serial);
    serial[0] &= 0x7f; // positive: RFC 5280 section 4.1.2.2
    quint64 number = 0;
    for (const unsigned char octet : serial)
        number = number << 8 | octet;
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    if (!extension)
        return;
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// Not through a configuration string, in which a comma or a NUL would mean something else.
void addDnsNames(X509 *certificate, const QList<QByteArray> &names, bool subjectIsEmpty)
{
    if (names.isEmpty())
        return;
    GENERAL_NAMES *general = GENERAL_NAMES_new();
    for (const QByteArray &name : names) {
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, name.constData(), static_cast<int>(name.size()));
        GENERAL_NAME *entry = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(entry, GEN_DNS, text);
        sk_GENERAL_NAME_push(general, entry);
    }
    // RFC 5280 section 4.2.1.6: critical when the subject says nothing.
    X509_add1_ext_i2d(
        certificate, NID_subject_alt_name, general, subjectIsEmpty ? 1 : 0, X509V3_ADD_DEFAULT);
    GENERAL_NAMES_free(general);
}

QByteArray toPem(X509 *certificate)
{
    const BioPtr memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return takeAll(memory.get());
}

QByteArray toPem(EVP_PKEY *key)
{
    const BioPtr memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return takeAll(memory.get());
}

X509Ptr startCertificate(EVP_PKEY *key, const QDateTime &notBefore, const QDateTime &notAfter)
{
    X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    setRandomSerial(certificate.get());
    setValidity(certificate.get(), notBefore, notAfter);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

/// Adds the issuer's name and key identifiers, and signs. The issuer may be the certificate itself.
void sign(X509 *certificate, X509 *issuer, EVP_PKEY *issuerKey)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    if (certificate != issuer)
        addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    X509_sign(certificate, issuerKey, EVP_sha256());
}

CertificateWithKey makeAuthority(const QByteArray &organization,
                                 const QByteArray &commonName,
                                 const QDateTime &notBefore,
                                 const QDateTime &notAfter,
                                 const CertificateWithKey *issuer)
{
    CertificateWithKey made;
    made.key = makeKey(CertificateKey::EcP256);
    made.certificate = startCertificate(made.key.get(), notBefore, notAfter);
    X509 *certificate = made.certificate.get();
    setName(X509_get_subject_name(certificate), organization, commonName);
    addExtension(certificate,
                 certificate,
                 NID_basic_constraints,
                 issuer ? "critical,CA:TRUE,pathlen:0" : "critical,CA:TRUE");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    sign(certificate,
         issuer ? issuer->certificate.get() : certificate,
         issuer ? issuer->key.get() : made.key.get());
    return made;
}

} // namespace

struct CertificateAuthority::Private
{
    QDateTime nowUtc;
    CertificateWithKey root;
    CertificateWithKey intermediate;
};

CertificateAuthority::CertificateAuthority(const QDateTime &nowUtc, const QByteArray &organization)
    : CertificateAuthority(nowUtc, organization, nowUtc.addYears(10))
{ }

CertificateAuthority::CertificateAuthority(const QDateTime &nowUtc,
                                           const QByteArray &organization,
                                           const QDateTime &intermediateNotAfter)
    : d(std::make_unique<Private>())
{
    const QDateTime notBefore = nowUtc.addDays(-30);
    d->nowUtc = nowUtc;
    d->root = makeAuthority(
        organization, organization + " root", notBefore, nowUtc.addYears(10), nullptr);
    d->intermediate = makeAuthority(
        organization, organization + " intermediate", notBefore, intermediateNotAfter, &d->root);
    ERR_clear_error();
}

CertificateAuthority::~CertificateAuthority() = default;

IssuedCertificate CertificateAuthority::issue(const CertificateRequest &request) const
{
    const EvpKeyPtr key = makeKey(request.key);
    const QDateTime notBefore =
        request.notBefore.isValid() ? request.notBefore : d->nowUtc.addDays(-1);
    const QDateTime notAfter =
        request.notAfter.isValid() ? request.notAfter : d->nowUtc.addDays(89);
    const X509Ptr leaf = startCertificate(key.get(), notBefore, notAfter);
    setName(X509_get_subject_name(leaf.get()), {}, request.commonName);
    addExtension(leaf.get(), leaf.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(
        leaf.get(), leaf.get(), NID_key_usage, "critical,digitalSignature,keyEncipherment");
    addExtension(leaf.get(), leaf.get(), NID_ext_key_usage, request.extendedKeyUsage.constData());
    addDnsNames(leaf.get(), request.dnsNames, request.commonName.isEmpty());

    IssuedCertificate issued;
    switch (request.signer) {
    case CertificateSigner::Intermediate:
        sign(leaf.get(), d->intermediate.certificate.get(), d->intermediate.key.get());
        break;
    case CertificateSigner::Root:
        sign(leaf.get(), d->root.certificate.get(), d->root.key.get());
        break;
    case CertificateSigner::Itself:
        sign(leaf.get(), leaf.get(), key.get());
        break;
    }
    issued.der = certificateToDer(leaf.get());
    issued.pem = toPem(leaf.get());
    issued.chainPem = issued.pem;
    if (request.signer == CertificateSigner::Intermediate)
        issued.chainPem += intermediatePem();
    issued.keyPem = toPem(key.get());
    ERR_clear_error();
    return issued;
}

QByteArray CertificateAuthority::rootDer() const
{
    return certificateToDer(d->root.certificate.get());
}

QByteArray CertificateAuthority::rootPem() const
{
    return toPem(d->root.certificate.get());
}

QByteArray CertificateAuthority::intermediateDer() const
{
    return certificateToDer(d->intermediate.certificate.get());
}

QByteArray CertificateAuthority::intermediatePem() const
{
    return toPem(d->intermediate.certificate.get());
}

} // namespace postseal
