// SPDX-License-Identifier: Apache-2.0
// Reading on two threads: everything once, in its order, and not more at a time than the memory is
// for.
#include "ingest/IngestSamples.h"
#include "setup/DocumentReading.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

/// A report with so many blanks behind it, which are kept with it.
DocumentReading document(int number, qsizetype blanks = 0)
{
    QByteArray bytes = samples::report(QByteArray::number(number)) + QByteArray(blanks, ' ');
    return {{DocumentForm::Report, std::move(bytes), QString::number(number)},
            QByteArray::number(number),
            false,
            {},
            {},
            {}};
}

} // namespace

class tst_DocumentReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEverythingInItsOrder_data();
    void givesEverythingInItsOrder();
    void readsOnlyWhatTheMemoryIsFor();
    void stops();
};

void tst_DocumentReading::givesEverythingInItsOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 3, 200})
        QTest::addRow("%d", count) << count;
}

void tst_DocumentReading::givesEverythingInItsOrder()
{
    QFETCH(const int, count);
    const std::atomic<bool> stopped = false;
    ReadingAhead ahead(stopped);
    QList<DocumentReading> documents;
    for (int i = 0; i < count; ++i)
        documents.append(document(i));
    ahead.begin(documents, now);
    const QList<DocumentReading> read = ahead.take();
    QCOMPARE(read.size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(read.at(i).digest, QByteArray::number(i));
        QVERIFY(read.at(i).isRead && read.at(i).file && !read.at(i).problem);
        QCOMPARE(read.at(i).file->reports.size(), 1);
    }
    QVERIFY(ahead.take().isEmpty());
}

void tst_DocumentReading::readsOnlyWhatTheMemoryIsFor()
{
    constexpr qsizetype large = qsizetype(3) * 1024 * 1024;
    constexpr int count = 10;
    const std::atomic<bool> stopped = false;
    ReadingAhead ahead(stopped);
    QList<DocumentReading> documents;
    for (int i = 0; i < count; ++i)
        documents.append(document(i, large));
    ahead.begin(documents, now);
    int seen = 0;
    int rounds = 0;
    for (QList<DocumentReading> read = ahead.take(); !read.isEmpty(); read = ahead.take()) {
        qsizetype weight = 0;
        for (const DocumentReading &each : read) {
            QCOMPARE(each.digest, QByteArray::number(seen++));
            QVERIFY(each.file);
            weight += weightOf(*each.file);
        }
        QVERIFY(weight < heaviestReadings + 2 * (large + 1000));
        ++rounds;
    }
    QCOMPARE(seen, count);
    QVERIFY(rounds > 1);
}

void tst_DocumentReading::stops()
{
    std::atomic<bool> stopped = false;
    ReadingAhead ahead(stopped);
    QList<DocumentReading> documents;
    for (int i = 0; i < 2000; ++i)
        documents.append(document(i));
    ahead.begin(documents, now);
    stopped = true;
    QVERIFY(ahead.take().isEmpty());
    QVERIFY(ahead.take().isEmpty());
    // What was begun and never taken is waited for.
    ReadingAhead left(stopped);
    left.begin(documents, now);
}

QTEST_GUILESS_MAIN(tst_DocumentReading)
#include "tst_DocumentReading.moc"
