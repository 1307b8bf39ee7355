// SPDX-License-Identifier: Apache-2.0
#include "setup/ReportImportJob.h"

#include "setup/MailboxSettings.h"
#include "setup/ReportConversion.h"

#include <algorithm>
#include <utility>

namespace postseal {

namespace {

constexpr qint64 commitEvery =
    100; // milliseconds; a commit for each report would be a hundred times slower
constexpr qsizetype commitOctets = qsizetype(768) * 1024; // or so much, for the memory
constexpr qsizetype chunkDocuments = 128;
constexpr qsizetype chunkOctets = qsizetype(384) * 1024;
constexpr qsizetype mostFolders = 100; // that a system can be asked to watch

/// The version of the reader that has read everything that is stored.
const QString readerSetting = QStringLiteral("reports.reader");

} // namespace

void ReportImportJob::run()
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
    guard.close();
    const QMutexLocker lock(&mutex);
    account.wasStopped = stopped && !account.error;
}

ImportAccount ReportImportJob::wholeAccount()
{
    const QMutexLocker lock(&mutex);
    return account;
}

/// Runs a reader that is better than the one of then over the octets that were kept. Once for each
/// version, before anything else is read, so that nothing is told twice.
void ReportImportJob::rereadOlder()
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
        for (auto file = files->begin(); file != files->end() && weight < heaviestReadings / 2;
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
Result<ReportsSaved, StoreError> ReportImportJob::saveReread(QList<RereadFile> found)
{
    const auto saved = store.saveReread(found, clock.nowUtc()).result();
    if (saved || saved.error().kind != StoreError::Kind::Other)
        return saved;
    for (RereadFile &file : found)
        file.found.reports.clear();
    return store.saveReread(found, clock.nowUtc()).result();
}

NewReportFile ReportImportJob::reread(const StoredReportFile &file)
{
    const DocumentForm form = file.form == "message" ? DocumentForm::Message : DocumentForm::Report;
    DocumentReading reading{{form, file.bytes, file.name}, file.digest, false, {}, {}, {}};
    NewReportFile nothing;
    nothing.version = intakeVersion;
    guard.open();
    if (!guard.mayRead(file.digest))
        return nothing;
    readOne(reading, clock.nowUtc(), stopped);
    guard.haveRead();
    if (!reading.file)
        return nothing;
    authenticate(reading);
    return *reading.file;
}

DocumentSink ReportImportJob::sink()
{
    DocumentSink sink;
    sink.take = [this](RawDocument document) { return take(std::move(document)); };
    sink.refuse = [this](const QString &which, Refusal why, const QString &words) {
        refuse({which, why, words, {}});
    };
    sink.mayUnpack = [this](const QByteArray &beginning, qint64 size) {
        guard.open();
        return guard.mayUnpack(digestOf(beginning + QByteArray::number(size)));
    };
    sink.unpackedMember = [this] { guard.haveUnpackedMember(); };
    sink.haveUnpacked = [this] { guard.haveUnpacked(); };
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

void ReportImportJob::fetch()
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
void ReportImportJob::keepPosition(const MailboxPosition &position)
{
    storeAll();
    if (!stopped)
        store.setSetting(mailboxPositionSetting, toSetting(position, mailbox->account)).result();
}

/// Waits until everything that was given is stored.
void ReportImportJob::storeAll()
{
    askAboutChunk();
    takeRead();
    beginAsked();
    takeRead();
    commit();
    commits.acquire(mostCommits);
    commits.release(mostCommits);
}

bool ReportImportJob::take(RawDocument document)
{
    gathered.octets += document.bytes.size();
    gathered.digests.append(digestOf(document.bytes));
    gathered.documents.append(std::move(document));
    if (gathered.octets >= chunkOctets || gathered.documents.size() >= chunkDocuments)
        askAboutChunk();
    return !stopped;
}

void ReportImportJob::refuse(const ImportProblem &problem)
{
    // Whatever else lies in a mailbox is nobody's mistake.
    if (mailbox && !isBroken(problem))
        return;
    const QMutexLocker lock(&mutex);
    account.add(problem);
}

/// Three chunks are under way: one is gathered while the store is asked about the second, only
/// about what may be known, since it may be busy with a commit for a tenth of a second, and the
/// third is read.
void ReportImportJob::askAboutChunk()
{
    if (gathered.documents.isEmpty())
        return;
    DocumentChunk next = std::exchange(gathered, {});
    const bool mayBeKnown =
        std::any_of(next.digests.begin(), next.digests.end(), [this](const QByteArray &digest) {
            return std::binary_search(
                beginnings.begin(), beginnings.end(), digestBeginning(digest));
        });
    if (mayBeKnown)
        next.known = store.knownDigests(next.digests);
    takeRead();
    beginAsked();
    asked = std::move(next);
}

void ReportImportJob::beginAsked()
{
    DocumentChunk chunk = std::exchange(asked, {});
    if (chunk.documents.isEmpty() || stopped)
        return;
    QSet<QByteArray> known;
    if (chunk.known) {
        const auto answer = chunk.known->result();
        if (!answer)
            return noteCommit(failure(answer.error()));
        known = *answer;
    }
    QList<DocumentReading> readings;
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
    if (readings.isEmpty())
        return;
    guard.open();
    if (guard.isCareful())
        return readCarefully(std::move(readings));
    QList<DocumentReading> wanted;
    for (DocumentReading &reading : readings) {
        if (!isLeftOut(reading))
            wanted.append(std::move(reading));
    }
    ahead.begin(std::move(wanted), clock.nowUtc());
}

/// One after the other, so that it is known which one it was if the program dies.
void ReportImportJob::readCarefully(QList<DocumentReading> readings)
{
    for (DocumentReading &reading : readings) {
        if (stopped)
            return;
        if (isLeftOut(reading))
            continue;
        readOne(reading, clock.nowUtc(), stopped);
        guard.haveRead();
        takeReading(reading);
    }
}

/// Kept for a better reader, like everything that cannot be read.
bool ReportImportJob::isLeftOut(DocumentReading &reading)
{
    if (guard.mayRead(reading.digest))
        return false;
    refuse({reading.raw.name, Refusal::EndsProgram, {}, {}});
    IntakeDocument unread;
    unread.digest = reading.digest;
    unread.raw = std::move(reading.raw);
    batch.append(toStored(unread, "none", clock.nowUtc()));
    return true;
}

void ReportImportJob::takeRead()
{
    for (;;) {
        QList<DocumentReading> read = ahead.take();
        if (read.isEmpty())
            return;
        for (DocumentReading &reading : read)
            takeReading(reading);
    }
}

void ReportImportJob::takeReading(DocumentReading &reading)
{
    // What was stopped was not read to its end, and is looked at again the next time.
    if (stopped)
        return;
    if (reading.problem)
        refuse(*reading.problem);
    if (!reading.file)
        return;
    if (!reading.signatures.isEmpty())
        authenticate(reading);
    if (stopped)
        return;
    batchOctets += weightOf(*reading.file);
    batch.append(*std::move(reading.file));
    if (batchOctets >= commitOctets || sinceCommit.elapsed() >= commitEvery)
        commit();
}

/// The first mail of a signer waits for the DNS. The signature of whom a report names as its
/// contact is asked about first: a provider that sends the mail signs it too.
void ReportImportJob::authenticate(DocumentReading &reading)
{
    QSet<DomainName> contacts;
    for (const NewReport &report : std::as_const(reading.file->reports)) {
        if (const auto name =
                DomainName::fromUserInput(report.report.contact.section(u'@', -1).trimmed()))
            contacts.insert(name->registrableDomain());
    }
    std::stable_partition(reading.signatures.begin(),
                          reading.signatures.end(),
                          [&contacts](const DkimSignature &signature) {
                              return contacts.contains(signature.domain.registrableDomain());
                          });
    const QByteArray said = keys
        ? keys->authenticationOf(reading.signatures, [this] { return stopped.load(); })
        : toId(DkimVerdict::None);
    for (NewReport &report : reading.file->reports) {
        if (report.report.authentication == notYetAsked)
            report.report.authentication = said;
    }
}

void ReportImportJob::commit()
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

void ReportImportJob::noteCommit(const Result<ReportsSaved, StoreError> &saved)
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

void ReportImportJob::progress()
{
    ImportAccount copy = wholeAccount();
    copy.firstBroken.clear();
    copy.firstForeign.clear();
    tell(copy);
}

} // namespace postseal
