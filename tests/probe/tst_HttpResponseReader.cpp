// SPDX-License-Identifier: Apache-2.0
#include "probe/HttpResponseReader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postseal;

using State = HttpResponseReader::State;
using Ending = HttpResponseReader::Ending;

namespace {

constexpr qsizetype testBodyLimit = 100;

/// How the connection goes on after the octets.
enum class Then {
    StaysOpen,
    ClosesAnnounced,
    ClosesAbruptly,
};

void conclude(HttpResponseReader &reader, Then then)
{
    if (then == Then::ClosesAnnounced)
        reader.finish(Ending::Announced);
    else if (then == Then::ClosesAbruptly)
        reader.finish(Ending::Abrupt);
}

void feedByOctets(HttpResponseReader &reader, const QByteArray &octets)
{
    for (const char &octet : octets)
        reader.feed(QByteArrayView(&octet, 1));
}

QByteArray withHeaders(int count)
{
    QByteArray octets = "HTTP/1.1 200 OK\r\n";
    for (int i = 1; i < count; ++i)
        octets += "X-Field: a\r\n";
    return octets + "Content-Length: 0\r\n\r\n";
}

const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
const QByteArray twoOctets = "Content-Length: 2\r\n\r\nhi";

void complete(const char *name,
              const QByteArray &octets,
              const QByteArray &body = "hi",
              int status = 200)
{
    QTest::newRow(name) << octets << Then::StaysOpen << State::Complete << status << body;
}

void malformed(const char *name,
               const QByteArray &octets,
               int status = 200,
               const QByteArray &body = "")
{
    QTest::newRow(name) << octets << Then::StaysOpen << State::Malformed << status << body;
}

void closed(const char *name,
            const QByteArray &octets,
            Then how,
            State state,
            const QByteArray &body,
            int status = 200)
{
    QTest::newRow(name) << octets << how << state << status << body;
}

void addBodies()
{
    complete("RFC 9112 section 6.2: Content-Length", ok + twoOctets);
    complete("RFC 9112 section 6.2: Content-Length 0", ok + "Content-Length: 0\r\n\r\n", "");
    complete("what follows the body is not read", ok + twoOctets + "more");
    complete("RFC 9112 section 6.3: equal lengths in two fields",
             ok + "Content-Length: 2\r\n" + twoOctets);
    complete("RFC 9112 section 6.3: equal lengths in a list",
             ok + "Content-Length: 2, 2\r\n\r\nhi");
    complete(
        "RFC 9110 section 15.3.5: 204 has no body", "HTTP/1.1 204 No Content\r\n\r\n", "", 204);
    complete("RFC 9110 section 15.4.5: 304 has no body",
             "HTTP/1.1 304 Not Modified\r\n" + twoOctets,
             "",
             304);
}

void addLengthsThatSayNothing()
{
    malformed("RFC 9112 section 6.3: lengths that differ",
              ok + "Content-Length: 3\r\n" + twoOctets);
    malformed("length with a sign", ok + "Content-Length: +2\r\n\r\nhi");
    malformed("length without digits", ok + "Content-Length:\r\n\r\nhi");
    malformed("length beyond 64 bits", ok + "Content-Length: 99999999999999999999\r\n\r\nhi");
}

void addChunks()
{
    complete("RFC 9112 section 7.1: chunks",
             chunked + "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n",
             "hello world");
    complete("RFC 9112 section 7.1.1: extensions and capitals",
             chunked + "A;x=\"y\"\r\n0123456789\r\n000\r\n\r\n",
             "0123456789");
    complete("RFC 9112 section 7.1.2: trailers are dropped",
             chunked + "2\r\nhi\r\n0\r\nX: y\r\nZ: z\r\n\r\n");
    complete("RFC 9112 section 6.3: chunks override a length",
             ok + "Content-Length: 3\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n");
}

void addChunksThatAreNone()
{
    malformed("a chunk size that is no number", chunked + "xyz\r\nhi\r\n0\r\n\r\n");
    malformed("a chunk size beyond 64 bits", chunked + "FFFFFFFFFFFFFFFFF\r\nhi");
    malformed("a chunk longer than it says", chunked + "2\r\nhello\r\n0\r\n\r\n", 200, "he");
    malformed("a chunk line without end", chunked + "1;" + QByteArray(5000, 'x'));
    malformed("trailers without end", chunked + "0\r\n" + QByteArray("X: y\r\n").repeated(3000));
    malformed("RFC 9112 section 6.1: a coding that nobody asked for",
              ok + "Transfer-Encoding: gzip, chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n");
    malformed("two Transfer-Encoding fields",
              ok + "Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n2\r\nhi\r\n");
}

void addLimits()
{
    const QByteArray full(testBodyLimit, 'x');
    const auto tooLarge = [&](const char *name, const QByteArray &octets) {
        closed(name, octets, Then::StaysOpen, State::TooLarge, full);
    };
    complete("a body of exactly the limit", ok + "Content-Length: 100\r\n\r\n" + full, full);
    tooLarge("one octet more", ok + "Content-Length: 101\r\n\r\n" + full + 'x');
    tooLarge("one octet more, in chunks", chunked + "64\r\n" + full + "\r\n1\r\nx\r\n0\r\n\r\n");
    tooLarge("one octet more, until it is closed", ok + "\r\n" + full + 'x');
    complete("one hundred header fields", withHeaders(100), "");
    malformed("one header field more", withHeaders(101));
    malformed("a head of 17 KiB", ok + "X: " + QByteArray(17 * 1024, 'x'));
    malformed("interim answers without end",
              QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000),
              100);
}

