// SPDX-License-Identifier: Apache-2.0
#include "probe/PolicyFetcher.h"
#include "support/LoopbackServer.h"
#include "support/TaskResult.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray policyText =
    "version: STSv1\r\nmode: enforce\r\nmx: mx.example\r\nmax_age: 604800\r\n";

QByteArray answerWith(const QByteArray &body,
                      const QByteArray &headers = "Content-Type: text/plain\r\n")
{
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

/// As far as the client's request.
PeerScript asked()
{
    return PeerScript().startTls().awaitEmptyLine();
}

/// Says one thing and closes as TLS wants it.
PeerScript answering(const QByteArray &octets)
{
    return asked().say(octets).announceEnd().hangUp();
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
        request.dnsNames = {"somebody-else.example"}; // the fetch does not judge
        return authority().issue(request);
    }();
    return issued;
}

PolicyFetchRequest requestFor(const Endpoint &endpoint)
{
    PolicyFetchRequest request;
    request.host = DomainName::literal("mta-sts.example.org");
    request.address = endpoint.address;
    request.port = endpoint.port;
    return request;
}

TaskResult<PolicyFetchObservation> fetch(const Endpoint &endpoint,
                                         std::chrono::milliseconds time = 10s,
                                         const StopToken &stop = {})
{
    return start(fetchPolicy(requestFor(endpoint), Deadline::in(time), stop));
}

void addAnswers()
{
    const auto answered =
        [](const char *name, const PeerScript &script, int status, const QByteArray &body) {
            QTest::newRow(name) << script << FetchOutcome::Answered << status << body;
        };
    const QByteArray twoOctets = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";
    answered("the server keeps the connection open", asked().say(twoOctets), 200, "hi");
    answered("closed without close_notify after a complete body",
             asked().say(twoOctets).hangUp(),
             200,
             "hi");
    answered("RFC 9112 section 6.3: a body that ends with the connection",
             answering("HTTP/1.1 200 OK\r\n\r\nhi"),
             200,
             "hi");
    answered(
        "RFC 9112 section 7.1: chunks",
        answering(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nh\r\n1\r\ni\r\n0\r\n\r\n"),
        200,
        "hi");
    answered("RFC 8461 section 3.3: 404",
             answering("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nNope"),
             404,
             "Nope");
    answered("a 500 whose page breaks off",
             asked().say("HTTP/1.1 500 Oh\r\nContent-Length: 99\r\n\r\nNo").hangUp(),
             500,
             "No");
}

void addBrokenAnswers()
{
    const auto broken = [](const char *name,
                           const PeerScript &script,
                           FetchOutcome outcome,
                           int status = 0,
                           const QByteArray &body = "") {
        QTest::newRow(name) << script << outcome << status << body;
    };
    constexpr FetchOutcome closed = FetchOutcome::ClosedEarly;
    constexpr FetchOutcome syntax = FetchOutcome::HttpSyntax;
    broken("RFC 9112 section 9.8: no length and no close_notify",
           asked().say("HTTP/1.1 200 OK\r\n\r\nhi").hangUp(),
           closed,
           200,
           "hi");
    broken("RFC 9112 section 8: shorter than its length",
           answering("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi"),
           closed,
           200,
           "hi");
    broken("closed in the head", answering("HTTP/1.1 200 O"), closed);
    broken("closed without an answer", answering(""), closed);
    broken("HTTP/0.9", answering(policyText), syntax);
    broken("lengths that contradict each other",
           answering("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nhi"),
           syntax,
           200);
}

void addBrokenHandshakes()
{
    const auto failed = [](const char *name, const PeerScript &script) {
        QTest::newRow(name) << script << FetchOutcome::HandshakeFailed << 0 << QByteArray();
    };
    failed("plain HTTP on the port",
           PeerScript().awaitTls().say("HTTP/1.1 400 Bad Request\r\n\r\n").hangUp());
    failed("closed on the ClientHello", PeerScript().awaitTls().hangUp());
    failed("RFC 8446 section 6.2: an alert instead of a ServerHello",
           PeerScript().awaitTls().say(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)));
}

} // namespace

Q_DECLARE_METATYPE(postseal::test::PeerScript)

