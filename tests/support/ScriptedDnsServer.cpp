// SPDX-License-Identifier: Apache-2.0
#include "support/ScriptedDnsServer.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

#include <algorithm>

namespace postseal {

namespace {

constexpr int scriptedServerFailure = 2;
constexpr int scriptedNxDomain = 3;
constexpr int scriptedNotImplemented = 4;
constexpr int scriptedRefused = 5;

bool isTcpFault(DnsFault fault)
{
    return fault == DnsFault::TcpHangUp || fault == DnsFault::TcpSilence
        || fault == DnsFault::TcpHalf || fault == DnsFault::TcpSlowly || fault == DnsFault::TcpDrip;
}

/// Only the header, without the question: what a server from before EDNS makes of it.
QByteArray formatError(const ReceivedQuery &query)
{
    QByteArray wire = query.header.left(2);
    wire.append(char(0x80)).append(char(0x01)).append(8, '\0');
    return wire;
}

} // namespace

ScriptedDnsServer::ScriptedDnsServer(const QHostAddress &address)
{
    connect(&m_udp, &QUdpSocket::readyRead, this, &ScriptedDnsServer::readUdp);
    connect(&m_tcp, &QTcpServer::newConnection, this, &ScriptedDnsServer::acceptTcp);
    // The UDP port that the system chose may be taken for TCP, so a few are tried.
    for (int i = 0; i < 20 && !m_tcp.isListening(); ++i) {
        m_udp.close();
        if (m_udp.bind(address, 0) && m_tcp.listen(address, m_udp.localPort()))
            return;
    }
}

bool ScriptedDnsServer::isListening() const
{
    return m_tcp.isListening();
}

Endpoint ScriptedDnsServer::endpoint() const
{
    return Endpoint{m_udp.localAddress(), m_udp.localPort()};
}

void ScriptedDnsServer::add(const char *line)
{
    const auto record = recordFromText(line);
    Q_ASSERT_X(record, "ScriptedDnsServer::add", line);
    if (record)
        m_records.append(*record);
}

void ScriptedDnsServer::answer(const DomainName &name, RecordType type, const DnsResponse &response)
{
    m_responses.insert({name, int(type)}, response);
}

int ScriptedDnsServer::seenFor(const char *name, RecordType type) const
{
    const DomainName wanted = DomainName::literal(name);
    return int(std::count_if(m_seen.begin(), m_seen.end(), [&](const Seen &seen) {
        return seen.question.name == wanted && seen.question.type == type;
    }));
}

int ScriptedDnsServer::openConnections() const
{
    return int(m_tcp.findChildren<QTcpSocket *>().size());
}

void ScriptedDnsServer::remember(const QByteArray &wire,
                                 const ReceivedQuery &query,
                                 quint16 port,
                                 bool overTcp)
{
    m_seen.append(Seen{wire, query.question, query.questionSection, port, overTcp});
}

void ScriptedDnsServer::readUdp()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        const auto query = decodeQuery(datagram.data());
        if (!query)
            continue;
        remember(datagram.data(), *query, quint16(datagram.senderPort()), false);
        if (m_loseFirst > 0) {
            --m_loseFirst;
            continue;
        }
        if (m_fault == DnsFault::Flood)
            flood(datagram.senderAddress(), quint16(datagram.senderPort()));
        for (const QByteArray &reply : datagramsFor(*query)) {
            const QNetworkDatagram answer = datagram.makeReply(reply);
            if (m_delay.count() == 0)
                m_udp.writeDatagram(answer);
            else
                QTimer::singleShot(m_delay, this, [this, answer] { m_udp.writeDatagram(answer); });
        }
    }
}

void ScriptedDnsServer::flood(const QHostAddress &address, quint16 port)
{
    auto *ticks = new QTimer(this);
    connect(ticks, &QTimer::timeout, this, [this, address, port] {
        for (int i = 0; i < 10; ++i)
            m_udp.writeDatagram(QByteArray(40, char(i)), address, port);
    });
    ticks->start(1);
}

