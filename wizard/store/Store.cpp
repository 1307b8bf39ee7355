// SPDX-License-Identifier: Apache-2.0
#include "store/Store.h"

#include "store/DomainTables.h"
#include "store/ReportTables.h"
#include "store/StoreCopy.h"

#include <QDateTime>
#include <QPromise>
#include <QThread>

namespace postseal {

using namespace Qt::StringLiterals;

/// The thread, and the connection that lives in it.
struct Store::Worker
{
    Worker(const QString &folder, const QString &file)
        : database(folder, file)
    {
        thread.setObjectName(u"store"_s);
        object.moveToThread(&thread);
        thread.start();
    }

    ~Worker()
    {
        // What was asked for before still happens; then the connection is closed by the thread that opened it.
        QMetaObject::invokeMethod(&object, [this] { database.close(); }, Qt::QueuedConnection);
        QMetaObject::invokeMethod(&object, [this] { thread.quit(); }, Qt::QueuedConnection);
        thread.wait();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    QThread thread;
    QObject object; ///< in the thread; what is sent to it runs there
    Database database;
};

Store::Store(const QString &folder, const QString &file)
    : m_path(folder + u'/' + file)
    , m_worker(std::make_unique<Worker>(folder, file))
{ }

Store::~Store() = default;

template <class Value>
StoreFuture<Value> Store::runAnyhow(std::function<Result<Value, StoreError>(Database &)> work)
{
    const auto promise = std::make_shared<QPromise<Result<Value, StoreError>>>();
    const StoreFuture<Value> future = promise->future();
    promise->start();
    Database &database = m_worker->database;
    QMetaObject::invokeMethod(
        &m_worker->object,
        [promise, work = std::move(work), &database] {
            promise->addResult(work(database));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

template <class Value>
StoreFuture<Value> Store::run(std::function<Result<Value, StoreError>(Database &)> work)
{
    return runAnyhow<Value>([work = std::move(work)](Database &database) -> Result<Value, StoreError> {
        const DatabaseResult open = database.state();
        return open ? work(database) : Result<Value, StoreError>(failure(open.error()));
    });
}

StoreFuture<void> Store::open()
{
    return runAnyhow<void>([](Database &database) { return database.open(); });
}

StoreFuture<QString> Store::setAside(const QDateTime &nowUtc)
{
    const QString suffix = u".damaged-"_s + nowUtc.toString(u"yyyyMMdd'T'HHmmss"_s);
    return runAnyhow<QString>([suffix](Database &database) {
        Result<QString, StoreError> renamed = database.rename(suffix);
        if (renamed) {
            if (const DatabaseResult opened = database.open(); !opened)
                renamed = failure(opened.error());
        }
        return renamed;
    });
}

StoreFuture<QList<StoredDomain>> Store::domains()
{
    return run<QList<StoredDomain>>([](Database &database) { return tables::domains(database); });
}

StoreFuture<std::optional<StoredDomain>> Store::domain(DomainName name)
{
    return run<std::optional<StoredDomain>>(
        [name = std::move(name)](Database &database) { return tables::domain(database, name); });
}

StoreFuture<void> Store::save(QList<DomainChange> changes, const QDateTime &nowUtc)
{
    return run<void>([changes = std::move(changes), nowUtc](Database &database) {
        return tables::save(database, changes, nowUtc);
    });
}

StoreFuture<int> Store::purgeRemoved(const QDateTime &beforeUtc)
{
    return run<int>([beforeUtc](Database &database) { return tables::purgeRemoved(database, beforeUtc); });
}

StoreFuture<std::optional<StoredCheck>> Store::lastCheck(DomainName name)
{
    return run<std::optional<StoredCheck>>(
        [name = std::move(name)](Database &database) { return tables::lastCheck(database, name); });
}

StoreFuture<std::optional<StoredCheck>> Store::lastServersCheck(DomainName name)
{
    return run<std::optional<StoredCheck>>([name = std::move(name)](Database &database) {
        return tables::lastServersCheck(database, name);
    });
}

StoreFuture<std::optional<StoredCheck>> Store::check(DomainName name, qint64 id)
{
    return run<std::optional<StoredCheck>>(
        [name = std::move(name), id](Database &database) { return tables::check(database, name, id); });
}

StoreFuture<QList<CheckSummary>> Store::checks(DomainName name, int most)
{
    return run<QList<CheckSummary>>(
        [name = std::move(name), most](Database &database) { return tables::checks(database, name, most); });
}

StoreFuture<QList<PolicyVersion>> Store::policyVersions(DomainName name)
{
    return run<QList<PolicyVersion>>(
        [name = std::move(name)](Database &database) { return tables::policyVersions(database, name); });
}

StoreFuture<QList<StageEntry>> Store::stages(DomainName name)
{
    return run<QList<StageEntry>>(
        [name = std::move(name)](Database &database) { return tables::stages(database, name); });
}

StoreFuture<QList<StoredDecision>> Store::decisions(DomainName name)
{
    return run<QList<StoredDecision>>(
        [name = std::move(name)](Database &database) { return tables::decisions(database, name); });
}

StoreFuture<QList<quint64>> Store::digestBeginnings()
{
    return run<QList<quint64>>([](Database &database) { return tables::digestBeginnings(database); });
}

StoreFuture<QSet<QByteArray>> Store::knownDigests(QList<QByteArray> digests)
{
    return run<QSet<QByteArray>>([digests = std::move(digests)](Database &database) {
        return tables::knownDigests(database, digests);
    });
}

StoreFuture<ReportsSaved> Store::saveReports(QList<NewReportFile> files, const QDateTime &nowUtc)
{
    return run<ReportsSaved>([files = std::move(files), nowUtc](Database &database) {
        return tables::saveReports(database, files, nowUtc);
    });
}

StoreFuture<DomainReports> Store::reports(QByteArray domain,
                                          const QDateTime &fromUtc,
                                          const QDateTime &toUtc)
{
    return run<DomainReports>([domain = std::move(domain), fromUtc, toUtc](Database &database) {
        return tables::reports(database, domain, fromUtc, toUtc);
    });
}

StoreFuture<QDateTime> Store::lastReportEnd(QByteArray domain, const QDateTime &beforeUtc)
{
    return run<QDateTime>([domain = std::move(domain), beforeUtc](Database &database) {
        return tables::lastReportEnd(database, domain, beforeUtc);
    });
}

StoreFuture<QList<ReportedDomain>> Store::reportedDomains()
{
    return run<QList<ReportedDomain>>([](Database &database) { return tables::reportedDomains(database); });
}

StoreFuture<QList<StoredReportFile>> Store::outdatedFiles(int version, qint64 aboveId, int most)
{
    return run<QList<StoredReportFile>>([=](Database &database) {
        return tables::outdatedFiles(database, version, aboveId, most);
    });
}

StoreFuture<ReportsSaved> Store::saveReread(QList<RereadFile> files, const QDateTime &nowUtc)
{
    return run<ReportsSaved>([files = std::move(files), nowUtc](Database &database) {
        return tables::saveReread(database, files, nowUtc);
    });
}

StoreFuture<std::optional<StoredReportFile>> Store::reportFile(qint64 id)
{
    return run<std::optional<StoredReportFile>>(
        [id](Database &database) { return tables::reportFile(database, id); });
}

StoreFuture<void> Store::writeCopy(QString path, std::optional<DomainName> only)
{
    return run<void>([path = std::move(path), only = std::move(only)](Database &database) {
        return copies::write(database, path, only);
    });
}

StoreFuture<MergeSummary> Store::merge(QString path)
{
    return run<MergeSummary>([path = std::move(path)](Database &database) { return copies::merge(database, path); });
}

StoreFuture<QString> Store::restore(QString path, const QDateTime &nowUtc)
{
    const QString suffix = u".before-"_s + nowUtc.toString(u"yyyyMMdd'T'HHmmss"_s);
    return runAnyhow<QString>([path = std::move(path), suffix](Database &database) {
        return copies::restore(database, path, suffix);
    });
}

StoreFuture<QByteArray> Store::setting(QString key)
{
    return run<QByteArray>([key = std::move(key)](Database &database) { return tables::setting(database, key); });
}

StoreFuture<void> Store::setSetting(QString key, QByteArray value)
{
    return run<void>([key = std::move(key), value = std::move(value)](Database &database) {
        return tables::setSetting(database, key, value);
    });
}

} // namespace postseal
