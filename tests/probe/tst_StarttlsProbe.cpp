// SPDX-License-Identifier: Apache-2.0
#include "probe/StarttlsProbe.h"

#include "probe/TcpConversation.h"
#include "support/LoopbackServer.h"
#include "support/TaskResult.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ehloReply = "250-mx.example\r\n250 STARTTLS\r\n";

/// As far as the client's STARTTLS.
PeerScript offering()
{
    return PeerScript().say("220 mx.example ESMTP\r\n").awaitLine().say(ehloReply).awaitLine();
}

/// A mail server that does everything right.
PeerScript healthy()
{
    return offering().say("220 Go\r\n").startTls().awaitLine().say("221 Bye\r\n").announceEnd().hangUp();
}

const CertificateAuthority &authority()
{
    static const CertificateAuthority made(QDateTime::currentDateTimeUtc());
    return made;
}

const IssuedCertificate &certificate()
{
    static const IssuedCertificate issued = [] {
        CertificateRequest request;
        request.dnsNames = {"mx.example"};
        return authority().issue(request);
    }();
    return issued;
}

StarttlsRequest requestFor(const Endpoint &endpoint)
{
    StarttlsRequest request;
    request.host = DomainName::literal("mx.example");
    request.address = endpoint.address;
    request.port = endpoint.port;
    request.ehloName = "probe.example";
    return request;
}

TaskResult<StarttlsObservation> probe(const Endpoint &endpoint, std::chrono::milliseconds time = 10s,
                                      const StopToken &stop = {})
{
    return start(probeStarttls(requestFor(endpoint), Deadline::in(time), stop));
}

Endpoint closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return {server.serverAddress(), server.serverPort()};
}

QList<Phase> phasesOf(const PhaseTimings &timings)
{
    QList<Phase> phases;
    for (const PhaseTiming &timing : timings)
        phases.append(timing.phase);
    return phases;
}

/// Sends every connection to one place.
class OneWay : public Connector
{
public:
    explicit OneWay(Endpoint there)
        : m_there(std::move(there))
    { }
    Endpoint resolve(const Endpoint &) const override { return m_there; }

private:
    Endpoint m_there;
};

} // namespace

Q_DECLARE_METATYPE(postseal::test::PeerScript)

class tst_StarttlsProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsWhatAHealthyServerShows();
    void sendsOnlyWhatItMust();
    void measuresEveryPhase();
    void doesNotWaitForTheAnswerToQuit();
    void leavesNoSocketAfterItsFarewell();
    void endsWithAnOutcome_data();
    void endsWithAnOutcome();
    void endsAtTheDeadline_data();
    void endsAtTheDeadline();
    void findsNobodyListening();
    void findsThatNobodyAccepts();
    void findsNoRouteFromHere();
    void readsConnectErrors_data();
    void readsConnectErrors();
    void doesNotConnectAfterTheDeadline();
    void aGreetingAfterSixSecondsStillCounts();
    void seesOldVersionsAndNamesThem();
    void worksOverIpv6();
    void goesWhereTheConnectorSays();
    void replacesAnUnusableName();
    void isCancelledAtOnce_data();
    void isCancelledAtOnce();
    void cancellingEndsTheFarewell();
    void slowServersAreWaitedForTogether();
    void anyOctetsEndInAnOutcome();
    void canReachWhoAccepts();
    void cannotReachAClosedPort();
};

void tst_StarttlsProbe::initTestCase()
{
    QVERIFY(!certificate().der.isEmpty());
}

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
    const QList<Phase> expected{Phase::Connect, Phase::Greeting, Phase::Ehlo, Phase::Starttls, Phase::Handshake};
    QCOMPARE(phasesOf(timings), expected);
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

