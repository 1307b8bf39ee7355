// SPDX-License-Identifier: Apache-2.0
// What goes into the store comes out again, also after it was closed.
#include "StoreFixture.h"

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;

namespace {

const DomainName bakery = DomainName::literal("bakery-lane.example");
const DomainName club = DomainName::literal("club-vela.example");

DomainChange added(const DomainName &name)
{
    return {name, false, {}, {}};
}

} // namespace

class tst_Store : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void makesItsFolder();
    void keepsDomainsInTheirOrder();
    void keepsTheSetup();
    void aRemovedDomainComesBackWhole();
    void whatWasRemovedLongAgoIsPurged();
    void keepsEveryMemberOfACheck();
    void aCheckWithoutAnythingToSayIsKept();
    void theLatestCheckIsShown();
    void aStageIsNotedOnceItChanges();
    void anEqualPolicyIsOneVersion();
    void changesAreAllOrNothing();
    void keepsSettings();
    void twoStoresSeeEachOthersChanges();
    void whatWasAskedForHappensBeforeItCloses();
    void onlyHostNamesAreListed();
    void keepsDecisionsInTheOrderOfTime();
    void anOlderCheckFromAFileChangesNoStage();
    void aClockThatWasWrongOnceHidesNothing();
    void theSameFileIsTakenOnce();
    void theLastCheckThatTestedServersIsFound();
    void oneCheckIsFoundByItsId();
};

void tst_Store::beginsEmpty()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(wait(fixture.store->domains())->isEmpty());
    QVERIFY(!*wait(fixture.store->lastCheck(bakery)));
    QVERIFY(!*wait(fixture.store->domain(bakery)));
    QCOMPARE(*wait(fixture.store->setting(u"nothing"_s)), QByteArray());
}

void tst_Store::makesItsFolder()
{
    const QTemporaryDir folder;
    Store store(folder.filePath(u"a/b ü"_s), u"postseal.sqlite"_s);
    QVERIFY(wait(store.open()));
    QVERIFY(QFile::exists(store.path()));
#ifdef Q_OS_UNIX
    // Nobody else's business.
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"a/b ü"_s)) & others));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QVERIFY2(!(QFile::permissions(store.path() + suffix) & others), qPrintable(suffix));
#endif
}

void tst_Store::keepsDomainsInTheirOrder()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(wait(fixture.store->save({added(club)}, at(0))));
    QVERIFY(wait(fixture.store->save({added(bakery), added(club)}, at(1))));
    fixture.reopen();
    const auto domains = wait(fixture.store->domains());
    QCOMPARE(domains->size(), 2);
    QCOMPARE(domains->at(0).name, club);
    QCOMPARE(domains->at(0).addedUtc, at(0));
    QCOMPARE(domains->at(1).name, bakery);
}

void tst_Store::keepsTheSetup()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(wait(fixture.store->save({{bakery, false, "{\"step\":\"policy\"}", {}}}, at(0))));
    QVERIFY(wait(fixture.store->save({{bakery, false, "{\"step\":\"review\"}", {}}}, at(1))));
    fixture.reopen();
    QCOMPARE((*wait(fixture.store->domain(bakery)))->setup, QByteArray("{\"step\":\"review\"}"));
}

void tst_Store::aRemovedDomainComesBackWhole()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(wait(fixture.store->save({{bakery, false, "{}", {sampleCheck(1, "testing")}}}, at(1))));
    QVERIFY(wait(fixture.store->save({{bakery, true, {}, {}}}, at(2))));
    QVERIFY(wait(fixture.store->domains())->isEmpty());
    QVERIFY(wait(fixture.store->save({added(bakery)}, at(3))));
    const auto back = wait(fixture.store->domains());
    QCOMPARE(back->size(), 1);
    QCOMPARE(back->first().setup, QByteArray("{}"));
    QVERIFY(back->first().lastCheck);
}

void tst_Store::whatWasRemovedLongAgoIsPurged()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(wait(fixture.store->save({{bakery, false, {}, {sampleCheck(1, "testing", "text", "1")}}, added(club)}, at(1))));
    QVERIFY(wait(fixture.store->save({{bakery, true, {}, {}}}, at(2))));
    QCOMPARE(*wait(fixture.store->purgeRemoved(at(2))), 0);
    QCOMPARE(*wait(fixture.store->purgeRemoved(at(3))), 1);
    QVERIFY(wait(fixture.store->save({added(bakery)}, at(4))));
    QVERIFY(!*wait(fixture.store->lastCheck(bakery)));
    QVERIFY(wait(fixture.store->policyVersions(bakery))->isEmpty());
    QCOMPARE(wait(fixture.store->domains())->size(), 2);
}