void addHeads()
{
    complete("HTTP/1.0", "HTTP/1.0 200 OK\r\n" + twoOctets);
    complete("no reason", "HTTP/1.1 404 \r\n" + twoOctets, "hi", 404);
    complete("no blank before the missing reason", "HTTP/1.1 404\r\n" + twoOctets, "hi", 404);
    complete("bare LF", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi");
    complete("RFC 9110 section 15.2: interim answers are skipped",
             "HTTP/1.1 103 Early Hints\r\nLink: <x>\r\nContent-Length: 77\r\n\r\n" + ok
                 + twoOctets);
    complete("RFC 9112 section 5.2: folded field", ok + "X: a\r\n b\r\n" + twoOctets);
    complete("blank before the colon", ok + "Content-Length : 2\r\n\r\nhi");
}

void addHeadsThatAreNone()
{
    malformed("nobody asked for 101", "HTTP/1.1 101 Switching Protocols\r\n\r\n", 101);
    malformed("status of two digits", "HTTP/1.1 20 OK\r\n\r\n", 0);
    malformed("status below 100", "HTTP/1.1 099 Odd\r\n\r\n", 99);
    malformed("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", 0);
    malformed("HTTP/2 in letters", "HTTP/2 200\r\n\r\n", 0);
    malformed("HTTP/0.9", "version: STSv1\r\nmode: enforce\r\n", 0);
    malformed("an SMTP greeting", "220 mx.example ESMTP\r\n", 0);
    malformed("a line without colon", ok + "hello\r\n\r\n");
    malformed("a field without name", ok + ": x\r\n\r\n");
    malformed("a fold before the first field", ok + " x\r\n\r\n");
    malformed("RFC 9110 section 5.5: NUL in a field", ok + QByteArray("X: a\0b\r\n\r\n", 10));
    malformed("RFC 9110 section 5.5: bare CR in a field", ok + "X: a\rb\r\n\r\n");
}

void addEnds()
{
    constexpr Then announced = Then::ClosesAnnounced;
    constexpr Then abrupt = Then::ClosesAbruptly;
    constexpr State cut = State::Truncated;
    closed("RFC 9112 section 6.3: until it is closed",
           ok + "\r\nhi",
           announced,
           State::Complete,
           "hi");
    closed("RFC 9112 section 9.8: until it is closed, without close_notify",
           ok + "\r\nhi",
           abrupt,
           cut,
           "hi");
    closed("complete, then no close_notify", ok + twoOctets, abrupt, State::Complete, "hi");
    closed(
        "RFC 9112 section 8: too short", ok + "Content-Length: 9\r\n\r\nhi", announced, cut, "hi");
    closed("without the last chunk", chunked + "2\r\nhi\r\n", announced, cut, "hi");
    closed("without the end of the trailers", chunked + "2\r\nhi\r\n0\r\n", announced, cut, "hi");
    closed("not one octet", "", announced, cut, "", 0);
    closed("in the status line", "HTTP/1.1 2", announced, cut, "", 0);
    closed("in the head", ok + "Content-", announced, cut, "");
    closed(
        "still coming", ok + "Content-Length: 9\r\n\r\nhi", Then::StaysOpen, State::Reading, "hi");
}

} // namespace

Q_DECLARE_METATYPE(Then)

class tst_HttpResponseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void findsHeaders();
    void keepsTheHeadAsReceived();
    void knowsFromTheHeadThatTooMuchIsToCome();
    void saysAtTheFirstOctetThatItIsNotHttp();
    void neverHoldsMoreThanTheLimits();
    void anyOctetsEndInAState();
};

void tst_HttpResponseReader::reads_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<Then>("then");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    addBodies();
    addLengthsThatSayNothing();
    addChunks();
    addChunksThatAreNone();
    addLimits();
    addHeads();
    addHeadsThatAreNone();
    addEnds();
}

