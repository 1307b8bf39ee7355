// SPDX-License-Identifier: Apache-2.0
#include "oauth/OAuthMessages.h"

#include "base/HiddenCharacters.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken =
    qsizetype(16) * 1024; // those of Microsoft have two or three thousand

const QString microsoftHost = QStringLiteral("login.microsoftonline.com");
const QString wellKnown = QStringLiteral("/.well-known/openid-configuration");

QByteArray unguessable()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

auto fail(OAuthError::Kind kind, const QString &words = {})
{
    return failure(OAuthError{kind, strangersWords(words)});
}

/// RFC 6749 appendix A: one or more VSCHAR. Anything else could end the line that it is sent in.
bool isToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestToken
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

bool isSafe(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasFragment();
}

bool isMicrosoft(const OAuthClient &client)
{
    return QUrl(client.issuer).host() == microsoftHost;
}

/// What a token must allow: to read the mailbox, and to be had anew without anybody signing in.
QString scopeOf(const OAuthClient &client)
{
    if (isMicrosoft(client))
        return u"https://outlook.office.com/IMAP.AccessAsUser.All offline_access"_s;
    return u"openid offline_access"_s;
}

/// application/x-www-form-urlencoded, as a query and as a body.
QByteArray encoded(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

/// RFC 6749 section 5.2, OpenID Connect Core section 3.1.2.6, RFC 6749 section 4.1.2.1.
OAuthError::Kind kindOf(const QString &error)
{
    if (QStringList{u"invalid_grant"_s,
                    u"interaction_required"_s,
                    u"login_required"_s,
                    u"consent_required"_s}
            .contains(error))
        return OAuthError::Kind::Ended;
    if (error == "temporarily_unavailable"_L1 || error == "server_error"_L1)
        return OAuthError::Kind::Unreachable;
    return OAuthError::Kind::Refused;
}

OAuthError errorOf(const QString &error, const QString &description)
{
    return {kindOf(error), strangersWords(description.isEmpty() ? error : description)};
}

} // namespace

std::optional<QString> issuerFrom(const QString &text)
{
    static const QRegularExpression tenant(u"^[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$"_s);
    QString trimmed = text.trimmed();
    if (tenant.match(trimmed).hasMatch())
        return u"https://%1/%2/v2.0"_s.arg(microsoftHost, trimmed);
    if (trimmed.endsWith(wellKnown))
        trimmed.chop(wellKnown.size());
    while (trimmed.endsWith(u'/'))
        trimmed.chop(1);
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!isSafe(url) || url.hasQuery())
        return std::nullopt;
    return url.toString(QUrl::FullyEncoded);
}

QString issuerText(const QString &issuer)
{
    static const QRegularExpression tenant(
        u"^https://%1/([^/]+)/v2\\.0$"_s.arg(QRegularExpression::escape(microsoftHost)));
    const QRegularExpressionMatch match = tenant.match(issuer);
    // Only what is read as the same again.
    return issuerFrom(match.captured(1)) == issuer ? match.captured(1) : issuer;
}

OAuthAttempt OAuthAttempt::to(const QUrl &redirect)
{
    return {unguessable(), unguessable(), redirect};
}

QUrl metadataUrl(const OAuthClient &client)
{
    return QUrl(client.issuer + wellKnown, QUrl::StrictMode);
}

Result<OAuthEndpoints, OAuthError> readMetadata(const QByteArray &json, const OAuthClient &client)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto url = [&](QLatin1StringView name) {
        return QUrl(object.value(name).toString(), QUrl::StrictMode);
    };
    const OAuthEndpoints endpoints{url("authorization_endpoint"_L1), url("token_endpoint"_L1)};
    // Microsoft says what is wrong with the tenant where the metadata should be.
    if (object.contains("error"_L1))
        return fail(OAuthError::Kind::Refused, object.value("error_description"_L1).toString());
    // Section 4.3 of that document. Microsoft calls a tenant by its number, however it was asked
    // for.
    QString issuer = object.value("issuer"_L1).toString();
    if (issuer.endsWith(u'/'))
        issuer.chop(1);
    const bool isOther = issuer != client.issuer && !isMicrosoft(client);
    if (isOther || !isSafe(endpoints.authorization) || !isSafe(endpoints.token))
        return fail(OAuthError::Kind::Nonsense);
    return endpoints;
}

QUrl authorizationUrl(const OAuthEndpoints &endpoints,
                      const OAuthClient &client,
                      const OAuthAttempt &attempt)
{
    const QByteArray challenge =
        QCryptographicHash::hash(attempt.verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray asked =
        encoded({{u"response_type"_s, u"code"_s},
                 {u"client_id"_s, client.id},
                 {u"redirect_uri"_s, attempt.redirect.toString()},
                 {u"scope"_s, scopeOf(client)},
                 {u"state"_s, QString::fromLatin1(attempt.state)},
                 {u"code_challenge"_s, QString::fromLatin1(challenge)},
                 {u"code_challenge_method"_s, u"S256"_s},
                 // The browser may know several people, and the mailbox belongs to one of them.
                 // Others want to ask before they give lasting access: OpenID Connect Core section
                 // 11.
                 {u"prompt"_s, isMicrosoft(client) ? u"select_account"_s : u"consent"_s}});
    QUrl url = endpoints.authorization;
    const QString before = url.query(QUrl::FullyEncoded);
    url.setQuery((before.isEmpty() ? QString() : before + u'&') + QString::fromLatin1(asked),
                 QUrl::StrictMode);
    return url;
}

std::optional<Result<QByteArray, OAuthError>> readRedirect(const QByteArray &target,
                                                           const OAuthAttempt &attempt)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    const QUrlQuery fields(QString::fromLatin1(query).replace(u'+', u"%20"_s));
    const auto field = [&](const QString &name) {
        return fields.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (field(u"state"_s) != QString::fromLatin1(attempt.state))
        return std::nullopt;
    using Answer = Result<QByteArray, OAuthError>;
    if (const QString error = field(u"error"_s); !error.isEmpty())
        return Answer(failure(errorOf(error, field(u"error_description"_s))));
    const QString code = field(u"code"_s);
    if (!isToken(code))
        return Answer(fail(OAuthError::Kind::Nonsense));
    return Answer(code.toLatin1());
}

QByteArray codeRequest(const OAuthClient &client,
                       const OAuthAttempt &attempt,
                       const QByteArray &code)
{
    return encoded({{u"grant_type"_s, u"authorization_code"_s},
                    {u"client_id"_s, client.id},
                    {u"code"_s, QString::fromLatin1(code)},
                    {u"redirect_uri"_s, attempt.redirect.toString()},
                    {u"code_verifier"_s, QString::fromLatin1(attempt.verifier)}});
}

QByteArray refreshRequest(const OAuthClient &client, const QString &refreshToken)
{
    return encoded({{u"grant_type"_s, u"refresh_token"_s},
                    {u"client_id"_s, client.id},
                    {u"refresh_token"_s, refreshToken},
                    {u"scope"_s, scopeOf(client)}});
}

Result<OAuthTokens, OAuthError> readTokens(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    if (object.contains("error"_L1))
        return failure(errorOf(text("error"_L1), text("error_description"_L1)));
    const OAuthTokens tokens{text("access_token"_L1), text("refresh_token"_L1)};
    const bool isBearer = text("token_type"_L1).compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    if (!isBearer || !isToken(tokens.access)
        || (!tokens.refresh.isEmpty() && !isToken(tokens.refresh)))
        return fail(OAuthError::Kind::Nonsense);
    return tokens;
}

} // namespace postseal
