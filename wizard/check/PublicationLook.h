// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/DomainCheck.h"

namespace postseal {

/// A name server of the zone at one of its addresses.
struct NameServer
{
    DomainName name;
    QHostAddress address;

    friend bool operator==(const NameServer &, const NameServer &) = default;
};

/// The zone's own name servers that the check could ask.
[[nodiscard]] QList<NameServer> nameServersSeen(const Observations &seen);

/// Asks every server for the TXT records at every name, all at once. Only the zone's own servers
/// are asked: a recursive resolver that is asked too early remembers "no such record" for as long
/// as RFC 2308 lets it, and everybody behind it waits. Ends by the deadline; main thread only.
[[nodiscard]] QCoro::Task<QList<ServerAnswers>> askNameServers(std::shared_ptr<Resolver> resolver,
                                                               QList<NameServer> servers,
                                                               QList<DomainName> names,
                                                               Deadline deadline,
                                                               StopToken stop);

/// What the policy host looks like right now.
struct PolicyHostLook
{
    DnsAnswer ipv4;
    DnsAnswer ipv6;
    QList<PolicyFetchObservation> fetches; ///< one per address
};

/// Looks the policy host up at the zone's own servers, at the resolver only behind an alias or when
/// those servers cannot say, and fetches the policy from each address. RFC 8461 section 3.3.
[[nodiscard]] QCoro::Task<PolicyHostLook> lookAtPolicyHost(DomainName domain,
                                                           CheckSettings settings,
                                                           std::shared_ptr<Resolver> resolver,
                                                           QList<NameServer> servers,
                                                           Deadline deadline,
                                                           StopToken stop);

/// The name of a later look at the policy host: LaterLook::what.
constexpr const char *policyHostLook = "policy host";

/// Puts later answers in the place of those that the check saw, and notes when it last did. A
/// server that was silent for once keeps the answer that it gave before.
void takeAnswers(Observations &seen, const QList<ServerAnswers> &answers, const QDateTime &atUtc);
void takePolicyHost(Observations &seen, const PolicyHostLook &look, const QDateTime &atUtc);

/// What was seen as it will be when every resolver has forgotten older answers: where the zone's
/// own servers agree on a TXT record, their answer stands in the place of the resolver's. Pure.
[[nodiscard]] Observations asNameServersSay(Observations seen);

} // namespace postseal
