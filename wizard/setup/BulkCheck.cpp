// SPDX-License-Identifier: Apache-2.0
#include "setup/BulkCheck.h"

#include "setup/CheckRecord.h"

#include <QCoreApplication>
#include <QPointer>

#include <QCoroFuture>

#include <algorithm>
#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;

BulkCheck::BulkCheck(CheckEngine &engine, DomainList &list, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_list(list)
    , m_clock(clock)
{ }

BulkCheck::~BulkCheck()
{
    m_stop.stop();
}

void BulkCheck::start(const QList<DomainName> &names)
{
    if (!m_looker)
        return;
    if (isRunning() && m_stop.token().isStopped()) {
        m_afterStop = names;
        return;
    }
    if (!isRunning()) {
        m_stop = StopSource();
        ++m_run;
        m_done = 0;
        m_total = 0;
        m_isOffline = false;
    }
    for (const DomainName &name : names) {
        if (m_waiting.contains(name))
            continue;
        m_waiting.append(name);
        ++m_total;
    }
    startWorkers();
    if (isRunning())
        Q_EMIT progressed();
}

void BulkCheck::startWorkers()
{
    const int wanted = std::min<int>(atOnce - m_running, int(m_waiting.size()));
    for (int i = 0; i < wanted; ++i) {
        ++m_running;
        work(m_run);
    }
}

void BulkCheck::stop()
{
    m_waiting.clear();
    m_afterStop.clear();
    m_stop.stop();
}

QCoro::Task<> BulkCheck::work(int run)
{
    const QPointer<BulkCheck> self(this);
    while (self && run == m_run && !m_waiting.isEmpty()) {
        const DomainName name = m_waiting.takeFirst();
        co_await checkOne(name, run);
    }
    if (!self || run != m_run)
        co_return;
    if (--m_running > 0)
        co_return;
    Q_EMIT ended();
    if (self && !m_afterStop.isEmpty())
        start(std::exchange(m_afterStop, {}));
}

QCoro::Task<> BulkCheck::checkOne(DomainName name, int run)
{
    const QPointer<BulkCheck> self(this);
    const StopToken stop = m_stop.token();
    const std::shared_ptr<Store> store = m_list.store();
    const Observations seen = co_await m_looker(name, stop);
    if (!self || run != m_run || seen.cancelled || stop.isStopped())
        co_return;
    if (sawNoNetwork(seen)) {
        const bool isReached = m_trial && co_await m_trial(stop);
        if (!self || run != m_run || stop.isStopped())
            co_return;
        if (!isReached) {
            m_isOffline = true;
            this->stop();
            co_return;
        }
    }
    QList<PolicyVersion> versions;
    if (store) {
        const auto read = co_await store->policyVersions(name);
        // The store may be another one by now, or the domain may have been removed.
        if (!self || run != m_run || m_list.store() != store)
            co_return;
        if (read)
            versions = *read;
    }
    const Assessment first = m_engine.judge(seen, {});
    const auto earlier = earlierPolicyAmong(versions, first);
    const Assessment assessment = earlier ? m_engine.judge(seen, earlier) : first;
    ++m_done;
    if (m_list.find(name)) {
        const QString program = u"postseal "_s + QCoreApplication::applicationVersion();
        m_list.saveCheck(name,
                         checkRecord(seen, assessment, CheckOrigin::Window, program.trimmed()));
    }
    Q_EMIT progressed();
}

} // namespace postseal
