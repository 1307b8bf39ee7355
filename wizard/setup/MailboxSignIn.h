// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "base/StopToken.h"
#include "ingest/MailboxAccount.h"
#include "oauth/OAuthGrant.h"

#include <QCoroTask>

namespace postseal {

/// A mailbox that can be opened now, and what opens it the next time.
struct MailboxAdmission
{
    MailboxKeys keys;
    QString secret; ///< the password or the refresh token, to be kept
};

/// What opens a mailbox, out of the secret that was kept for it: the password itself, or an access
/// token that the provider gives for the refresh token. Main thread only.
[[nodiscard]] QCoro::Task<Result<MailboxAdmission, MailboxError>> admissionFor(
    MailboxAccount account, QString secret, QByteArray rootsPem, StopToken stop);

/// The same by somebody who signs in with their browser, for an account that uses OAuth. Main
/// thread only.
[[nodiscard]] QCoro::Task<Result<MailboxAdmission, MailboxError>> admissionBy(
    OAuthPerson person, MailboxAccount account, QByteArray rootsPem, StopToken stop);

} // namespace postseal
