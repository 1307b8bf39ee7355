// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainList.h"

#include <QFutureWatcher>

#include <algorithm>
#include <utility>

namespace postseal {

using namespace std::chrono_literals;

namespace {

constexpr auto refreshInterval = 3s; ///< how often another program's changes are looked for
constexpr auto retryInterval = 10s; ///< until a change that could not be saved is tried again
constexpr auto undoTime = std::chrono::hours(24);

/// A later change of the same domain joins the earlier one: only the latest setup counts.
void mergeChange(QList<DomainChange> &changes, const DomainChange &later)
{
    for (DomainChange &earlier : changes) {
        if (earlier.name != later.name)
            continue;
        earlier.remove = later.remove;
        if (later.setup)
            earlier.setup = later.setup;
        earlier.checks += later.checks;
        return;
    }
    changes.append(later);
}

} // namespace

DomainList::DomainList(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &DomainList::refresh);
    m_again.setInterval(retryInterval);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DomainList::submit);
}

DomainList::~DomainList()
{
    flush();
}

/// Hands over what still waits, without staying to hear of it. The store does what was asked of it before it goes.
void DomainList::flush()
{
    if (m_storage == Storage::Ready && !m_waiting.isEmpty())
        (void)m_store->save(m_waiting, m_clock.nowUtc());
}

template <class Value>
void DomainList::then(const StoreFuture<Value> &future,
                      std::function<void(const Result<Value, StoreError> &)> next)
{
    auto *watcher = new QFutureWatcher<Result<Value, StoreError>>(this);
    const int generation = m_generation;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation, next = std::move(next)] {
        watcher->deleteLater();
        if (generation == m_generation)
            next(watcher->result());
    });
    watcher->setFuture(future);
}

void DomainList::useStore(std::shared_ptr<Store> store)
{
    flush();
    ++m_generation;
    m_store = std::move(store);
    m_storage = Storage::Opening;
    m_error.reset();
    m_domains.clear();
    m_removed.reset();
    m_waiting.clear();
    m_flying.clear();
    m_again.stop();
    m_refresh.stop();
    m_saveFailed = false;
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
    then<void>(m_store->open(), [this](const auto &opened) { onOpened(opened); });
}

void DomainList::onOpened(const Result<void, StoreError> &opened)
{
    if (!opened)
        return fail(opened.error());
    // What was removed a day ago is not wanted back.
    (void)m_store->purgeRemoved(m_clock.nowUtc().addSecs(-std::chrono::seconds(undoTime).count()));
    load();
    m_refresh.start();
}

void DomainList::fail(const StoreError &error)
{
    m_error = error;
    m_storage = Storage::Failed;
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
    Q_EMIT loaded();
}

void DomainList::load()
{
    then<QList<StoredDomain>>(m_store->domains(), [this](const auto &read) {
        if (!read)
            return fail(read.error());
        const bool first = m_storage != Storage::Ready;
        const QList<StoredDomain> domains = withUnsaved(*read);
        m_storage = Storage::Ready;
        if (!m_saveFailed)
            m_error.reset();
        if (first || domains != m_domains) {
            m_domains = domains;
            Q_EMIT changed();
        }
        if (first)
            Q_EMIT loaded();
        submit();
    });
}

/// What is on its way to the file is newer than what was read from it.
QList<StoredDomain> DomainList::withUnsaved(QList<StoredDomain> read) const
{
    for (const DomainChange &change : m_flying + m_waiting) {
        const auto isSame = [&change](const StoredDomain &each) { return each.name == change.name; };
        const StoredDomain *ours = find(change.name);
        const auto found = std::find_if(read.begin(), read.end(), isSame);
        if (!ours)
            read.removeIf(isSame);
        else if (found == read.end())
            read.append(*ours);
        else
            *found = *ours;
    }
    return read;
}

void DomainList::refresh()
{
    if (m_storage == Storage::Ready && m_waiting.isEmpty() && m_flying.isEmpty())
        load();
}

