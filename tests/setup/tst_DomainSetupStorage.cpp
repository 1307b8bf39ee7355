// SPDX-License-Identifier: Apache-2.0
// What the wizard's course makes of the store: slow, absent, back again, and another domain
// meanwhile.
#include "setup/DomainSetup.h"
#include "store/StoreFixture.h"
#include "support/Answers.h"
#include "support/HealthyDomain.h"
#include "support/PlayedEngine.h"
#include "support/SetClock.h"

#include <QSignalSpy>

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;
using enum Publication;

namespace {

/// The program with an engine that does as the test says.
struct PlayedProgram
{
    HealthyDomain shop;
    SetClock clock;
    PlayedEngine engine;
    CheckSession session{engine, clock};
    DomainList list{clock};
    DomainSetup setup{engine, session, list, ProviderKnowledge(), clock};

    PlayedProgram()
    {
        clock.now = shop.now;
        engine.roots = *TrustStore::fromPem(shop.authority.rootPem());
    }

    void finish(const Observations &seen)
    {
        Q_EMIT engine.finished(seen, engine.judge(seen, std::nullopt));
    }

    [[nodiscard]] SetupChoices stored(const DomainName &name) const
    {
        const StoredDomain *domain = list.find(name);
        const auto choices = setupChoicesFromJson(domain ? domain->setup : QByteArray());
        return choices ? *choices : SetupChoices();
    }

    bool isSaved()
    {
        return QTest::qWaitFor([this] { return list.saveState() == DomainList::SaveState::Saved; });
    }
};

SetupChoices someChoices()
{
    SetupChoices choices;
    choices.reportUris = {"mailto:stored@shop.example"};
    choices.mode = PolicyMode::Enforce;
    choices.policyDecided = true;
    choices.step = WizardStep::HostPolicy;
    return choices;
}

} // namespace

class tst_DomainSetupStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsToSeeTheLastCheck();
    void openedBeforeTheListHasLoaded();
    void editedBeforeTheListHasLoaded();
    void aCheckThatIsQuickerThanTheFile();
    void anotherDomainWhileTheFileIsRead();
    void theFileComesBackLater();
    void nothingIsSavedForAnotherDomain();
    void aFileChangedUnderItsIdGetsAnother();
    void aLookupThatFailedOnceMakesNoNewId();
    void closedByAListener();
    void nothingOpenNothingDone();
};

void tst_DomainSetupStorage::nobodyWaitsToSeeTheLastCheck()
{
    const StoreFixture files;
    const HealthyDomain shop;
    {
        PlayedProgram program;
        program.list.useStore(files.open());
        QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
        program.setup.open(shop.domain);
        program.finish(shop.seen);
        QVERIFY(program.isSaved());
    }
    PlayedProgram program;
    program.engine.roots = *TrustStore::fromPem(shop.authority.rootPem());
    program.list.useStore(files.open());
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    QSignalSpy finished(&program.engine, &CheckEngine::finished);
    program.setup.open(shop.domain);
    QTRY_VERIFY(program.setup.assessment());
    QCOMPARE(finished.count(), 0);
    QVERIFY(program.setup.isChecking());
    QVERIFY(*program.setup.observations() == shop.seen);
    QCOMPARE(program.setup.state(WizardStep::MailServers), WizardState::Fine);
    QCOMPARE(program.setup.draft().policy.mx.size(), 2);
}

void tst_DomainSetupStorage::openedBeforeTheListHasLoaded()
{
    const StoreFixture files;
    PlayedProgram program;
    QVERIFY(wait(files.store->open()));
    QVERIFY(
        wait(files.store->save({{program.shop.domain, false, toJson(someChoices()), {}}}, at(0))));
    program.setup.open(program.shop.domain);
    program.finish(program.shop.seen);
    QVERIFY(program.setup.assessment());
    QVERIFY(program.setup.choices() == SetupChoices());
    program.list.useStore(files.open());
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    QTRY_VERIFY(!program.setup.choices().policyId.isEmpty());
    SetupChoices expected = someChoices();
    expected.policyId = program.setup.choices().policyId;
    expected.policyOfId = program.setup.draft().text;
    QVERIFY(program.setup.choices() == expected);
    QVERIFY(program.isSaved());
    QVERIFY(program.stored(program.shop.domain) == expected);
    QCOMPARE(wait(program.list.store()->checks(program.shop.domain, 10))->size(), 1);
}

