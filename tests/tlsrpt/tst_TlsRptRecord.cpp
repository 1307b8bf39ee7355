// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/TlsRptRecord.h"

#include <QSet>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

using Records = QList<QList<QByteArray>>;

struct TlsRptRow
{
    const char *name;
    Records records;
    TlsRptVerdict verdict;
    QStringList ids;
};

constexpr TlsRptVerdict Valid = TlsRptVerdict::Valid;
constexpr TlsRptVerdict Invalid = TlsRptVerdict::Invalid;
constexpr TlsRptVerdict None = TlsRptVerdict::None;

Records record(const QByteArray &text)
{
    return {{text}};
}

Records rua(const QByteArray &uris)
{
    return record("v=TLSRPTv1; rua=" + uris);
}

QList<TlsRptRow> countingRows()
{
    const QString good = u"tlsrpt.good"_s;
    return {
        {"RFC 8460 section 3.1.1: the mail example",
         record("v=TLSRPTv1;rua=mailto:reports@example.com"),
         Valid,
         {good}},
        {"RFC 8460 section 3.1.2: the https example",
         record("v=TLSRPTv1; rua=https://reporting.example.com/v1/tlsrpt"),
         Valid,
         {good}},
        {"two addresses", rua("mailto:a@example.com , https://example.com/r"), Valid, {good}},
        {"closing semicolon", rua("mailto:a@example.com;"), Valid, {good}},
        {"equals sign and colon in the URI",
         rua("https://example.com:8443/r?a=b&c=d:e"),
         Valid,
         {good}},
        {"scheme in capitals", rua("MAILTO:a@example.com,HTTPS://example.com"), Valid, {good}},
        {"encoded comma, semicolon and exclamation mark",
         rua("mailto:a%2Cb%3Bc%21d@example.com"),
         Valid,
         {good}},
        {"plus, dot and hyphen in the local part",
         rua("mailto:a+b.c-d@example.com?subject=x"),
         Valid,
         {good}},
        {"split inside the version",
         {{"v=TLS", "RPTv1; rua=mailto:a@b.example"}},
         Valid,
         {u"tlsrpt.split"_s, good}},
        {"extension",
         record("v=TLSRPTv1; ext=1; rua=mailto:a@b.example"),
         Valid,
         {u"tlsrpt.unknown-field"_s, good}},
        {"rua twice",
         record("v=TLSRPTv1; rua=mailto:a@b.example; rua=mailto:c@b.example"),
         Valid,
         {u"tlsrpt.duplicate-rua"_s, good}},
        {"RUA beside the real one",
         record("v=TLSRPTv1; rua=mailto:a@b.example; RUA=x"),
         Valid,
         {u"tlsrpt.unknown-field"_s, good}},
        {"nothing", {}, None, {u"tlsrpt.missing"_s}},
        {"another kind of record",
         record("v=spf1 -all"),
         None,
         {u"tlsrpt.missing"_s, u"tlsrpt.other"_s}},
        {"another kind beside it",
         {{"v=spf1 -all"}, {"v=TLSRPTv1; rua=mailto:a@b.example"}},
         Valid,
         {good, u"tlsrpt.other"_s}},
        {"two records",
         {{"v=TLSRPTv1; rua=mailto:a@b.example"}, {"v=TLSRPTv1; nonsense"}},
         Invalid,
         {u"tlsrpt.multiple"_s}},
    };
}

