// SPDX-License-Identifier: Apache-2.0
#include "publish/RecordsToPublish.h"
#include "terminal/LintInput.h"
#include "terminal/TextStyle.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_LintInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void findsGarbage_data();
    void findsGarbage();
    void zoneStringsAreReadBack();
    void showsControlCharactersHarmlessly();
    void wrapsAndAligns();
};

using Records = QList<QList<QByteArray>>;

void tst_LintInput::readsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Records>("records");
    const auto row = [](const char *name, const QByteArray &text, const Records &records) {
        QTest::newRow(name) << text << records;
    };
    row("nothing", "", {});
    row("empty lines", "\n\r\n  \n", {});
    row("a bare line", "v=STSv1; id=1", {{"v=STSv1; id=1"}});
    row("two bare lines, CRLF", "a=1\r\nb=2\r\n", {{"a=1"}, {"b=2"}});
    row("a leading space belongs to a bare line", " v=STSv1; id=1\n", {{" v=STSv1; id=1"}});
    row("quoted strings", "\"v=STSv1;\" \" id=1\"\n", {{"v=STSv1;", " id=1"}});
    row("quoted strings side by side", "\"a\"\"b\"", {{"a", "b"}});
    row("RFC 1035 section 5.1: escaped quote", "\"a\\\"b\"", {{"a\"b"}});
    row("RFC 1035 section 5.1: decimal escape", "\"a\\059\\000b\"", {{QByteArray("a;\0b", 4)}});
    row("escaped backslash", "\"a\\\\b\"", {{"a\\b"}});
    row("a backslash at the very end", "\"a\\", {{"a\\"}});
    row("missing closing quote", "\"v=STSv1; id=1", {{"v=STSv1; id=1"}});
    row("empty string", "\"\"", {{""}});
    row("semicolon inside quotes is no comment", "\"a;b\" ; comment", {{"a;b"}});
    row("a line of a zone file",
        "_mta-sts.example.com. 3600 IN TXT \"v=STSv1;\" \"id=1\" ; x",
        {{"v=STSv1;", "id=1"}});
    row("zone line without TTL", "_mta-sts TXT \"v=STSv1; id=1\"", {{"v=STSv1; id=1"}});
    row("a bare line that mentions TXT", "some TXT text", {{"some TXT text"}});
}

void tst_LintInput::readsRecords()
{
    QFETCH(QByteArray, text);
    QTEST(txtRecordsFromText(text), "records");
}

void tst_LintInput::findsGarbage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line"); // 0: none
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, int line, int column) {
        QTest::newRow(name) << text << line << column;
    };
    row("nothing", "", 0, 0);
    row("a record", "v=STSv1; id=1\r\n", 0, 0);
    row("another kind of record", "v=spf1 include:spf.example -all\n", 0, 0);
    row("strings of a zone file", "\"v=STSv1;\" \"id=1\" ; isn\"t \xC3\xBC", 0, 0);
    row("a line of a zone file", "_mta-sts 300 IN TXT \"v=STSv1; id=1\" ; \"", 0, 0);
    row("tab between strings", "\"a\"\t\"b\"", 0, 0);
    row("RFC 1035 section 5.1: escaped quote and octet", "\"a\\\"b\\000\"", 0, 0);
    row("RFC 1035 section 5.1: escaped backslash before the closing quote", "\"a\\\\\"", 0, 0);
    row("zero octet", QByteArray("v=x\0", 4), 1, 4);
    row("escape character on the second line", "a=1\n\x1B[2J", 2, 1);
    row("delete character", "a\x7F", 1, 2);
    row("carriage return inside a line", "a\rb\n", 1, 2);
    row("letter outside ASCII", "v=spf1 \xC3\xBC", 1, 8);
    row("quote not closed", "\"v=STSv1; id=1", 1, 1);
    row("third quote not closed", "\"a\" \"b", 1, 5);
    row("quote not closed in a bare line", "v=spf1 \"-all", 1, 8);
    row("quote not closed in a line of a zone file", "_mta-sts TXT \"v=STSv1; id=1", 1, 14);
}

void tst_LintInput::findsGarbage()
{
    QFETCH(QByteArray, text);
    const auto garbage = garbageLine(text).value_or(GarbageLine());
    QTEST(garbage.number, "line");
    QTEST(garbage.column, "column");
}

void tst_LintInput::zoneStringsAreReadBack()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all.append(char(octet));
    const Records records = txtRecordsFromText(toZoneStrings(all));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().join(), all);
}

void tst_LintInput::showsControlCharactersHarmlessly()
{
    QCOMPARE(plainText(u"a\x1B[31mb\u202Ec\u0085"_s), u"a\\u001b[31mb\\u202ec\\u0085"_s);
    QCOMPARE(plainText(u"b\u00FCcher\nx"_s), u"b\u00FCcher x"_s);
}

void tst_LintInput::wrapsAndAligns()
{
    QCOMPARE(wrapped(u"one two three"_s, 2, 9), u"  one two\n  three\n"_s);
    QCOMPARE(wrapped(u""_s, 2, 9), QString());
    QCOMPARE(aligned({{u"a"_s, u"b"_s}, {u"long"_s, u"c"_s}}, 1), u" a     b\n long  c\n"_s);
}

QTEST_GUILESS_MAIN(tst_LintInput)
#include "tst_LintInput.moc"