void tst_DomainSetupStorage::editedBeforeTheListHasLoaded()
{
    const StoreFixture files;
    PlayedProgram program;
    QVERIFY(wait(files.store->open()));
    QVERIFY(
        wait(files.store->save({{program.shop.domain, false, toJson(someChoices()), {}}}, at(0))));
    program.list.useStore(files.open());
    program.setup.open(program.shop.domain);
    program.setup.setStep(WizardStep::Policy);
    program.setup.setDnsHost("ovh");
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    SetupChoices expected = someChoices();
    expected.step = WizardStep::Policy;
    expected.dnsHost = "ovh";
    QVERIFY(program.setup.choices() == expected);
    QVERIFY(program.isSaved());
    QVERIFY(program.stored(program.shop.domain) == expected);
}

void tst_DomainSetupStorage::aCheckThatIsQuickerThanTheFile()
{
    const StoreFixture files;
    PlayedProgram program;
    const DomainName domain = program.shop.domain;
    // Yesterday there was another file under the id that is published now.
    NewCheck yesterday =
        sampleCheck(1,
                    "testing",
                    "version: STSv1\r\nmode: testing\r\nmx: mx1.shop.example\r\nmax_age: 86400\r\n",
                    "20261124T1000");
    QVERIFY(wait(files.store->open()));
    QVERIFY(wait(files.store->save({{domain, false, toJson(someChoices()), {yesterday}}}, at(0))));
    program.list.useStore(files.open());
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    program.setup.open(domain);
    program.finish(program.shop.seen);
    QVERIFY(program.setup.assessment());
    QTRY_COMPARE(program.setup.state(WizardStep::PublishRecord), WizardState::Wrong);
    QVERIFY(program.isSaved());
    // The check was stored once, judged with yesterday in mind.
    const auto checks = wait(program.list.store()->checks(domain, 10));
    QCOMPARE(checks->size(), 2);
    QCOMPARE(checks->first().worst, QByteArray("record.id-unchanged"));
}

void tst_DomainSetupStorage::anotherDomainWhileTheFileIsRead()
{
    const StoreFixture files;
    PlayedProgram program;
    const DomainName domain = program.shop.domain;
    const DomainName other = DomainName::literal("other.example");
    program.list.useStore(files.open());
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    program.setup.open(domain);
    program.finish(program.shop.seen);
    QTRY_VERIFY(program.list.find(domain)->lastCheck);
    QVERIFY(program.isSaved());
    program.setup.open(domain);
    program.setup.open(other);
    QTest::qWait(50);
    QVERIFY(!program.setup.assessment());
    QVERIFY(!program.list.find(other)->lastCheck);
    // There, away and back again: what was read for the first visit is not shown twice.
    program.setup.open(domain);
    program.setup.close();
    program.setup.open(domain);
    QTRY_VERIFY(program.setup.assessment());
    QCOMPARE(program.setup.assessment()->domain, domain);
    QVERIFY(program.isSaved());
    QCOMPARE(wait(program.list.store()->checks(domain, 10))->size(), 1);
}

void tst_DomainSetupStorage::theFileComesBackLater()
{
    const StoreFixture files;
    PlayedProgram program;
    const DomainName domain = program.shop.domain;
    const QString path = files.folder.filePath(u"postseal.sqlite"_s);
    {
        const auto store = files.open();
        QVERIFY(wait(store->open()));
        QVERIFY(wait(store->save({{domain, false, toJson(someChoices()), {}}}, at(0))));
    }
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QVERIFY(QDir(files.folder.path()).mkdir(u"postseal.sqlite"_s));
    program.list.useStore(files.open());
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Failed);
    program.setup.open(domain);
    Observations seen = program.shop.seen;
    unpublishEverything(seen);
    program.finish(seen);
    program.setup.setHosting("own-server");
    QVERIFY(QDir(files.folder.path()).rmdir(u"postseal.sqlite"_s));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    program.list.retry();
    QVERIFY(program.isSaved());
    // What was stored is known again, and what was chosen meanwhile is kept.
    QCOMPARE(program.setup.choices().reportUris, someChoices().reportUris);
    QCOMPARE(program.setup.choices().mode, PolicyMode::Enforce);
    QCOMPARE(program.setup.choices().hosting, QByteArray("own-server"));
    QVERIFY(program.isSaved());
    QVERIFY(program.stored(domain) == program.setup.choices());
    QTest::qWait(20);
    QVERIFY(program.isSaved());
    QCOMPARE(wait(program.list.store()->checks(domain, 10))->size(), 1);
}

