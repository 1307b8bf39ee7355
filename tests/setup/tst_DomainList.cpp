// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainList.h"
#include "setup/SetupChoices.h"
#include "store/StoreFixture.h"
#include "support/SetClock.h"

#include <QFile>
#include <QSignalSpy>

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;
using SaveState = DomainList::SaveState;
using Storage = DomainList::Storage;

namespace {

const DomainName shop = DomainName::literal("shop.example");
const DomainName club = DomainName::literal("club.example");

struct ListFixture
{
    SetClock clock;
    StoreFixture files;
    DomainList list{clock};

    /// With the fixture's store open.
    bool open()
    {
        list.useStore(std::move(files.store));
        return QTest::qWaitFor([this] { return list.storage() == Storage::Ready; });
    }

    bool isSaved()
    {
        return QTest::qWaitFor([this] { return list.saveState() == SaveState::Saved; });
    }

    bool hasFailed()
    {
        return QTest::qWaitFor([this] { return list.saveState() == SaveState::Failed; });
    }

    [[nodiscard]] QString path() const { return files.folder.filePath(u"postseal.sqlite"_s); }

    /// What a store of its own finds in the file.
    [[nodiscard]] QList<StoredDomain> inFile() const
    {
        const auto other = files.open();
        if (!wait(other->open()))
            return {};
        const auto read = wait(other->domains());
        return read ? *read : QList<StoredDomain>();
    }

    [[nodiscard]] QByteArray setupInFile(const DomainName &name) const
    {
        for (const StoredDomain &domain : inFile()) {
            if (domain.name == name)
                return domain.setup;
        }
        return "(none)";
    }

    /// Nothing can be saved until allowSaving().
    [[nodiscard]] bool forbidSaving() const
    {
        return runSql(
            path(),
            {u"CREATE TRIGGER no_insert BEFORE INSERT ON domain BEGIN SELECT RAISE(ABORT, 'no'); END"_s});
    }

    [[nodiscard]] bool allowSaving() const { return runSql(path(), {u"DROP TRIGGER no_insert"_s}); }
};

int numberFrom(const QString &path, const QString &sql)
{
    int number = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"number"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next())
                number = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(u"number"_s);
    return number;
}

QList<DomainName> names(const QList<StoredDomain> &domains)
{
    QList<DomainName> result;
    for (const StoredDomain &domain : domains)
        result.append(domain.name);
    return result;
}

} // namespace

class tst_DomainList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsWhatIsThere();
    void savesWhatIsAdded();
    void thousandChangesAreFewCommits();
    void tellsOfSaving();
    void changesBeforeTheStoreHasOpened();
    void changesBeforeThereIsAStore();
    void addingBeforeLoadingHidesNothing();
    void choicesBeforeLoadingGoOverStoredOnes();
    void aStoreThatCannotOpenIsTriedAgain();
    void choicesWhileTheFileCouldNotBeRead();
    void whatCannotBeSavedIsKept();
    void aDamagedFileIsPutAside();
    void removingCanBeTakenBack();
    void removingRightAfterAChangeKeepsTheChange();
    void anotherProgramsChangesAreSeen();
    void anotherProgramsChangesDoNotHideUnsavedOnes();
    void anotherStoreGetsAnotherList();
    void goingSavesEverything();
};

void tst_DomainList::loadsWhatIsThere()
{
    ListFixture fixture;
    QVERIFY(wait(fixture.files.store->open()));
    QVERIFY(wait(fixture.files.store->save(
        {{shop, false, "{}", {sampleCheck(1, "testing")}}, {club, false, {}, {}}}, at(0))));
    QSignalSpy loaded(&fixture.list, &DomainList::loaded);
    QCOMPARE(fixture.list.storage(), Storage::Opening);
    QVERIFY(fixture.open());
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(names(fixture.list.domains()), (QList{shop, club}));
    QCOMPARE(fixture.list.find(shop)->setup, QByteArray("{}"));
    QCOMPARE(fixture.list.find(shop)->stage->stage, QByteArray("testing"));
    QVERIFY(!fixture.list.find(DomainName::literal("other.example")));
    QCOMPARE(fixture.list.saveState(), SaveState::Saved);
}

