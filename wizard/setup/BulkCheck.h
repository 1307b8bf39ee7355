// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/StopToken.h"
#include "setup/CheckEngine.h"
#include "setup/DomainList.h"

#include <QCoroTask>

#include <functional>

namespace postseal {

/// Looks at a domain's servers and judges nothing. Always gives observations, also when stopped.
using Looker = std::function<QCoro::Task<Observations>(DomainName, StopToken)>;
/// See hasNetwork().
using NetworkTrial = std::function<QCoro::Task<bool>(StopToken)>;

/// Checks many domains of the list, some at a time, and saves every check. Who looks on sees how
/// far it is.
///
/// A computer without a network would make two hundred checks that say nothing: where none of a
/// domain's name servers answers the network is tried, and without one the run ends and saves
/// nothing of it.
class BulkCheck : public QObject
{
    Q_OBJECT
public:
    /// Checks at a time: most of a check is waiting.
    static constexpr int atOnce = 8;

    BulkCheck(CheckEngine &engine, DomainList &list, const Clock &clock, QObject *parent = nullptr);
    ~BulkCheck() override;

    void setLooker(Looker looker, NetworkTrial trial)
    {
        m_looker = std::move(looker);
        m_trial = std::move(trial);
    }

    /// Those that wait already are not added again.
    void start(const QList<DomainName> &names);
    /// Ends soon; what was checked so far is saved.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running > 0; }

    /// The last run ended because no name server could be reached.
    [[nodiscard]] bool isOffline() const { return m_isOffline; }

    [[nodiscard]] int done() const { return m_done; }

    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    /// One more is done, or the run has begun.
    void progressed();
    /// All is done, or it was stopped.
    void ended();

private:
    void startWorkers();
    QCoro::Task<> work(int run);
    QCoro::Task<> checkOne(DomainName name, int run);

    CheckEngine &m_engine;
    DomainList &m_list;
    const Clock &m_clock;
    Looker m_looker;
    NetworkTrial m_trial;
    QList<DomainName> m_waiting;
    QList<DomainName> m_afterStop; ///< asked for while a stopped run winds down
    StopSource m_stop;
    int m_run = 0; ///< counts runs: what an earlier one finds does not count
    int m_running = 0; ///< workers
    int m_done = 0;
    int m_total = 0;
    bool m_isOffline = false;
};

} // namespace postseal