void tst_StarttlsProbe::endsWithAnOutcome_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<StarttlsOutcome>("outcome");
    const auto row = [](const char *name, const PeerScript &script, StarttlsOutcome outcome) {
        QTest::newRow(name) << script << outcome;
    };
    row("RFC 5321 section 3.1: greeting 421", PeerScript().say("421 Busy\r\n").awaitLine().hangUp(),
        StarttlsOutcome::GreetingTemporary);
    row("RFC 5321 section 3.1: greeting 554", PeerScript().say("554 No\r\n").awaitLine().hangUp(),
        StarttlsOutcome::GreetingRefused);
    row("an SSH server", PeerScript().say("SSH-2.0-x\r\n"), StarttlsOutcome::NotSmtp);
    row("closed without a word", PeerScript().hangUp(), StarttlsOutcome::ClosedEarly);
    row("closed after EHLO", PeerScript().say("220 mx\r\n").awaitLine().hangUp(), StarttlsOutcome::ClosedEarly);
    row("a line without end", PeerScript().drip("220 " + QByteArray(1000, 'x'), 1ms),
        StarttlsOutcome::LineTooLong);
    row("EHLO and HELO refused",
        PeerScript().say("220 mx\r\n").awaitLine().say("500 ?\r\n").awaitLine().say("500 ?\r\n").awaitLine().hangUp(),
        StarttlsOutcome::EhloRefused);
    row("RFC 3207 section 4: not offered", PeerScript().say("220 mx\r\n").awaitLine().say("250 mx\r\n").awaitLine().hangUp(),
        StarttlsOutcome::NotOffered);
    row("RFC 3207 section 6: blanked out",
        PeerScript().say("220 mx\r\n").awaitLine().say("250-mx\r\n250 XXXXXXXA\r\n").awaitLine().hangUp(),
        StarttlsOutcome::Stripped);
    row("RFC 3207 section 4: 454", offering().say("454 Not now\r\n").awaitLine().hangUp(),
        StarttlsOutcome::StarttlsRefused);
    row("RFC 3207 section 4.2: plaintext after the 220", offering().say("220 Go\r\n250 injected\r\n"),
        StarttlsOutcome::Injected);
    row("an answer in plaintext to the ClientHello", offering().say("220 Go\r\n").awaitTls().say("500 What?\r\n"),
        StarttlsOutcome::HandshakeFailed);
    row("closed on the ClientHello", offering().say("220 Go\r\n").awaitTls().hangUp(),
        StarttlsOutcome::HandshakeFailed);
    row("RFC 8446 section 6.2: an alert instead of a ServerHello",
        offering().say("220 Go\r\n").awaitTls().say(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)),
        StarttlsOutcome::HandshakeFailed);
}

void tst_StarttlsProbe::endsWithAnOutcome()
{
    QFETCH(PeerScript, script);
    QFETCH(StarttlsOutcome, outcome);
    LoopbackServer server(script);
    server.setCertificate(certificate());
    const auto result = probe(server.endpoint());
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, outcome);
    QCOMPARE((*result)->tls.error.isEmpty(), outcome != StarttlsOutcome::HandshakeFailed);
    QCOMPARE(server.connectionCount(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_StarttlsProbe::endsAtTheDeadline_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<StarttlsOutcome>("outcome");
    const auto row = [](const char *name, const PeerScript &script, StarttlsOutcome outcome) {
        QTest::newRow(name) << script << outcome;
    };
    row("a silent server", PeerScript(), StarttlsOutcome::GreetingTimeout);
    row("a greeting that drips", PeerScript().drip("220-mx\r\n", 20ms), StarttlsOutcome::GreetingTimeout);
    row("a greeting that drips octet by octet", PeerScript().say("220-mx").drip("x", 1ms),
        StarttlsOutcome::GreetingTimeout);
    row("a tarpit after EHLO", PeerScript().say("220 mx\r\n").awaitLine(), StarttlsOutcome::ReplyTimeout);
    row("an EHLO answer that drips", PeerScript().say("220 mx\r\n").awaitLine().drip("250-SIZE\r\n", 20ms),
        StarttlsOutcome::ReplyTimeout);
    row("a tarpit after STARTTLS", offering(), StarttlsOutcome::ReplyTimeout);
    row("silence after the ClientHello", offering().say("220 Go\r\n"), StarttlsOutcome::HandshakeTimeout);
    row("a handshake record that drips",
        offering().say("220 Go\r\n").awaitTls().say(QByteArray("\x16\x03\x03\x3f\xff", 5)).drip("x", 20ms),
        StarttlsOutcome::HandshakeTimeout);
}

void tst_StarttlsProbe::endsAtTheDeadline()
{
    QFETCH(PeerScript, script);
    QFETCH(StarttlsOutcome, outcome);
    LoopbackServer server(script);
    QElapsedTimer whole;
    whole.start();
    const auto result = probe(server.endpoint(), 300ms);
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, outcome);
    QVERIFY(whole.elapsed() >= 290);
    QVERIFY(whole.elapsed() < 1500);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 500);
}

