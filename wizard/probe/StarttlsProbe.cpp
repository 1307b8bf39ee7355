// SPDX-License-Identifier: Apache-2.0
#include "probe/StarttlsProbe.h"

#include "probe/Handshake.h"
#include "probe/PhaseWatch.h"
#include "probe/SmtpDialogue.h"
#include "probe/TcpConversation.h"

namespace postseal {

namespace {

StarttlsOutcome starttlsOutcomeOf(ConnectOutcome outcome)
{
    switch (outcome) {
    case ConnectOutcome::Connected:
        break;
    case ConnectOutcome::NoRouteHere:
        return StarttlsOutcome::NoRouteHere;
    case ConnectOutcome::Refused:
        return StarttlsOutcome::ConnectionRefused;
    case ConnectOutcome::Timeout:
        return StarttlsOutcome::ConnectionTimeout;
    case ConnectOutcome::Unreachable:
        return StarttlsOutcome::HostUnreachable;
    case ConnectOutcome::Cancelled:
        break;
    }
    return StarttlsOutcome::Cancelled;
}

StarttlsOutcome starttlsOutcomeOf(HandshakeOutcome outcome)
{
    switch (outcome) {
    case HandshakeOutcome::Completed:
        return StarttlsOutcome::Secured;
    case HandshakeOutcome::Failed:
        return StarttlsOutcome::HandshakeFailed;
    case HandshakeOutcome::Timeout:
        return StarttlsOutcome::HandshakeTimeout;
    case HandshakeOutcome::Cancelled:
        break;
    }
    return StarttlsOutcome::Cancelled;
}

/// Whether it was a complete reply that ended the plaintext part.
bool wasAnswered(StarttlsOutcome outcome)
{
    switch (outcome) {
    case StarttlsOutcome::GreetingTemporary:
    case StarttlsOutcome::GreetingRefused:
    case StarttlsOutcome::EhloRefused:
    case StarttlsOutcome::NotOffered:
    case StarttlsOutcome::Stripped:
    case StarttlsOutcome::StarttlsRefused:
    case StarttlsOutcome::Injected:
    case StarttlsOutcome::Secured:
        return true;
    case StarttlsOutcome::NoRouteHere:
    case StarttlsOutcome::ConnectionRefused:
    case StarttlsOutcome::ConnectionTimeout:
    case StarttlsOutcome::HostUnreachable:
    case StarttlsOutcome::GreetingTimeout:
    case StarttlsOutcome::NotSmtp:
    case StarttlsOutcome::ClosedEarly:
    case StarttlsOutcome::LineTooLong:
    case StarttlsOutcome::ReplyTimeout:
    case StarttlsOutcome::HandshakeFailed:
    case StarttlsOutcome::HandshakeTimeout:
    case StarttlsOutcome::Cancelled:
        break;
    }
    return false;
}

/// Lets the dialogue go on until it is over, TLS may begin, or we are stopped.
QCoro::Task<> converse(TcpConversation *tcp, SmtpDialogue *dialogue, PhaseWatch *watch)
{
    while (!tcp->isStopped()) {
        const QByteArray received = tcp->takeReceived();
        dialogue->feed(received);
        tcp->send(dialogue->takeOutput());
        if (tcp->hasEnded())
            dialogue->serverClosed();
        else if (tcp->isTimeUp())
            dialogue->timeUp();
        if (dialogue->state() == SmtpDialogue::State::Over)
            co_return;
        watch->moveTo(dialogue->phase());
        if (dialogue->state() == SmtpDialogue::State::ReadyForTls)
            co_return;
        co_await tcp->wait();
    }
}

} // namespace

QCoro::Task<StarttlsObservation> probeStarttls(StarttlsRequest request,
                                               Deadline deadline,
                                               StopToken stop)
{
    StarttlsObservation seen;
    seen.host = request.host;
    seen.address = request.address;
    seen.port = request.port;

    PhaseWatch watch(Phase::Connect);
    TcpConversation tcp(deadline, stop);
    const Endpoint endpoint{request.address, request.port};
    const ConnectionReason reason{ConnectionPurpose::MailServer, request.host.toAscii()};
    const QCoro::Task<ConnectOutcome> connecting = tcp.connectTo(endpoint, request.connector, reason);
    const ConnectOutcome connected = co_await connecting;
    if (connected != ConnectOutcome::Connected) {
        seen.outcome = starttlsOutcomeOf(connected);
        watch.giveUp(seen);
        co_return seen;
    }
    watch.moveTo(Phase::Greeting);

    const bool usable = isUsableEhloName(request.ehloName);
    SmtpDialogue dialogue(usable ? request.ehloName : addressLiteral(tcp.localAddress()));
    const QCoro::Task<> conversation = converse(&tcp, &dialogue, &watch);
    co_await conversation;
    dialogue.describe(seen);
    if (tcp.isStopped() || dialogue.state() != SmtpDialogue::State::ReadyForTls) {
        seen.outcome = tcp.isStopped() ? StarttlsOutcome::Cancelled : dialogue.outcome();
        if (wasAnswered(seen.outcome))
            watch.finish(seen);
        else
            watch.giveUp(seen);
        if (dialogue.hasSaidQuit())
            tcp.sayGoodbye();
        co_return seen;
    }

    TlsSession tls(request.host);
    const QCoro::Task<HandshakeResult> shaking = shakeHands(&tcp, &tls);
    const HandshakeResult handshake = co_await shaking;
    seen.outcome = starttlsOutcomeOf(handshake.outcome);
    seen.tls = handshake.details;
    if (seen.outcome != StarttlsOutcome::Secured) {
        watch.giveUp(seen);
    } else {
        watch.finish(seen);
        // Nothing more is to be learned, so the answer to QUIT is not waited for.
        tls.write("QUIT\r\n");
        tls.close();
        tcp.send(tls.takeOutput());
        tcp.sayGoodbye();
    }
    co_return seen;
}

QCoro::Task<bool> canReachSmtp(Endpoint endpoint,
                               std::shared_ptr<const Connector> connector,
                               Deadline deadline,
                               StopToken stop)
{
    TcpConversation tcp(deadline, stop);
    const ConnectionReason reason{ConnectionPurpose::MailServer, {}};
    const QCoro::Task<ConnectOutcome> connecting = tcp.connectTo(endpoint, connector, reason);
    const ConnectOutcome connected = co_await connecting;
    if (connected != ConnectOutcome::Connected)
        co_return false;
    // That the connection was accepted is answer enough; who asked need not wait for the greeting.
    tcp.sayGoodbye("QUIT\r\n");
    co_return true;
}

} // namespace postseal
