// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/Endpoint.h"
#include "practice/PracticeConnection.h"
#include "practice/PracticeDomains.h"

#include <QTcpServer>

namespace postseal {

/// A mail server on a loopback port that greets, offers STARTTLS, and takes no mail.
class PracticeSmtpServer : public QObject
{
    Q_OBJECT
public:
    PracticeSmtpServer(PracticeMailServer plan,
                       PracticeCredentials credentials,
                       QObject *parent = nullptr);

    [[nodiscard]] bool listen();

    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

    [[nodiscard]] Endpoint endpoint() const;

    [[nodiscard]] const PracticeMailServer &plan() const { return m_plan; }

    [[nodiscard]] const PracticeCredentials &credentials() const { return m_credentials; }

private:
    void acceptConnections();

    PracticeMailServer m_plan;
    PracticeCredentials m_credentials;
    QTcpServer m_server;
};

} // namespace postseal
