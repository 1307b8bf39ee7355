// SPDX-License-Identifier: Apache-2.0
#include "probe/StarttlsPeers.h"
#include "probe/TcpConversation.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <array>

using namespace postseal;
using namespace postseal::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_StarttlsOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithAnOutcome_data();
    void endsWithAnOutcome();
    void endsAtTheDeadline_data();
    void endsAtTheDeadline();
    void tellsWhatItWaitedForInVain();
    void findsNobodyListening();
    void findsThatNobodyAccepts();
    void findsNoRouteFromHere();
    void readsConnectErrors_data();
    void readsConnectErrors();
    void doesNotConnectAfterTheDeadline();
    void anyOctetsEndInAnOutcome();
};

void tst_StarttlsOutcomes::endsWithAnOutcome_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<StarttlsOutcome>("outcome");
    const auto row = [](const char *name, const PeerScript &script, StarttlsOutcome outcome) {
        QTest::newRow(name) << script << outcome;
    };
    row("RFC 5321 section 3.1: greeting 421",
        PeerScript().say("421 Busy\r\n").awaitLine().hangUp(),
        StarttlsOutcome::GreetingTemporary);
    row("RFC 5321 section 3.1: greeting 554",
        PeerScript().say("554 No\r\n").awaitLine().hangUp(),
        StarttlsOutcome::GreetingRefused);
    row("an SSH server", PeerScript().say("SSH-2.0-x\r\n"), StarttlsOutcome::NotSmtp);
    row("closed without a word", PeerScript().hangUp(), StarttlsOutcome::ClosedEarly);
    row("closed after EHLO",
        PeerScript().say("220 mx\r\n").awaitLine().hangUp(),
        StarttlsOutcome::ClosedEarly);
    row("a line without end",
        PeerScript().drip("220 " + QByteArray(1000, 'x'), 1ms),
        StarttlsOutcome::LineTooLong);
    row("EHLO and HELO refused",
        PeerScript()
            .say("220 mx\r\n")
            .awaitLine()
            .say("500 ?\r\n")
            .awaitLine()
            .say("500 ?\r\n")
            .awaitLine()
            .hangUp(),
        StarttlsOutcome::EhloRefused);
    row("RFC 3207 section 4: not offered",
        PeerScript().say("220 mx\r\n").awaitLine().say("250 mx\r\n").awaitLine().hangUp(),
        StarttlsOutcome::NotOffered);
    row("RFC 3207 section 6: blanked out",
        PeerScript()
            .say("220 mx\r\n")
            .awaitLine()
            .say("250-mx\r\n250 XXXXXXXA\r\n")
            .awaitLine()
            .hangUp(),
        StarttlsOutcome::Stripped);
    row("RFC 3207 section 4: 454",
        offering().say("454 Not now\r\n").awaitLine().hangUp(),
        StarttlsOutcome::StarttlsRefused);
    row("RFC 3207 section 4.2: plaintext after the 220",
        offering().say("220 Go\r\n250 injected\r\n"),
        StarttlsOutcome::Injected);
    row("an answer in plaintext to the ClientHello",
        offering().say("220 Go\r\n").awaitTls().say("500 What?\r\n"),
        StarttlsOutcome::HandshakeFailed);
    row("closed on the ClientHello",
        offering().say("220 Go\r\n").awaitTls().hangUp(),
        StarttlsOutcome::HandshakeFailed);
    row("RFC 8446 section 6.2: an alert instead of a ServerHello",
        offering().say("220 Go\r\n").awaitTls().say(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)),
        StarttlsOutcome::HandshakeFailed);
}

void tst_StarttlsOutcomes::endsWithAnOutcome()
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

