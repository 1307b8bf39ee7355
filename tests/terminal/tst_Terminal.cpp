// SPDX-License-Identifier: Apache-2.0
// The command line without network: arguments and lint.
#include <QJsonArray>
#include <QTemporaryDir>

#include "CommandRun.h"

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_Terminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesUnusableArgumentsInOneLine_data();
    void refusesUnusableArgumentsInOneLine();
    void helps_data();
    void helps();
    void lints_data();
    void lints();
    void lintReadsFiles();
    void lintDocumentHasTheKeysOfTheContract();
    void lintTellsCoverage();
    void lintReportSumsUp();
    void lintShowsCountsExactly();
    void lintShowsNoInvalidMaxAge();
    void lintTextIsForPeople();
};

namespace {

const QByteArray goodPolicy =
    "version: STSv1\r\nmode: enforce\r\nmx: *.example.com\r\nmax_age: 1209600\r\n";
const QByteArray goodReport =
    R"({"organization-name":"O","date-range":{"start-datetime":"2026-01-01T00:00:00Z","end-datetime":"2026-01-01T23:59:59Z"},
"contact-info":"c","report-id":"r1","policies":[
{"policy":{"policy-type":"sts","policy-domain":"example.com"},"summary":{"total-successful-session-count":5,"total-failure-session-count":1}},
{"policy":{"policy-type":"sts","policy-domain":"example.com"},"summary":{"total-successful-session-count":2,"total-failure-session-count":0}}]})";

QStringList ids(const QJsonObject &document)
{
    QStringList list;
    for (const QJsonValue &finding : document.value("findings"_L1).toArray())
        list.append(finding.toObject().value("id"_L1).toString());
    return list;
}

} // namespace

void tst_Terminal::refusesUnusableArgumentsInOneLine_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {
             "",
             "nonsense",
             "--bogus",
             "check",
             "check --bogus",
             "check example.com --timeout 0",
             "check example.com --timeout soon",
             "check example.com --concurrency 0",
             "check example.com --require none",
             "check example.com --ehlo-name not_a_host",
             "check example.com --resolver localhost",
             "check example.com --resolver 1.2.3",
             "check example.com --resolver 192.0.2.1:99999",
             "check example.com --smtp-port 0",
             "check example.com --ca-file /nowhere/roots.pem",
             "check example.com --trust-anchor /nowhere/anchors",
             "check example.com --trust-anchor /dev/null",
             "check example.com --ca-file=",
             "check example.com --evidence -",
             "check example.com example.org --evidence file",
             "check --file /nowhere/list",
             "check --file /",
             "check 192.0.2.1",
             "check localhost",
             "check exa_mple.com",
             "lint",
             "lint mail",
             "lint policy /nowhere/file",
             "lint policy /",
             "lint policy a b",
             "lint record --mx mail.example.com",
             "lint policy --mx 192.0.2.1",
             "generate",
             "generate example.com",
             "generate 192.0.2.1 --mode testing",
             "generate example.com --mode enforced",
             "generate example.com --mode testing --mx .example.com",
             "generate example.com --mode testing --mx a.example --max-age 31557601",
             "generate example.com --mode testing --mx a.example --max-age -1",
             "generate example.com --mode testing --mx a.example --rua http://example.com",
             "generate example.com --mode testing --mx a.example --id a-b",
             "generate example.com --mode testing --mx a.example --format yaml",
             "generate example.com --mode testing --mx a.example --format Zone",
             "generate example.com --mode testing --mx a.example --dns-host nobody",
             "generate example.com --mode testing --mx a.example --zone example.org",
             "generate example.com --mode testing --mx a.example --zone www.example.com",
             "generate example.com --mode testing --mx a.example --hosting netscape",
             "generate example.com --mode testing --mx a.example --hosting nginx --hosting-at 1.2.3",
             "generate example.com --mode testing --mx a.example --hosting-at 192.0.2.1",
             "generate example.com --mode testing --mx a.example --hosting vercel --hosting-at x",
             "practice now",
             "reports",
             "reports import",
             "reports summary",
             "reports list not-a-domain",
             "reports list a.example --days none",
             "status -.example",
             "evidence",
             "evidence verify",
             "evidence verify /nowhere/file",
             "evidence import file",
             "evidence show file",
             "mailbox test",
             "plan example.com",
             "decide example.com",
             "print example.com",
         })
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void tst_Terminal::refusesUnusableArgumentsInOneLine()
{
    QFETCH(QString, arguments);
    CommandRun run(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(run.status(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY(run.errors().startsWith("postseal-cli: "));
    QCOMPARE(run.errors().count('\n'), 1);
    QVERIFY(run.errors().endsWith('\n'));
}

void tst_Terminal::helps_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("in general") << u"--help"_s << QByteArray("generate");
    QTest::newRow("check") << u"check --help"_s << QByteArray("--require");
    QTest::newRow("lint") << u"lint -h"_s << QByteArray("--content-type");
    QTest::newRow("generate") << u"generate --help"_s << QByteArray("--max-age");
    QTest::newRow("evidence") << u"evidence --help"_s << QByteArray("verify");
    QTest::newRow("practice") << u"practice --help"_s << QByteArray("Ctrl-C");
    QTest::newRow("what a number is without the option")
        << u"check --help"_s << QByteArray("15 unless given");
    QTest::newRow("what is for labs") << u"check --help"_s << QByteArray("labs only");
    QTest::newRow("options in front of the command")
        << u"--lang en check --help"_s << QByteArray("--require");
}

void tst_Terminal::helps()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, mentions);
    CommandRun run(arguments.split(u' '));
    QCOMPARE(run.status(), 0);
    QVERIFY(run.output().startsWith("Usage: postseal-cli "));
    QVERIFY(run.output().simplified().contains(mentions));
    QCOMPARE(run.errors(), QByteArray());
}