void tst_Store::keepsEveryMemberOfACheck()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    const NewCheck check = sampleCheck(7, "publishing");
    QVERIFY(wait(fixture.store->save({{bakery, false, {}, {check}}}, at(8))));
    fixture.reopen();
    auto stored = *wait(fixture.store->lastCheck(bakery));
    QVERIFY(stored);
    QVERIFY(stored->summary.id > 0);
    CheckSummary expected = check.check.summary;
    expected.id = stored->summary.id;
    QCOMPARE(stored->summary, expected);
    QCOMPARE(stored->evidence, check.check.evidence);
    QCOMPARE(*(*wait(fixture.store->domain(bakery)))->lastCheck, expected);
}

void tst_Store::aCheckWithoutAnythingToSayIsKept()
{
    // A word that is empty must not become NULL.
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    NewCheck check;
    check.check.summary.checkedUtc = at(1);
    check.policy = PolicyVersion{{}, {}, at(1), at(1)};
    const auto saved = wait(fixture.store->save({{bakery, false, {}, {check}}}, at(2)));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().what));
    QVERIFY((*wait(fixture.store->lastCheck(bakery)))->summary.worst.isEmpty());
}

void tst_Store::theLatestCheckIsShown()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    // Evidence that was made elsewhere may come in late.
    const QList<NewCheck> checks{sampleCheck(5, "testing"), sampleCheck(9, "testing"), sampleCheck(7, "testing")};
    QVERIFY(wait(fixture.store->save({{bakery, false, {}, checks}}, at(10))));
    QCOMPARE((*wait(fixture.store->lastCheck(bakery)))->summary.checkedUtc, at(9));
    const auto all = wait(fixture.store->checks(bakery, 2));
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).checkedUtc, at(9));
    QCOMPARE(all->at(1).checkedUtc, at(7));
}

void tst_Store::aStageIsNotedOnceItChanges()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    const QList<NewCheck> checks{sampleCheck(1, "publishing"),
                                 sampleCheck(2, "publishing"),
                                 sampleCheck(3, ""), // could not be found out: no step back
                                 sampleCheck(4, "testing")};
    QVERIFY(wait(fixture.store->save({{bakery, false, {}, checks}}, at(5))));
    QCOMPARE(*wait(fixture.store->stages(bakery)),
             (QList<StageEntry>{{"publishing", at(1)}, {"testing", at(4)}}));
    QCOMPARE((*wait(fixture.store->domain(bakery)))->stage, (StageEntry{"testing", at(4)}));
}

void tst_Store::anEqualPolicyIsOneVersion()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    const QList<NewCheck> checks{sampleCheck(1, "testing", "first\r\n", "1"),
                                 sampleCheck(2, "testing", "first\r\n", "1"),
                                 sampleCheck(3, "testing", "second\r\n", "1"),
                                 sampleCheck(4, "testing", "second\r\n", "2")};
    QVERIFY(wait(fixture.store->save({{bakery, false, {}, checks}}, at(5))));
    QCOMPARE(*wait(fixture.store->policyVersions(bakery)),
             (QList<PolicyVersion>{{"second\r\n", "2", at(4), at(4)},
                                   {"second\r\n", "1", at(3), at(3)},
                                   {"first\r\n", "1", at(1), at(2)}}));
}

void tst_Store::changesAreAllOrNothing()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(runSql(fixture.store->path(),
                   {u"CREATE TRIGGER no_club BEFORE INSERT ON domain WHEN NEW.name LIKE 'club%'"
                    " BEGIN SELECT RAISE(ABORT, 'no'); END"_s}));
    QVERIFY(!wait(fixture.store->save({added(bakery), added(club)}, at(0))));
    QVERIFY(wait(fixture.store->domains())->isEmpty());
    QVERIFY(wait(fixture.store->save({added(bakery)}, at(0))));
}

void tst_Store::keepsSettings()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(wait(fixture.store->setSetting(u"key"_s, "one")));
    QVERIFY(wait(fixture.store->setSetting(u"key"_s, QByteArray("t\0o", 3))));
    QVERIFY(wait(fixture.store->setSetting(u"empty"_s, {})));
    fixture.reopen();
    QCOMPARE(*wait(fixture.store->setting(u"key"_s)), QByteArray("t\0o", 3));
    QCOMPARE(*wait(fixture.store->setting(u"empty"_s)), QByteArray());
}

void tst_Store::twoStoresSeeEachOthersChanges()
{
    StoreFixture fixture;
    const auto other = fixture.open();
    QVERIFY(wait(fixture.store->open()));
    QVERIFY(wait(other->open()));
    QList<StoreFuture<void>> saves;
    for (int i = 0; i < 20; ++i) {
        const auto name = DomainName::fromDns("d" + QByteArray::number(i) + ".example");
        saves.append((i % 2 == 0 ? fixture.store : other)->save({added(*name)}, at(i)));
    }
    for (const auto &save : saves)
        QVERIFY(wait(save));
    QCOMPARE(wait(fixture.store->domains())->size(), 20);
    QCOMPARE(wait(other->domains())->size(), 20);
}

void tst_Store::whatWasAskedForHappensBeforeItCloses()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    (void)fixture.store->save({added(bakery)}, at(0));
    fixture.reopen();
    QCOMPARE(wait(fixture.store->domains())->size(), 1);
}

