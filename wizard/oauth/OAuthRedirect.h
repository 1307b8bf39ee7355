// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "oauth/OAuthMessages.h"

#include <QObject>
#include <QTcpServer>

#include <optional>

class QTcpSocket;

namespace postseal {

/// Where a browser brings what came of signing in: a port of this computer that nobody else
/// reaches, open for one attempt. RFC 8252 section 7.3. Main thread only.
class OAuthRedirect : public QObject
{
    Q_OBJECT
public:
    /// The page is what the browser shows then, as plain text.
    explicit OAuthRedirect(QString page, QObject *parent = nullptr);

    /// False, with words of the system, where no port can be had.
    [[nodiscard]] Result<void, QString> listen();

    [[nodiscard]] const OAuthAttempt &attempt() const { return m_attempt; }

    /// The code, or why there is none; nothing until somebody has come.
    [[nodiscard]] const std::optional<Result<QByteArray, OAuthError>> &outcome() const
    {
        return m_outcome;
    }

Q_SIGNALS:
    void arrived();

private:
    void greet(QTcpServer &server);
    void hear(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &status, const QString &page);

    QString m_page;
    QTcpServer m_server;
    QTcpServer m_server6; ///< the same port, where there is IPv6
    OAuthAttempt m_attempt;
    std::optional<Result<QByteArray, OAuthError>> m_outcome;
};

} // namespace postseal
