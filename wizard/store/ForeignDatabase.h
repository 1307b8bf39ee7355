// SPDX-License-Identifier: Apache-2.0
// A database file of somebody else's making: copied beside ours, and believed only when its tables
// are ours, word for word. Inside store/ only.
#pragma once

#include "store/Database.h"

#include <QDir>
#include <QStringList>

#include <utility>

namespace postseal::copies {

/// A file that is gone with this object, with what SQLite puts beside it.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path)
        : m_path(std::move(path))
    { }

    ~TemporaryFile();

    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// The same error, told of the file that the person knows.
[[nodiscard]] StoreError about(const QString &path, StoreError error);

[[nodiscard]] DatabaseResult executeAll(Database &database, const QStringList &statements);

/// Eight characters, so that nobody can have made the file that is about to be made.
[[nodiscard]] QString randomSuffix();

/// Removes what a killed program left an hour ago or more: files of that beginning and a random
/// suffix.
void sweepOld(const QDir &folder, const QString &beginning);

/// Rows of domains whose name no host can have. Names end up in command lines and completions, so a
/// file with one is not taken in, and a copy is written without.
[[nodiscard]] Result<QList<qint64>, StoreError> oddDomains(Database &database);

/// Where a file is taken in, beside the database; sweeps there.
[[nodiscard]] QString placeBeside(const Database &database);

/// Copies a file to the place, with what its own program had not moved into it yet, brings it up to
/// date and looks at every page and table of it. Nothing in it is run before its tables are known
/// to be ours. Gives its application id.
[[nodiscard]] Result<qint32, StoreError> takeIn(const QString &path, const TemporaryFile &place);

} // namespace postseal::copies
