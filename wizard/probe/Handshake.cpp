// SPDX-License-Identifier: Apache-2.0
#include "probe/Handshake.h"

namespace postseal {

namespace {

/// More than any handshake needs; OpenSSL itself stops at certificates of 100 KiB.
constexpr qint64 mostHandshakeOctets = 512LL * 1024;

HandshakeResult handshakeFailed(const TlsSession &tls, const QByteArray &reason)
{
    HandshakeResult result{HandshakeOutcome::Failed, tls.details()};
    if (result.details.error.isEmpty())
        result.details.error = reason;
    return result;
}

/// Closed counts too: the peer completed the handshake and took its leave in the same breath.
bool isCompleted(const TlsSession &tls)
{
    return tls.state() == TlsSession::State::Open || tls.state() == TlsSession::State::Closed;
}

} // namespace

QCoro::Task<HandshakeResult> shakeHands(TcpConversation *tcp, TlsSession *tls)
{
    tls->start();
    tcp->send(tls->takeOutput());
    qint64 octets = 0;
    for (;;) {
        const WakeReason reason = co_await tcp->wait();
        if (reason == WakeReason::Stopped)
            co_return HandshakeResult{HandshakeOutcome::Cancelled, tls->details()};
        const QByteArray received = tcp->takeReceived();
        octets += received.size();
        if (!received.isEmpty())
            tls->feed(received);
        tcp->send(tls->takeOutput());
        if (isCompleted(*tls))
            co_return HandshakeResult{HandshakeOutcome::Completed, tls->details()};
        if (tls->state() != TlsSession::State::Handshaking || tcp->hasEnded())
            co_return handshakeFailed(*tls, "connection closed during the handshake");
        if (octets > mostHandshakeOctets)
            co_return handshakeFailed(*tls, "handshake without end");
        if (tcp->isTimeUp())
            co_return HandshakeResult{HandshakeOutcome::Timeout, tls->details()};
    }
}

} // namespace postseal
