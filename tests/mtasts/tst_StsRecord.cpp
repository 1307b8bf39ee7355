// SPDX-License-Identifier: Apache-2.0
#include "mtasts/StsRecord.h"

#include <QSet>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

struct RecordRow
{
    const char *name;
    QList<TxtStrings> records;
    RecordVerdict verdict;
    QStringList ids;
};

constexpr RecordVerdict Valid = RecordVerdict::Valid;
constexpr RecordVerdict Invalid = RecordVerdict::Invalid;
constexpr RecordVerdict None = RecordVerdict::None;

QList<TxtStrings> one(const QByteArray &text)
{
    return {{text}};
}

QList<RecordRow> countingRows()
{
    const QString good = u"record.good"_s;
    return {
        {"RFC 8461 section 3.1: the example", one("v=STSv1; id=20160831085700Z;"), Valid, {good}},
        {"no closing semicolon", one("v=STSv1; id=1"), Valid, {good}},
        {"no spaces", one("v=STSv1;id=1;"), Valid, {good}},
        {"spaces and tabs around the semicolons", one("v=STSv1; \t id=1 ; "), Valid, {good}},
        {"32 letters", one("v=STSv1; id=" + QByteArray(32, 'a')), Valid, {good}},
        {"two strings are joined without a space",
         {{"v=STSv1;", " id=1"}},
         Valid,
         {u"record.split"_s, good}},
        {"nothing", {}, None, {u"record.missing"_s}},
        {"another kind of record",
         one("v=spf1 -all"),
         None,
         {u"record.missing"_s, u"record.other"_s}},
        {"another kind beside it",
         {{"v=spf1 -all"}, {"v=STSv1; id=1"}},
         Valid,
         {good, u"record.other"_s}},
        {"STSv10 does not spoil a good neighbour",
         {{"v=STSv10; id=2"}, {"v=STSv1; id=1"}},
         Valid,
         {good, u"record.other"_s}},
        {"a bare v=STSv1 does not either",
         {{"v=STSv1"}, {"v=STSv1; id=1"}},
         Valid,
         {good, u"record.other"_s}},
        {"two records", {{"v=STSv1; id=1"}, {"v=STSv1; id=2"}}, Invalid, {u"record.multiple"_s}},
        {"counting comes before syntax",
         {{"v=STSv1; id=1"}, {"v=STSv1; ???"}},
         Invalid,
         {u"record.multiple"_s}},
        {"two equal records",
         {{"v=STSv1; id=1"}, {"v=STSv1; id=1"}},
         Invalid,
         {u"record.multiple"_s}},
    };
}

QList<RecordRow> missRows()
{
    return {
        {"another version", one("v=STSv2; id=1"), Invalid, {u"record.wrong-version"_s}},
        {"letters swapped", one("v=TSSv1; id=1"), Invalid, {u"record.wrong-version"_s}},
        {"version in small letters", one("v=stsv1; id=1"), Invalid, {u"record.version-case"_s}},
        {"V in capitals", one("V=STSv1; id=1"), Invalid, {u"record.version-case"_s}},
        {"no semicolon", one("v=STSv1 id=1"), Invalid, {u"record.no-semicolon"_s}},
        {"nothing but the version", one("v=STSv1"), Invalid, {u"record.no-semicolon"_s}},
        {"leading space", one(" v=STSv1; id=1"), Invalid, {u"record.leading-space"_s}},
        {"RFC 8461 erratum 6285: space before the first semicolon",
         one("v=STSv1 ;id=1"),
         Invalid,
         {u"record.space-before-semicolon"_s}},
        {"quotes became part of the text",
         one("\"v=STSv1; id=1;\""),
         Invalid,
         {u"record.quotes-inside"_s}},
        {"escaped quotes too", one("\\\"v=STSv1; id=1\\\""), Invalid, {u"record.quotes-inside"_s}},
        {"quotes of a word processor became part of the text",
         one("\xe2\x80\x9cv=STSv1; id=1;\xe2\x80\x9d"),
         Invalid,
         {u"record.quotes-inside"_s}},
        {"id before v", one("id=1; v=STSv1;"), Invalid, {u"record.syntax"_s}},
        {"spaces around the equals sign", one("v = STSv1; id = 1"), Invalid, {u"record.syntax"_s}},
    };
}

