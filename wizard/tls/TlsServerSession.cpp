// SPDX-License-Identifier: Apache-2.0
#include "tls/TlsServerSession.h"

#include "tls/TlsEngine.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace postseal {

namespace {

int numberOf(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls10:
        return TLS1_VERSION;
    case TlsVersion::Tls11:
        return TLS1_1_VERSION;
    case TlsVersion::Tls12:
        return TLS1_2_VERSION;
    case TlsVersion::Tls13:
        return TLS1_3_VERSION;
    }
    return TLS1_3_VERSION;
}

int verifyModeFor(ClientCertificate wish)
{
    switch (wish) {
    case ClientCertificate::NotAsked:
        return SSL_VERIFY_NONE;
    case ClientCertificate::Requested:
        return SSL_VERIFY_PEER;
    case ClientCertificate::Required:
        return SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    }
    return SSL_VERIFY_NONE;
}

/// False when there is no certificate, no key, or they do not belong together.
bool useCredentials(SSL_CTX *context, const QByteArray &chainPem, const QByteArray &keyPem)
{
    const BioPtr chain = bioOver(chainPem);
    const X509Ptr leaf(PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr));
    const BioPtr keyBio = bioOver(keyPem);
    const EvpKeyPtr key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    if (!leaf || !key || SSL_CTX_use_certificate(context, leaf.get()) != 1
        || SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return false;
    while (X509 *next = PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr))
        SSL_CTX_add0_chain_cert(context, next);
    return true;
}

SslContextPtr makeServerContext(const TlsServerOptions &options)
{
    SslContextPtr context(SSL_CTX_new(TLS_server_method()));
    // A practice server must be able to be as bad as the real ones.
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), numberOf(options.minVersion));
    SSL_CTX_set_max_proto_version(context.get(), numberOf(options.maxVersion));
    SSL_CTX_set_cipher_list(context.get(), "ALL:!aNULL:!eNULL:@SECLEVEL=0");
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_mode(context.get(), SSL_MODE_NO_AUTO_CHAIN); // send what was given, find nothing
    SSL_CTX_set_verify(context.get(), verifyModeFor(options.clientCertificate), nullptr);
    return context;
}

SslPtr makeServer(SSL_CTX *context)
{
    SslPtr ssl(SSL_new(context)); // holds on to the context
    SSL_set_accept_state(ssl.get());
    return ssl;
}

} // namespace

struct TlsServerSession::Private
{
    SslContextPtr context;
    bool usable;
    TlsEngine engine;

    Private(const QByteArray &chainPem, const QByteArray &keyPem, const TlsServerOptions &options)
        : context(makeServerContext(options))
        , usable(useCredentials(context.get(), chainPem, keyPem))
        , engine(makeServer(context.get()))
    {
        ERR_clear_error();
        if (!usable)
            engine.fail("certificate and key cannot be used");
    }
};

TlsServerSession::TlsServerSession(const QByteArray &chainPem,
                                   const QByteArray &keyPem,
                                   const TlsServerOptions &options)
    : d(std::make_unique<Private>(chainPem, keyPem, options))
{ }

TlsServerSession::~TlsServerSession() = default;

TlsServerSession::State TlsServerSession::feed(QByteArrayView fromPeer)
{
    return d->engine.feed(fromPeer);
}

void TlsServerSession::write(QByteArrayView plaintext)
{
    d->engine.write(plaintext);
}

QByteArray TlsServerSession::takePlaintext()
{
    return d->engine.takePlaintext();
}

QByteArray TlsServerSession::takeOutput()
{
    return d->engine.takeOutput();
}

void TlsServerSession::close()
{
    d->engine.close();
}

TlsServerSession::State TlsServerSession::state() const
{
    return d->engine.state();
}

const TlsDetails &TlsServerSession::details() const
{
    return d->engine.details();
}

QByteArray TlsServerSession::serverName() const
{
    return SSL_get_servername(d->engine.ssl(), TLSEXT_NAMETYPE_host_name);
}

} // namespace postseal
