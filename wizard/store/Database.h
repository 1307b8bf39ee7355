// SPDX-License-Identifier: Apache-2.0
// The SQLite file itself: opening, versions, transactions. Inside store/ only, on the store's
// thread.
#pragma once

#include "base/Result.h"
#include "store/StoreError.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>

namespace postseal {

using DatabaseResult = Result<void, StoreError>;

/// An open connection, or the reason why there is none.
class Database
{
public:
    Database(QString folder, const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] DatabaseResult open();
    void close();

    /// Writes all that is in it into a new file, whole or not at all.
    [[nodiscard]] DatabaseResult copyTo(const QString &path);

    /// Renames the closed file with its companions. Gives the new path.
    [[nodiscard]] Result<QString, StoreError> rename(const QString &suffix);

    /// The error of the last open(), or nothing when it is open.
    [[nodiscard]] DatabaseResult state() const;

    /// Runs one statement with its values bound in order.
    [[nodiscard]] Result<QSqlQuery, StoreError> execute(const QString &sql,
                                                        const QVariantList &values = {});

    /// A statement to be run many times with execute().
    [[nodiscard]] Result<QSqlQuery, StoreError> prepare(const QString &sql);
    [[nodiscard]] DatabaseResult execute(QSqlQuery &prepared, const QVariantList &values);

    /// Begins, does the work and commits; rolls back when the work or the commit fails. The write
    /// lock is taken at once, so that two programs wait for each other instead of failing half-way.
    [[nodiscard]] DatabaseResult inTransaction(const std::function<DatabaseResult()> &work);

private:
    [[nodiscard]] DatabaseResult openFile();
    [[nodiscard]] DatabaseResult prepareConnection();
    [[nodiscard]] DatabaseResult executePatiently(const QString &sql);
    [[nodiscard]] DatabaseResult checkPages();
    [[nodiscard]] DatabaseResult migrate();
    [[nodiscard]] DatabaseResult copyBefore(int step);
    [[nodiscard]] Result<int, StoreError> version();
    [[nodiscard]] StoreError tooNew(int version) const;
    [[nodiscard]] StoreError errorFrom(const QSqlError &error) const;

    QString m_folder;
    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    DatabaseResult m_state;
};

/// Makes an empty file that, on Unix, only its owner may read and write; SQLite then fills it, and
/// gives what it puts beside it the same rights. Fails, with the system's words, where something
/// has that name.
Result<void, QString> makeForOwner(const QString &path);

/// Renames a closed file with its companions; all of them or none.
[[nodiscard]] DatabaseResult renameAll(const QString &from, const QString &to);

/// The steps from each version of the tables to the next, oldest first. Never changed once
/// released.
[[nodiscard]] const QList<QStringList> &schemaSteps();

} // namespace postseal
