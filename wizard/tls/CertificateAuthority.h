// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>

namespace postseal {

/// Who signs a certificate.
enum class CertificateSigner {
    Intermediate, ///< the authority's intermediate, as usual
    Root, ///< the root itself
    Itself, ///< self-signed
};

enum class CertificateKey {
    EcP256,
    Rsa1024, ///< too weak for every sender of today
};

/// What a certificate is to say. The faults are made by asking for them.
struct CertificateRequest
{
    QList<QByteArray> dnsNames{}; ///< written as they are, so wildcards and wrong ones are possible
    QByteArray commonName{}; ///< empty: no subject at all
    QDateTime notBefore{}; ///< UTC; invalid: a day before the authority's time
    QDateTime notAfter{}; ///< UTC; invalid: 89 days after the authority's time
    CertificateSigner signer = CertificateSigner::Intermediate;
    CertificateKey key = CertificateKey::EcP256;
    QByteArray extendedKeyUsage = "serverAuth"; ///< in the words of OpenSSL's configuration
};

struct IssuedCertificate
{
    QByteArray der;
    QByteArray pem;
    QByteArray
        chainPem; ///< the certificate and the intermediate that signed it: what a server sends
    QByteArray keyPem;
};

/// A certificate authority made in process, for the practice network and for tests: a root, an
/// intermediate, and leaves of any kind. Its private keys exist in memory only. Nothing may ever
/// trust it but a trust store made for the occasion.
class CertificateAuthority
{
public:
    /// Root and intermediate are valid from 30 days before to ten years after the given time.
    explicit CertificateAuthority(const QDateTime &nowUtc,
                                  const QByteArray &organization = "Postseal practice");
    /// The same with an intermediate that ends at the given time.
    CertificateAuthority(const QDateTime &nowUtc,
                         const QByteArray &organization,
                         const QDateTime &intermediateNotAfter);
    ~CertificateAuthority();
    CertificateAuthority(const CertificateAuthority &) = delete;
    CertificateAuthority &operator=(const CertificateAuthority &) = delete;

    [[nodiscard]] IssuedCertificate issue(const CertificateRequest &request) const;

    [[nodiscard]] QByteArray rootDer() const;
    [[nodiscard]] QByteArray rootPem() const;
    [[nodiscard]] QByteArray intermediateDer() const;
    [[nodiscard]] QByteArray intermediatePem() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postseal
