// SPDX-License-Identifier: Apache-2.0
// The wizard's course on the practice network, with a real store.
#include "practice/PracticeNetwork.h"
#include "setup/DomainCheckEngine.h"
#include "setup/DomainSetup.h"
#include "store/StoreFixture.h"

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

} // namespace

class tst_DomainSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToAPolicyInForce();
    void closedAndOpenedAgain();
    void anotherPolicyNeedsAnotherId();
    void publishedPoliciesAreAdopted();
    void whatWasSaidIsWatchedAgain();
    void takenBack();
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

QTEST_GUILESS_MAIN(tst_DomainSetup)
#include "tst_DomainSetup.moc"
