// SPDX-License-Identifier: Apache-2.0
#include "setup/ReportImport.h"

#include "ingest/DocumentWalk.h"
#include "setup/MailboxSettings.h"
#include "setup/ReportConversion.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <future>
#include <utility>

namespace postseal {

namespace {

constexpr qint64 commitEvery =
    100; // milliseconds; a commit for each report would be a hundred times slower
constexpr qsizetype commitOctets = 1024 * 1024; // or so much, for the memory
constexpr qsizetype chunkDocuments = 128;
constexpr qsizetype chunkOctets = 512 * 1024;
constexpr int mostCommits = 2; // under way, so that a slow disk does not fill the memory
constexpr qsizetype heaviestReadings = 8 * 1024 * 1024; // read and not yet given to the store
constexpr qsizetype mostFolders = 100; // that a system can be asked to watch

/// The version of the reader that has read everything that is stored.
const QString readerSetting = QStringLiteral("reports.reader");

/// Stands for what DKIM says until the key was looked up.
constexpr char notYetAsked[] = "?";

/// Documents of which the store has been asked whether it knows them.
struct Chunk
{
    QList<RawDocument> documents;
    QList<QByteArray> digests;
    qsizetype octets = 0;
    std::optional<StoreFuture<QSet<QByteArray>>> known; ///< not asked: all of them are new
};

/// A document and what came of reading it.
struct Reading
{
    RawDocument raw;
    QByteArray digest;
    bool isRead = false;
    QList<DkimSignature> signatures;
    std::optional<NewReportFile> file; ///< to be stored
    std::optional<ImportProblem> problem;
};

void readOne(Reading &reading, const QDateTime &nowUtc)
{
    reading.isRead = true;
    const IntakeDocument document = readDocument(std::move(reading.raw), reading.digest);
    if (document.isEmpty() || !document.findings.isEmpty())
        reading.problem = ImportProblem{document.raw.name, {}, {}, document.findings};
    if (!document.isEmpty() || document.isBroken)
        reading.file =
            toStored(document, document.signatures.isEmpty() ? "none" : notYetAsked, nowUtc);
    reading.signatures = document.signatures;
}

/// What a reading costs until it is stored, in octets or so.
qsizetype weightOf(const NewReportFile &file)
{
    constexpr qsizetype failureOctets = 400;
    qsizetype weight = file.bytes.size();
    for (const NewReport &report : file.reports)
        weight += failureOctets * (1 + report.failures.size());
    return weight;
}

/// Reads as many as the memory is for, in their order, and at least one.
void readSome(QList<Reading>::iterator reading,
              QList<Reading>::iterator end,
              const QDateTime &nowUtc)
{
    for (qsizetype weight = 0; reading != end && weight < heaviestReadings; ++reading) {
        readOne(*reading, nowUtc);
        weight += reading->file ? weightOf(*reading->file) : 0;
    }
}

/// Half of them on a thread of its own: taking mails apart costs more than anything else. Some may
/// be left unread.
void readAll(QList<Reading> &readings, const QDateTime &nowUtc)
{
    const auto begin = readings.begin();
    const auto middle = begin + readings.size() / 2;
    std::future<void> firstHalf;
    if (middle != begin)
        firstHalf = std::async(std::launch::async, readSome, begin, middle, nowUtc);
    readSome(middle, readings.end(), nowUtc);
    if (firstHalf.valid())
        firstHalf.get();
}

} // namespace

/// One import, on its thread. The store's thread does one chunk's commit while this reads the next.
struct ReportImport::Job
{
    Job(Store &target, const Clock &time, DkimKeys *source)
        : store(target)
        , clock(time)
        , keys(source)
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
    Chunk reading;
    Chunk asked;
    QList<NewReportFile> batch;
    qsizetype batchOctets = 0;
    QElapsedTimer sinceCommit;
    QSemaphore commits{mostCommits};