class tst_PolicyFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAnAnswer();
    void asksForThePolicyAndNothingElse();
    void namesThePortUnlessItIsTheUsualOne();
    void measuresEveryPhase();
    void worksOverIpv6();
    void endsWithAnOutcome_data();
    void endsWithAnOutcome();
    void endsAtTheDeadline_data();
    void endsAtTheDeadline();
    void aCertificateOfOursIsWantedAfterTheHandshake();
    void findsNobodyListening();
    void findsNoRouteFromHere();
    void doesNotFollowRedirects();
    void doesNotDecompress();
    void readsTheMediaType_data();
    void readsTheMediaType();
    void stopsAtTheLimitOfSize();
    void anEndlessErrorPageIsStillAnError();
    void isCancelledAtOnce();
    void anyOctetsEndInAnOutcome();
};

void tst_PolicyFetcher::recordsAnAnswer()
{
    LoopbackServer server(answering(answerWith(policyText)));
    server.setCertificate(certificate());
    const auto result = fetch(server.endpoint());
    QTRY_VERIFY(*result);
    const PolicyFetchObservation seen = **result;
    QCOMPARE(seen.outcome, FetchOutcome::Answered);
    QCOMPARE(seen.host, DomainName::literal("mta-sts.example.org"));
    QCOMPARE(seen.address, server.endpoint().address);
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.head,
             QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
                        + QByteArray::number(policyText.size()) + "\r\n\r\n"));
    QCOMPARE(seen.body, policyText);
    QCOMPARE(seen.mediaType, QByteArray("text/plain"));
    QVERIFY(seen.contentEncoding.isEmpty());
    QVERIFY(seen.location.isEmpty());
    QCOMPARE(seen.tls.version, QByteArray("TLSv1.3"));
    const QList<QByteArray> chain{certificate().der, authority().intermediateDer()};
    QCOMPARE(seen.tls.chain.der, chain);
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_PolicyFetcher::asksForThePolicyAndNothingElse()
{
    LoopbackServer server(answering(answerWith(policyText)));
    server.setCertificate(certificate());
    const auto result = fetch(server.endpoint());
    QTRY_VERIFY(*result);
    QCOMPARE(server.serverName(), QByteArray("mta-sts.example.org"));
    const QList<QByteArray> lines = server.received().split('\n');
    QCOMPARE(lines[0], QByteArray("GET /.well-known/mta-sts.txt HTTP/1.1\r"));
    QCOMPARE(lines[1],
             "Host: mta-sts.example.org:" + QByteArray::number(server.endpoint().port) + '\r');
    QVERIFY(lines[2].startsWith("User-Agent: Postseal/"));
    QCOMPARE(lines[3], QByteArray("Accept: text/plain\r"));
    QCOMPARE(lines[4], QByteArray("Accept-Encoding: identity\r"));
    QCOMPARE(lines[5], QByteArray("Connection: close\r"));
    QCOMPARE(lines[6], QByteArray("\r"));
    QCOMPARE(lines.size(), 8); // the last is what stands behind the last line end: nothing
    QVERIFY(lines[7].isEmpty());
}

void tst_PolicyFetcher::namesThePortUnlessItIsTheUsualOne()
{
    LoopbackServer server(answering(answerWith(policyText)));
    server.setCertificate(certificate());
    PolicyFetchRequest request = requestFor({QHostAddress(u"192.0.2.80"_s), 443});
    request.connector = std::make_shared<OneWay>(server.endpoint());
    const auto result = start(fetchPolicy(request, Deadline::in(10s), {}));
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, FetchOutcome::Answered);
    QCOMPARE((*result)->address, QHostAddress(u"192.0.2.80"_s));
    QVERIFY(server.received().contains("\r\nHost: mta-sts.example.org\r\n"));
}

void tst_PolicyFetcher::measuresEveryPhase()
{
    LoopbackServer server(asked()
                              .pause(40ms)
                              .say("HTTP/1.1 200 OK\r\n")
                              .pause(40ms)
                              .say("Content-Length: 2\r\n\r\nhi"));
    server.setCertificate(certificate());
    const auto result = fetch(server.endpoint());
    QTRY_VERIFY(*result);
    const PhaseTimings timings = (*result)->timings;
    QCOMPARE(timings.size(), 4);
    QVERIFY(!(*result)->unfinished);
    QCOMPARE(timings[0].phase, Phase::Connect);
    QCOMPARE(timings[1].phase, Phase::Handshake);
    QCOMPARE(timings[2].phase, Phase::Request);
    QCOMPARE(timings[3].phase, Phase::Body);
    QVERIFY(timings[2].duration >= 38ms);
    QVERIFY(timings[3].duration >= 38ms);
}

