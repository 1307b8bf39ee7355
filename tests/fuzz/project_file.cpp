// SPDX-License-Identifier: Apache-2.0
#include "store/Database.h"
#include "store/StoreCopy.h"
#include "store/StoreFixture.h"

#include <QFile>

#include "fuzz/Target.h"

// A project file or a backup from a stranger: a database that somebody damaged (first octet even)
// or changed with SQL of his own (odd). Whatever it is: what was there before is there afterwards,
// whole.

namespace postseal {

namespace {

using namespace Qt::StringLiterals;

const DomainName ours = DomainName::literal("ours.example");

struct Bench
{
    QTemporaryDir folder;
    QByteArray copy; ///< a project file as it should be
    std::unique_ptr<Database> database;

    Bench()
    {
        Store store(folder.path(), u"theirs.sqlite"_s);
        DomainChange change;
        change.name = DomainName::literal("theirs.example");
        change.setup = "{\"a\":1}";
        change.checks = {tests::sampleCheck(0, "testing", "policy one", "1"),
                         tests::sampleCheck(60, "enforcing")};
        change.decisions = {{"plan-move", "mx.example", u"why"_s, tests::at(30), tests::at(90)}};
        const QString path = folder.filePath(u"theirs.postseal"_s);
        const bool isWritten = tests::wait(store.open())
            && tests::wait(store.save({change}, tests::at(61)))
            && tests::wait(store.writeCopy(path, DomainName::literal("theirs.example")));
        fuzz::require(isWritten, "a project file can be written");
        QFile file(path);
        fuzz::require(file.open(QIODevice::ReadOnly), "and read");
        copy = file.readAll();
        fill();
    }

    void fill()
    {
        database.reset();
        QFile::remove(folder.filePath(u"ours.sqlite"_s));
        Store store(folder.path(), u"ours.sqlite"_s);
        DomainChange change;
        change.name = ours;
        change.checks = {tests::sampleCheck(3, "testing", "our policy", "7")};
        fuzz::require(tests::wait(store.open()) && tests::wait(store.save({change}, tests::at(9))),
                      "a store is there");
        database = std::make_unique<Database>(folder.path(), u"ours.sqlite"_s);
        fuzz::require(database->open().has_value(), "and opens");
    }
};

Bench &bench()
{
    static Bench made;
    return made;
}

int numberFrom(Database &database, const QString &sql)
{
    auto query = database.execute(sql);
    return query && query->next() ? query->value(0).toInt() : -1;
}

void damage(const QString &path, fuzz::Choices &choices)
{
    QByteArray octets = bench().copy;
    while (!choices.isEmpty()) {
        const int at = choices.octet() * 65536 + choices.below(65536);
        octets[at % octets.size()] = char(choices.octet());
    }
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size(),
                  "a copy can be written");
}

void change(const QString &path, const QByteArray &sql)
{
    QFile::remove(path);
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bench().copy) > 0,
                  "a copy can be written");
    file.close();
    const QString connection = u"stranger"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        fuzz::require(database.open(), "a copy can be opened");
        for (const QByteArray &statement : sql.split('\n')) {
            QSqlQuery query(database);
            query.exec(QString::fromUtf8(statement));
        }
    }
    QSqlDatabase::removeDatabase(connection);
}

/// What makes a stranger's statement run for ever, or write elsewhere.
bool isTooMuch(const QByteArray &sql)
{
    const QByteArray lower = sql.toLower();
    for (const char *word : {"recursive",
                             "blob(",
                             "printf",
                             "format(",
                             "attach",
                             "vacuum",
                             "join",
                             "journal",
                             "locking",
                             "temp",
                             "hex(",
                             "replace(",
                             "select"}) {
        if (lower.contains(word))
            return true;
    }
    return sql.size() > 2000;
}

} // namespace

void fuzz::tryInput(const QByteArray &octets)
{
    Choices choices(octets);
    const QString path = bench().folder.filePath(u"strange.postseal"_s);
    if (choices.octet() % 2 == 0) {
        damage(path, choices);
    } else {
        if (isTooMuch(choices.rest()))
            return;
        change(path, choices.rest());
    }
    Database &database = *bench().database;
    (void)copies::merge(database, path);

    require(
        numberFrom(database,
                   u"SELECT count(*) FROM domain WHERE name = 'ours.example' AND removed IS NULL"_s)
            == 1,
        "our domain is still there");
    require(numberFrom(database,
                       u"SELECT count(*) FROM check_run JOIN domain ON domain.id = check_run.domain"
                       " WHERE name = 'ours.example'"_s)
                >= 1,
            "with its check");
    require(
        numberFrom(database,
                   u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s)
            == 0,
        "the database is whole");
    require(numberFrom(database, u"SELECT count(*) FROM pragma_foreign_key_check"_s) == 0,
            "and nothing hangs loose");
    require(
        numberFrom(
            database,
            u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') OR name LIKE 'evil%'"_s)
            == 0,
        "nothing that could run later came with it");
    if (numberFrom(database, u"SELECT count(*) FROM domain"_s) > 200)
        bench().fill();
}

} // namespace postseal
