// SPDX-License-Identifier: Apache-2.0
#include "practice/PracticeNetwork.h"
#include "support/TaskResult.h"
#include "tls/CertificateVerifier.h"
#include "tls/TlsSession.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

using namespace postseal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A client that reads until a text has come. Empty when it never does.
QByteArray readUntil(QTcpSocket &socket, const QByteArray &text)
{
    QByteArray received;
    const bool came = QTest::qWaitFor(
        [&] {
            received += socket.readAll();
            return received.contains(text);
        },
        5000);
    return came ? received : QByteArray();
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

} // namespace

class tst_PracticeNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsQuickly();
    void leavesNoSocketBehind();
    void hasTheDomainsThatTheProgramsPromise();
    void answersAsAResolver_data();
    void answersAsAResolver();
    void answersWithAuthority();
    void answersOverTcp();
    void mapsEveryAddressInItsAnswers();
    void refusesWhatIsNotMapped_data();
    void refusesWhatIsNotMapped();
    void servesThePolicyOverTls();
    void speaksSmtpAndTakesNoMail();
    void forgetsWhatCameBeforeTls();
    void servesAPublishedPolicyAtOnce();
    void publishesLongTexts();
    void survivesGarbage_data();
    void survivesGarbage();

private:
    [[nodiscard]] DnsAnswer ask(const char *name, RecordType type);
    [[nodiscard]] Endpoint realEndpoint(const char *host, quint16 port);
    [[nodiscard]] QByteArray fetch(const char *host,
                                   const QByteArray &request,
                                   TlsDetails *details = nullptr);

    std::unique_ptr<PracticeNetwork> m_network;
    std::unique_ptr<Resolver> m_resolver;
};

void tst_PracticeNetwork::init()
{
    auto network = PracticeNetwork::start();
    QVERIFY(network);
    m_network = std::move(*network);
    m_resolver = makeResolver(m_network->resolverSettings());
}

void tst_PracticeNetwork::cleanup()
{
    m_resolver.reset();
    m_network.reset();
}

DnsAnswer tst_PracticeNetwork::ask(const char *name, RecordType type)
{
    const auto answer = test::start(
        m_resolver->query(*DomainName::fromDns(name), type, Deadline::in(5s), StopToken()));
    return QTest::qWaitFor([&answer] { return answer->has_value(); }, 10'000) ? **answer
                                                                              : DnsAnswer();
}

Endpoint tst_PracticeNetwork::realEndpoint(const char *host, quint16 port)
{
    const auto found = addresses(ask(host, RecordType::A));
    return found.isEmpty() ? Endpoint() : m_network->connector()->resolve({found.first(), port});
}

QByteArray tst_PracticeNetwork::fetch(const char *host,
                                      const QByteArray &request,
                                      TlsDetails *details)
{
    const Endpoint endpoint = realEndpoint(host, 443);
    QTcpSocket socket;
    socket.connectToHost(endpoint.address, endpoint.port);
    TlsSession tls(DomainName::literal(host));
    tls.start();
    QByteArray response;
    bool sent = false;
    const bool done = QTest::qWaitFor(
        [&] {
            tls.feed(socket.readAll());
            if (tls.state() == TlsSession::State::Open && !sent) {
                sent = true;
                tls.write(request);
            }
            if (socket.state() == QTcpSocket::ConnectedState)
                socket.write(tls.takeOutput());
            response += tls.takePlaintext();
            return tls.state() == TlsSession::State::Closed
                || tls.state() == TlsSession::State::Failed;
        },
        5000);
    if (details)
        *details = tls.details();
    return done ? response : QByteArray();
}

void tst_PracticeNetwork::startsQuickly()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(PracticeNetwork::start());
    const qint64 spent = timer.elapsed();
    // 300 ms on an idle computer; three times that for a busy one with a debug build.
    QVERIFY2(spent < 900, qPrintable(QString::number(spent)));
}

void tst_PracticeNetwork::leavesNoSocketBehind()
{
    const auto map = m_network->endpointMap();
    QVERIFY(map.size() > 40);
    QTcpSocket held; // a client that never leaves
    held.connectToHost(map.last().second.address, map.last().second.port);
    QTRY_COMPARE(held.state(), QTcpSocket::ConnectedState);
    m_resolver.reset();
    m_network.reset();
    QTRY_COMPARE(held.state(), QTcpSocket::UnconnectedState);
    // Every port can be had again, so nobody holds it.
    for (const auto &entry : map) {
        QTcpServer server;
        QVERIFY2(server.listen(entry.second.address, entry.second.port),
                 qPrintable(entry.second.toString()));
    }
    if (!QFileInfo::exists(u"/proc/self/fd"_s))
        return;
    const qsizetype before = openFiles();
    for (int i = 0; i < 3; ++i)
        QVERIFY(PracticeNetwork::start());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(openFiles(), before);
}

