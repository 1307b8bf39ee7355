// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

namespace postseal {

/// A public key that signatures are verified with.
class PublicKey
{
public:
    enum class Kind {
        None, ///< what was given is no key
        Rsa,
        Ed25519,
    };

    PublicKey();
    /// RSA: a SubjectPublicKeyInfo in DER (RFC 6376 section 3.6.1), or the bare RSAPublicKey that
    /// some publish.
    [[nodiscard]] static PublicKey rsa(const QByteArray &der);
    /// Ed25519: the 32 octets. RFC 8463 section 4.2.
    [[nodiscard]] static PublicKey ed25519(const QByteArray &octets);

    [[nodiscard]] Kind kind() const;

    /// Of the modulus; 0 for anything but RSA.
    [[nodiscard]] int bits() const;

    /// Whether the signature over the octets was made with this key: RSASSA-PKCS1-v1_5 with
    /// SHA-256, or Ed25519 over the octets' SHA-256 as DKIM has it (RFC 8463 section 3).
    [[nodiscard]] bool verifiesSha256(const QByteArray &signedOctets,
                                      const QByteArray &signature) const;

private:
    struct Private;
    std::shared_ptr<const Private> d;
};

} // namespace postseal