QList<TlsRptRow> recordFaultRows()
{
    return {
        {"another version",
         record("v=TLSRPTv2; rua=mailto:a@b.example"),
         Invalid,
         {u"tlsrpt.wrong-version"_s}},
        {"a letter left out",
         record("v=TLSRTv1; rua=mailto:a@b.example"),
         Invalid,
         {u"tlsrpt.wrong-version"_s}},
        {"TSLRPT",
         record("v=TSLRPTv1; rua=mailto:a@b.example"),
         Invalid,
         {u"tlsrpt.swapped-letters"_s}},
        {"version in small letters",
         record("v=tlsrptv1; rua=mailto:a@b.example"),
         Invalid,
         {u"tlsrpt.version-case"_s}},
        {"no semicolon",
         record("v=TLSRPTv1 rua=mailto:a@b.example"),
         Invalid,
         {u"tlsrpt.no-semicolon"_s}},
        {"leading space",
         record(" v=TLSRPTv1; rua=mailto:a@b.example"),
         Invalid,
         {u"tlsrpt.leading-space"_s}},
        {"space before the first semicolon",
         record("v=TLSRPTv1 ; rua=mailto:a@b.example"),
         Invalid,
         {u"tlsrpt.space-before-semicolon"_s}},
        {"quotes became part of the text",
         record("\"v=TLSRPTv1; rua=mailto:a@b.example\""),
         Invalid,
         {u"tlsrpt.quotes-inside"_s}},
        {"rua before the version",
         record("rua=mailto:a@b.example; v=TLSRPTv1"),
         Invalid,
         {u"tlsrpt.syntax"_s}},
        {"RFC 8460 section 3, tlsrpt-rua: space behind rua=",
         rua(" mailto:a@b.example"),
         Invalid,
         {u"tlsrpt.syntax"_s}},
        {"RFC 8460 section 3, tlsrpt-rua: tab behind rua=",
         rua("\tmailto:a@b.example"),
         Invalid,
         {u"tlsrpt.syntax"_s}},
        {"spaces around the equals sign of rua are one fault",
         record("v=TLSRPTv1; rua = mailto:a@b.example"),
         Invalid,
         {u"tlsrpt.syntax"_s}},
        {"rua without equals sign", record("v=TLSRPTv1; rua"), Invalid, {u"tlsrpt.syntax"_s}},
        {"another word without equals sign, and no rua",
         record("v=TLSRPTv1; ruax"),
         Invalid,
         {u"tlsrpt.syntax"_s, u"tlsrpt.no-rua"_s}},
        {"no rua", record("v=TLSRPTv1;"), Invalid, {u"tlsrpt.no-rua"_s}},
        {"RUA", record("v=TLSRPTv1; RUA=mailto:a@b.example"), Invalid, {u"tlsrpt.key-case"_s}},
        {"a word without equals sign",
         record("v=TLSRPTv1; rua=mailto:a@b.example; hello"),
         Invalid,
         {u"tlsrpt.syntax"_s}},
        {"two semicolons at the end", rua("mailto:a@b.example;;"), Invalid, {u"tlsrpt.trailing"_s}},
        {"space at the end", rua("mailto:a@b.example "), Invalid, {u"tlsrpt.trailing"_s}},
        {"zero octet behind the last semicolon",
         rua(QByteArray("mailto:a@b.example;\0", 20)),
         Invalid,
         {u"tlsrpt.trailing"_s}},
    };
}

QList<TlsRptRow> uriRows()
{
    const QString good = u"tlsrpt.good"_s;
    const QString notAddress = u"tlsrpt.uri-not-address"_s;
    const QString character = u"tlsrpt.uri-character"_s;
    return {
        {"mailto without @", rua("mailto:example.com"), Invalid, {notAddress}},
        {"mailto without domain", rua("mailto:a@"), Invalid, {notAddress}},
        {"mailto like a URL", rua("mailto://a@example.com"), Invalid, {notAddress}},
        {"https without slashes", rua("https:example.com"), Invalid, {notAddress}},
        {"https without host", rua("https:///r"), Invalid, {notAddress}},
        {"address without scheme", rua("tls@example.com"), Invalid, {u"tlsrpt.uri-no-scheme"_s}},
        {"host and port without scheme",
         rua("example.com:8443/r"),
         Invalid,
         {u"tlsrpt.uri-no-scheme"_s}},
        {"http", rua("http://example.com/r"), Invalid, {u"tlsrpt.uri-unusable-scheme"_s}},
        {"RFC 8460 section 3: http beside a usable address",
         rua("http://example.com/r,mailto:a@example.com"),
         Valid,
         {u"tlsrpt.uri-unusable-scheme"_s, good}},
        {"RFC 8460 section 3: http behind a usable address, in a field of its own",
         record("v=TLSRPTv1; rua=https://example.com/r; rua=http://example.com/r"),
         Valid,
         {u"tlsrpt.duplicate-rua"_s, u"tlsrpt.uri-unusable-scheme"_s, good}},
        {"http beside a broken address",
         rua("http://example.com/r,mailto:example.com"),
         Invalid,
         {u"tlsrpt.uri-unusable-scheme"_s, notAddress}},
        {"size suffix of DMARC",
         rua("mailto:a@example.com!10m"),
         Invalid,
         {u"tlsrpt.uri-size-suffix"_s}},
        {"exclamation mark", rua("mailto:a!b@example.com"), Invalid, {character}},
        {"space inside", rua("mailto:a@example.com mailto:b@example.com"), Invalid, {character}},
        {"broken escape", rua("mailto:a%2@example.com"), Invalid, {character}},
        {"letter outside ASCII", rua("mailto:\xC3\xBC@example.com"), Invalid, {character}},
        {"angle brackets", rua("<mailto:a@example.com>"), Invalid, {character}},
        {"comma at the end", rua("mailto:a@example.com,"), Invalid, {u"tlsrpt.uri-empty"_s}},
        {"nothing", rua(""), Invalid, {u"tlsrpt.uri-empty"_s}},
        {"bare comma splits the address",
         rua("mailto:a,b@example.com"),
         Invalid,
         {notAddress, u"tlsrpt.uri-no-scheme"_s}},
        {"bare semicolon cuts the URI unseen",
         rua("https://example.com/r;session=1"),
         Valid,
         {u"tlsrpt.uri-cut"_s, u"tlsrpt.unknown-field"_s, good}},
    };
}

