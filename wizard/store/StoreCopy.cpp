// SPDX-License-Identifier: Apache-2.0
#include "store/StoreCopy.h"

#include "store/Columns.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <filesystem>
#include <utility>

namespace postseal::copies {

using namespace Qt::StringLiterals;

namespace {

StoreError notOurs(const QString &path, const QString &what)
{
    return {StoreError::Kind::Damaged, path, what};
}

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

DatabaseResult executeAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = database.execute(statement); !done)
            return failure(done.error());
    }
    return {};
}

/// A file that is gone with this object, with what SQLite puts beside it.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path)
        : m_path(std::move(path))
    {
        remove();
    }

    ~TemporaryFile() { remove(); }

    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_path + suffix);
    }

    QString m_path;
};

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

/// Everything that tables and indexes are made of, and that nothing else is there.
Result<QStringList, StoreError> schemaOf(Database &database)
{
    auto rows = database.execute(
        u"SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"_s);
    if (!rows)
        return failure(rows.error());
    QStringList schema;
    while (rows->next())
        schema.append(rows->value(0).toString() + u' ' + rows->value(1).toString() + u' '
                      + rows->value(2).toString());
    return schema;
}

/// Whether a file says of itself that it is a database of some version of ours: version 0 is any
/// other program's. https://www.sqlite.org/fileformat2.html section 1.3.
DatabaseResult looksLikeOurs(const QString &path)
{
    constexpr qint64 headerSize = 100;
    constexpr qsizetype versionAt = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(StoreError{StoreError::Kind::ReadOnly, path, file.errorString()});
    const QByteArray header = file.read(headerSize);
    const bool isDatabase =
        header.size() == headerSize && header.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!isDatabase || qFromBigEndian<quint32>(header.constData() + versionAt) == 0)
        return failure(notOurs(path, u"no database of Postseal"_s));
    return {};
}

/// Copies a file beside the database, brings it up to date and looks at every page and table of it.
DatabaseResult takeIn(Database &database, const QString &path, const TemporaryFile &place)
{
    if (const DatabaseResult ours = looksLikeOurs(path); !ours)
        return ours;
    QFile file(path);
    if (!file.copy(place.path()))
        return failure(StoreError{StoreError::Kind::DiskError, place.path(), file.errorString()});
    QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner);
    const QFileInfo info(place.path());
    Database copy(info.path(), info.fileName());
    if (const DatabaseResult opened = copy.open(); !opened) {
        StoreError error = opened.error();
        error.path = path;
        return failure(error);
    }
    auto pages = copy.execute(u"PRAGMA quick_check(1)"_s);
    if (!pages)
        return failure(pages.error());
    if (const QString word = pages->next() ? pages->value(0).toString() : QString();
        word != u"ok"_s)
        return failure(notOurs(path, word));
    pages->finish();
    const auto theirs = schemaOf(copy);
    const auto ours = schemaOf(database);
    if (!theirs || !ours)
        return failure(theirs ? ours.error() : theirs.error());
    if (*theirs != *ours)
        return failure(notOurs(path, u"other tables than Postseal's"_s));
    // One file without companions, for being attached or put in place.
    return executeAll(copy, {u"PRAGMA journal_mode=DELETE"_s});
}

/// What belongs to a domain of the copy (d), and the same domain here (m).
const QString joinDomains = u" JOIN incoming.domain d ON d.id = c.domain AND d.removed IS NULL"
                            " JOIN main.domain m ON m.name = d.name"_s;