void tst_HttpResponseReader::reads()
{
    QFETCH(QByteArray, octets);
    QFETCH(Then, then);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    HttpResponseReader whole(testBodyLimit);
    whole.feed(octets);
    conclude(whole, then);
    QCOMPARE(whole.state(), state);
    QCOMPARE(whole.status(), status);
    QCOMPARE(whole.body(), body);

    HttpResponseReader pieces(testBodyLimit);
    feedByOctets(pieces, octets);
    conclude(pieces, then);
    QCOMPARE(pieces.state(), state);
    QCOMPARE(pieces.status(), status);
    QCOMPARE(pieces.body(), body);
}

void tst_HttpResponseReader::findsHeaders()
{
    HttpResponseReader reader(testBodyLimit);
    reader.feed(
        "HTTP/1.1 302 Found\r\nLOCATION:https://www.example/ \r\nContent-Type:\ttext/plain;\r\n"
        "\tcharset=utf-8\r\nX-Twice: first\r\nX-Twice: second\r\nX-Empty:\r\nContent-Length: "
        "0\r\n\r\n");
    QCOMPARE(reader.state(), State::Complete);
    QCOMPARE(reader.header("Location"), QByteArray("https://www.example/"));
    QCOMPARE(reader.header("content-type"), QByteArray("text/plain; charset=utf-8"));
    QCOMPARE(reader.header("x-twice"), QByteArray("first"));
    QVERIFY(reader.header("x-empty").isEmpty());
    QVERIFY(!reader.header("x-empty").isNull());
    QVERIFY(reader.header("x-absent").isNull());
}

void tst_HttpResponseReader::keepsTheHeadAsReceived()
{
    const QByteArray head = "HTTP/1.1 200 OK\nX:  a \r\nContent-Length: 2\r\n\r\n";
    HttpResponseReader reader(testBodyLimit);
    QVERIFY(!reader.hasStarted());
    reader.feed("HTTP/1.1 100 Continue\r\n\r\n");
    QVERIFY(reader.hasStarted());
    QVERIFY(!reader.hasHead());
    reader.feed(head + "hi");
    QVERIFY(reader.hasHead());
    QCOMPARE(reader.head(), head);
}

void tst_HttpResponseReader::knowsFromTheHeadThatTooMuchIsToCome()
{
    HttpResponseReader reader(testBodyLimit);
    reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\nabc");
    QCOMPARE(reader.state(), State::Reading);
    QVERIFY(reader.announcesTooMuch());
}

void tst_HttpResponseReader::saysAtTheFirstOctetThatItIsNotHttp()
{
    HttpResponseReader reader(testBodyLimit);
    QCOMPARE(reader.feed("HTTP/"), State::Reading);
    QCOMPARE(reader.feed("x"), State::Malformed);
}

void tst_HttpResponseReader::neverHoldsMoreThanTheLimits()
{
    HttpResponseReader reader(testBodyLimit);
    reader.feed("HTTP/1.1 200 OK\r\n\r\n");
    const QByteArray much(1024 * 1024, 'x');
    for (int i = 0; i < 50; ++i)
        QCOMPARE(reader.feed(much), State::TooLarge);
    QCOMPARE(reader.body().size(), testBodyLimit);
}

void tst_HttpResponseReader::anyOctetsEndInAState()
{
    const QList<QByteArray> pieces{"HTTP/1.1 200 OK\r\n",
                                   "Content-Length: 3\r\n",
                                   "\r\n",
                                   "\n",
                                   "Transfer-Encoding: chunked\r\n",
                                   "3\r\nabc\r\n",
                                   "0\r\n",
                                   "X: y\r\n",
                                   "HTTP/1.1 100 Continue\r\n",
                                   "FFFFFFF\r\n",
                                   " ",
                                   ":",
                                   "abc"};
    QRandomGenerator random(8461);
    for (int round = 0; round < 5000; ++round) {
        HttpResponseReader reader(testBodyLimit);
        if (round % 2)
            reader.feed(pieces.first());
        for (int i = 0; i < 60; ++i) {
            const auto choice = random.bounded(pieces.size() + 1);
            reader.feed(choice < pieces.size()
                            ? pieces[choice]
                            : QByteArray(1, static_cast<char>(random.bounded(256))));
        }
        QVERIFY(reader.body().size() <= testBodyLimit);
        reader.finish(random.bounded(2) ? Ending::Announced : Ending::Abrupt);
        QVERIFY(reader.state() != State::Reading);
    }
}

QTEST_GUILESS_MAIN(tst_HttpResponseReader)
#include "tst_HttpResponseReader.moc"
