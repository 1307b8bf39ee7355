// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/TlsReport.h"

#include <QSet>
#include <QTest>

#include <zlib.h>

#include <limits>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// RFC 8460 appendix B, with the mx-host array of erratum 6241 and without the spaces in its URI.
const QByteArray rfcExample = R"({
 "organization-name": "Company-X",
 "date-range": {"start-datetime": "2016-04-01T00:00:00Z", "end-datetime": "2016-04-01T23:59:59Z"},
 "contact-info": "sts-reporting@company-x.example",
 "report-id": "5065427c-23d3-47ca-b6e0-946ea0e8c4be",
 "policies": [{
   "policy": {"policy-type": "sts",
              "policy-string": ["version: STSv1","mode: testing","mx: *.mail.company-y.example","max_age: 86400"],
              "policy-domain": "company-y.example", "mx-host": ["*.mail.company-y.example"]},
   "summary": {"total-successful-session-count": 5326, "total-failure-session-count": 303},
   "failure-details": [
    {"result-type": "certificate-expired", "sending-mta-ip": "2001:db8:abcd:0012::1",
     "receiving-mx-hostname": "mx1.mail.company-y.example", "failed-session-count": 100},
    {"result-type": "starttls-not-supported", "sending-mta-ip": "2001:db8:abcd:0013::1",
     "receiving-mx-hostname": "mx2.mail.company-y.example", "receiving-ip": "203.0.113.56",
     "failed-session-count": 200, "additional-information": "https://reports.company-x.example/report_info"},
    {"result-type": "validation-failure", "sending-mta-ip": "198.51.100.62", "receiving-ip": "203.0.113.58",
     "receiving-mx-hostname": "mx-backup.mail.company-y.example", "failed-session-count": 3,
     "failure-reason-code": "X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED"}]}]})";

QByteArray gzip(const QByteArray &data)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(data.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.data()));
    stream.avail_in = uInt(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    QByteArray text = rfcExample;
    return text.replace(before, after);
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 0x55);
    return bytes;
}

struct ReportRow
{
    const char *name;
    QByteArray bytes;
    bool readable;
    QStringList ids; ///< besides report.unauthenticated
};

QList<ReportRow> brokenRows()
{
    return {
        {"nothing", "", false, {u"report.not-json"_s}},
        {"text", "hello", false, {u"report.not-json"_s}},
        {"Latin-1", "{\"organization-name\": \"\xFC\"}", false, {u"report.not-json"_s}},
        {"JSON cut short", rfcExample.left(300), false, {u"report.not-json"_s}},
        {"nested too deep", QByteArray(100000, '['), false, {u"report.not-json"_s}},
        {"an array", "[]", false, {u"report.not-a-report"_s}},
        {"some other object", "{\"hello\": 1}", false, {u"report.not-a-report"_s}},
        {"no policies", "{\"report-id\": \"1\"}", false, {u"report.no-policies"_s}},
        {"policies is a number", "{\"policies\": 1}", false, {u"report.no-policies"_s}},
        {"RFC 8460 section 4.4: policies is an empty object",
         "{\"policies\": {}}",
         false,
         {u"report.no-policies"_s}},
        {"RFC 8460 section 4.4: policies is one policy",
         "{\"policies\": {\"policy\": {}}}",
         false,
         {u"report.no-policies"_s}},
        {"gzip cut short", gzip(rfcExample).chopped(20), false, {u"report.gzip-broken"_s}},
        {"gzip with a wrong checksum",
         flipped(gzip(rfcExample), gzip(rfcExample).size() - 6),
         false,
         {u"report.gzip-broken"_s}},
        {"only the magic number of gzip", "\x1F\x8B", false, {u"report.gzip-broken"_s}},
        {"gzip with garbage behind it",
         gzip(rfcExample) + "garbage",
         false,
         {u"report.gzip-broken"_s}},
        {"gzip inside gzip is not unpacked again",
         gzip(gzip(rfcExample)),
         false,
         {u"report.not-json"_s}},
        {"RFC 8460 section 5.2: unpacks to too much",
         gzip(QByteArray(largestReport + 1, ' ')),
         false,
         {u"report.too-large"_s}},
        {"more policies than any report has",
         "{\"policies\":[" + QByteArray("{},").repeated(100000) + "{}]}",
         false,
         {u"report.too-large"_s}},
        {"plain and too large", QByteArray(largestReport + 1, ' '), false, {u"report.too-large"_s}},
    };
}

