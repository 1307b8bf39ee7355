// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tls/TlsServerSession.h"

#include <QObject>

#include <memory>

class QTcpSocket;

namespace postseal {

/// How many connections may wait to be taken. With Qt's 50 the kernel falls back to SYN cookies in a burst, and
/// then forgets connections whose client waits for a greeting.
constexpr int practiceBacklog = 1024;

/// What a practice server shows: PEM of what it sends, and the key to the first of them.
struct PracticeCredentials
{
    QByteArray chainPem;
    QByteArray keyPem;
};

/// One accepted connection, in plaintext or TLS. Deletes itself when it ends; gives up after a
/// minute.
class PracticeConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket.
    PracticeConnection(QTcpSocket *socket, QObject *parent);

protected:
    /// Plaintext from the client.
    virtual void received(const QByteArray &bytes) = 0;

    /// The next octets from the client are its ClientHello.
    void startTls(const PracticeCredentials &credentials);

    [[nodiscard]] bool isSecured() const { return m_tls != nullptr; }

    void send(const QByteArray &bytes);
    /// Sends what is left and ends politely.
    void finish();

private:
    void readSocket();
    void flushTls();

    QTcpSocket *m_socket;
    std::unique_ptr<TlsServerSession> m_tls;
    bool m_finished = false;
};

} // namespace postseal