void tst_Terminal::lints_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name,
                        const char *arguments,
                        const QByteArray &input,
                        int status,
                        const char *verdict,
                        const char *finding) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << input << status
                            << QString::fromLatin1(verdict) << QString::fromLatin1(finding);
    };
    row("a good record", "record", "v=STSv1; id=1;", 0, "valid", "record.good");
    row("quoted strings are one record",
        "record -",
        "\"v=STSv1;\" \" id=1\"\n",
        0,
        "valid",
        "record.split");
    row("escapes", "record", "\"v=STSv1\\059 id\\0611\"\n", 0, "valid", "record.good");
    row("two records", "record", "v=STSv1; id=1\nv=STSv1; id=2\n", 1, "invalid", "record.multiple");
    row("another record", "record", "v=spf1 -all\n", 0, "none", "record.missing");
    row("no record", "record", "", 0, "none", "record.missing");
    row("octets without meaning",
        "record",
        QByteArray("v=STSv1;\0\xFF\x1B[2J", 14),
        1,
        "invalid",
        "record.syntax");
    row("a good TLS-RPT record",
        "tlsrpt",
        "v=TLSRPTv1; rua=mailto:a@b.example",
        0,
        "valid",
        "tlsrpt.good");
    row("swapped letters",
        "tlsrpt",
        "v=TSLRPTv1; rua=mailto:a@b.example",
        1,
        "invalid",
        "tlsrpt.swapped-letters");
    row("another record for TLS-RPT", "tlsrpt", "hello", 0, "none", "tlsrpt.missing");
    row("a good policy", "policy", goodPolicy, 0, "valid", "policy.good");
    row("a warning is good enough",
        "policy",
        "version: STSv1\nmode: none\nmax_age: 86400\n",
        0,
        "valid",
        "policy.mx-missing-mode-none");
    row("byte-order mark", "policy", "\xEF\xBB\xBF" + goodPolicy, 1, "invalid", "policy.bom");
    row("nothing", "policy", "", 1, "invalid", "policy.empty");
    row("octets", "policy", QByteArray("\0\1\2\377", 4), 1, "invalid", "policy.control-character");
    row("two megabytes", "policy", QByteArray(2 << 20, 'x'), 1, "invalid", "policy.too-large");
    row("served as a web page",
        "policy --content-type text/html",
        goodPolicy,
        1,
        "invalid",
        "policy.media-type-html");
    row("served as it should be",
        "policy --content-type text/plain;charset=utf-8",
        goodPolicy,
        0,
        "valid",
        "policy.good");
    row("served as something else",
        "policy --content-type application/octet-stream",
        goodPolicy,
        0,
        "valid",
        "policy.media-type-other");
    row("mail server not covered",
        "policy --mx mail.example.com --mx a.b.example.com",
        goodPolicy,
        1,
        "valid",
        "coverage.wildcard-too-deep");
    row("control characters are no record",
        "record",
        QByteArray("\0\1\2\n", 4),
        1,
        "invalid",
        "record.syntax");
    row("octets over 0x7E are no record", "tlsrpt", "v=\xFF\xFE\n", 1, "invalid", "tlsrpt.syntax");
    row("RFC 1035 section 5.1: a quote that is not closed",
        "record",
        "\"v=STSv1; id=1;\n",
        1,
        "invalid",
        "record.syntax");
    row("RFC 8461 section 3.1: another kind of record",
        "record",
        "v=spf1 include:_spf.example.com -all\n",
        0,
        "none",
        "record.missing");
    row("a good report", "report", goodReport, 0, "valid", "report.unauthenticated");
    row("no report", "report", "hello", 1, "invalid", "report.not-json");
}

