// SPDX-License-Identifier: Apache-2.0
// Backups, project files of one domain, and taking either in; from friends and from strangers.
#include "store/StoreFixture.h"

#include <QDir>
#include <QFile>

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;

namespace {

const DomainName shop = DomainName::literal("shop.example");
const DomainName bakery = DomainName::literal("bakery.example");

NewReportFile reportFile(const QByteArray &bytes, const QByteArray &domain)
{
    NewReportFile file;
    file.bytes = bytes;
    file.digest = "digest of " + bytes;
    file.name = u"report.json"_s;
    file.form = "report";
    file.version = 1;
    NewReport report;
    report.report.domain = domain;
    report.report.organization = u"Google Inc."_s;
    report.report.reportId = QString::fromLatin1(bytes);
    report.report.beginUtc = at(0);
    report.report.endUtc = at(60);
    report.report.successful = 10;
    report.report.failed = 2;
    report.report.policy = u"version: STSv1"_s;
    report.failures = {{"sts", u"certificate-expired"_s, 2, {}, {}, {}, {}, {}}};
    file.reports = {report};
    return file;
}

/// A folder with a store in it that knows two domains.
struct Filled
{
    QTemporaryDir folder;
    Store store{folder.path(), u"postseal.sqlite"_s};

    Filled()
    {
        const bool isOpen = wait(store.open()).has_value();
        DomainChange first;
        first.name = shop;
        first.setup = "{\"a\":1}";
        first.checks = {sampleCheck(0, "testing", "policy one", "1"),
                        sampleCheck(60, "enforcing", "policy two", "2")};
        first.decisions = {{"plan-move", "mx.example", u"why"_s, at(30), at(90)}};
        DomainChange second;
        second.name = bakery;
        second.checks = {sampleCheck(5, "testing")};
        const bool isSaved = wait(store.save({first, second}, at(61))).has_value()
            && wait(store.saveReports(
                {reportFile("one", "shop.example"), reportFile("two", "bakery.example")}, at(62)))
            && wait(store.setSetting(u"mailbox"_s, "secret account")).has_value();
        if (!isOpen || !isSaved)
            qWarning("the store cannot be filled");
    }

    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }

    /// That no rest of a copy lies about.
    [[nodiscard]] QStringList names() const
    {
        QStringList names = QDir(folder.path()).entryList(QDir::Files);
        names.removeIf([](const QString &name) { return name.startsWith("postseal.sqlite-"_L1); });
        return names;
    }
};

} // namespace

class tst_StoreCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupHoldsEverything();
    void aProjectFileHoldsOneDomainOnly();
    void mergingTwiceAddsNothing();
    void mergingTakesNothingAway();
    void whatWasChosenLaterCounts();
    void nothingIsTakenFromTheFuture();
    void aBackupDoesNotChooseTheWatchedFolder();
    void norWhereItTakesThePlaceOfADamagedFile();
    void aCopyHasNoNameThatIsNone();
#if defined(Q_OS_UNIX)
    void aCopyIsMadeInAFileOfItsOwn();
#endif
    void restoringKeepsWhatWasThere();
    void strangersFilesAreRefused_data();
    void strangersFilesAreRefused();
    void whereNothingCanBeWritten();
    void anEvidenceThatClaimsGigabytes();
    void notOverTheDataItself();
    void othersWhoHaveItOpenSeeWhatWasRestored();
    void whatIsStillInTheJournalIsTakenToo();
    void oneDomainIsNotEverything();
    void aDamagedFileIsReplaced();
    void aCheckFromTheFutureIsLeftOut();
    void aPolicySeenForLongerElsewhere();
    void whatAKilledProgramLeftIsSwept();
};

void tst_StoreCopy::aBackupHoldsEverything()
{
    Filled here;
    const QString path = here.file(u"backup.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path)));
    // Over an older one, too.
    QVERIFY(wait(here.store.writeCopy(path)));
    QCOMPARE(here.names(), (QStringList{u"backup.postseal"_s, u"postseal.sqlite"_s}));
    QTemporaryDir other;
    Store store(other.path(), u"postseal.sqlite"_s);
    QVERIFY(wait(store.open()));
    const auto restored = wait(store.restore(path, at(100)));
    QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().what));
    QCOMPARE(*wait(store.domains()), *wait(here.store.domains()));
    QCOMPARE(*wait(store.decisions(shop)), *wait(here.store.decisions(shop)));
    QCOMPARE(wait(store.lastCheck(shop))->value().evidence,
             wait(here.store.lastCheck(shop))->value().evidence);
    QCOMPARE(*wait(store.setting(u"mailbox"_s)), QByteArray("secret account"));
    QCOMPARE(wait(store.reports("bakery.example", at(0), at(100)))->reports.size(), 1);
}

