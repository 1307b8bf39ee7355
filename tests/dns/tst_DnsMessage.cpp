// SPDX-License-Identifier: Apache-2.0
#include "dns/DnsMessage.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace postseal;

namespace {

DnsQuestion questionFor(const char *name, RecordType type = RecordType::Mx)
{
    DnsQuestion question;
    question.name = DomainName::literal(name);
    question.type = type;
    return question;
}

ReceivedQuery receivedFor(const DnsQuestion &question, quint64 casePattern = 0)
{
    const auto query = decodeQuery(encodeQuery(question, 0x1234, casePattern));
    Q_ASSERT(query);
    return *query;
}

QByteArray goodReply(const DnsQuestion &question, quint64 casePattern = 0)
{
    DnsResponse response;
    response.answer.append(*recordFromText("a.example. 300 IN MX 10 mail.a.example."));
    response.authority.append(*recordFromText("a.example. 300 IN NS ns.a.example."));
    return encodeResponse(receivedFor(question, casePattern), response, DnsTransportKind::Udp);
}

QByteArray withByte(QByteArray wire, qsizetype offset, char value)
{
    wire[offset] = value;
    return wire;
}

} // namespace

class tst_DnsMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAQueryThatAServerReads();
    void takesOneLineOnly();
    void setsTheBitsOfTheHeader();
    void putsThePatternIntoTheCapitalsOnly();
    void matchesReplies_data();
    void matchesReplies();
    void readsWhatWasWritten();
    void readsTheExtendedResponseCode();
    void leavesOutOtherClasses();
    void keepsRdataUncompressed();
    void truncatesOverUdpToWhatTheClientTakes();
    void sendsEverythingOverTcp();
    void roundTripsNames_data();
    void roundTripsNames();
    void refusesBrokenNames_data();
    void refusesBrokenNames();
    void refusesUnreadableZoneLines_data();
    void refusesUnreadableZoneLines();
    void refusesWhatIsNoQuery_data();
    void refusesWhatIsNoQuery();
    void survivesRandomOctets();
    void survivesChangedOctets();
    void survivesEveryShorterMessage();
};

void tst_DnsMessage::writesAQueryThatAServerReads()
{
    const DnsQuestion question = questionFor("_25._tcp.mail.a.example", RecordType::Tlsa);
    const auto received = decodeQuery(encodeQuery(question, 0xabcd, 0x5555));
    QVERIFY(received);
    QCOMPARE(received->question.name, question.name);
    QCOMPARE(received->question.type, RecordType::Tlsa);
    QVERIFY(received->dnssecOk);
    QCOMPARE(received->udpSize, advertisedUdpSize);
    QCOMPARE(qFromBigEndian<quint16>(received->header.constData()), 0xabcd);
}

void tst_DnsMessage::setsTheBitsOfTheHeader()
{
    DnsQuestion question = questionFor("a.example");
    question.recursionDesired = false;
    question.checkingDisabled = true;
    const ReceivedQuery walk = receivedFor(question);
    QVERIFY(!walk.question.recursionDesired);
    QVERIFY(walk.question.checkingDisabled);
    question.edns = false;
    const ReceivedQuery plain = receivedFor(question);
    QVERIFY(!plain.question.edns);
    QVERIFY(!plain.dnssecOk);
    QCOMPARE(plain.udpSize, plainUdpSize);
}

void tst_DnsMessage::putsThePatternIntoTheCapitalsOnly()
{
    const DnsQuestion question = questionFor("a-1.example");
    const QByteArray small = encodeQuery(question, 1, 0);
    const QByteArray capital = encodeQuery(question, 1, ~quint64(0));
    QVERIFY(small.contains("\x03"
                           "a-1\x07"
                           "example"));
    QVERIFY(capital.contains("\x03"
                             "A-1\x07"
                             "EXAMPLE"));
    QVERIFY(encodeQuery(question, 1, 0b101)
                .contains("\x03"
                          "A-1\x07"
                          "eXample"));
    QCOMPARE(capital.size(), small.size());
}

