// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/WaitPoint.h"
#include "dns/AnswerReader.h"
#include "dns/DnssecValidator.h"
#include "dns/Resolver.h"

#include <QHash>

namespace postseal {

/// What makes two lookups the same.
struct LookupKey
{
    DomainName name;
    RecordType type = RecordType::A;
    bool checkingDisabled = false;

    friend bool operator==(const LookupKey &, const LookupKey &) = default;

    friend size_t qHash(const LookupKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.name, quint16(key.type), key.checkingDisabled);
    }
};

/// A lookup under way, which several may wait for. The last to leave stops it.
struct PendingLookup
{
    StopSource stop;
    bool done = false;
    MessageAnswer result;
    QList<WaitPoint *> waiters;
};

/// What lookups need, held by them too, so that the resolver may go while some are under way.
struct NetworkResolverState
{
    ResolverSettings settings;
    QList<Endpoint> servers;
    QHash<LookupKey, std::shared_ptr<PendingLookup>> pending;
    std::unique_ptr<DnssecValidator> validator;
};

using NetworkResolverStatePtr = std::shared_ptr<NetworkResolverState>;

/// The resolver over the network; see makeResolver().
class NetworkResolver final : public Resolver
{
public:
    explicit NetworkResolver(ResolverSettings settings);

    [[nodiscard]] QCoro::Task<DnsAnswer> query(DomainName name,
                                               RecordType type,
                                               Deadline deadline,
                                               StopToken stop) override;
    [[nodiscard]] QCoro::Task<DnsAnswer> queryValidated(DomainName name,
                                                        RecordType type,
                                                        Deadline deadline,
                                                        StopToken stop) override;
    [[nodiscard]] QCoro::Task<DnsAnswer> queryServer(QHostAddress server,
                                                     DomainName name,
                                                     RecordType type,
                                                     Deadline deadline,
                                                     StopToken stop) override;

private:
    NetworkResolverStatePtr m_state;
};

/// The answer of one message, shared with everybody who asks the same at the same time.
[[nodiscard]] QCoro::Task<MessageAnswer> lookUp(NetworkResolverStatePtr state,
                                                LookupKey key,
                                                Deadline deadline,
                                                StopToken stop);

/// Asks for the name, and for the targets of aliases that the resolvers left open.
[[nodiscard]] QCoro::Task<DnsAnswer> queryFollowingAliases(NetworkResolverStatePtr state,
                                                           DomainName name,
                                                           RecordType type,
                                                           Deadline deadline,
                                                           StopToken stop);

/// Asks with and without CD at the same time and validates. See Resolver::queryValidated().
[[nodiscard]] QCoro::Task<DnsAnswer> queryAndValidate(NetworkResolverStatePtr state,
                                                      DomainName name,
                                                      RecordType type,
                                                      Deadline deadline,
                                                      StopToken stop);

/// The validator of a resolver, which asks through the resolver's state for as long as that lives.
[[nodiscard]] std::unique_ptr<DnssecValidator> makeValidator(const NetworkResolverStatePtr &state);

/// One server asked without recursion. See Resolver::queryServer().
[[nodiscard]] QCoro::Task<DnsAnswer> queryAuthoritative(NetworkResolverStatePtr state,
                                                        QHostAddress server,
                                                        DomainName name,
                                                        RecordType type,
                                                        Deadline deadline,
                                                        StopToken stop);

} // namespace postseal
