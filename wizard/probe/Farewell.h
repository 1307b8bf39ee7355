// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/StopToken.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

#include <memory>

namespace postseal {

/// Ends a connection politely in the background, so that nobody has to wait for it.
///
/// Hanging up right after QUIT would make the system answer the peer's 221 with a reset. So the
/// socket stays open until the peer closes it, at most 2 s and 64 KiB, and not a moment longer than
/// the stop token or the program. Deletes itself.
class Farewell : public QObject
{
    Q_OBJECT
public:
    /// Takes over a connected socket. whenSpokenTo is sent when the peer sends something first.
    static void begin(std::unique_ptr<QTcpSocket> socket,
                      QByteArray whenSpokenTo,
                      const StopToken &stop);

    ~Farewell() override;

private:
    Farewell(std::unique_ptr<QTcpSocket> socket, QByteArray whenSpokenTo, StopToken stop);
    void discardReceived();
    void end();

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_whenSpokenTo;
    StopToken m_stop;
    int m_stopId = 0;
    qint64 m_discarded = 0;
};

} // namespace postseal
