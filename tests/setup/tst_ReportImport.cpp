// SPDX-License-Identifier: Apache-2.0
#include "ingest/IngestSamples.h"
#include "setup/ImportFixture.h"
#include "setup/QuotedPolicies.h"
#include "setup/ReportConversion.h"
#include "setup/ReportImport.h"
#include "setup/ReportSummary.h"
#include "tlsrpt/SampleReport.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;

namespace {

FoundReport found(const QList<TlsReportPolicy> &policies)
{
    FoundReport report;
    report.report.organization = u"Reporter"_s;
    report.report.reportId = u"r1"_s;
    report.report.beginUtc = QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
    report.report.endUtc = report.report.beginUtc.addDays(1);
    report.report.policies = policies;
    return report;
}

TlsReportPolicy policy(TlsPolicyType type,
                       const QString &domain,
                       quint64 successful,
                       quint64 failed)
{
    TlsReportPolicy policy;
    policy.type = type;
    policy.domain = domain;
    policy.successfulSessions = successful;
    policy.failedSessions = failed;
    return policy;
}

NewReportFile stored(const FoundReport &report)
{
    IntakeDocument document;
    document.reports = {report};
    return toStored(document, "none", QDateTime::currentDateTimeUtc());
}

} // namespace

class tst_ReportImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverythingInOnce();
    void countsOneBadFileOnlyOnce();
    void importsTheSameReportOnce();
    void storesWhatHasNoTexts();
    void tellsBrokenOnesFirst();
    void takesPastedOctets();
    void canBeStopped();
    void endsWhenItsOwnerDoes();
    void tellsWhatTheStoreSays();
    void countsSessionsOnce();
    void keepsEveryCountWithinBounds();
    void readsStoredOctetsAgain();
    void knowsSamples();
    void joinsEqualFailures();
    void datesWhatHasNoDate();
    void sumsUp();
    void tellsWhatCameAfterAFailure();
    void knowsOlderPolicies();
};

void tst_ReportImport::takesEverythingInOnce()
{
    ImportFixture fixture;
    const QString in = fixture.folder.filePath(u"in"_s);
    write(in + u"/1.json"_s, samples::report("1"));
    write(in + u"/2.json.gz"_s, samples::gzip(samples::report("2")));
    write(in + u"/3.eml"_s,
          samples::mail({samples::part(
              "application/tlsrpt+gzip", "a.json.gz", samples::gzip(samples::report("3")))}));
    write(in + u"/4.zip"_s,
          samples::packed(samples::Packing::Zip,
                          {{"a", samples::report("4")}, {"b", samples::report("5")}}));
    write(in + u"/6.tgz"_s,
          samples::packed(samples::Packing::TarGzip, {{"a", samples::report("6")}}));
    write(in + u"/7.mbox"_s,
          "From a 04:00\n"
              + samples::mail({samples::part("application/json", "a.json", samples::report("7"))})
              + "\n\nFrom b 04:00\n"
              + samples::mail({samples::part("application/json", "a.json", samples::report("8"))}));
    const ImportAccount account = fixture.run({in});
    QCOMPARE(account.reports, 8);
    QCOMPARE(account.documents, 8);
    QCOMPARE(account.problems, 0);
    QStringList ids;
    for (const StoredReport &report : fixture.reports("a.example").reports)
        ids.append(report.reportId);
    ids.sort();
    QCOMPARE(ids.join(QString()), u"12345678"_s);
    // Again: nothing new, nothing double.
    const ImportAccount again = fixture.run({in});
    QCOMPARE(again.reports, 0);
    QCOMPARE(again.known, 8);
    QCOMPARE(fixture.reports("a.example").reports.size(), 8);
}

void tst_ReportImport::countsOneBadFileOnlyOnce()
{
    ImportFixture fixture;
    const QString in = fixture.folder.filePath(u"in"_s);
    write(in + u"/1.json"_s, samples::report("1"));
    write(in + u"/2.json.gz"_s, samples::gzip(samples::report("2")).chopped(9));
    write(in + u"/3.txt"_s, "a letter");
    write(in + u"/4.json"_s, samples::report("4"));
    const ImportAccount account = fixture.run({in});
    QCOMPARE(account.reports, 2);
    QCOMPARE(account.problems, 2);
    QCOMPARE(account.firstProblems().size(), 2);
    // What was a report once is kept for a better reader; a letter is not.
    QCOMPARE(wait(fixture.store.digestBeginnings())->size(), 3);
}