void tst_PracticeNetwork::hasTheDomainsThatTheProgramsPromise()
{
    QSet<DomainName> names;
    QSet<QByteArray> faults;
    for (const PracticeDomain &domain : m_network->domains()) {
        QVERIFY(!names.contains(domain.name));
        names.insert(domain.name);
        faults.insert(domain.fault);
        QCOMPARE(domain.name.parent(), DomainName::literal("example"));
    }
    QVERIFY(names.size() >= 20);
    QVERIFY(names.contains(DomainName::literal("good.example")));
    QVERIFY(names.contains(DomainName::literal("untouched.example")));
    QVERIFY(faults.contains("none"));
    QVERIFY(faults.contains("untouched"));
}

void tst_PracticeNetwork::answersAsAResolver_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("records");
    const auto row =
        [](const char *title, const char *name, RecordType type, AnswerKind kind, int records) {
            QTest::newRow(title) << QByteArray(name) << int(type) << int(kind) << records;
        };
    row("an MX set", "good.example", RecordType::Mx, AnswerKind::Records, 2);
    row("an IPv4 address", "mx1.good.example", RecordType::A, AnswerKind::Records, 1);
    row("an IPv6 address", "mx1.good.example", RecordType::Aaaa, AnswerKind::Records, 1);
    row("a TXT record", "_mta-sts.good.example", RecordType::Txt, AnswerKind::Records, 1);
    row("two TXT records", "_mta-sts.two-records.example", RecordType::Txt, AnswerKind::Records, 2);
    row("name servers", "good.example", RecordType::Ns, AnswerKind::Records, 2);
    row("RFC 7505 section 3: a null MX", "null-mx.example", RecordType::Mx, AnswerKind::Records, 1);
    row("another type", "mx1.good.example", RecordType::Mx, AnswerKind::NoData, 0);
    row("RFC 8020 section 2: a name between two others",
        "_tls.good.example",
        RecordType::Txt,
        AnswerKind::NoData,
        0);
    row("a name that nobody made",
        "no-such-name.good.example",
        RecordType::A,
        AnswerKind::NxDomain,
        0);
    row("the internet", "example.com", RecordType::Mx, AnswerKind::NxDomain, 0);
}

void tst_PracticeNetwork::answersAsAResolver()
{
    QFETCH(QByteArray, name);
    QFETCH(int, type);
    QFETCH(int, kind);
    QFETCH(int, records);
    const DnsAnswer answer = ask(name.constData(), RecordType(type));
    QCOMPARE(int(answer.kind), kind);
    QCOMPARE(answer.records.size(), records);
    QVERIFY(!answer.authoritative);
    QVERIFY(answer.ttl > 0);
}

void tst_PracticeNetwork::answersWithAuthority()
{
    const QList<QHostAddress> servers = addresses(ask("ns1.dns.example", RecordType::A));
    QCOMPARE(servers.size(), 1);
    const auto own = test::start(m_resolver->queryServer(servers.first(),
                                                         DomainName::literal("good.example"),
                                                         RecordType::Mx,
                                                         Deadline::in(5s),
                                                         StopToken()));
    QTRY_VERIFY(own->has_value());
    QCOMPARE((*own)->kind, AnswerKind::Records);
    QVERIFY((*own)->authoritative);
    const auto other = test::start(m_resolver->queryServer(servers.first(),
                                                           DomainName::literal("example.com"),
                                                           RecordType::Mx,
                                                           Deadline::in(5s),
                                                           StopToken()));
    QTRY_VERIFY(other->has_value());
    QCOMPARE((*other)->kind, AnswerKind::Refused);
}

void tst_PracticeNetwork::answersOverTcp()
{
    const DomainName name = DomainName::literal("long.good.example");
    m_network->publishTxt(name, QByteArray(3000, 'x'));
    const DnsAnswer answer = ask("long.good.example", RecordType::Txt);
    QCOMPARE(answer.kind, AnswerKind::Records);
    QVERIFY(answer.overTcp); // RFC 7766: what does not fit a datagram
    QCOMPARE(txtRecords(answer).first().join(), QByteArray(3000, 'x'));
}

