// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "base/Finding.h"
#include "ingest/MailboxReader.h"
#include "setup/DkimKeys.h"
#include "store/Store.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QThread;

namespace postseal {

/// Something that was given and holds no report that can be stored.
struct ImportProblem
{
    QString name;
    std::optional<Refusal> refusal;
    QString words; ///< the system's own
    QList<Finding> findings; ///< without a refusal: what is wrong in it
};

/// Whether something is wrong with it; what never was a report is not broken.
[[nodiscard]] bool isBroken(const ImportProblem &problem);

/// What an import has done so far.
struct ImportAccount
{
    int documents = 0; ///< report files and mails looked at
    int reports = 0; ///< stored now
    int duplicates = 0; ///< reports that came before in another file
    int known = 0; ///< documents that came before as they are
    int problems = 0;
    QList<ImportProblem> firstBroken; ///< reports that cannot be read or stored; the first thousand
    QList<ImportProblem> firstForeign; ///< what never was a report; the first thousand
    QString current; ///< what was looked at last
    bool wasStopped = false;
    std::optional<StoreError> error; ///< nothing more could be stored; what is counted is
    bool isFetch = false; ///< from a mailbox
    MailboxAccount mailbox; ///< that mailboxError is about
    qint64 mailsLooked = 0; ///< of the mailbox's new ones, whatever is in them
    qint64 mailsAll = 0;
    std::optional<MailboxError> mailboxError; ///< why no more could be fetched

    void add(const ImportProblem &problem);
    /// Counts what an earlier import did as well.
    void add(const ImportAccount &earlier);
    void forgetProblems();

    /// The broken ones first.
    [[nodiscard]] QList<ImportProblem> firstProblems() const { return firstBroken + firstForeign; }
};

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
    struct Job;

    void run(std::shared_ptr<Job> job);
    void takeAccount(const ImportAccount &account);

    Store &m_store;
    const Clock &m_clock;
    DkimKeys *m_keys;
    QThread *m_thread = nullptr;
    std::shared_ptr<Job> m_job;
    ImportAccount m_account;
};

} // namespace postseal