void tst_Terminal::lints()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, finding);
    CommandRun run(u"lint --json "_s.append(arguments).split(u' '), input);
    QVERIFY2(run.isDone(), "lint must not need the event loop");
    QTEST(run.status(), "status");
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.output().count('\n'), 1);
    QTEST(run.json().value("verdict"_L1).toString(), "verdict");
    QVERIFY2(ids(run.json()).contains(finding), run.output());
}

void tst_Terminal::lintReadsFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mta-sts.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(goodPolicy);
    file.close();
    CommandRun run({u"lint"_s, u"policy"_s, file.fileName(), u"--json"_s});
    QCOMPARE(run.status(), 0);
    QCOMPARE(run.json().value("value"_L1).toObject().value("max_age"_L1).toInt(), 1209600);
}

void tst_Terminal::lintDocumentHasTheKeysOfTheContract()
{
    CommandRun run({u"lint"_s, u"policy"_s, u"--json"_s},
                   "version: STSv1\nmode: enforce\nmode: testing\nmx: A.example.\n");
    const QJsonObject document = run.json();
    QCOMPARE(document.keys(),
             (QStringList{
                 u"coverage"_s, u"findings"_s, u"kind"_s, u"senders"_s, u"value"_s, u"verdict"_s}));
    QCOMPARE(document.value("kind"_L1).toString(), u"policy"_s);
    const QJsonObject value = document.value("value"_L1).toObject();
    QCOMPARE(value.value("mode"_L1).toString(), u"enforce"_s);
    QCOMPARE(value.value("mx"_L1).toArray(), QJsonArray{u"A.example."_s});
    QVERIFY(value.value("max_age"_L1).isNull());
    for (const QJsonValue &entry : document.value("findings"_L1).toArray()) {
        const QJsonObject finding = entry.toObject();
        for (const char *key : {"id",
                                "severity",
                                "subject",
                                "summary",
                                "explanation",
                                "remedy",
                                "evidence",
                                "reference"})
            QVERIFY2(finding.value(QLatin1StringView(key)).isString(), key);
        QVERIFY(!finding.value("summary"_L1).toString().isEmpty());
    }
    const QJsonArray senders = document.value("senders"_L1).toArray();
    QCOMPARE(senders.size(), 7);
    QCOMPARE(senders.first().toObject().value("sender"_L1).toString(), u"mox"_s);
    QCOMPARE(senders.first().toObject().value("outcome"_L1).toString(), u"rejects"_s);
}