void tst_PolicyFetcher::worksOverIpv6()
{
    LoopbackServer server(answering(answerWith(policyText)), QHostAddress::LocalHostIPv6);
    if (!server.isListening())
        QSKIP("no IPv6 on this computer");
    server.setCertificate(certificate());
    const auto result = fetch(server.endpoint());
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, FetchOutcome::Answered);
    QCOMPARE((*result)->body, policyText);
}

void tst_PolicyFetcher::endsWithAnOutcome_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<FetchOutcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    addAnswers();
    addBrokenAnswers();
    addBrokenHandshakes();
}

void tst_PolicyFetcher::endsWithAnOutcome()
{
    QFETCH(PeerScript, script);
    QFETCH(FetchOutcome, outcome);
    LoopbackServer server(script);
    server.setCertificate(certificate());
    const auto result = fetch(server.endpoint());
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, outcome);
    QTEST((*result)->status, "status");
    QTEST((*result)->body, "body");
    QCOMPARE(server.connectionCount(), 1);
    if (outcome == FetchOutcome::HandshakeFailed)
        QVERIFY(!(*result)->tls.error.isEmpty());
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_PolicyFetcher::endsAtTheDeadline_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<FetchOutcome>("outcome");
    QTest::newRow("silence instead of a handshake")
        << PeerScript() << FetchOutcome::HandshakeTimeout;
    QTest::newRow("silence after the request") << asked() << FetchOutcome::NoAnswer;
    QTest::newRow("a head that drips")
        << asked().say("HTTP/1.1 200 OK\r\nX: ").drip("x", 20ms) << FetchOutcome::Timeout;
    QTest::newRow("RFC 8461 section 3.3: a body that drips")
        << asked().say("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n").drip("x", 5ms)
        << FetchOutcome::Timeout;
    QTest::newRow("a body that drips, and is announced as too large")
        << asked().say("HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n").drip("x", 5ms)
        << FetchOutcome::TooLarge;
    QTest::newRow("interim answers that drip")
        << asked().drip("HTTP/1.1 102 Processing\r\n\r\n", 20ms) << FetchOutcome::Timeout;
    QTest::newRow("an error page that drips")
        << asked().say("HTTP/1.1 404 No\r\n\r\n").drip("x", 5ms) << FetchOutcome::Answered;
}

void tst_PolicyFetcher::endsAtTheDeadline()
{
    QFETCH(PeerScript, script);
    QFETCH(FetchOutcome, outcome);
    LoopbackServer server(script);
    server.setCertificate(certificate());
    QElapsedTimer whole;
    whole.start();
    const auto result = fetch(server.endpoint(), 300ms);
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, outcome);
    QVERIFY(whole.elapsed() >= 290);
    QVERIFY(whole.elapsed() < 1500);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 500);
}

void tst_PolicyFetcher::aCertificateOfOursIsWantedAfterTheHandshake()
{
    // RFC 8446 section 4.4.2.4: with TLS 1.3 the alert comes when the client believes to be
    // through.
    LoopbackServer server(asked());
    server.setCertificate(certificate());
    TlsServerOptions options;
    options.clientCertificate = ClientCertificate::Required;
    server.setTlsOptions(options);
    const auto result = fetch(server.endpoint());
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, FetchOutcome::HandshakeFailed);
    QVERIFY((*result)->tls.error.contains("alert 116"));
    QCOMPARE((*result)->tls.chain.der.first(), certificate().der);
}

void tst_PolicyFetcher::findsNobodyListening()
{
    Endpoint closed;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost, 0));
        closed = {server.serverAddress(), server.serverPort()};
    }
    const auto result = fetch(closed);
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, FetchOutcome::ConnectionRefused);
}

void tst_PolicyFetcher::findsNoRouteFromHere()
{
    // No address at all: the one place to which no computer has a route.
    const auto result = fetch({QHostAddress(), 443});
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, FetchOutcome::NoRouteHere);
}

void tst_PolicyFetcher::doesNotFollowRedirects()
{
    LoopbackServer server(
        answering("HTTP/1.1 301 Moved\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"));
    server.setCertificate(certificate());
    const auto result = fetch(server.endpoint());
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, FetchOutcome::Answered);
    QCOMPARE((*result)->status, 301);
    QCOMPARE((*result)->location, QByteArray("/elsewhere"));
    QTest::qWait(30);
    QCOMPARE(server.connectionCount(), 1);
}

