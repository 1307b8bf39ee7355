// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace postseal {

/// This program as the sign-in server (authorization server) of a provider knows it. An admin
/// registers it there under their own name; it is a public client and has no secret. RFC 6749
/// section 2.
struct OAuthClient
{
    QString id;
    QString issuer; ///< the server's address, "https://login.example/tenant", no slash at the end

    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }

    friend bool operator==(const OAuthClient &, const OAuthClient &) = default;
};

/// What a sign-in server gives out. RFC 6749 section 5.1.
struct OAuthTokens
{
    QString access; ///< opens the mailbox for about an hour
    QString refresh; ///< brings the next one; empty: the one before stays good
};

/// Why there are no tokens.
struct OAuthError
{
    enum class Kind {
        Unreachable, ///< no answer, or none for now
        Refused, ///< its words say why
        Ended, ///< a permission that there was; somebody has to sign in again
        Nonsense, ///< what came is not what such a server says
        NotLasting, ///< it gives no refresh token, so somebody would have to sign in every hour
        Nobody, ///< has signed in: it was stopped, or took too long
    };

    Kind kind = Kind::Unreachable;
    QString words; ///< the server's or the system's; untrusted

    friend bool operator==(const OAuthError &, const OAuthError &) = default;
};

/// The issuer that a person names: its address, or a tenant of Microsoft's by its ID or one of its
/// domains. Nothing for what is neither.
[[nodiscard]] std::optional<QString> issuerFrom(const QString &text);

/// The other way: the tenant alone where the issuer is Microsoft's.
[[nodiscard]] QString issuerText(const QString &issuer);

} // namespace postseal
