// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainBook.h"

#include "check/Evidence.h"
#include "setup/PolicyDraft.h"

#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <QCoroFuture>

#include <utility>

namespace postseal {

using namespace std::chrono_literals;

namespace {

/// Everything of the list that says that the store knows something new.
QByteArray stateOf(const StoredDomain &domain)
{
    QByteArray state = domain.setup;
    if (domain.lastCheck)
        state += QByteArray::number(domain.lastCheck->checkedUtc.toMSecsSinceEpoch())
            + domain.lastCheck->verdict;
    if (domain.stage)
        state += domain.stage->stage;
    return state;
}

SessionCount lastSessions(const ReportSummary &reports, const QDateTime &nowUtc)
{
    SessionCount count;
    const QDate from = nowUtc.addDays(-DomainOutlook::reportDays).date();
    for (auto day = reports.byDay.lowerBound(from); day != reports.byDay.cend(); ++day)
        count.add(day->successful, day->failed);
    return count;
}

QStringList providersOf(const RolloutRecord &record,
                        const RolloutView &view,
                        const ProviderKnowledge &knowledge)
{
    QStringList names;
    if (!view.evidence.check || !record.lastCheck)
        return names;
    for (const MailProvider *provider :
         knowledge.mailProvidersOf(record.name, mxRecordsOf(*view.evidence.check)))
        names.append(provider->name);
    if (const auto evidence = fromEvidence(record.lastCheck->evidence)) {
        if (const DnsHost *host = knowledge.dnsHostOf(nameServers(evidence->seen.ns)))
            names.append(host->name);
    }
    return names;
}

/// Done on the pool, so with copies of everything.
DomainOutlook outlookOf(const RolloutRecord &record,
                        const ProviderKnowledge &knowledge,
                        const Judge &judge,
                        const QDateTime &nowUtc)
{
    const RolloutView view = viewRollout(record, {}, judge, nowUtc);
    return {view.status,
            view.concerns,
            view.evidence.check != nullptr,
            lastSessions(view.reports, nowUtc),
            providersOf(record, view, knowledge)};
}

/// Runs the work on the pool; the future has its value.
template <class Work>
auto onPool(Work work) -> QFuture<decltype(work())>
{
    const auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

Want wantOf(const StoredDomain &domain, const DomainOutlook *outlook)
{
    if (!outlook || !outlook->isJudged)
        return domain.lastCheck && domain.lastCheck->fails > 0 ? Want::Something : Want::Nothing;
    if (outlook->concerns.isEmpty())
        return Want::Nothing;
    return outlook->concerns.first().isUrgent ? Want::Urgent : Want::Something;
}

DomainBook::DomainBook(DomainList &list,
                       ProviderKnowledge knowledge,
                       const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_knowledge(std::move(knowledge))
    , m_clock(clock)
{
    connect(&list, &DomainList::changed, this, &DomainBook::compare);
    connect(&list, &DomainList::loaded, this, &DomainBook::compare);
    connect(&list, &DomainList::historySaved, this, [this](const QList<DomainName> &names) {
        for (const DomainName &name : names)
            m_entries[name].state.clear();
        compare();
    });
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &DomainBook::readAgain);
    m_hourly.start();
}

void DomainBook::setJudge(Judge judge)
{
    m_judge = std::move(judge);
    beginAnew();
    compare();
}

/// What was read before, and what is being read, does not count any more.
void DomainBook::beginAnew()
{
    ++m_generation;
    m_entries.clear();
    m_waiting.clear();
    m_isReading = false;
}

const DomainOutlook *DomainBook::find(const DomainName &name) const
{
    const auto found = m_entries.constFind(name);
    return found != m_entries.cend() && found->outlook && m_list.find(name) ? &*found->outlook
                                                                            : nullptr;
}

bool DomainBook::isComplete() const
{
    return m_list.storage() == DomainList::Storage::Ready && m_waiting.isEmpty() && !m_isReading;
}

void DomainBook::readAgain()
{
    for (Entry &entry : m_entries)
        entry.state.clear();
    compare();
}

/// Notes which domains are to be read: new ones, and those about which something was saved.
void DomainBook::compare()
{
    if (!m_judge || m_list.storage() != DomainList::Storage::Ready)
        return;
    if (m_store != m_list.store()) {
        m_store = m_list.store();
        beginAnew();
    }
    for (const StoredDomain &domain : m_list.domains()) {
        const QByteArray state = stateOf(domain) + '.';
        Entry &entry = m_entries[domain.name];
        if (entry.state == state || entry.isWaiting)
            continue;
        entry.isWaiting = true;
        m_waiting.append(domain.name);
    }
    readNext();
    // With nothing to read, too: the list may be empty, or shorter now.
    if (isComplete())
        Q_EMIT completed();
}

void DomainBook::readNext()
{
    while (!m_isReading && !m_waiting.isEmpty()) {
        const DomainName name = m_waiting.takeFirst();
        m_entries[name].isWaiting = false;
        const StoredDomain *domain = m_list.find(name);
        if (!domain)
            continue;
        m_isReading = true;
        read(name, stateOf(*domain) + '.');
    }
}

QCoro::Task<> DomainBook::read(DomainName name, QByteArray state)
{
    const QPointer<DomainBook> self(this);
    const int generation = m_generation;
    const QDateTime nowUtc = m_clock.nowUtc();
    // Before the answer: what is saved meanwhile has it read once more.
    m_entries[name].state = state;
    const auto record = co_await readRollout(m_store, name, nowUtc);
    if (!self || generation != m_generation)
        co_return;
    if (record) {
        const auto work = [record = *record, knowledge = m_knowledge, judge = m_judge, nowUtc] {
            return outlookOf(record, knowledge, judge, nowUtc);
        };
        const DomainOutlook outlook = co_await onPool(work);
        if (!self || generation != m_generation)
            co_return;
        m_entries[name].outlook = outlook;
        Q_EMIT changed();
    }
    if (!self || generation != m_generation)
        co_return;
    m_isReading = false;
    readNext();
    if (self && isComplete())
        Q_EMIT completed();
}

} // namespace postseal