QStringList domainStatements()
{
    const QString checkColumns =
        u"checked, duration, verdict, stage, worst, fails, unknowns, warnings, origin, mx, "
        "servers, evidence"_s;
    const QString theirColumns = u"c."_s + QString(checkColumns).replace(u", "_s, u", c."_s);
    return {
        u"INSERT INTO main.check_run(domain, %1) SELECT m.id, %2 FROM incoming.check_run c"_s.arg(
            checkColumns, theirColumns)
            + joinDomains
            + u" WHERE NOT EXISTS (SELECT 1 FROM main.check_run x WHERE x.domain = m.id AND "
              u"x.checked = c.checked"
              " AND x.duration = c.duration) ORDER BY c.checked, c.id"_s,
        u"INSERT INTO main.stage(domain, stage, since) SELECT m.id, c.stage, c.since FROM incoming.stage c"_s
            + joinDomains
            + u" WHERE NOT EXISTS (SELECT 1 FROM main.stage x WHERE x.domain = m.id AND x.since = "
              u"c.since"
              " AND x.stage = c.stage) ORDER BY c.since, c.id"_s,
        u"INSERT INTO main.policy_version(domain, text, record_id, first_seen, last_seen)"
        " SELECT m.id, c.text, c.record_id, c.first_seen, c.last_seen FROM incoming.policy_version c"_s
            + joinDomains
            + u" WHERE NOT EXISTS (SELECT 1 FROM main.policy_version x WHERE x.domain = m.id AND "
              u"x.text = c.text"
              " AND x.record_id = c.record_id AND x.first_seen = c.first_seen) ORDER BY c.last_seen, c.id"_s,
        u"INSERT INTO main.decision(domain, kind, subject, reason, made, due)"
        " SELECT m.id, c.kind, c.subject, c.reason, c.made, c.due FROM incoming.decision c"_s
            + joinDomains
            + u" WHERE NOT EXISTS (SELECT 1 FROM main.decision x WHERE x.domain = m.id AND x.made "
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
        " ORDER BY r.id"_s,
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
    // What was chosen later counts.
    const QString addDomains =
        u"INSERT INTO main.domain(name, added, setup, setup_changed)"
        " SELECT name, added, setup, setup_changed FROM incoming.domain WHERE removed IS NULL "
        "ORDER BY id"
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

QString besides(const Database &database, const QString &what)
{
    return u"%1.%2-%3"_s.arg(
        database.path(), what, QUuid::createUuid().toString(QUuid::Id128).left(8));
}

} // namespace

DatabaseResult write(Database &database, const QString &path, const std::optional<DomainName> &only)
{
    const TemporaryFile part(path + u".part"_s);
    if (const auto copied = database.execute(u"VACUUM INTO ?"_s, {part.path()}); !copied) {
        StoreError error = copied.error();
        error.path = path;
        return failure(error);
    }
    const QFileInfo info(part.path());
    Database copy(info.path(), info.fileName());
    DatabaseResult done = copy.open();
    if (done && only) {
        done = copy.inTransaction([&] { return keepOnly(copy, *only); });
        // What was deleted must not be found in it.
        if (done)
            done = executeAll(copy, {u"VACUUM"_s});
    }
    // One file without companions; and on the disk before it takes its name.
    if (done)
        done = executeAll(copy,
                          {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA application_id=1347634996"_s});
    copy.close();
    if (!done) {
        StoreError error = done.error();
        error.path = path;
        return failure(error);
    }
    return replaceFile(part.path(), path);
}

Result<MergeSummary, StoreError> merge(Database &database, const QString &path)
{
    const TemporaryFile place(besides(database, u"incoming"_s));
    if (const DatabaseResult taken = takeIn(database, path, place); !taken)
        return failure(taken.error());
    if (const auto attached = database.execute(u"ATTACH DATABASE ? AS incoming"_s, {place.path()});
        !attached)
        return failure(attached.error());
    MergeSummary summary;
    const DatabaseResult done =
        database.inTransaction([&] { return mergeAttached(database, summary); });
    (void)database.execute(u"DETACH DATABASE incoming"_s);
    if (!done)
        return failure(done.error());
    return summary;
}

Result<QString, StoreError> restore(Database &database, const QString &path, const QString &suffix)
{
    const TemporaryFile place(besides(database, u"restoring"_s));
    if (const DatabaseResult taken = takeIn(database, path, place); !taken)
        return failure(taken.error());
    const QString home = database.path();
    const auto renamed = database.rename(suffix);
    DatabaseResult done =
        renamed ? replaceFile(place.path(), home) : DatabaseResult(failure(renamed.error()));
    if (done)
        done = database.open();
    if (done)
        return *renamed;
    const StoreError error = done.error();
    database.close();
    if (renamed)
        (void)replaceFile(*renamed, home);
    (void)database.open();
    return failure(error);
}

} // namespace postseal::copies