void tst_ReportImport::importsTheSameReportOnce()
{
    ImportFixture fixture;
    const QString in = fixture.folder.filePath(u"in"_s);
    const QByteArray report = samples::report("1");
    write(in + u"/1.json"_s, report);
    write(in + u"/2.json.gz"_s, samples::gzip(report));
    write(in + u"/3.eml"_s, samples::mail({samples::part("application/json", "x.json", report)}));
    const ImportAccount account = fixture.run({in, in + u"/1.json"_s});
    QCOMPARE(account.reports, 1);
    QCOMPARE(account.duplicates, 2);
    QCOMPARE(account.known, 1);
    QCOMPARE(fixture.reports("a.example").failures.size(), 1);
}

/// One report without a name or an id must not take those of the same commit with it.
void tst_ReportImport::storesWhatHasNoTexts()
{
    ImportFixture fixture;
    const QString in = fixture.folder.filePath(u"in"_s);
    write(in + u"/1.json"_s, samples::report("1"));
    write(in + u"/2.json"_s,
          R"({"policies":[{"policy":{"policy-domain":"a.example"},"failure-details":[{}]}]})");
    const ImportAccount account = fixture.run({in});
    QVERIFY(!account.error);
    QCOMPARE(account.reports, 2);
    QCOMPARE(fixture.reports("a.example").failures.size(), 2);
}

void tst_ReportImport::tellsBrokenOnesFirst()
{
    ImportFixture fixture;
    const QString in = fixture.folder.filePath(u"in"_s);
    QByteArray mailbox;
    for (int i = 0; i < 1500; ++i)
        mailbox += "From a Sat Nov 21 04:00:00 2026\nSubject: a letter " + QByteArray::number(i)
            + "\n\nx\n\n";
    write(in + u"/1.mbox"_s, mailbox);
    write(in + u"/2.json.gz"_s, samples::gzip(samples::report("2")).chopped(9));
    const ImportAccount account = fixture.run({in});
    QCOMPARE(account.problems, 1501);
    QVERIFY(isBroken(account.firstProblems().first()));
    QCOMPARE(account.firstBroken.size(), 1);
    QCOMPARE(account.firstForeign.size(), 1000);
}

void tst_ReportImport::takesPastedOctets()
{
    ImportFixture fixture;
    ReportImport import(fixture.store, fixture.clock, nullptr);
    QSignalSpy finished(&import, &ReportImport::finished);
    import.startWith(
        samples::mail({samples::part("application/json", "x.json", samples::report("1"))}),
        u"pasted"_s);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(import.account().reports, 1);
    import.startWith("nonsense", u"pasted"_s);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(import.account().reports, 0);
    QCOMPARE(import.account().firstProblems().first().refusal, std::optional(Refusal::NoReport));
}

