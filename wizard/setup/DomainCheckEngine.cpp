// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainCheckEngine.h"

#include <QPointer>

#include <mutex>

namespace postseal {

DomainCheckEngine::DomainCheckEngine(CheckEnvironment environment,
                                     const Clock &clock,
                                     QObject *parent)
    : CheckEngine(parent)
    , m_environment(std::move(environment))
    , m_clock(clock)
{ }

DomainCheckEngine::~DomainCheckEngine()
{
    if (m_check)
        m_check->stop();
}

void DomainCheckEngine::setEnvironment(CheckEnvironment environment)
{
    m_environment = std::move(environment);
    m_resolver.reset();
    m_roots.reset();
    m_earlier.clear();
    m_listMemory = std::make_shared<NetworkMemory>();
    Q_EMIT environmentChanged();
}

void DomainCheckEngine::start(const DomainName &domain)
{
    if (m_check)
        return;
    run(domain);
}

std::shared_ptr<Resolver> DomainCheckEngine::resolver()
{
    if (!m_resolver)
        m_resolver = makeResolver(m_environment.resolver);
    return m_resolver;
}

const TrustStore &DomainCheckEngine::roots()
{
    if (!m_roots)
        m_roots = m_environment.roots();
    return *m_roots;
}

WatchNetwork DomainCheckEngine::watchNetwork()
{
    WatchNetwork network;
    network.resolver = resolver();
    network.settings = m_environment.check;
    for (const auto &[name, endpoint] : m_environment.publicResolvers) {
        ResolverSettings settings = m_environment.resolver;
        settings.servers = {endpoint};
        network.publicResolvers.append({name, makeResolver(settings)});
    }
    return network;
}

Assessment DomainCheckEngine::judge(const Observations &seen, const std::optional<EarlierPolicy> &earlier)
{
    return assess(seen, m_clock.nowUtc(), roots(), {}, earlier);
}

Assessment DomainCheckEngine::judgeAsOf(const Observations &seen, const QDateTime &atUtc)
{
    return assess(seen, atUtc, roots());
}

QCoro::Task<Observations> DomainCheckEngine::look(DomainName domain, StopToken stop)
{
    CheckSettings settings = m_environment.check;
    settings.memory = m_listMemory;
    DomainCheck check(domain, settings, resolver(), m_clock);
    if (stop.isStopped())
        check.stop();
    const int id = stop.whenStopped([&check] { check.stop(); });
    const Observations seen = co_await check.run();
    stop.forget(id);
    co_return seen;
}

std::function<Assessment(const Observations &)> DomainCheckEngine::judgeOnThreads() const
{
    struct Roots
    {
        std::once_flag once;
        std::function<TrustStore()> load;
        std::optional<TrustStore> store;
    };
    const auto roots = std::make_shared<Roots>();
    roots->load = m_environment.roots;
    return [roots, &clock = m_clock](const Observations &seen) {
        std::call_once(roots->once, [&roots] { roots->store = roots->load(); });
        return assess(seen, clock.nowUtc(), *roots->store);
    };
}

void DomainCheckEngine::stop()
{
    if (m_check)
        m_check->stop();
}

QCoro::Task<void> DomainCheckEngine::run(DomainName domain)
{
    const QPointer<DomainCheckEngine> self(this);
    m_check = new DomainCheck(domain, m_environment.check, resolver(), m_clock, this);
    connect(m_check, &DomainCheck::progress, this, &CheckEngine::progress);
    const Observations seen = co_await m_check->run();
    if (!self)
        co_return;
    m_check->deleteLater();
    m_check = nullptr;
    const auto found = m_earlier.constFind(domain);
    const std::optional<EarlierPolicy> earlier =
        found == m_earlier.constEnd() ? std::nullopt : std::optional(*found);
    const Assessment assessment = judge(seen, earlier);
    if (const std::optional<EarlierPolicy> now = earlierPolicy(assessment))
        m_earlier.insert(domain, *now);
    Q_EMIT finished(seen, assessment);
}

} // namespace postseal