void tst_DomainList::savesWhatIsAdded()
{
    ListFixture fixture;
    QVERIFY(fixture.open());
    QSignalSpy changed(&fixture.list, &DomainList::changed);
    fixture.list.add(shop);
    fixture.list.add(shop);
    QCOMPARE(changed.count(), 1);
    fixture.list.saveSetup(shop, "{}");
    fixture.list.saveCheck(club, sampleCheck(1, "testing"));
    fixture.list.saveCheck(club, sampleCheck(2, ""));
    QCOMPARE(fixture.list.find(club)->lastCheck->checkedUtc, at(2));
    // A check that could not see the stage is no step back.
    QCOMPARE(fixture.list.find(club)->stage->stage, QByteArray("testing"));
    QVERIFY(fixture.isSaved());
    QCOMPARE(names(fixture.inFile()), (QList{shop, club}));
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{}"));
    QCOMPARE(numberFrom(fixture.path(), u"SELECT count(*) FROM check_run"_s), 2);
}

void tst_DomainList::thousandChangesAreFewCommits()
{
    ListFixture fixture;
    QVERIFY(fixture.open());
    fixture.list.add(shop);
    QVERIFY(fixture.isSaved());
    QVERIFY(runSql(
        fixture.path(),
        {u"CREATE TABLE log(x)"_s,
         u"CREATE TRIGGER count AFTER UPDATE OF setup ON domain BEGIN INSERT INTO log VALUES(1); END"_s}));
    for (int change = 1; change <= 1000; ++change)
        fixture.list.saveSetup(shop, "{\"max_age\":" + QByteArray::number(change) + '}');
    QVERIFY(fixture.isSaved());
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{\"max_age\":1000}"));
    const int commits = numberFrom(fixture.path(), u"SELECT count(*) FROM log"_s);
    QVERIFY2(commits >= 1 && commits <= 2, QByteArray::number(commits));
}

void tst_DomainList::tellsOfSaving()
{
    ListFixture fixture;
    QList<SaveState> told;
    connect(&fixture.list, &DomainList::saveStateChanged, this, [&] {
        told.append(fixture.list.saveState());
    });
    QVERIFY(fixture.open());
    QTRY_COMPARE(told, QList{SaveState::Saved});
    fixture.list.saveSetup(shop, "{}");
    QVERIFY(fixture.isSaved());
    QCOMPARE(told, (QList{SaveState::Saved, SaveState::Saving, SaveState::Saved}));
    QVERIFY(fixture.forbidSaving());
    fixture.list.add(club);
    QVERIFY(fixture.hasFailed());
    QVERIFY(fixture.list.error());
    QCOMPARE(told.mid(3), (QList{SaveState::Saving, SaveState::Failed}));
    QVERIFY(fixture.allowSaving());
    fixture.list.retry();
    QVERIFY(fixture.isSaved());
    QVERIFY(!fixture.list.error());
    QCOMPARE(told.last(), SaveState::Saved);
    // Nothing new, nothing told.
    const qsizetype count = told.size();
    fixture.list.refresh();
    fixture.list.retry();
    QTest::qWait(20);
    QCOMPARE(told.size(), count);
}

void tst_DomainList::changesBeforeTheStoreHasOpened()
{
    ListFixture fixture;
    fixture.list.useStore(std::move(fixture.files.store));
    fixture.list.saveSetup(shop, "{\"mode\":\"none\"}");
    QCOMPARE(fixture.list.saveState(), SaveState::Saving);
    QVERIFY(fixture.isSaved());
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{\"mode\":\"none\"}"));
}

void tst_DomainList::changesBeforeThereIsAStore()
{
    ListFixture fixture;
    fixture.list.saveSetup(shop, "{}");
    QVERIFY(fixture.open());
    QVERIFY(fixture.isSaved());
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{}"));
}

