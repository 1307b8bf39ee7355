// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/TcpConversation.h"
#include "tls/TlsSession.h"

#include <QCoroTask>

namespace postseal {

enum class HandshakeOutcome {
    Completed,
    Failed, ///< see TlsDetails::error
    Timeout,
    Cancelled,
};

struct HandshakeResult
{
    HandshakeOutcome outcome = HandshakeOutcome::Cancelled;
    TlsDetails details; ///< what was seen, whatever the outcome
};

/// Makes a TLS handshake over a connection: the ClientHello leaves at the call. Whatever
/// certificate the peer shows is recorded and accepted. Both must be kept until it has ended.
[[nodiscard]] QCoro::Task<HandshakeResult> shakeHands(TcpConversation *tcp, TlsSession *tls);

} // namespace postseal
