// SPDX-License-Identifier: Apache-2.0
#include "setup/HostWatch.h"

#include <QPointer>

namespace postseal {

void HostWatch::start(DomainName domain, QList<NameServer> servers, WatchNetwork network)
{
    m_domain = std::move(domain);
    m_servers = std::move(servers);
    begin(std::move(network));
}

void HostWatch::look(StopToken stop)
{
    lookOnce(std::move(stop));
}

QCoro::Task<> HostWatch::lookOnce(StopToken stop)
{
    const QPointer<HostWatch> self(this);
    const Deadline deadline = Deadline::in(network().settings.timeout);
    const PolicyHostLook seen = co_await lookAtPolicyHost(
        m_domain, network().settings, network().resolver, m_servers, deadline, stop);
    if (!self || stop.isStopped())
        co_return;
    Q_EMIT looked(seen);
    if (!self || stop.isStopped())
        co_return;
    lookEnded();
}

} // namespace postseal
