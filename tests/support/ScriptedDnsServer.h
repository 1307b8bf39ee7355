// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnsMessage.h"
#include "dns/Endpoint.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUdpSocket>

#include <chrono>
#include <functional>
#include <optional>

namespace postseal {

/// What a scripted server does wrong.
enum class DnsFault {
    None,
    WrongId,
    WrongQuestion, ///< answers another name
    LostCase, ///< echoes the question in lower case
    ClearedQr, ///< the reply says that it is a query
    ForgedFirst, ///< a forged datagram with a wrong id before the right answer
    AlwaysTruncated, ///< TC and nothing else over UDP
    ServerFailure,
    Refused,
    NotImplemented,
    NoEdns, ///< FORMERR without the question to whatever carries EDNS
    Garbage, ///< octets that are no message
    CutShort, ///< right header and question, then half a record
    Silence,
    TcpHangUp, ///< TC over UDP; accepts TCP and hangs up
    TcpSilence, ///< TC over UDP; accepts TCP and says nothing
    TcpHalf, ///< TC over UDP; half the message over TCP, then hangs up
    TcpSlowly, ///< TC over UDP; one octet after the other over TCP
    TcpDrip, ///< TC over UDP; promises 65,535 octets over TCP and drips them
    Flood, ///< forged datagrams without end, ten a millisecond
};

/// A DNS server in this process, on one loopback port for UDP and TCP that the system chooses.
/// Answers from a table and makes the mistake it is told to.
class ScriptedDnsServer : public QObject
{
    Q_OBJECT
public:
    struct Seen
    {
        QByteArray wire;
        DnsQuestion question;
        QByteArray questionSection;
        quint16 sourcePort = 0;
        bool overTcp = false;
    };

    explicit ScriptedDnsServer(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] Endpoint endpoint() const;

    /// Records as lines of a zone file. A CNAME is followed to what is in the table too. Asserts
    /// that the line can be read. An SOA anywhere above a name goes along with its negative
    /// answers.
    void add(const char *line);
    /// This whole response to a question, whatever the table says.
    void answer(const DomainName &name, RecordType type, const DnsResponse &response);

    /// Asked before the tables; nothing means silence.
    using Oracle = std::function<std::optional<DnsResponse>(const DnsQuestion &)>;

    void setOracle(Oracle oracle) { m_oracle = std::move(oracle); }

    void setFault(DnsFault fault) { m_fault = fault; }

    /// The first so many queries over UDP are lost.
    void loseFirst(int queries) { m_loseFirst = queries; }

    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    void setAuthoritative(bool authoritative) { m_authoritative = authoritative; }

    void setFollowsAliases(bool follows) { m_followsAliases = follows; }

    void stopTcp() { m_tcp.close(); }

    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }

    [[nodiscard]] int seenFor(const char *name, RecordType type) const;
    /// TCP connections that are open now.
    [[nodiscard]] int openConnections() const;

private:
    void readUdp();
    void acceptTcp();
    void readTcp(QTcpSocket *socket);
    [[nodiscard]] std::optional<DnsResponse> respond(const DnsQuestion &question) const;
    [[nodiscard]] DnsResponse respondFromTable(const DnsQuestion &question) const;
    void addNegative(DnsResponse &response, const DomainName &name) const;
    [[nodiscard]] QList<QByteArray> datagramsFor(const ReceivedQuery &query) const;
    void sendOverTcp(QTcpSocket *socket, const ReceivedQuery &query);
    void flood(const QHostAddress &address, quint16 port);
    void remember(const QByteArray &wire, const ReceivedQuery &query, quint16 port, bool overTcp);

    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QList<ResourceRecord> m_records;
    QHash<std::pair<DomainName, int>, DnsResponse> m_responses;
    Oracle m_oracle;
    QList<Seen> m_seen;
    DnsFault m_fault = DnsFault::None;
    std::chrono::milliseconds m_delay{0};
    int m_loseFirst = 0;
    bool m_authoritative = true;
    bool m_followsAliases = true;
};

} // namespace postseal
