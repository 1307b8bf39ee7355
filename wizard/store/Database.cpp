// SPDX-License-Identifier: Apache-2.0
#include "store/Database.h"

#include "base/WholeFile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUuid>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000; ///< milliseconds to wait for another program's transaction
/// Up to here every page is looked at when opening; it takes a few milliseconds.
constexpr qint64 largestWholeCheck = 32LL * 1024 * 1024;

// Primary result codes of SQLite, https://www.sqlite.org/rescode.html.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteInputOutput = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

StoreError::Kind kindOf(int primaryCode)
{
    switch (primaryCode) {
    case sqliteBusy:
    case sqliteLocked:
        return StoreError::Kind::Busy;
    case sqliteReadOnly:
    case sqliteCannotOpen:
        return StoreError::Kind::ReadOnly;
    case sqliteFull:
        return StoreError::Kind::DiskFull;
    case sqliteInputOutput:
        return StoreError::Kind::DiskError;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return StoreError::Kind::Damaged;
    default:
        return StoreError::Kind::Other;
    }
}

/// Files that belong to the database in WAL mode.
QStringList companions()
{
    return {QString(), u"-wal"_s, u"-shm"_s};
}

/// ":v0", ":v1" and so on. QSqlQuery makes a new text of the number at each bindValue() by place,
/// which took a quarter of an import; a name it only looks up.
QString placeName(qsizetype place)
{
    static const QStringList names = [] {
        constexpr int mostUsual = 32;
        QStringList made;
        for (int number = 0; number < mostUsual; ++number)
            made.append(u":v%1"_s.arg(number));
        return made;
    }();
    return place < names.size() ? names.at(place) : u":v%1"_s.arg(place);
}

/// Our statements have a plain question mark for each value, and none elsewhere.
QString withNamedPlaces(const QString &sql)
{
    const QStringList parts = sql.split(u'?');
    QString named = parts.first();
    for (qsizetype place = 1; place < parts.size(); ++place)
        named += placeName(place - 1) + parts.at(place);
    return named;
}

} // namespace

const char *toId(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::Folder:
        return "folder";
    case StoreError::Kind::ReadOnly:
        return "read-only";
    case StoreError::Kind::DiskFull:
        return "disk-full";
    case StoreError::Kind::DiskError:
        return "disk-error";
    case StoreError::Kind::Busy:
        return "busy";
    case StoreError::Kind::NewerVersion:
        return "newer-version";
    case StoreError::Kind::OneDomain:
        return "one-domain";
    case StoreError::Kind::Damaged:
        return "damaged";
    case StoreError::Kind::Other:
        return "other";
    }
    return "other";
}

Database::Database(QString folder, const QString &file)
    : m_folder(std::move(folder))
    , m_path(QDir(m_folder).filePath(file))
    , m_connection(QUuid::createUuid().toString())
    , m_state(failure(StoreError{StoreError::Kind::Other, m_path, u"not opened"_s}))
{ }

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_state = failure(StoreError{StoreError::Kind::Other, m_path, u"closed"_s});
}

DatabaseResult Database::state() const
{
    return m_state;
}

StoreError Database::errorFrom(const QSqlError &error) const
{
    // Extended codes carry the primary one in their lowest octet.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return {kindOf(code), m_path, error.databaseText()};
}

Result<QSqlQuery, StoreError> Database::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(withNamedPlaces(sql)))
        return failure(errorFrom(query.lastError()));
    return query;
}

DatabaseResult Database::execute(QSqlQuery &prepared, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        prepared.bindValue(placeName(i), values.at(i));
    if (!prepared.exec())
        return failure(errorFrom(prepared.lastError()));
    return {};
}

Result<QSqlQuery, StoreError> Database::execute(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (const DatabaseResult done = execute(*query, values); !done)
        return failure(done.error());
    return query;
}

DatabaseResult Database::inTransaction(const std::function<DatabaseResult()> &work)
{
    if (const auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    DatabaseResult done = work();
    if (done) {
        const auto committed = execute(u"COMMIT"_s);
        if (committed)
            return {};
        done = failure(committed.error());
    }
    // A full disk has ended the transaction already; then this has nothing to do, which is no
    // error.
    (void)execute(u"ROLLBACK"_s);
    return done;
}

DatabaseResult Database::open()
{
    close();
    m_state = openFile();
    if (!m_state) {
        const DatabaseResult why = m_state;
        close();
        m_state = why;
    }
    return m_state;
}

Result<void, QString> makeForOwner(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(file.errorString());
    return {};
}

DatabaseResult Database::openFile()
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return failure(StoreError{StoreError::Kind::Folder, m_folder, made.error()});
    (void)makeForOwner(m_path); // there already, mostly; why it cannot be made SQLite tells
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!m_database.isValid())
        return failure(
            StoreError{StoreError::Kind::Other, m_path, u"Qt's SQLite driver is missing"_s});
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience));
    if (!m_database.open())
        return failure(errorFrom(m_database.lastError()));
    for (const auto step :
         {&Database::prepareConnection, &Database::checkPages, &Database::migrate}) {
        if (const DatabaseResult done = (this->*step)(); !done)
            return done;
    }
    // A file that may be read but not written is found now, not when there is something to lose.
    return inTransaction([] { return DatabaseResult(); });
}

