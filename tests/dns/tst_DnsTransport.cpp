// SPDX-License-Identifier: Apache-2.0
#include "dns/DnsTransport.h"
#include "support/ScriptedDnsServer.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QTimer>

using namespace postseal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = DnsExchange::Outcome;

Q_DECLARE_METATYPE(postseal::DnsFault)

namespace {

constexpr const char *longName = "many-letters-for-the-pattern.a.example";

DnsQuestion mxQuestion()
{
    DnsQuestion question;
    question.name = DomainName::literal(longName);
    question.type = RecordType::Mx;
    return question;
}

void fill(ScriptedDnsServer &server)
{
    server.add("a.example. 300 IN SOA ns.a.example. root.a.example. 1 2 3 4 60");
    server.add("many-letters-for-the-pattern.a.example. 300 IN MX 10 mail.a.example.");
}

DnsExchange ask(const QList<Endpoint> &servers, std::chrono::milliseconds time = 3s)
{
    return QCoro::waitFor(
        askServers(servers, mxQuestion(), nullptr, Deadline::in(time), StopToken()));
}

DnsExchange ask(const ScriptedDnsServer &server, std::chrono::milliseconds time = 3s)
{
    return ask(QList<Endpoint>{server.endpoint()}, time);
}

/// A port of the loopback where nobody listens any more.
Endpoint closedPort()
{
    const ScriptedDnsServer server;
    return server.endpoint();
}

class SwappingConnector : public Connector
{
public:
    SwappingConnector(Endpoint from, Endpoint to)
        : m_from(std::move(from))
        , m_to(std::move(to))
    { }

    [[nodiscard]] Endpoint resolve(const Endpoint &wanted) const override
    {
        return wanted == m_from ? m_to : wanted;
    }

private:
    Endpoint m_from;
    Endpoint m_to;
};

} // namespace

class tst_DnsTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOneExchange();
    void endsEachFaultInItsOutcome_data();
    void endsEachFaultInItsOutcome();
    void repeatsALostQuery();
    void takesALateAnswerToTheFirstQuery();
    void seesAClosedPortAtOnce();
    void seesAClosedTcpPortAtOnce();
    void hasNobodyToAsk();
    void keepsTheDeadlineOfASilentServer();
    void passesToTheNextServer_data();
    void passesToTheNextServer();
    void passesOverASilentServer();
    void keepsTheBestOfSeveralFailures();
    void doesNotWaitForASilentServerWhenAnotherHasFailed();
    void fetchesALargeAnswerOverTcp();
    void asksOverTcpWhenCapitalsAreLost();
    void leavesOutEdnsForAServerThatDoesNotKnowIt();
    void sendsRandomPortsIdsAndCapitals();
    void endsAtOnceWhenStopped_data();
    void endsAtOnceWhenStopped();
    void goesWhereTheConnectorSays();
    void keepsTheDeadlineInAFlood();
    void worksOnIpv6();
};

void tst_DnsTransport::answersInOneExchange()
{
    ScriptedDnsServer server;
    fill(server);
    const DnsExchange exchange = ask(server);
    QCOMPARE(exchange.outcome, Outcome::Reply);
    QCOMPARE(exchange.reply.answer.size(), 1);
    QCOMPARE(exchange.server, server.endpoint());
    QVERIFY(!exchange.overTcp);
    QVERIFY(exchange.roundTrip > 0us);
    QCOMPARE(server.seen().size(), 1);
}

