// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/Endpoint.h"
#include "tls/CertificateAuthority.h"
#include "tls/TlsServerSession.h"

#include <QByteArray>
#include <QList>
#include <QTcpServer>

#include <chrono>
#include <memory>

namespace postseal::test {

/// What a LoopbackServer does on each connection, step by step. After the last step it stays silent
/// and keeps the connection open.
class PeerScript
{
public:
    struct Step
    {
        enum Kind {
            Say, ///< over TLS once that is up
            AwaitLine, ///< until the client has sent a line
            AwaitEmptyLine, ///< until it has sent an HTTP head
            Pause,
            Drip, ///< the same octets again and again, without end
            StartTls, ///< and wait for the handshake
            AwaitTls, ///< for the ClientHello, without answering it
            AnnounceEnd, ///< close_notify
            HangUp,
        };

        Kind kind = Say;
        QByteArray octets;
        std::chrono::milliseconds time{0};
    };

    PeerScript &say(const QByteArray &octets) { return add({Step::Say, octets, {}}); }

    PeerScript &awaitLine() { return add({Step::AwaitLine, {}, {}}); }

    PeerScript &awaitEmptyLine() { return add({Step::AwaitEmptyLine, {}, {}}); }

    PeerScript &pause(std::chrono::milliseconds time) { return add({Step::Pause, {}, time}); }

    PeerScript &drip(const QByteArray &octets, std::chrono::milliseconds every)
    {
        return add({Step::Drip, octets, every});
    }

    PeerScript &startTls() { return add({Step::StartTls, {}, {}}); }

    PeerScript &awaitTls() { return add({Step::AwaitTls, {}, {}}); }

    PeerScript &announceEnd() { return add({Step::AnnounceEnd, {}, {}}); }

    PeerScript &hangUp() { return add({Step::HangUp, {}, {}}); }

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }

private:
    PeerScript &add(const Step &step)
    {
        m_steps.append(step);
        return *this;
    }

    QList<Step> m_steps;
};

/// A server on a free loopback port that plays the same script on every connection.
class LoopbackServer
{
public:
    explicit LoopbackServer(PeerScript script,
                            const QHostAddress &address = QHostAddress::LocalHost);
    ~LoopbackServer();

    /// What StartTls uses. Both must be set before a client comes.
    void setCertificate(const IssuedCertificate &certificate) { m_certificate = certificate; }

    /// Another script, before a client comes.
    void play(PeerScript script) { m_script = std::move(script); }

    void setTlsOptions(const TlsServerOptions &options) { m_tlsOptions = options; }

    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

    [[nodiscard]] Endpoint endpoint() const
    {
        return {m_server.serverAddress(), m_server.serverPort()};
    }

    /// Everything that clients have sent, decrypted.
    [[nodiscard]] QByteArray received() const { return m_received; }

    [[nodiscard]] QByteArray serverName() const { return m_serverName; }

    [[nodiscard]] int connectionCount() const { return m_connectionCount; }

    [[nodiscard]] int openConnections() const { return m_openConnections; }

private:
    friend class LoopbackConnection;

    PeerScript m_script;
    IssuedCertificate m_certificate;
    TlsServerOptions m_tlsOptions;
    QByteArray m_received;
    QByteArray m_serverName;
    int m_connectionCount = 0;
    int m_openConnections = 0;
    QTcpServer m_server;
};

/// Sends every connection to one place.
class OneWay : public Connector
{
public:
    explicit OneWay(Endpoint there)
        : m_there(std::move(there))
    { }

    [[nodiscard]] Endpoint resolve(const Endpoint &) const override { return m_there; }

private:
    Endpoint m_there;
};

} // namespace postseal::test
