// SPDX-License-Identifier: Apache-2.0
#include "store/ForeignDatabase.h"

#include "store/StoredValues.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <optional>

namespace postseal::copies {

using namespace Qt::StringLiterals;

namespace {

StoreError notOurs(const QString &path, const QString &what)
{
    return {StoreError::Kind::Damaged, path, what};
}

/// Whether a file says of itself that it is a database of some version of ours: version 0 is any
/// other program's. Where a journal lies beside it the version may be in there still, and the
/// tables must tell. https://www.sqlite.org/fileformat2.html section 1.3.
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
    const bool hasVersion = QFile::exists(path + u"-wal"_s)
        || (isDatabase && qFromBigEndian<quint32>(header.constData() + versionAt) != 0);
    if (!isDatabase || !hasVersion)
        return failure(notOurs(path, u"no database of Postseal"_s));
    return {};
}

/// A connection without any of what Database does to a file.
class BareConnection
{
public:
    explicit BareConnection(const QString &path)
        : m_name(u"bare-"_s + randomSuffix())
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(path);
    }

    ~BareConnection()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    BareConnection(const BareConnection &) = delete;
    BareConnection &operator=(const BareConnection &) = delete;

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// Everything that tables and indexes are made of, and that nothing else is there; nothing when it
/// cannot be read.
std::optional<QStringList> schemaOf(const QSqlDatabase &database)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    if (!rows.exec(
            u"SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"_s))
        return std::nullopt;
    QStringList schema;
    while (rows.next())
        schema.append(rows.value(0).toString() + u' ' + rows.value(1).toString() + u' '
                      + rows.value(2).toString());
    return schema;
}

/// As the file of that version has it, made in memory.
std::optional<QStringList> schemaOfVersion(qsizetype version)
{
    BareConnection fresh(u":memory:"_s);
    if (!fresh.database().open())
        return std::nullopt;
    QSqlQuery query(fresh.database());
    for (const QStringList &step : schemaSteps().first(version)) {
        for (const QString &statement : step) {
            if (!query.exec(statement))
                return std::nullopt;
        }
    }
    return schemaOf(fresh.database());
}

/// Looks only at the version and at the text of the tables: checking pages, bringing up to date and
/// reading run what a stranger may have written into them (constraints, triggers, indexes on
/// expressions).
DatabaseResult hasOurTables(const QString &path)
{
    BareConnection file(path);
    if (!file.database().open())
        return failure(notOurs(path, file.database().lastError().text()));
    QSqlQuery answer(file.database());
    if (!answer.exec(u"PRAGMA user_version"_s) || !answer.next())
        return failure(notOurs(path, answer.lastError().text()));
    const int version = answer.value(0).toInt();
    answer.finish();
    if (version < 0 || version > schemaSteps().size())
        return {}; // the opening says so, before it runs anything
    const auto theirs = schemaOf(file.database());
    if (!theirs)
        return failure(notOurs(path, u"its tables cannot be read"_s));
    if (theirs != schemaOfVersion(version))
        return failure(notOurs(path, u"other tables than Postseal's"_s));
    return {};
}

} // namespace

TemporaryFile::~TemporaryFile()
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(m_path + suffix);
    // What bringing an older version up to date puts beside it.
    const QFileInfo info(m_path);
    const QStringList copies =
        info.dir().entryList({info.fileName() + u".version-*"_s}, QDir::Files);
    for (const QString &copy : copies)
        QFile::remove(info.dir().filePath(copy));
}

StoreError about(const QString &path, StoreError error)
{
    error.path = path;
    return error;
}

DatabaseResult executeAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = database.execute(statement); !done)
            return failure(done.error());
    }
    return {};
}

QString randomSuffix()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(8);
}

void sweepOld(const QDir &folder, const QString &beginning)
{
    constexpr qint64 hour = 3600;
    // Ours only: somebody else's "….part-aa" stays.
    static const QRegularExpression rest(u"^[0-9a-f]{8}(-wal|-shm|-journal|\\.version-.*)?$"_s);
    for (const QFileInfo &each : folder.entryInfoList(QDir::Files)) {
        const bool isOurs = each.fileName().startsWith(beginning)
            && rest.match(each.fileName().mid(beginning.size())).hasMatch();
        if (isOurs && each.lastModified().secsTo(QDateTime::currentDateTime()) > hour)
            QFile::remove(each.filePath());
    }
}

QString placeBeside(const Database &database)
{
    const QFileInfo home(database.path());
    sweepOld(home.dir(), home.fileName() + u".incoming-"_s);
    for (const QFileInfo &part : home.dir().entryInfoList({u"*.part-*"_s}, QDir::Files)) {
        if (part.fileName().startsWith(home.fileName()))
            sweepOld(home.dir(), part.fileName().section(u".part-"_s, 0, -2) + u".part-"_s);
    }
    return u"%1.incoming-%2"_s.arg(database.path(), randomSuffix());
}

Result<QList<qint64>, StoreError> oddDomains(Database &database)
{
    auto rows = database.execute(u"SELECT id, name FROM domain"_s);
    if (!rows)
        return failure(rows.error());
    QList<qint64> odd;
    while (rows->next()) {
        const auto name = DomainName::fromDns(rows->value(1).toByteArray());
        if (!name || !name->isHostName())
            odd.append(rows->value(0).toLongLong());
    }
    return odd;
}

Result<qint32, StoreError> takeIn(const QString &path, const TemporaryFile &place)
{
    if (const DatabaseResult ours = looksLikeOurs(path); !ours)
        return failure(ours.error());
    QFile file(path);
    if (!file.copy(place.path()))
        return failure(StoreError{StoreError::Kind::DiskError, place.path(), file.errorString()});
    QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner);
    if (QFile::exists(path + u"-wal"_s) && !QFile::copy(path + u"-wal"_s, place.path() + u"-wal"_s))
        return failure(
            StoreError{StoreError::Kind::DiskError, path, u"its -wal file cannot be copied"_s});
    if (const DatabaseResult ours = hasOurTables(place.path()); !ours)
        return failure(about(path, ours.error()));
    const QFileInfo info(place.path());
    Database copy(info.path(), info.fileName());
    if (const DatabaseResult opened = copy.open(); !opened)
        return failure(about(path, opened.error()));
    auto pages = copy.execute(u"PRAGMA quick_check(1)"_s);
    if (!pages)
        return failure(pages.error());
    if (const QString word = pages->next() ? pages->value(0).toString() : QString();
        word != u"ok"_s)
        return failure(notOurs(path, word));
    pages->finish();
    const auto odd = oddDomains(copy);
    if (!odd)
        return failure(about(path, odd.error()));
    if (!odd->isEmpty())
        return failure(notOurs(path, u"a domain whose name is none"_s));
    auto id = copy.execute(u"PRAGMA application_id"_s);
    if (!id)
        return failure(id.error());
    const qint32 kind = id->next() ? id->value(0).toInt() : 0;
    id->finish();
    // The watched folder is a path of the computer, and what ended the program did so there. And
    // one file without companions, for being attached or put in place.
    if (const DatabaseResult done =
            executeAll(copy,
                       {u"DELETE FROM setting WHERE key IN ('%1', '%2')"_s.arg(watchedFolderSetting,
                                                                               importGuardSetting),
                        u"PRAGMA journal_mode=DELETE"_s});
        !done)
        return failure(done.error());
    return kind;
}

} // namespace postseal::copies
