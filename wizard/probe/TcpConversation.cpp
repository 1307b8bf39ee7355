// SPDX-License-Identifier: Apache-2.0
#include "probe/TcpConversation.h"

#include "base/Log.h"
#include "probe/Farewell.h"

#include <QElapsedTimer>
#include <QNetworkProxy>

#include <chrono>

namespace postseal {

using namespace std::chrono_literals;

ConnectOutcome outcomeOfFailedConnect(QAbstractSocket::SocketError error,
                                      std::chrono::milliseconds spent)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::RemoteHostClosedError:
        return ConnectOutcome::Refused;
    case QAbstractSocket::SocketTimeoutError:
        return ConnectOutcome::Timeout;
    case QAbstractSocket::NetworkError:
        // Qt has one code for "no route" and for the system's own time limit. A router says so
        // within a few seconds; the shortest limit is that of Windows, 21 s.
        return spent < 20s ? ConnectOutcome::Unreachable : ConnectOutcome::Timeout;
    default:
        // No socket, no address of that family, not allowed: all of these happen here.
        return ConnectOutcome::NoRouteHere;
    }
}

TcpConversation::TcpConversation(Deadline deadline, StopToken stop)
    : m_deadline(deadline)
    , m_stop(std::move(stop))
    , m_point(m_deadline, m_stop)
    , m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(readBufferSize);
    m_point.wakeOn(m_socket.get(), &QTcpSocket::connected);
    m_point.wakeOn(m_socket.get(), &QTcpSocket::readyRead);
    m_point.wakeOn(m_socket.get(), &QTcpSocket::disconnected);
    m_point.wakeOn(m_socket.get(), &QTcpSocket::errorOccurred);
    // The waiting coroutine is resumed a little later; the socket must not live until then.
    m_stopId = m_stop.whenStopped([this] {
        if (m_socket)
            m_socket->abort();
    });
}

TcpConversation::~TcpConversation()
{
    m_stop.forget(m_stopId);
    if (m_socket)
        m_socket->abort();
}

QCoro::Task<ConnectOutcome> TcpConversation::connectTo(Endpoint wanted,
                                                       std::shared_ptr<const Connector> connector,
                                                       ConnectionReason reason)
{
    const Endpoint endpoint = connector ? connector->resolve(wanted) : wanted;
    if (m_stop.isStopped())
        co_return ConnectOutcome::Cancelled;
    if (m_deadline.hasPassed())
        co_return ConnectOutcome::Timeout;
    if (!hasRouteTo(endpoint.address))
        co_return ConnectOutcome::NoRouteHere;

    QElapsedTimer spent;
    spent.start();
    noteConnection(reason.purpose, endpoint.toString(), QString::fromLatin1(reason.hostName));
    m_socket->connectToHost(endpoint.address, endpoint.port);
    while (m_socket->state() != QAbstractSocket::ConnectedState) {
        if (m_socket->state() == QAbstractSocket::UnconnectedState) {
            qCDebug(logProbe) << "connect" << endpoint.toString() << m_socket->errorString();
            co_return outcomeOfFailedConnect(m_socket->error(),
                                             std::chrono::milliseconds(spent.elapsed()));
        }
        const WakeReason reason = co_await m_point.wait();
        if (reason == WakeReason::Stopped)
            co_return ConnectOutcome::Cancelled;
        // What the deadline leaves unfinished is closed by whoever owns this object.
        if (reason == WakeReason::DeadlinePassed)
            co_return ConnectOutcome::Timeout;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    co_return ConnectOutcome::Connected;
}

void TcpConversation::hurry(std::chrono::milliseconds atMost)
{
    m_deadline = m_deadline.orIn(atMost);
    m_point.setDeadline(m_deadline);
}

QByteArray TcpConversation::takeReceived()
{
    return m_socket->readAll();
}

bool TcpConversation::hasEnded() const
{
    return m_socket->state() == QAbstractSocket::UnconnectedState
        && m_socket->bytesAvailable() == 0;
}

void TcpConversation::send(const QByteArray &bytes)
{
    if (bytes.isEmpty() || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_socket->write(bytes);
    m_socket->flush();
}

void TcpConversation::sayGoodbye(QByteArray whenSpokenTo)
{
    m_socket->disconnect(&m_point);
    Farewell::begin(std::move(m_socket), std::move(whenSpokenTo), m_stop);
}

} // namespace postseal
