// SPDX-License-Identifier: Apache-2.0
#include "store/StoreFixture.h"

#include <limits>

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;

namespace {

NewReport sampleReport(const QString &id, const QByteArray &domain, int day = 0)
{
    NewReport report;
    report.report.domain = domain;
    report.report.organization = u"Reporter Inc."_s;
    report.report.reportId = id;
    report.report.beginUtc = at(0).addDays(day);
    report.statedBeginUtc = report.report.beginUtc;
    report.report.endUtc = at(0).addDays(day + 1);
    report.statedEndUtc = report.report.endUtc;
    report.report.contact = u"tls@reporter.example"_s;
    report.report.kinds = "sts tlsa";
    report.report.successful = 10;
    report.report.failed = 1;
    report.report.policy = u"version: STSv1\nmode: testing"_s;
    report.report.authentication = "none";
    report.failures = {{"sts",
                        u"certificate-expired"_s,
                        1,
                        u"mx1.a.example"_s,
                        u"192.0.2.1"_s,
                        u"203.0.113.1"_s,
                        u"because"_s,
                        u"https://reporter.example/1"_s}};
    return report;
}

NewReportFile sampleFile(const QByteArray &digest, const QList<NewReport> &reports)
{
    NewReportFile file;
    file.digest = digest;
    file.name = u"reports.zip/1.json"_s;
    file.form = "report";
    file.version = 1;
    file.findings = "report.unauthenticated";
    file.bytes = QByteArray("octets\0\xff", 8);
    file.reports = reports;
    return file;
}

DomainReports stored(Store &store, const QByteArray &domain)
{
    return *wait(store.reports(domain, at(0).addYears(-1), at(0).addYears(1)));
}

} // namespace

class tst_StoreReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasStored();
    void takesTheSameOctetsOnce();
    void takesAReportOnceFromDifferentOctets();
    void keepsReportsOnEachDomainApart();
    void knowsDigests();
    void selectsBySpan();
    void sumsUpDomains();
    void keepsBrokenFiles();
    void storesWithoutTexts();
    void tellsReportsWithoutIdsApart();
    void keepsACorrectedReport();
    void prefersASignedReport();
    void authenticatesLater();
    void oneBadFileCostsNoOther();
    void keepsDomainsThatAreNone();
    void surviveTheEndOfTheProgram();
    void comesFromVersionOne();
};

void tst_StoreReports::givesBackWhatWasStored()
{
    StoreFixture fixture;
    fixture.reopen();
    const NewReport report = sampleReport(u"r1"_s, "a.example");
    const auto saved = wait(fixture.store->saveReports({sampleFile("d1", {report})}, at(5)));
    QCOMPARE(*saved, (ReportsSaved{1, 0, 0, {}}));
    const DomainReports found = stored(*fixture.store, "a.example");
    QCOMPARE(found.reports.size(), 1);
    StoredReport expected = report.report;
    expected.id = found.reports.first().id;
    expected.file = found.reports.first().file;
    QCOMPARE(found.reports.first(), expected);
    QCOMPARE(found.failures.size(), 1);
    QCOMPARE(found.failures.first().report, expected.id);
    QCOMPARE(found.failures.first().failure, report.failures.first());
    const auto file = wait(fixture.store->reportFile(expected.file));
    QCOMPARE(file->value().bytes, QByteArray("octets\0\xff", 8));
    QCOMPARE(file->value().form, QByteArray("report"));
}

void tst_StoreReports::takesTheSameOctetsOnce()
{
    StoreFixture fixture;
    fixture.reopen();
    const NewReportFile file = sampleFile("d1", {sampleReport(u"r1"_s, "a.example")});
    QCOMPARE(wait(fixture.store->saveReports({file, file}, at(5))).value(),
             (ReportsSaved{1, 0, 1, {}}));
    QCOMPARE(wait(fixture.store->saveReports({file}, at(6))).value(), (ReportsSaved{0, 0, 1, {}}));
    QCOMPARE(stored(*fixture.store, "a.example").failures.size(), 1);
}