/// Where SQLite does not wait by itself: two programs that make the file at the same time.
DatabaseResult Database::executePatiently(const QString &sql)
{
    constexpr unsigned long pause = 20; // milliseconds
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const auto done = execute(sql);
        if (done)
            return {};
        if (done.error().kind != StoreError::Kind::Busy || deadline.hasExpired())
            return failure(done.error());
        QThread::msleep(pause);
    }
}

StoreError Database::tooNew(int version) const
{
    return {StoreError::Kind::NewerVersion,
            m_path,
            u"version %1, this program knows %2"_s.arg(version).arg(schemaSteps().size())};
}

/// Nothing here may write: a file that is not ours stays untouched.
DatabaseResult Database::prepareConnection()
{
    const auto found = version();
    if (!found)
        return failure(found.error());
    if (*found > schemaSteps().size()) {
        return failure(tooNew(*found));
    }
    if (*found < 0)
        return failure(StoreError{StoreError::Kind::Damaged, m_path, u"version %1"_s.arg(*found)});
    // A report with what it came in has about 2 kB; half as many pages as SQLite's own size gives
    // are half as many writes. Files that are there keep theirs.
    for (const QString &pragma : {u"PRAGMA page_size=8192"_s,
                                  u"PRAGMA journal_mode=WAL"_s,
                                  u"PRAGMA synchronous=FULL"_s,
                                  u"PRAGMA foreign_keys=ON"_s}) {
        if (const DatabaseResult set = executePatiently(pragma); !set)
            return set;
    }
    return {};
}

Result<int, StoreError> Database::version()
{
    auto answer = execute(u"PRAGMA user_version"_s);
    if (!answer)
        return failure(answer.error());
    return answer->next() ? answer->value(0).toInt() : 0;
}

DatabaseResult Database::checkPages()
{
    if (QFileInfo(m_path).size() > largestWholeCheck)
        return {};
    auto answer = execute(u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return failure(answer.error());
    const QString word = answer->next() ? answer->value(0).toString() : QString();
    if (word != u"ok"_s)
        return failure(StoreError{StoreError::Kind::Damaged, m_path, word});
    return {};
}

DatabaseResult Database::copyTo(const QString &path)
{
    // A name of its own, for two programs may be at it at once; swept away by a later one if this
    // one is killed.
    QFile part(u"%1.part-%2"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128).left(8)));
    const auto fail = [&part](const StoreError &error) -> DatabaseResult {
        part.remove();
        QFile::remove(part.fileName() + u"-journal"_s);
        return failure(error);
    };
    if (const auto made = makeForOwner(part.fileName()); !made)
        return failure(StoreError{StoreError::Kind::DiskError, path, made.error()});
    // SQLite syncs what it writes, so the copy is on the disk before it takes its name.
    if (const auto copied = execute(u"VACUUM INTO ?"_s, {part.fileName()}); !copied)
        return fail(copied.error());
    if (!part.rename(path))
        return fail({StoreError::Kind::ReadOnly, path, part.errorString()});
    return {};
}

/// Puts a copy of the file beside it, as the older version knew it. A copy cut short by a crash is
/// made again.
DatabaseResult Database::copyBefore(int step)
{
    const QString copy = u"%1.version-%2.bak"_s.arg(m_path).arg(step);
    if (QFile::exists(copy))
        return {};
    const DatabaseResult copied = copyTo(copy);
    // Another program may have been quicker.
    return QFile::exists(copy) ? DatabaseResult() : copied;
}

DatabaseResult Database::migrate()
{
    const auto found = version();
    if (!found)
        return failure(found.error());
    if (*found == schemaSteps().size())
        return {};
    // A file that was just made has nothing to lose.
    if (*found > 0) {
        if (const DatabaseResult copied = copyBefore(*found); !copied)
            return copied;
    }
    // All steps or none, so that nobody ever meets a version in between.
    return inTransaction([this]() -> DatabaseResult {
        // Another program may have been quicker.
        const auto now = version();
        if (!now)
            return failure(now.error());
        if (*now > schemaSteps().size())
            return failure(tooNew(*now));
        for (qsizetype step = *now; step < schemaSteps().size(); ++step) {
            for (const QString &statement : schemaSteps().at(step)) {
                if (const auto made = execute(statement); !made)
                    return failure(made.error());
            }
        }
        if (const auto set = execute(u"PRAGMA user_version=%1"_s.arg(schemaSteps().size())); !set)
            return failure(set.error());
        return {};
    });
}

DatabaseResult renameAll(const QString &from, const QString &to)
{
    QStringList moved;
    for (const QString &companion : companions()) {
        QFile file(from + companion);
        if (!file.exists())
            continue;
        if (file.rename(to + companion)) {
            moved.append(companion);
            continue;
        }
        for (const QString &each : std::as_const(moved))
            QFile::rename(to + each, from + each);
        return failure(
            StoreError{StoreError::Kind::ReadOnly, from + companion, file.errorString()});
    }
    return {};
}

Result<QString, StoreError> Database::rename(const QString &suffix)
{
    close();
    const QString target = m_path + suffix;
    if (const DatabaseResult renamed = renameAll(m_path, target); !renamed)
        return failure(renamed.error());
    return target;
}

} // namespace postseal
