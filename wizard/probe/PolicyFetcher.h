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

/// How far fetching the policy came. The first five belong to the policy host, the rest to the
/// answer.
enum class FetchOutcome {
    NoRouteHere, ///< this computer has no route to addresses of that family
    ConnectionRefused,
    ConnectionTimeout,
    HostUnreachable,
    HandshakeFailed, ///< see tls.error
    HandshakeTimeout,
    NoAnswer, ///< TLS is up, and not one byte of an answer came in time
    Timeout, ///< bytes came, but not all of them in time (dripping)
    ClosedEarly, ///< the answer ended before it was complete
    HttpSyntax, ///< what came is no HTTP/1.x answer
    TooLarge, ///< over the limit; the body holds what came until then
    Answered, ///< a complete answer: see status
    Cancelled,
};

/// What fetching the policy from one address showed. Plain values.
struct PolicyFetchObservation
{
    DomainName host; ///< mta-sts.DOMAIN
    QHostAddress address;
    quint16 port = 443;
    FetchOutcome outcome = FetchOutcome::Cancelled;
    TlsDetails tls;
    int status = 0;
    QByteArray head; ///< status line and headers as received
    QByteArray body; ///< decoded from chunks, cut at the limit
    QByteArray mediaType; ///< Content-Type's type/subtype, lower case; empty without one
    QByteArray contentTypeHeader; ///< Content-Type as sent
    QByteArray contentEncoding; ///< as sent, empty for none or identity
    QByteArray location; ///< of a redirect, as sent
    PhaseTimings timings;
    std::optional<PhaseTiming> unfinished; ///< what was waited for in vain at the end, and how long

    friend bool operator==(const PolicyFetchObservation &, const PolicyFetchObservation &) = default;
};

struct PolicyFetchRequest
{
    DomainName host; ///< SNI and Host header
    QHostAddress address;
    quint16 port = 443;
    std::shared_ptr<const Connector> connector; ///< null: connect as told
};

/// The largest policy that is read. RFC 8461 section 3.3 suggests 64 kilobytes.
constexpr qsizetype largestPolicy = qsizetype(64) * 1024;

/// Fetches https://HOST/.well-known/mta-sts.txt from one address: HTTP/1.1, no redirect followed,
/// no cookies, cache, proxy or credentials, identity encoding, 64 KiB of body, at most 60 s in
/// total or the deadline. Does not judge the certificate; it records the chain. RFC 8461
/// section 3.3.
[[nodiscard]] QCoro::Task<PolicyFetchObservation> fetchPolicy(PolicyFetchRequest request,
                                                              Deadline deadline,
                                                              StopToken stop);

} // namespace postseal
