// SPDX-License-Identifier: Apache-2.0
// The wizard's course on the practice network, with a real store.
#include "practice/PracticeNetwork.h"
#include "setup/DomainCheckEngine.h"
#include "setup/DomainSetup.h"
#include "store/StoreFixture.h"
#include "support/HealthyDomain.h"
#include "support/PlayedEngine.h"
#include "support/SetClock.h"

#include <QSignalSpy>

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;
using enum Publication;

namespace {

const DomainName untouched = DomainName::literal("untouched.example");
const DomainName testing = DomainName::literal("testing.example");
const DomainName good = DomainName::literal("good.example");

constexpr auto patience = 20000;

class NetworkPublisher final : public Publisher
{
public:
    explicit NetworkPublisher(PracticeNetwork &network)
        : m_network(network)
    { }

    void publishRecord(const TxtToPublish &record) override
    {
        m_network.publishTxt(record.name, record.text);
    }

    void publishPolicy(const DomainName &domain, const QByteArray &text) override
    {
        m_network.publishPolicy(domain, text);
    }

private:
    PracticeNetwork &m_network;
};

CheckEnvironment environmentOf(const PracticeNetwork &network)
{
    CheckEnvironment environment;
    environment.resolver = network.resolverSettings();
    environment.check.connector = network.connector();
    environment.roots = [store = network.trustStore()] { return store; };
    for (const Endpoint &resolver : environment.resolver.servers)
        environment.publicResolvers.append({u"Practice"_s, resolver});
    return environment;
}

/// The program: all that lives as long as its window.
struct Program
{
    explicit Program(PracticeNetwork &network, const StoreFixture &files)
        : engine(environmentOf(network), clock)
    {
        setup.setNetwork([this] { return engine.watchNetwork(); });
        setup.setPublisher(std::make_shared<NetworkPublisher>(network));
        list.useStore(files.open());
    }

    SystemClock clock;
    DomainCheckEngine engine;
    CheckSession session{engine, clock};
    DomainList list{clock};
    DomainSetup setup{engine, session, list, ProviderKnowledge::builtIn(), clock};

    bool ends()
    {
        return QTest::qWaitFor([this] { return setup.assessment() && !setup.isChecking(); },
                               patience);
    }

    bool opens(const DomainName &domain)
    {
        setup.open(domain);
        return ends();
    }

    bool becomes(WizardStep step, WizardState state)
    {
        return QTest::qWaitFor(
            [=, this] {
                setup.lookNow();
                return setup.state(step) == state;
            },
            patience);
    }