void tst_PolicyFetcher::doesNotDecompress()
{
    const QByteArray packed =
        QByteArray::fromHex("1f8b0800000000000003cb48cdc9c907008 6a61036050000");
    LoopbackServer server(answering(answerWith(packed, "Content-Encoding: gzip\r\n")));
    server.setCertificate(certificate());
    const auto result = fetch(server.endpoint());
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->contentEncoding, QByteArray("gzip"));
    QCOMPARE((*result)->body, packed);
}

void tst_PolicyFetcher::readsTheMediaType_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("mediaType");
    QTest::newRow("RFC 8461 section 3.3: parameters are left out")
        << QByteArray("Content-Type: Text/Plain ; charset=utf-8\r\n") << QByteArray("text/plain");
    QTest::newRow("another type") << QByteArray("content-type:text/html\r\n")
                                  << QByteArray("text/html");
    QTest::newRow("none") << QByteArray("X: y\r\n") << QByteArray();
}

void tst_PolicyFetcher::readsTheMediaType()
{
    QFETCH(QByteArray, headers);
    LoopbackServer server(answering(answerWith(policyText, headers)));
    server.setCertificate(certificate());
    const auto result = fetch(server.endpoint());
    QTRY_VERIFY(*result);
    QTEST((*result)->mediaType, "mediaType");
}

void tst_PolicyFetcher::stopsAtTheLimitOfSize()
{
    // A length that is announced, and a body that simply does not end.
    const QByteArray large(2'000'000, 'x');
    LoopbackServer announced(asked().say(answerWith(large)));
    announced.setCertificate(certificate());
    LoopbackServer endless(
        asked().say("HTTP/1.1 200 OK\r\n\r\n").drip(QByteArray(50'000, 'x'), 0ms));
    endless.setCertificate(certificate());
    for (const LoopbackServer *server : {&announced, &endless}) {
        const auto result = fetch(server->endpoint());
        QTRY_VERIFY(*result);
        QCOMPARE((*result)->outcome, FetchOutcome::TooLarge);
        QCOMPARE((*result)->status, 200);
        QCOMPARE((*result)->body.size(), largestPolicy);
        QTRY_COMPARE_WITH_TIMEOUT(server->openConnections(), 0, 500);
    }
}

void tst_PolicyFetcher::anEndlessErrorPageIsStillAnError()
{
    LoopbackServer server(asked().say("HTTP/1.1 404 No\r\n\r\n").drip("x", 20ms));
    server.setCertificate(certificate());
    QElapsedTimer whole;
    whole.start();
    const auto result = fetch(server.endpoint(), 10s);
    QTRY_VERIFY(*result);
    QCOMPARE((*result)->outcome, FetchOutcome::Answered);
    QCOMPARE((*result)->status, 404);
    QVERIFY(whole.elapsed() < 3000);
}

void tst_PolicyFetcher::isCancelledAtOnce()
{
    const QList<PeerScript> scripts{
        PeerScript(), asked(), asked().say("HTTP/1.1 200 OK\r\n\r\n").drip("x", 1ms)};
    for (const PeerScript &script : scripts) {
        LoopbackServer server(script);
        server.setCertificate(certificate());
        StopSource source;
        const auto result = fetch(server.endpoint(), 10s, source.token());
        QTRY_COMPARE(server.openConnections(), 1);
        QTest::qWait(30);
        QVERIFY(!*result);
        source.stop();
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 500);
        QTRY_VERIFY_WITH_TIMEOUT(*result, 500);
        QCOMPARE((*result)->outcome, FetchOutcome::Cancelled);
    }
}

void tst_PolicyFetcher::anyOctetsEndInAnOutcome()
{
    QRandomGenerator random(8460);
    for (int round = 0; round < 30; ++round) {
        QByteArray noise(1 + random.bounded(3000), Qt::Uninitialized);
        for (char &octet : noise)
            octet = static_cast<char>(random.bounded(256));
        // A third each: instead of TLS, instead of HTTP, instead of a chunk.
        PeerScript script;
        script.awaitTls();
        if (round % 3 > 0)
            script = asked();
        if (round % 3 == 2)
            script.say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        LoopbackServer server(script.say(noise).hangUp());
        server.setCertificate(certificate());
        const auto result = fetch(server.endpoint(), 2s);
        QTRY_VERIFY(*result);
        QVERIFY((*result)->outcome != FetchOutcome::Answered);
        QVERIFY((*result)->outcome != FetchOutcome::Cancelled);
        QTRY_COMPARE(server.openConnections(), 0);
    }
}

QTEST_GUILESS_MAIN(tst_PolicyFetcher)
#include "tst_PolicyFetcher.moc"
