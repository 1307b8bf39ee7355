// SPDX-License-Identifier: Apache-2.0
#include "probe/Farewell.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

namespace postseal {

using namespace std::chrono_literals;

namespace {
constexpr auto longestFarewell = 2s;
constexpr qint64 mostFarewellOctets = 64LL * 1024;
} // namespace

void Farewell::begin(std::unique_ptr<QTcpSocket> socket,
                     QByteArray whenSpokenTo,
                     const StopToken &stop)
{
    if (stop.isStopped() || socket->state() != QAbstractSocket::ConnectedState) {
        socket->abort();
        return;
    }
    auto *farewell = new Farewell(std::move(socket), std::move(whenSpokenTo), stop);
    // The program may end first; its sockets end with it.
    farewell->setParent(QCoreApplication::instance());
    farewell->discardReceived();
}

Farewell::Farewell(std::unique_ptr<QTcpSocket> socket, QByteArray whenSpokenTo, StopToken stop)
    : m_socket(std::move(socket))
    , m_whenSpokenTo(std::move(whenSpokenTo))
    , m_stop(std::move(stop))
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Farewell::discardReceived);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(longestFarewell, this, &Farewell::end);
    m_stopId = m_stop.whenStopped([this] { end(); });
}

Farewell::~Farewell()
{
    m_stop.forget(m_stopId);
    m_socket->disconnect(this);
    m_socket->abort();
}

void Farewell::discardReceived()
{
    m_discarded += m_socket->skip(m_socket->bytesAvailable());
    if (m_discarded > mostFarewellOctets)
        return end();
    if (m_discarded > 0 && !m_whenSpokenTo.isEmpty()) {
        m_socket->write(std::exchange(m_whenSpokenTo, {}));
        m_socket->flush();
    }
}

void Farewell::end()
{
    m_socket->abort();
    deleteLater();
}

} // namespace postseal