void tst_DnsTransport::endsEachFaultInItsOutcome_data()
{
    QTest::addColumn<DnsFault>("fault");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("responseCode");
    const auto row = [](const char *name, DnsFault fault, Outcome outcome, int code = 0) {
        QTest::newRow(name) << fault << outcome << code;
    };
    row("RFC 5452 section 9.1: wrong id only", DnsFault::WrongId, Outcome::Malformed);
    row("RFC 5452 section 9.1: wrong question only", DnsFault::WrongQuestion, Outcome::Malformed);
    row("a reply that says it is a query", DnsFault::ClearedQr, Outcome::Malformed);
    row("a forged datagram before the right one", DnsFault::ForgedFirst, Outcome::Reply);
    row("capitals lost, right over TCP", DnsFault::LostCase, Outcome::Reply);
    row("RFC 7766 section 5: truncated, right over TCP", DnsFault::AlwaysTruncated, Outcome::Reply);
    row("SERVFAIL", DnsFault::ServerFailure, Outcome::Reply, 2);
    row("REFUSED", DnsFault::Refused, Outcome::Reply, 5);
    row("NOTIMP from a server with EDNS", DnsFault::NotImplemented, Outcome::Reply, 4);
    row("RFC 6891 section 7: FORMERR to EDNS", DnsFault::NoEdns, Outcome::Reply);
    row("no DNS message at all", DnsFault::Garbage, Outcome::Malformed);
    row("a message that ends too early", DnsFault::CutShort, Outcome::Malformed);
    row("silence", DnsFault::Silence, Outcome::Silent);
    row("hangs up on TCP", DnsFault::TcpHangUp, Outcome::Malformed);
    row("silent on TCP", DnsFault::TcpSilence, Outcome::Silent);
    row("hangs up in the middle of the message", DnsFault::TcpHalf, Outcome::Malformed);
    row("one octet after the other over TCP", DnsFault::TcpSlowly, Outcome::Reply);
    row("one octet after the other without end", DnsFault::TcpDrip, Outcome::Silent);
}

void tst_DnsTransport::endsEachFaultInItsOutcome()
{
    QFETCH(DnsFault, fault);
    ScriptedDnsServer server;
    fill(server);
    server.setFault(fault);
    QElapsedTimer timer;
    timer.start();
    const DnsExchange exchange = ask(server, 400ms);
    QTEST(exchange.outcome, "outcome");
    QTEST(exchange.reply.responseCode, "responseCode");
    if (exchange.isConclusive())
        QCOMPARE(exchange.reply.answer.size(), 1);
    QVERIFY2(timer.elapsed() < 800, QByteArray::number(timer.elapsed()).constData());
}

void tst_DnsTransport::repeatsALostQuery()
{
    ScriptedDnsServer server;
    fill(server);
    server.loseFirst(1);
    QCOMPARE(ask(server).outcome, Outcome::Reply);
    QCOMPARE(server.seen().size(), 2);
    // The same datagram from the same port, so that an answer to either counts.
    QCOMPARE(server.seen()[0].wire, server.seen()[1].wire);
    QCOMPARE(server.seen()[0].sourcePort, server.seen()[1].sourcePort);
}

void tst_DnsTransport::takesALateAnswerToTheFirstQuery()
{
    ScriptedDnsServer server;
    fill(server);
    server.setDelay(1300ms);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask(server, 5s).outcome, Outcome::Reply);
    QCOMPARE(server.seen().size(), 2);
    QVERIFY(timer.elapsed() < 2000);
}

void tst_DnsTransport::seesAClosedPortAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    const DnsExchange exchange = ask(QList<Endpoint>{closedPort()});
    QCOMPARE(exchange.outcome, Outcome::Unreachable);
    QVERIFY2(timer.elapsed() < 500, QByteArray::number(timer.elapsed()).constData());
}

void tst_DnsTransport::seesAClosedTcpPortAtOnce()
{
    ScriptedDnsServer server;
    server.setFault(DnsFault::AlwaysTruncated);
    server.stopTcp();
    QElapsedTimer timer;
    timer.start();
    const DnsExchange exchange = ask(server);
    QCOMPARE(exchange.outcome, Outcome::Unreachable);
    QVERIFY(exchange.overTcp);
    QVERIFY(timer.elapsed() < 500);
}

void tst_DnsTransport::hasNobodyToAsk()
{
    QCOMPARE(ask(QList<Endpoint>()).outcome, Outcome::Unreachable);
}

