// SPDX-License-Identifier: Apache-2.0
#include "oauth/OAuthGrant.h"

#include "base/ConnectionLog.h"
#include "base/WaitPoint.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <chrono>
#include <memory>
#include <utility>

#include "oauth/OAuthMessages.h"
#include "oauth/OAuthRedirect.h"

namespace postseal {

using namespace Qt::StringLiterals;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;

namespace {

constexpr auto personPatience = 10min;
constexpr auto serverPatience = 20s;
constexpr qint64 largestAnswer = 256LL * 1024;
constexpr quint16 httpsPort = 443;

/// One request and its answer over HTTPS. An answer is one whatever its status: errors come as 400.
QCoro::Task<Result<QByteArray, OAuthError>> exchange(QUrl url,
                                                     QByteArray form,
                                                     QByteArray rootsPem,
                                                     StopToken stop)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    noteConnection(
        ConnectionPurpose::SignIn, u"%1:%2"_s.arg(url.host()).arg(url.port(httpsPort)), {});
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!rootsPem.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(rootsPem, QSsl::Pem));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Postseal/" POSTSEAL_VERSION ""_s);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? manager.get(request)
                                                              : manager.post(request, form));
    reply->setReadBufferSize(largestAnswer + 1);
    WaitPoint point(Deadline::in(serverPatience), stop);
    point.wakeOn(reply.get(), &QNetworkReply::finished);
    point.wakeOn(reply.get(), &QNetworkReply::readyRead);
    while (!reply->isFinished() && reply->bytesAvailable() <= largestAnswer) {
        const WakeReason reason = co_await point.wait();
        if (reason == WakeReason::Stopped)
            co_return failure(OAuthError{OAuthError::Kind::Stopped, {}});
        if (reason == WakeReason::DeadlinePassed)
            co_return failure(OAuthError{OAuthError::Kind::Unreachable, {}});
    }
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        co_return failure(OAuthError{OAuthError::Kind::Unreachable, reply->errorString()});
    if (reply->bytesAvailable() > largestAnswer)
        co_return failure(OAuthError{OAuthError::Kind::Nonsense, {}});
    if (status.toInt() >= 500)
        co_return failure(
            OAuthError{OAuthError::Kind::Unreachable, u"HTTP %1"_s.arg(status.toInt())});
    co_return reply->readAll();
}

QCoro::Task<Result<OAuthEndpoints, OAuthError>> findEndpoints(OAuthClient client,
                                                              QByteArray rootsPem,
                                                              StopToken stop)
{
    const QUrl url = metadataUrl(client);
    const QByteArray nothing;
    const auto answer = co_await exchange(url, nothing, rootsPem, stop);
    if (!answer)
        co_return failure(answer.error());
    co_return readMetadata(*answer);
}

/// Waits for the browser.
QCoro::Task<Result<QByteArray, OAuthError>> awaitCode(std::shared_ptr<OAuthRedirect> redirect,
                                                      StopToken stop)
{
    WaitPoint point(Deadline::in(personPatience), stop);
    point.wakeOn(redirect.get(), &OAuthRedirect::arrived);
    while (!redirect->outcome()) {
        if (co_await point.wait() != WakeReason::Woken)
            co_return failure(OAuthError{OAuthError::Kind::Stopped, {}});
    }
    co_return *redirect->outcome();
}

/// There was no permission before that could have ended.
OAuthError asFirst(OAuthError error)
{
    if (error.kind == OAuthError::Kind::Ended)
        error.kind = OAuthError::Kind::Refused;
    return error;
}

} // namespace

QCoro::Task<Result<OAuthTokens, OAuthError>> signInWithBrowser(OAuthClient client,
                                                               QByteArray rootsPem,
                                                               OAuthPerson person,
                                                               StopToken stop)
{
    const auto endpoints = co_await findEndpoints(client, rootsPem, stop);
    if (!endpoints)
        co_return failure(endpoints.error());
    const auto redirect = std::make_shared<OAuthRedirect>(person.page);
    if (const auto listening = redirect->listen(); !listening)
        co_return failure(OAuthError{OAuthError::Kind::Unreachable, listening.error()});
    person.openBrowser(authorizationUrl(*endpoints, client, redirect->attempt()));
    const auto code = co_await awaitCode(redirect, stop);
    if (!code)
        co_return failure(asFirst(code.error()));
    const QByteArray form = codeRequest(client, redirect->attempt(), *code);
    const auto answer = co_await exchange(endpoints->token, form, rootsPem, stop);
    if (!answer)
        co_return failure(answer.error());
    const auto tokens = readTokens(*answer);
    if (!tokens)
        co_return failure(asFirst(tokens.error()));
    // Without one somebody would have to sign in every hour.
    if (tokens->refresh.isEmpty())
        co_return failure(OAuthError{OAuthError::Kind::Refused, u"no refresh_token"_s});
    co_return tokens;
}

QCoro::Task<Result<OAuthTokens, OAuthError>> renewTokens(OAuthClient client,
                                                         QByteArray rootsPem,
                                                         QString refreshToken,
                                                         StopToken stop)
{
    const auto endpoints = co_await findEndpoints(client, rootsPem, stop);
    if (!endpoints)
        co_return failure(endpoints.error());
    const QByteArray form = refreshRequest(client, refreshToken);
    const auto answer = co_await exchange(endpoints->token, form, rootsPem, stop);
    if (!answer)
        co_return failure(answer.error());
    auto tokens = readTokens(*answer);
    if (tokens && tokens->refresh.isEmpty())
        tokens->refresh = refreshToken;
    co_return tokens;
}

} // namespace postseal
