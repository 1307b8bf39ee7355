// SPDX-License-Identifier: Apache-2.0
// Full disks, foreign files, damage, killed programs: a clear cause, and the old file is never written over.
#include "StoreFixture.h"

#include "store/Database.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;

namespace {

const DomainName bakery = DomainName::literal("bakery-lane.example");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class tst_StoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileInPlaceOfTheFolder();
    void aFolderInPlaceOfTheFile();
    void aFileThatIsNoDatabase_data();
    void aFileThatIsNoDatabase();
    void aBrokenPageIsNoticed();
    void aNewerVersionIsLeftAlone();
    void anUnusableFileIsSetAside();
    void aFullDiskLosesNothing();
    void anotherProgramsTransactionIsWaitedFor();
    void beforeOpenEverythingSaysSo();
    void aVersionThatCannotBeIsNoVersion();
    void anOlderVersionIsCopiedAndBroughtUpToDate_data();
    void anOlderVersionIsCopiedAndBroughtUpToDate();
    void killedAtAnyMoment();
};

void tst_StoreFaults::aFileInPlaceOfTheFolder()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"data"_s), "not a folder");
    Store store(folder.filePath(u"data"_s), u"postseal.sqlite"_s);
    const auto opened = wait(store.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreError::Kind::Folder);
    QVERIFY(!opened.error().what.isEmpty());
    QCOMPARE(wait(store.domains()).error().kind, StoreError::Kind::Folder);
}

void tst_StoreFaults::aFolderInPlaceOfTheFile()
{
    StoreFixture fixture;
    QVERIFY(QDir(fixture.folder.path()).mkdir(u"postseal.sqlite"_s));
    QCOMPARE(wait(fixture.store->open()).error().kind, StoreError::Kind::ReadOnly);
}

void tst_StoreFaults::aFileThatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text") << QByteArray("Dear diary, today I set up MTA-STS.\n").repeated(100);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("a header and nothing else") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a header and rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\xa5');
}

void tst_StoreFaults::aFileThatIsNoDatabase()
{
    QFETCH(QByteArray, content);
    StoreFixture fixture;
    writeFile(fixture.store->path(), content);
    const auto opened = wait(fixture.store->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreError::Kind::Damaged);
    QCOMPARE(contentOf(fixture.store->path()), content);
}

void tst_StoreFaults::aBrokenPageIsNoticed()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(wait(fixture.store->save({{bakery, false, QByteArray(20000, 'x'), {sampleCheck(1, "testing")}}}, at(1))));
    fixture.store.reset();
    QByteArray content = contentOf(fixture.folder.filePath(u"postseal.sqlite"_s));
    QVERIFY(content.size() >= 3 * 4096);
    content.replace(4096, 4096, QByteArray(4096, '\x11'));
    writeFile(fixture.folder.filePath(u"postseal.sqlite"_s), content);
    fixture.store = fixture.open();
    QCOMPARE(wait(fixture.store->open()).error().kind, StoreError::Kind::Damaged);
}

void tst_StoreFaults::aNewerVersionIsLeftAlone()
{
    StoreFixture fixture;
    QVERIFY(runSql(fixture.store->path(), {u"CREATE TABLE future (x)"_s, u"PRAGMA user_version=999"_s}));
    const QByteArray before = contentOf(fixture.store->path());
    const auto opened = wait(fixture.store->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreError::Kind::NewerVersion);
    QCOMPARE(contentOf(fixture.store->path()), before);
}

void tst_StoreFaults::anUnusableFileIsSetAside()
{
    StoreFixture fixture;
    writeFile(fixture.store->path(), "rubbish, but mine");
    QVERIFY(!wait(fixture.store->open()));
    const auto aside = wait(fixture.store->setAside(at(0)));
    QVERIFY(aside);
    QCOMPARE(contentOf(*aside), QByteArray("rubbish, but mine"));
    QVERIFY(wait(fixture.store->save({{bakery, false, {}, {}}}, at(1))));
}

void tst_StoreFaults::aFullDiskLosesNothing()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(wait(fixture.store->save({{bakery, false, "before", {}}}, at(1))));
    // A limit on the size of files stands in for the disk's: a process of its own has it.
