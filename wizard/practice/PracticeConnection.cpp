// SPDX-License-Identifier: Apache-2.0
#include "practice/PracticeConnection.h"

#include <QTcpSocket>
#include <QTimer>

namespace postseal {

namespace {

using namespace std::chrono_literals;

constexpr auto longestConnection = 60s;

} // namespace

PracticeConnection::PracticeConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &PracticeConnection::readSocket);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(longestConnection, this, [this] { m_socket->abort(); });
}

void PracticeConnection::startTls(const PracticeCredentials &credentials)
{
    m_tls = std::make_unique<TlsServerSession>(credentials.chainPem, credentials.keyPem);
}

void PracticeConnection::readSocket()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_finished)
        return;
    if (!m_tls) {
        received(bytes);
        return;
    }
    const TlsServerSession::State state = m_tls->feed(bytes);
    const QByteArray plaintext = m_tls->takePlaintext();
    flushTls();
    if (!plaintext.isEmpty())
        received(plaintext);
    if (state == TlsServerSession::State::Failed || state == TlsServerSession::State::Closed)
        finish();
}

void PracticeConnection::flushTls()
{
    const QByteArray output = m_tls->takeOutput();
    if (!output.isEmpty())
        m_socket->write(output);
}

void PracticeConnection::send(const QByteArray &bytes)
{
    if (m_finished)
        return;
    if (!m_tls) {
        m_socket->write(bytes);
        return;
    }
    m_tls->write(bytes);
    flushTls();
}

void PracticeConnection::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    if (m_tls) {
        m_tls->close();
        flushTls();
    }
    m_socket->disconnectFromHost();
}

} // namespace postseal