void tst_DnsTransport::keepsTheDeadlineOfASilentServer()
{
    ScriptedDnsServer server;
    server.setFault(DnsFault::Silence);
    QElapsedTimer timer;
    timer.start();
    const DnsExchange exchange = ask(server, 300ms);
    QCOMPARE(exchange.outcome, Outcome::Silent);
    QCOMPARE(exchange.server, server.endpoint());
    QVERIFY(timer.elapsed() >= 290);
    QVERIFY(timer.elapsed() < 600);
}

void tst_DnsTransport::passesToTheNextServer_data()
{
    QTest::addColumn<DnsFault>("fault");
    QTest::newRow("SERVFAIL") << DnsFault::ServerFailure;
    QTest::newRow("REFUSED") << DnsFault::Refused;
    QTest::newRow("a message that ends too early") << DnsFault::CutShort;
    QTest::newRow("hangs up on TCP") << DnsFault::TcpHangUp;
}

void tst_DnsTransport::passesToTheNextServer()
{
    QFETCH(DnsFault, fault);
    ScriptedDnsServer bad;
    ScriptedDnsServer good;
    fill(good);
    bad.setFault(fault);
    QElapsedTimer timer;
    timer.start();
    const DnsExchange exchange = ask({bad.endpoint(), closedPort(), good.endpoint()});
    QVERIFY(exchange.isConclusive());
    QCOMPARE(exchange.server, good.endpoint());
    QVERIFY(timer.elapsed() < 500);
}

void tst_DnsTransport::passesOverASilentServer()
{
    ScriptedDnsServer silent;
    ScriptedDnsServer good;
    fill(good);
    silent.setFault(DnsFault::Silence);
    const DnsExchange exchange = ask({silent.endpoint(), good.endpoint()});
    QVERIFY(exchange.isConclusive());
    QCOMPARE(exchange.server, good.endpoint());
}

void tst_DnsTransport::keepsTheBestOfSeveralFailures()
{
    ScriptedDnsServer refusing;
    ScriptedDnsServer failing;
    refusing.setFault(DnsFault::Refused);
    failing.setFault(DnsFault::ServerFailure);
    const DnsExchange exchange =
        ask({refusing.endpoint(), failing.endpoint(), refusing.endpoint(), closedPort()});
    QCOMPARE(exchange.outcome, Outcome::Reply);
    QCOMPARE(exchange.reply.responseCode, 2);
    QCOMPARE(exchange.server, failing.endpoint());
}

void tst_DnsTransport::doesNotWaitForASilentServerWhenAnotherHasFailed()
{
    ScriptedDnsServer failing;
    ScriptedDnsServer silent;
    failing.setFault(DnsFault::ServerFailure);
    silent.setFault(DnsFault::Silence);
    QElapsedTimer timer;
    timer.start();
    const DnsExchange exchange = ask({failing.endpoint(), silent.endpoint()}, 8s);
    QCOMPARE(exchange.reply.responseCode, 2);
    QVERIFY(timer.elapsed() < 2500);
}

