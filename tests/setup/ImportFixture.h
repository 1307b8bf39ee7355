// SPDX-License-Identifier: Apache-2.0
// A store, and imports into it, for tests.
#pragma once

#include "setup/ReportImport.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace postseal::tests {

using namespace Qt::StringLiterals;

template <class Value>
Result<Value, StoreError> wait(StoreFuture<Value> future)
{
    future.waitForFinished();
    return future.result();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline const QDateTime longAgo(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
inline const QDateTime farAhead(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);

struct ImportFixture
{
    QTemporaryDir folder;
    Store store{folder.filePath(u"data"_s), u"postseal.sqlite"_s};
    SystemClock clock;

    ImportFixture()
    {
        [this] { QVERIFY(wait(store.open())); }();
    }

    /// Imports to the end.
    ImportAccount run(const QStringList &paths)
    {
        ReportImport import(store, clock, nullptr);
        QSignalSpy finished(&import, &ReportImport::finished);
        import.start(paths);
        [&] { QVERIFY(finished.wait(60'000)); }();
        return import.account();
    }

    DomainReports reports(const QByteArray &domain)
    {
        return *wait(store.reports(domain, longAgo, farAhead));
    }
};

} // namespace postseal::tests
