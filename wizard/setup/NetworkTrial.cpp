// SPDX-License-Identifier: Apache-2.0
#include "setup/NetworkTrial.h"

#include "base/Deadline.h"

namespace postseal {

QCoro::Task<bool> hasNetwork(std::shared_ptr<Resolver> resolver, StopToken stop)
{
    const DomainName root;
    const Deadline deadline = Deadline::in(std::chrono::seconds(5));
    const DnsAnswer answer = co_await resolver->query(root, RecordType::Ns, deadline, stop);
    co_return answer.hasRecords() || answer.isAbsent();
}

} // namespace postseal