void tst_PracticeNetwork::mapsEveryAddressInItsAnswers()
{
    QSet<QString> wanted;
    for (const auto &entry : m_network->endpointMap()) {
        QVERIFY2(!wanted.contains(entry.first.toString()), qPrintable(entry.first.toString()));
        wanted.insert(entry.first.toString());
        QVERIFY2(isSpecialPurpose(entry.first.address), qPrintable(entry.first.toString()));
        QVERIFY(entry.second.address.isLoopback());
        QCOMPARE(m_network->connector()->resolve(entry.first), entry.second);
    }
    for (const PracticeDomain &domain : m_network->domains()) {
        for (const MxRecord &mx :
             mxRecords(ask(domain.name.toAscii().constData(), RecordType::Mx))) {
            if (!mx.host.isRoot())
                QVERIFY(wanted.contains(Endpoint{
                    addresses(ask(mx.host.toAscii().constData(), RecordType::A)).value(0), 25}
                                            .toString()));
        }
    }
}

void tst_PracticeNetwork::refusesWhatIsNotMapped_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("a documentation address") << u"198.51.100.254"_s << 25;
    QTest::newRow("another port of a mapped address") << u"198.51.100.1"_s << 8080;
    QTest::newRow("a documentation address, IPv6") << u"2001:db8::ffff"_s << 443;
    QTest::newRow("an address of the internet") << u"1.1.1.1"_s << 53;
    QTest::newRow("a private network") << u"10.0.0.1"_s << 25;
}

void tst_PracticeNetwork::refusesWhatIsNotMapped()
{
    QFETCH(QString, address);
    QFETCH(int, port);
    const Endpoint real = m_network->connector()->resolve({QHostAddress(address), quint16(port)});
    QVERIFY(real.address.isLoopback());
    QTcpSocket socket;
    socket.connectToHost(real.address, real.port);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void tst_PracticeNetwork::servesThePolicyOverTls()
{
    TlsDetails details;
    const QByteArray response =
        fetch("mta-sts.good.example",
              "GET /.well-known/mta-sts.txt HTTP/1.1\r\nHost: mta-sts.good.example\r\n\r\n",
              &details);
    QVERIFY2(response.startsWith("HTTP/1.1 200 OK\r\n"), response.constData());
    QVERIFY(response.contains("\r\nContent-Type: text/plain\r\n"));
    QVERIFY(response.contains("version: STSv1\r\nmode: enforce\r\nmx: mx1.good.example\r\n"));
    QVERIFY(verifyCertificate(details.chain,
                              DomainName::literal("mta-sts.good.example"),
                              QDateTime::currentDateTimeUtc(),
                              m_network->trustStore())
                .isGood());
    QVERIFY(fetch("mta-sts.good.example", "GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404 "));
    QVERIFY(fetch("mta-sts.good.example", "POST / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 405 "));
    QVERIFY(fetch("mta-sts.good.example", "nonsense\r\n\r\n").startsWith("HTTP/1.1 400 "));
}

void tst_PracticeNetwork::speaksSmtpAndTakesNoMail()
{
    const Endpoint endpoint = realEndpoint("mx1.good.example", 25);
    QTcpSocket socket;
    socket.connectToHost(endpoint.address, endpoint.port);
    QVERIFY(readUntil(socket, "\r\n").startsWith("220 mx1.good.example "));
    socket.write("EHLO probe.example\r\n");
    QVERIFY(readUntil(socket, "\r\n250 ").contains("\r\n250-STARTTLS\r\n"));
    for (const QByteArray &command : {QByteArray("MAIL FROM:<a@b.example>"),
                                      QByteArray("RCPT TO:<a@b.example>"),
                                      QByteArray("DATA"),
                                      QByteArray("GARBAGE \xff")}) {
        socket.write(command + "\r\n");
        QVERIFY2(readUntil(socket, "\r\n").startsWith('5'), command.constData());
    }
    socket.write("QUIT\r\n");
    QVERIFY(readUntil(socket, "\r\n").startsWith("221 "));
    QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
}

void tst_PracticeNetwork::forgetsWhatCameBeforeTls()
{
    // RFC 3207 section 4.2: commands behind STARTTLS in the same segment must not be carried out
    // inside TLS.
    const Endpoint endpoint = realEndpoint("mx1.good.example", 25);
    QTcpSocket socket;
    socket.connectToHost(endpoint.address, endpoint.port);
    QVERIFY(!readUntil(socket, "\r\n").isEmpty());
    socket.write("STARTTLS\r\nNOOP\r\n");
    QVERIFY(readUntil(socket, "\r\n").startsWith("220 "));
    TlsSession tls(DomainName::literal("mx1.good.example"));
    tls.start();
    QByteArray plaintext;
    QTRY_VERIFY(
        (socket.write(tls.takeOutput()), tls.feed(socket.readAll()) == TlsSession::State::Open));
    tls.write("EHLO probe.example\r\n");
    QTRY_VERIFY((socket.write(tls.takeOutput()),
                 tls.feed(socket.readAll()),
                 plaintext += tls.takePlaintext(),
                 plaintext.contains("\r\n250 ")));
    QVERIFY2(plaintext.startsWith("250-mx1.good.example\r\n"), plaintext.constData());
    QCOMPARE(plaintext.count("250 "), 1);
    QVERIFY(!plaintext.contains("STARTTLS"));
}

void tst_PracticeNetwork::servesAPublishedPolicyAtOnce()
{
    const DomainName domain = DomainName::literal("untouched.example");
    const QByteArray request =
        "GET /.well-known/mta-sts.txt HTTP/1.1\r\nHost: mta-sts.untouched.example\r\n\r\n";
    QCOMPARE(ask("mta-sts.untouched.example", RecordType::A).kind, AnswerKind::NxDomain);
    const qsizetype endpoints = m_network->endpointMap().size();
    for (int i = 0; i < 3; ++i) {
        m_network->publishPolicy(domain, "version: STSv1\r\n");
        m_resolver = makeResolver(m_network->resolverSettings());
        QVERIFY(fetch("mta-sts.untouched.example", request).endsWith("\r\n\r\nversion: STSv1\r\n"));
        m_network->publishPolicy(domain, "mode: none\r\n");
        QVERIFY(fetch("mta-sts.untouched.example", request).endsWith("\r\n\r\nmode: none\r\n"));
        m_network->publishPolicy(domain, {});
        m_resolver = makeResolver(m_network->resolverSettings());
        QCOMPARE(ask("mta-sts.untouched.example", RecordType::A).kind, AnswerKind::NxDomain);
        QCOMPARE(m_network->endpointMap().size(), endpoints);
    }
}

void tst_PracticeNetwork::publishesLongTexts()
{
    const DomainName name = DomainName::literal("_smtp._tls.untouched.example");
    const QByteArray text = "v=TLSRPTv1; rua=mailto:" + QByteArray(300, 'a') + "@untouched.example";
    m_network->publishTxt(name, text);
    const auto records = txtRecords(ask("_smtp._tls.untouched.example", RecordType::Txt));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().size(), 2); // RFC 1035 section 3.3: character-strings of 255 octets
    QCOMPARE(records.first().join(), text);
    m_network->publishTxt(name, "v=TLSRPTv1; rua=mailto:a@untouched.example");
    m_resolver = makeResolver(m_network->resolverSettings());
    QCOMPARE(txtRecords(ask("_smtp._tls.untouched.example", RecordType::Txt)).first().join(),
             "v=TLSRPTv1; rua=mailto:a@untouched.example");
    m_network->publishTxt(name, {});
    m_resolver = makeResolver(m_network->resolverSettings());
    QVERIFY(ask("_smtp._tls.untouched.example", RecordType::Txt).isAbsent());
}