QList<ReportRow> lenientRows()
{
    return {
        {"RFC 8460 appendix B", rfcExample, true, {}},
        {"gzip", gzip(rfcExample), true, {}},
        {"gzip of two members", gzip(rfcExample.left(500)) + gzip(rfcExample.mid(500)), true, {}},
        {"gzip with line ends behind it", gzip(rfcExample) + "\r\n", true, {}},
        {"RFC 8259 section 8.1: byte-order mark",
         "\xEF\xBB\xBF" + rfcExample,
         true,
         {u"report.wrong-type"_s}},
        {"RFC 3339 section 5.6: no hour 24, though RFC 8460 section 4.1 says so",
         changed("2016-04-01T23:59:59Z", "2016-04-01T24:00:00Z"),
         true,
         {u"report.wrong-type"_s}},
        {"RFC 8460 section 4.4: no policy in the array",
         "{\"organization-name\":\"o\",\"contact-info\":\"c\",\"report-id\":\"r\",\"policies\":[],"
         "\"date-range\":{\"start-datetime\":\"2026-01-01T00:00:00Z\","
         "\"end-datetime\":\"2026-01-01T23:59:59Z\"}}",
         true,
         {u"report.missing-member"_s}},
        {"RFC 8460 section 4.4: a number among the policies",
         changed("\"policies\": [", "\"policies\": [1, "),
         true,
         {u"report.wrong-type"_s}},
        {"largest count of 64 bits", changed("5326", "18446744073709551615"), true, {}},
        {"ten megabytes", rfcExample + QByteArray(10 * 1024 * 1024, ' '), true, {}},
        {"dates without zone (Microsoft)",
         changed("2016-04-01T00:00:00Z", "2016-04-01T00:00:00"),
         true,
         {u"report.date-no-zone"_s}},
        {"no date at all",
         changed("2016-04-01T00:00:00Z", "yesterday"),
         true,
         {u"report.bad-date"_s}},
        {"contact-info is null (Stalwart)",
         changed("\"sts-reporting@company-x.example\"", "null"),
         true,
         {u"report.missing-member"_s}},
        {"mx-host is a string (appendix B before erratum 6241)",
         changed("[\"*.mail.company-y.example\"]", "\"*.mail.company-y.example\""),
         true,
         {u"report.mx-host-string"_s}},
        {"report-id is a number",
         changed("\"5065427c-23d3-47ca-b6e0-946ea0e8c4be\"", "17"),
         true,
         {u"report.wrong-type"_s}},
        {"negative count", changed("5326", "-1"), true, {u"report.bad-count"_s}},
        {"fractional count", changed("5326", "1.5"), true, {u"report.bad-count"_s}},
        {"count over 64 bits",
         changed("5326", "18446744073709551616"),
         true,
         {u"report.bad-count"_s}},
        {"count as text", changed("5326", "\"5326\""), true, {u"report.wrong-type"_s}},
        {"no count",
         changed("\"total-successful-session-count\": 5326,", ""),
         true,
         {u"report.missing-member"_s}},
        {"unknown policy type",
         changed("\"sts\"", "\"future\""),
         true,
         {u"report.unknown-policy-type"_s}},
        {"unknown result type",
         changed("certificate-expired", "moon-phase"),
         true,
         {u"report.unknown-result-type"_s}},
        {"details overlap (RFC 8460 section 4)",
         changed("303", "302"),
         true,
         {u"report.details-exceed-summary"_s}},
        {"policy-string is a text (Halon)",
         changed("[\"version: STSv1\",\"mode: testing\",\"mx: "
                 "*.mail.company-y.example\",\"max_age: 86400\"]",
                 "\"\""),
         true,
         {u"report.policy-string-form"_s}},
        {"nothing happened",
         "{\"organization-name\":\"o\",\"contact-info\":\"c\",\"report-id\":\"r\",\"policies\":["
         "{\"policy\":{\"policy-type\":\"no-policy-found\"},\"summary\":{\"total-successful-"
         "session-count\":1,"
         "\"total-failure-session-count\":0}}],\"date-range\":{\"start-datetime\":\"2026-01-01T00:"
         "00:00Z\","
         "\"end-datetime\":\"2026-01-01t23:59:59z\"}}",
         true,
         {}},
    };
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(QString::fromLatin1(info(finding.code).id));
    return list;
}

} // namespace