void tst_StarttlsProbe::findsNobodyListening()
{
    const auto result = probe(closedPort());
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::ConnectionRefused);
    QCOMPARE(phasesOf((*result)->timings), QList<Phase>{Phase::Connect});
}

void tst_StarttlsProbe::findsThatNobodyAccepts()
{
    // A listener with a full queue drops what else comes, as a firewall does.
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    server.pauseAccepting();
    std::array<QTcpSocket, 4> queue;
    for (QTcpSocket &socket : queue)
        socket.connectToHost(server.serverAddress(), server.serverPort());
    QTest::qWait(50);
    const bool full = std::any_of(queue.begin(), queue.end(), [](const QTcpSocket &socket) {
        return socket.state() == QAbstractSocket::ConnectingState;
    });
    if (!full)
        QSKIP("this system accepts more than it was told to");
    const auto result = probe({server.serverAddress(), server.serverPort()}, 200ms);
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::ConnectionTimeout);
}

void tst_StarttlsProbe::findsNoRouteFromHere()
{
    // A link-local address says nothing without the interface.
    const QHostAddress nowhere(u"fe80::1"_s);
    if (hasRouteTo(nowhere))
        QSKIP("this system has a default interface for link-local addresses");
    const auto result = probe({nowhere, 25});
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::NoRouteHere);
}

void tst_StarttlsProbe::readsConnectErrors_data()
{
    QTest::addColumn<QAbstractSocket::SocketError>("error");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<ConnectOutcome>("outcome");
    QTest::newRow("refused") << QAbstractSocket::ConnectionRefusedError << 1 << ConnectOutcome::Refused;
    QTest::newRow("reset") << QAbstractSocket::RemoteHostClosedError << 1 << ConnectOutcome::Refused;
    QTest::newRow("Qt's limit of 30 s") << QAbstractSocket::SocketTimeoutError << 30'000
                                        << ConnectOutcome::Timeout;
    QTest::newRow("a router says unreachable") << QAbstractSocket::NetworkError << 3'000
                                               << ConnectOutcome::Unreachable;
    QTest::newRow("the limit of Windows, 21 s") << QAbstractSocket::NetworkError << 21'000
                                                << ConnectOutcome::Timeout;
    QTest::newRow("no address of that family") << QAbstractSocket::UnsupportedSocketOperationError << 0
                                               << ConnectOutcome::NoRouteHere;
    QTest::newRow("too many open files") << QAbstractSocket::SocketResourceError << 0
                                         << ConnectOutcome::NoRouteHere;
}

void tst_StarttlsProbe::readsConnectErrors()
{
    QFETCH(QAbstractSocket::SocketError, error);
    QFETCH(int, milliseconds);
    QTEST(outcomeOfFailedConnect(error, std::chrono::milliseconds(milliseconds)), "outcome");
}

void tst_StarttlsProbe::doesNotConnectAfterTheDeadline()
{
    LoopbackServer server(healthy());
    const auto result = probe(server.endpoint(), 0ms);
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::ConnectionTimeout);
    QTest::qWait(20);
    QCOMPARE(server.connectionCount(), 0);
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
    const QList<std::pair<TlsVersion, QByteArray>> versions{
        {TlsVersion::Tls10, "TLSv1"}, {TlsVersion::Tls11, "TLSv1.1"}, {TlsVersion::Tls12, "TLSv1.2"}};
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
    LoopbackServer server(PeerScript().pause(400ms).say("220 mx\r\n").awaitLine().say("250 mx\r\n"));
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

void tst_StarttlsProbe::anyOctetsEndInAnOutcome()
{
    QRandomGenerator random(3207);
    for (int round = 0; round < 40; ++round) {
        QByteArray noise(1 + random.bounded(3000), Qt::Uninitialized);
        for (char &octet : noise)
            octet = static_cast<char>(random.bounded(256));
        // A third each: instead of the greeting, instead of the EHLO answer, instead of the handshake.
        PeerScript script;
        if (round % 3 == 1)
            script.say("220 mx\r\n").awaitLine();
        else if (round % 3 == 2)
            script = offering().say("220 Go\r\n").awaitTls();
        LoopbackServer server(script.say(noise).hangUp());
        const auto result = probe(server.endpoint(), 2s);
        QTRY_VERIFY(*result);
        QVERIFY((*result)->outcome != StarttlsOutcome::Secured);
        QVERIFY((*result)->outcome != StarttlsOutcome::Cancelled);
        QTRY_COMPARE(server.openConnections(), 0);
    }
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
