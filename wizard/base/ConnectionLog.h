// SPDX-License-Identifier: Apache-2.0
// Whom this program has connected to, for whoever wants to know. In memory only, and gone with the program.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace postseal {

/// What a connection is for.
enum class ConnectionPurpose {
    Dns, ///< questions, and updates to the zone of one's own
    MailServer, ///< SMTP up to the certificate
    PolicyHost, ///< the policy file over HTTPS
    Mailbox, ///< reports over IMAP
    SignIn, ///< the provider's server that lets into a mailbox
};

/// All connections to one place for one purpose.
struct ConnectionEntry
{
    /// So many subjects are kept; of others only that there were some.
    static constexpr qsizetype mostSubjects = 50;

    ConnectionPurpose purpose = ConnectionPurpose::Dns;
    QString to; ///< address and port, or the name that was connected to
    QStringList subjects; ///< what was asked for, or by which host name: "MX example.com", "mx.example.com"
    bool hasMoreSubjects = false; ///< there were others
    int times = 0; ///< sockets opened, failed ones included; a datagram that is repeated counts once
    QDateTime lastUtc;
};

/// So many places are kept, the latest.
constexpr qsizetype mostConnectionEntries = 2000;

/// Notes that a connection is about to be made. The subject may be empty. From any thread.
void noteConnection(ConnectionPurpose purpose, const QString &to, const QString &subject);

/// Everything since the program was started, the latest first. From any thread.
[[nodiscard]] QList<ConnectionEntry> connectionsSoFar();

} // namespace postseal
