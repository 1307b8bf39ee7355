// SPDX-License-Identifier: Apache-2.0
#include "dns/UdpConversation.h"

#include "base/ConnectionLog.h"

#include <QNetworkProxy>
#include <QRandomGenerator>

#include <array>

namespace postseal {

namespace {

constexpr quint16 firstSourcePort = 20000;
constexpr int sourcePorts = 45000;
constexpr int bindTries = 8;
constexpr int mostDatagramsAtOnce = 64;
constexpr qsizetype largestDatagram = 65535;

} // namespace

UdpConversation::UdpConversation(Endpoint server, DnsQuestion question)
    : m_server(std::move(server))
    , m_question(std::move(question))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    encode();
}

void UdpConversation::encode()
{
    // Id, port and capitals together are what somebody off the path has to guess. RFC 5452
    // section 4.
    QRandomGenerator *random = QRandomGenerator::system();
    const auto id = quint16(random->bounded(0x10000));
    m_query = encodeQuery(m_question, id, random->generate64());
}

bool UdpConversation::open(WaitPoint &point)
{
    const bool ipv6 = m_server.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QHostAddress any(ipv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
    // The port is ours to choose: what the system picks may be easy to guess.
    for (int i = 0; i < bindTries && m_socket.state() != QAbstractSocket::BoundState; ++i) {
        const int offset = QRandomGenerator::system()->bounded(sourcePorts);
        m_socket.bind(any, quint16(firstSourcePort + offset), QAbstractSocket::DontShareAddress);
    }
    noteConnection(ConnectionPurpose::Dns, m_server.toString(), QString::fromLatin1(questionTextOf(m_query)));
    // Connected, so that the system drops what comes from elsewhere and tells when nobody listens.
    m_socket.connectToHost(m_server.address, m_server.port);
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return false;
    // Errors make the socket readable too. errorOccurred() must not wake: reading when there is
    // nothing left counts as an error to Qt, so each reading would bring on the next.
    point.wakeOn(&m_socket, &QUdpSocket::readyRead);
    return true;
}

UdpConversation::Event UdpConversation::send(WaitPoint &point)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState && !open(point))
        return Event::Unreachable;
    m_sent.start();
    if (m_socket.write(m_query) != m_query.size())
        return Event::Unreachable;
    return Event::Nothing;
}

UdpConversation::Event UdpConversation::receive()
{
    // Not hasPendingDatagrams(): its look ahead swallows the system's "connection refused".
    std::array<char, largestDatagram> buffer; // NOLINT: 64 kB that the system fills
    // Bounded, so that a flood cannot hold the event loop: what is left makes the socket readable
    // again.
    for (int i = 0; i < mostDatagramsAtOnce; ++i) {
        const qint64 size = m_socket.readDatagram(buffer.data(), largestDatagram);
        if (size < 0)
            break;
        const QByteArrayView datagram(buffer.data(), size);
        const ReplyMatch match = matchReply(m_query, datagram);
        if (match == ReplyMatch::WithoutEdns) {
            m_question.edns = false;
            encode();
            m_socket.write(m_query);
            continue;
        }
        if (match == ReplyMatch::Foreign) {
            m_seenRubbish = true;
            continue;
        }
        m_reply = datagram.toByteArray();
        return match == ReplyMatch::OtherCase || isTruncated(m_reply) ? Event::NeedsTcp
                                                                      : Event::Reply;
    }
    switch (m_socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError:
        return Event::Unreachable;
    default:
        return Event::Nothing;
    }
}

std::chrono::microseconds UdpConversation::sinceSent() const
{
    return std::chrono::microseconds(m_sent.nsecsElapsed() / 1000);
}

} // namespace postseal
