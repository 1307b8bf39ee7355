// SPDX-License-Identifier: Apache-2.0
// Nobody waits here: the tables answer at once, and lookNow() makes the next look.
#include <QSignalSpy>
#include <QTest>

#include "WatchFixture.h"

using namespace postseal;
using namespace Qt::StringLiterals;
using test::sights;
using test::WatchFixture;
using Sight = RecordWatch::Sight;
using Kind = RecordWatch::Row::Kind;
using enum RecordWatch::Sight;

namespace {

using Sights = QList<Sight>;

DnsAnswer negative(const DomainName &name, quint32 ttl)
{
    DnsAnswer answer = answers::none(name, RecordType::Txt);
    answer.ttl = ttl;
    return answer;
}

} // namespace

class tst_RecordWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysGrow();
    void rowsAtTheStart();
    void resolversAreAskedLast();
    void seenEverywhere();
    void publishedIsToldOnce();
    void whenItWasSeenFirst();
    void whatIsSeen_data();
    void whatIsSeen();
    void tlsReportRecords();
    void theWorseOfTwoAddressesCounts();
    void aSilentServerKeepsNobodyWaiting();
    void whereNoServerCanBeAskedTheResolverMust();
    void withoutKnownServersTheResolverMust();
    void behindAnAliasTheResolverHasTheLastWord();
    void whenResolversForget();
    void wrongNamesAreLookedAtToo();
    void theNextLookIsToldAndNearAgain();
    void nothingIsAskedWhilePaused();
    void startedWhilePaused();
    void stoppedDuringALook();
    void destroyedDuringALook();
    void resolversGoneDuringALook();
    void stoppedByAListener();
    void destroyedByAListener();
    void startedAgainDuringALook();
};

void tst_RecordWatch::delaysGrow()
{
    QCOMPARE(Watch::delayBefore(0).count(), 0);
    for (int look = 1; look < 100; ++look) {
        QVERIFY(Watch::delayBefore(look) >= Watch::delayBefore(look - 1));
        QVERIFY(Watch::delayBefore(look).count() >= 2);
        QVERIFY(Watch::delayBefore(look).count() <= 60);
    }
    QCOMPARE(Watch::delayBefore(-1).count(), 0);
    QCOMPARE(Watch::delayBefore(std::numeric_limits<int>::max()).count(), 60);
}

void tst_RecordWatch::rowsAtTheStart()
{
    WatchFixture fixture;
    fixture.own->serversWait = true;
    RecordWatch watch(fixture.clock);
    QVERIFY(!watch.isRunning());
    QVERIFY(watch.rows().isEmpty());
    watch.start(fixture.target(), fixture.network());
    QVERIFY(watch.isRunning());
    QCOMPARE(watch.rows().size(), 4);
    QCOMPARE(watch.rows()[0].name, u"ns1.shop.example"_s);
    QCOMPARE(watch.rows()[2].kind, Kind::OwnResolver);
    QCOMPARE(watch.rows()[3].name, u"Quad9"_s);
    QCOMPARE(sights(watch), (Sights{Asking, Asking, NotAsked, NotAsked}));
    QVERIFY(!watch.nextLookUtc().isValid());
    QVERIFY(!watch.isPublished());
    QVERIFY(!watch.isEverywhere());
}

void tst_RecordWatch::resolversAreAskedLast()
{
    WatchFixture fixture;
    RecordWatch watch(fixture.clock);
    QSignalSpy looked(&watch, &RecordWatch::looked);
    watch.start(fixture.target(), fixture.network());
    QTRY_COMPARE(looked.count(), 1);
    QCOMPARE(sights(watch), (Sights{Absent, Absent, NotAsked, NotAsked}));
    // One of two is not all: a resolver may ask the other one.
    fixture.own->addServer(fixture.first.address, fixture.record("1"));
    watch.lookNow();
    QTRY_COMPARE(looked.count(), 2);
    QCOMPARE(sights(watch), (Sights{Seen, Absent, NotAsked, NotAsked}));
    QVERIFY(fixture.own->asked.isEmpty());
    QVERIFY(fixture.others->asked.isEmpty());
    fixture.publishAtServers(fixture.record("1"));
    watch.lookNow();
    QTRY_COMPARE(sights(watch), (Sights{Seen, Seen, Absent, Absent}));
    QCOMPARE(fixture.own->asked, QList<QByteArray>{"TXT _mta-sts.shop.example"});
    QCOMPARE(fixture.others->asked, QList<QByteArray>{"TXT _mta-sts.shop.example"});
    QVERIFY(fixture.others->askedServers.isEmpty());
    QVERIFY(watch.isPublished());
    QVERIFY(!watch.isEverywhere());
}