void tst_StarttlsOutcomes::endsAtTheDeadline_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<StarttlsOutcome>("outcome");
    const auto row = [](const char *name, const PeerScript &script, StarttlsOutcome outcome) {
        QTest::newRow(name) << script << outcome;
    };
    row("a silent server", PeerScript(), StarttlsOutcome::GreetingTimeout);
    row("a greeting that drips",
        PeerScript().drip("220-mx\r\n", 20ms),
        StarttlsOutcome::GreetingTimeout);
    row("a greeting that drips octet by octet",
        PeerScript().say("220-mx").drip("x", 1ms),
        StarttlsOutcome::GreetingTimeout);
    row("a tarpit after EHLO",
        PeerScript().say("220 mx\r\n").awaitLine(),
        StarttlsOutcome::ReplyTimeout);
    row("an EHLO answer that drips",
        PeerScript().say("220 mx\r\n").awaitLine().drip("250-SIZE\r\n", 20ms),
        StarttlsOutcome::ReplyTimeout);
    row("a tarpit after STARTTLS", offering(), StarttlsOutcome::ReplyTimeout);
    row("silence after the ClientHello",
        offering().say("220 Go\r\n"),
        StarttlsOutcome::HandshakeTimeout);
    row("a handshake record that drips",
        offering()
            .say("220 Go\r\n")
            .awaitTls()
            .say(QByteArray("\x16\x03\x03\x3f\xff", 5))
            .drip("x", 20ms),
        StarttlsOutcome::HandshakeTimeout);
}

void tst_StarttlsOutcomes::endsAtTheDeadline()
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

void tst_StarttlsOutcomes::tellsWhatItWaitedForInVain()
{
    LoopbackServer server(offering());
    const auto result = probe(server.endpoint(), 200ms);
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->timings.size(), 3);
    QCOMPARE((*result)->timings.last().phase, Phase::Ehlo);
    QCOMPARE((*result)->unfinished->phase, Phase::Starttls);
    QVERIFY((*result)->unfinished->duration > 100ms);
}

void tst_StarttlsOutcomes::findsNobodyListening()
{
    const auto result = probe(closedPort());
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::ConnectionRefused);
    QVERIFY((*result)->timings.isEmpty());
    QCOMPARE((*result)->unfinished->phase, Phase::Connect);
}

void tst_StarttlsOutcomes::findsThatNobodyAccepts()
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

void tst_StarttlsOutcomes::findsNoRouteFromHere()
{
    // No address at all: the one place to which no computer has a route.
    const auto result = probe({QHostAddress(), 25});
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::NoRouteHere);
}

void tst_StarttlsOutcomes::readsConnectErrors_data()
{
    QTest::addColumn<QAbstractSocket::SocketError>("error");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<ConnectOutcome>("outcome");
    QTest::newRow("refused") << QAbstractSocket::ConnectionRefusedError << 1
                             << ConnectOutcome::Refused;
    QTest::newRow("reset") << QAbstractSocket::RemoteHostClosedError << 1
                           << ConnectOutcome::Refused;
    QTest::newRow("Qt's limit of 30 s")
        << QAbstractSocket::SocketTimeoutError << 30'000 << ConnectOutcome::Timeout;
    QTest::newRow("a router says unreachable")
        << QAbstractSocket::NetworkError << 3'000 << ConnectOutcome::Unreachable;
    QTest::newRow("the limit of Windows, 21 s")
        << QAbstractSocket::NetworkError << 21'000 << ConnectOutcome::Timeout;
    QTest::newRow("no address of that family")
        << QAbstractSocket::UnsupportedSocketOperationError << 0 << ConnectOutcome::NoRouteHere;
    QTest::newRow("too many open files")
        << QAbstractSocket::SocketResourceError << 0 << ConnectOutcome::NoRouteHere;
}

void tst_StarttlsOutcomes::readsConnectErrors()
{
    QFETCH(QAbstractSocket::SocketError, error);
    QFETCH(int, milliseconds);
    QTEST(outcomeOfFailedConnect(error, std::chrono::milliseconds(milliseconds)), "outcome");
}

void tst_StarttlsOutcomes::doesNotConnectAfterTheDeadline()
{
    LoopbackServer server(healthy());
    const auto result = probe(server.endpoint(), 0ms);
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, StarttlsOutcome::ConnectionTimeout);
    QTest::qWait(20);
    QCOMPARE(server.connectionCount(), 0);
}

void tst_StarttlsOutcomes::anyOctetsEndInAnOutcome()
{
    QRandomGenerator random(3207);
    for (int round = 0; round < 40; ++round) {
        QByteArray noise(1 + random.bounded(3000), Qt::Uninitialized);
        for (char &octet : noise)
            octet = static_cast<char>(random.bounded(256));
        // A third each: instead of the greeting, instead of the EHLO answer, instead of the
        // handshake.
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

QTEST_GUILESS_MAIN(tst_StarttlsOutcomes)
#include "tst_StarttlsOutcomes.moc"