#ifdef Q_OS_UNIX
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setProcessEnvironment([&] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"POSTSEAL_TEST_FILL"_s, fixture.folder.path());
        return environment;
    }());
    child.start();
    QVERIFY(child.waitForFinished(30000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
    QCOMPARE((*wait(fixture.store->domain(bakery)))->setup, QByteArray("before"));
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void tst_StoreFaults::anotherProgramsTransactionIsWaitedFor()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    StoreFuture<void> save;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(fixture.store->path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        save = fixture.store->save({{bakery, false, {}, {}}}, at(1));
        QTest::qWait(300);
        QVERIFY(!save.isFinished());
        QVERIFY(query.exec(u"COMMIT"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(wait(save));
}

void tst_StoreFaults::beforeOpenEverythingSaysSo()
{
    StoreFixture fixture;
    QVERIFY(!wait(fixture.store->domains()));
    QVERIFY(!QFile::exists(fixture.store->path()));
}

void tst_StoreFaults::aVersionThatCannotBeIsNoVersion()
{
    StoreFixture fixture;
    QVERIFY(runSql(fixture.store->path(), {u"CREATE TABLE mine (a)"_s, u"PRAGMA user_version=-1"_s}));
    const QByteArray before = contentOf(fixture.store->path());
    const auto opened = wait(fixture.store->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreError::Kind::Damaged);
    QCOMPARE(contentOf(fixture.store->path()), before);
}

void tst_StoreFaults::anOlderVersionIsCopiedAndBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version < int(schemaSteps().size()); ++version)
        QTest::addRow("%d", version) << version;
}

/// As it was at each version that there has been; version 0 is a file that was just made.
void tst_StoreFaults::anOlderVersionIsCopiedAndBroughtUpToDate()
{
    QFETCH(int, version);
    StoreFixture fixture;
    QStringList statements;
    for (int step = 0; step < version; ++step)
        statements += schemaSteps().at(step);
    if (version > 0) {
        statements += {u"INSERT INTO domain(name, added) VALUES ('bakery-lane.example', 1)"_s,
                       u"INSERT INTO check_run(domain, checked, duration, verdict, stage, worst, fails, unknowns, warnings,"
                       " origin, evidence) VALUES (1, 60000, 1, 'warn', 'testing', 'record.missing', 0, 0, 1, 'cli', x'')"_s};
    }
    QVERIFY(runSql(fixture.store->path(), statements + QStringList{u"PRAGMA user_version=%1"_s.arg(version)}));

    QVERIFY(wait(fixture.store->open()));
    const QStringList copies = QDir(fixture.folder.path()).entryList({u"*.bak"_s});
    QCOMPARE(copies,
             version == 0 ? QStringList() : QStringList{u"postseal.sqlite.version-%1.bak"_s.arg(version)});
    if (version > 0) {
        QCOMPARE(wait(fixture.store->checks(bakery, 10))->size(), 1);
        QVERIFY(runSql(fixture.folder.filePath(copies.first()), {u"SELECT evidence FROM check_run"_s}));
    }
    // Everything of today works in it.
    DomainChange change{bakery, false, "setup", {sampleCheck(2, "enforcing", "policy", "1")}};
    change.decisions = {{"plan-move", "mx.example", u"why"_s, at(30), at(90)}};
    QVERIFY(wait(fixture.store->save({change}, at(3))));
    QCOMPARE(wait(fixture.store->decisions(bakery))->size(), 1);
}

void tst_StoreFaults::killedAtAnyMoment()
{
#ifdef Q_OS_UNIX
    StoreFixture fixture;
    fixture.store.reset();
    int confirmed = -1;
    for (int round = 0; round < 15; ++round) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"POSTSEAL_TEST_WRITE"_s, fixture.folder.path());
        environment.insert(u"POSTSEAL_TEST_FROM"_s, QString::number(confirmed + 1));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(child.waitForStarted());
        QTest::qWait(60 + int(QRandomGenerator::global()->bounded(60)));
        ::kill(pid_t(child.processId()), SIGKILL);
        child.waitForFinished();
        // What was said to be saved is there; the number behind it may be, too.
        const QList<QByteArray> said = child.readAllStandardOutput().split('\n');
        if (said.size() > 1)
            confirmed = std::max(confirmed, said.at(said.size() - 2).toInt());
        const auto store = fixture.open();
        QVERIFY(wait(store->open()));
        const auto stored = *wait(store->domain(bakery));
        const int found = stored ? stored->setup.toInt() : -1;
        QVERIFY2(found >= confirmed, qPrintable(u"said %1, found %2"_s.arg(confirmed).arg(found)));
        confirmed = std::max(confirmed, found);
    }
    QVERIFY(confirmed > 10);
#else
    QSKIP("needs signals");
#endif
}

#ifdef Q_OS_UNIX
#include <sys/resource.h>

namespace {

/// A child of killedAtAnyMoment(): writes numbers and says each that is saved, until it is killed.
int writeForEver(const QString &folder, int from)
{
    Store store(folder, u"postseal.sqlite"_s);
    if (!wait(store.open()))
        return 1;
    for (int number = from;; ++number) {
        const DomainChange change{bakery, false, QByteArray::number(number), {sampleCheck(number, "testing")}};
        if (!wait(store.save({change}, at(number))))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

/// A child of aFullDiskLosesNothing(): no file may grow beyond what is there, so writing fails as on a full disk.
int fillUp(const QString &folder)
{
    Store store(folder, u"postseal.sqlite"_s);
    if (!wait(store.open()))
        return 1;
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{256 * 1024, 256 * 1024};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    QByteArray noise(4 * 1024 * 1024, Qt::Uninitialized);
    QRandomGenerator::global()->generate(noise.begin(), noise.end());
    const auto saved = wait(store.save({{bakery, false, noise, {}}}, at(2)));
    if (saved)
        return 3;
    // The system says "file too large" instead of "no space left", so SQLite calls it a fault of the disk.
    if (saved.error().kind != StoreError::Kind::DiskError)
        return 10 + int(saved.error().kind);
    // It goes on with what fits.
    return wait(store.save({{bakery, false, "before", {}}}, at(3))) ? 0 : 5;
}

} // namespace
#endif

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
#ifdef Q_OS_UNIX
    if (const QString folder = qEnvironmentVariable("POSTSEAL_TEST_WRITE"); !folder.isEmpty())
        return writeForEver(folder, qEnvironmentVariableIntValue("POSTSEAL_TEST_FROM"));
    if (const QString folder = qEnvironmentVariable("POSTSEAL_TEST_FILL"); !folder.isEmpty())
        return fillUp(folder);
#endif
    tst_StoreFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_StoreFaults.moc"