void tst_DomainList::addingBeforeLoadingHidesNothing()
{
    ListFixture fixture;
    QVERIFY(wait(fixture.files.store->open()));
    QVERIFY(wait(fixture.files.store->save(
        {{shop, false, "{\"mode\":\"none\"}", {sampleCheck(1, "testing")}}}, at(0))));
    fixture.list.useStore(std::move(fixture.files.store));
    fixture.list.add(shop);
    fixture.list.saveCheck(club, sampleCheck(2, "testing"));
    QVERIFY(fixture.isSaved());
    QCOMPARE(fixture.list.find(shop)->setup, QByteArray("{\"mode\":\"none\"}"));
    QVERIFY(fixture.list.find(shop)->lastCheck);
    QVERIFY(fixture.list.find(club)->lastCheck);
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{\"mode\":\"none\"}"));
}

void tst_DomainList::choicesBeforeLoadingGoOverStoredOnes()
{
    ListFixture fixture;
    SetupChoices stored;
    stored.reportUris = {"mailto:tls@shop.example"};
    stored.mode = PolicyMode::Enforce;
    QVERIFY(wait(fixture.files.store->open()));
    QVERIFY(wait(fixture.files.store->save({{shop, false, toJson(stored), {}}}, at(0))));
    fixture.list.useStore(std::move(fixture.files.store));
    SetupChoices later;
    later.dnsHost = "ovh";
    fixture.list.saveSetup(shop, toJson(later));
    QVERIFY(fixture.isSaved());
    stored.dnsHost = "ovh";
    QCOMPARE(fixture.list.find(shop)->setup, toJson(stored));
    QCOMPARE(fixture.setupInFile(shop), toJson(stored));
}

void tst_DomainList::aStoreThatCannotOpenIsTriedAgain()
{
    ListFixture fixture;
    // A file where the folder should be.
    const QString folder = fixture.files.folder.filePath(u"data"_s);
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QSignalSpy loaded(&fixture.list, &DomainList::loaded);
    fixture.list.useStore(std::make_shared<Store>(folder, u"postseal.sqlite"_s));
    QTRY_COMPARE(fixture.list.storage(), Storage::Failed);
    QCOMPARE(loaded.count(), 1);
    QVERIFY(fixture.list.error());
    QCOMPARE(fixture.list.saveState(), SaveState::Failed);
    fixture.list.saveSetup(shop, "{}");
    QCOMPARE(fixture.list.find(shop)->setup, QByteArray("{}"));
    fixture.list.retry();
    QTRY_COMPARE(fixture.list.storage(), Storage::Failed);
    QVERIFY(file.remove());
    fixture.list.retry();
    QVERIFY(fixture.isSaved());
    QVERIFY(!fixture.list.error());
    QCOMPARE(fixture.list.find(shop)->setup, QByteArray("{}"));
    QCOMPARE(numberFrom(folder + u"/postseal.sqlite"_s, u"SELECT count(*) FROM domain"_s), 1);
}

void tst_DomainList::choicesWhileTheFileCouldNotBeRead()
{
    ListFixture fixture;
    SetupChoices stored;
    stored.reportUris = {"mailto:tls@shop.example"};
    QVERIFY(wait(fixture.files.store->open()));
    QVERIFY(wait(fixture.files.store->save({{shop, false, toJson(stored), {}}}, at(0))));
    fixture.files.store.reset();
    const QString away = fixture.path() + u".away"_s;
    QVERIFY(QFile::rename(fixture.path(), away));
    QVERIFY(QDir(fixture.files.folder.path()).mkdir(u"postseal.sqlite"_s));
    fixture.list.useStore(fixture.files.open());
    QTRY_COMPARE(fixture.list.storage(), Storage::Failed);
    SetupChoices later;
    later.mode = PolicyMode::Enforce;
    fixture.list.saveSetup(shop, toJson(later));
    QVERIFY(QDir(fixture.files.folder.path()).rmdir(u"postseal.sqlite"_s));
    QVERIFY(QFile::rename(away, fixture.path()));
    fixture.list.retry();
    QVERIFY(fixture.isSaved());
    stored.mode = PolicyMode::Enforce;
    QCOMPARE(fixture.setupInFile(shop), toJson(stored));
}

