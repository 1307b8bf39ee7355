// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tls/TlsSession.h"

#include <QByteArray>

#include <memory>

namespace postseal {

enum class TlsVersion {
    Tls10,
    Tls11,
    Tls12,
    Tls13,
};

enum class ClientCertificate {
    NotAsked,
    Requested, ///< asked for, and not missed when it does not come
    Required,
};

struct TlsServerOptions
{
    TlsVersion minVersion = TlsVersion::Tls10;
    TlsVersion maxVersion = TlsVersion::Tls13;
    ClientCertificate clientCertificate = ClientCertificate::NotAsked;
};

/// The server's side of a TLS connection, for the practice network and for tests. Knows no sockets.
/// Sends exactly the certificates it is given, in that order, whatever they are worth.
class TlsServerSession
{
public:
    using State = TlsSession::State;

    /// The chain is PEM, the leaf first; the key is PEM. Failed from the start when they do not
    /// fit.
    TlsServerSession(const QByteArray &chainPem,
                     const QByteArray &keyPem,
                     const TlsServerOptions &options = {});
    ~TlsServerSession();
    TlsServerSession(const TlsServerSession &) = delete;
    TlsServerSession &operator=(const TlsServerSession &) = delete;

    /// Bytes that came from the client.
    State feed(QByteArrayView fromPeer);

    /// Plaintext to be sent to the client. Only while Open.
    void write(QByteArrayView plaintext);

    /// Plaintext that came from the client since the last call.
    [[nodiscard]] QByteArray takePlaintext();

    /// Bytes that must go to the client since the last call.
    [[nodiscard]] QByteArray takeOutput();

    /// Queues a close_notify.
    void close();

    [[nodiscard]] State state() const;

    /// Version, cipher and error as TlsSession has them; no chain.
    [[nodiscard]] const TlsDetails &details() const;

    /// The name in the client's SNI; empty without one.
    [[nodiscard]] QByteArray serverName() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postseal
