// SPDX-License-Identifier: Apache-2.0
#include "probe/PolicyFetcher.h"

#include "probe/Handshake.h"
#include "probe/HttpResponseReader.h"
#include "probe/PhaseWatch.h"
#include "probe/TcpConversation.h"

#include <chrono>

namespace postseal {

using namespace std::chrono_literals;

namespace {

/// RFC 8461 section 3.3 suggests that senders wait one minute.
constexpr auto longestFetch = 60s;
/// How long the page that comes with another status than 200 is read: it decides nothing.
constexpr auto longestErrorPage = 1s;

FetchOutcome fetchOutcomeOf(ConnectOutcome outcome)
{
    switch (outcome) {
    case ConnectOutcome::NoRouteHere:
        return FetchOutcome::NoRouteHere;
    case ConnectOutcome::Refused:
        return FetchOutcome::ConnectionRefused;
    case ConnectOutcome::Timeout:
        return FetchOutcome::ConnectionTimeout;
    case ConnectOutcome::Unreachable:
        return FetchOutcome::HostUnreachable;
    case ConnectOutcome::Connected:
    case ConnectOutcome::Cancelled:
        break;
    }
    return FetchOutcome::Cancelled;
}

FetchOutcome fetchOutcomeOf(HandshakeOutcome outcome)
{
    switch (outcome) {
    case HandshakeOutcome::Failed:
        return FetchOutcome::HandshakeFailed;
    case HandshakeOutcome::Timeout:
        return FetchOutcome::HandshakeTimeout;
    case HandshakeOutcome::Completed:
    case HandshakeOutcome::Cancelled:
        break;
    }
    return FetchOutcome::Cancelled;
}

/// The request, complete. Nothing in it tells of this computer or its user.
QByteArray policyRequest(const DomainName &host, quint16 port)
{
    QByteArray authority = host.toAscii();
    if (port != 443)
        authority += ':' + QByteArray::number(port);
    return "GET /.well-known/mta-sts.txt HTTP/1.1\r\n"
           "Host: "
        + authority
        + "\r\n"
          "User-Agent: Postseal/" POSTSEAL_VERSION "\r\n"
          "Accept: text/plain\r\n"
          "Accept-Encoding: identity\r\n"
          "Connection: close\r\n"
          "\r\n";
}

/// Type and subtype of a Content-Type, lower case, without parameters. RFC 9110 section 8.3.1.
QByteArray mediaTypeOf(const QByteArray &contentType)
{
    const qsizetype parameters = contentType.indexOf(';');
    const QByteArray type = parameters < 0 ? contentType : contentType.first(parameters);
    return type.trimmed().toLower();
}

void describeAnswer(const HttpResponseReader &answer, PolicyFetchObservation &seen)
{
    seen.head = answer.head();
    seen.body = answer.body();
    if (!answer.hasHead())
        return;
    seen.status = answer.status();
    seen.contentTypeHeader = answer.header("content-type");
    seen.mediaType = mediaTypeOf(seen.contentTypeHeader);
    seen.location = answer.header("location");
    const QByteArray encoding = answer.header("content-encoding");
    if (encoding.compare("identity", Qt::CaseInsensitive) != 0)
        seen.contentEncoding = encoding;
}

/// What an answer that is not complete came to, given why no more of it was read.
FetchOutcome unfinishedOutcome(const HttpResponseReader &answer, FetchOutcome reason)
{
    // RFC 8461 section 3.3: any status but 200 is a failure, and which one is in the head already.
    if (answer.hasHead() && answer.status() != 200)
        return FetchOutcome::Answered;
    if (answer.announcesTooMuch())
        return FetchOutcome::TooLarge;
    return reason;
}

/// What the reader's state means, once it has left Reading.
FetchOutcome finishedOutcome(const HttpResponseReader &answer)
{
    switch (answer.state()) {
    case HttpResponseReader::State::Complete:
        return FetchOutcome::Answered;
    case HttpResponseReader::State::TooLarge:
        return unfinishedOutcome(answer, FetchOutcome::TooLarge);
    case HttpResponseReader::State::Malformed:
        return FetchOutcome::HttpSyntax;
    case HttpResponseReader::State::Reading:
    case HttpResponseReader::State::Truncated:
        break;
    }
    return unfinishedOutcome(answer, FetchOutcome::ClosedEarly);
}

/// Lets the answer know when its connection has ended, and tells whether it has.
bool noticeEnd(const TcpConversation &tcp, const TlsSession &tls, HttpResponseReader &answer)
{
    if (tls.state() == TlsSession::State::Closed)
        answer.finish(HttpResponseReader::Ending::Announced);
    else if (tls.state() == TlsSession::State::Failed || tcp.hasEnded())
        answer.finish(HttpResponseReader::Ending::Abrupt);
    return answer.state() != HttpResponseReader::State::Reading;
}

/// Reads the answer to the request until it is complete or something ends it.
QCoro::Task<FetchOutcome> readAnswer(TcpConversation *tcp,
                                     TlsSession *tls,
                                     HttpResponseReader *answer,
                                     PhaseWatch *watch)
{
    bool hurried = false;
    for (;;) {
        const QByteArray received = tcp->takeReceived();
        if (!received.isEmpty())
            tls->feed(received);
        const QByteArray plaintext = tls->takePlaintext();
        answer->feed(plaintext);
        tcp->send(tls->takeOutput());
        if (answer->hasStarted())
            watch->moveTo(Phase::Body);
        if (noticeEnd(*tcp, *tls, *answer)) {
            // With TLS 1.3 a server can say only now that it wants no handshake with us.
            if (tls->state() == TlsSession::State::Failed && !answer->hasStarted())
                co_return FetchOutcome::HandshakeFailed;
            co_return finishedOutcome(*answer);
        }
        if (tcp->isTimeUp()) {
            const bool silent = !answer->hasStarted();
            co_return unfinishedOutcome(*answer,
                                        silent ? FetchOutcome::NoAnswer : FetchOutcome::Timeout);
        }
        if (answer->hasHead() && answer->status() != 200 && !hurried) {
            hurried = true;
            tcp->hurry(longestErrorPage);
        }
        const WakeReason reason = co_await tcp->wait();
        if (reason == WakeReason::Stopped)
            co_return FetchOutcome::Cancelled;
    }
}

} // namespace

QCoro::Task<PolicyFetchObservation> fetchPolicy(PolicyFetchRequest request,
                                                Deadline deadline,
                                                StopToken stop)
{
    PolicyFetchObservation seen;
    seen.host = request.host;
    seen.address = request.address;
    seen.port = request.port;

    PhaseWatch watch(Phase::Connect);
    TcpConversation tcp(deadline.orIn(longestFetch), stop);
    const Endpoint endpoint{request.address, request.port};
    const ConnectionReason reason{ConnectionPurpose::PolicyHost, request.host.toAscii()};
    const QCoro::Task<ConnectOutcome> connecting = tcp.connectTo(endpoint, request.connector, reason);
    const ConnectOutcome connected = co_await connecting;
    if (connected != ConnectOutcome::Connected) {
        seen.outcome = fetchOutcomeOf(connected);
        watch.giveUp(seen);
        co_return seen;
    }

    watch.moveTo(Phase::Handshake);
    TlsSession tls(request.host);
    const QCoro::Task<HandshakeResult> shaking = shakeHands(&tcp, &tls);
    const HandshakeResult handshake = co_await shaking;
    seen.tls = handshake.details;
    if (handshake.outcome != HandshakeOutcome::Completed) {
        seen.outcome = fetchOutcomeOf(handshake.outcome);
        watch.giveUp(seen);
        co_return seen;
    }

    // The certificate is judged later; what a server says behind a bad one is evidence all the
    // same.
    watch.moveTo(Phase::Request);
    tls.write(policyRequest(request.host, request.port));
    tcp.send(tls.takeOutput());
    HttpResponseReader answer(largestPolicy);
    const QCoro::Task<FetchOutcome> reading = readAnswer(&tcp, &tls, &answer, &watch);
    seen.outcome = co_await reading;
    if (answer.state() == HttpResponseReader::State::Complete)
        watch.finish(seen);
    else
        watch.giveUp(seen);
    seen.tls = tls.details();
    describeAnswer(answer, seen);
    if (seen.outcome == FetchOutcome::Answered && tls.state() == TlsSession::State::Open) {
        tls.close();
        tcp.send(tls.takeOutput());
    }
    co_return seen;
}

} // namespace postseal