void tst_ReportImport::canBeStopped()
{
    ImportFixture fixture;
    QList<std::pair<QByteArray, QByteArray>> files;
    for (int i = 0; i < 3000; ++i)
        files.append({QByteArray::number(i), samples::report(QByteArray::number(i))});
    const QString in = fixture.folder.filePath(u"in.zip"_s);
    write(in, samples::packed(samples::Packing::Zip, files));
    ReportImport import(fixture.store, fixture.clock, nullptr);
    QSignalSpy finished(&import, &ReportImport::finished);
    connect(&import, &ReportImport::progressed, &import, &ReportImport::stop);
    import.start({in});
    QVERIFY(finished.wait(60'000));
    const ImportAccount account = import.account();
    // A quick machine may have read it all before the first progress was shown.
    QVERIFY(account.wasStopped || account.reports == 3000);
    QCOMPARE(fixture.reports("a.example").reports.size(), account.reports);
    const ImportAccount rest = fixture.run({in});
    QCOMPARE(rest.reports + account.reports, 3000);
    QVERIFY(!rest.wasStopped);
}

void tst_ReportImport::endsWhenItsOwnerDoes()
{
    ImportFixture fixture;
    const QString in = fixture.folder.filePath(u"in"_s);
    for (int i = 0; i < 200; ++i)
        write(in + u"/%1.json"_s.arg(i), samples::report(QByteArray::number(i)));
    {
        ReportImport import(fixture.store, fixture.clock, nullptr);
        import.start({in});
    }
    QVERIFY(fixture.reports("a.example").reports.size() <= 200);
}

void tst_ReportImport::tellsWhatTheStoreSays()
{
    ImportFixture fixture;
    Store closed(fixture.folder.filePath(u"never"_s), u"opened.sqlite"_s);
    ReportImport import(closed, fixture.clock, nullptr);
    QSignalSpy finished(&import, &ReportImport::finished);
    write(fixture.folder.filePath(u"1.json"_s), samples::report("1"));
    import.start({fixture.folder.filePath(u"1.json"_s)});
    QVERIFY(finished.wait(10'000));
    QVERIFY(import.account().error.has_value());
    QCOMPARE(import.account().reports, 0);
}

void tst_ReportImport::countsSessionsOnce()
{
    // Microsoft tells of the same sessions under MTA-STS and under TLSA. RFC 8460 section 4.
    const NewReportFile both = stored(found({policy(TlsPolicyType::Sts, u"a.example"_s, 100, 2),
                                             policy(TlsPolicyType::Tlsa, u"a.example"_s, 90, 12)}));
    QCOMPARE(both.reports.size(), 1);
    QCOMPARE(both.reports.first().report.successful, 100);
    QCOMPARE(both.reports.first().report.failed, 2);
    QCOMPARE(both.reports.first().report.kinds, QByteArray("sts tlsa"));
    const NewReportFile dane = stored(found({policy(TlsPolicyType::Tlsa, u"a.example"_s, 90, 12)}));
    QCOMPARE(dane.reports.first().report.successful, 90);
    const NewReportFile apart =
        stored(found({policy(TlsPolicyType::Sts, u"A.example."_s, 1, 0),
                      policy(TlsPolicyType::NoPolicyFound, u"a.example"_s, 5, 0),
                      policy(TlsPolicyType::Sts, u"b.example"_s, 7, 0)}));
    QCOMPARE(apart.reports.size(), 2);
    QCOMPARE(apart.reports.at(0).report.successful, 6);
    QCOMPARE(apart.reports.at(1).report.domain, QByteArray("b.example"));
}

void tst_ReportImport::keepsEveryCountWithinBounds()
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    const NewReportFile huge = stored(found({policy(TlsPolicyType::Sts, u"a.example"_s, most, most),
                                             policy(TlsPolicyType::Sts, u"a.example"_s, most, 1)}));
    QCOMPARE(huge.reports.first().report.successful, std::numeric_limits<qint64>::max());
    QCOMPARE(huge.reports.first().report.failed, std::numeric_limits<qint64>::max());
    SessionCount count;
    count.add(std::numeric_limits<qint64>::max(), 1);
    count.add(1, 1);
    QCOMPARE(count, (SessionCount{std::numeric_limits<qint64>::max(), 2}));
}

/// What a reader of yesterday could not read is there when a better one comes.
void tst_ReportImport::readsStoredOctetsAgain()
{
    ImportFixture fixture;
    const QByteArray inner =
        samples::mail({samples::part("text/json", "a.json", samples::report("1"))});
    NewReportFile old;
    old.bytes = samples::mail({samples::part("application/octet-stream", "a.eml", inner)},
                              "multipart/mixed");
    old.digest = digestOf(old.bytes);
    old.form = "message";
    old.version = intakeVersion - 1;
    // One that was read then, and whose key was in the DNS then.
    IntakeDocument known;
    known.raw = {DocumentForm::Report, samples::report("2"), u"2.json"_s};
    known.digest = digestOf(known.raw.bytes);
    known.reports = {{*readTlsReport(known.raw.bytes).report, {}, u"2.json"_s}};
    NewReportFile signedThen =
        toStored(known, "pass reporter.example", QDateTime::currentDateTimeUtc());
    signedThen.version = intakeVersion - 1;
    // And one of which the better reader makes nothing.
    NewReportFile lost = signedThen;
    lost.bytes = "no report at all";
    lost.digest = digestOf(lost.bytes);
    lost.reports.first().report.reportId = u"3"_s;
    QVERIFY(
        wait(fixture.store.saveReports({old, signedThen, lost}, QDateTime::currentDateTimeUtc())));
    QCOMPARE(fixture.reports("a.example").reports.size(), 2);
    QVERIFY(QDir().mkpath(fixture.folder.filePath(u"in"_s)));
    const ImportAccount account = fixture.run({fixture.folder.filePath(u"in"_s)});
    QVERIFY(!account.error);
    QCOMPARE(account.reports, 1);
    const DomainReports found = fixture.reports("a.example");
    QStringList ids;
    for (const StoredReport &report : found.reports)
        ids.append(report.reportId);
    ids.sort();
    QCOMPARE(ids, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(found.failures.size(), 3);
    for (const StoredReport &report : found.reports)
        QCOMPARE(report.authentication == "pass reporter.example", report.reportId != "1"_L1);
    QVERIFY(wait(fixture.store.outdatedFiles(intakeVersion, 0, 10))->isEmpty());
    // Once is enough.
    QCOMPARE(fixture.run({fixture.folder.filePath(u"in"_s)}).reports, 0);
}

/// A sample that came back proves the way, and changes no sum.
void tst_ReportImport::knowsSamples()
{
    ImportFixture fixture;
    const SampleReport sample =
        makeSampleReport(DomainName::literal("a.example"), QDateTime::currentDateTimeUtc());
    const QString in = fixture.folder.filePath(u"in"_s);
    write(
        in + u"/1.eml"_s,
        samples::mail({samples::part("application/json", sample.fileName.toUtf8(), sample.octets)},
                      "multipart/mixed"));
    QCOMPARE(fixture.run({in}).reports, 1);
    ReportSummary summary = summarize(fixture.reports("a.example"), "a.example", longAgo, farAhead);
    QCOMPARE(summary.reports, 0);
    QVERIFY(summary.sampleUtc.isValid());
    QVERIFY(summary.byReporter.isEmpty());
    write(in + u"/2.json"_s, samples::report("2"));
    fixture.run({in});
    summary = summarize(fixture.reports("a.example"), "a.example", longAgo, farAhead);
    QCOMPARE(summary.reports, 1);
    QCOMPARE(summary.byReporter.size(), 1);
    // Nothing but what is meant: no deviation from the RFC.
    for (const Finding &finding : readTlsReport(sample.octets).findings)
        QCOMPARE(finding.code, FindingCode::ReportUnauthenticated);
}

void tst_ReportImport::joinsEqualFailures()
{
    TlsReportPolicy sts = policy(TlsPolicyType::Sts, u"a.example"_s, 1, 9);
    TlsFailureDetail expired;
    expired.resultType = TlsResultType::CertificateExpired;
    expired.failedSessions = 3;
    TlsFailureDetail other = expired;
    other.sendingMtaIp = u"203.0.113.1"_s;
    sts.details = {expired, expired, other};
    const QList<StoredFailure> failures = stored(found({sts})).reports.first().failures;
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.first().sessions, 6);
    QCOMPARE(failures.last().sessions, 3);
}

void tst_ReportImport::datesWhatHasNoDate()
{
    FoundReport report = found({policy(TlsPolicyType::Sts, u"a.example"_s, 1, 0)});
    report.report.beginUtc = {};
    report.report.endUtc = {};
    IntakeDocument document;
    document.reports = {report};
    document.message.sentUtc = QDateTime(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
    const NewReportFile file = toStored(document, "none", QDateTime::currentDateTimeUtc());
    QCOMPARE(file.reports.first().report.beginUtc, document.message.sentUtc.addDays(-1));
    QVERIFY(!file.reports.first().report.endUtc.isValid());
    // An end before its begin is none either.
    document.reports.first().report.beginUtc = document.message.sentUtc.addDays(-3);
    document.reports.first().report.endUtc = document.message.sentUtc.addDays(-4);
    const NewReport turned =
        toStored(document, "none", QDateTime::currentDateTimeUtc()).reports.first();
    QCOMPARE(turned.report.beginUtc, turned.statedBeginUtc);
    QVERIFY(!turned.report.endUtc.isValid());
    QVERIFY(turned.statedEndUtc.isValid());
    // Dates that no report can have count as none, and still tell reports apart.
    document.reports.first().report.beginUtc = QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC);
    document.reports.first().report.endUtc = QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const NewReport odd =
        toStored(document, "none", QDateTime::currentDateTimeUtc()).reports.first();
    QCOMPARE(odd.report.beginUtc, document.message.sentUtc.addDays(-1));
    QVERIFY(!odd.report.endUtc.isValid());
    QCOMPARE(odd.statedBeginUtc, document.reports.first().report.beginUtc);
}

void tst_ReportImport::sumsUp()
{
    DomainReports reports;
    const QDateTime day(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 3; ++i) {
        StoredReport report;
        report.id = i + 1;
        report.organization = i == 2 ? u"B"_s : u"A"_s;
        report.beginUtc = day.addDays(i / 2);
        report.endUtc = report.beginUtc.addDays(1);
        report.successful = 100;
        report.failed = i;
        report.policy = u"mode: testing"_s;
        reports.reports.append(report);
    }
    const StoredFailure expired{
        "sts", u"certificate-expired"_s, 1, u"mx1.a.example"_s, {}, u"203.0.113.1"_s, u"why"_s, {}};
    StoredFailure fetch{"sts", u"sts-policy-fetch-error"_s, 5, {}, {}, {}, {}, {}};
    reports.failures = {{2, expired}, {3, expired}, {3, expired}, {3, fetch}, {99, fetch}};
    const ReportSummary summary = summarize(reports, "a.example", day, day.addDays(9));
    QCOMPARE(summary.reports, 3);
    QCOMPARE(summary.sessions, (SessionCount{300, 3}));
    QCOMPARE(missingReporters(summary), (QStringList{u"Google"_s, u"Microsoft"_s}));
    QVERIFY(missingReporters(ReportSummary()).isEmpty());
    QCOMPARE(summary.byDay.size(), 2);
    QCOMPARE(summary.byDay.value(day.date()), (SessionCount{200, 1}));
    QCOMPARE(summary.byReporter.value(u"A"_s), (SessionCount{200, 1}));
    QCOMPARE(summary.byResult.value(u"certificate-expired"_s), 3);
    QCOMPARE(summary.byMx.keys(), QStringList{u"mx1.a.example"_s});
    QCOMPARE(summary.failures.size(), 2);
    QCOMPARE(summary.failures.first().result, u"sts-policy-fetch-error"_s);
    const FailureGroup &group = summary.failures.last();
    QCOMPARE(group.sessions, 3);
    QCOMPARE(group.reports, 2);
    QCOMPARE(group.reporters.value(u"B"_s), 2);
    QCOMPARE(group.reasons, QStringList{u"why"_s});
    QCOMPARE(group.firstUtc, day);
    QCOMPARE(group.lastUtc, day.addDays(2));
    QCOMPARE(summary.lastPolicies.value(u"mode: testing"_s), day.addDays(2));
}

void tst_ReportImport::tellsWhatCameAfterAFailure()
{
    DomainReports reports;
    const QDateTime day(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 4; ++i) {
        StoredReport report;
        report.id = i + 1;
        report.organization = i == 3 ? u"Microsoft Corporation"_s : u"Google Inc."_s;
        report.beginUtc = day.addDays(i);
        report.endUtc = report.beginUtc.addDays(1).addSecs(-1);
        report.successful = 10 + i;
        reports.reports.append(report);
    }
    reports.failures = {{2, {"sts", u"certificate-expired"_s, 1, {}, {}, {}, {}, {}}}};
    const ReportSummary summary = summarize(reports, "a.example", day, day.addDays(9));
    // Not those of the day itself, nor of somebody who never reported it.
    QCOMPARE(summary.failures.first().successfulSince, 12);
    QVERIFY(missingReporters(summary).isEmpty());
}

void tst_ReportImport::knowsOlderPolicies()
{
    const QDateTime day(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
    const auto file = [](const char *mode) {
        return QByteArray("version: STSv1\r\nmode: ") + mode
            + "\r\nmx: mx1.a.example\r\nmax_age: 86400\r\n";
    };
    const auto lines = [](const char *mode) {
        return u"version: STSv1\nmode: %1\nmax_age: 86400\nmx: mx1.a.example"_s.arg(
            QLatin1StringView(mode));
    };
    const QList<PolicyVersion> versions{{file("enforce"), "2", day, day.addDays(5)},
                                        {file("testing"), "1", day.addDays(-9), day}};
    ReportSummary summary;
    summary.lastPolicies = {{lines("enforce"), day.addDays(3)},
                            {lines("testing"), day.addDays(1)},
                            {lines("none"), day.addDays(2)},
                            {u"nonsense"_s, day}};
    const QList<QuotedPolicy> quoted = olderPoliciesQuoted(summary, versions);
    QCOMPARE(quoted.size(), 2);
    QVERIFY(!quoted.at(0).isOwn);
    QVERIFY(quoted.at(1).isOwn);
    QCOMPARE(quoted.at(1).seenUntilUtc, day);
    QCOMPARE(quoted.at(1).keptUntilUtc, day.addDays(1));
    // Nothing is known of what was published: nothing is said.
    QVERIFY(olderPoliciesQuoted(summary, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ReportImport)
#include "tst_ReportImport.moc"