void tst_RecordWatch::seenEverywhere()
{
    WatchFixture fixture;
    fixture.publishAtServers(fixture.record("1"));
    fixture.own->add(fixture.record("1"));
    fixture.others->add(fixture.record("1"));
    RecordWatch watch(fixture.clock);
    watch.start(fixture.target(), fixture.network());
    QTRY_VERIFY(watch.isEverywhere());
    QCOMPARE(sights(watch), (Sights{Seen, Seen, Seen, Seen}));
    QCOMPARE(watch.rows()[3].text, QByteArray("v=STSv1; id=1;"));
    QVERIFY(!watch.everywhereByUtc().isValid());
}

void tst_RecordWatch::publishedIsToldOnce()
{
    WatchFixture fixture;
    RecordWatch watch(fixture.clock);
    QSignalSpy looked(&watch, &RecordWatch::looked);
    QSignalSpy published(&watch, &RecordWatch::published);
    watch.start(fixture.target(), fixture.network());
    QTRY_COMPARE(looked.count(), 1);
    QCOMPARE(published.count(), 0);
    fixture.publishAtServers(fixture.record("1"));
    for (int look = 2; look < 5; ++look) {
        watch.lookNow();
        QTRY_COMPARE(looked.count(), look);
        QTRY_VERIFY(watch.nextLookUtc().isValid());
        QCOMPARE(published.count(), 1);
    }
}

void tst_RecordWatch::whenItWasSeenFirst()
{
    WatchFixture fixture;
    fixture.own->addServer(fixture.first.address, fixture.record("1"));
    RecordWatch watch(fixture.clock);
    watch.start(fixture.target(), fixture.network());
    QTRY_VERIFY(watch.nextLookUtc().isValid());
    const QDateTime begin = fixture.clock.now;
    fixture.clock.pass(std::chrono::seconds(30));
    fixture.publishAtServers(fixture.record("1"));
    watch.lookNow();
    QTRY_VERIFY(watch.rows()[1].sight == Seen);
    QCOMPARE(watch.rows()[0].seenUtc, begin);
    QCOMPARE(watch.rows()[1].seenUtc, begin.addSecs(30));
    // Gone again, as with a server that loads an old copy.
    fixture.publishAtServers(answers::none(fixture.stsName, RecordType::Txt));
    watch.lookNow();
    QTRY_VERIFY(watch.rows()[1].sight == Absent);
    QVERIFY(!watch.rows()[0].seenUtc.isValid());
    QVERIFY(watch.rows()[0].text.isEmpty());
}

void tst_RecordWatch::whatIsSeen_data()
{
    QTest::addColumn<QList<QByteArray>>("texts");
    QTest::addColumn<Sight>("sight");
    using Texts = QList<QByteArray>;
    QTest::newRow("the record") << Texts{"v=STSv1; id=new;"} << Seen;
    QTest::newRow("the id of an older policy") << Texts{"v=STSv1; id=old;"} << Other;
    QTest::newRow("a record with a mistake") << Texts{"v=STSv1; id=new-one;"} << Other;
    QTest::newRow("two records") << Texts{"v=STSv1; id=new;", "v=STSv1; id=old;"} << Other;
    QTest::newRow("something else altogether") << Texts{"google-site-verification=1"} << Absent;
    QTest::newRow("something else beside it") << Texts{"v=STSv1; id=new;", "hello"} << Seen;
}

void tst_RecordWatch::whatIsSeen()
{
    QFETCH(const QList<QByteArray>, texts);
    QFETCH(const Sight, sight);
    WatchFixture fixture;
    fixture.publishAtServers(answers::txt(fixture.stsName, texts));
    RecordWatch watch(fixture.clock);
    watch.start(fixture.target("old"), fixture.network());
    QTRY_VERIFY(watch.nextLookUtc().isValid());
    QCOMPARE(watch.rows()[0].sight, sight);
    QCOMPARE(watch.rows()[0].text, texts.join(" | "));
    QCOMPARE(watch.isPublished(), sight == Seen);
    QCOMPARE(fixture.own->asked.isEmpty(), sight != Seen);
}