void tst_PracticeNetwork::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("an endless line") << QByteArray(100'000, 'x');
    QTest::newRow("an endless request")
        << "GET / HTTP/1.1\r\n" + QByteArray("a: b\r\n").repeated(20'000);
    QTest::newRow("a length of nothing") << QByteArray("\0\0", 2);
    QTest::newRow("a message that is none") << QByteArray("\0\x0cgarbage12345", 14);
}

void tst_PracticeNetwork::survivesGarbage()
{
    QFETCH(QByteArray, bytes);
    const QList<Endpoint> targets{m_network->resolverSettings().servers.first(),
                                  realEndpoint("mx1.good.example", 25),
                                  realEndpoint("mta-sts.good.example", 443)};
    for (const Endpoint &target : targets) {
        QTcpSocket socket;
        socket.connectToHost(target.address, target.port);
        socket.write(bytes);
        QTRY_VERIFY(socket.state() == QTcpSocket::UnconnectedState || socket.bytesToWrite() == 0);
    }
    QUdpSocket datagrams;
    datagrams.writeDatagram(bytes.left(1000), targets.first().address, targets.first().port);
    QCOMPARE(ask("good.example", RecordType::Mx).kind, AnswerKind::Records);
    QVERIFY(fetch("mta-sts.good.example", "GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404 "));
}

QTEST_GUILESS_MAIN(tst_PracticeNetwork)
#include "tst_PracticeNetwork.moc"
