// SPDX-License-Identifier: Apache-2.0
// What is said to a sign-in server, and what it says. No network here.
#pragma once

#include "base/Result.h"
#include "oauth/OAuthClient.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace postseal {

/// Where a sign-in server is asked. RFC 8414 section 2.
struct OAuthEndpoints
{
    QUrl authorization; ///< by a browser
    QUrl token; ///< by us
};

/// One attempt to sign in: who hears one answer cannot use it without this. RFC 7636, RFC 6749
/// section 10.12.
struct OAuthAttempt
{
    QByteArray state;
    QByteArray verifier;
    QUrl redirect; ///< where the browser is sent afterwards

    /// With values that nobody can guess.
    [[nodiscard]] static OAuthAttempt to(const QUrl &redirect);
};

/// Where the server describes itself: OpenID Connect Discovery 1.0 section 4.
[[nodiscard]] QUrl metadataUrl(const OAuthClient &client);
/// Takes only addresses with https, and only what speaks for that issuer.
[[nodiscard]] Result<OAuthEndpoints, OAuthError> readMetadata(const QByteArray &json,
                                                              const OAuthClient &client);

/// What a browser opens so that somebody signs in. RFC 6749 section 4.1.1, RFC 7636 section 4.3.
[[nodiscard]] QUrl authorizationUrl(const OAuthEndpoints &endpoints,
                                    const OAuthClient &client,
                                    const OAuthAttempt &attempt);

/// The code out of the path and query that the browser was sent back to; nothing when it is not of
/// this attempt. RFC 6749 section 4.1.2.
[[nodiscard]] std::optional<Result<QByteArray, OAuthError>> readRedirect(
    const QByteArray &target, const OAuthAttempt &attempt);

/// The body of a request for tokens. RFC 6749 sections 4.1.3 and 6.
[[nodiscard]] QByteArray codeRequest(const OAuthClient &client,
                                     const OAuthAttempt &attempt,
                                     const QByteArray &code);
[[nodiscard]] QByteArray refreshRequest(const OAuthClient &client, const QString &refreshToken);

/// What came of it, good or bad. RFC 6749 sections 5.1 and 5.2.
[[nodiscard]] Result<OAuthTokens, OAuthError> readTokens(const QByteArray &json);

} // namespace postseal
