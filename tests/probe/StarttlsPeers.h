// SPDX-License-Identifier: Apache-2.0
#pragma once

// Mail servers on loopback, and probes of them.

#include "probe/StarttlsProbe.h"
#include "support/LoopbackServer.h"
#include "support/TaskResult.h"

#include <QTcpServer>

#include <chrono>

Q_DECLARE_METATYPE(postseal::test::PeerScript)

namespace postseal::test {

inline const QByteArray ehloReply = "250-mx.example\r\n250 STARTTLS\r\n";

/// As far as the client's STARTTLS.
inline PeerScript offering()
{
    return PeerScript().say("220 mx.example ESMTP\r\n").awaitLine().say(ehloReply).awaitLine();
}

/// A mail server that does everything right.
inline PeerScript healthy()
{
    return offering()
        .say("220 Go\r\n")
        .startTls()
        .awaitLine()
        .say("221 Bye\r\n")
        .announceEnd()
        .hangUp();
}

inline const CertificateAuthority &authority()
{
    static const CertificateAuthority made(QDateTime::currentDateTimeUtc());
    return made;
}

inline const IssuedCertificate &certificate()
{
    static const IssuedCertificate issued = [] {
        CertificateRequest request;
        request.dnsNames = {"mx.example"};
        return authority().issue(request);
    }();
    return issued;
}

inline StarttlsRequest requestFor(const Endpoint &endpoint)
{
    StarttlsRequest request;
    request.host = DomainName::literal("mx.example");
    request.address = endpoint.address;
    request.port = endpoint.port;
    request.ehloName = "probe.example";
    return request;
}

inline TaskResult<StarttlsObservation> probe(
    const Endpoint &endpoint,
    std::chrono::milliseconds time = std::chrono::seconds(10),
    const StopToken &stop = {})
{
    return start(probeStarttls(requestFor(endpoint), Deadline::in(time), stop));
}

inline Endpoint closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return {server.serverAddress(), server.serverPort()};
}

} // namespace postseal::test
