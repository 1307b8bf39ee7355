// SPDX-License-Identifier: Apache-2.0
#include "ingest/IngestSamples.h"
#include "ingest/ReportIntake.h"
#include "setup/ImportGuard.h"
#include "setup/ReportLibrary.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

struct LibraryFixture
{
    SystemClock clock;
    DomainList list{clock};
    ReportLibrary library{list, clock};

    explicit LibraryFixture(const QString &folder)
    {
        QSignalSpy loaded(&list, &DomainList::loaded);
        list.useStore(std::make_shared<Store>(folder, u"postseal.sqlite"_s));
        [&] { QVERIFY(loaded.wait(10'000)); }();
    }

    bool reports(int count)
    {
        return QTest::qWaitFor(
            [&] { return library.summary() && library.summary()->reports == count; }, 15'000);
    }
};

} // namespace

class tst_ReportLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasTakenIn();
    void choosesTheLikeliestDomain();
    void looksIntoAFolder();
    void tellsOfWhatEndsTheProgram();
    void remembersTheFolder();
    void keepsToTheStoreOfTheList();
    void takesOneAfterTheOther();
    void looksNoLonger();
    void endsInTheMiddle();
};

void tst_ReportLibrary::showsWhatWasTakenIn()
{
    const QTemporaryDir folder;
    LibraryFixture fixture(folder.filePath(u"data"_s));
    fixture.library.show("a.example", ReportLibrary::allDays);
    QVERIFY(fixture.reports(0));
    write(folder.filePath(u"in/1.json"_s), samples::report("1"));
    write(folder.filePath(u"in/2.txt"_s), "a letter");
    fixture.library.import({folder.filePath(u"in"_s)});
    QVERIFY(fixture.library.isImporting());
    QVERIFY(fixture.reports(1));
    QVERIFY(fixture.library.account() != nullptr);
    QCOMPARE(fixture.library.account()->reports, 1);
    QCOMPARE(fixture.library.account()->problems, 1);
    QCOMPARE(fixture.library.domains().size(), 1);
    fixture.library.dismissAccount();
    QVERIFY(fixture.library.account() == nullptr);
    fixture.library.importOctets(samples::report("2"), u"pasted"_s);
    QVERIFY(fixture.reports(2));
    // Far from today: none in the last days.
    fixture.library.show("b.example", 14);
    QVERIFY(fixture.reports(0));
}

void tst_ReportLibrary::choosesTheLikeliestDomain()
{
    const QTemporaryDir folder;
    LibraryFixture fixture(folder.filePath(u"data"_s));
    fixture.list.add(DomainName::literal("own.example"));
    write(folder.filePath(u"1.json"_s), samples::report("1", "other.example"));
    write(folder.filePath(u"2.json"_s), samples::report("2", "own.example"));
    fixture.library.show({}, ReportLibrary::allDays);
    fixture.library.import({folder.filePath(u"1.json"_s), folder.filePath(u"2.json"_s)});
    QVERIFY(fixture.reports(1));
    QCOMPARE(fixture.library.domain(), QByteArray("own.example"));
}

void tst_ReportLibrary::looksIntoAFolder()
{
    const QTemporaryDir folder;
    const QString mails = folder.filePath(u"Maildir"_s);
    for (const char *each : {"cur", "new", "tmp"})
        QVERIFY(QDir().mkpath(mails + u'/' + QLatin1StringView(each)));
    write(mails + u"/notes.txt"_s, "nothing of ours");
    LibraryFixture fixture(folder.filePath(u"data"_s));
    fixture.library.show("a.example", ReportLibrary::allDays);
    write(mails + u"/new/1"_s,
          samples::mail({samples::part("application/json", "a.json", samples::report("1"))}));
    fixture.library.watchFolder(mails);
    QVERIFY(fixture.reports(1));
    // Good news only: what else lies there is nobody's mistake.
    QCOMPARE(fixture.library.account()->problems, 0);
    fixture.library.dismissAccount();
    // A file that changes is read again; one that does not is not even opened.
    write(mails + u"/notes.txt"_s, samples::report("3"));
    write(mails + u"/new/2"_s,
          samples::mail({samples::part("application/json", "a.json", samples::report("2"))}));
    QVERIFY(fixture.reports(3));
    QCOMPARE(fixture.library.account()->reports, 2);
    // What somebody asks for comes first, also when it looks just now.
    write(folder.filePath(u"asked.json"_s), samples::report("4"));
    fixture.library.watchFolder(mails);
    fixture.library.import({folder.filePath(u"asked.json"_s)});
    QVERIFY(fixture.reports(4));
    fixture.library.watchFolder({});
    write(mails + u"/new/3"_s,
          samples::mail({samples::part("application/json", "a.json", samples::report("5"))}));
    QTest::qWait(2500);
    QCOMPARE(fixture.library.summary()->reports, 4);
    QCOMPARE(QDir(mails + u"/new"_s).entryList(QDir::Files).size(), 3);
}

void tst_ReportLibrary::tellsOfWhatEndsTheProgram()
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in"_s);
    QVERIFY(QDir().mkpath(in));
    const QByteArray bad = samples::report("1");
    write(in + u"/bad.json"_s, bad);
    write(in + u"/notes.txt"_s, "nothing of ours");
    LibraryFixture fixture(folder.filePath(u"data"_s));
    for (int death = 0; death < 3; ++death) {
        ImportGuard guard(*fixture.list.store());
        guard.open();
        QVERIFY(guard.mayRead(digestOf(bad)));
    }
    fixture.library.watchFolder(in);
    QVERIFY(QTest::qWaitFor([&] { return fixture.library.account() != nullptr; }));
    QCOMPARE(fixture.library.account()->problems, 1);
    QCOMPARE(fixture.library.account()->firstProblems().first().refusal, Refusal::EndsProgram);
}

void tst_ReportLibrary::remembersTheFolder()
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in"_s);
    QVERIFY(QDir().mkpath(in));
    {
        LibraryFixture fixture(folder.filePath(u"data"_s));
        fixture.library.watchFolder(in);
        QVERIFY(QTest::qWaitFor([&] { return !fixture.library.isImporting(); }));
    }
    write(in + u"/1.json"_s, samples::report("1"));
    LibraryFixture again(folder.filePath(u"data"_s));
    again.library.show("a.example", ReportLibrary::allDays);
    QVERIFY(again.reports(1));
    QCOMPARE(again.library.watchedFolder(), in);
    // A folder that is gone, as on a stick that was taken out, is no reason for noise.
    QVERIFY(QDir(in).removeRecursively());
    again.library.watchFolder(in);
    QVERIFY(QTest::qWaitFor([&] { return !again.library.isImporting(); }));
    QCOMPARE(again.library.summary()->reports, 1);
}