void tst_RecordWatch::tlsReportRecords()
{
    WatchFixture fixture;
    fixture.publishAtServers(
        answers::txt(fixture.tlsRptName, {"v=TLSRPTv1; rua=mailto:tls@shop.example"}));
    RecordWatch watch(fixture.clock);
    RecordWatch::Target target = fixture.target();
    target.publication = Publication::TlsReportRecord;
    watch.start(target, fixture.network());
    QTRY_VERIFY(watch.isPublished());
    fixture.publishAtServers(answers::txt(fixture.tlsRptName, {"v=TLSRPTv1"}));
    watch.lookNow();
    QTRY_VERIFY(watch.rows()[0].sight == Other);
    QCOMPARE(fixture.own->asked, QList<QByteArray>{"TXT _smtp._tls.shop.example"});
}

void tst_RecordWatch::theWorseOfTwoAddressesCounts()
{
    WatchFixture fixture;
    const NameServer sixth{fixture.first.name, QHostAddress(u"2001:db8::1"_s)};
    RecordWatch::Target target = fixture.target("old");
    target.servers = {fixture.first, sixth};
    fixture.own->addServer(fixture.first.address, fixture.record("new"));
    RecordWatch watch(fixture.clock);
    watch.start(target, fixture.network());
    // The other address is silent.
    QTRY_VERIFY(watch.nextLookUtc().isValid());
    QCOMPARE(watch.rows().size(), 3);
    QCOMPARE(watch.rows()[0].sight, Seen);
    fixture.own->addServer(sixth.address, answers::none(fixture.stsName, RecordType::Txt));
    watch.lookNow();
    QTRY_COMPARE(watch.rows()[0].sight, Absent);
    fixture.own->addServer(sixth.address, fixture.record("old"));
    watch.lookNow();
    QTRY_COMPARE(watch.rows()[0].sight, Other);
    QCOMPARE(watch.rows()[0].text, QByteArray("v=STSv1; id=old;"));
}

void tst_RecordWatch::aSilentServerKeepsNobodyWaiting()
{
    WatchFixture fixture;
    RecordWatch::Target target = fixture.target();
    target.servers.append({DomainName::literal("ns3.shop.example"), QHostAddress(u"192.0.2.3"_s)});
    fixture.publishAtServers(fixture.record("1"));
    RecordWatch watch(fixture.clock);
    watch.start(target, fixture.network());
    QTRY_VERIFY(watch.isPublished());
    QCOMPARE(watch.rows()[2].sight, Silent);
}

void tst_RecordWatch::whereNoServerCanBeAskedTheResolverMust()
{
    // Many networks let nobody ask port 53 but their own resolver.
    WatchFixture fixture;
    RecordWatch::Target target = fixture.target();
    target.servers = {{DomainName::literal("ns3.shop.example"), QHostAddress(u"192.0.2.3"_s)}};
    RecordWatch watch(fixture.clock);
    watch.start(target, fixture.network());
    QTRY_COMPARE(sights(watch), (Sights{Silent, Absent, Absent}));
    QVERIFY(!watch.isPublished());
    fixture.own->add(fixture.record("1"));
    watch.lookNow();
    QTRY_COMPARE(sights(watch), (Sights{Silent, Seen, Absent}));
    QVERIFY(watch.isPublished());
}

void tst_RecordWatch::withoutKnownServersTheResolverMust()
{
    WatchFixture fixture;
    RecordWatch::Target target = fixture.target();
    target.servers.clear();
    RecordWatch watch(fixture.clock);
    watch.start(target, fixture.network());
    QTRY_COMPARE(sights(watch), (Sights{Absent, Absent}));
    QVERIFY(!watch.isPublished());
    fixture.others->add(fixture.record("1"));
    watch.lookNow();
    QTRY_COMPARE(sights(watch), (Sights{Absent, Seen}));
    QVERIFY(watch.isPublished());
    QVERIFY(!watch.isEverywhere());
    QVERIFY(fixture.own->askedServers.isEmpty());
}

