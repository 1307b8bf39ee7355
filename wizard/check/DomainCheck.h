// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "base/Finding.h"
#include "base/StopToken.h"
#include "check/NetworkMemory.h"
#include "dns/Resolver.h"

#include <QObject>

#include <QCoroTask>

#include <memory>

namespace postseal {

/// How a check is to be made.
struct CheckSettings
{
    std::chrono::seconds timeout{15};
    quint16 httpsPort = 443;
    quint16 smtpPort = 25;
    QByteArray ehloName; ///< empty: "postseal.invalid"
    bool skipSmtp = false;
    bool skipAuthoritative = false;
    bool skipHttpsControl = false; ///< with roots of one's own, which well-known hosts do not have
    QList<DomainName>
        controlHosts; ///< well-known large mail domains; empty: no control of port 25 and of HTTPS
    std::shared_ptr<const Connector> connector;
    std::shared_ptr<NetworkMemory>
        memory; ///< of the list that the check belongs to; null: it is alone
};

/// Looks at everything MTA-STS and TLS-RPT depend on, in one concurrent pass. Each answer that
/// arrives starts what depends on it; the time of a check is its longest chain of round trips.
///
/// Owns nothing of the result's meaning: see assess(). Main thread only. May be destroyed at any
/// time; what is still under way then ends by itself and holds on to the resolver until it has.
class DomainCheck : public QObject
{
    Q_OBJECT
public:
    DomainCheck(DomainName domain,
                CheckSettings settings,
                std::shared_ptr<Resolver> resolver,
                const Clock &clock,
                QObject *parent = nullptr);
    ~DomainCheck() override;

    /// Runs the check to its end or its deadline. Always gives observations, also when stopped.
    [[nodiscard]] QCoro::Task<Observations> run();

    /// Ends run() soon, with Observations::cancelled set. No socket is left.
    void stop();

Q_SIGNALS:
    /// A step has something to show: it began, a part came in, or it is complete. For progress
    /// only.
    void progress(postseal::Step step, int partsDone, int partsKnown);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace postseal
