// SPDX-License-Identifier: Apache-2.0
#include "oauth/OAuthMessages.h"

#include <algorithm>

#include "fuzz/Target.h"

namespace postseal {

namespace {

using fuzz::require;

const OAuthClient client{QStringLiteral("1"), QStringLiteral("https://id.example")};
const OAuthAttempt attempt{"state", "verifier", QUrl(QStringLiteral("http://localhost:4711"))};

/// Nothing in it can end the line that it is sent in, or the field.
bool isPlain(const QString &token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

bool isForPeople(const OAuthError &error)
{
    return error.words.size() <= 300
        && std::all_of(error.words.begin(), error.words.end(), [](QChar c) { return c.isPrint(); });
}

void tryTokens(const QByteArray &octets)
{
    const auto tokens = readTokens(octets);
    require(tokens || isForPeople(tokens.error()), "words are for people");
    require(!tokens || (!tokens->access.isEmpty() && isPlain(tokens->access)),
            "an access token is one");
    require(!tokens || isPlain(tokens->refresh), "a refresh token is one");
    if (tokens)
        require(!refreshRequest(client, tokens->refresh).contains('\n'), "a request is one line");
}

void tryMetadata(const QByteArray &octets)
{
    const auto endpoints = readMetadata(octets, client);
    require(endpoints || isForPeople(endpoints.error()), "words are for people");
    if (!endpoints)
        return;
    for (const QUrl &url : {endpoints->authorization, endpoints->token})
        require(url.scheme() == QLatin1String("https") && !url.host().isEmpty(),
                "tokens go over HTTPS");
    const QUrl asked = authorizationUrl(*endpoints, client, attempt);
    require(asked.host() == endpoints->authorization.host(), "the browser goes where it was said");
}

void tryRedirect(const QByteArray &octets)
{
    const auto code = readRedirect(octets, attempt);
    require(!code || octets.contains("state"), "an answer is to this attempt");
    if (code && *code)
        require(isPlain(QString::fromLatin1(**code)), "a code is one");
}

void tryIssuer(const QByteArray &octets)
{
    const auto issuer = issuerFrom(QString::fromUtf8(octets));
    if (!issuer)
        return;
    require(issuer->startsWith(QLatin1String("https://")), "an issuer has HTTPS");
    require(issuerFrom(*issuer) == issuer, "an issuer is read as itself");
    require(issuerFrom(issuerText(*issuer)) == issuer, "what is shown is read as the same");
}

} // namespace

void fuzz::tryInput(const QByteArray &octets)
{
    tryTokens(octets);
    tryMetadata(octets);
    tryRedirect(octets);
    tryIssuer(octets);
}

} // namespace postseal
