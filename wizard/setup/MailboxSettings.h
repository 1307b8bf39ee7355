// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/MailboxAccount.h"

#include <QByteArray>

namespace postseal {

/// Names of settings of the store.
inline const QString mailboxSetting = QStringLiteral("mailbox");
inline const QString mailboxPositionSetting = QStringLiteral("mailbox.position");

/// The account as the store keeps it; the password is nowhere in it.
[[nodiscard]] QByteArray toSetting(const MailboxAccount &account);
/// Empty for what is none.
[[nodiscard]] MailboxAccount mailboxFrom(const QByteArray &setting);

/// Under which the keychain has its password or refresh token: user and server, and with OAuth who
/// gave it to whom, so that it never gets anywhere else.
[[nodiscard]] QString passwordKey(const MailboxAccount &account);

/// How far that account's folder was read.
[[nodiscard]] QByteArray toSetting(const MailboxPosition &position, const MailboxAccount &account);
/// The beginning, when the setting is of another account or folder.
[[nodiscard]] MailboxPosition positionFrom(const QByteArray &setting,
                                           const MailboxAccount &account);

/// "imap.a.example", "imap.a.example:143", "[2001:db8::1]:993": the server and port of an account;
/// false for what is none. The port is that of its security unless it is said.
[[nodiscard]] bool readServer(const QString &text, MailboxAccount &account);

/// The other way: the port only where it is another than usual.
[[nodiscard]] QString serverText(const MailboxAccount &account);

/// Where the mail of an address is probably read: the servers of the largest providers, or
/// "imap." with the address's domain.
[[nodiscard]] QString likelyServer(const QString &address);

/// Where mail of Microsoft 365 is read.
inline const QString microsoftServer = QStringLiteral("outlook.office365.com");

/// The tenant of Microsoft 365 that an address probably belongs to: its domain, which serves as the
/// tenant's name; empty for what is no address.
[[nodiscard]] QString likelyTenant(const QString &address);

} // namespace postseal
