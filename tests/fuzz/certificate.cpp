// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateAuthority.h"
#include "tls/CertificateVerifier.h"
#include "tls/Dane.h"
#include "tls/PublicKey.h"
#include "tls/TrustStore.h"

#include "fuzz/Target.h"

namespace postseal {

/// The input is certificates, each with its length in two octets in front, as TLS sends them but
/// for the third one.
void fuzz::tryInput(const QByteArray &octets)
{
    CertificateChain chain;
    for (qsizetype at = 0; at + 2 <= octets.size() && chain.der.size() < 10;) {
        const qsizetype length = quint8(octets[at]) * 256 + quint8(octets[at + 1]);
        chain.der.append(octets.mid(at + 2, length));
        at += 2 + length;
    }
    const DomainName name = DomainName::literal("mx.example.com");
    static const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    static const TrustStore strangers = *TrustStore::fromPem(CertificateAuthority(now).rootPem());
    require(!verifyCertificate(chain, name, now, strangers).isGood(),
            "nothing is good that no trusted root has signed");
    for (const QByteArray &der : std::as_const(chain.der)) {
        (void)summarize(der);
        (void)certificateCovers(der, name);
        const PublicKey key = PublicKey::rsa(der);
        require(!key.verifiesSha256("octets", der.left(256)), "no signature is good by accident");
        require(PublicKey::ed25519(der).kind() == PublicKey::Kind::None || der.size() == 32,
                "32 octets are a key");
    }
    const QList<TlsaData> records{
        {3, 1, 1, octets.left(32)}, {2, 0, 1, octets.left(32)}, {3, 0, 0, octets.left(400)}};
    const DaneVerdict verdict = matchDane(chain, records, {name}, now);
    require(verdict.outcome != DaneOutcome::Match || verdict.matchedRecord == 2
                || chain.der.isEmpty(),
            "no hash is met by accident");
}

} // namespace postseal
