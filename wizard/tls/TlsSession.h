// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "tls/CertificateChain.h"

#include <QByteArray>

#include <memory>

namespace postseal {

/// What a handshake showed, whether it was completed or not.
struct TlsDetails
{
    QByteArray version; ///< "TLSv1.3", "TLSv1", empty when none was agreed
    QByteArray cipher; ///< "TLS_AES_256_GCM_SHA384"
    CertificateChain chain; ///< exactly as sent
    QByteArray error; ///< OpenSSL's words for why the handshake ended, empty when it did not fail

    friend bool operator==(const TlsDetails &, const TlsDetails &) = default;
};

/// A TLS client that looks but does not judge: it completes the handshake with any certificate and
/// records what was sent. Knows no sockets: bytes in, bytes out, so the caller owns time and
/// transport.
///
/// Offers TLS 1.0 to 1.3 at security level 0 in order to see old servers and name them. Never to be
/// used for anything that must be secret.
class TlsSession
{
public:
    enum class State {
        Handshaking, ///< feed() more
        Open,
        Closed, ///< the peer ended it cleanly
        Failed, ///< details().error says why
    };

    /// The name goes into SNI.
    explicit TlsSession(const DomainName &serverName);
    ~TlsSession();
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;

    /// Starts the handshake; takeOutput() then has the ClientHello.
    void start();

    /// Bytes that came from the peer.
    State feed(QByteArrayView fromPeer);

    /// Plaintext to be sent to the peer. Only while Open.
    void write(QByteArrayView plaintext);

    /// Plaintext that came from the peer since the last call.
    [[nodiscard]] QByteArray takePlaintext();

    /// Bytes that must go to the peer since the last call.
    [[nodiscard]] QByteArray takeOutput();

    /// Queues a close_notify.
    void close();

    [[nodiscard]] State state() const;
    [[nodiscard]] const TlsDetails &details() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postseal
