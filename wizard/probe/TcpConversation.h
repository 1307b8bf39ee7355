// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ConnectionLog.h"
#include "base/Deadline.h"
#include "base/StopToken.h"
#include "base/WaitPoint.h"
#include "dns/Endpoint.h"

#include <QByteArray>
#include <QTcpSocket>

#include <QCoroTask>

#include <chrono>
#include <memory>

namespace postseal {

/// What trying to connect came to.
enum class ConnectOutcome {
    Connected,
    NoRouteHere, ///< the fault is on this computer
    Refused,
    Timeout,
    Unreachable, ///< a router on the way said so
    Cancelled,
};

/// What a failed attempt means that took this long.
[[nodiscard]] ConnectOutcome outcomeOfFailedConnect(QAbstractSocket::SocketError error,
                                                    std::chrono::milliseconds spent);

/// Most octets that the computer holds of what a peer sends before we read it.
constexpr qint64 readBufferSize = 64LL * 1024;

/// Why a connection is made, for the list of connections.
struct ConnectionReason
{
    ConnectionPurpose purpose = ConnectionPurpose::MailServer;
    QByteArray hostName; ///< by which the address was found; empty without one
};

/// One TCP connection with a deadline and a stop token, for a coroutine to talk over.
///
/// Connects directly, never over a proxy: what is looked at is the peer itself. Reads at most
/// readBufferSize ahead. Stopping closes the socket at once; so does destroying this object, unless
/// it was handed over with sayGoodbye(). Main thread only.
class TcpConversation
{
public:
    TcpConversation(Deadline deadline, StopToken stop);
    ~TcpConversation();
    TcpConversation(const TcpConversation &) = delete;
    TcpConversation &operator=(const TcpConversation &) = delete;

    /// Connects to where the connector says, or as told without one. Keep this object until it has
    /// ended.
    [[nodiscard]] QCoro::Task<ConnectOutcome> connectTo(Endpoint wanted,
                                                        std::shared_ptr<const Connector> connector,
                                                        ConnectionReason reason);

    /// Waits until there is something to receive, the peer has closed, the deadline passes or it is
    /// stopped.
    [[nodiscard]] WaitPoint::Awaiter wait() { return m_point.wait(); }

    /// Whether the deadline has passed; a peer that keeps sending would otherwise wake the waiter
    /// for ever.
    [[nodiscard]] bool isTimeUp() const { return m_deadline.hasPassed(); }

    [[nodiscard]] bool isStopped() const { return m_stop.isStopped(); }

    /// Moves the deadline to at most this time from now.
    void hurry(std::chrono::milliseconds atMost);

    /// What has come since the last call.
    [[nodiscard]] QByteArray takeReceived();

    /// The connection has ended and everything that came was taken.
    [[nodiscard]] bool hasEnded() const;

    /// Sends at once, without waiting for more to send.
    void send(const QByteArray &bytes);

    /// Our end of the connection.
    [[nodiscard]] QHostAddress localAddress() const { return m_socket->localAddress(); }

    /// Leaves the connection to the background, which closes it when the peer does, soon after, or
    /// when stopped (see Farewell). Nothing can be done with this object afterwards.
    ///
    /// whenSpokenTo is sent when the peer sends something first; may be empty.
    void sayGoodbye(QByteArray whenSpokenTo = {});

private:
    Deadline m_deadline;
    StopToken m_stop;
    WaitPoint m_point;
    std::unique_ptr<QTcpSocket> m_socket;
    int m_stopId = 0;
};

} // namespace postseal