void tst_DomainSetupStorage::nothingIsSavedForAnotherDomain()
{
    const StoreFixture files;
    PlayedProgram program;
    const DomainName other = DomainName::literal("other.example");
    program.list.useStore(files.open());
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    program.setup.open(program.shop.domain);
    program.setup.setReportUris({"mailto:tls@shop.example"});
    program.setup.open(other);
    // The first domain's check ends only now.
    program.finish(program.shop.seen);
    QVERIFY(!program.setup.assessment());
    QVERIFY(program.setup.choices().reportUris.isEmpty());
    program.setup.setStep(WizardStep::Policy);
    QVERIFY(program.isSaved());
    QVERIFY(!program.list.find(program.shop.domain)->lastCheck);
    QVERIFY(!program.list.find(other)->lastCheck);
    QCOMPARE(program.stored(program.shop.domain).reportUris.size(), 1);
    QVERIFY(program.stored(other).reportUris.isEmpty());
    program.setup.close();
    program.finish(program.shop.seen);
    QVERIFY(!program.setup.isOpen());
    QVERIFY(!program.list.find(other)->lastCheck);
}

void tst_DomainSetupStorage::aFileChangedUnderItsIdGetsAnother()
{
    const StoreFixture files;
    PlayedProgram program;
    const DomainName domain = program.shop.domain;
    program.list.useStore(files.open());
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    program.setup.open(domain);
    program.finish(program.shop.seen);
    QTRY_COMPARE(program.setup.choices().policyId, QByteArray("20261124T1000"));
    QVERIFY(program.isSaved());
    // Somebody edits the file and forgets the record; the program knows the policy from that file
    // only.
    program.setup.close();
    program.list.saveSetup(domain, toJson(SetupChoices()));
    program.setup.open(domain);
    Observations later = program.shop.seen;
    later.startedUtc = later.startedUtc.addSecs(60);
    later.fetches[0].body.replace("enforce", "testing");
    program.clock.pass(std::chrono::seconds(60));
    program.finish(later);
    QTRY_VERIFY(contains(program.setup.assessment()->step(Step::Record).findings,
                         FindingCode::RecordIdUnchanged));
    QCOMPARE(program.setup.choices().mode, PolicyMode::Testing);
    QVERIFY(program.setup.choices().policyId != QByteArray("20261124T1000"));
    QVERIFY(!program.setup.choices().policyId.isEmpty());
}

void tst_DomainSetupStorage::aLookupThatFailedOnceMakesNoNewId()
{
    const StoreFixture files;
    PlayedProgram program;
    program.list.useStore(files.open());
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    program.setup.open(program.shop.domain);
    program.finish(program.shop.seen);
    QTRY_VERIFY(!program.setup.choices().policyId.isEmpty());
    const QByteArray id = program.setup.choices().policyId;
    Observations silent = program.shop.seen;
    silent.startedUtc = silent.startedUtc.addSecs(60);
    silent.mx = answers::none(silent.domain, RecordType::Mx, AnswerKind::Silent);
    silent.mxHosts.clear();
    program.session.checkAgain();
    program.finish(silent);
    QVERIFY(program.setup.draft().policy.mx.isEmpty());
    QCOMPARE(program.setup.choices().policyId, id);
    Observations back = program.shop.seen;
    back.startedUtc = back.startedUtc.addSecs(120);
    program.session.checkAgain();
    program.finish(back);
    QCOMPARE(program.setup.choices().policyId, id);
}

void tst_DomainSetupStorage::closedByAListener()
{
    const StoreFixture files;
    PlayedProgram program;
    program.list.useStore(files.open());
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    program.setup.open(program.shop.domain);
    QVERIFY(program.isSaved());
    QTest::qWait(20);
    connect(
        &program.list, &DomainList::changed, &program.setup, [&program] { program.setup.close(); });
    program.finish(program.shop.seen);
    QVERIFY(!program.setup.isOpen());
    QVERIFY(!program.setup.assessment());
    program.setup.open(program.shop.domain);
    program.setup.setMode(PolicyMode::None);
    QVERIFY(!program.setup.isOpen());
}

void tst_DomainSetupStorage::nothingOpenNothingDone()
{
    PlayedProgram program;
    program.setup.setNetwork([] { return WatchNetwork(); });
    program.setup.setReportUris({"mailto:tls@shop.example"});
    program.setup.setStep(WizardStep::Policy);
    program.setup.decidePolicy();
    program.setup.sayPublished(PolicyHost);
    program.setup.publishForMe(PolicyHost);
    program.setup.takeBack(PolicyRecord);
    program.setup.lookNow();
    QVERIFY(program.list.domains().isEmpty());
    QVERIFY(!program.setup.hostWatch().isRunning());
    QVERIFY(!program.setup.dnsHost());
    QVERIFY(program.setup.mailProviders().isEmpty());
    QVERIFY(program.setup.zone().isRoot());
    QVERIFY(program.setup.draft().policy.mx.isEmpty());
}

QTEST_GUILESS_MAIN(tst_DomainSetupStorage)
#include "tst_DomainSetupStorage.moc"