void tst_Terminal::lintTellsCoverage()
{
    CommandRun run({u"lint"_s,
                    u"policy"_s,
                    u"--json"_s,
                    u"--mx"_s,
                    u"MAIL.example.com."_s,
                    u"--mx"_s,
                    u"example.com"_s},
                   goodPolicy);
    QCOMPARE(run.status(), 1);
    const QJsonArray coverage = run.json().value("coverage"_L1).toArray();
    QCOMPARE(coverage.first().toObject(),
             (QJsonObject{{u"host"_s, u"mail.example.com"_s},
                          {u"covered"_s, true},
                          {u"by"_s, u"*.example.com"_s}}));
    QCOMPARE(coverage.last().toObject(),
             (QJsonObject{
                 {u"host"_s, u"example.com"_s}, {u"covered"_s, false}, {u"by"_s, QJsonValue()}}));
}

void tst_Terminal::lintReportSumsUp()
{
    CommandRun run({u"lint"_s, u"report"_s, u"--json"_s}, goodReport);
    const QJsonObject value = run.json().value("value"_L1).toObject();
    QCOMPARE(value.value("organization"_L1).toString(), u"O"_s);
    QCOMPARE(value.value("report_id"_L1).toString(), u"r1"_s);
    QCOMPARE(value.value("begin"_L1).toString(), u"2026-01-01T00:00:00Z"_s);
    const QJsonObject policy{{u"type"_s, u"sts"_s},
                             {u"domain"_s, u"example.com"_s},
                             {u"successful"_s, 7},
                             {u"failed"_s, 1}};
    QCOMPARE(value.value("policies"_L1).toArray(), QJsonArray{policy});
}

void tst_Terminal::lintShowsCountsExactly()
{
    // RFC 8460 section 4.4 sets no limit; JSON numbers end where readers round.
    const auto successful = [](const QByteArray &count) {
        CommandRun run({u"lint"_s, u"report"_s, u"--json"_s},
                       R"({"policies":[{"summary":{"total-successful-session-count":)" + count
                           + "}}]}");
        const QJsonObject value = run.json().value("value"_L1).toObject();
        return value.value("policies"_L1).toArray().first().toObject().value("successful"_L1);
    };
    QCOMPARE(successful("9223372036854775807"), QJsonValue(qint64(9223372036854775807)));
    QCOMPARE(successful("18446744073709551615"), QJsonValue(u"18446744073709551615"_s));
}

void tst_Terminal::lintShowsNoInvalidMaxAge()
{
    const auto shown = [](const QByteArray &maxAge) {
        CommandRun run({u"lint"_s, u"policy"_s, u"--json"_s},
                       "version: STSv1\nmode: testing\nmx: a.example\nmax_age: " + maxAge + '\n');
        return run.json().value("value"_L1).toObject().value("max_age"_L1);
    };
    // RFC 8461 section 3.2.
    QCOMPARE(shown("31557601"), QJsonValue(31557600));
    QCOMPARE(shown("00000604800"), QJsonValue());
    QCOMPARE(shown("+5"), QJsonValue());
}

void tst_Terminal::lintTextIsForPeople()
{
    CommandRun run({u"lint"_s, u"record"_s}, "v=STSv1; id=\x1B[2J-x");
    QCOMPARE(run.status(), 1);
    QVERIFY(run.output().contains("record.id-character"));
    QVERIFY(run.output().contains("RFC 8461 section 3.1"));
    QVERIFY2(!run.output().contains('\x1B'), "what was read must not steer the terminal");
}

QTEST_GUILESS_MAIN(tst_Terminal)
#include "tst_Terminal.moc"
