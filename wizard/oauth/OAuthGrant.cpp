// SPDX-License-Identifier: Apache-2.0
#include "oauth/OAuthGrant.h"

#include "base/ConnectionLog.h"
#include "base/WaitPoint.h"
#include "oauth/OAuthMessages.h"
#include "oauth/OAuthRedirect.h"
#include "tls/ServerIdentity.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <chrono>
#include <memory>
#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;

namespace {

constexpr auto personPatience = 10min;
constexpr auto serverPatience = 20s;
constexpr qint64 largestAnswer = 256LL * 1024;
constexpr quint16 httpsPort = 443;

auto givenUp(OAuthError::Kind kind, const QString &words = {})
{
    return failure(OAuthError{kind, words});
}

/// Whom it trusts, and nothing that a browser would do besides.
void prepare(QNetworkRequest &request, const QByteArray &rootsPem)
{
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
}

/// An answer is one whatever its status, for errors come as 400, unless it says "later".
Result<QByteArray, OAuthError> answerOf(QNetworkReply &reply, bool isOthers)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isOthers)
        return givenUp(OAuthError::Kind::Unreachable,
                       QSslError(QSslError::HostNameMismatch).errorString());
    // Above 200 Qt knows faults of HTTP, below 100 those of the way.
    if (status == 0 || (reply.error() != QNetworkReply::NoError && reply.error() < 100))
        return givenUp(OAuthError::Kind::Unreachable, reply.errorString());
    if (reply.bytesAvailable() > largestAnswer)
        return givenUp(OAuthError::Kind::Nonsense);
    if (status >= 500 || status == 408 || status == 429)
        return givenUp(OAuthError::Kind::Unreachable, u"HTTP %1"_s.arg(status));
    return reply.readAll();
}

/// One request and its answer over HTTPS.
QCoro::Task<Result<QByteArray, OAuthError>> exchange(QUrl url,
                                                     QByteArray form,
                                                     QByteArray rootsPem,
                                                     StopToken stop)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    noteConnection(
        ConnectionPurpose::SignIn, u"%1:%2"_s.arg(url.host()).arg(url.port(httpsPort)), {});
    prepare(request, rootsPem);
    const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? manager.get(request)
                                                              : manager.post(request, form));
    reply->setReadBufferSize(largestAnswer + 1);
    bool isOthers = false;
    // Before anything is sent.
    QObject::connect(reply.get(), &QNetworkReply::encrypted, reply.get(), [&isOthers, &reply, url] {
        isOthers = !isCertificateOf(reply->sslConfiguration().peerCertificate(), url.host());
        if (isOthers)
            reply->abort();
    });
    WaitPoint point(Deadline::in(serverPatience), stop);
    point.wakeOn(reply.get(), &QNetworkReply::finished);
    point.wakeOn(reply.get(), &QNetworkReply::readyRead);
    while (!reply->isFinished() && reply->bytesAvailable() <= largestAnswer) {
        const WakeReason reason = co_await point.wait();
        if (reason == WakeReason::Stopped)
            co_return givenUp(OAuthError::Kind::Nobody);
        if (reason == WakeReason::DeadlinePassed)
            co_return givenUp(OAuthError::Kind::Unreachable);
    }
    co_return answerOf(*reply, isOthers);
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
    co_return readMetadata(*answer, client);
}

/// Waits for the browser.
QCoro::Task<Result<QByteArray, OAuthError>> awaitCode(std::shared_ptr<OAuthRedirect> redirect,
                                                      StopToken stop)
{
    WaitPoint point(Deadline::in(personPatience), stop);
    point.wakeOn(redirect.get(), &OAuthRedirect::arrived);
    while (!redirect->outcome()) {
        if (co_await point.wait() != WakeReason::Woken)
            co_return givenUp(OAuthError::Kind::Nobody);
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
        co_return givenUp(OAuthError::Kind::Unreachable, listening.error());
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
    if (tokens->refresh.isEmpty())
        co_return givenUp(OAuthError::Kind::NotLasting);
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
