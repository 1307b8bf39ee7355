// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/Endpoint.h"
#include "practice/PracticeZone.h"

#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

class QTcpSocket;

namespace postseal {

/// A name server over UDP and TCP on one loopback port.
class PracticeDnsServer : public QObject
{
    Q_OBJECT
public:
    /// The zone must outlive the server; changes are seen by the next query.
    explicit PracticeDnsServer(const PracticeZone &zone, QObject *parent = nullptr);

    /// False with errorString() when the system gives no port.
    [[nodiscard]] bool listen();

    [[nodiscard]] QString errorString() const { return m_errorString; }

    [[nodiscard]] Endpoint endpoint() const;

private:
    void readDatagrams();
    void acceptConnections();
    void readStream(QTcpSocket *socket);

    const PracticeZone &m_zone;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QString m_errorString;
};

} // namespace postseal
