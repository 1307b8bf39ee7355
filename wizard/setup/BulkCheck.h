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

/// Checks many domains of the list, some at a time, and saves every check. Who looks on sees how
/// far it is.
///
/// A computer without a network would make two hundred checks that say nothing: the first one that
/// reaches no name server at all ends the run, and is not saved.
class BulkCheck : public QObject
{
    Q_OBJECT
public:
    /// Checks at a time: most of a check is waiting.
    static constexpr int atOnce = 8;

    BulkCheck(CheckEngine &engine, DomainList &list, const Clock &clock, QObject *parent = nullptr);
    ~BulkCheck() override;

    void setLooker(Looker looker) { m_looker = std::move(looker); }

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
    QList<DomainName> m_waiting;
    StopSource m_stop;
    int m_run = 0; ///< counts runs: what an earlier one finds does not count
    int m_running = 0; ///< workers
    int m_done = 0;
    int m_total = 0;
    bool m_isOffline = false;
};

} // namespace postseal