void tst_DomainList::whatCannotBeSavedIsKept()
{
    ListFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.forbidSaving());
    fixture.list.saveSetup(shop, "{\"max_age\":1}");
    QVERIFY(fixture.hasFailed());
    fixture.list.saveCheck(shop, sampleCheck(1, "testing"));
    QVERIFY(fixture.hasFailed());
    QCOMPARE(fixture.list.find(shop)->setup, QByteArray("{\"max_age\":1}"));
    QCOMPARE(fixture.list.storage(), Storage::Ready);
    QVERIFY(fixture.inFile().isEmpty());
    // Looking at the file does not take away what is not in it yet.
    fixture.list.refresh();
    QTest::qWait(20);
    QVERIFY(fixture.list.find(shop));
    QVERIFY(fixture.allowSaving());
    // The next change brings the earlier ones along.
    fixture.list.saveSetup(shop, "{\"max_age\":2}");
    QVERIFY(fixture.isSaved());
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{\"max_age\":2}"));
    QCOMPARE(numberFrom(fixture.path(), u"SELECT count(*) FROM check_run"_s), 1);
}

void tst_DomainList::aDamagedFileIsPutAside()
{
    ListFixture fixture;
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    fixture.list.useStore(fixture.files.open());
    QTRY_COMPARE(fixture.list.storage(), Storage::Failed);
    QCOMPARE(fixture.list.error()->kind, StoreError::Kind::Damaged);
    fixture.list.saveSetup(shop, "{}");
    QSignalSpy aside(&fixture.list, &DomainList::fileSetAside);
    fixture.list.putFileAside();
    QVERIFY(fixture.isSaved());
    QCOMPARE(aside.count(), 1);
    QVERIFY(QFile::exists(aside.first().first().toString())
            || QFile::exists(fixture.files.folder.filePath(aside.first().first().toString())));
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{}"));
}

void tst_DomainList::removingCanBeTakenBack()
{
    ListFixture fixture;
    QVERIFY(fixture.open());
    fixture.list.saveSetup(shop, "{}");
    fixture.clock.pass(std::chrono::seconds(1));
    fixture.list.saveCheck(shop, sampleCheck(1, "testing", "version: STSv1", "1"));
    fixture.list.add(club);
    QVERIFY(fixture.isSaved());
    const StoredDomain before = *fixture.list.find(shop);
    fixture.list.remove(DomainName::literal("other.example"));
    QVERIFY(!fixture.list.removed());
    fixture.list.remove(shop);
    QCOMPARE(fixture.list.removed()->name, shop);
    QCOMPARE(names(fixture.list.domains()), QList{club});
    QVERIFY(fixture.isSaved());
    QCOMPARE(names(fixture.inFile()), QList{club});
    fixture.list.undoRemove();
    QVERIFY(!fixture.list.removed());
    fixture.list.undoRemove();
    QCOMPARE(names(fixture.list.domains()), (QList{shop, club}));
    QVERIFY(*fixture.list.find(shop) == before);
    QVERIFY(fixture.isSaved());
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{}"));
    QCOMPARE(numberFrom(fixture.path(), u"SELECT count(*) FROM check_run"_s), 1);
    QCOMPARE(wait(fixture.list.store()->policyVersions(shop))->size(), 1);
}

void tst_DomainList::removingRightAfterAChangeKeepsTheChange()
{
    ListFixture fixture;
    QVERIFY(fixture.open());
    fixture.list.add(club);
    // While that is being saved, all of this goes into one batch.
    fixture.list.saveSetup(shop, "{\"max_age\":7}");
    fixture.list.saveCheck(shop, sampleCheck(1, "testing"));
    fixture.list.remove(shop);
    QVERIFY(fixture.isSaved());
    QCOMPARE(names(fixture.inFile()), QList{club});
    fixture.list.undoRemove();
    QVERIFY(fixture.isSaved());
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{\"max_age\":7}"));
    QCOMPARE(numberFrom(fixture.path(), u"SELECT count(*) FROM check_run"_s), 1);
    // And there and back within one batch.
    fixture.list.saveSetup(club, "{}");
    fixture.list.saveSetup(shop, "{\"max_age\":8}");
    fixture.list.remove(shop);
    fixture.list.undoRemove();
    fixture.list.saveSetup(shop, "{\"max_age\":9}");
    fixture.list.refresh();
    QVERIFY(fixture.isSaved());
    QCOMPARE(fixture.list.find(shop)->setup, QByteArray("{\"max_age\":9}"));
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{\"max_age\":9}"));
}

