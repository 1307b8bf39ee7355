// SPDX-License-Identifier: Apache-2.0
#include "probe/StarttlsPeers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QList<Phase> phasesOf(const PhaseTimings &timings)
{
    QList<Phase> phases;
    for (const PhaseTiming &timing : timings)
        phases.append(timing.phase);
    return phases;
}

} // namespace

class tst_StarttlsProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatAHealthyServerShows();
    void sendsOnlyWhatItMust();
    void measuresEveryPhase();
    void doesNotWaitForTheAnswerToQuit();
    void leavesNoSocketAfterItsFarewell();
    void aGreetingAfterSixSecondsStillCounts();
    void seesOldVersionsAndNamesThem();
    void worksOverIpv6();
    void goesWhereTheConnectorSays();
    void replacesAnUnusableName();
    void isCancelledAtOnce_data();
    void isCancelledAtOnce();
    void cancellingEndsTheFarewell();
    void slowServersAreWaitedForTogether();
    void canReachWhoAccepts();
    void cannotReachAClosedPort();
};

void tst_StarttlsProbe::recordsWhatAHealthyServerShows()
{
    LoopbackServer server(healthy());
    server.setCertificate(certificate());
    const auto result = probe(server.endpoint());
    QTRY_VERIFY(*result);
    const StarttlsObservation seen = **result;
    QCOMPARE(seen.outcome, StarttlsOutcome::Secured);
    QCOMPARE(seen.host, DomainName::literal("mx.example"));
    QCOMPARE(seen.address, server.endpoint().address);
    QCOMPARE(seen.port, server.endpoint().port);
    QCOMPARE(seen.greeting, QByteArray("220 mx.example ESMTP\r\n"));
    QCOMPARE(seen.extensions, QList<QByteArray>{"STARTTLS"});
    QCOMPARE(seen.reply, QByteArray("220 Go\r\n"));
    QCOMPARE(seen.tls.version, QByteArray("TLSv1.3"));
    QVERIFY(!seen.tls.cipher.isEmpty());
    QVERIFY(seen.tls.error.isEmpty());
    const QList<QByteArray> chain{certificate().der, authority().intermediateDer()};
    QCOMPARE(seen.tls.chain.der, chain);
    QTRY_COMPARE(server.serverName(), QByteArray("mx.example"));
}