QList<TlsRptRow> allRows()
{
    return countingRows() + recordFaultRows() + uriRows();
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(QString::fromLatin1(info(finding.code).id));
    return list;
}

} // namespace

class tst_TlsRptRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachFault_data();
    void findsEachFault();
    void reachesEveryCodeAboutTheText();
    void namesThePlace();
    void keepsAllAddresses();
    void leavesOutUnusableAddresses();
    void encodesWhatMustNotStandBare();
    void writesEachAddressOnce();
    void understandsWhatPeopleType_data();
    void understandsWhatPeopleType();
    void hostileRecordsEnd_data();
    void hostileRecordsEnd();
};

void tst_TlsRptRecord::findsEachFault_data()
{
    QTest::addColumn<Records>("records");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QStringList>("ids");
    for (const TlsRptRow &row : allRows())
        QTest::newRow(row.name) << row.records << int(row.verdict) << row.ids;
}

void tst_TlsRptRecord::findsEachFault()
{
    QFETCH(Records, records);
    const auto reading = readTlsRptRecords(records, u"_smtp._tls.example.com"_s);
    QTEST(idsOf(reading.findings), "ids");
    QTEST(int(reading.verdict), "verdict");
    QCOMPARE(reading.record.has_value(), reading.verdict == TlsRptVerdict::Valid);
}

void tst_TlsRptRecord::reachesEveryCodeAboutTheText()
{
    const QSet<QByteArray> ofTheLookup = {"tlsrpt.lookup-failed",
                                          "tlsrpt.needless-permission",
                                          "tlsrpt.old-answer",
                                          "tlsrpt.wrong-name",
                                          "tlsrpt.servers-disagree"};
    QSet<FindingCode> reached;
    for (const TlsRptRow &row : allRows()) {
        for (const Finding &finding : readTlsRptRecords(row.records, u"x"_s).findings)
            reached.insert(finding.code);
    }
    for (const FindingInfo &entry : findingCatalogue()) {
        if (entry.step == Step::TlsRpt && !ofTheLookup.contains(entry.id))
            QVERIFY2(reached.contains(entry.code), entry.id);
    }
}

void tst_TlsRptRecord::namesThePlace()
{
    const auto reading = readTlsRptRecords(rua("mailto:a@b.example, http://b.example"), u"n"_s);
    QCOMPARE(reading.findings.first().position, (TextPosition{1, 37}));
    QCOMPARE(reading.findings.first().subject, u"http://b.example"_s);
    QCOMPARE(reading.findings.first().values, QStringList{u"http"_s});
    const auto good = readTlsRptRecords(rua("mailto:a@b.example"), u"_smtp._tls.b.example"_s);
    QCOMPARE(good.findings.first().subject, u"b.example"_s);
}

void tst_TlsRptRecord::keepsAllAddresses()
{
    const auto reading = readTlsRptRecords(
        record(
            "v=TLSRPTv1; rua=mailto:a@b.example,https://b.example/r; rua=mailto:c@b.example; x=y"),
        u"n"_s);
    QCOMPARE(
        reading.record->rua,
        (QList<QByteArray>{"mailto:a@b.example", "https://b.example/r", "mailto:c@b.example"}));
    QCOMPARE(reading.record->extensions.size(), 1);
}

void tst_TlsRptRecord::leavesOutUnusableAddresses()
{
    const auto beside = readTlsRptRecords(rua("http://b.example/,mailto:a@b.example"), u"n"_s);
    QCOMPARE(beside.record->rua, QList<QByteArray>{"mailto:a@b.example"});
    QCOMPARE(beside.findings.first().severity, Severity::Warn);
    const auto alone = readTlsRptRecords(rua("http://b.example/"), u"n"_s);
    QCOMPARE(alone.findings.first().severity, Severity::Fail);
}

