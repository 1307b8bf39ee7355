// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainList.h"

#include "setup/SetupChoices.h"

#include <QFutureWatcher>
#include <QSet>

#include <algorithm>
#include <utility>

namespace postseal {

using namespace std::chrono_literals;

namespace {

constexpr auto refreshInterval = 3s; ///< how often another program's changes are looked for
constexpr auto retryInterval = 10s; ///< until a change that could not be saved is tried again
constexpr auto undoTime = std::chrono::hours(24);

/// A later change of the same domain joins the earlier one: only the latest setup counts. A removal
/// stands by itself, so that what was changed before it is stored with what is removed.
void mergeChange(QList<DomainChange> &changes, const DomainChange &later)
{
    const auto earlier =
        std::find_if(changes.rbegin(), changes.rend(), [&later](const DomainChange &each) {
            return each.name == later.name;
        });
    if (earlier == changes.rend() || earlier->remove != later.remove) {
        changes.append(later);
        return;
    }
    if (later.setup)
        earlier->setup = later.setup;
    earlier->checks += later.checks;
    earlier->decisions += later.decisions;
}

StoredDomain *entryIn(QList<StoredDomain> &domains, const DomainName &name)
{
    const auto found =
        std::find_if(domains.begin(), domains.end(), [&name](const StoredDomain &each) {
            return each.name == name;
        });
    return found == domains.end() ? nullptr : &*found;
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
    connect(&m_again, &QTimer::timeout, this, &DomainList::tryAgain);
}

DomainList::~DomainList()
{
    flush();
}

/// Hands over what still waits, without staying to hear of it. The store does what was asked of it
/// before it goes.
void DomainList::flush()
{
    // Also while it is being opened: it saves after that.
    if (m_store && !m_waiting.isEmpty())
        (void)m_store->save(m_waiting, m_clock.nowUtc());
}

template <class Value>
void DomainList::then(const StoreFuture<Value> &future,
                      std::function<void(const Result<Value, StoreError> &)> next)
{
    auto *watcher = new QFutureWatcher<Result<Value, StoreError>>(this);
    const int generation = m_generation;
    connect(watcher,
            &QFutureWatcherBase::finished,
            this,
            [this, watcher, generation, next = std::move(next)] {
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
    // What was changed before there was any store belongs into the first one.
    if (m_store) {
        m_domains.clear();
        m_removed.reset();
        m_waiting.clear();
        m_flying.clear();
    }
    m_store = std::move(store);
    m_storage = Storage::Opening;
    m_error.reset();
    m_again.stop();
    m_refresh.stop();
    m_saveFailed = false;
    // Before anybody hears of it: whoever does may ask for something that needs an open store.
    then<void>(m_store->open(), [this](const auto &opened) { onOpened(opened); });
    Q_EMIT changed();
    tellSaveState();
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
    m_again.start();
    if (m_storage == Storage::Failed && m_error == error)
        return;
    m_error = error;
    m_storage = Storage::Failed;
    Q_EMIT changed();
    tellSaveState();
    Q_EMIT loaded();
}

void DomainList::load()
{
    then<QList<StoredDomain>>(m_store->domains(), [this](const auto &read) {
        const bool first = m_storage != Storage::Ready;
        if (!read) {
            // What was read before still holds, and saving tells what is wrong.
            if (first)
                fail(read.error());
            return;
        }
        if (first)
            joinStored(*read);
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

/// What was chosen before the file could be read goes over what the file holds, instead of
/// replacing all of it.
void DomainList::joinStored(QList<StoredDomain> read)
{
    for (DomainChange &change : m_waiting) {
        const StoredDomain *stored = entryIn(read, change.name);
        StoredDomain *ours = entryIn(m_domains, change.name);
        if (!change.setup || !stored || !ours || stored->setup.isEmpty())
            continue;
        change.setup = joinedDocuments(stored->setup, *change.setup);
        ours->setup = *change.setup;
    }
}

/// What is on its way to the file is newer than what was read from it, and only that.
QList<StoredDomain> DomainList::withUnsaved(QList<StoredDomain> read) const
{
    for (const DomainChange &change : m_flying + m_waiting) {
        const StoredDomain *ours = find(change.name);
        StoredDomain *found = entryIn(read, change.name);
        if (!ours) {
            read.removeIf([&change](const StoredDomain &each) { return each.name == change.name; });
        } else if (!found) {
            read.append(*ours);
        } else {
            if (change.setup)
                found->setup = ours->setup;
            if (!change.checks.isEmpty()) {
                found->lastCheck = ours->lastCheck;
                found->stage = ours->stage ? ours->stage : found->stage;
            }
        }
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
    const auto found =
        std::find_if(m_domains.begin(), m_domains.end(), [&name](const StoredDomain &each) {
            return each.name == name;
        });
    return found == m_domains.end() ? nullptr : &*found;
}

StoredDomain &DomainList::entryFor(const DomainName &name)
{
    if (StoredDomain *known = entryIn(m_domains, name))
        return *known;
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

int DomainList::addAll(const QList<DomainName> &names)
{
    QSet<DomainName> known;
    for (const StoredDomain &domain : std::as_const(m_domains))
        known.insert(domain.name);
    int added = 0;
    for (const DomainName &name : names) {
        if (known.contains(name))
            continue;
        known.insert(name);
        StoredDomain domain;
        domain.name = name;
        domain.addedUtc = m_clock.nowUtc();
        m_domains.append(domain);
        mergeChange(m_waiting, {name, false, {}, {}});
        ++added;
    }
    if (added > 0) {
        Q_EMIT changed();
        submit();
    }
    return added;
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
    // One that was brought along may be older than what is known.
    const bool isLatest = !entry.lastCheck || entry.lastCheck->checkedUtc <= summary.checkedUtc;
    if (isLatest)
        entry.lastCheck = summary;
    if (isLatest && !summary.stage.isEmpty() && (!entry.stage || entry.stage->stage != summary.stage))
        entry.stage = StageEntry{summary.stage, summary.checkedUtc};
    change({name, false, {}, {check}});
}

void DomainList::saveDecision(const DomainName &name, const StoredDecision &decision)
{
    entryFor(name);
    DomainChange wanted;
    wanted.name = name;
    wanted.decisions = {decision};
    change(wanted);
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
    std::stable_sort(
        m_domains.begin(), m_domains.end(), [](const StoredDomain &a, const StoredDomain &b) {
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

/// Hands what waits to the store, one batch at a time: however fast somebody types, each commit
/// takes all there is.
void DomainList::submit()
{
    if (m_storage == Storage::Ready && m_flying.isEmpty() && !m_waiting.isEmpty()) {
        m_flying = std::exchange(m_waiting, {});
        then<void>(m_store->save(m_flying, m_clock.nowUtc()),
                   [this](const auto &saved) { onSaved(saved); });
    }
    tellSaveState();
}

void DomainList::tellSaveState()
{
    const auto now = std::pair(saveState(), m_error);
    if (std::exchange(m_toldSaveState, now) != now)
        Q_EMIT saveStateChanged();
}

void DomainList::onSaved(const Result<void, StoreError> &saved)
{
    m_saveFailed = !saved.has_value();
    const QList<DomainChange> batch = std::exchange(m_flying, {});
    if (saved) {
        m_error.reset();
        submit();
        QList<DomainName> names;
        for (const DomainChange &change : batch) {
            if (!change.checks.isEmpty() || !change.decisions.isEmpty())
                names.append(change.name);
        }
        if (!names.isEmpty())
            Q_EMIT historySaved(names);
        return;
    }
    m_error = saved.error();
    QList<DomainChange> all = batch;
    for (const DomainChange &later : std::as_const(m_waiting))
        mergeChange(all, later);
    m_waiting = all;
    m_again.start();
    tellSaveState();
}

/// Quietly: nothing changes for those who look on until it has worked.
void DomainList::tryAgain()
{
    if (m_storage == Storage::Ready)
        submit();
    else if (m_storage == Storage::Failed)
        then<void>(m_store->open(), [this](const auto &opened) { onOpened(opened); });
}

void DomainList::retry()
{
    if (m_storage == Storage::Ready)
        return submit();
    if (!m_store)
        return;
    m_storage = Storage::Opening;
    then<void>(m_store->open(), [this](const auto &opened) { onOpened(opened); });
    Q_EMIT changed();
    tellSaveState();
}

void DomainList::putFileAside()
{
    if (!m_store)
        return;
    then<QString>(m_store->setAside(m_clock.nowUtc()), [this](const auto &renamed) {
        if (!renamed)
            return fail(renamed.error());
        // The new file begins with all that is known of the old one.
        for (const StoredDomain &domain : std::as_const(m_domains))
            mergeChange(m_waiting, {domain.name, false, domain.setup, {}});
        Q_EMIT fileSetAside(*renamed);
        onOpened({});
    });
}

} // namespace postseal