void tst_DnsMessage::matchesReplies_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("expected");
    const QByteArray good = goodReply(questionFor("a.example"), 0b1011);
    const auto row = [](const char *name, const QByteArray &reply, ReplyMatch match) {
        QTest::newRow(name) << reply << int(match);
    };
    row("RFC 5452 section 9.1: all as asked", good, ReplyMatch::Matches);
    row("RFC 5452 section 9.1: another id", withByte(good, 1, 0x35), ReplyMatch::Foreign);
    row("RFC 1035 section 4.1.1: QR clear", withByte(good, 2, 0x05), ReplyMatch::Foreign);
    row("RFC 1035 section 4.1.1: another opcode",
        withByte(good, 2, char(0xa5)),
        ReplyMatch::Foreign);
    row("RFC 5452 section 9.1: another name", withByte(good, 13, 'b'), ReplyMatch::Foreign);
    row("RFC 5452 section 9.1: another type", withByte(good, 24, 16), ReplyMatch::Foreign);
    row("RFC 5452 section 9.1: another class", withByte(good, 26, 3), ReplyMatch::Foreign);
    row("0x20: another capital", withByte(good, 13, 'a'), ReplyMatch::OtherCase);
    row("no question", withByte(good, 5, 0), ReplyMatch::Foreign);
    row("two questions", withByte(good, 5, 2), ReplyMatch::Foreign);
    row("cut in the question", good.left(20), ReplyMatch::Foreign);
    row("half a header", good.left(11), ReplyMatch::Foreign);
    row("nothing", QByteArray(), ReplyMatch::Foreign);
    const QByteArray formatError = QByteArray::fromHex("123480010000000000000000");
    row("RFC 6891 section 7: FORMERR with the header only", formatError, ReplyMatch::WithoutEdns);
    row("RFC 6891 section 7: NOTIMP likewise",
        withByte(formatError, 3, 4),
        ReplyMatch::WithoutEdns);
    row("SERVFAIL with the header only", withByte(formatError, 3, 2), ReplyMatch::Foreign);
}

void tst_DnsMessage::matchesReplies()
{
    QFETCH(QByteArray, reply);
    const QByteArray query = encodeQuery(questionFor("a.example"), 0x1234, 0b1011);
    QTEST(int(matchReply(query, reply)), "expected");
}

/// Line ends within parentheses made ldns write behind its buffer; found by fuzzing.
void tst_DnsMessage::takesOneLineOnly()
{
    QVERIFY(recordFromText("a.example. 300 IN MX 10 b.example."));
    QVERIFY(!recordFromText("a.example. 300 IN MX ( 10\n b.example. )"));
    QVERIFY(!recordFromText("aaaa(" + QByteArray(600, '\n') + ") IN A 192.0.2.1"));
}

void tst_DnsMessage::readsWhatWasWritten()
{
    const QByteArray wire = goodReply(questionFor("a.example"));
    const auto reply = decodeReply(wire);
    QVERIFY(reply);
    QCOMPARE(reply->responseCode, 0);
    QVERIFY(reply->authoritative);
    QVERIFY(!reply->truncated);
    QVERIFY(reply->edns);
    QCOMPARE(reply->answer.size(), 1);
    QCOMPARE(reply->answer[0].owner, DomainName::literal("a.example"));
    QCOMPARE(reply->answer[0].type, RecordType::Mx);
    QCOMPARE(reply->answer[0].ttl, 300U);
    QCOMPARE(reply->answer[0].text, "10 mail.a.example.");
    QCOMPARE(reply->authority.size(), 1);
    QCOMPARE(reply->authority[0].text, "ns.a.example.");
}

