// SPDX-License-Identifier: Apache-2.0
#include "tls/TlsSession.h"

#include "tls/TlsEngine.h"

#include <openssl/err.h>

namespace postseal {

namespace {

// Bounds what one peer can make us keep. OpenSSL's own default, which no real chain comes near.
constexpr long largestChain = 100L * 1024;

/// Stands in for the verification: notes what was sent, and never objects. Runs as soon as the
/// Certificate message is there, so the chain is known even when the handshake breaks off later.
int recordChain(X509_STORE_CTX *context, void *)
{
    const auto *ssl = static_cast<SSL *>(
        X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *chain = static_cast<CertificateChain *>(SSL_get_app_data(ssl));
    chain->der.clear();
    const STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(context);
    for (int i = 0; i < sk_X509_num(sent); ++i)
        chain->der.append(certificateToDer(sk_X509_value(sent, i)));
    X509_STORE_CTX_set_error(context, X509_V_OK);
    return 1;
}

SslContextPtr makeClientContext()
{
    SslContextPtr context(SSL_CTX_new(TLS_client_method()));
    // Everything that a sender might meet, so that an old server is seen and named instead of
    // failing without a word. Anonymous ciphers stay out: with them a server sends no certificate
    // to look at, and Postfix prefers them.
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), TLS1_3_VERSION);
    SSL_CTX_set_cipher_list(context.get(), "ALL:!aNULL:!eNULL:@SECLEVEL=0");
    SSL_CTX_set_options(context.get(), SSL_OP_LEGACY_SERVER_CONNECT);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_cert_list(context.get(), largestChain);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_cert_verify_callback(context.get(), recordChain, nullptr);
    return context;
}

/// Making one costs about half a millisecond and it never changes, so all sessions share it.
SSL_CTX *clientContext()
{
    static const SslContextPtr context = makeClientContext();
    return context.get();
}

SslPtr makeClient(const DomainName &serverName)
{
    SslPtr ssl(SSL_new(clientContext()));
    SSL_set_connect_state(ssl.get());
    // RFC 6066 section 3: SNI carries host names only, no addresses, no root dot.
    if (serverName.isHostName() && !serverName.isIpAddress())
        SSL_set_tlsext_host_name(ssl.get(), serverName.toAscii().constData());
    return ssl;
}

} // namespace

struct TlsSession::Private
{
    TlsEngine engine;

    explicit Private(const DomainName &serverName)
        : engine(makeClient(serverName))
    {
        SSL_set_app_data(engine.ssl(), &engine.details().chain);
    }
};

TlsSession::TlsSession(const DomainName &serverName)
    : d(std::make_unique<Private>(serverName))
{ }

TlsSession::~TlsSession() = default;

void TlsSession::start()
{
    d->engine.start();
}

TlsSession::State TlsSession::feed(QByteArrayView fromPeer)
{
    return d->engine.feed(fromPeer);
}

void TlsSession::write(QByteArrayView plaintext)
{
    d->engine.write(plaintext);
}

QByteArray TlsSession::takePlaintext()
{
    return d->engine.takePlaintext();
}

QByteArray TlsSession::takeOutput()
{
    return d->engine.takeOutput();
}

void TlsSession::close()
{
    d->engine.close();
}

TlsSession::State TlsSession::state() const
{
    return d->engine.state();
}

const TlsDetails &TlsSession::details() const
{
    return d->engine.details();
}

} // namespace postseal
