// SPDX-License-Identifier: Apache-2.0
// Publishing records at a zone's own primary server by dynamic update. RFC 2136.
#pragma once

#include "dns/PrimaryServer.h"
#include "dns/Resolver.h"
#include "publish/UpdatePlan.h"

#include <memory>

namespace postseal {

/// The zone of a domain, and the primary server that its SOA record names. RFC 1035 section 3.3.13.
struct FoundPrimary
{
    DomainName zone; ///< the root: not found
    DomainName server;
    QList<QHostAddress>
        addresses; ///< of the server; empty when it has none that can be seen from here
};

/// Looks upwards from the domain for the zone that it is in.
[[nodiscard]] QCoro::Task<FoundPrimary> findPrimary(std::shared_ptr<Resolver> resolver,
                                                    DomainName domain,
                                                    Deadline deadline,
                                                    StopToken stop);

/// What became of a server that somebody typed.
struct FoundServer
{
    bool isReadable = false; ///< it is an address or a host name, with a port or without
    bool isUndetermined = false; ///< its addresses could not be looked up
    QList<Endpoint> addresses;
};

/// A server by its name or address, with or without port.
[[nodiscard]] QCoro::Task<FoundServer> findServer(std::shared_ptr<Resolver> resolver,
                                                  QString typed,
                                                  quint16 usualPort,
                                                  Deadline deadline,
                                                  StopToken stop);

/// What a primary server has of the records that are wanted.
struct ZoneLook
{
    PrimaryReply reply; ///< the first that was not PrimaryOutcome::Done, or the last
    Endpoint server; ///< which of the addresses answered
    UpdatePlan plan; ///< with PrimaryOutcome::Done

    [[nodiscard]] bool isDone() const { return reply.outcome == PrimaryOutcome::Done; }
};

/// Looks at the zone with the key, so that a wrong one is found before anything is changed. What a
/// wildcard makes up does not count as there. Tries the addresses in order until one is reached.
[[nodiscard]] QCoro::Task<ZoneLook> lookAtZone(
    QList<Endpoint> addresses, TsigKey key, ExportInput wanted, Deadline deadline, StopToken stop);

/// What came of an update: what the server said, and what it has now.
struct ZonePublication
{
    PrimaryReply reply;
    ZoneLook after; ///< asked afterwards whatever the server said, unless nothing can have changed

    [[nodiscard]] UpdateEnd end() const;
};

/// Carries out a plan that was made from a look, and looks again.
[[nodiscard]] QCoro::Task<ZonePublication> publishInZone(
    ZoneLook look, TsigKey key, ExportInput wanted, Deadline deadline, StopToken stop);

} // namespace postseal