void tst_StoreReports::takesAReportOnceFromDifferentOctets()
{
    StoreFixture fixture;
    fixture.reopen();
    const NewReport report = sampleReport(u"r1"_s, "a.example");
    QVERIFY(wait(fixture.store->saveReports({sampleFile("d1", {report})}, at(5))));
    // The same report forwarded, with another one beside it; and alone.
    const auto saved = wait(
        fixture.store->saveReports({sampleFile("d2", {report, sampleReport(u"r2"_s, "a.example")}),
                                    sampleFile("d3", {report})},
                                   at(6)));
    QCOMPARE(*saved, (ReportsSaved{1, 2, 0, {}}));
    QCOMPARE(stored(*fixture.store, "a.example").reports.size(), 2);
    QCOMPARE(stored(*fixture.store, "a.example").failures.size(), 2);
    // Octets that brought nothing new are known, and not kept.
    QCOMPARE(wait(fixture.store->knownDigests({"d3"}))->size(), 1);
    QVERIFY(wait(fixture.store->reportFile(3))->value().bytes.isEmpty());
    // Another span is another report, even with the same id.
    QCOMPARE(wait(fixture.store->saveReports(
                      {sampleFile("d4", {sampleReport(u"r1"_s, "a.example", 1)})}, at(7)))
                 ->reports,
             1);
}

void tst_StoreReports::keepsReportsOnEachDomainApart()
{
    StoreFixture fixture;
    fixture.reopen();
    QVERIFY(wait(fixture.store->saveReports(
        {sampleFile("d1",
                    {sampleReport(u"r1"_s, "a.example"), sampleReport(u"r1"_s, "b.example")})},
        at(5))));
    QCOMPARE(stored(*fixture.store, "a.example").reports.size(), 1);
    QCOMPARE(stored(*fixture.store, "b.example").reports.size(), 1);
    QCOMPARE(stored(*fixture.store, "b.example").failures.size(), 1);
    QCOMPARE(stored(*fixture.store, "c.example").reports.size(), 0);
}

void tst_StoreReports::knowsDigests()
{
    StoreFixture fixture;
    fixture.reopen();
    QVERIFY(wait(fixture.store->saveReports({sampleFile("d1", {}), sampleFile("d2", {})}, at(5))));
    QCOMPARE(*wait(fixture.store->knownDigests({"d0", "d1", "d2"})),
             (QSet<QByteArray>{"d1", "d2"}));
}

void tst_StoreReports::selectsBySpan()
{
    StoreFixture fixture;
    fixture.reopen();
    QList<NewReport> reports;
    for (int day = 0; day < 10; ++day)
        reports.append(sampleReport(QString::number(day), "a.example", day));
    QVERIFY(wait(fixture.store->saveReports({sampleFile("d1", reports)}, at(5))));
    const auto found =
        wait(fixture.store->reports("a.example", at(0).addDays(2), at(0).addDays(5)));
    QCOMPARE(found->reports.size(), 3);
    QCOMPARE(found->reports.first().reportId, u"2"_s);
    QCOMPARE(found->failures.size(), 3);
}

void tst_StoreReports::sumsUpDomains()
{
    StoreFixture fixture;
    fixture.reopen();
    DomainChange own;
    own.name = DomainName::literal("a.example");
    QVERIFY(wait(fixture.store->save({own}, at(0))));
    NewReport huge = sampleReport(u"r2"_s, "b.example");
    huge.report.successful = std::numeric_limits<qint64>::max();
    NewReport more = sampleReport(u"r3"_s, "b.example");
    more.report.successful = std::numeric_limits<qint64>::max();
    QVERIFY(wait(fixture.store->saveReports(
        {sampleFile("d1", {sampleReport(u"r1"_s, "a.example"), huge, more})}, at(5))));
    const auto domains = wait(fixture.store->reportedDomains());
    QCOMPARE(domains->size(), 2);
    QCOMPARE(domains->first(), (ReportedDomain{"a.example", 1, 10, 1, at(0).addDays(1), true}));
    QCOMPARE(domains->last().isOwn, false);
    QCOMPARE(domains->last().successful, std::numeric_limits<qint64>::max());
    QCOMPARE(domains->last().failed, 2);
}

void tst_StoreReports::keepsBrokenFiles()
{
    StoreFixture fixture;
    fixture.reopen();
    QCOMPARE(*wait(fixture.store->saveReports({sampleFile("d1", {})}, at(5))),
             (ReportsSaved{0, 0, 0, {}}));
    QCOMPARE(wait(fixture.store->reportFile(1))->value().bytes.size(), 8);
}

