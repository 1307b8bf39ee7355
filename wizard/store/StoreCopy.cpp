// SPDX-License-Identifier: Apache-2.0
#include "store/StoreCopy.h"

#include "store/Columns.h"
#include "store/ForeignDatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <functional>
#include <utility>

namespace postseal::copies {

using namespace Qt::StringLiterals;

namespace {

// "PSLA" and "PSLD": everything, or one domain.
// https://www.sqlite.org/pragma.html#pragma_application_id
constexpr qint32 everythingId = 0x50534c41;
constexpr qint32 oneDomainId = 0x50534c44;

/// One file over another, at once.
DatabaseResult replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return failure(StoreError{
            StoreError::Kind::ReadOnly, to, QString::fromLocal8Bit(error.message().c_str())});
    return {};
}

/// Rows that an earlier version took from somebody else's file would make the copy unusable.
DatabaseResult dropOddDomains(Database &copy)
{
    const auto odd = oddDomains(copy);
    if (!odd)
        return failure(odd.error());
    for (const qint64 row : *odd) {
        if (const auto done = copy.execute(u"DELETE FROM domain WHERE id = ?"_s, {row}); !done)
            return failure(done.error());
    }
    return {};
}

/// Leaves only what belongs to the domain.
DatabaseResult keepOnly(Database &copy, const DomainName &domain)
{
    const QVariantList name{tables::toColumn(domain)};
    for (const QString &statement : {u"DELETE FROM domain WHERE name <> ? OR removed IS NOT NULL"_s,
                                     u"DELETE FROM report WHERE domain <> ?"_s}) {
        if (const auto done = copy.execute(statement, name); !done)
            return failure(done.error());
    }
    return executeAll(
        copy,
        {u"DELETE FROM report_file WHERE id NOT IN (SELECT file FROM report)"_s,
         u"DELETE FROM report_policy WHERE id NOT IN (SELECT policy FROM report WHERE policy IS NOT NULL)"_s,
         u"DELETE FROM setting"_s});
}

/// What belongs to a domain of the copy (d), and the same domain here (m).
const QString joinDomains = u" JOIN incoming.domain d ON d.id = c.domain AND d.removed IS NULL"
                            " JOIN main.domain m ON m.name = d.name"_s;

/// What is from the future would hide everything that comes later.
QString notFromTheFuture(const QString &column)
{
    return u" WHERE c.%1 < (strftime('%s', 'now') + 86400) * 1000"_s.arg(column);
}

QStringList domainStatements()
{
    const QString checkColumns =
        u"checked, duration, verdict, stage, worst, fails, unknowns, warnings, origin, mx, "
        "servers, evidence"_s;
    const QString theirColumns = u"c."_s + QString(checkColumns).replace(u", "_s, u", c."_s);
    return {
        u"INSERT INTO main.check_run(domain, %1) SELECT m.id, %2 FROM incoming.check_run c"_s.arg(
            checkColumns, theirColumns)
            + joinDomains + notFromTheFuture(u"checked"_s)
            + u" AND NOT EXISTS (SELECT 1 FROM main.check_run x WHERE x.domain = m.id AND "
              u"x.checked "
              "= c.checked"
              " AND x.duration = c.duration) ORDER BY c.checked, c.id"_s,
        u"INSERT INTO main.stage(domain, stage, since) SELECT m.id, c.stage, c.since FROM incoming.stage c"_s
            + joinDomains + notFromTheFuture(u"since"_s)
            + u" AND NOT EXISTS (SELECT 1 FROM main.stage x WHERE x.domain = m.id AND x.since = "
              u"c.since"
              " AND x.stage = c.stage) ORDER BY c.since, c.id"_s,
        // Seen for longer there: until when it may be kept follows from that.
        u"UPDATE main.policy_version SET last_seen = max(last_seen, coalesce((SELECT "
        u"max(c.last_seen)"
        " FROM incoming.policy_version c"_s
            + joinDomains + notFromTheFuture(u"last_seen"_s)
            + u" AND m.id = policy_version.domain AND c.text = policy_version.text AND "
              u"c.record_id ="
              " policy_version.record_id AND c.first_seen = policy_version.first_seen), last_seen))"_s,
        u"INSERT INTO main.policy_version(domain, text, record_id, first_seen, last_seen)"
        " SELECT m.id, c.text, c.record_id, c.first_seen, c.last_seen FROM incoming.policy_version c"_s
            + joinDomains + notFromTheFuture(u"last_seen"_s)
            + u" AND NOT EXISTS (SELECT 1 FROM main.policy_version x WHERE x.domain = m.id AND "
              u"x.text = c.text"
              " AND x.record_id = c.record_id AND x.first_seen = c.first_seen) ORDER BY c.last_seen, c.id"_s,
        u"INSERT INTO main.decision(domain, kind, subject, reason, made, due)"
        " SELECT m.id, c.kind, c.subject, c.reason, c.made, c.due FROM incoming.decision c"_s
            + joinDomains + notFromTheFuture(u"made"_s)
            + u" AND NOT EXISTS (SELECT 1 FROM main.decision x WHERE x.domain = m.id AND x.made "
              u"= c.made"
              " AND x.kind = c.kind AND x.subject = c.subject) ORDER BY c.made, c.id"_s,
    };
}

QStringList reportStatements()
{
    return {
        u"INSERT OR IGNORE INTO main.report_file(digest, name, imported, sent, form, sender, "
        u"version, findings, bytes)"
        " SELECT digest, name, imported, sent, form, sender, version, findings, bytes FROM incoming.report_file"_s,
        u"INSERT OR IGNORE INTO main.report_policy(text) SELECT text FROM incoming.report_policy"_s,
        // Above this number are the new ones, whose failures are to be added.
        u"CREATE TEMP TABLE known_reports AS SELECT coalesce(max(id), 0) AS id FROM main.report"_s,
        u"INSERT OR IGNORE INTO main.report(file, identity, domain, organization, report_id, "
        u"begin, end, contact, kinds,"
        " successful, failed, policy, authentication, content)"
        " SELECT f.id, r.identity, r.domain, r.organization, r.report_id, r.begin, r.end, "
        "r.contact, r.kinds,"
        " r.successful, r.failed, p.id, r.authentication, r.content FROM incoming.report r"
        " JOIN incoming.report_file g ON g.id = r.file JOIN main.report_file f ON f.digest = "
        "g.digest"
        " LEFT JOIN incoming.report_policy q ON q.id = r.policy LEFT JOIN main.report_policy p ON "
        "p.text = q.text"
        " WHERE coalesce(r.begin, 0) < (strftime('%s', 'now') + 86400) * 1000 ORDER BY r.id"_s,
        u"INSERT INTO main.report_failure(report, kind, result, sessions, mx_host, mx_address, "
        u"sender_address, reason,"
        " information) SELECT n.id, c.kind, c.result, c.sessions, c.mx_host, c.mx_address, "
        "c.sender_address, c.reason,"
        " c.information FROM incoming.report_failure c JOIN incoming.report r ON r.id = c.report"
        " JOIN main.report n ON n.identity = r.identity WHERE n.id > (SELECT id FROM temp.known_reports) ORDER BY c.id"_s,
    };
}

Result<int, StoreError> countRows(Database &database, const QString &table)
{
    auto row = database.execute(u"SELECT count(*) FROM %1"_s.arg(table));
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

/// Runs in a transaction, with the copy attached.
DatabaseResult mergeAttached(Database &database, MergeSummary &summary)
{
    const auto domains = countRows(database, u"incoming.domain WHERE removed IS NULL"_s);
    const auto checks = countRows(database, u"main.check_run"_s);
    const auto reports = countRows(database, u"main.report"_s);
    for (const auto *counted : {&domains, &checks, &reports}) {
        if (!*counted)
            return failure(counted->error());
    }
    // What was chosen later counts, but not for ever.
    const QString addDomains =
        u"INSERT INTO main.domain(name, added, setup, setup_changed)"
        " SELECT name, added, setup, min(setup_changed, strftime('%s', 'now') * 1000) FROM "
        "incoming.domain"
        " WHERE removed IS NULL ORDER BY id"
        " ON CONFLICT(name) DO UPDATE SET removed = NULL,"
        " setup = CASE WHEN coalesce(excluded.setup_changed, 0) > coalesce(setup_changed, 0) THEN "
        "excluded.setup"
        "  ELSE setup END,"
        " setup_changed = max(coalesce(excluded.setup_changed, 0), coalesce(setup_changed, 0))"_s;
    const QStringList statements =
        QStringList{u"DROP TABLE IF EXISTS temp.known_reports"_s, addDomains} + domainStatements()
        + reportStatements() + QStringList{u"DROP TABLE temp.known_reports"_s};
    if (const DatabaseResult done = executeAll(database, statements); !done)
        return done;
    const auto checksNow = countRows(database, u"main.check_run"_s);
    const auto reportsNow = countRows(database, u"main.report"_s);
    if (!checksNow || !reportsNow)
        return failure(checksNow ? reportsNow.error() : checksNow.error());
    summary = {*domains, *checksNow - *checks, *reportsNow - *reports};
    return {};
}

/// Nobody wants a copy in the place of what it is copied from, or of the practice data beside it.
bool isDataItself(const Database &database, const QString &path)
{
    const QFileInfo home(database.path());
    const QFileInfo target(path);
    const bool isSameFolder =
        QFileInfo(target.path()).canonicalFilePath() == QFileInfo(home.path()).canonicalFilePath();
    const bool isSameFile =
        target.exists() && target.canonicalFilePath() == home.canonicalFilePath();
    return isSameFile || (isSameFolder && target.fileName().contains(".sqlite"_L1));
}

/// The watched folder is a path of this computer: a backup must not choose what is read here, nor
/// what is not.
const QString notOfTheComputer =
    u"key NOT IN ('%1', '%2')"_s.arg(watchedFolderSetting, importGuardSetting);

/// Everything that is there becomes what the copy has, in one transaction: another program that has
/// the file open sees the one or the other.
DatabaseResult replaceContent(Database &database)
{
    if (const DatabaseResult begun = executeAll(database, {u"PRAGMA defer_foreign_keys=ON"_s});
        !begun)
        return begun;
    QStringList tables;
    auto rows = database.execute(
        u"SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name"_s);
    if (!rows)
        return failure(rows.error());
    while (rows->next())
        tables.append(rows->value(0).toString());
    rows->finish();
    for (const QString &table : std::as_const(tables)) {
        // With a condition: without one SQLite copies whole pages, and forgets to count foreign
        // keys.
        const QString which = table == "setting"_L1 ? notOfTheComputer : u"true"_s;
        const QStringList statements{
            u"DELETE FROM main.%1 WHERE %2"_s.arg(table, which),
            u"INSERT INTO main.%1 SELECT * FROM incoming.%1 WHERE %2"_s.arg(table, which)};
        if (const DatabaseResult done = executeAll(database, statements); !done)
            return done;
    }
    return {};
}

/// With the copy attached.
DatabaseResult whileAttached(Database &database,
                             const QString &path,
                             const std::function<DatabaseResult()> &work)
{
    if (const auto attached = database.execute(u"ATTACH DATABASE ? AS incoming"_s, {path});
        !attached)
        return failure(attached.error());
    const DatabaseResult done = database.inTransaction(work);
    (void)database.execute(u"DETACH DATABASE incoming"_s);
    return done;
}

/// The name, or one with a number behind it where it is taken.
QString freeName(const QString &name)
{
    QString free = name;
    for (int number = 2; QFile::exists(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

/// Where the database cannot be used: it is renamed with its companions, and the copy takes its
/// name.
Result<QString, StoreError> putInPlace(Database &database,
                                       const TemporaryFile &place,
                                       const QString &suffix)
{
    const QString home = database.path();
    const auto renamed = database.rename(freeName(home + suffix).mid(home.size()));
    if (!renamed)
        return renamed;
    DatabaseResult done = replaceFile(place.path(), home);
    if (done)
        done = database.open();
    if (done)
        return *renamed;
    database.close();
    (void)renameAll(*renamed, home);
    return failure(done.error());
}

} // namespace

DatabaseResult write(Database &database, const QString &path, const std::optional<DomainName> &only)
{
    if (isDataItself(database, path))
        return failure(StoreError{
            StoreError::Kind::ReadOnly, path, u"this is where Postseal keeps its data"_s});
    sweepOld(QFileInfo(path).dir(), QFileInfo(path).fileName() + u".part-"_s);
    const TemporaryFile part(path + u".part-"_s + randomSuffix());
    if (const auto made = makeForOwner(part.path()); !made)
        return failure(StoreError{StoreError::Kind::DiskError, path, made.error()});
    if (const auto copied = database.execute(u"VACUUM INTO ?"_s, {part.path()}); !copied)
        return failure(about(path, copied.error()));
    const QFileInfo info(part.path());
    Database copy(info.path(), info.fileName());
    DatabaseResult done = copy.open();
    if (done)
        done = dropOddDomains(copy);
    if (done && only) {
        done = copy.inTransaction([&] { return keepOnly(copy, *only); });
        // What was deleted must not be found in it.
        if (done)
            done = executeAll(copy, {u"VACUUM"_s});
    }
    // One file without companions; and on the disk before it takes its name.
    if (done) {
        const qint32 id = only ? oneDomainId : everythingId;
        done = executeAll(copy,
                          {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA application_id=%1"_s.arg(id)});
    }
    copy.close();
    if (!done)
        return failure(about(path, done.error()));
    return replaceFile(part.path(), path);
}

Result<MergeSummary, StoreError> merge(Database &database, const QString &path)
{
    const TemporaryFile place(placeBeside(database));
    if (const auto taken = takeIn(path, place); !taken)
        return failure(taken.error());
    MergeSummary summary;
    const DatabaseResult done =
        whileAttached(database, place.path(), [&] { return mergeAttached(database, summary); });
    if (!done)
        return failure(done.error());
    return summary;
}

Result<QString, StoreError> restore(Database &database, const QString &path, const QString &suffix)
{
    const TemporaryFile place(placeBeside(database));
    const auto kind = takeIn(path, place);
    if (!kind)
        return failure(kind.error());
    if (*kind == oneDomainId)
        return failure(StoreError{StoreError::Kind::OneDomain, path, {}});
    if (!database.state())
        return putInPlace(database, place, suffix);
    const QString before = freeName(database.path() + suffix);
    if (const auto copied = database.copyTo(before); !copied)
        return failure(copied.error());
    const DatabaseResult done =
        whileAttached(database, place.path(), [&] { return replaceContent(database); });
    if (!done) {
        QFile::remove(before);
        return failure(done.error());
    }
    return before;
}

} // namespace postseal::copies
