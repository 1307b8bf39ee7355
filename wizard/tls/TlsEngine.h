// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tls/OpenSslHandles.h"
#include "tls/TlsSession.h"

#include <QByteArray>

namespace postseal {

/// What client and server sides share: an SSL object between two memory BIOs, pumped by hand.
class TlsEngine
{
public:
    /// Takes the SSL object, whose role (client or server) is already set.
    explicit TlsEngine(SslPtr ssl);

    void start();
    TlsSession::State feed(QByteArrayView fromPeer);
    void write(QByteArrayView plaintext);
    [[nodiscard]] QByteArray takePlaintext();
    [[nodiscard]] QByteArray takeOutput();
    void close();
    /// Ends it from our side, for a reason that OpenSSL does not know.
    void fail(const QByteArray &reason);

    [[nodiscard]] TlsSession::State state() const { return m_state; }

    [[nodiscard]] SSL *ssl() const { return m_ssl.get(); }

    [[nodiscard]] TlsDetails &details() { return m_details; }

    [[nodiscard]] const TlsDetails &details() const { return m_details; }

private:
    void advance();
    void handshake();
    void readAll();
    void recordAgreement();
    void handleError(int result);

    SslPtr m_ssl;
    BIO *m_fromPeer; ///< owned by m_ssl
    BIO *m_toPeer; ///< owned by m_ssl
    TlsSession::State m_state = TlsSession::State::Handshaking;
    TlsDetails m_details;
    QByteArray m_plaintext;
};

} // namespace postseal
