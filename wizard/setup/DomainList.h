// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "store/Store.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace postseal {

/// The domains that the person looks after, and whether everything about them is saved. The only
/// way from the window to the store.
///
/// When storing fails everything goes on in memory, and saveState() says so until a later attempt
/// succeeds.
class DomainList : public QObject
{
    Q_OBJECT
public:
    enum class Storage {
        Opening,
        Ready,
        Failed, ///< see error()
    };
    enum class SaveState {
        Saved,
        Saving,
        Failed, ///< see error(); tried again by itself, with every change, and by retry()
    };

    explicit DomainList(const Clock &clock, QObject *parent = nullptr);
    ~DomainList() override;

    /// Opens the store and reads its domains. Another store than before: another list.
    void useStore(std::shared_ptr<Store> store);

    [[nodiscard]] Storage storage() const { return m_storage; }

    [[nodiscard]] SaveState saveState() const;

    [[nodiscard]] const std::optional<StoreError> &error() const { return m_error; }

    [[nodiscard]] std::shared_ptr<Store> store() const { return m_store; }

    [[nodiscard]] const QList<StoredDomain> &domains() const { return m_domains; }

    /// Null when it is not in the list.
    [[nodiscard]] const StoredDomain *find(const DomainName &name) const;

    void add(const DomainName &name);
    /// Those that are not there yet, as one change. Gives how many that were.
    int addAll(const QList<DomainName> &names);
    void remove(const DomainName &name);

    /// The domain that was removed last, while that can be taken back.
    [[nodiscard]] const std::optional<StoredDomain> &removed() const { return m_removed; }

    void undoRemove();

    void saveSetup(const DomainName &name, const QByteArray &setup);
    void saveCheck(const DomainName &name, const NewCheck &check);
    void saveDecision(const DomainName &name, const StoredDecision &decision);

    /// Opens the store again after a failure, and saves what could not be saved.
    void retry();
    /// Puts a file that cannot be used aside and begins a new one; setAside() tells its new name.
    void putFileAside();

    /// Looks whether another program has changed the file.
    void refresh();

Q_SIGNALS:
    /// Domains or storage are others now.
    void changed();
    void saveStateChanged();
    /// Checks or decisions of these domains were committed.
    void historySaved(const QList<postseal::DomainName> &names);
    /// Reading has ended: the list is complete.
    void loaded();
    void fileSetAside(const QString &newName);

private:
    void load();
    void flush();
    void joinStored(QList<StoredDomain> read);
    [[nodiscard]] QList<StoredDomain> withUnsaved(QList<StoredDomain> read) const;
    void onOpened(const Result<void, StoreError> &opened);
    void fail(const StoreError &error);
    void change(const DomainChange &wanted);
    void submit();
    void tryAgain();
    void tellSaveState();
    void onSaved(const Result<void, StoreError> &saved);
    StoredDomain &entryFor(const DomainName &name);
    template <class Value>
    void then(const StoreFuture<Value> &future,
              std::function<void(const Result<Value, StoreError> &)> next);

    const Clock &m_clock;
    std::shared_ptr<Store> m_store;
    int m_generation = 0; ///< of the store: answers of an earlier one do not count
    Storage m_storage = Storage::Opening;
    std::optional<StoreError> m_error;
    QList<StoredDomain> m_domains;
    std::optional<StoredDomain> m_removed;
    QList<DomainChange> m_waiting; ///< not handed to the store yet
    QList<DomainChange> m_flying; ///< handed over, and not confirmed yet
    bool m_saveFailed = false;
    std::pair<SaveState, std::optional<StoreError>> m_toldSaveState{SaveState::Saving, {}};
    QTimer m_refresh;
    QTimer m_again; ///< another attempt after a failure
};

} // namespace postseal