void ScriptedDnsServer::acceptTcp()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readTcp(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void ScriptedDnsServer::readTcp(QTcpSocket *socket)
{
    if (socket->bytesAvailable() < 2)
        return;
    const qsizetype length = qFromBigEndian<quint16>(socket->peek(2).constData());
    if (socket->bytesAvailable() < length + 2)
        return;
    const QByteArray wire = socket->read(length + 2).mid(2);
    const auto query = decodeQuery(wire);
    if (!query) {
        socket->disconnectFromHost();
        return;
    }
    remember(wire, *query, socket->peerPort(), true);
    sendOverTcp(socket, *query);
}

void ScriptedDnsServer::sendOverTcp(QTcpSocket *socket, const ReceivedQuery &query)
{
    const std::optional<DnsResponse> response = respond(query.question);
    if (!response || m_fault == DnsFault::TcpSilence)
        return;
    QByteArray wire = encodeResponse(query, *response, DnsTransportKind::Tcp);
    wire.prepend(char(wire.size() & 0xff)).prepend(char(wire.size() >> 8));
    if (m_fault == DnsFault::TcpHangUp || m_fault == DnsFault::TcpHalf) {
        if (m_fault == DnsFault::TcpHalf)
            socket->write(wire.left(wire.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    if (m_fault != DnsFault::TcpSlowly && m_fault != DnsFault::TcpDrip) {
        socket->write(wire);
        return;
    }
    if (m_fault == DnsFault::TcpDrip)
        wire = QByteArray(65537, '\xff');
    auto *ticks = new QTimer(socket);
    connect(ticks, &QTimer::timeout, socket, [socket, ticks, wire, sent = qsizetype(0)]() mutable {
        socket->write(wire.mid(sent++, 1));
        socket->flush();
        if (sent == wire.size())
            ticks->stop();
    });
    ticks->start(1);
}

void ScriptedDnsServer::addNegative(DnsResponse &response, const DomainName &name) const
{
    for (const ResourceRecord &record : m_records) {
        if (record.type == RecordType::Soa && name.isSubdomainOf(record.owner)) {
            response.authority.append(record);
            return;
        }
    }
}

std::optional<DnsResponse> ScriptedDnsServer::respond(const DnsQuestion &question) const
{
    return m_oracle ? m_oracle(question) : respondFromTable(question);
}

DnsResponse ScriptedDnsServer::respondFromTable(const DnsQuestion &question) const
{
    if (const auto scripted = m_responses.constFind({question.name, int(question.type)});
        scripted != m_responses.cend())
        return *scripted;
    DnsResponse response;
    response.authoritative = m_authoritative;
    response.recursionAvailable = true;
    DomainName owner = question.name;
    for (int links = 0; links < 20; ++links) {
        bool nameExists = false;
        std::optional<ResourceRecord> alias;
        const qsizetype before = response.answer.size();
        for (const ResourceRecord &record : m_records) {
            nameExists = nameExists || record.owner.isSubdomainOf(owner);
            if (record.owner != owner)
                continue;
            if (record.type == question.type)
                response.answer.append(record);
            else if (record.type == RecordType::Cname)
                alias = record;
        }
        if (response.answer.size() > before)
            return response;
        if (!alias) {
            response.responseCode = nameExists ? 0 : scriptedNxDomain;
            addNegative(response, owner);
            return response;
        }
        response.answer.append(*alias);
        if (!m_followsAliases)
            return response;
        qsizetype offset = 0;
        owner = nameFromWire(alias->rdata, offset).value_or(DomainName());
    }
    return response;
}

QList<QByteArray> ScriptedDnsServer::datagramsFor(const ReceivedQuery &query) const
{
    const std::optional<DnsResponse> wanted = respond(query.question);
    if (!wanted)
        return {};
    DnsResponse response = *wanted;
    ReceivedQuery echoed = query;
    if (m_fault == DnsFault::ServerFailure || m_fault == DnsFault::Refused
        || m_fault == DnsFault::NotImplemented) {
        response = DnsResponse();
        response.responseCode = m_fault == DnsFault::ServerFailure ? scriptedServerFailure
            : m_fault == DnsFault::Refused                         ? scriptedRefused
                                                                   : scriptedNotImplemented;
    } else if (m_fault == DnsFault::WrongQuestion) {
        echoed.questionSection =
            nameToWire(DomainName::literal("other.example")) + query.questionSection.right(4);
    } else if (m_fault == DnsFault::LostCase) {
        echoed.questionSection = query.questionSection.toLower();
    } else if (m_fault == DnsFault::AlwaysTruncated || isTcpFault(m_fault)) {
        response = DnsResponse();
        response.truncated = true;
    } else if (m_fault == DnsFault::NoEdns && query.question.edns) {
        return {formatError(query)};
    } else if (m_fault == DnsFault::Garbage) {
        return {QByteArray("\x16\x03\x01 this is no DNS message, is it?")};
    } else if (m_fault == DnsFault::Silence || m_fault == DnsFault::Flood) {
        return {};
    }
    QByteArray wire = encodeResponse(echoed, response, DnsTransportKind::Udp);
    QByteArray forged = wire;
    forged[0] = char(forged[0] ^ 0x55);
    if (m_fault == DnsFault::WrongId)
        return {forged};
    if (m_fault == DnsFault::ForgedFirst)
        return {forged, wire};
    if (m_fault == DnsFault::ClearedQr)
        wire[2] = char(wire[2] & 0x7f);
    if (m_fault == DnsFault::CutShort)
        wire.truncate(12 + query.questionSection.size() + 5);
    return {wire};
}

} // namespace postseal
