// SPDX-License-Identifier: Apache-2.0
#include "setup/MailboxSignIn.h"

#include <utility>

namespace postseal {

namespace {

MailboxFault faultOf(OAuthError::Kind kind)
{
    switch (kind) {
    case OAuthError::Kind::Unreachable:
        return MailboxFault::SignInUnreachable;
    case OAuthError::Kind::Ended:
        return MailboxFault::SignInEnded;
    case OAuthError::Kind::Nobody:
        return MailboxFault::NobodySignedIn;
    case OAuthError::Kind::NotLasting:
        return MailboxFault::SignInNotLasting;
    case OAuthError::Kind::Nonsense:
        return MailboxFault::NoSignInServer;
    case OAuthError::Kind::Refused:
        break;
    }
    return MailboxFault::SignInRefused;
}

Result<MailboxAdmission, MailboxError> admissionOf(const Result<OAuthTokens, OAuthError> &tokens,
                                                   const QByteArray &rootsPem)
{
    if (!tokens)
        return failure(MailboxError{faultOf(tokens.error().kind), tokens.error().words, {}});
    return MailboxAdmission{{{}, tokens->access, rootsPem}, tokens->refresh};
}

} // namespace

QCoro::Task<Result<MailboxAdmission, MailboxError>> admissionFor(MailboxAccount account,
                                                                 QString secret,
                                                                 QByteArray rootsPem,
                                                                 StopToken stop)
{
    if (!account.usesOAuth())
        co_return MailboxAdmission{{secret, {}, rootsPem}, secret};
    const auto tokens = co_await renewTokens(account.client, rootsPem, secret, stop);
    co_return admissionOf(tokens, rootsPem);
}

QCoro::Task<Result<MailboxAdmission, MailboxError>> admissionBy(OAuthPerson person,
                                                                MailboxAccount account,
                                                                QByteArray rootsPem,
                                                                StopToken stop)
{
    const auto tokens = co_await signInWithBrowser(account.client, rootsPem, person, stop);
    co_return admissionOf(tokens, rootsPem);
}

} // namespace postseal
