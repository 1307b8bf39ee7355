// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/DomainList.h"

#include <QObject>

namespace postseal {

/// What became of a copy that was to be written or taken in.
struct TransferResult
{
    enum class Kind {
        Written, ///< a backup, or a domain's project file
        Merged, ///< domains were added from a copy
        Restored, ///< a copy is in the place of everything
    };

    Kind kind = Kind::Written;
    QString path;
    std::optional<StoreError> error; ///< nothing was changed then
    MergeSummary merged; ///< with Merged
    QString before; ///< with Restored: the file in which what was there before is kept
};

/// Backups, and files that bring domains to another computer.
class DataTransfer : public QObject
{
    Q_OBJECT
public:
    DataTransfer(DomainList &list, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Everything; with a domain only that one, without settings.
    void write(const QString &path, const std::optional<DomainName> &only = {});
    void merge(const QString &path);
    void restore(const QString &path);

Q_SIGNALS:
    void ended(const postseal::TransferResult &result);

private:
    template <class Value>
    void await(const StoreFuture<Value> &future,
               TransferResult result,
               std::function<void(TransferResult &, const Result<Value, StoreError> &)> take);

    DomainList &m_list;
    const Clock &m_clock;
    bool m_isBusy = false;
};

} // namespace postseal