QList<RecordRow> fieldRows()
{
    const QString good = u"record.good"_s;
    return {
        {"RFC 8461 section 3.1, sts-id: spaces around its equals sign are one fault",
         one("v=STSv1; id = 1"),
         Invalid,
         {u"record.syntax"_s}},
        {"id without equals sign", one("v=STSv1; id"), Invalid, {u"record.syntax"_s}},
        {"id with a colon", one("v=STSv1; id:1"), Invalid, {u"record.syntax"_s}},
        {"a word without equals sign, and no id",
         one("v=STSv1; ident"),
         Invalid,
         {u"record.syntax"_s, u"record.no-id"_s}},
        {"no id", one("v=STSv1;"), Invalid, {u"record.no-id"_s}},
        {"id with nothing in it", one("v=STSv1; id=;"), Invalid, {u"record.id-empty"_s}},
        {"hyphen in the id", one("v=STSv1; id=2026-11-24"), Invalid, {u"record.id-character"_s}},
        {"space in the id", one("v=STSv1; id=a b"), Invalid, {u"record.id-character"_s}},
        {"letter outside ASCII", one("v=STSv1; id=\xC3\xBC"), Invalid, {u"record.id-character"_s}},
        {"quotes around the id", one("v=STSv1; id=\"1\""), Invalid, {u"record.quotes-inside"_s}},
        {"quotes between the fields",
         one("v=STSv1; \"id=1\""),
         Invalid,
         {u"record.quotes-inside"_s}},
        {"id of 33", one("v=STSv1; id=" + QByteArray(33, 'a')), Invalid, {u"record.id-too-long"_s}},
        {"ID is another field", one("v=STSv1; ID=1"), Invalid, {u"record.key-case"_s}},
        {"ID beside the real one",
         one("v=STSv1; id=1; ID=2"),
         Valid,
         {u"record.unknown-field"_s, good}},
        {"second id", one("v=STSv1; id=1; id=2"), Valid, {u"record.duplicate-id"_s, good}},
        {"second id is nonsense",
         one("v=STSv1; id=1; id=?"),
         Valid,
         {u"record.duplicate-id"_s, good}},
        {"first id is nonsense",
         one("v=STSv1; id=?; id=1"),
         Invalid,
         {u"record.id-character"_s, u"record.duplicate-id"_s}},
        {"two semicolons at the end", one("v=STSv1; id=1;;"), Invalid, {u"record.trailing"_s}},
        {"two semicolons with a space between",
         one("v=STSv1; id=1; ;"),
         Invalid,
         {u"record.trailing"_s}},
        {"a lone space at the end", one("v=STSv1; id=1 "), Invalid, {u"record.trailing"_s}},
        {"line feed at the end", one("v=STSv1; id=1\n"), Invalid, {u"record.trailing"_s}},
        {"zero octet at the end",
         one(QByteArray("v=STSv1; id=1;\0", 15)),
         Invalid,
         {u"record.trailing"_s}},
        {"two semicolons in the middle", one("v=STSv1;; id=1"), Invalid, {u"record.syntax"_s}},
        {"a field without an equals sign",
         one("v=STSv1; id=1; hello"),
         Invalid,
         {u"record.syntax"_s}},
        {"an equals sign in an extension",
         one("v=STSv1; id=1; a=b=c"),
         Invalid,
         {u"record.syntax"_s}},
        {"the policy's mode in the record",
         one("v=STSv1; id=1; mode=enforce"),
         Valid,
         {u"record.policy-inside"_s, good}},
        {"extension",
         one("v=STSv1; id=1; a.b-c_d=x:y\"z"),
         Valid,
         {u"record.unknown-field"_s, good}},
    };
}

QList<RecordRow> recordRows()
{
    return countingRows() + missRows() + fieldRows();
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(QString::fromLatin1(info(finding.code).id));
    return list;
}

} // namespace

class tst_StsRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachFault_data();
    void findsEachFault();
    void reachesEveryCodeAboutTheText();
    void takesTheFirstId();
    void namesThePlace();
    void generatedRecordIsReadWithoutRemark();
    void makesNewIds_data();
    void makesNewIds();
    void hostileRecordsEnd_data();
    void hostileRecordsEnd();
};

void tst_StsRecord::findsEachFault_data()
{
    QTest::addColumn<QList<TxtStrings>>("records");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QStringList>("ids");
    for (const RecordRow &row : recordRows())
        QTest::newRow(row.name) << row.records << int(row.verdict) << row.ids;
}

void tst_StsRecord::findsEachFault()
{
    QFETCH(QList<TxtStrings>, records);
    const auto reading = readStsRecords(records, u"_mta-sts.example.com"_s);
    QTEST(idsOf(reading.findings), "ids");
    QTEST(int(reading.verdict), "verdict");
    QCOMPARE(reading.record.has_value(), reading.verdict == RecordVerdict::Valid);
}