void tst_RecordWatch::behindAnAliasTheResolverHasTheLastWord()
{
    WatchFixture fixture;
    DnsAnswer alias = answers::none(fixture.stsName, RecordType::Txt, AnswerKind::NoData);
    alias.aliases = {DomainName::literal("sts.host.example")};
    fixture.publishAtServers(alias);
    fixture.own->add(alias);
    RecordWatch watch(fixture.clock);
    watch.start(fixture.target(), fixture.network());
    QTRY_COMPARE(sights(watch), (Sights{Alias, Alias, Absent, Absent}));
    QVERIFY(!watch.isPublished());
    fixture.own->add(fixture.record("1"));
    watch.lookNow();
    QTRY_VERIFY(watch.isPublished());
}

void tst_RecordWatch::whenResolversForget()
{
    WatchFixture fixture;
    fixture.publishAtServers(fixture.record("new"));
    fixture.own->add(negative(fixture.stsName, 120));
    DnsAnswer old = fixture.record("old");
    old.ttl = 3000;
    fixture.others->add(old);
    RecordWatch watch(fixture.clock);
    watch.start(fixture.target("old"), fixture.network());
    QTRY_COMPARE(sights(watch), (Sights{Seen, Seen, Absent, Other}));
    QTRY_VERIFY(watch.nextLookUtc().isValid());
    QCOMPARE(watch.rows()[2].forgetsUtc, fixture.clock.now.addSecs(120));
    QCOMPARE(watch.everywhereByUtc(), fixture.clock.now.addSecs(3000));
    // Before the first of them forgets, the same answers would come.
    QVERIFY(watch.nextLookUtc() >= fixture.clock.now.addSecs(119));
    QVERIFY(watch.nextLookUtc() <= fixture.clock.now.addSecs(130));
    fixture.own->add(fixture.record("new"));
    fixture.others->add(fixture.record("new"));
    watch.lookNow();
    QTRY_VERIFY(watch.isEverywhere());
    QVERIFY(!watch.everywhereByUtc().isValid());
    QVERIFY(!watch.rows()[2].forgetsUtc.isValid());
}

void tst_RecordWatch::wrongNamesAreLookedAtToo()
{
    WatchFixture fixture;
    RecordWatch watch(fixture.clock);
    QSignalSpy looked(&watch, &RecordWatch::looked);
    watch.start(fixture.target(), fixture.network());
    QTRY_COMPARE(looked.count(), 1);
    const auto answers = looked.first().first().value<QList<ServerAnswers>>();
    QCOMPARE(answers.size(), 3);
    QVERIFY(fixture.own->askedServers.contains("192.0.2.1 TXT _mta-sts.shop.example.shop.example"));
    QVERIFY(
        !fixture.own->askedServers.contains("192.0.2.2 TXT _mta-sts.shop.example.shop.example"));
}

void tst_RecordWatch::theNextLookIsToldAndNearAgain()
{
    WatchFixture fixture;
    RecordWatch watch(fixture.clock);
    QSignalSpy looked(&watch, &RecordWatch::looked);
    watch.start(fixture.target(), fixture.network());
    QTRY_COMPARE(looked.count(), 1);
    const QDateTime next = watch.nextLookUtc();
    QVERIFY(next > fixture.clock.now);
    QVERIFY(next <= fixture.clock.now.addSecs(3));
    // Whoever presses the button ten times is not made to wait longer.
    for (int look = 2; look < 12; ++look) {
        watch.lookNow();
        QTRY_COMPARE(looked.count(), look);
    }
    QVERIFY(watch.nextLookUtc() <= fixture.clock.now.addSecs(3));
}

void tst_RecordWatch::nothingIsAskedWhilePaused()
{
    WatchFixture fixture;
    RecordWatch watch(fixture.clock);
    QSignalSpy looked(&watch, &RecordWatch::looked);
    watch.start(fixture.target(), fixture.network());
    QTRY_COMPARE(looked.count(), 1);
    QSignalSpy changed(&watch, &Watch::changed);
    watch.setPaused(true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!watch.nextLookUtc().isValid());
    watch.lookNow();
    QTest::qWait(1);
    QCOMPARE(looked.count(), 1);
    watch.setPaused(true);
    watch.setPaused(false);
    QTRY_COMPARE(looked.count(), 2);
    QVERIFY(watch.nextLookUtc().isValid());
}

