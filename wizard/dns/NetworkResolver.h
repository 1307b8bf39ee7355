// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/LookupCache.h"
#include "dns/Resolver.h"

namespace postseal {

/// What lookups need, held by them too, so that the resolver may go while some are under way.
struct NetworkResolverState
{
    ResolverSettings settings;
    QList<Endpoint> servers;
    QHash<LookupKey, std::shared_ptr<PendingLookup>> pending;
    LookupCache cache;
};
using NetworkResolverStatePtr = std::shared_ptr<NetworkResolverState>;

/// The resolver over the network; see makeResolver().
class NetworkResolver final : public Resolver
{
public:
    explicit NetworkResolver(ResolverSettings settings);

    [[nodiscard]] QCoro::Task<DnsAnswer> query(DomainName name, RecordType type, Deadline deadline,
                                               StopToken stop) override;
    [[nodiscard]] QCoro::Task<DnsAnswer> queryValidated(DomainName name, RecordType type, Deadline deadline,
                                                        StopToken stop) override;
    [[nodiscard]] QCoro::Task<DnsAnswer> queryServer(QHostAddress server, DomainName name, RecordType type,
                                                     Deadline deadline, StopToken stop) override;

private:
    NetworkResolverStatePtr m_state;
};

/// Asks for the name, and for the targets of aliases that the resolvers left open.
[[nodiscard]] QCoro::Task<DnsAnswer> queryFollowingAliases(NetworkResolverStatePtr state, DomainName name,
                                                           RecordType type, Deadline deadline,
                                                           StopToken stop);

/// One message with CD set, for the DNSSEC walk. See RawLookup.
[[nodiscard]] QCoro::Task<DnsAnswer> queryRaw(NetworkResolverStatePtr state, DomainName name,
                                              RecordType type, Deadline deadline, StopToken stop);

/// One server asked without recursion. See Resolver::queryServer().
[[nodiscard]] QCoro::Task<DnsAnswer> queryAuthoritative(NetworkResolverStatePtr state, QHostAddress server,
                                                        DomainName name, RecordType type,
                                                        Deadline deadline, StopToken stop);

} // namespace postseal