/// A reader gives null texts for members that are not there.
void tst_StoreReports::storesWithoutTexts()
{
    StoreFixture fixture;
    fixture.reopen();
    NewReport report;
    report.report.beginUtc = at(0);
    report.failures.append(StoredFailure());
    NewReportFile file;
    file.digest = "d1";
    file.bytes = "x";
    file.reports = {report};
    const ReportsSaved saved = *wait(fixture.store->saveReports({file}, at(5)));
    QCOMPARE(saved, (ReportsSaved{1, 0, 0, {}}));
    QCOMPARE(stored(*fixture.store, {}).failures.size(), 1);
}

void tst_StoreReports::tellsReportsWithoutIdsApart()
{
    StoreFixture fixture;
    fixture.reopen();
    QList<NewReportFile> files;
    for (int i = 0; i < 3; ++i) {
        NewReport report = sampleReport(u"r1"_s, "a.example");
        report.statedBeginUtc = {};
        report.report.successful = 10 + i / 2; // the first two are the same
        files.append(sampleFile("d" + QByteArray::number(i), {report}));
    }
    QCOMPARE(wait(fixture.store->saveReports(files, at(5))).value(), (ReportsSaved{2, 1, 0, {}}));
}

void tst_StoreReports::keepsACorrectedReport()
{
    StoreFixture fixture;
    fixture.reopen();
    NewReport corrected = sampleReport(u"r1"_s, "a.example");
    corrected.report.failed = 2;
    const QList<NewReportFile> files{sampleFile("d1", {sampleReport(u"r1"_s, "a.example")}),
                                     sampleFile("d2", {corrected}),
                                     sampleFile("d3", {sampleReport(u"r1"_s, "a.example")})};
    QCOMPARE(wait(fixture.store->saveReports(files, at(5))).value(), (ReportsSaved{1, 2, 0, {}}));
    QCOMPARE(stored(*fixture.store, "a.example").reports.first().failed, 1);
    QVERIFY(!wait(fixture.store->reportFile(2))->value().bytes.isEmpty());
    QVERIFY(wait(fixture.store->reportFile(3))->value().bytes.isEmpty());
}

void tst_StoreReports::keepsDomainsThatAreNone()
{
    StoreFixture fixture;
    fixture.reopen();
    const QByteArray domain = "ma\xc3\xb1"
                              "ana !";
    wait(fixture.store->saveReports({sampleFile("d1", {sampleReport(u"r1"_s, domain)})}, at(5)));
    QCOMPARE(stored(*fixture.store, domain).reports.first().domain, domain);
    QCOMPARE(wait(fixture.store->reportedDomains())->first().domain, domain);
}

/// A forged one that came first must not keep the real one out; nor a file the mail that proves it.
/// Anybody can sign as himself.
void tst_StoreReports::prefersASignedReport()
{
    StoreFixture fixture;
    fixture.reopen();
    NewReport forged = sampleReport(u"r1"_s, "a.example");
    forged.report.failed = 99;
    forged.report.contact = u"tls@Reporter.example"_s;
    forged.report.authentication = "pass evil.example";
    NewReport genuine = sampleReport(u"r1"_s, "a.example");
    genuine.report.contact = u"tls@reporter.example"_s;
    genuine.report.authentication = "pass mail.reporter.example";
    NewReport late = forged;
    late.report.authentication = "pass evil.example";
    const QList<NewReportFile> files{sampleFile("d1", {forged}),
                                     sampleFile("d2", {genuine}),
                                     sampleFile("d3", {late}),
                                     sampleFile("d4", {forged})};
    QCOMPARE(wait(fixture.store->saveReports(files, at(5))).value(), (ReportsSaved{1, 3, 0, {}}));
    const DomainReports found = stored(*fixture.store, "a.example");
    QCOMPARE(found.reports.size(), 1);
    QCOMPARE(found.reports.first().failed, genuine.report.failed);
    QCOMPARE(found.reports.first().authentication, genuine.report.authentication);
    QCOMPARE(found.failures.size(), 1);
    QCOMPARE(found.reports.first().file, 2);
    // Who gives a contact of his own makes a report of his own, beside the other one.
    NewReport own = forged;
    own.report.contact = u"tls@evil.example"_s;
    QCOMPARE(wait(fixture.store->saveReports({sampleFile("d5", {own})}, at(5))).value(),
             (ReportsSaved{1, 0, 0, {}}));
    QCOMPARE(stored(*fixture.store, "a.example").reports.first().failed, genuine.report.failed);
    // The same words, unsigned before and signed now: the octets that prove it stay.
    NewReport again = sampleReport(u"r2"_s, "a.example");
    QVERIFY(wait(fixture.store->saveReports({sampleFile("e1", {again})}, at(6))));
    again.report.authentication = "pass reporter.example";
    QVERIFY(wait(fixture.store->saveReports({sampleFile("e2", {again})}, at(7))));
    const StoredReport proven = stored(*fixture.store, "a.example").reports.last();
    QCOMPARE(proven.authentication, again.report.authentication);
    QVERIFY(!wait(fixture.store->reportFile(proven.file))->value().bytes.isEmpty());
}