void tst_DomainList::anotherProgramsChangesAreSeen()
{
    ListFixture fixture;
    QVERIFY(fixture.open());
    fixture.list.add(shop);
    QVERIFY(fixture.isSaved());
    const auto other = fixture.files.open();
    QVERIFY(wait(other->open()));
    QVERIFY(wait(other->save(
        {{shop, true, {}, {}}, {club, false, "{}", {sampleCheck(1, "testing")}}}, at(0))));
    QSignalSpy changed(&fixture.list, &DomainList::changed);
    fixture.list.refresh();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(names(fixture.list.domains()), QList{club});
    QCOMPARE(fixture.list.find(club)->setup, QByteArray("{}"));
    QVERIFY(fixture.list.find(club)->lastCheck);
    fixture.list.refresh();
    QTest::qWait(20);
    QCOMPARE(changed.count(), 1);
}

void tst_DomainList::anotherProgramsChangesDoNotHideUnsavedOnes()
{
    ListFixture fixture;
    QVERIFY(fixture.open());
    fixture.list.add(shop);
    QVERIFY(fixture.isSaved());
    const auto other = fixture.files.open();
    QVERIFY(wait(other->open()));
    QVERIFY(
        wait(other->save({{shop, false, "{\"max_age\":1}", {sampleCheck(1, "testing")}}}, at(0))));
    // Read before the change, told after it.
    fixture.list.refresh();
    fixture.list.saveSetup(shop, "{\"max_age\":2}");
    QVERIFY(fixture.isSaved());
    QCOMPARE(fixture.list.find(shop)->setup, QByteArray("{\"max_age\":2}"));
    QTRY_VERIFY(fixture.list.find(shop)->lastCheck);
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{\"max_age\":2}"));
}

void tst_DomainList::anotherStoreGetsAnotherList()
{
    ListFixture fixture;
    QVERIFY(fixture.open());
    fixture.list.add(club);
    fixture.list.saveSetup(shop, "{}");
    const auto practice =
        std::make_shared<Store>(fixture.files.folder.filePath(u"practice"_s), u"practice.sqlite"_s);
    fixture.list.useStore(practice);
    QVERIFY(fixture.list.domains().isEmpty());
    QVERIFY(!fixture.list.removed());
    QTRY_COMPARE(fixture.list.storage(), Storage::Ready);
    QVERIFY(fixture.list.domains().isEmpty());
    QCOMPARE(names(fixture.inFile()), (QList{club, shop}));
    // Also when the other one had not been opened yet.
    fixture.list.saveSetup(shop, "{\"max_age\":5}");
    fixture.list.useStore(fixture.files.open());
    fixture.list.saveSetup(club, "{\"max_age\":6}");
    fixture.list.useStore(practice);
    QTRY_COMPARE(fixture.list.storage(), Storage::Ready);
    QCOMPARE(names(fixture.list.domains()), QList{shop});
    QCOMPARE(fixture.setupInFile(club), QByteArray("{\"max_age\":6}"));
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{}"));
}

void tst_DomainList::goingSavesEverything()
{
    ListFixture fixture;
    {
        DomainList list(fixture.clock);
        list.useStore(std::move(fixture.files.store));
        list.saveSetup(shop, "{\"max_age\":1}");
    }
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{\"max_age\":1}"));
    {
        DomainList list(fixture.clock);
        list.useStore(fixture.files.open());
        QTRY_COMPARE(list.storage(), Storage::Ready);
        for (int change = 2; change < 100; ++change)
            list.saveSetup(shop, "{\"max_age\":" + QByteArray::number(change) + '}');
    }
    QCOMPARE(fixture.setupInFile(shop), QByteArray("{\"max_age\":99}"));
}

QTEST_GUILESS_MAIN(tst_DomainList)
#include "tst_DomainList.moc"
