// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "base/StopToken.h"
#include "oauth/OAuthClient.h"

#include <QByteArray>
#include <QUrl>

#include <QCoroTask>

#include <functional>

namespace postseal {

/// The person who signs in.
struct OAuthPerson
{
    std::function<void(const QUrl &url)> openBrowser; ///< at this address
    QString page; ///< plain text that the browser shows in the end
};

/// Has somebody sign in with their browser, and waits ten minutes for them: authorization code with
/// PKCE over a loopback address, RFC 8252. Both tokens are there when it went well. An empty
/// rootsPem stands for the system's certificates. Main thread only.
[[nodiscard]] QCoro::Task<Result<OAuthTokens, OAuthError>> signInWithBrowser(OAuthClient client,
                                                                             QByteArray rootsPem,
                                                                             OAuthPerson person,
                                                                             StopToken stop);

/// A new access token without anybody: RFC 6749 section 6. What it says of the refresh token is to
/// be kept instead of the one before; it is never empty. Main thread only.
[[nodiscard]] QCoro::Task<Result<OAuthTokens, OAuthError>> renewTokens(OAuthClient client,
                                                                       QByteArray rootsPem,
                                                                       QString refreshToken,
                                                                       StopToken stop);

} // namespace postseal