void tst_StarttlsProbe::sendsOnlyWhatItMust()
{
    LoopbackServer server(healthy());
    server.setCertificate(certificate());
    const auto result = probe(server.endpoint());
    QTRY_VERIFY(*result);
    QTRY_COMPARE(server.received(), QByteArray("EHLO probe.example\r\nSTARTTLS\r\nQUIT\r\n"));
    QCOMPARE(server.connectionCount(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_StarttlsProbe::measuresEveryPhase()
{
    LoopbackServer server(PeerScript()
                              .pause(60ms)
                              .say("220 mx\r\n")
                              .awaitLine()
                              .pause(40ms)
                              .say(ehloReply)
                              .awaitLine()
                              .say("220 Go\r\n")
                              .startTls());
    server.setCertificate(certificate());
    QElapsedTimer whole;
    whole.start();
    const auto result = probe(server.endpoint());
    QTRY_VERIFY(*result);
    const std::chrono::microseconds wall(whole.nsecsElapsed() / 1000);
    const PhaseTimings timings = (*result)->timings;
    const QList<Phase> expected{
        Phase::Connect, Phase::Greeting, Phase::Ehlo, Phase::Starttls, Phase::Handshake};
    QCOMPARE(phasesOf(timings), expected);
    QVERIFY(!(*result)->unfinished);
    // Timers may fire a millisecond early.
    QVERIFY(timings[1].duration >= 58ms);
    QVERIFY(timings[2].duration >= 38ms);
    std::chrono::microseconds sum{0};
    for (const PhaseTiming &timing : timings)
        sum += timing.duration;
    QVERIFY(sum <= wall);
}

void tst_StarttlsProbe::doesNotWaitForTheAnswerToQuit()
{
    LoopbackServer server(offering().say("220 Go\r\n").startTls()); // and silence
    server.setCertificate(certificate());
    QElapsedTimer whole;
    whole.start();
    const auto result = probe(server.endpoint());
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::Secured);
    QVERIFY(whole.elapsed() < 1000);
    QTRY_VERIFY(server.received().endsWith("QUIT\r\n"));
}

void tst_StarttlsProbe::leavesNoSocketAfterItsFarewell()
{
    LoopbackServer server(offering().say("220 Go\r\n").startTls()); // never closes
    server.setCertificate(certificate());
    const auto result = probe(server.endpoint());
    QTRY_VERIFY(*result);
    QCOMPARE(server.openConnections(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 3000);
}

void tst_StarttlsProbe::aGreetingAfterSixSecondsStillCounts()
{
    LoopbackServer server(PeerScript()
                              .say("220-mx.example waits a moment\r\n")
                              .pause(6s)
                              .say("220 mx.example ESMTP\r\n")
                              .awaitLine()
                              .say(ehloReply)
                              .awaitLine()
                              .say("220 Go\r\n")
                              .startTls()
                              .awaitLine()
                              .hangUp());
    server.setCertificate(certificate());
    const auto result = probe(server.endpoint(), 15s);
    QTRY_VERIFY_WITH_TIMEOUT(*result, 10'000);
    QCOMPARE((*result)->outcome, StarttlsOutcome::Secured);
    QVERIFY((*result)->timings[1].duration >= 5900ms);
}

void tst_StarttlsProbe::seesOldVersionsAndNamesThem()
{
    const QList<std::pair<TlsVersion, QByteArray>> versions{{TlsVersion::Tls10, "TLSv1"},
                                                            {TlsVersion::Tls11, "TLSv1.1"},
                                                            {TlsVersion::Tls12, "TLSv1.2"}};
    for (const auto &[version, name] : versions) {
        LoopbackServer server(healthy());
        server.setCertificate(certificate());
        TlsServerOptions options;
        options.maxVersion = version;
        server.setTlsOptions(options);
        const auto result = probe(server.endpoint());
        QTRY_VERIFY(*result);
        QCOMPARE((*result)->outcome, StarttlsOutcome::Secured);
        QCOMPARE((*result)->tls.version, name);
        QCOMPARE((*result)->tls.chain.der.first(), certificate().der);
    }
}

void tst_StarttlsProbe::worksOverIpv6()
{
    LoopbackServer server(healthy(), QHostAddress::LocalHostIPv6);
    if (!server.isListening())
        QSKIP("no IPv6 on this computer");
    server.setCertificate(certificate());
    StarttlsRequest request = requestFor(server.endpoint());
    request.ehloName.clear();
    const auto result = start(probeStarttls(request, Deadline::in(10s), {}));
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::Secured);
    QTRY_VERIFY(server.received().startsWith("EHLO [IPv6:::1]\r\n"));
}

void tst_StarttlsProbe::goesWhereTheConnectorSays()
{
    LoopbackServer server(healthy());
    server.setCertificate(certificate());
    StarttlsRequest request = requestFor({QHostAddress(u"192.0.2.25"_s), 25});
    request.connector = std::make_shared<OneWay>(server.endpoint());
    const auto result = start(probeStarttls(request, Deadline::in(10s), {}));
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::Secured);
    QCOMPARE((*result)->address, QHostAddress(u"192.0.2.25"_s));
    QCOMPARE((*result)->port, quint16(25));
}

void tst_StarttlsProbe::replacesAnUnusableName()
{
    LoopbackServer server(healthy());
    server.setCertificate(certificate());
    StarttlsRequest request = requestFor(server.endpoint());
    request.ehloName = "x\r\nMAIL FROM:<a@b>";
    const auto result = start(probeStarttls(request, Deadline::in(10s), {}));
    QTRY_VERIFY(*result);
    QTRY_COMPARE(server.received(), QByteArray("EHLO [127.0.0.1]\r\nSTARTTLS\r\nQUIT\r\n"));
}

void tst_StarttlsProbe::isCancelledAtOnce_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::newRow("while waiting for the greeting") << PeerScript();
    QTest::newRow("while a reply drips") << PeerScript().drip("220-mx\r\n", 1ms);
    QTest::newRow("while waiting for EHLO's answer") << PeerScript().say("220 mx\r\n").awaitLine();
    QTest::newRow("while shaking hands") << offering().say("220 Go\r\n");
}

void tst_StarttlsProbe::isCancelledAtOnce()
{
    QFETCH(PeerScript, script);
    LoopbackServer server(script);
    StopSource source;
    const auto result = probe(server.endpoint(), 10s, source.token());
    QTRY_COMPARE(server.openConnections(), 1);
    QTest::qWait(30);
    QVERIFY(!*result);
    source.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 500);
    QTRY_VERIFY_WITH_TIMEOUT(*result, 500);
    QCOMPARE((*result)->outcome, StarttlsOutcome::Cancelled);
}

void tst_StarttlsProbe::cancellingEndsTheFarewell()
{
    LoopbackServer server(offering().say("220 Go\r\n").startTls()); // never closes
    server.setCertificate(certificate());
    StopSource source;
    const auto result = probe(server.endpoint(), 10s, source.token());
    QTRY_VERIFY(*result);
    QCOMPARE(server.openConnections(), 1);
    source.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 500);
    QCOMPARE((*result)->outcome, StarttlsOutcome::Secured);
}

void tst_StarttlsProbe::slowServersAreWaitedForTogether()
{
    LoopbackServer server(
        PeerScript().pause(400ms).say("220 mx\r\n").awaitLine().say("250 mx\r\n"));
    QElapsedTimer whole;
    whole.start();
    QList<TaskResult<StarttlsObservation>> results;
    for (int i = 0; i < 10; ++i)
        results.append(probe(server.endpoint()));
    for (const auto &result : results) {
        QTRY_VERIFY(*result);
        QCOMPARE((*result)->outcome, StarttlsOutcome::NotOffered);
    }
    QVERIFY(whole.elapsed() < 2000);
}

void tst_StarttlsProbe::canReachWhoAccepts()
{
    LoopbackServer server(PeerScript().pause(50ms).say("220 mx\r\n").awaitLine().hangUp());
    const auto result = start(canReachSmtp(server.endpoint(), nullptr, Deadline::in(5s), {}));
    QTRY_VERIFY(*result);
    QVERIFY(**result);
    QTRY_COMPARE(server.received(), QByteArray("QUIT\r\n"));
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_StarttlsProbe::cannotReachAClosedPort()
{
    const auto result = start(canReachSmtp(closedPort(), nullptr, Deadline::in(5s), {}));
    QTRY_VERIFY(*result);
    QVERIFY(!**result);
}

QTEST_GUILESS_MAIN(tst_StarttlsProbe)
#include "tst_StarttlsProbe.moc"