void tst_RecordWatch::startedWhilePaused()
{
    WatchFixture fixture;
    RecordWatch watch(fixture.clock);
    watch.setPaused(true);
    watch.start(fixture.target(), fixture.network());
    QVERIFY(watch.isRunning());
    QTest::qWait(1);
    QVERIFY(fixture.own->askedServers.isEmpty());
    watch.setPaused(false);
    QTRY_VERIFY(watch.nextLookUtc().isValid());
    watch.setPaused(true);
    watch.stop();
    const qsizetype asked = fixture.own->askedServers.size();
    watch.setPaused(false);
    QTest::qWait(1);
    QCOMPARE(fixture.own->askedServers.size(), asked);
}

void tst_RecordWatch::stoppedDuringALook()
{
    WatchFixture fixture;
    fixture.own->serversWait = true;
    RecordWatch watch(fixture.clock);
    watch.start(fixture.target(), fixture.network());
    QSignalSpy looked(&watch, &RecordWatch::looked);
    QSignalSpy changed(&watch, &Watch::changed);
    watch.stop();
    QTest::qWait(20);
    QCOMPARE(looked.count(), 0);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!watch.isRunning());
    QVERIFY(!watch.nextLookUtc().isValid());
    QVERIFY(fixture.own->asked.isEmpty());
}

void tst_RecordWatch::destroyedDuringALook()
{
    WatchFixture fixture;
    fixture.own->serversWait = true;
    auto watch = std::make_unique<RecordWatch>(fixture.clock);
    watch->start(fixture.target(), fixture.network());
    watch.reset();
    QTest::qWait(20);
    QVERIFY(fixture.own->asked.isEmpty());
}

void tst_RecordWatch::resolversGoneDuringALook()
{
    WatchFixture fixture;
    fixture.publishAtServers(fixture.record("1"));
    // Each watch has public resolvers of its own, which go with it.
    auto passing = std::make_shared<FakeResolver>();
    const std::weak_ptr<FakeResolver> remains = passing;
    passing->makeSilent(fixture.stsName, RecordType::Txt);
    auto watch = std::make_unique<RecordWatch>(fixture.clock);
    {
        WatchNetwork network = fixture.network();
        network.publicResolvers = {{u"One"_s, passing},
                                   {u"Two"_s, std::exchange(passing, nullptr)}};
        watch->start(fixture.target(), std::move(network));
    }
    QTRY_COMPARE(watch->rows()[2].sight, Absent);
    QVERIFY(!remains.expired());
    watch.reset();
    QTRY_VERIFY(remains.expired());
}

void tst_RecordWatch::stoppedByAListener()
{
    WatchFixture fixture;
    RecordWatch watch(fixture.clock);
    connect(&watch, &Watch::changed, this, [&watch] { watch.stop(); });
    watch.start(fixture.target(), fixture.network());
    QTest::qWait(1);
    QVERIFY(!watch.isRunning());
    QVERIFY(fixture.own->askedServers.isEmpty());
}

void tst_RecordWatch::destroyedByAListener()
{
    WatchFixture fixture;
    for (const bool early : {true, false}) {
        auto *watch = new RecordWatch(fixture.clock);
        QPointer<RecordWatch> watching(watch);
        if (early) {
            // From within start() the object is in use; afterwards it is not.
            watch->setPaused(true);
            watch->start(fixture.target(), fixture.network());
            connect(watch, &RecordWatch::looked, this, [watch] { watch->deleteLater(); });
            watch->setPaused(false);
        } else {
            fixture.publishAtServers(fixture.record("1"));
            connect(watch, &RecordWatch::published, this, [watch] { watch->deleteLater(); });
            watch->start(fixture.target(), fixture.network());
        }
        QTRY_VERIFY(!watching);
    }
}

void tst_RecordWatch::startedAgainDuringALook()
{
    WatchFixture fixture;
    fixture.own->serversWait = true;
    RecordWatch watch(fixture.clock);
    QSignalSpy looked(&watch, &RecordWatch::looked);
    watch.start(fixture.target("old"), fixture.network());
    fixture.own->serversWait = false;
    RecordWatch::Target target = fixture.target();
    target.servers.removeLast();
    watch.start(target, fixture.network());
    QTRY_COMPARE(looked.count(), 1);
    QTest::qWait(20);
    QCOMPARE(looked.count(), 1);
    QCOMPARE(watch.rows().size(), 3);
}

QTEST_GUILESS_MAIN(tst_RecordWatch)
#include "tst_RecordWatch.moc"
