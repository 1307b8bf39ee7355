// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/DocumentWalk.h"
#include "setup/DocumentReading.h"
#include "setup/ImportGuard.h"
#include "setup/ReportImport.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QSemaphore>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace postseal {

inline constexpr int mostCommits = 2; ///< under way, so that a slow disk does not fill the memory

/// Documents of which the store has been asked whether it knows them.
struct DocumentChunk
{
    QList<RawDocument> documents;
    QList<QByteArray> digests;
    qsizetype octets = 0;
    std::optional<StoreFuture<QSet<QByteArray>>> known; ///< not asked: all of them are new
};

/// One import, on its thread. The store's thread does one chunk's commit while this reads the next.
struct ReportImportJob
{
    ReportImportJob(Store &target, const Clock &time, DkimKeys *source)
        : store(target)
        , clock(time)
        , keys(source)
        , guard(target)
    { }

    Store &store;
    const Clock &clock;
    DkimKeys *keys; ///< null: nobody asks who wrote mails
    QStringList paths;
    QByteArray bytes;
    QString name;
    std::optional<MailboxOrder> mailbox;
    std::shared_ptr<SeenFiles> seen; ///< null: every file is read
    std::function<void(const ImportAccount &)> tell;
    std::atomic<bool> stopped = false;

    QMutex mutex; ///< over the account: the store's thread counts what it has committed
    ImportAccount account;

    QList<quint64> beginnings; ///< of the digests that the store has
    DocumentChunk gathered;
    DocumentChunk asked;
    ReadingAhead ahead{stopped};
    ImportGuard guard;
    QList<NewReportFile> batch;
    qsizetype batchOctets = 0;
    QElapsedTimer sinceCommit;
    QSemaphore commits{mostCommits};

    void run();
    /// The account so far, from any thread.
    [[nodiscard]] ImportAccount wholeAccount();
    void rereadOlder();
    NewReportFile reread(const StoredReportFile &file);
    Result<ReportsSaved, StoreError> saveReread(QList<RereadFile> found);
    DocumentSink sink();
    void fetch();
    void keepPosition(const MailboxPosition &position);
    void storeAll();
    bool take(RawDocument document);
    void refuse(const ImportProblem &problem);
    void askAboutChunk();
    void beginAsked();
    void readCarefully(QList<DocumentReading> readings);
    [[nodiscard]] bool isLeftOut(DocumentReading &reading);
    void takeRead();
    void takeReading(DocumentReading &reading);
    void authenticate(DocumentReading &reading);
    void commit();
    void noteCommit(const Result<ReportsSaved, StoreError> &saved);
    void progress();
};

} // namespace postseal