void tst_DnsMessage::readsTheExtendedResponseCode()
{
    DnsResponse response;
    response.responseCode = 16; // BADVERS, RFC 6891 section 9
    const QByteArray wire =
        encodeResponse(receivedFor(questionFor("a.example")), response, DnsTransportKind::Udp);
    const auto reply = decodeReply(wire);
    QVERIFY(reply);
    QCOMPARE(reply->responseCode, 16);
}

void tst_DnsMessage::leavesOutOtherClasses()
{
    QByteArray wire = goodReply(questionFor("a.example"));
    const qsizetype classOfAnswer = wire.indexOf(QByteArray::fromHex("c00c000f0001")) + 5;
    QVERIFY(classOfAnswer > 5);
    wire[classOfAnswer] = 3; // CHAOS
    const auto reply = decodeReply(wire);
    QVERIFY(reply);
    QVERIFY(reply->answer.isEmpty());
}

void tst_DnsMessage::keepsRdataUncompressed()
{
    // MX whose host is "mail" before a pointer to the question.
    const QByteArray wire = encodeQuery(questionFor("a.example"), 0x1234, 0).left(27)
        + QByteArray::fromHex("c00c000f00010000012c0009000a046d61696cc00c");
    QByteArray message = wire;
    message.replace(2, 10, QByteArray::fromHex("84000001000100000000"));
    const auto reply = decodeReply(message);
    QVERIFY(reply);
    QCOMPARE(reply->answer.size(), 1);
    QByteArray expected = QByteArray::fromHex("000a");
    expected += nameToWire(DomainName::literal("mail.a.example"));
    QCOMPARE(reply->answer[0].rdata, expected);
}

void tst_DnsMessage::truncatesOverUdpToWhatTheClientTakes()
{
    DnsResponse response;
    for (int i = 0; i < 10; ++i) {
        const QByteArray text = QByteArray(150, char('a' + i));
        response.answer.append(*recordFromText("a.example. 300 IN TXT \"" + text + '"'));
    }
    DnsQuestion question = questionFor("a.example", RecordType::Txt);
    const QByteArray big = encodeResponse(receivedFor(question), response, DnsTransportKind::Udp);
    QVERIFY(big.size() < 100);
    QVERIFY(isTruncated(big));
    response.answer = response.answer.first(6);
    const QByteArray fits = encodeResponse(receivedFor(question), response, DnsTransportKind::Udp);
    QVERIFY(!isTruncated(fits));
    question.edns = false;
    const QByteArray plain = encodeResponse(receivedFor(question), response, DnsTransportKind::Udp);
    QVERIFY(isTruncated(plain));
    QVERIFY(plain.size() <= plainUdpSize);
}

void tst_DnsMessage::sendsEverythingOverTcp()
{
    DnsResponse response;
    for (int i = 0; i < 100; ++i)
        response.answer.append(*recordFromText("a.example. 1 IN TXT \"" + QByteArray(200, 'x')
                                               + QByteArray::number(i) + '"'));
    const QByteArray wire = encodeResponse(
        receivedFor(questionFor("a.example", RecordType::Txt)), response, DnsTransportKind::Tcp);
    const auto reply = decodeReply(wire);
    QVERIFY(reply);
    QCOMPARE(reply->answer.size(), 100);
}

void tst_DnsMessage::roundTripsNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("the root") << QByteArray(".") << QByteArray::fromHex("00");
    QTest::newRow("a host name") << QByteArray("ab.c") << QByteArray::fromHex("026162016300");
    QTest::newRow("RFC 1035 section 5.1: a dot inside a label")
        << QByteArray("a\\.b.c") << QByteArray::fromHex("03612e62016300");
    QTest::newRow("RFC 1035 section 5.1: a backslash")
        << QByteArray("a\\\\b") << QByteArray::fromHex("03615c6200");
    QTest::newRow("RFC 1035 section 5.1: octets that do not print")
        << QByteArray("\\000\\255\\032") << QByteArray::fromHex("0300ff2000");
    QTest::newRow("an underscore and an asterisk")
        << QByteArray("*._tcp") << QByteArray::fromHex("012a045f74637000");
}

