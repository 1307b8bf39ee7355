// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "oauth/OAuthClient.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace postseal {

/// Where reports arrive: a folder of a mailbox that is read over IMAP.
struct MailboxAccount
{
    /// TLS comes first, or on request; there is no third. RFC 8314 section 3.
    enum class Security {
        Tls, ///< port 993
        StartTls, ///< port 143
    };

    QString server; ///< host name or address
    quint16 port = 993;
    Security security = Security::Tls;
    QString user;
    QString folder = QStringLiteral("INBOX"); ///< as people read it
    OAuthClient client; ///< empty: signs in with a password

    [[nodiscard]] bool isEmpty() const { return server.isEmpty(); }

    [[nodiscard]] bool usesOAuth() const { return !client.isEmpty(); }

    friend bool operator==(const MailboxAccount &, const MailboxAccount &) = default;
};

/// What opens it.
struct MailboxKeys
{
    QString password;
    QString accessToken; ///< instead, where the account uses OAuth
    QByteArray rootsPem; ///< certificates that are trusted; empty: those of the system
};

/// How far a folder was read. RFC 9051 section 2.3.1.1: UIDs count up as long as UIDVALIDITY is the
/// same.
struct MailboxPosition
{
    quint32 validity = 0; ///< 0: not read yet
    quint32 uid = 0; ///< everything up to this one was read

    friend bool operator==(const MailboxPosition &, const MailboxPosition &) = default;
};

/// Why a mailbox cannot be read.
enum class MailboxFault {
    NoSuchHost,
    Refused, ///< nothing listens there
    Silent, ///< no answer in time
    Unreachable, ///< any other trouble on the way
    NoTls, ///< it offers none, or not before it has seen a password
    WrongName, ///< the certificate is for another server
    Expired, ///< or not valid yet
    NotTrusted, ///< any other trouble with the certificate
    LoginDisabled, ///< no way of signing in that we know, as at Microsoft 365
    WrongPassword,
    NoOAuth, ///< it does not take access tokens
    TokenRefused, ///< whoever signed in may not read this mailbox, or not over IMAP
    SignInUnreachable, ///< the server that tokens come from
    SignInRefused, ///< by that server; its words say why
    NoSignInServer, ///< what came from there is not what one says
    SignInNotLasting, ///< it gives access for an hour and no more
    NobodySignedIn, ///< in time, or it was given up
    SignInEnded, ///< somebody has to sign in there again
    NoFolder,
    ServerRefuses, ///< its words say why
    Unavailable, ///< for a time, as it says
    Lost, ///< the connection ended in the middle
    Nonsense, ///< what came is not IMAP
    Stopped, ///< by us
};

struct MailboxError
{
    MailboxFault fault = MailboxFault::Lost;
    QString words; ///< the server's or the system's; untrusted
    QStringList folders; ///< with NoFolder: those there are

    friend bool operator==(const MailboxError &, const MailboxError &) = default;
};

} // namespace postseal