const StoredDomain *DomainList::find(const DomainName &name) const
{
    const auto found = std::find_if(
        m_domains.begin(), m_domains.end(), [&name](const StoredDomain &each) { return each.name == name; });
    return found == m_domains.end() ? nullptr : &*found;
}

StoredDomain &DomainList::entryFor(const DomainName &name)
{
    for (StoredDomain &each : m_domains) {
        if (each.name == name)
            return each;
    }
    StoredDomain domain;
    domain.name = name;
    domain.addedUtc = m_clock.nowUtc();
    m_domains.append(domain);
    return m_domains.last();
}

void DomainList::change(const DomainChange &wanted)
{
    mergeChange(m_waiting, wanted);
    Q_EMIT changed();
    submit();
}

void DomainList::add(const DomainName &name)
{
    if (find(name))
        return;
    entryFor(name);
    change({name, false, {}, {}});
}

void DomainList::saveSetup(const DomainName &name, const QByteArray &setup)
{
    StoredDomain &entry = entryFor(name);
    if (entry.setup == setup)
        return;
    entry.setup = setup;
    change({name, false, setup, {}});
}

void DomainList::saveCheck(const DomainName &name, const NewCheck &check)
{
    StoredDomain &entry = entryFor(name);
    const CheckSummary &summary = check.check.summary;
    entry.lastCheck = summary;
    if (!summary.stage.isEmpty() && (!entry.stage || entry.stage->stage != summary.stage))
        entry.stage = StageEntry{summary.stage, summary.checkedUtc};
    change({name, false, {}, {check}});
}

void DomainList::remove(const DomainName &name)
{
    const StoredDomain *found = find(name);
    if (!found)
        return;
    m_removed = *found;
    m_domains.removeIf([&name](const StoredDomain &each) { return each.name == name; });
    change({name, true, {}, {}});
}

void DomainList::undoRemove()
{
    if (!m_removed)
        return;
    const StoredDomain back = *std::exchange(m_removed, std::nullopt);
    entryFor(back.name) = back;
    std::sort(m_domains.begin(), m_domains.end(), [](const StoredDomain &a, const StoredDomain &b) {
        return a.addedUtc < b.addedUtc;
    });
    change({back.name, false, {}, {}});
}

DomainList::SaveState DomainList::saveState() const
{
    if (m_storage == Storage::Failed || m_saveFailed)
        return SaveState::Failed;
    const bool all = m_storage == Storage::Ready && m_waiting.isEmpty() && m_flying.isEmpty();
    return all ? SaveState::Saved : SaveState::Saving;
}

/// Hands what waits to the store, one batch at a time: however fast somebody types, each commit takes all there is.
void DomainList::submit()
{
    if (m_storage == Storage::Ready && m_flying.isEmpty() && !m_waiting.isEmpty()) {
        m_flying = std::exchange(m_waiting, {});
        then<void>(m_store->save(m_flying, m_clock.nowUtc()), [this](const auto &saved) { onSaved(saved); });
    }
    Q_EMIT saveStateChanged();
}

void DomainList::onSaved(const Result<void, StoreError> &saved)
{
    m_saveFailed = !saved.has_value();
    const QList<DomainChange> batch = std::exchange(m_flying, {});
    if (saved) {
        m_error.reset();
        submit();
        return;
    }
    m_error = saved.error();
    QList<DomainChange> all = batch;
    for (const DomainChange &later : std::as_const(m_waiting))
        mergeChange(all, later);
    m_waiting = all;
    m_again.start();
    Q_EMIT saveStateChanged();
}

void DomainList::retry()
{
    if (m_storage == Storage::Ready)
        return submit();
    if (!m_store)
        return;
    m_storage = Storage::Opening;
    Q_EMIT changed();
    then<void>(m_store->open(), [this](const auto &opened) { onOpened(opened); });
}

void DomainList::putFileAside()
{
    if (!m_store)
        return;
    then<QString>(m_store->setAside(m_clock.nowUtc()), [this](const auto &renamed) {
        if (!renamed)
            return fail(renamed.error());
        Q_EMIT fileSetAside(*renamed);
        onOpened({});
    });
}

} // namespace postseal