class tst_TlsReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachFault_data();
    void findsEachFault();
    void reachesEveryCode();
    void readsTheExampleOfTheRfc();
    void readsWhatMicrosoftWrites();
    void countsUpTo64Bits();
    void knowsTheTypesOfTheRfc();
    void aReportOfAMillionMistakesHasFewFindings();
    void moreEntriesThanAReportHasAreNotKept_data();
    void moreEntriesThanAReportHasAreNotKept();
    void nothingIsMadeUp();
    void hour24IsTheNextMidnight();
    void textsThatLookLikeCountsStay();
    void everyCutIsRead();
};

void tst_TlsReport::findsEachFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QStringList>("ids");
    for (const ReportRow &row : brokenRows() + lenientRows()) {
        const QStringList always =
            row.readable ? QStringList{u"report.unauthenticated"_s} : QStringList();
        QTest::newRow(row.name) << row.bytes << row.readable << (row.ids + always);
    }
}

void tst_TlsReport::findsEachFault()
{
    QFETCH(QByteArray, bytes);
    const auto reading = readTlsReport(bytes, u"report.json"_s);
    QTEST(idsOf(reading.findings), "ids");
    QTEST(reading.report.has_value(), "readable");
    QCOMPARE(reading.report.has_value(), worst(reading.findings) != Severity::Fail);
}

void tst_TlsReport::reachesEveryCode()
{
    QSet<FindingCode> reached;
    for (const ReportRow &row : brokenRows() + lenientRows()) {
        for (const Finding &finding : readTlsReport(row.bytes).findings)
            reached.insert(finding.code);
    }
    for (const FindingInfo &entry : findingCatalogue()) {
        // A mail can be nested, a report cannot.
        if (entry.step == Step::Report && entry.code != FindingCode::ReportTooNested)
            QVERIFY2(reached.contains(entry.code), entry.id);
    }
}

