// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/Store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace postseal::tests {

inline QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC).addSecs(60LL * minute);
}

/// Waits for the store; the test's thread has nothing else to do.
template <class Value>
Result<Value, StoreError> wait(StoreFuture<Value> future)
{
    future.waitForFinished();
    return future.result();
}

/// A check with distinct values in every member.
inline NewCheck sampleCheck(int minute, const QByteArray &stage, const QByteArray &policy = {}, const QByteArray &id = {})
{
    NewCheck check;
    check.check.summary.checkedUtc = at(minute);
    check.check.summary.duration = std::chrono::milliseconds(400 + minute);
    check.check.summary.verdict = "warn";
    check.check.summary.stage = stage;
    check.check.summary.worst = "record.missing";
    check.check.summary.fails = 1;
    check.check.summary.unknowns = 2;
    check.check.summary.warnings = 3;
    check.check.summary.origin = "window";
    check.check.evidence = "evidence of minute " + QByteArray::number(minute) + QByteArray("\0\xff", 2);
    if (!policy.isEmpty())
        check.policy = PolicyVersion{policy, id, at(minute), at(minute)};
    return check;
}

struct StoreFixture
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store = open();

    [[nodiscard]] std::unique_ptr<Store> open() const
    {
        return std::make_unique<Store>(folder.path(), QStringLiteral("postseal.sqlite"));
    }

    void reopen()
    {
        store.reset();
        store = open();
        QVERIFY(wait(store->open()));
    }
};

/// Runs statements on a file with a connection of the test's own.
inline bool runSql(const QString &path, const QStringList &statements)
{
    static const QString name = QStringLiteral("test");
    bool good = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        good = database.open();
        QSqlQuery query(database);
        for (const QString &statement : statements)
            good = good && query.exec(statement);
        if (!good)
            qWarning("%s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    return good;
}

} // namespace postseal::tests
