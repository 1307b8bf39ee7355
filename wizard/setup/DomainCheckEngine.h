// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "check/Assessment.h"
#include "check/DomainCheck.h"
#include "dns/Resolver.h"
#include "setup/CheckEngine.h"
#include "setup/Watch.h"
#include "tls/TrustStore.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace postseal {

/// Where the checks look: the internet, a lab, or the practice network.
struct CheckEnvironment
{
    ResolverSettings resolver;
    CheckSettings check;
    /// Asked for at the first check, not before: it may have to read the system's roots.
    std::function<TrustStore()> roots;
    /// Recursive resolvers that show what the rest of the world sees; see PublicResolver.
    QList<std::pair<QString, Endpoint>> publicResolvers;
    bool isPractice = false; ///< the practice network
};

/// Checks for real: DomainCheck, then assess(). Nothing is opened or read before the first check.
class DomainCheckEngine : public CheckEngine
{
    Q_OBJECT
public:
    DomainCheckEngine(CheckEnvironment environment, const Clock &clock, QObject *parent = nullptr);
    ~DomainCheckEngine() override;

    /// Takes effect at the next check. Not while one runs.
    void setEnvironment(CheckEnvironment environment);

    void start(const DomainName &domain) override;
    void stop() override;
    [[nodiscard]] Assessment judge(const Observations &seen, const std::optional<EarlierPolicy> &earlier) override;
    [[nodiscard]] Assessment judgeAsOf(const Observations &seen, const QDateTime &atUtc) override;

    /// The resolver that the checks ask, made when it is first wanted.
    [[nodiscard]] std::shared_ptr<Resolver> resolver();
    /// What watching needs of the same network.
    [[nodiscard]] WatchNetwork watchNetwork();
    /// Looks at a domain and judges nothing; any number at a time.
    [[nodiscard]] QCoro::Task<Observations> look(DomainName domain, StopToken stop);
    /// Judges as judge() does, on any thread, with the present environment's roots; they are loaded when first wanted.
    [[nodiscard]] std::function<Assessment(const Observations &)> judgeOnThreads() const;

    [[nodiscard]] bool isPractice() const { return m_environment.isPractice; }

Q_SIGNALS:
    /// Checks look elsewhere now, and are judged with other roots.
    void environmentChanged();

private:
    [[nodiscard]] const TrustStore &roots();

    QCoro::Task<void> run(DomainName domain);

    CheckEnvironment m_environment;
    const Clock &m_clock;
    std::shared_ptr<Resolver> m_resolver;
    std::optional<TrustStore> m_roots;
    /// What the last check of each domain saw published, so that the next can tell what changed.
    QHash<DomainName, EarlierPolicy> m_earlier;
    std::shared_ptr<NetworkMemory> m_listMemory = std::make_shared<NetworkMemory>(); ///< of look()
    DomainCheck *m_check = nullptr;
};

} // namespace postseal
