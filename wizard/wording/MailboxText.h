// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/MailboxAccount.h"

#include <QString>

namespace postseal {

/// What is wrong with a mailbox, and what to do.
struct MailboxSentence
{
    QString headline;
    QString text;
};

[[nodiscard]] MailboxSentence describe(const MailboxError &error, const MailboxAccount &account);

/// What a person must know of this provider before signing in, such as that it wants a password of
/// its own for programs; empty when there is nothing.
[[nodiscard]] QString mailboxAdvice(const QString &server);

/// Whether the provider lets nobody in with a password, and everybody with OAuth.
[[nodiscard]] bool wantsBrowser(const QString &server);

/// What the browser shows when somebody has signed in there.
[[nodiscard]] QString signedInPage();

} // namespace postseal
