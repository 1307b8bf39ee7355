// SPDX-License-Identifier: Apache-2.0
#include "setup/HostWatch.h"

#include <QSignalSpy>
#include <QTest>

#include "WatchFixture.h"

using namespace postseal;
using namespace Qt::StringLiterals;
using test::WatchFixture;

namespace {

struct HostFixture : WatchFixture
{
    const DomainName host = DomainName::literal("mta-sts.shop.example");

    HostFixture()
    {
        for (const RecordType type : {RecordType::A, RecordType::Aaaa})
            publishAtServers(answers::none(host, type));
    }

    void start(HostWatch &watch) const { watch.start(domain, {first, second}, network()); }
};

PolicyHostLook lookOf(const QSignalSpy &looked)
{
    return looked.last().first().value<PolicyHostLook>();
}

} // namespace

class tst_HostWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResolverIsNotAskedBeforeTheServersHaveIt();
    void looksAgain();
    void stoppedDuringALook();
    void destroyedDuringALook();
    void stoppedByAListener();
};

void tst_HostWatch::theResolverIsNotAskedBeforeTheServersHaveIt()
{
    HostFixture fixture;
    HostWatch watch(fixture.clock);
    QSignalSpy looked(&watch, &HostWatch::looked);
    fixture.start(watch);
    QTRY_COMPARE(looked.count(), 1);
    QVERIFY(lookOf(looked).ipv4.isAbsent());
    QVERIFY(lookOf(looked).ipv6.isAbsent());
    QVERIFY(fixture.own->asked.isEmpty());
    QVERIFY(fixture.others->asked.isEmpty());
}

void tst_HostWatch::looksAgain()
{
    HostFixture fixture;
    HostWatch watch(fixture.clock);
    QSignalSpy looked(&watch, &HostWatch::looked);
    fixture.start(watch);
    QTRY_COMPARE(looked.count(), 1);
    QVERIFY(watch.nextLookUtc() > fixture.clock.now);
    DnsAnswer dangling = answers::none(fixture.host, RecordType::A, AnswerKind::NoData);
    dangling.aliases = {DomainName::literal("pages.host.example")};
    fixture.publishAtServers(dangling);
    watch.lookNow();
    QTRY_COMPARE(looked.count(), 2);
    QCOMPARE(lookOf(looked).ipv4.finalName(), DomainName::literal("pages.host.example"));
    QCOMPARE(fixture.own->asked, QList<QByteArray>{"A pages.host.example"});
}

void tst_HostWatch::stoppedDuringALook()
{
    HostFixture fixture;
    fixture.own->serversWait = true;
    HostWatch watch(fixture.clock);
    fixture.start(watch);
    QSignalSpy looked(&watch, &HostWatch::looked);
    QSignalSpy changed(&watch, &Watch::changed);
    watch.stop();
    QTest::qWait(20);
    QCOMPARE(looked.count() + changed.count(), 0);
    QVERIFY(!watch.isRunning());
}

void tst_HostWatch::destroyedDuringALook()
{
    HostFixture fixture;
    fixture.own->serversWait = true;
    auto watch = std::make_unique<HostWatch>(fixture.clock);
    fixture.start(*watch);
    watch.reset();
    QTest::qWait(20);
    QVERIFY(fixture.own.use_count() == 1);
}

void tst_HostWatch::stoppedByAListener()
{
    HostFixture fixture;
    HostWatch watch(fixture.clock);
    connect(&watch, &HostWatch::looked, this, [&watch] { watch.stop(); });
    fixture.start(watch);
    QTRY_VERIFY(!watch.isRunning());
    QVERIFY(!watch.nextLookUtc().isValid());
}

QTEST_GUILESS_MAIN(tst_HostWatch)
#include "tst_HostWatch.moc"
