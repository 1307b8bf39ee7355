// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "store/StoreError.h"
#include "store/StoredReports.h"
#include "store/StoredValues.h"

#include <QFuture>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

namespace postseal {

class Database;

template <class Value>
using StoreFuture = QFuture<Result<Value, StoreError>>;

/// The data folder's SQLite file. Everything runs on one worker thread, in the order of the calls, so no commit
/// blocks the caller. A future that has a value means: committed, and safe from a crash of program or computer.
///
/// Nothing is opened before open(). Without a successful open() everything gives its error. Destroying the store waits
/// for what was asked for before. Window and command line may use the same file at the same time.
class Store
{
public:
    /// `file` lies in the folder, which is made when needed.
    Store(const QString &folder, const QString &file);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QString path() const { return m_path; }

    /// Opens or makes the file and brings it up to date, after a copy of the older version was put beside it. A file
    /// that is damaged or from a newer version is left as it is. May be called again after a failure.
    [[nodiscard]] StoreFuture<void> open();

    /// Renames a file that cannot be used, and opens a new one. Gives the old file's new name.
    [[nodiscard]] StoreFuture<QString> setAside(const QDateTime &nowUtc);

    /// All that were not removed, in the order in which they were added.
    [[nodiscard]] StoreFuture<QList<StoredDomain>> domains();
    /// One of them; nothing when it is not there.
    [[nodiscard]] StoreFuture<std::optional<StoredDomain>> domain(DomainName name);
    /// Makes all the changes, or none of them. Domains that are not there are added, removed ones come back. A stage is
    /// noted when it differs from the latest; a policy joins an equal version or begins a new one. A check of origin
    /// "file" that is there already is passed over, and one that is older than the latest changes neither.
    [[nodiscard]] StoreFuture<void> save(QList<DomainChange> changes, const QDateTime &nowUtc);
    /// Deletes for good what was removed before that time.
    [[nodiscard]] StoreFuture<int> purgeRemoved(const QDateTime &beforeUtc);

    [[nodiscard]] StoreFuture<std::optional<StoredCheck>> lastCheck(DomainName name);
    /// The last one that could test the mail servers, wherever it was made.
    [[nodiscard]] StoreFuture<std::optional<StoredCheck>> lastServersCheck(DomainName name);
    /// One of them by its id; nothing when it is not there.
    [[nodiscard]] StoreFuture<std::optional<StoredCheck>> check(DomainName name, qint64 id);
    /// Latest first.
    [[nodiscard]] StoreFuture<QList<CheckSummary>> checks(DomainName name, int most);
    /// Latest first.
    [[nodiscard]] StoreFuture<QList<PolicyVersion>> policyVersions(DomainName name);
    /// In the order of time.
    [[nodiscard]] StoreFuture<QList<StageEntry>> stages(DomainName name);
    /// In the order of time.
    [[nodiscard]] StoreFuture<QList<StoredDecision>> decisions(DomainName name);

    /// The first eight octets of every stored digest as numbers, sorted: what is not among them is new, and nobody need
    /// ask about it. Eight megabytes for a million files.
    [[nodiscard]] StoreFuture<QList<quint64>> digestBeginnings();
    /// Which of these octets (by SHA-256) were stored before.
    [[nodiscard]] StoreFuture<QSet<QByteArray>> knownDigests(QList<QByteArray> digests);
    /// Stores all of the files with their reports, or none. Octets that are known are passed over, and so is a report
    /// on a domain that came before: by organisation, id, span and domain.
    [[nodiscard]] StoreFuture<ReportsSaved> saveReports(QList<NewReportFile> files,
                                                        const QDateTime &nowUtc);
    /// The reports that begin in the span, with their failures.
    [[nodiscard]] StoreFuture<DomainReports> reports(QByteArray domain,
                                                     const QDateTime &fromUtc,
                                                     const QDateTime &toUtc);
    /// End of the latest report on the domain that counts sessions and begins before that time; invalid without one.
    [[nodiscard]] StoreFuture<QDateTime> lastReportEnd(QByteArray domain,
                                                       const QDateTime &beforeUtc);
    /// By name; those of other people too.
    [[nodiscard]] StoreFuture<QList<ReportedDomain>> reportedDomains();
    [[nodiscard]] StoreFuture<std::optional<StoredReportFile>> reportFile(qint64 id);
    /// Files that an older reader read, above that id and by id; only those whose octets were kept.
    [[nodiscard]] StoreFuture<QList<StoredReportFile>> outdatedFiles(int version, qint64 aboveId, int most);
    /// Takes what a better reader found in stored files in place of what was found before; all of it or nothing. What
    /// DKIM said then counts, for keys do not stay; and a reader that finds nothing takes nothing away.
    [[nodiscard]] StoreFuture<ReportsSaved> saveReread(QList<RereadFile> files,
                                                       const QDateTime &nowUtc);

    /// Writes everything into a file, whole or not at all; with a domain only what belongs to it, and no settings. Either
    /// can be given to merge(), and the first to restore().
    [[nodiscard]] StoreFuture<void> writeCopy(QString path, std::optional<DomainName> only = {});
    /// Adds what a copy has and this store has not.
    [[nodiscard]] StoreFuture<MergeSummary> merge(QString path);
    /// Makes everything what a copy of everything has, also where open() has failed. Gives the file in which what was there
    /// before is kept. Everybody who has read from this store must read again.
    [[nodiscard]] StoreFuture<QString> restore(QString path, const QDateTime &nowUtc);

    /// A setting of the program; empty when it was never set.
    [[nodiscard]] StoreFuture<QByteArray> setting(QString key);
    [[nodiscard]] StoreFuture<void> setSetting(QString key, QByteArray value);

private:
    struct Worker;

    /// Also on a database that is not open.
    template <class Value>
    [[nodiscard]] StoreFuture<Value> runAnyhow(std::function<Result<Value, StoreError>(Database &)> work);
    template <class Value>
    [[nodiscard]] StoreFuture<Value> run(std::function<Result<Value, StoreError>(Database &)> work);

    QString m_path;
    std::unique_ptr<Worker> m_worker;
};

} // namespace postseal