    void run();
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
    void readAsked();
    void takeReading(Reading &reading);
    void authenticate(Reading &reading);
    void commit();
    void noteCommit(const Result<ReportsSaved, StoreError> &saved);
    void progress();
};

void ReportImport::Job::run()
{
    sinceCommit.start();
    const auto stored = store.digestBeginnings().result();
    if (!stored)
        return noteCommit(failure(stored.error()));
    beginnings = *stored;
    rereadOlder();
    const DocumentSink documents = sink();
    bool wanted = true;
    for (const QString &path : paths)
        wanted = wanted && walkPath(path, documents);
    if (wanted && !name.isEmpty())
        walkBytes(bytes, name, documents);
    if (mailbox)
        fetch();
    // What was read is stored, also when no more is wanted.
    storeAll();
    account.wasStopped = stopped && !account.error;
}

/// Runs a reader that is better than the one of then over the octets that were kept. Once for each
/// version, before anything else is read, so that nothing is told twice.
void ReportImport::Job::rereadOlder()
{
    constexpr int filesAtOnce = 50;
    const auto done = store.setting(readerSetting).result();
    if (!done || done->toInt() >= intakeVersion)
        return;
    for (qint64 last = 0; !stopped;) {
        const auto files = store.outdatedFiles(intakeVersion, last, filesAtOnce).result();
        if (!files)
            return noteCommit(failure(files.error()));
        if (files->isEmpty()) {
            store.setSetting(readerSetting, QByteArray::number(intakeVersion)).result();
            return;
        }
        QList<RereadFile> found;
        qsizetype weight = 0;
        for (auto file = files->begin(); file != files->end() && weight < heaviestReadings;
             ++file) {
            found.append({file->id, reread(*file)});
            weight += weightOf(found.last().found);
        }
        last = found.last().id;
        if (stopped)
            return;
        noteCommit(saveReread(std::move(found)));
        progress();
    }
}

/// What the store does not take stays as it was read before, and bars the way to nothing.
Result<ReportsSaved, StoreError> ReportImport::Job::saveReread(QList<RereadFile> found)
{
    const auto saved = store.saveReread(found, clock.nowUtc()).result();
    if (saved || saved.error().kind != StoreError::Kind::Other)
        return saved;
    for (RereadFile &file : found)
        file.found.reports.clear();
    return store.saveReread(found, clock.nowUtc()).result();
}

NewReportFile ReportImport::Job::reread(const StoredReportFile &file)
{
    const DocumentForm form = file.form == "message" ? DocumentForm::Message : DocumentForm::Report;
    Reading reading{{form, file.bytes, file.name}, file.digest, false, {}, {}, {}};
    readOne(reading, clock.nowUtc());
    NewReportFile nothing;
    nothing.version = intakeVersion;
    if (!reading.file)
        return nothing;
    authenticate(reading);
    return *reading.file;
}

DocumentSink ReportImport::Job::sink()
{
    DocumentSink sink;
    sink.take = [this](RawDocument document) { return take(std::move(document)); };
    sink.refuse = [this](const QString &which, Refusal why, const QString &words) {
        refuse({which, why, words, {}});
    };
    sink.isStopped = [this] {
        if (sinceCommit.elapsed() >= commitEvery)
            commit();
        return stopped.load();
    };
    if (seen) {
        sink.isWanted = [this](const QString &path, quint64 size, qint64 changed) {
            const size_t file = qHashMulti(0, path, size, changed);
            const bool isNew = !seen->files.contains(file);
            seen->files.insert(file);
            return isNew;
        };
        seen->folders.clear();
        sink.entered = [this](const QString &folder) {
            if (seen->folders.size() < mostFolders)
                seen->folders.append(folder);
        };
    }
    return sink;
}

void ReportImport::Job::fetch()
{
    MailboxSink mails;
    mails.documents = sink();
    mails.reached = [this](const MailboxPosition &position) { keepPosition(position); };
    mails.progressed = [this](qint64 looked, qint64 all) {
        const QMutexLocker lock(&mutex);
        account.mailsLooked = looked;
        account.mailsAll = all;
    };
    const auto known = store.setting(mailboxPositionSetting).result();
    const auto read = readMailbox(mailbox->account,
                                  mailbox->keys,
                                  positionFrom(known.value_or(QByteArray()), mailbox->account),
                                  mails);
    if (!read && !stopped) {
        const QMutexLocker lock(&mutex);
        account.mailboxError = read.error();
    }
}

/// Never before the mails up to there are stored: a killed program fetches some again, and misses
/// none.
void ReportImport::Job::keepPosition(const MailboxPosition &position)
{
    storeAll();
    if (!stopped)
        store.setSetting(mailboxPositionSetting, toSetting(position, mailbox->account)).result();
}

/// Waits until everything that was given is stored.
void ReportImport::Job::storeAll()
{
    askAboutChunk();
    readAsked();
    commit();
    commits.acquire(mostCommits);
    commits.release(mostCommits);
}

bool ReportImport::Job::take(RawDocument document)
{
    reading.octets += document.bytes.size();
    reading.digests.append(digestOf(document.bytes));
    reading.documents.append(std::move(document));
    if (reading.octets >= chunkOctets || reading.documents.size() >= chunkDocuments)
        askAboutChunk();
    return !stopped;
}

void ReportImport::Job::refuse(const ImportProblem &problem)
{
    // Whatever else lies in a mailbox is nobody's mistake.
    if (mailbox && !isBroken(problem))
        return;
    const QMutexLocker lock(&mutex);
    account.add(problem);
}

/// The store is asked only about what may be known: it may be busy with a commit for a tenth of a
/// second. The question goes out before the chunk before it is read, so that nobody waits for the
/// answer.
void ReportImport::Job::askAboutChunk()
{
    if (reading.documents.isEmpty())
        return;
    Chunk next = std::exchange(reading, {});
    const bool mayBeKnown =
        std::any_of(next.digests.begin(), next.digests.end(), [this](const QByteArray &digest) {
            return std::binary_search(
                beginnings.begin(), beginnings.end(), digestBeginning(digest));
        });
    if (mayBeKnown)
        next.known = store.knownDigests(next.digests);
    readAsked();
    asked = std::move(next);
}

void ReportImport::Job::readAsked()
{
    Chunk chunk = std::exchange(asked, {});
    if (chunk.documents.isEmpty() || stopped)
        return;
    QSet<QByteArray> known;
    if (chunk.known) {
        const auto answer = chunk.known->result();
        if (!answer)
            return noteCommit(failure(answer.error()));
        known = *answer;
    }
    QList<Reading> readings;
    for (qsizetype i = 0; i < chunk.documents.size(); ++i) {
        if (!known.contains(chunk.digests.at(i)))
            readings.append(
                {std::move(chunk.documents[i]), chunk.digests.at(i), false, {}, {}, {}});
    }
    {
        const QMutexLocker lock(&mutex);
        account.documents += int(chunk.digests.size());
        account.known += int(chunk.digests.size() - readings.size());
        if (!readings.isEmpty())
            account.current = readings.last().raw.name;
    }
    while (!readings.isEmpty() && !stopped) {
        readAll(readings, clock.nowUtc());
        for (Reading &reading : readings) {
            if (reading.isRead)
                takeReading(reading);
        }
        readings.removeIf([](const Reading &reading) { return reading.isRead; });
    }
}

void ReportImport::Job::takeReading(Reading &reading)
{
    if (reading.problem)
        refuse(*reading.problem);
    if (!reading.file)
        return;
    if (!reading.signatures.isEmpty())
        authenticate(reading);
    // What was not waited for is looked at again the next time.
    if (stopped)
        return;
    batchOctets += weightOf(*reading.file);
    batch.append(*std::move(reading.file));
    if (batchOctets >= commitOctets || sinceCommit.elapsed() >= commitEvery)
        commit();
}

/// The first mail of a signer waits for the DNS.
void ReportImport::Job::authenticate(Reading &reading)
{
    const QByteArray said = keys
        ? keys->authenticationOf(reading.signatures, [this] { return stopped.load(); })
        : toId(DkimVerdict::None);
    for (NewReport &report : reading.file->reports) {
        if (report.report.authentication == notYetAsked)
            report.report.authentication = said;
    }
}

void ReportImport::Job::commit()
{
    sinceCommit.restart();
    progress();
    if (batch.isEmpty())
        return;
    commits.acquire();
    batchOctets = 0;
    store.saveReports(std::exchange(batch, {}), clock.nowUtc())
        .then([this](const Result<ReportsSaved, StoreError> &saved) {
            noteCommit(saved);
            commits.release();
        });
}

void ReportImport::Job::noteCommit(const Result<ReportsSaved, StoreError> &saved)
{
    const QMutexLocker lock(&mutex);
    if (saved) {
        account.reports += saved->reports;
        account.duplicates += saved->duplicates;
        account.known += saved->knownFiles;
        for (const ReportsSaved::Refused &file : saved->refused)
            account.add({file.name, Refusal::Unstorable, file.what, {}});
    } else {
        account.error = account.error ? account.error : saved.error();
        stopped = true;
    }
}

void ReportImport::Job::progress()
{
    ImportAccount copy;
    {
        const QMutexLocker lock(&mutex);
        copy = account;
    }
    copy.firstBroken.clear();
    copy.firstForeign.clear();
    tell(copy);
}

ReportImport::ReportImport(Store &store, const Clock &clock, DkimKeys *keys, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_keys(keys)
{ }

ReportImport::~ReportImport()
{
    if (!m_thread)
        return;
    m_job->stopped = true;
    m_thread->wait();
    delete m_thread;
}

void ReportImport::start(const QStringList &paths)
{
    if (isRunning())
        return;
    auto job = std::make_shared<Job>(m_store, m_clock, m_keys);
    job->paths = paths;
    run(std::move(job));
}

void ReportImport::startAgain(const QString &folder, std::shared_ptr<SeenFiles> seen)
{
    if (isRunning())
        return;
    auto job = std::make_shared<Job>(m_store, m_clock, m_keys);
    job->paths = {folder};
    job->seen = std::move(seen);
    run(std::move(job));
}

void ReportImport::startWith(const QByteArray &bytes, const QString &name)
{
    if (isRunning())
        return;
    auto job = std::make_shared<Job>(m_store, m_clock, m_keys);
    job->bytes = bytes;
    job->name = name;
    run(std::move(job));
}

void ReportImport::startFetch(const MailboxOrder &order)
{
    if (isRunning())
        return;
    auto job = std::make_shared<Job>(m_store, m_clock, m_keys);
    job->mailbox = order;
    job->account.isFetch = true;
    job->account.mailbox = order.account;
    run(std::move(job));
}

void ReportImport::run(std::shared_ptr<Job> job)
{
    m_account = {};
    m_job = std::move(job);
    // The thread ends before this object does, and a call that is still queued goes with it.
    m_job->tell = [this](const ImportAccount &account) {
        QMetaObject::invokeMethod(
            this, [this, account] { takeAccount(account); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create([job = m_job] { job->run(); });
    connect(m_thread, &QThread::finished, this, [this] {
        m_account = m_job->account;
        m_job.reset();
        m_thread->deleteLater();
        m_thread = nullptr;
        Q_EMIT finished();
    });
    m_thread->start(QThread::LowPriority);
}

void ReportImport::takeAccount(const ImportAccount &account)
{
    if (!m_job)
        return;
    m_account = account;
    Q_EMIT progressed();
}

bool ReportImport::isFetching() const
{
    return m_job && m_job->mailbox;
}

void ReportImport::stop()
{
    if (m_job)
        m_job->stopped = true;
}

} // namespace postseal