void tst_StoreCopy::aProjectFileHoldsOneDomainOnly()
{
    Filled here;
    const QString path = here.file(u"shop.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path, shop)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray octets = file.readAll();
    QVERIFY(octets.contains("shop.example"));
    QVERIFY(!octets.contains("bakery.example"));
    QVERIFY(!octets.contains("secret account"));
    QTemporaryDir other;
    Store store(other.path(), u"postseal.sqlite"_s);
    QVERIFY(wait(store.open()));
    const auto merged = wait(store.merge(path));
    QVERIFY(merged.has_value());
    QCOMPARE(merged->domains, 1);
    QCOMPARE(merged->checks, 2);
    QCOMPARE(merged->reports, 1);
    QCOMPARE(wait(store.domains())->size(), 1);
    QCOMPARE(*wait(store.stages(shop)), *wait(here.store.stages(shop)));
    QCOMPARE(*wait(store.policyVersions(shop)), *wait(here.store.policyVersions(shop)));
    QCOMPARE(*wait(store.decisions(shop)), *wait(here.store.decisions(shop)));
    const auto reports = wait(store.reports("shop.example", at(0), at(100)));
    QCOMPARE(reports->reports.size(), 1);
    QCOMPARE(reports->failures.size(), 1);
    QCOMPARE(reports->failures.first().failure.sessions, 2);
}

void tst_StoreCopy::mergingTwiceAddsNothing()
{
    Filled here;
    const QString path = here.file(u"backup.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path)));
    for (int i = 0; i < 2; ++i) {
        const auto merged = wait(here.store.merge(path));
        QVERIFY(merged.has_value());
        QCOMPARE(merged->domains, 2);
        QCOMPARE(merged->checks, 0);
        QCOMPARE(merged->reports, 0);
    }
    QCOMPARE(wait(here.store.stages(shop))->size(), 2);
    QCOMPARE(wait(here.store.policyVersions(shop))->size(), 2);
    QCOMPARE(wait(here.store.decisions(shop))->size(), 1);
    QCOMPARE(wait(here.store.reports("shop.example", at(0), at(100)))->failures.size(), 1);
    QCOMPARE(here.names(), (QStringList{u"backup.postseal"_s, u"postseal.sqlite"_s}));
}

void tst_StoreCopy::mergingTakesNothingAway()
{
    Filled here;
    const QString path = here.file(u"shop.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path, shop)));
    DomainChange later;
    later.name = shop;
    later.checks = {sampleCheck(120, "testing")};
    QVERIFY(wait(here.store.save({later}, at(121))));
    QVERIFY(wait(here.store.saveReports({reportFile("three", "shop.example")}, at(122))));
    QVERIFY(wait(here.store.merge(path)));
    QCOMPARE(wait(here.store.checks(shop, 10))->size(), 3);
    QCOMPARE(wait(here.store.lastCheck(shop))->value().summary.checkedUtc, at(120));
    QCOMPARE(wait(here.store.reports("shop.example", at(0), at(200)))->reports.size(), 2);
    // A domain that was removed comes back with a file of it.
    DomainChange removal;
    removal.name = shop;
    removal.remove = true;
    QVERIFY(wait(here.store.save({removal}, at(130))));
    QVERIFY(wait(here.store.merge(path)));
    QCOMPARE(wait(here.store.domains())->size(), 2);
}

void tst_StoreCopy::whatWasChosenLaterCounts()
{
    Filled here;
    const QString old = here.file(u"old.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(old, shop)));
    DomainChange later;
    later.name = shop;
    later.setup = "{\"a\":2}";
    QVERIFY(wait(here.store.save({later}, at(300))));
    const QString fresh = here.file(u"fresh.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(fresh, shop)));
    QVERIFY(wait(here.store.merge(old)));
    QCOMPARE(wait(here.store.domain(shop))->value().setup, QByteArray("{\"a\":2}"));
    Filled other;
    QVERIFY(wait(other.store.merge(fresh)));
    QCOMPARE(wait(other.store.domain(shop))->value().setup, QByteArray("{\"a\":2}"));
}

void tst_StoreCopy::nothingIsTakenFromTheFuture()
{
    Filled here;
    const QString path = here.file(u"future.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path)));
    const QString late = QString::number(9e15, 'f', 0);
    QVERIFY(runSql(
        path,
        {u"UPDATE domain SET setup = '{\"a\":9}', setup_changed = "_s + late,
         u"INSERT INTO stage(domain, stage, since) VALUES (1, 'long-term', %1)"_s.arg(late),
         u"INSERT INTO decision(domain, kind, subject, reason, made, due) VALUES (1, 'x', '', '', %1, 0)"_s
             .arg(late),
         u"UPDATE policy_version SET last_seen = "_s + late}));
    const auto stages = wait(here.store.stages(shop))->size();
    QVERIFY(wait(here.store.merge(path)));
    QCOMPARE(wait(here.store.stages(shop))->size(), stages);
    QCOMPARE(wait(here.store.decisions(shop))->size(), 1);
    // What is chosen now comes after it.
    DomainChange change;
    change.name = shop;
    change.setup = "{\"a\":3}";
    QVERIFY(wait(here.store.save({change}, QDateTime::currentDateTimeUtc().addSecs(60))));
    QVERIFY(wait(here.store.merge(path)));
    QCOMPARE(wait(here.store.domain(shop))->value().setup, *change.setup);
}

void tst_StoreCopy::aBackupDoesNotChooseTheWatchedFolder()
{
    Filled here;
    QVERIFY(wait(here.store.setSetting(watchedFolderSetting, "/everything")));
    const QString path = here.file(u"backup.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path)));
    QVERIFY(wait(here.store.setSetting(watchedFolderSetting, "/reports")));
    QVERIFY(wait(here.store.restore(path, at(200))));
    QCOMPARE(*wait(here.store.setting(watchedFolderSetting)), QByteArray("/reports"));
    QCOMPARE(*wait(here.store.setting(u"mailbox"_s)), QByteArray("secret account"));
}

void tst_StoreCopy::norWhereItTakesThePlaceOfADamagedFile()
{
    Filled here;
    QVERIFY(wait(here.store.setSetting(watchedFolderSetting, "/everything")));
    const QString path = here.file(u"backup.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path)));
    const QTemporaryDir broken;
    QFile file(broken.filePath(u"postseal.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    Store store(broken.path(), u"postseal.sqlite"_s);
    QVERIFY(!wait(store.open()));
    QVERIFY(wait(store.restore(path, at(200))));
    QCOMPARE(wait(store.domains())->size(), 2);
    QCOMPARE(*wait(store.setting(watchedFolderSetting)), QByteArray());
}

/// An earlier version may have taken such a name in.
void tst_StoreCopy::aCopyHasNoNameThatIsNone()
{
    Filled here;
    QVERIFY(runSql(here.file(u"postseal.sqlite"_s),
                   {u"INSERT INTO domain(name, added) VALUES ('`{x}`.example', 1)"_s}));
    const QString path = here.file(u"backup.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path)));
    QVERIFY(wait(here.store.restore(path, at(200))));
    QCOMPARE(wait(here.store.domains())->size(), 2);
}

#if defined(Q_OS_UNIX)
/// In a folder that others can write to somebody may have put a file, or a link, where the copy is
/// to be made.
void tst_StoreCopy::aCopyIsMadeInAFileOfItsOwn()
{
    Filled here;
    const QString path = here.file(u"backup.postseal"_s);
    const QString theirs = here.file(u"theirs"_s);
    QVERIFY(QFile::link(theirs, path + u".part"_s));
    QVERIFY(wait(here.store.writeCopy(path)));
    QVERIFY(!QFile::exists(theirs));
    QVERIFY(QFileInfo(path + u".part"_s).isSymLink());
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}
#endif

void tst_StoreCopy::restoringKeepsWhatWasThere()
{
    Filled here;
    const QString path = here.file(u"backup.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path)));
    DomainChange gone;
    gone.name = bakery;
    gone.remove = true;
    QVERIFY(wait(here.store.save({gone}, at(199))));
    const auto before = wait(here.store.restore(path, at(200)));
    QVERIFY(before.has_value());
    QCOMPARE(*before, here.file(u"postseal.sqlite.before-20261124T132000"_s));
    QCOMPARE(wait(here.store.domains())->size(), 2);
    // What was there can be had back in the same way.
    QVERIFY(wait(here.store.restore(*before, at(201))));
    QCOMPARE(wait(here.store.domains())->size(), 1);
    QCOMPARE(*wait(here.store.setting(u"mailbox"_s)), QByteArray("secret account"));
}

void tst_StoreCopy::strangersFilesAreRefused_data()
{
    QTest::addColumn<QStringList>("sql"); // on a copy of ours; empty: no database at all
    QTest::addColumn<StoreError::Kind>("kind");
    QTest::newRow("no database") << QStringList() << StoreError::Kind::Damaged;
    QTest::newRow("another program's")
        << QStringList{u"PRAGMA user_version=0"_s} << StoreError::Kind::Damaged;
    QTest::newRow("a newer version")
        << QStringList{u"PRAGMA user_version=99"_s} << StoreError::Kind::NewerVersion;
    QTest::newRow("a version below all")
        << QStringList{u"PRAGMA user_version=-1"_s} << StoreError::Kind::Damaged;
    QTest::newRow("a trigger")
        << QStringList{u"CREATE TRIGGER evil AFTER INSERT ON check_run BEGIN DELETE FROM domain; END"_s}
        << StoreError::Kind::Damaged;
    QTest::newRow("an endless view")
        << QStringList{u"DROP TABLE decision"_s,
                       u"CREATE VIEW decision AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                       u"i + 1 FROM n)"
                       " SELECT i AS id, 1 AS domain, 'a' AS kind, 'b' AS subject, 'c' AS reason, i AS made, i AS due FROM n"_s}
        << StoreError::Kind::Damaged;
    // Looking at the pages would run it, row by row.
    QTest::newRow("an endless constraint")
        << QStringList{u"PRAGMA ignore_check_constraints=ON"_s,
                       u"CREATE TABLE slow (a CHECK (length(randomblob(900000000)) > 0))"_s,
                       u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000) INSERT INTO slow SELECT i FROM n"_s}
        << StoreError::Kind::Damaged;
    QTest::newRow("an older version with a table more")
        << QStringList{u"PRAGMA user_version=1"_s} << StoreError::Kind::Damaged;
    QTest::newRow("a domain that a shell would run")
        << QStringList{u"INSERT INTO domain(name, added) VALUES ('`{touch,x}`.example', 1)"_s}
        << StoreError::Kind::Damaged;
    QTest::newRow("a missing table")
        << QStringList{u"DROP TABLE report_failure"_s} << StoreError::Kind::Damaged;
    QTest::newRow("a table more") << QStringList{u"CREATE TABLE more (a)"_s}
                                  << StoreError::Kind::Damaged;
}

void tst_StoreCopy::strangersFilesAreRefused()
{
    QFETCH(const QStringList, sql);
    QFETCH(const StoreError::Kind, kind);
    Filled here;
    const QString path = here.file(u"stranger.postseal"_s);
    if (sql.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
    } else {
        QVERIFY(wait(here.store.writeCopy(path)));
        QVERIFY(runSql(path, sql));
    }
    const auto domains = *wait(here.store.domains());
    const auto merged = wait(here.store.merge(path));
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, kind);
    const auto restored = wait(here.store.restore(path, at(200)));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, kind);
    QCOMPARE(*wait(here.store.domains()), domains);
    QCOMPARE(here.names(), (QStringList{u"postseal.sqlite"_s, u"stranger.postseal"_s}));
}

void tst_StoreCopy::whereNothingCanBeWritten()
{
    Filled here;
    QVERIFY(!wait(here.store.writeCopy(here.file(u"no/such/folder/b.postseal"_s))));
    const auto full = wait(here.store.writeCopy(u"/dev/full/b.postseal"_s));
    QVERIFY(!full);
    QVERIFY(!wait(here.store.merge(here.file(u"not-there"_s))));
    QVERIFY(!wait(here.store.restore(here.folder.path(), at(0))));
    QCOMPARE(wait(here.store.domains())->size(), 2);
    QCOMPARE(here.names(), QStringList{u"postseal.sqlite"_s});
}

void tst_StoreCopy::anEvidenceThatClaimsGigabytes()
{
    Filled here;
    const QString path = here.file(u"bomb.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path, shop)));
    QVERIFY(runSql(
        path,
        {u"UPDATE check_run SET evidence = x'7fffffff789c030000000001', checked = checked + 1"_s}));
    QVERIFY(wait(here.store.merge(path)));
    QCOMPARE(wait(here.store.lastCheck(shop))->value().evidence, QByteArray());
}

void tst_StoreCopy::notOverTheDataItself()
{
    Filled here;
    for (const QString &name :
         {u"postseal.sqlite"_s, u"postseal.sqlite-wal"_s, u"practice.sqlite"_s, u"../"_s})
        QVERIFY(!wait(here.store.writeCopy(here.file(name), shop)));
    const QString link = here.file(u"link.postseal"_s);
    QVERIFY(QFile::link(here.file(u"postseal.sqlite"_s), link));
    QVERIFY(!wait(here.store.writeCopy(link)));
    QCOMPARE(wait(here.store.domains())->size(), 2);
}

void tst_StoreCopy::othersWhoHaveItOpenSeeWhatWasRestored()
{
    Filled here;
    Store window(here.folder.path(), u"postseal.sqlite"_s);
    QVERIFY(wait(window.open()));
    const QString path = here.file(u"backup.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path)));
    DomainChange later;
    later.name = DomainName::literal("later.example");
    QVERIFY(wait(window.save({later}, at(150))));
    QVERIFY(wait(here.store.restore(path, at(200))));
    QCOMPARE(wait(window.domains())->size(), 2);
    QVERIFY(wait(window.save({later}, at(201))));
    QCOMPARE(wait(here.store.domains())->size(), 3);
}

void tst_StoreCopy::whatIsStillInTheJournalIsTakenToo()
{
    // As somebody copies the files of a computer on which the program runs.
    Filled there;
    QVERIFY(QFile::exists(there.file(u"postseal.sqlite-wal"_s)));
    QTemporaryDir stick;
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(there.file(u"postseal.sqlite"_s + suffix),
                            stick.filePath(u"copy.sqlite"_s + suffix)));
    QTemporaryDir other;
    Store store(other.path(), u"postseal.sqlite"_s);
    QVERIFY(wait(store.open()));
    const auto merged = wait(store.merge(stick.filePath(u"copy.sqlite"_s)));
    QVERIFY2(merged.has_value(), merged ? "" : qPrintable(merged.error().what));
    QCOMPARE(merged->checks, 3);
}

void tst_StoreCopy::oneDomainIsNotEverything()
{
    Filled here;
    const QString path = here.file(u"shop.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path, shop)));
    const auto restored = wait(here.store.restore(path, at(200)));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, StoreError::Kind::OneDomain);
    QCOMPARE(wait(here.store.domains())->size(), 2);
}

void tst_StoreCopy::aDamagedFileIsReplaced()
{
    Filled here;
    const QString path = here.file(u"backup.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path)));
    QTemporaryDir broken;
    QFile file(broken.filePath(u"postseal.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    Store store(broken.path(), u"postseal.sqlite"_s);
    QVERIFY(!wait(store.open()));
    const auto before = wait(store.restore(path, at(200)));
    QVERIFY(before.has_value());
    QFile kept(*before);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray(5000, 'x'));
    QCOMPARE(wait(store.domains())->size(), 2);
}

void tst_StoreCopy::aCheckFromTheFutureIsLeftOut()
{
    Filled here;
    const QString path = here.file(u"shop.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path, shop)));
    QVERIFY(runSql(
        path, {u"UPDATE check_run SET checked = (strftime('%s', 'now') + 100 * 86400) * 1000"_s}));
    const auto merged = wait(here.store.merge(path));
    QVERIFY(merged.has_value());
    QCOMPARE(merged->checks, 0);
}

void tst_StoreCopy::aPolicySeenForLongerElsewhere()
{
    Filled here;
    const QString path = here.file(u"shop.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path, shop)));
    QVERIFY(runSql(
        path,
        {u"UPDATE policy_version SET last_seen = last_seen + 60000 WHERE record_id = '2'"_s}));
    QVERIFY(wait(here.store.merge(path)));
    const auto versions = *wait(here.store.policyVersions(shop));
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.first().lastSeenUtc, at(61));
    QCOMPARE(versions.last().lastSeenUtc, at(0));
}

void tst_StoreCopy::whatAKilledProgramLeftIsSwept()
{
    Filled here;
    const QString path = here.file(u"shop.postseal"_s);
    QVERIFY(wait(here.store.writeCopy(path, shop)));
    const QString old = u"postseal.sqlite.incoming-0123abcd"_s;
    const QString fresh = u"postseal.sqlite.incoming-4567abcd"_s;
    const QString part = u"shop.postseal.part-89abcdef-journal"_s;
    const QString somebodys = u"shop.postseal.part-aa"_s;
    for (const auto &[name, hours] :
         {std::pair(old, 2), std::pair(fresh, 0), std::pair(part, 2), std::pair(somebodys, 2)}) {
        QFile file(here.file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours),
                                 QFileDevice::FileModificationTime));
    }
    QVERIFY(wait(here.store.merge(path)));
    QVERIFY(wait(here.store.writeCopy(path, shop)));
    QVERIFY(!here.names().contains(old));
    QVERIFY(here.names().contains(fresh));
    QVERIFY(!here.names().contains(part));
    QVERIFY(here.names().contains(somebodys));
}

QTEST_GUILESS_MAIN(tst_StoreCopy)
#include "tst_StoreCopy.moc"