void tst_Store::onlyHostNamesAreListed()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    for (const char *text : {"\\000'\\;--.example", "`{touch,x}`.example"}) {
        const auto name = DomainName::fromDns(text);
        QVERIFY(name);
        QVERIFY(wait(fixture.store->save({added(*name), added(bakery)}, at(0))));
    }
    QCOMPARE(wait(fixture.store->domains())->size(), 1);
    QCOMPARE(wait(fixture.store->domains())->first().name, bakery);
}

void tst_Store::keepsDecisionsInTheOrderOfTime()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    const StoredDecision first{"plan-move", "mx.new.example", u"„Umzug“"_s, at(1), at(100)};
    const StoredDecision second{"end-move", "", {}, at(2), {}};
    for (const StoredDecision &each : {second, first}) {
        DomainChange change = added(bakery);
        change.decisions = {each};
        QVERIFY(wait(fixture.store->save({change}, at(3))));
    }
    fixture.reopen();
    QCOMPARE(*wait(fixture.store->decisions(bakery)), (QList<StoredDecision>{first, second}));
    QCOMPARE(*wait(fixture.store->decisions(club)), QList<StoredDecision>());
}

void tst_Store::anOlderCheckFromAFileChangesNoStage()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    DomainChange change = added(bakery);
    change.checks = {sampleCheck(10, "testing", "policy", "1")};
    QVERIFY(wait(fixture.store->save({change}, at(10))));
    change.checks = {sampleCheck(5, "publishing", "older policy", "0")};
    change.checks[0].check.summary.origin = "file";
    QVERIFY(wait(fixture.store->save({change}, at(11))));
    QCOMPARE(wait(fixture.store->checks(bakery, 10))->size(), 2);
    QCOMPARE(*wait(fixture.store->stages(bakery)), (QList<StageEntry>{{"testing", at(10)}}));
    QCOMPARE(wait(fixture.store->policyVersions(bakery))->size(), 1);
    QCOMPARE((*wait(fixture.store->domain(bakery)))->lastCheck->checkedUtc, at(10));
    // A newer one counts like any other.
    change.checks = {sampleCheck(12, "enforcing", "policy", "2")};
    change.checks[0].check.summary.origin = "file";
    QVERIFY(wait(fixture.store->save({change}, at(13))));
    QCOMPARE(wait(fixture.store->stages(bakery))->size(), 2);
}

void tst_Store::aClockThatWasWrongOnceHidesNothing()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    DomainChange change = added(bakery);
    change.checks = {sampleCheck(1, "testing", "policy", "1"), sampleCheck(100'000, "testing", "policy", "1")};
    QVERIFY(wait(fixture.store->save({change}, at(1))));
    change.checks = {sampleCheck(2, "enforcing", "another", "2")};
    QVERIFY(wait(fixture.store->save({change}, at(2))));
    const QList<StageEntry> stages = *wait(fixture.store->stages(bakery));
    QVERIFY(stages.contains(StageEntry{"enforcing", at(2)}));
    QCOMPARE(wait(fixture.store->policyVersions(bakery))->size(), 2);
}

void tst_Store::theSameFileIsTakenOnce()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    DomainChange change = added(bakery);
    change.checks = {sampleCheck(5, "testing")};
    QVERIFY(wait(fixture.store->save({change}, at(6))));
    change.checks[0].check.summary.origin = "file";
    QVERIFY(wait(fixture.store->save({change}, at(7))));
    QCOMPARE(wait(fixture.store->checks(bakery, 10))->size(), 1);
}

void tst_Store::theLastCheckThatTestedServersIsFound()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    DomainChange change = added(bakery);
    change.checks = {sampleCheck(1, "testing"), sampleCheck(2, "testing"), sampleCheck(3, "testing")};
    change.checks[0].check.summary.servers = "warn";
    change.checks[1].check.summary.servers = "fail";
    change.checks[2].check.summary.servers = "unknown";
    change.checks[1].check.summary.mx = "mx1.example mx2.example";
    QVERIFY(wait(fixture.store->save({change}, at(4))));
    const auto found = *wait(fixture.store->lastServersCheck(bakery));
    QCOMPARE(found->summary.checkedUtc, at(2));
    QCOMPARE(found->summary.mx, QByteArray("mx1.example mx2.example"));
    QVERIFY(!*wait(fixture.store->lastServersCheck(club)));
}

void tst_Store::oneCheckIsFoundByItsId()
{
    StoreFixture fixture;
    QVERIFY(wait(fixture.store->open()));
    DomainChange change = added(bakery);
    change.checks = {sampleCheck(1, "testing"), sampleCheck(2, "testing")};
    QVERIFY(wait(fixture.store->save({change, added(club)}, at(4))));
    const qint64 id = wait(fixture.store->checks(bakery, 10))->last().id;
    QCOMPARE((*wait(fixture.store->check(bakery, id)))->summary.checkedUtc, at(1));
    // Another domain's is none of one's own.
    QVERIFY(!*wait(fixture.store->check(club, id)));
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_Store.moc"
