// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "ingest/MailboxReader.h"
#include "setup/DkimKeys.h"
#include "setup/ImportAccount.h"
#include "store/Store.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QThread;

namespace postseal {

struct ReportImportJob;

/// What to fetch from where.
struct MailboxOrder
{
    MailboxAccount account;
    MailboxKeys keys;
};

/// What looks into a folder have seen.
struct SeenFiles
{
    QSet<size_t> files; ///< each as a hash of its path, size and time of change
    QStringList folders; ///< the folder and those below it; the first hundred
};

/// Takes reports in: files, folders, archives, mails, octets. Reads on a thread of its own, one
/// document at a time, and stores what it has every 100 ms; counts only what is committed. Main
/// thread only.
class ReportImport : public QObject
{
    Q_OBJECT
public:
    /// The keys tell who wrote mails, and must outlive this; null: nobody asks.
    ReportImport(Store &store, const Clock &clock, DkimKeys *keys, QObject *parent = nullptr);
    ~ReportImport() override;

    /// Begins; not while one runs.
    void start(const QStringList &paths);
    /// The same for a folder that is looked into again and again: files that were seen in an
    /// earlier look and have not changed are passed over. Adds to what was seen. Not shared between
    /// imports that run at once.
    void startAgain(const QString &folder, std::shared_ptr<SeenFiles> seen);
    void startWith(const QByteArray &bytes, const QString &name);
    /// Fetches what has come into a mailbox since the last time. How far it was read is remembered
    /// in the store as soon as what was read is there.
    void startFetch(const MailboxOrder &order);
    /// Ends soon; what was stored stays. finished() follows.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    [[nodiscard]] bool isFetching() const;

    [[nodiscard]] const ImportAccount &account() const { return m_account; }

Q_SIGNALS:
    /// At most every 100 ms.
    void progressed();
    void finished();

private:
    void run(std::shared_ptr<ReportImportJob> job);
    void takeAccount(const ImportAccount &account);

    Store &m_store;
    const Clock &m_clock;
    DkimKeys *m_keys;
    QThread *m_thread = nullptr;
    std::shared_ptr<ReportImportJob> m_job;
    ImportAccount m_account;
};

} // namespace postseal
