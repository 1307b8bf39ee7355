// SPDX-License-Identifier: Apache-2.0
#include "ingest/IngestSamples.h"
#include "ingest/ReportIntake.h"

#include <QTest>

#include <algorithm>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

IntakeDocument read(DocumentForm form, const QByteArray &bytes, const QString &name = u"given"_s)
{
    return readDocument({form, bytes, name}, digestOf(bytes));
}

bool has(const IntakeDocument &document, FindingCode code)
{
    return std::any_of(document.findings.begin(),
                       document.findings.end(),
                       [code](const Finding &finding) { return finding.code == code; });
}

} // namespace

class tst_ReportIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAReport();
    void readsEveryReportOfAMail();
    void tellsBrokenFromForeign();
    void findsTheDomain_data();
    void findsTheDomain();
};

void tst_ReportIntake::readsAReport()
{
    const QByteArray bytes = samples::gzip(samples::report());
    const IntakeDocument document = read(DocumentForm::Report, bytes);
    QCOMPARE(document.reports.size(), 1);
    QCOMPARE(document.reports.first().report.organization, u"Reporter Inc."_s);
    QCOMPARE(document.digest.size(), 32);
    QCOMPARE(document.raw.bytes, bytes);
    QVERIFY(!document.isBroken);
}

void tst_ReportIntake::readsEveryReportOfAMail()
{
    const QByteArray zip = samples::packed(samples::Packing::Zip,
                                           {{"1.json", samples::report("r2")},
                                            {"2.json.gz", samples::gzip(samples::report("r3"))},
                                            {"x.txt", "x"}});
    const IntakeDocument document =
        read(DocumentForm::Message,
             samples::mail({samples::part("application/tlsrpt+gzip",
                                          "a.json.gz",
                                          samples::gzip(samples::report("r1"))),
                            samples::part("application/zip", "b.zip", zip)}));
    QStringList ids;
    for (const FoundReport &found : document.reports)
        ids.append(found.report.reportId);
    QCOMPARE(ids, (QStringList{u"r1"_s, u"r2"_s, u"r3"_s}));
    QCOMPARE(document.message.from, u"noreply@reporter.example"_s);
    QVERIFY(document.message.parts.isEmpty());
}

void tst_ReportIntake::tellsBrokenFromForeign()
{
    const IntakeDocument cut =
        read(DocumentForm::Report, samples::gzip(samples::report()).chopped(20));
    QVERIFY(cut.isBroken);
    QVERIFY(has(cut, FindingCode::ReportGzipBroken));
    const IntakeDocument foreign =
        read(DocumentForm::Report, R"({"name": "package", "version": "1.0"})");
    QVERIFY(!foreign.isBroken);
    QVERIFY(has(foreign, FindingCode::ReportNotReport));
    const IntakeDocument letter = read(DocumentForm::Message, samples::mail({}));
    QVERIFY(!letter.isBroken);
    QVERIFY(has(letter, FindingCode::ReportNotReport));
}

void tst_ReportIntake::findsTheDomain_data()
{
    QTest::addColumn<QString>("inReport");
    QTest::addColumn<QString>("inHeader");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("report") << u"Shop.Example."_s << u"b.example"_s << u"x"_s
                            << QByteArray("shop.example");
    QTest::newRow("U-labels") << u"m\u00fcller.example"_s << QString() << QString()
                              << QByteArray("xn--mller-kva.example");
    QTest::newRow("header") << QString() << u"b.example"_s << u"s!c.example!1!2.json"_s
                            << QByteArray("b.example");
    QTest::newRow("file name") << u" "_s << QString() << u"z.zip/s!c.example!1!2!x.json.gz"_s
                               << QByteArray("c.example");
    QTest::newRow("nobody says") << QString() << QString() << u"report.json"_s << QByteArray();
    QTest::newRow("nonsense is kept")
        << u"Not A Domain!"_s << QString() << QString() << QByteArray("not a domain!");
}

void tst_ReportIntake::findsTheDomain()
{
    QFETCH(const QString, inReport);
    QFETCH(const QString, inHeader);
    QFETCH(const QString, name);
    TlsReportPolicy policy;
    policy.domain = inReport;
    ReadMessage message;
    message.reportDomain = inHeader;
    QTEST(policyDomainOf(policy, {{}, {}, name}, message), "domain");
}

QTEST_APPLESS_MAIN(tst_ReportIntake)
#include "tst_ReportIntake.moc"
