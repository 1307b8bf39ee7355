// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Deadline.h"
#include "base/DomainName.h"
#include "base/StopToken.h"
#include "dns/Endpoint.h"
#include "probe/ProbeTiming.h"
#include "tls/TlsSession.h"

#include <QCoroTask>

#include <memory>
#include <optional>

namespace postseal {

/// How far a STARTTLS conversation came. Each is a different cause.
enum class StarttlsOutcome {
    Secured, ///< TLS is up; certificate and version are for the assessment
    NoRouteHere, ///< this computer has no route to addresses of that family
    ConnectionRefused,
    ConnectionTimeout,
    HostUnreachable, ///< a router on the way said so
    GreetingTimeout,
    GreetingTemporary, ///< 4yz
    GreetingRefused, ///< 5yz
    NotSmtp, ///< what came is no SMTP reply
    ClosedEarly, ///< the server hung up in the middle
    LineTooLong, ///< an endless line or an endless reply
    EhloRefused, ///< neither EHLO nor HELO accepted; no extensions
    NotOffered, ///< EHLO answer without STARTTLS
    Stripped, ///< without STARTTLS, but with the marks of a middlebox that blanked it out
              ///< ("XXXXXXXA")
    StarttlsRefused, ///< offered, and then answered 4yz or 5yz
    Injected, ///< plaintext followed the 220 answer to STARTTLS (RFC 3207 section 4.2)
    ReplyTimeout, ///< no complete answer to EHLO or STARTTLS in time (tarpit)
    HandshakeFailed, ///< see tls.error
    HandshakeTimeout,
    Cancelled,
};

/// What one connection to one address of a mail server showed. Plain values.
struct StarttlsObservation
{
    DomainName host;
    QHostAddress address;
    quint16 port = 25;
    StarttlsOutcome outcome = StarttlsOutcome::Cancelled;
    QByteArray greeting; ///< the whole 220 reply, as received
    QList<QByteArray> extensions; ///< EHLO keywords with parameters, without the first line
    QByteArray reply; ///< the reply that decided, as received (cut at 512 octets)
    QByteArray strippingMark; ///< of Stripped: what the middlebox left, "XXXXXXXA"
    QByteArray transcript; ///< both sides in plaintext, "S: " and "C: " in front of each line
    TlsDetails tls;
    PhaseTimings timings;
    std::optional<PhaseTiming> unfinished; ///< what was waited for in vain at the end, and how long

    friend bool operator==(const StarttlsObservation &, const StarttlsObservation &) = default;
};

struct StarttlsRequest
{
    DomainName host; ///< MX host: SNI
    QHostAddress address;
    quint16 port = 25;
    QByteArray
        ehloName; ///< what we call ourselves; an unusable name gives way to our address literal
    std::shared_ptr<const Connector> connector; ///< null: connect as told
};

/// Connects, greets, asks for STARTTLS, records the certificate chain, and says QUIT. One
/// connection, never a mail. Waits for a greeting as long as the deadline allows. RFC 3207, RFC
/// 8461 section 4.2.
[[nodiscard]] QCoro::Task<StarttlsObservation> probeStarttls(StarttlsRequest request,
                                                             Deadline deadline,
                                                             StopToken stop);

/// Only connects and reads the greeting: is port 25 open from here? True when the peer sent
/// anything or the connection was accepted.
[[nodiscard]] QCoro::Task<bool> canReachSmtp(Endpoint endpoint,
                                             std::shared_ptr<const Connector> connector,
                                             Deadline deadline,
                                             StopToken stop);

} // namespace postseal