void tst_StoreReports::authenticatesLater()
{
    StoreFixture fixture;
    fixture.reopen();
    NewReport report = sampleReport(u"r1"_s, "a.example");
    report.report.authentication = "unknown reporter.example";
    QVERIFY(wait(fixture.store->saveReports({sampleFile("d1", {report})}, at(5))));
    // It is asked for again, until it is known.
    QVERIFY(wait(fixture.store->knownDigests({"d1"}))->isEmpty());
    report.report.authentication = "pass reporter.example";
    QCOMPARE(wait(fixture.store->saveReports({sampleFile("d1", {report})}, at(6))).value(),
             (ReportsSaved{0, 0, 1, {}}));
    QCOMPARE(stored(*fixture.store, "a.example").reports.first().authentication,
             report.report.authentication);
    QCOMPARE(wait(fixture.store->knownDigests({"d1"}))->size(), 1);
}

void tst_StoreReports::oneBadFileCostsNoOther()
{
    StoreFixture fixture;
    fixture.reopen();
    NewReport wrong = sampleReport(u"r2"_s, "a.example");
    wrong.failures.first().result = u"wrong"_s;
    NewReportFile bad = sampleFile("d2", {sampleReport(u"r4"_s, "a.example"), wrong});
    bad.name = u"bad.json"_s;
    QVERIFY(runSql(
        fixture.store->path(),
        {u"CREATE TRIGGER refuse BEFORE INSERT ON report_failure WHEN NEW.result = 'wrong' BEGIN"
         " SELECT RAISE(ABORT, 'no'); END"_s}));
    const ReportsSaved saved =
        *wait(fixture.store->saveReports({sampleFile("d1", {sampleReport(u"r1"_s, "a.example")}),
                                          bad,
                                          sampleFile("d3", {sampleReport(u"r3"_s, "a.example")})},
                                         at(5)));
    QCOMPARE(saved.reports, 2);
    QCOMPARE(saved.refused.size(), 1);
    QCOMPARE(saved.refused.first().name, u"bad.json"_s);
    QVERIFY(!saved.refused.first().what.isEmpty());
    QCOMPARE(stored(*fixture.store, "a.example").reports.size(), 2);
    QVERIFY(wait(fixture.store->knownDigests({"d2"}))->isEmpty());
}

void tst_StoreReports::surviveTheEndOfTheProgram()
{
    StoreFixture fixture;
    fixture.reopen();
    QVERIFY(wait(fixture.store->saveReports(
        {sampleFile("d1", {sampleReport(u"r1"_s, "a.example")})}, at(5))));
    fixture.reopen();
    QCOMPARE(stored(*fixture.store, "a.example").reports.size(), 1);
}

void tst_StoreReports::comesFromVersionOne()
{
    StoreFixture fixture;
    fixture.reopen();
    DomainChange own;
    own.name = DomainName::literal("a.example");
    QVERIFY(wait(fixture.store->save({own}, at(0))));
    const QString path = fixture.store->path();
    fixture.store.reset();
    // A file that was just made has no copy of an older one beside it.
    QVERIFY(!QFile::exists(path + u".version-1.bak"_s));
    QVERIFY(runSql(path,
                   {u"DROP TABLE report_failure"_s,
                    u"DROP TABLE report"_s,
                    u"DROP TABLE report_policy"_s,
                    u"DROP TABLE report_file"_s,
                    u"DROP TABLE decision"_s,
                    u"ALTER TABLE check_run DROP COLUMN mx"_s,
                    u"ALTER TABLE check_run DROP COLUMN servers"_s,
                    u"PRAGMA user_version=1"_s}));
    fixture.reopen();
    QVERIFY(QFile::exists(path + u".version-1.bak"_s));
    QCOMPARE(wait(fixture.store->domains())->size(), 1);
    QCOMPARE(wait(fixture.store->saveReports(
                      {sampleFile("d1", {sampleReport(u"r1"_s, "a.example")})}, at(5)))
                 ->reports,
             1);
}

QTEST_GUILESS_MAIN(tst_StoreReports)
#include "tst_StoreReports.moc"
