// SPDX-License-Identifier: Apache-2.0
#include "practice/PracticeDnsServer.h"

#include "base/Log.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace postseal {

namespace {

using namespace std::chrono_literals;

constexpr auto idleLimit = 10s; // RFC 7766 section 6.2.3: a few seconds
constexpr int mostAttempts = 20;

/// Nothing for what is not a query.
QByteArray replyTo(const PracticeZone &zone, QByteArrayView message, DnsTransportKind transport)
{
    const auto query = decodeQuery(message);
    if (!query)
        return {};
    const DnsResponse response = zone.answer(query->question);
    qCDebug(logPractice) << query->question.name.toAscii() << toText(query->question.type)
                         << "rcode" << response.responseCode << "records" << response.answer.size();
    return encodeResponse(*query, response, transport);
}

} // namespace

PracticeDnsServer::PracticeDnsServer(const PracticeZone &zone, QObject *parent)
    : QObject(parent)
    , m_zone(zone)
{
    m_udp.setProxy(QNetworkProxy::NoProxy);
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    connect(&m_udp, &QUdpSocket::readyRead, this, &PracticeDnsServer::readDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, &PracticeDnsServer::acceptConnections);
}

bool PracticeDnsServer::listen()
{
    // The system picks a port for UDP that may be taken for TCP.
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        if (!m_udp.bind(QHostAddress::LocalHost, 0, QUdpSocket::DontShareAddress)) {
            m_errorString = m_udp.errorString();
            return false;
        }
        if (m_tcp.listen(QHostAddress::LocalHost, m_udp.localPort()))
            return true;
        m_errorString = m_tcp.errorString();
        m_udp.close();
    }
    return false;
}

Endpoint PracticeDnsServer::endpoint() const
{
    return {QHostAddress(QHostAddress::LocalHost), m_tcp.serverPort()};
}

void PracticeDnsServer::readDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        const QByteArray reply = replyTo(m_zone, datagram.data(), DnsTransportKind::Udp);
        if (!reply.isEmpty())
            m_udp.writeDatagram(datagram.makeReply(reply));
    }
}

void PracticeDnsServer::acceptConnections()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readStream(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(idleLimit, socket, [socket] { socket->abort(); });
    }
}

void PracticeDnsServer::readStream(QTcpSocket *socket)
{
    constexpr qsizetype lengthSize = 2; // RFC 1035 section 4.2.2
    for (;;) {
        const QByteArray start = socket->peek(lengthSize);
        if (start.size() < lengthSize)
            return;
        const auto length = qFromBigEndian<quint16>(start.constData());
        if (socket->bytesAvailable() < lengthSize + length)
            return;
        const QByteArray message = socket->read(lengthSize + length).mid(lengthSize);
        const QByteArray reply = replyTo(m_zone, message, DnsTransportKind::Tcp);
        if (reply.isEmpty()) {
            socket->abort();
            return;
        }
        QByteArray prefix(lengthSize, Qt::Uninitialized);
        qToBigEndian(quint16(reply.size()), prefix.data());
        socket->write(prefix + reply);
    }
}

} // namespace postseal