    bool isSaved()
    {
        return QTest::qWaitFor([this] { return list.saveState() == DomainList::SaveState::Saved; });
    }
};

/// The same with an engine and a resolver that do as the test says.
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

class tst_DomainSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToAPolicyInForce();
    void closedAndOpenedAgain();
    void nobodyWaitsToSeeTheLastCheck();
    void anotherPolicyNeedsAnotherId();
    void publishedPoliciesAreAdopted();
    void whatWasSaidIsWatchedAgain();
    void takenBack();
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

void tst_DomainSetup::fromNothingToAPolicyInForce()
{
    const auto network = PracticeNetwork::start();
    QVERIFY(network);
    const StoreFixture files;
    Program program(**network, files);
    DomainSetup &setup = program.setup;
    QVERIFY(program.opens(untouched));
    QCOMPARE(setup.nextStep(), WizardStep::TlsReports);
    setup.setReportUris({"mailto:tls@untouched.example"});
    setup.publishForMe(TlsReportRecord);
    QVERIFY(program.becomes(WizardStep::TlsReports, WizardState::Fine));
    QCOMPARE(setup.nextStep(), WizardStep::Policy);
    setup.decidePolicy();
    QCOMPARE(setup.nextStep(), WizardStep::HostPolicy);
    setup.publishForMe(PolicyHost);
    QVERIFY(program.becomes(WizardStep::HostPolicy, WizardState::Fine));
    QTRY_VERIFY(!setup.hostWatch().isRunning());
    QCOMPARE(setup.nextStep(), WizardStep::PublishRecord);
    QSignalSpy published(&setup.recordWatch(PolicyRecord), &RecordWatch::published);
    setup.publishForMe(PolicyRecord);
    QVERIFY(program.becomes(WizardStep::PublishRecord, WizardState::Fine));
    QTRY_COMPARE(published.count(), 1);
    QTRY_VERIFY(!setup.recordWatch(PolicyRecord).isRunning());
    QCOMPARE(setup.nextStep(), WizardStep::Review);
    QCOMPARE(setup.state(WizardStep::Review), WizardState::Fine);
    QVERIFY(program.isSaved());
    QCOMPARE(program.list.find(untouched)->stage->stage, QByteArray("testing"));
    const auto versions = wait(program.list.store()->policyVersions(untouched));
    QVERIFY(versions);
    QCOMPARE(versions->size(), 1);
    QCOMPARE(versions->first().recordId, setup.choices().policyId);
    QCOMPARE(versions->first().text, setup.draft().text);
}

void tst_DomainSetup::closedAndOpenedAgain()
{
    const auto network = PracticeNetwork::start();
    QVERIFY(network);
    const StoreFixture files;
    SetupChoices before;
    {
        Program program(**network, files);
        QVERIFY(program.opens(untouched));
        program.setup.setReportUris({"mailto:tls@untouched.example"});
        program.setup.setMaxAge(std::chrono::seconds(604800));
        program.setup.setStep(WizardStep::HostPolicy);
        before = program.setup.choices();
        QVERIFY(!before.policyId.isEmpty());
    }
    Program program(**network, files);
    QTRY_COMPARE(program.list.storage(), DomainList::Storage::Ready);
    const QDateTime opened = program.clock.nowUtc();
    program.setup.open(untouched);
    QVERIFY(program.setup.choices() == before);
    // The practice network is another one at each start: what was seen in it is not shown again.
    QTest::qWait(50);
    QVERIFY(!program.setup.observations() || program.setup.observations()->startedUtc >= opened);
    QVERIFY(program.ends());
    QVERIFY(program.setup.choices() == before);
}

void tst_DomainSetup::nobodyWaitsToSeeTheLastCheck()
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

void tst_DomainSetup::anotherPolicyNeedsAnotherId()
{
    const auto network = PracticeNetwork::start();
    QVERIFY(network);
    const StoreFixture files;
    Program program(**network, files);
    DomainSetup &setup = program.setup;
    QVERIFY(program.opens(testing));
    QVERIFY(program.isSaved());
    const QByteArray oldId = setup.choices().policyId;
    QCOMPARE(setup.assessment()->record.record->id, oldId);
    setup.setMode(PolicyMode::Enforce);
    const QByteArray newId = setup.choices().policyId;
    QVERIFY(newId != oldId);
    QCOMPARE(setup.state(WizardStep::HostPolicy), WizardState::Look);
    // The record that is there is yesterday's.
    setup.sayPublished(PolicyRecord);
    QTRY_COMPARE(setup.recordWatch(PolicyRecord).rows().first().sight, RecordWatch::Sight::Other);
    QCOMPARE(setup.recordWatch(PolicyRecord).target().staleId, oldId);
    setup.publishForMe(PolicyHost);
    QVERIFY(program.becomes(WizardStep::HostPolicy, WizardState::Fine));
    // Also when the new file is there already, under the old id.
    QCOMPARE(setup.state(WizardStep::PublishRecord), WizardState::Wrong);
    setup.sayPublished(PolicyRecord);
    QCOMPARE(setup.recordWatch(PolicyRecord).target().staleId, oldId);
    QTRY_COMPARE(setup.recordWatch(PolicyRecord).rows().first().sight, RecordWatch::Sight::Other);
    QVERIFY(!setup.recordWatch(PolicyRecord).isPublished());
    QCOMPARE(setup.choices().policyId, newId);
    setup.publishForMe(PolicyRecord);
    QVERIFY(program.becomes(WizardStep::PublishRecord, WizardState::Fine));
    QCOMPARE(setup.assessment()->record.record->id, newId);
    QVERIFY(program.isSaved());
    QCOMPARE(program.list.find(testing)->stage->stage, QByteArray("enforcing"));
}

void tst_DomainSetup::publishedPoliciesAreAdopted()
{
    const auto network = PracticeNetwork::start();
    QVERIFY(network);
    const StoreFixture files;
    Program program(**network, files);
    for (const DomainName &domain : {testing, good}) {
        QVERIFY(program.opens(domain));
        const SetupChoices &choices = program.setup.choices();
        QVERIFY(choices.policyDecided);
        QCOMPARE(choices.mode, domain == good ? PolicyMode::Enforce : PolicyMode::Testing);
        QCOMPARE(choices.reportUris, QList<QByteArray>{"mailto:tls-reports@" + domain.toAscii()});
        QCOMPARE(choices.policyId, program.setup.assessment()->record.record->id);
        QVERIFY(!choices.ownMxLines);
        QCOMPARE(program.setup.nextStep(), WizardStep::Review);
        QVERIFY(program.isSaved());
        QVERIFY(*setupChoicesFromJson(program.list.find(domain)->setup) == choices);
    }
}

void tst_DomainSetup::whatWasSaidIsWatchedAgain()
{
    const auto network = PracticeNetwork::start();
    QVERIFY(network);
    const StoreFixture files;
    {
        Program program(**network, files);
        QVERIFY(program.opens(untouched));
        program.setup.setReportUris({"mailto:tls@untouched.example"});
        program.setup.sayPublished(TlsReportRecord);
        QCOMPARE(program.setup.state(WizardStep::TlsReports), WizardState::Waiting);
    }
    Program program(**network, files);
    QVERIFY(program.opens(untouched));
    QCOMPARE(program.setup.state(WizardStep::TlsReports), WizardState::Waiting);
    QVERIFY(program.setup.recordWatch(TlsReportRecord).isRunning());
    QVERIFY(!program.setup.recordWatch(PolicyRecord).isRunning());
    QVERIFY(!program.setup.hostWatch().isRunning());
    (*network)->publishTxt(DomainName::literal("_smtp._tls.untouched.example"),
                           "v=TLSRPTv1; rua=mailto:tls@untouched.example");
    QVERIFY(program.becomes(WizardStep::TlsReports, WizardState::Fine));
}

void tst_DomainSetup::takenBack()
{
    const auto network = PracticeNetwork::start();
    QVERIFY(network);
    const StoreFixture files;
    Program program(**network, files);
    QVERIFY(program.opens(untouched));
    for (const Publication publication : {TlsReportRecord, PolicyHost, PolicyRecord}) {
        program.setup.sayPublished(publication);
        QVERIFY(program.setup.choices().saidPublished(publication).isValid());
        program.setup.takeBack(publication);
        QVERIFY(!program.setup.choices().saidPublished(publication).isValid());
    }
    QVERIFY(!program.setup.recordWatch(TlsReportRecord).isRunning());
    QVERIFY(!program.setup.recordWatch(PolicyRecord).isRunning());
    QVERIFY(!program.setup.hostWatch().isRunning());
    QCOMPARE(program.setup.state(WizardStep::TlsReports), WizardState::ToCome);
    // While one is watched for, closing ends it.
    program.setup.sayPublished(PolicyHost);
    program.setup.close();
    QVERIFY(!program.setup.hostWatch().isRunning());
    QTest::qWait(50);
    QVERIFY(!program.setup.assessment());
}

void tst_DomainSetup::openedBeforeTheListHasLoaded()
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

void tst_DomainSetup::editedBeforeTheListHasLoaded()
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

void tst_DomainSetup::aCheckThatIsQuickerThanTheFile()
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

void tst_DomainSetup::anotherDomainWhileTheFileIsRead()
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

void tst_DomainSetup::theFileComesBackLater()
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
    program.setup.setHosting(PolicyHosting::OwnServer);
    QVERIFY(QDir(files.folder.path()).rmdir(u"postseal.sqlite"_s));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    program.list.retry();
    QVERIFY(program.isSaved());
    // What was stored is known again, and what was chosen meanwhile is kept.
    QCOMPARE(program.setup.choices().reportUris, someChoices().reportUris);
    QCOMPARE(program.setup.choices().mode, PolicyMode::Enforce);
    QCOMPARE(program.setup.choices().hosting, PolicyHosting::OwnServer);
    QVERIFY(program.isSaved());
    QVERIFY(program.stored(domain) == program.setup.choices());
    QTest::qWait(20);
    QVERIFY(program.isSaved());
    QCOMPARE(wait(program.list.store()->checks(domain, 10))->size(), 1);
}

void tst_DomainSetup::nothingIsSavedForAnotherDomain()
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

void tst_DomainSetup::aFileChangedUnderItsIdGetsAnother()
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

void tst_DomainSetup::aLookupThatFailedOnceMakesNoNewId()
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

void tst_DomainSetup::closedByAListener()
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

void tst_DomainSetup::nothingOpenNothingDone()
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

QTEST_GUILESS_MAIN(tst_DomainSetup)
#include "tst_DomainSetup.moc"