void tst_ReportLibrary::keepsToTheStoreOfTheList()
{
    const QTemporaryDir folder;
    LibraryFixture fixture(folder.filePath(u"data"_s));
    QList<std::pair<QByteArray, QByteArray>> files;
    for (int i = 0; i < 500; ++i)
        files.append({QByteArray::number(i), samples::report(QByteArray::number(i))});
    write(folder.filePath(u"in.zip"_s), samples::packed(samples::Packing::Zip, files));
    fixture.library.show("a.example", ReportLibrary::allDays);
    fixture.library.import({folder.filePath(u"in.zip"_s)});
    write(folder.filePath(u"more.json"_s), samples::report("more"));
    fixture.library.import({folder.filePath(u"more.json"_s)});
    // Into practice, in the middle of it: the imports go on into the store that they were asked
    // for.
    const std::shared_ptr<Store> first = fixture.list.store();
    QSignalSpy loaded(&fixture.list, &DomainList::loaded);
    fixture.list.useStore(
        std::make_shared<Store>(folder.filePath(u"data"_s), u"practice.sqlite"_s));
    QVERIFY(loaded.wait(10'000));
    fixture.library.show("a.example", ReportLibrary::allDays);
    QVERIFY(fixture.reports(0));
    QVERIFY(!fixture.library.isImporting());
    QVERIFY(fixture.library.account() == nullptr);
    fixture.list.useStore(first);
    QVERIFY(loaded.wait(10'000));
    QVERIFY(QTest::qWaitFor([&] { return !fixture.library.isImporting(); }, 20'000));
    fixture.library.show("a.example", ReportLibrary::allDays);
    QVERIFY(fixture.reports(501));
}

void tst_ReportLibrary::takesOneAfterTheOther()
{
    const QTemporaryDir folder;
    LibraryFixture fixture(folder.filePath(u"data"_s));
    fixture.library.show("a.example", ReportLibrary::allDays);
    QSignalSpy imported(&fixture.library, &ReportLibrary::imported);
    for (int i = 0; i < 4; ++i)
        fixture.library.importOctets(samples::report(QByteArray::number(i)), u"pasted"_s);
    fixture.library.importOctets("a letter", u"letter"_s);
    QVERIFY(fixture.library.isImporting());
    // Shown as soon as they are stored; the letter is read after that.
    QVERIFY(fixture.reports(4));
    QVERIFY(QTest::qWaitFor([&] { return !fixture.library.isImporting(); }));
    QCOMPARE(imported.count(), 1);
    QCOMPARE(fixture.library.account()->reports, 4);
    QCOMPARE(fixture.library.account()->problems, 1);
    // What comes after the end begins anew.
    fixture.library.importOctets(samples::report("9"), u"pasted"_s);
    QVERIFY(fixture.reports(5));
    QCOMPARE(fixture.library.account()->reports, 1);
    // Who stops means all of it.
    for (int i = 10; i < 14; ++i)
        fixture.library.importOctets(samples::report(QByteArray::number(i)), u"pasted"_s);
    fixture.library.stopImport();
    QVERIFY(QTest::qWaitFor([&] { return !fixture.library.isImporting(); }));
    fixture.library.refresh();
    QVERIFY(QTest::qWaitFor([&] { return fixture.library.summary().has_value(); }));
    QVERIFY(fixture.library.summary()->reports <= 6);
}

void tst_ReportLibrary::looksNoLonger()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 3000; ++i)
        write(folder.filePath(u"in/%1.json"_s.arg(i)), samples::report(QByteArray::number(i)));
    LibraryFixture fixture(folder.filePath(u"data"_s));
    fixture.library.show("a.example", ReportLibrary::allDays);
    fixture.library.watchFolder(folder.filePath(u"in"_s));
    fixture.library.watchFolder({});
    QTest::qWait(1500);
    fixture.library.refresh();
    QVERIFY(QTest::qWaitFor([&] { return fixture.library.summary().has_value(); }));
    QVERIFY(fixture.library.summary()->reports < 3000);
}

void tst_ReportLibrary::endsInTheMiddle()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 300; ++i)
        write(folder.filePath(u"in/%1.json"_s.arg(i)), samples::report(QByteArray::number(i)));
    for (int round = 0; round < 5; ++round) {
        LibraryFixture fixture(folder.filePath(u"data%1"_s.arg(round)));
        fixture.library.import({folder.filePath(u"in"_s)});
        QTest::qWait(round * 8);
    }
}

QTEST_GUILESS_MAIN(tst_ReportLibrary)
#include "tst_ReportLibrary.moc"
