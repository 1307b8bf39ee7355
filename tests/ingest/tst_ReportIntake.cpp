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

/// A mail with archives whose archives pack zeros: what each of them unpacks to may be allowed, and
/// the sum is not.
QByteArray bombOfArchives()
{
    const QByteArray inner =
        samples::packed(samples::Packing::TarGzip, {{"zeros", QByteArray(30 * 1024 * 1024, '\0')}});
    QList<std::pair<QByteArray, QByteArray>> files;
    for (int i = 0; i < 60; ++i)
        files.append({"inner" + QByteArray::number(i) + ".tar.gz", inner});
    const QByteArray zip = samples::packed(samples::Packing::Zip, files);
    return samples::mail({samples::part("application/zip", "a.zip", zip)});
}

} // namespace

class tst_ReportIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAReport();
    void readsEveryReportOfAMail();
    void tellsBrokenFromForeign();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();
    void readsWhatIsNested_data();
    void readsWhatIsNested();
    void tellsWhatLiesTooDeep();
    void boundsWhatOneMailCosts();
    void boundsWhatArchivesInArchivesUnpackTo();
    void canBeStopped();
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

void tst_ReportIntake::leavesForeignFilesAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isBroken");
    QTest::newRow("RTF") << QByteArray(R"({\rtf1\ansi Hello})") << false;
    QTest::newRow("something packed") << samples::gzip("just a text") << false;
    QTest::newRow("something packed and cut") << samples::gzip("just a text").chopped(3) << false;
    QTest::newRow("a report cut short") << samples::report().chopped(30) << true;
    QTest::newRow("a packed report cut short")
        << samples::gzip(samples::report().chopped(30)) << true;
    QTest::newRow("without results")
        << QByteArray(R"({"organization-name":"R","report-id":"1","policies":[]})") << true;
}

void tst_ReportIntake::leavesForeignFilesAlone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isBroken);
    for (const DocumentForm form : {DocumentForm::Report, DocumentForm::Message}) {
        const bool isMail = form == DocumentForm::Message;
        const IntakeDocument document =
            read(form,
                 isMail ? "Subject: x\r\nMIME-Version: 1.0\r\n"
                         + samples::part("application/octet-stream", "x", bytes)
                        : bytes);
        QVERIFY(document.isEmpty());
        QCOMPARE(document.isBroken, isBroken);
        QCOMPARE(has(document, FindingCode::ReportNotReport), !isBroken);
    }
}

void tst_ReportIntake::readsWhatIsNested_data()
{
    const QByteArray mail = samples::mail(
        {samples::part("application/tlsrpt+gzip", "a.json.gz", samples::gzip(samples::report()))});
    const auto attached = [](const QByteArray &name, const QByteArray &bytes) {
        return samples::mail({samples::part("application/octet-stream", name, bytes)},
                             "multipart/mixed");
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a mail as any file") << attached("a.eml", mail);
    QTest::newRow("mails in a zip")
        << attached("a.zip", samples::packed(samples::Packing::Zip, {{"1.eml", mail}}));
    QTest::newRow("mails in a packed tar")
        << attached("a.tgz", samples::packed(samples::Packing::TarGzip, {{"1.eml", mail}}));
    QTest::newRow("a packed mail") << attached("a.eml.gz", samples::gzip(mail));
    QTest::newRow("a mailbox") << attached("a", "From a Sat Nov 21 04:00:00 2026\n" + mail);
    QTest::newRow("a packed mailbox")
        << attached("a", samples::gzip("From a Sat Nov 21 04:00:00 2026\n" + mail));
}

void tst_ReportIntake::readsWhatIsNested()
{
    QFETCH(const QByteArray, bytes);
    const IntakeDocument document = read(DocumentForm::Message, bytes);
    QCOMPARE(document.reports.size(), 1);
    QCOMPARE(document.reports.first().report.reportId, u"r1"_s);
    QVERIFY(!document.isBroken);
}

void tst_ReportIntake::tellsWhatLiesTooDeep()
{
    QByteArray mail = samples::mail({samples::part("text/json", "a.json", samples::report())});
    for (int depth = 0; depth < 40; ++depth)
        mail = "Subject: fwd\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n" + mail;
    const IntakeDocument forwarded = read(DocumentForm::Message, mail);
    QVERIFY(forwarded.isEmpty());
    QVERIFY(forwarded.isBroken);
    QVERIFY(has(forwarded, FindingCode::ReportTooNested));

    QByteArray zip = samples::report();
    for (int depth = 0; depth < 6; ++depth)
        zip = samples::packed(samples::Packing::Zip, {{"inner", zip}});
    const IntakeDocument packed = read(
        DocumentForm::Message, samples::mail({samples::part("application/zip", "a.zip", zip)}));
    QVERIFY(packed.isBroken);
    QVERIFY(has(packed, FindingCode::ReportTooNested));
}

/// Forty parts of ninety thousand details each: a mail of megabytes that would cost gigabytes.
void tst_ReportIntake::boundsWhatOneMailCosts()
{
    QByteArray details = R"({"failed-session-count":1})";
    for (int i = 1; i < 60'000; ++i)
        details += R"(,{"failed-session-count":1})";
    const QByteArray large = samples::gzip(
        R"({"policies":[{"policy":{},"summary":{},"failure-details":[)" + details + "]}]}");
    QList<QByteArray> parts;
    for (int i = 0; i < 10; ++i)
        parts.append(samples::part("application/tlsrpt+gzip", "a.json.gz", large));
    const IntakeDocument document = read(DocumentForm::Message, samples::mail(parts));
    QCOMPARE(document.reports.size(), 1);
    QVERIFY(has(document, FindingCode::ReportTooLarge));
    QVERIFY(document.findings.size() < 5);
}

void tst_ReportIntake::boundsWhatArchivesInArchivesUnpackTo()
{
    const QByteArray mail = bombOfArchives();
    int asked = 0; // once for each block, of 64 KiB or less
    const IntakeDocument document =
        readDocument({DocumentForm::Message, mail, u"given"_s}, digestOf(mail), [&asked] {
            ++asked;
            return false;
        });
    QVERIFY(has(document, FindingCode::ReportTooLarge));
    QVERIFY2(asked < 20'000, qPrintable(QString::number(asked)));
}

void tst_ReportIntake::canBeStopped()
{
    const QByteArray mail = bombOfArchives();
    int asked = 0;
    (void)readDocument({DocumentForm::Message, mail, u"given"_s}, digestOf(mail), [&asked] {
        return ++asked > 100;
    });
    QVERIFY2(asked < 200, qPrintable(QString::number(asked)));
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
