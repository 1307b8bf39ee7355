// SPDX-License-Identifier: Apache-2.0
#include "setup/DataTransfer.h"

#include <QFileInfo>
#include <QFutureWatcher>

namespace postseal {

DataTransfer::DataTransfer(DomainList &list, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_clock(clock)
{ }

template <class Value>
void DataTransfer::await(
    const StoreFuture<Value> &future,
    TransferResult result,
    std::function<void(TransferResult &, const Result<Value, StoreError> &)> take)
{
    m_isBusy = true;
    auto *watcher = new QFutureWatcher<Result<Value, StoreError>>(this);
    connect(watcher,
            &QFutureWatcherBase::finished,
            this,
            [this, watcher, result, take = std::move(take)]() mutable {
                watcher->deleteLater();
                m_isBusy = false;
                const Result<Value, StoreError> done = watcher->result();
                if (done)
                    take(result, done);
                else
                    result.error = done.error();
                Q_EMIT ended(result);
            });
    watcher->setFuture(future);
}

void DataTransfer::write(const QString &path, const std::optional<DomainName> &only)
{
    if (m_isBusy || !m_list.store())
        return;
    await<void>(m_list.store()->writeCopy(path, only),
                {TransferResult::Kind::Written, path, {}, {}, {}},
                [](auto &, auto &) {});
}

void DataTransfer::merge(const QString &path)
{
    if (m_isBusy || !m_list.store())
        return;
    await<MergeSummary>(m_list.store()->merge(path),
                        {TransferResult::Kind::Merged, path, {}, {}, {}},
                        [this](TransferResult &result, const auto &merged) {
                            result.merged = *merged;
                            m_list.refresh();
                        });
}

void DataTransfer::restore(const QString &path)
{
    if (m_isBusy || !m_list.store())
        return;
    const QFileInfo file(m_list.store()->path());
    await<QString>(m_list.store()->restore(path, m_clock.nowUtc()),
                   {TransferResult::Kind::Restored, path, {}, {}, {}},
                   [this, file](TransferResult &result, const auto &before) {
                       result.before = *before;
                       // Another store, so that everybody reads anew.
                       m_list.useStore(std::make_shared<Store>(file.path(), file.fileName()));
                   });
}

} // namespace postseal
