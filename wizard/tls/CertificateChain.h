// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace postseal {

/// What a certificate says of itself, for showing and for printing.
struct CertificateSummary
{
    QStringList dnsNames; ///< subjectAltName dNSName entries, A-label form as in the certificate
    QString commonName; ///< of the subject, empty without one
    QString subject; ///< "CN=…, O=…"
    QString issuer; ///< "CN=…, O=…"
    QString issuerName; ///< the issuer's O, else its CN: a name for people
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC
    QByteArray serial; ///< hex
    QByteArray sha256; ///< fingerprint of the certificate, hex, lower case
    QString keyType; ///< "RSA 2048", "EC P-256", "Ed25519"
    bool selfIssued = false; ///< subject and issuer are equal

    friend bool operator==(const CertificateSummary &, const CertificateSummary &) = default;
};

/// The certificates exactly as a server sent them, leaf first, in DER.
struct CertificateChain
{
    QList<QByteArray> der;

    [[nodiscard]] bool isEmpty() const { return der.isEmpty(); }

    friend bool operator==(const CertificateChain &, const CertificateChain &) = default;
};

/// Reads a certificate. An empty summary when the bytes are not one.
[[nodiscard]] CertificateSummary summarize(const QByteArray &der);

} // namespace postseal
