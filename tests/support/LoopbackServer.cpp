// SPDX-License-Identifier: Apache-2.0
#include "support/LoopbackServer.h"

#include <QTcpSocket>
#include <QTimer>

namespace postseal::test {

using Step = PeerScript::Step;

/// One client of a LoopbackServer. Belongs to its socket.
class LoopbackConnection : public QObject
{
public:
    LoopbackConnection(LoopbackServer *server, QTcpSocket *socket)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
        , m_steps(server->m_script.steps())
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { timeOver(); });
        connect(socket, &QTcpSocket::readyRead, this, [this] { receive(); });
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            m_timer.stop();
            --m_server->m_openConnections;
            m_socket->deleteLater();
        });
        m_server->m_connectionCount++;
        m_server->m_openConnections++;
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        goOn();
    }

private:
    void goOn()
    {
        while (!m_steps.isEmpty() && perform(m_steps.first()))
            m_steps.removeFirst();
    }

    /// Whether the step is done.
    bool perform(const Step &step)
    {
        switch (step.kind) {
        case Step::Say:
            say(step.octets);
            return true;
        case Step::AwaitLine:
            return takeUntil("\n");
        case Step::AwaitEmptyLine:
            return takeUntil("\r\n\r\n");
        case Step::Pause:
        case Step::Drip:
            if (!m_timer.isActive())
                m_timer.start(step.time);
            return false;
        case Step::StartTls:
            return startTls();
        case Step::AwaitTls:
            return !m_unread.isEmpty();
        case Step::AnnounceEnd:
            m_tls->close();
            flush();
            return true;
        case Step::HangUp:
            m_socket->disconnectFromHost();
            return true;
        }
        return true;
    }

    void timeOver()
    {
        if (m_steps.isEmpty())
            return;
        const Step step = m_steps.first();
        if (step.kind == Step::Drip) {
            say(step.octets);
            m_timer.start(step.time);
        } else {
            m_steps.removeFirst();
            goOn();
        }
    }

    bool startTls()
    {
        if (!m_tls) {
            m_tls = std::make_unique<TlsServerSession>(m_server->m_certificate.chainPem,
                                                       m_server->m_certificate.keyPem,
                                                       m_server->m_tlsOptions);
            m_tls->feed(std::exchange(m_unread, {}));
        }
        flush();
        // Closed: the client said all it had to say, and goodbye, with the end of the handshake.
        if (m_tls->state() != TlsServerSession::State::Open
            && m_tls->state() != TlsServerSession::State::Closed)
            return false;
        m_server->m_serverName = m_tls->serverName();
        return true;
    }

    void receive()
    {
        const QByteArray octets = m_socket->readAll();
        if (m_tls) {
            m_tls->feed(octets);
            flush();
            const QByteArray plaintext = m_tls->takePlaintext();
            m_unread += plaintext;
            m_server->m_received += plaintext;
        } else {
            m_unread += octets;
            m_server->m_received += octets;
        }
        goOn();
    }

    bool takeUntil(const QByteArray &mark)
    {
        const qsizetype at = m_unread.indexOf(mark);
        if (at < 0)
            return false;
        m_unread.remove(0, at + mark.size());
        return true;
    }

    void say(const QByteArray &octets)
    {
        if (m_tls) {
            m_tls->write(octets);
            flush();
        } else {
            m_socket->write(octets);
            m_socket->flush();
        }
    }

    void flush()
    {
        m_socket->write(m_tls->takeOutput());
        m_socket->flush();
    }

    LoopbackServer *m_server;
    QTcpSocket *m_socket;
    QList<Step> m_steps;
    QTimer m_timer;
    QByteArray m_unread;
    std::unique_ptr<TlsServerSession> m_tls;
};

LoopbackServer::LoopbackServer(PeerScript script, const QHostAddress &address)
    : m_script(std::move(script))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new LoopbackConnection(this, socket);
    });
    m_server.listen(address, 0);
}

LoopbackServer::~LoopbackServer()
{
    // The sockets are children of the server; none may report back while it goes.
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        for (QObject *child : socket->children())
            socket->disconnect(child);
    }
}

} // namespace postseal::test
