// SPDX-License-Identifier: Apache-2.0
#include "dns/NetworkResolver.h"

namespace postseal {

QCoro::Task<DnsAnswer> NetworkResolver::queryValidated(DomainName name, RecordType type, Deadline deadline,
                                                       StopToken stop)
{
    return queryFollowingAliases(m_state, std::move(name), type, deadline, std::move(stop));
}

} // namespace postseal
