// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/Watch.h"

namespace postseal {

/// Watches a policy host: its name, its certificate, its answer. What it sees is for assess() to judge.
class HostWatch : public Watch
{
    Q_OBJECT
public:
    using Watch::Watch;

    void start(DomainName domain, QList<NameServer> servers, WatchNetwork network);

Q_SIGNALS:
    void looked(const postseal::PolicyHostLook &look);

protected:
    void look(StopToken stop) override;

private:
    QCoro::Task<> lookOnce(StopToken stop);

    DomainName m_domain;
    QList<NameServer> m_servers;
};

} // namespace postseal
