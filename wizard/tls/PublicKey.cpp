// SPDX-License-Identifier: Apache-2.0
#include "tls/PublicKey.h"

#include "tls/OpenSslHandles.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace postseal {

namespace {

using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, OpenSslFree<EVP_MD_CTX_free>>;

const unsigned char *octetsOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

struct PublicKey::Private
{
    EvpKeyPtr key;
    Kind kind = Kind::None;
};

PublicKey::PublicKey()
    : d(std::make_shared<Private>())
{ }

PublicKey PublicKey::rsa(const QByteArray &der)
{
    auto made = std::make_shared<Private>();
    const unsigned char *at = octetsOf(der);
    made->key.reset(d2i_PUBKEY(nullptr, &at, long(der.size())));
    if (!made->key) {
        at = octetsOf(der);
        made->key.reset(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, long(der.size())));
    }
    ERR_clear_error();
    if (made->key && EVP_PKEY_is_a(made->key.get(), "RSA") == 1)
        made->kind = Kind::Rsa;
    PublicKey key;
    key.d = std::move(made);
    return key;
}

PublicKey PublicKey::ed25519(const QByteArray &octets)
{
    auto made = std::make_shared<Private>();
    made->key.reset(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_ED25519, nullptr, octetsOf(octets), size_t(octets.size())));
    ERR_clear_error();
    if (made->key)
        made->kind = Kind::Ed25519;
    PublicKey key;
    key.d = std::move(made);
    return key;
}

PublicKey::Kind PublicKey::kind() const
{
    return d->kind;
}

int PublicKey::bits() const
{
    return d->kind == Kind::Rsa ? EVP_PKEY_get_bits(d->key.get()) : 0;
}

bool PublicKey::verifiesSha256(const QByteArray &signedOctets, const QByteArray &signature) const
{
    if (d->kind == Kind::None)
        return false;
    const bool isRsa = d->kind == Kind::Rsa;
    const QByteArray octets =
        isRsa ? signedOctets : QCryptographicHash::hash(signedOctets, QCryptographicHash::Sha256);
    const DigestContextPtr context(EVP_MD_CTX_new());
    const EVP_MD *digest = isRsa ? EVP_sha256() : nullptr;
    const bool isGood =
        EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, d->key.get()) == 1
        && EVP_DigestVerify(context.get(),
                            octetsOf(signature),
                            size_t(signature.size()),
                            octetsOf(octets),
                            size_t(octets.size()))
            == 1;
    ERR_clear_error();
    return isGood;
}

} // namespace postseal
