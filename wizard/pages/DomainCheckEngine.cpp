// SPDX-License-Identifier: Apache-2.0
#include "pages/DomainCheckEngine.h"

#include <QPointer>

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
}

void DomainCheckEngine::start(const DomainName &domain)
{
    if (m_check)
        return;
    if (!m_resolver)
        m_resolver = makeResolver(m_environment.resolver);
    if (!m_roots)
        m_roots = m_environment.roots();
    run(domain);
}

void DomainCheckEngine::stop()
{
    if (m_check)
        m_check->stop();
}

QCoro::Task<void> DomainCheckEngine::run(DomainName domain)
{
    const QPointer<DomainCheckEngine> self(this);
    m_check = new DomainCheck(domain, m_environment.check, m_resolver, m_clock, this);
    connect(m_check, &DomainCheck::progress, this, &CheckEngine::progress);
    const Observations seen = co_await m_check->run();
    if (!self)
        co_return;
    m_check->deleteLater();
    m_check = nullptr;
    const auto found = m_earlier.constFind(domain);
    const std::optional<EarlierPolicy> earlier =
        found == m_earlier.constEnd() ? std::nullopt : std::optional(*found);
    const Assessment assessment = assess(seen, m_clock.nowUtc(), *m_roots, {}, earlier);
    if (const std::optional<EarlierPolicy> now = earlierPolicy(assessment))
        m_earlier.insert(domain, *now);
    Q_EMIT finished(seen, assessment);
}

} // namespace postseal