void tst_DnsMessage::roundTripsNames()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wire);
    const DomainName name = DomainName::literal(text.constData());
    QCOMPARE(nameToWire(name), wire);
    qsizetype offset = 0;
    const auto read = nameFromWire(wire, offset);
    QVERIFY(read);
    QCOMPARE(*read, name);
    QCOMPARE(offset, wire.size());
}

void tst_DnsMessage::refusesBrokenNames_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << QByteArray::fromHex("0161");
    QTest::newRow("label over the end") << QByteArray::fromHex("056162");
    QTest::newRow("compression pointer") << QByteArray::fromHex("0161c000");
    QTest::newRow("label of 64 octets") << '\x40' + QByteArray(64, 'a') + '\0';
    QTest::newRow("RFC 1035 section 2.3.4: over 255 octets")
        << ('\x3f' + QByteArray(63, 'a')).repeated(4) + '\0';
}

void tst_DnsMessage::refusesBrokenNames()
{
    QFETCH(QByteArray, wire);
    qsizetype offset = 0;
    QVERIFY(!nameFromWire(wire, offset));
}

void tst_DnsMessage::refusesUnreadableZoneLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a comment") << QByteArray("; nothing");
    QTest::newRow("no rdata") << QByteArray("a.example. 1 IN MX");
    QTest::newRow("an address that is none") << QByteArray("a.example. 1 IN A 300.1.1.1");
}

void tst_DnsMessage::refusesUnreadableZoneLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!recordFromText(line));
}

void tst_DnsMessage::refusesWhatIsNoQuery_data()
{
    QTest::addColumn<QByteArray>("wire");
    const QByteArray query = encodeQuery(questionFor("a.example"), 1, 0);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a response") << goodReply(questionFor("a.example"));
    QTest::newRow("another opcode") << withByte(query, 2, 0x21);
    QTest::newRow("no question") << withByte(query, 5, 0);
    QTest::newRow("another class") << withByte(query, 26, 3);
    QTest::newRow("cut off") << query.left(20);
}

void tst_DnsMessage::refusesWhatIsNoQuery()
{
    QFETCH(QByteArray, wire);
    QVERIFY(!decodeQuery(wire));
}

void tst_DnsMessage::survivesRandomOctets()
{
    QRandomGenerator random(8461);
    const QByteArray query = encodeQuery(questionFor("a.example"), 0x1234, 0);
    for (int i = 0; i < 20000; ++i) {
        QByteArray wire(random.bounded(200), '\0');
        for (char &c : wire)
            c = char(random.bounded(256));
        QVERIFY(matchReply(query, wire) == ReplyMatch::Foreign);
        const auto reply = decodeReply(wire);
        QVERIFY(!reply || wire.size() >= 12);
        const auto received = decodeQuery(wire);
        QVERIFY(!received || received->header.size() == 12);
    }
}

void tst_DnsMessage::survivesChangedOctets()
{
    QRandomGenerator random(8460);
    const QByteArray good = goodReply(questionFor("a.example"));
    int readable = 0;
    for (int i = 0; i < 20000; ++i) {
        QByteArray wire = good;
        for (int change = random.bounded(1, 4); change > 0; --change)
            wire[random.bounded(int(wire.size()))] = char(random.bounded(256));
        if (const auto reply = decodeReply(wire)) {
            ++readable;
            for (const ResourceRecord &record : reply->answer)
                QVERIFY(record.rdata.size() < 65536);
        }
    }
    // Enough of them get past the first check for this to mean something.
    QVERIFY(readable > 1000);
}

void tst_DnsMessage::survivesEveryShorterMessage()
{
    const QByteArray good = goodReply(questionFor("a.example"));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!decodeReply(good.left(size)), QByteArray::number(size).constData());
}

QTEST_GUILESS_MAIN(tst_DnsMessage)
#include "tst_DnsMessage.moc"
