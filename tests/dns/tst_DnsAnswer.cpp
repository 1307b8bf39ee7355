// SPDX-License-Identifier: Apache-2.0
#include "dns/DnsAnswer.h"
#include "dns/DnsMessage.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

DnsAnswer answerOf(std::initializer_list<const char *> lines)
{
    DnsAnswer answer;
    answer.kind = AnswerKind::Records;
    for (const char *line : lines) {
        const auto record = recordFromText(line);
        Q_ASSERT_X(record, "answerOf", line);
        answer.type = record->type;
        answer.records.append(*record);
    }
    return answer;
}

DnsAnswer rawAnswer(RecordType type, const QByteArray &rdata)
{
    DnsAnswer answer;
    answer.kind = AnswerKind::Records;
    answer.type = type;
    ResourceRecord record;
    record.type = type;
    record.rdata = rdata;
    answer.records.append(record);
    return answer;
}

qsizetype viewSize(const DnsAnswer &answer)
{
    return addresses(answer).size() + mxRecords(answer).size() + txtRecords(answer).size()
        + nameServers(answer).size() + tlsaRecords(answer).size() + caaRecords(answer).size();
}

} // namespace

class tst_DnsAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsMailServersByPreferenceThenName();
    void readsANullMx();
    void readsAddressesOfBothFamilies();
    void keepsTheStringsOfATxtRecordApart();
    void readsTlsa();
    void readsCaaWithTheTagInLowerCase();
    void readsNameServers();
    void leavesOutMalformedRdata_data();
    void leavesOutMalformedRdata();
    void tellsDeterminedFromUndetermined();
    void namesTypes();
};

void tst_DnsAnswer::sortsMailServersByPreferenceThenName()
{
    const DnsAnswer answer = answerOf({"a.example. 60 IN MX 20 b.a.example.",
                                       "a.example. 60 IN MX 10 Z.a.example.",
                                       "a.example. 60 IN MX 10 c.a.example."});
    const QList<MxRecord> expected{{10, DomainName::literal("c.a.example"), 60},
                                   {10, DomainName::literal("z.a.example"), 60},
                                   {20, DomainName::literal("b.a.example"), 60}};
    QCOMPARE(mxRecords(answer), expected);
}

void tst_DnsAnswer::readsANullMx()
{
    const QList<MxRecord> list = mxRecords(answerOf({"a.example. 60 IN MX 0 ."}));
    QCOMPARE(list.size(), 1);
    QVERIFY(list[0].host.isRoot());
}

void tst_DnsAnswer::readsAddressesOfBothFamilies()
{
    QCOMPARE(addresses(answerOf({"a.example. 60 IN A 192.0.2.7"})),
             QList<QHostAddress>{QHostAddress(u"192.0.2.7"_s)});
    QCOMPARE(addresses(answerOf({"a.example. 60 IN AAAA 2001:db8::7"})),
             QList<QHostAddress>{QHostAddress(u"2001:db8::7"_s)});
}

void tst_DnsAnswer::keepsTheStringsOfATxtRecordApart()
{
    const DnsAnswer answer = answerOf(
        {R"(a.example. 60 IN TXT "v=STSv1; " "id=1;" "")", R"(a.example. 60 IN TXT "x\"\255")"});
    const QList<QList<QByteArray>> expected{{"v=STSv1; ", "id=1;", ""}, {"x\"\xff"}};
    QCOMPARE(txtRecords(answer), expected);
}

void tst_DnsAnswer::readsTlsa()
{
    const QList<TlsaRecord> list =
        tlsaRecords(answerOf({"_25._tcp.a.example. 60 IN TLSA 3 1 1 00ff10"}));
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].toText(), "3 1 1 00ff10");
    QCOMPARE(list[0].data, QByteArray::fromHex("00ff10"));
}

void tst_DnsAnswer::readsCaaWithTheTagInLowerCase()
{
    const QList<CaaRecord> expected{{128, "issue", "ca.example"}};
    QCOMPARE(caaRecords(answerOf({R"(a.example. 60 IN CAA 128 ISSUE "ca.example")"})), expected);
}

void tst_DnsAnswer::readsNameServers()
{
    const QList<DomainName> expected{DomainName::literal("ns1.a.example")};
    QCOMPARE(nameServers(answerOf({"a.example. 60 IN NS NS1.a.example."})), expected);
}

void tst_DnsAnswer::leavesOutMalformedRdata_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("rdata");
    const auto row = [](const char *name, RecordType type, const char *hex) {
        QTest::newRow(name) << int(type) << QByteArray::fromHex(hex);
    };
    row("A of three octets", RecordType::A, "010203");
    row("A of five octets", RecordType::A, "0102030405");
    row("AAAA of four octets", RecordType::Aaaa, "01020304");
    row("MX without a host", RecordType::Mx, "000a");
    row("MX with octets behind the host", RecordType::Mx, "000a00ff");
    row("MX with half a name", RecordType::Mx, "000a0361");
    row("TXT without a string", RecordType::Txt, "");
    row("TXT with a string over the end", RecordType::Txt, "0361");
    row("NS that is empty", RecordType::Ns, "");
    row("TLSA without data", RecordType::Tlsa, "030101");
    row("CAA with a tag over the end", RecordType::Caa, "000561");
    row("CAA with an empty tag", RecordType::Caa, "000061");
}

void tst_DnsAnswer::leavesOutMalformedRdata()
{
    QFETCH(int, type);
    QFETCH(QByteArray, rdata);
    QCOMPARE(viewSize(rawAnswer(RecordType(type), rdata)), 0);
}

void tst_DnsAnswer::tellsDeterminedFromUndetermined()
{
    DnsAnswer answer;
    for (const AnswerKind kind :
         {AnswerKind::Records, AnswerKind::NoData, AnswerKind::NxDomain, AnswerKind::CnameLoop}) {
        answer.kind = kind;
        QVERIFY(!answer.isUndetermined());
    }
    for (const AnswerKind kind : {AnswerKind::ServerFailure,
                                  AnswerKind::Refused,
                                  AnswerKind::OtherError,
                                  AnswerKind::Malformed,
                                  AnswerKind::Silent,
                                  AnswerKind::Unreachable,
                                  AnswerKind::Lame,
                                  AnswerKind::Cancelled}) {
        answer.kind = kind;
        QVERIFY(answer.isUndetermined());
    }
}

void tst_DnsAnswer::namesTypes()
{
    QCOMPARE(toText(RecordType::Nsec3), "NSEC3");
    QCOMPARE(toText(RecordType(1234)), "TYPE1234");
}

QTEST_GUILESS_MAIN(tst_DnsAnswer)
#include "tst_DnsAnswer.moc"