void tst_StsRecord::reachesEveryCodeAboutTheText()
{
    // What only lookups or the past can show is tested where checks are judged.
    const QSet<QByteArray> ofTheLookup = {"record.lookup-failed",
                                          "record.old-answer",
                                          "record.alias-loop",
                                          "record.delegated",
                                          "record.wrong-name",
                                          "record.servers-disagree",
                                          "record.id-unchanged",
                                          "record.body-unchanged"};
    QSet<FindingCode> reached;
    for (const RecordRow &row : recordRows()) {
        for (const Finding &finding : readStsRecords(row.records, u"x"_s).findings)
            reached.insert(finding.code);
    }
    for (const FindingInfo &entry : findingCatalogue()) {
        if (entry.step == Step::Record && !ofTheLookup.contains(entry.id))
            QVERIFY2(reached.contains(entry.code), entry.id);
    }
}

void tst_StsRecord::takesTheFirstId()
{
    const auto reading = readStsRecords({{"v=STSv1; id=Abc1; id=2; x=y"}}, u"n"_s);
    QCOMPARE(reading.record->id, QByteArray("Abc1"));
    QCOMPARE(reading.record->extensions.size(), 1);
    QCOMPARE(reading.findings.first().values, (QStringList{u"Abc1"_s, u"2"_s}));
}

void tst_StsRecord::namesThePlace()
{
    const auto reading = readStsRecords({{"v=STSv1; id=2026-11"}}, u"n"_s);
    QCOMPARE(reading.findings.first().position, (TextPosition{1, 17}));
    QCOMPARE(reading.findings.first().values, QStringList{u"-"_s});
    QCOMPARE(reading.findings.first().evidence, QByteArray("2026-11"));
}

void tst_StsRecord::generatedRecordIsReadWithoutRemark()
{
    StsRecord record;
    record.id = newPolicyId(QDateTime(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC));
    const QByteArray text = generateStsRecord(record);
    QCOMPARE(text, QByteArray("v=STSv1; id=20261124T101500;"));
    const auto reading = readStsRecords({{text}}, u"n"_s);
    QVERIFY(reading.record == record);
    QCOMPARE(idsOf(reading.findings), QStringList{u"record.good"_s});
}

void tst_StsRecord::makesNewIds_data()
{
    QTest::addColumn<QByteArray>("previous");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("no previous") << QByteArray() << QByteArray("20261124T101500");
    QTest::newRow("earlier") << QByteArray("20261124T101459") << QByteArray("20261124T101500");
    QTest::newRow("the same second")
        << QByteArray("20261124T101500") << QByteArray("20261124T101501");
    QTest::newRow("the clock went back")
        << QByteArray("20270101T000009") << QByteArray("20270101T000010");
    QTest::newRow("counting carries over the T")
        << QByteArray("20270101T999999") << QByteArray("20270102T000000");
    QTest::newRow("another form") << QByteArray("99999999999999Z") << QByteArray("20261124T101500");
}

void tst_StsRecord::makesNewIds()
{
    QFETCH(QByteArray, previous);
    const QDateTime now(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);
    QTEST(newPolicyId(now, previous), "next");
    QVERIFY(newPolicyId(now, previous) != previous);
}

void tst_StsRecord::hostileRecordsEnd_data()
{
    QTest::addColumn<QList<TxtStrings>>("records");
    constexpr int size = 1024 * 1024;
    QTest::newRow("semicolons") << one("v=STSv1;" + QByteArray(size, ';'));
    QTest::newRow("spaces") << one(QByteArray(size, ' ') + "v=STSv1;");
    QTest::newRow("quotes") << one(QByteArray(size, '"'));
    QTest::newRow("equals signs") << one("v=STSv1;" + QByteArray(size, '='));
    QTest::newRow("a long id") << one("v=STSv1; id=" + QByteArray(size, 'a'));
    QTest::newRow("v=") << one("v=");
    QTest::newRow("one empty string") << one("");
    QTest::newRow("no string") << QList<TxtStrings>{{}};
    QTest::newRow("ten thousand records") << QList<TxtStrings>(10000, {"v=STSv1; id=1"});
    QTest::newRow("ten thousand others") << QList<TxtStrings>(10000, {"x"});
}

void tst_StsRecord::hostileRecordsEnd()
{
    QFETCH(QList<TxtStrings>, records);
    const auto reading = readStsRecords(records, u"n"_s);
    QVERIFY(reading.verdict != RecordVerdict::Valid);
    QVERIFY(!reading.findings.isEmpty());
    QVERIFY(reading.findings.size() <= 120);
}

QTEST_GUILESS_MAIN(tst_StsRecord)
#include "tst_StsRecord.moc"
