// SPDX-License-Identifier: Apache-2.0
#include "tls/Dane.h"

#include "tls/OpenSslHandles.h"

#include <openssl/err.h>

namespace postseal {

namespace {

constexpr int daneTrustAnchor = 2; // DANE-TA
constexpr int daneEndEntity = 3; // DANE-EE

// More records than that in one answer are an attack on our time, not a set of keys.
constexpr int mostRecords = 64;

SslContextPtr makeDaneContext()
{
    SslContextPtr context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_dane_enable(context.get());
    // RFC 7672 section 3.1.1: usage 3 looks at nothing but the key, neither at names nor at dates.
    SSL_CTX_dane_set_flags(context.get(), DANE_FLAG_NO_DANE_EE_NAMECHECKS);
    return context;
}

SSL_CTX *daneContext()
{
    static const SslContextPtr context = makeDaneContext();
    return context.get();
}

/// A connection that never connects: OpenSSL keeps TLSA records in one. Null when the record is
/// unusable.
SslPtr holderOf(const TlsaData &record)
{
    // RFC 7672 section 3.1.3: usages 0 and 1 are not for SMTP, though OpenSSL would take them.
    if (record.usage != daneTrustAnchor && record.usage != daneEndEntity)
        return nullptr;
    if (record.selector < 0 || record.selector > 255 || record.matchingType < 0
        || record.matchingType > 255 || record.data.size() > largestCertificate)
        return nullptr;
    SslPtr ssl(SSL_new(daneContext()));
    SSL_dane_enable(ssl.get(), nullptr);
    const int added =
        SSL_dane_tlsa_add(ssl.get(),
                          static_cast<uint8_t>(record.usage),
                          static_cast<uint8_t>(record.selector),
                          static_cast<uint8_t>(record.matchingType),
                          reinterpret_cast<const unsigned char *>(record.data.constData()),
                          size_t(record.data.size()));
    ERR_clear_error(); // a bad digest length or an unknown matching type is not our failure
    return added == 1 ? std::move(ssl) : nullptr;
}

bool pathMatches(SSL *holder, STACK_OF(X509) * sent, int usage, const QDateTime &atUtc)
{
    const X509StorePtr noRoots(X509_STORE_new()); // the record is the only anchor
    const X509StoreContextPtr context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), noRoots.get(), sk_X509_value(sent, 0), sent) != 1)
        return false;
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    X509_STORE_CTX_set0_dane(context.get(), SSL_get0_dane(holder));
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, atUtc.toSecsSinceEpoch());
    // As CertificateVerifier does, except where nothing but the key counts.
    X509_VERIFY_PARAM_set_auth_level(parameters, usage == daneEndEntity ? 0 : 2);
    const bool matches = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return matches;
}

/// RFC 7672 section 3.2.3: DNS-IDs, and the CN where there is no DNS-ID.
bool namesOneOf(X509 *leaf, const QList<DomainName> &names)
{
    for (const DomainName &name : names) {
        const QByteArray &host = name.toAscii();
        if (!host.isEmpty() && !host.startsWith('.')
            && X509_check_host(leaf,
                               host.constData(),
                               size_t(host.size()),
                               X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS,
                               nullptr)
                == 1)
            return true;
    }
    return false;
}

X509StackPtr parse(const CertificateChain &chain)
{
    X509StackPtr sent(sk_X509_new_null());
    for (const QByteArray &der : chain.der) {
        X509Ptr certificate = certificateFromDer(der);
        if (!certificate || sk_X509_num(sent.get()) >= mostCertificatesInChain)
            return nullptr;
        sk_X509_push(sent.get(), certificate.release());
    }
    return sk_X509_num(sent.get()) > 0 ? std::move(sent) : nullptr;
}

} // namespace

DaneVerdict matchDane(const CertificateChain &chain,
                      const QList<TlsaData> &records,
                      const QList<DomainName> &referenceNames,
                      const QDateTime &atUtc)
{
    DaneVerdict verdict;
    const X509StackPtr sent = parse(chain);
    for (int i = 0; i < records.size(); ++i) {
        const SslPtr holder = i < mostRecords ? holderOf(records[i]) : nullptr;
        if (!holder) {
            verdict.unusable.append(i);
            continue;
        }
        if (verdict.outcome == DaneOutcome::NothingUsable)
            verdict.outcome = DaneOutcome::Mismatch;
        if (!sent || verdict.outcome == DaneOutcome::Match
            || !pathMatches(holder.get(), sent.get(), records[i].usage, atUtc))
            continue;
        const bool named = records[i].usage == daneEndEntity
            || namesOneOf(sk_X509_value(sent.get(), 0), referenceNames);
        verdict.outcome = named ? DaneOutcome::Match : DaneOutcome::NameMismatch;
        verdict.matchedRecord = i;
    }
    return verdict;
}

} // namespace postseal