void tst_DnsTransport::fetchesALargeAnswerOverTcp()
{
    ScriptedDnsServer server;
    DnsResponse response;
    for (int i = 0; i < 250; ++i) {
        const QByteArray text = QByteArray(240, 'x') + QByteArray::number(i);
        response.answer.append(
            *recordFromText(QByteArray(longName) + ". 1 IN TXT \"" + text + '"'));
    }
    DnsQuestion question = mxQuestion();
    question.type = RecordType::Txt;
    server.answer(question.name, question.type, response);
    const DnsExchange exchange = QCoro::waitFor(
        askServers({server.endpoint()}, question, nullptr, Deadline::in(3s), StopToken()));
    QVERIFY(exchange.isConclusive());
    QVERIFY(exchange.overTcp);
    QCOMPARE(exchange.reply.answer.size(), 250);
    QVERIFY(exchange.message.size() > 60000);
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_DnsTransport::asksOverTcpWhenCapitalsAreLost()
{
    ScriptedDnsServer server;
    fill(server);
    server.setFault(DnsFault::LostCase);
    const DnsExchange exchange = ask(server);
    QVERIFY(exchange.isConclusive());
    QVERIFY(exchange.overTcp);
}

void tst_DnsTransport::leavesOutEdnsForAServerThatDoesNotKnowIt()
{
    ScriptedDnsServer server;
    fill(server);
    server.setFault(DnsFault::NoEdns);
    QVERIFY(ask(server).isConclusive());
    QCOMPARE(server.seen().size(), 2);
    QVERIFY(server.seen()[0].question.edns);
    QVERIFY(!server.seen()[1].question.edns);
}

void tst_DnsTransport::sendsRandomPortsIdsAndCapitals()
{
    ScriptedDnsServer server;
    fill(server);
    constexpr int queries = 40;
    for (int i = 0; i < queries; ++i)
        QVERIFY(ask(server).isConclusive());
    QSet<quint16> ports;
    QSet<QByteArray> ids;
    QSet<QByteArray> questions;
    bool inOrder = true;
    for (int i = 0; i < queries; ++i) {
        const ScriptedDnsServer::Seen &seen = server.seen()[i];
        inOrder = inOrder && (i == 0 || seen.sourcePort > server.seen()[i - 1].sourcePort);
        ports.insert(seen.sourcePort);
        ids.insert(seen.wire.left(2));
        questions.insert(seen.questionSection);
        QVERIFY(seen.sourcePort >= 20000);
        QVERIFY(seen.questionSection != seen.questionSection.toLower());
        QVERIFY(seen.questionSection != seen.questionSection.toUpper());
    }
    // A repetition among 40 of 45,000 happens once in 58 runs, four of them never.
    QVERIFY(ports.size() > queries - 4);
    QVERIFY(ids.size() > queries - 4);
    QVERIFY(questions.size() > queries - 4);
    QVERIFY(!inOrder);
}

void tst_DnsTransport::endsAtOnceWhenStopped_data()
{
    QTest::addColumn<DnsFault>("fault");
    QTest::newRow("while waiting for a datagram") << DnsFault::Silence;
    QTest::newRow("while waiting on TCP") << DnsFault::TcpSilence;
}

void tst_DnsTransport::endsAtOnceWhenStopped()
{
    QFETCH(DnsFault, fault);
    ScriptedDnsServer server;
    server.setFault(fault);
    StopSource stop;
    QTimer::singleShot(100ms, this, [&stop] { stop.stop(); });
    QElapsedTimer timer;
    timer.start();
    const DnsExchange exchange = QCoro::waitFor(
        askServers({server.endpoint()}, mxQuestion(), nullptr, Deadline::in(10s), stop.token()));
    QCOMPARE(exchange.outcome, Outcome::Cancelled);
    QVERIFY(timer.elapsed() < 1000);
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_DnsTransport::goesWhereTheConnectorSays()
{
    ScriptedDnsServer server;
    fill(server);
    const Endpoint wanted{QHostAddress(u"192.0.2.53"_s), 53};
    const auto connector = std::make_shared<SwappingConnector>(wanted, server.endpoint());
    const DnsExchange exchange = QCoro::waitFor(
        askServers({wanted}, mxQuestion(), connector, Deadline::in(3s), StopToken()));
    QVERIFY(exchange.isConclusive());
    QCOMPARE(exchange.server, wanted);
}

void tst_DnsTransport::keepsTheDeadlineInAFlood()
{
    ScriptedDnsServer server;
    server.setFault(DnsFault::Flood);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask(server, 300ms).outcome, Outcome::Malformed);
    QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()).constData());
}

void tst_DnsTransport::worksOnIpv6()
{
    ScriptedDnsServer server{QHostAddress(QHostAddress::LocalHostIPv6)};
    if (!server.isListening())
        QSKIP("This computer has no IPv6 loopback.");
    fill(server);
    QVERIFY(ask(server).isConclusive());
    server.setFault(DnsFault::AlwaysTruncated);
    const DnsExchange overTcp = ask(server);
    QVERIFY(overTcp.isConclusive());
    QVERIFY(overTcp.overTcp);
}

QTEST_GUILESS_MAIN(tst_DnsTransport)
#include "tst_DnsTransport.moc"
