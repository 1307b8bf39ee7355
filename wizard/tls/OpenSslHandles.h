// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to this folder: owners for OpenSSL's handles, and the few conversions that several files
// need.

#include <QByteArray>
#include <QDateTime>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace postseal {

/// Calls OpenSSL's own function for giving a handle back.
template <auto Free>
struct OpenSslFree
{
    template <class Handle>
    void operator()(Handle *handle) const
    {
        Free(handle);
    }
};

inline void freeX509Stack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using BioPtr = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;
using SslPtr = std::unique_ptr<SSL, OpenSslFree<SSL_free>>;
using SslContextPtr = std::unique_ptr<SSL_CTX, OpenSslFree<SSL_CTX_free>>;
using X509Ptr = std::unique_ptr<X509, OpenSslFree<X509_free>>;
using X509StackPtr = std::unique_ptr<STACK_OF(X509), OpenSslFree<freeX509Stack>>;
using X509StorePtr = std::unique_ptr<X509_STORE, OpenSslFree<X509_STORE_free>>;
using X509StoreContextPtr = std::unique_ptr<X509_STORE_CTX, OpenSslFree<X509_STORE_CTX_free>>;
using EvpKeyPtr = std::unique_ptr<EVP_PKEY, OpenSslFree<EVP_PKEY_free>>;

/// The largest certificate that is read, in octets. Real ones stay below 10 000.
constexpr qsizetype largestCertificate = 100LL * 1024;

/// The longest chain that is judged. Nobody needs to send more than a handful.
constexpr int mostCertificatesInChain = 32;

/// Reads exactly one certificate; null when the octets are not one, or when something follows it.
[[nodiscard]] X509Ptr certificateFromDer(const QByteArray &der);

/// The certificate's encoding: for one that was read, the very octets it was read from.
[[nodiscard]] QByteArray certificateToDer(const X509 *certificate);

/// UTC; invalid when the certificate holds no readable date.
[[nodiscard]] QDateTime toDateTime(const ASN1_TIME *time);

/// A memory BIO that reads from these octets, which must outlive it.
[[nodiscard]] BioPtr bioOver(const QByteArray &bytes);

/// Everything that was written into a memory BIO.
[[nodiscard]] QByteArray takeAll(BIO *memory);

} // namespace postseal
