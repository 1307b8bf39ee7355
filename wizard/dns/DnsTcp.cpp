// SPDX-License-Identifier: Apache-2.0
#include "base/ConnectionLog.h"
#include "base/WaitPoint.h"
#include "dns/DnsTransport.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QtEndian>

namespace postseal {

namespace {

constexpr qsizetype lengthSize = 2; // RFC 1035 section 4.2.2
constexpr qint64 largestTcpMessage = 65535 + lengthSize;

/// The whole message in the buffer without its length, or nothing yet.
std::optional<QByteArray> wholeMessage(const QByteArray &received)
{
    if (received.size() < lengthSize)
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint16>(received.constData());
    if (received.size() < lengthSize + length)
        return std::nullopt;
    return received.mid(lengthSize, length);
}

DnsExchange::Outcome outcomeOfError(QAbstractSocket::SocketError error, bool connected)
{
    // Hung up in the middle is neither silence nor an answer.
    if (connected)
        return DnsExchange::Outcome::Malformed;
    return error == QAbstractSocket::SocketTimeoutError ? DnsExchange::Outcome::Silent
                                                        : DnsExchange::Outcome::Unreachable;
}

void takeMessage(DnsExchange &exchange, const QByteArray &query, const QByteArray &message)
{
    exchange.outcome = DnsExchange::Outcome::Malformed;
    exchange.message = message;
    // Servers that do not keep capitals are why TCP is used at all, so here they need not.
    const ReplyMatch match = matchReply(query, message);
    if (match == ReplyMatch::Foreign)
        return;
    if (auto reply = decodeReply(message)) {
        exchange.outcome = DnsExchange::Outcome::Reply;
        exchange.reply = *std::move(reply);
    }
}

} // namespace

QCoro::Task<TcpExchange> exchangeOverTcp(Endpoint server,
                                         QByteArray message,
                                         Deadline deadline,
                                         StopToken stop)
{
    TcpExchange exchange;
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setReadBufferSize(largestTcpMessage);
    WaitPoint point(deadline, stop);
    point.wakeOn(&socket, &QTcpSocket::connected);
    point.wakeOn(&socket, &QTcpSocket::readyRead);
    point.wakeOn(&socket, &QTcpSocket::errorOccurred);
    point.wakeOn(&socket, &QTcpSocket::disconnected);
    noteConnection(
        ConnectionPurpose::Dns, server.toString(), QString::fromLatin1(questionTextOf(message)));
    socket.connectToHost(server.address, server.port);

    QByteArray received;
    bool sent = false;
    for (;;) {
        const WakeReason reason = co_await point.wait();
        // The deadline counts for a server, too, that drips octets and so wakes us every time.
        if (reason != WakeReason::Woken || deadline.hasPassed()) {
            const bool stopped = reason == WakeReason::Stopped;
            exchange.outcome =
                stopped ? DnsExchange::Outcome::Cancelled : DnsExchange::Outcome::Silent;
            break;
        }
        if (!sent && socket.state() == QAbstractSocket::ConnectedState) {
            sent = true;
            const quint16 length = qToBigEndian(quint16(message.size()));
            socket.write(QByteArray(reinterpret_cast<const char *>(&length), lengthSize) + message);
            socket.flush();
        }
        received += socket.read(largestTcpMessage - received.size());
        if (const std::optional<QByteArray> whole = wholeMessage(received)) {
            exchange.outcome = DnsExchange::Outcome::Reply;
            exchange.message = *whole;
            break;
        }
        if (socket.state() == QAbstractSocket::UnconnectedState) {
            exchange.outcome = outcomeOfError(socket.error(), sent);
            break;
        }
    }
    exchange.roundTrip = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    // Nothing to say goodbye for; a closing handshake would only hold the socket longer.
    socket.abort();
    co_return exchange;
}

QCoro::Task<DnsExchange> askOverTcp(Endpoint server,
                                    DnsQuestion question,
                                    Deadline deadline,
                                    StopToken stop)
{
    QRandomGenerator *random = QRandomGenerator::system();
    const auto id = quint16(random->bounded(0x10000));
    const QByteArray query = encodeQuery(question, id, random->generate64());
    const TcpExchange received = co_await exchangeOverTcp(server, query, deadline, stop);
    DnsExchange exchange;
    exchange.server = server;
    exchange.overTcp = true;
    exchange.outcome = received.outcome;
    exchange.roundTrip = received.roundTrip;
    if (received.outcome == DnsExchange::Outcome::Reply)
        takeMessage(exchange, query, received.message);
    co_return exchange;
}

} // namespace postseal
