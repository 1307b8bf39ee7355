// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/Endpoint.h"
#include "practice/PracticeConnection.h"
#include "practice/PracticeDomains.h"

#include <QTcpServer>

namespace postseal {

/// A web server for one policy host on a loopback port.
class PracticeHttpsServer : public QObject
{
    Q_OBJECT
public:
    PracticeHttpsServer(PracticeCredentials credentials,
                        PracticeAnswer answer,
                        QObject *parent = nullptr);

    [[nodiscard]] bool listen();

    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

    [[nodiscard]] Endpoint endpoint() const;

    /// What the next request for the policy file gets.
    void setAnswer(const PracticeAnswer &answer) { m_answer = answer; }

    [[nodiscard]] const PracticeAnswer &answer() const { return m_answer; }

    [[nodiscard]] const PracticeCredentials &credentials() const { return m_credentials; }

private:
    void acceptConnections();

    PracticeCredentials m_credentials;
    PracticeAnswer m_answer;
    QTcpServer m_server;
};

} // namespace postseal