void tst_TlsRptRecord::writesEachAddressOnce()
{
    // RFC 3986 section 6.2.2.1; the local part is the receiver's, RFC 5321 section 2.4.
    TlsRptRecord wanted;
    wanted.rua = {"mailto:a@example.com",
                  "mailto:a@EXAMPLE.com",
                  "mailto:A@example.com",
                  "https://Example.com/r",
                  "https://example.com/r",
                  "https://example.com/R"};
    QCOMPARE(generateTlsRptRecord(wanted),
             QByteArray("v=TLSRPTv1; rua=mailto:a@example.com,mailto:A@example.com,"
                        "https://Example.com/r,https://example.com/R"));
}

void tst_TlsRptRecord::encodesWhatMustNotStandBare()
{
    TlsRptRecord wanted;
    wanted.rua = {"mailto:a,b@example.com", "https://example.com/r;x!y"};
    const QByteArray text = generateTlsRptRecord(wanted);
    QCOMPARE(text,
             QByteArray("v=TLSRPTv1; rua=mailto:a%2Cb@example.com,https://example.com/r%3Bx%21y"));
    const auto reading = readTlsRptRecords({{text}}, u"n"_s);
    QCOMPARE(idsOf(reading.findings), QStringList{u"tlsrpt.good"_s});
}

void tst_TlsRptRecord::understandsWhatPeopleType_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("uri");
    const auto row = [](const char *name, const QString &input, const char *uri) {
        QTest::newRow(name) << input << QByteArray(uri);
    };
    row("mail address", u" tls@example.com "_s, "mailto:tls@example.com");
    row("address with a name", u"Reports <tls@example.com>"_s, "mailto:tls@example.com");
    row("mailto", u"mailto:tls@Example.com"_s, "mailto:tls@example.com");
    row("MAILTO with a subject",
        u"MAILTO:tls@example.com?subject=TLS report"_s,
        "mailto:tls@example.com?subject=TLS%20report");
    row("U-label", u"tls@b\u00FCcher.example"_s, "mailto:tls@xn--bcher-kva.example");
    row("https", u"https://example.com/r,s"_s, "https://example.com/r%2Cs");
    row("http", u"http://example.com/"_s, "");
    row("host name", u"example.com"_s, "");
    row("no domain", u"tls@"_s, "");
    row("no local part", u"@example.com"_s, "");
    row("two addresses", u"a@example.com, b@example.com"_s, "");
    row("nothing", u""_s, "");
    row("a megabyte", QString(1 << 20, u'a') + u"@example.com"_s, "");
}

void tst_TlsRptRecord::understandsWhatPeopleType()
{
    QFETCH(QString, input);
    QTEST(reportUriFromUserInput(input).value_or(QByteArray("")), "uri");
}

void tst_TlsRptRecord::hostileRecordsEnd_data()
{
    QTest::addColumn<Records>("records");
    constexpr int size = 1024 * 1024;
    QTest::newRow("commas") << rua(QByteArray(size, ','));
    QTest::newRow("semicolons") << record("v=TLSRPTv1;" + QByteArray(size, ';'));
    QTest::newRow("percent signs") << rua("mailto:" + QByteArray(size, '%'));
    QTest::newRow("at signs") << rua("mailto:" + QByteArray(size, '@'));
    QTest::newRow("a long host") << rua("https://" + QByteArray(size, 'a') + "/!1");
    QTest::newRow("rua again and again")
        << record("v=TLSRPTv1" + QByteArray("; rua=x").repeated(size / 7));
    QTest::newRow("no string") << Records{{}};
    QTest::newRow("ten thousand records") << Records(10000, {"v=TLSRPTv1; rua=mailto:a@b.example"});
}

void tst_TlsRptRecord::hostileRecordsEnd()
{
    QFETCH(Records, records);
    const auto reading = readTlsRptRecords(records, u"n"_s);
    QVERIFY(reading.verdict != TlsRptVerdict::Valid);
    QVERIFY(!reading.findings.isEmpty());
    QVERIFY(reading.findings.size() <= 250);
    // A finding shows a place, it does not keep the file.
    for (const Finding &finding : reading.findings) {
        if (finding.position.line > 0 && finding.evidence.constData() != reading.text.constData())
            QVERIFY(finding.evidence.size() <= 1024);
    }
}

QTEST_GUILESS_MAIN(tst_TlsRptRecord)
#include "tst_TlsRptRecord.moc"