void tst_TlsReport::readsTheExampleOfTheRfc()
{
    const auto report = readTlsReport(rfcExample).report;
    QVERIFY(report);
    QCOMPARE(report->organization, u"Company-X"_s);
    QCOMPARE(report->beginUtc, QDateTime(QDate(2016, 4, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(report->endUtc, QDateTime(QDate(2016, 4, 1), QTime(23, 59, 59), Qt::UTC));
    QCOMPARE(report->policies.size(), 1);
    const TlsReportPolicy &policy = report->policies.first();
    QCOMPARE(policy.type, TlsPolicyType::Sts);
    QCOMPARE(policy.domain, u"company-y.example"_s);
    QCOMPARE(policy.mxHosts, QStringList{u"*.mail.company-y.example"_s});
    QCOMPARE(policy.policyString.size(), 4);
    QCOMPARE(policy.successfulSessions, 5326u);
    QCOMPARE(policy.failedSessions, 303u);
    QCOMPARE(policy.details.size(), 3);
    QCOMPARE(policy.details.at(1).resultType, TlsResultType::StarttlsNotSupported);
    QCOMPARE(policy.details.at(1).failedSessions, 200u);
    QCOMPARE(policy.details.at(2).failureReasonCode, u"X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED"_s);
}

void tst_TlsReport::readsWhatMicrosoftWrites()
{
    QByteArray text = changed("2016-04-01T00:00:00Z", "2016-04-01T00:00:00");
    const auto start = text.indexOf("[\"version");
    text.replace(start, text.indexOf(']', start) - start + 1, R"(["[\"3 1 1 AB\",\"3 1 1 CD\"]"])");
    text.replace("\"sts\"", "\"tlsa\"");
    const auto reading = readTlsReport(text);
    QVERIFY(reading.report);
    QCOMPARE(reading.report->policies.first().policyString,
             (QStringList{u"3 1 1 AB"_s, u"3 1 1 CD"_s}));
    QCOMPARE(reading.report->beginUtc, QDateTime(QDate(2016, 4, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(contains(reading.findings, FindingCode::ReportPolicyStringForm));
}

void tst_TlsReport::countsUpTo64Bits()
{
    const auto count = [](const QByteArray &number) {
        return readTlsReport(changed("5326", number)).report->policies.first().successfulSessions;
    };
    QCOMPARE(count("9223372036854775807"), quint64(9223372036854775807));
    QCOMPARE(count("9223372036854775808"), quint64(9223372036854775808U));
    QCOMPARE(count("9223372036854775809"), quint64(9223372036854775809U));
    QCOMPARE(count("18446744073709551614"), quint64(18446744073709551614U));
    QCOMPARE(count("18446744073709551615"), std::numeric_limits<quint64>::max());
    QCOMPARE(count("18446744073709551616"), 0u);
    QCOMPARE(count("\"18446744073709551615\""), std::numeric_limits<quint64>::max());
    QCOMPARE(count("-5"), 0u);
    QCOMPARE(saturatingSum(std::numeric_limits<quint64>::max() - 1, 2),
             std::numeric_limits<quint64>::max());
    QCOMPARE(saturatingSum(1, 2), 3u);
}

void tst_TlsReport::knowsTheTypesOfTheRfc()
{
    // RFC 8460 section 4.3.
    for (const char *id : {"starttls-not-supported",
                           "certificate-host-mismatch",
                           "certificate-expired",
                           "certificate-not-trusted",
                           "validation-failure",
                           "tlsa-invalid",
                           "dnssec-invalid",
                           "dane-required",
                           "sts-policy-fetch-error",
                           "sts-policy-invalid",
                           "sts-webpki-invalid"}) {
        const TlsResultType type = tlsResultTypeFromId(QString::fromLatin1(id));
        QVERIFY2(type != TlsResultType::Unknown, id);
        QCOMPARE(toId(type), QByteArray(id));
    }
    QCOMPARE(tlsResultTypeFromId(u"Certificate-Expired"), TlsResultType::Unknown);
    QCOMPARE(toId(tlsPolicyTypeFromId(u"no-policy-found")), QByteArray("no-policy-found"));
}

void tst_TlsReport::aReportOfAMillionMistakesHasFewFindings()
{
    const auto reading = readTlsReport("{\"policies\":[" + QByteArray("{},1,").repeated(20000)
                                       + "{\"failure-details\":[1,2]}]}");
    QVERIFY(reading.report);
    QVERIFY(reading.findings.size() <= 120);
    QCOMPARE(reading.report->policies.size(), 20001);
}

void tst_TlsReport::nothingIsMadeUp()
{
    const auto reading = readTlsReport("{\"policies\":[1,null,\"x\",[],{}]}");
    QVERIFY(reading.report);
    QCOMPARE(reading.report->policies.size(), 1);
    QCOMPARE(idsOf(reading.findings).count(u"report.wrong-type"_s), 4);
}

void tst_TlsReport::hour24IsTheNextMidnight()
{
    const auto report =
        readTlsReport(changed("2016-04-01T23:59:59Z", "2016-04-01T24:00:00Z")).report;
    QCOMPARE(report->endUtc, QDateTime(QDate(2016, 4, 2), QTime(0, 0), Qt::UTC));
}

void tst_TlsReport::textsThatLookLikeCountsStay()
{
    const QByteArray look = R"(a session-count\": 18446744073709551615, )";
    const auto report = readTlsReport(changed("Company-X", look)).report;
    QVERIFY(report);
    QCOMPARE(report->organization, QString::fromLatin1(look).replace(u"\\\""_s, u"\""_s));
}

void tst_TlsReport::moreEntriesThanAReportHasAreNotKept_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("after");
    const auto row =
        [](const char *name, const char *before, const char *entry, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(entry) << QByteArray(after);
        };
    row("policies", "{\"policies\":[", "{}", "]}");
    row("failure details", "{\"policies\":[{\"failure-details\":[", "{}", "]}]}");
    row("mail servers", "{\"policies\":[{\"policy\":{\"mx-host\":[", "1", "]}}]}");
    row("lines of a policy", "{\"policies\":[{\"policy\":{\"policy-string\":[", "1", "]}}]}");
    row("lines of a policy in one string",
        "{\"policies\":[{\"policy\":{\"policy-string\":[\"[",
        "1",
        "]\"]}}]}");
}

void tst_TlsReport::moreEntriesThanAReportHasAreNotKept()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, after);
    const auto report = [&](int entries) {
        return before + (entry + ',').repeated(entries - 1) + entry + after;
    };
    QVERIFY(readTlsReport(report(50000)).report);
    const auto reading = readTlsReport(report(100001));
    QVERIFY(!reading.report);
    QVERIFY(idsOf(reading.findings).contains(u"report.too-large"_s));
}

void tst_TlsReport::everyCutIsRead()
{
    const QByteArray packed = gzip(rfcExample);
    for (qsizetype length = 0; length < packed.size(); ++length)
        QVERIFY(!readTlsReport(packed.left(length)).report);
    for (qsizetype at = 0; at < packed.size(); ++at) {
        const auto reading = readTlsReport(flipped(packed, at));
        QVERIFY(!reading.findings.isEmpty());
    }
    for (qsizetype length = 0; length < rfcExample.size(); ++length)
        QVERIFY(!readTlsReport(rfcExample.left(length)).report);
}

QTEST_GUILESS_MAIN(tst_TlsReport)
#include "tst_TlsReport.moc"
