// SPDX-License-Identifier: Apache-2.0
// The commands with network, in the practice network.
#include "terminal/CheckOptions.h"
#include "terminal/CheckOutput.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include "CommandRun.h"

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_TerminalCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyDomainPasses();
    void aFaultFails();
    void aPolicyHasTheSameFieldsWhetherItIsValidOrNot_data();
    void aPolicyHasTheSameFieldsWhetherItIsValidOrNot();
    void noPolicyTextIsNull();
    void allOfSeveralRecordsAreShown();
    void theSameDomainIsCheckedOnce();
    void theDeliveryTableFits();
    void requireMakesTestingAFailure();
    void checksAListAndGoesOnAfterNonsense();
    void textTellsStepsAndWhatToDo();
    void timingsFollowTheChain();
    void generateLooksUpTheMailServers();
    void practiceRunsUntilItIsStopped();
    void stopsSoon();
    void theControlListIsBuiltIn();
    void theCriticalPathEndsWhateverTheTimeline();
};

void tst_TerminalCheck::aHealthyDomainPasses()
{
    CommandRun run({u"check"_s, u"--practice"_s, u"--json"_s, u"good.example"_s});
    QCOMPARE(run.status(), 0);
    const QJsonObject document = run.json();
    QCOMPARE(document.value("schema"_L1).toInt(), 1);
    QCOMPARE(document.value("domain"_L1).toString(), u"good.example"_s);
    QCOMPARE(document.value("verdict"_L1).toString(), u"pass"_s);
    QCOMPARE(document.value("mode"_L1).toString(), u"enforce"_s);
    QStringList steps;
    for (const QJsonValue &step : document.value("steps"_L1).toArray())
        steps.append(step.toObject().value("step"_L1).toString());
    QCOMPARE(steps,
             (QStringList{u"mail-servers"_s,
                          u"starttls"_s,
                          u"tls-rpt"_s,
                          u"policy-host"_s,
                          u"policy"_s,
                          u"record"_s,
                          u"coverage"_s,
                          u"dane"_s}));
    const QJsonObject mx = document.value("mx"_L1).toArray().first().toObject();
    QCOMPARE(mx.value("delivery"_L1).toObject().value("if_enforced"_L1).toString(), u"deliver"_s);
    const QJsonObject address = mx.value("addresses"_L1).toArray().first().toObject();
    QCOMPARE(address.value("status"_L1).toString(), u"pass"_s);
    QVERIFY(address.value("tls_version"_L1).toString().startsWith("TLSv1."_L1));
    QVERIFY(
        !address.value("certificate"_L1).toObject().value("subject_names"_L1).toArray().isEmpty());
    const QJsonObject policy = document.value("policy"_L1).toObject();
    QVERIFY(policy.value("text"_L1).toString().startsWith("version: STSv1"_L1));
    QVERIFY(policy.value("max_age"_L1).toInt() > 0);
    QVERIFY(!document.value("record"_L1).toObject().value("id"_L1).toString().isEmpty());
    QVERIFY(!document.value("tlsrpt"_L1).toObject().value("rua"_L1).toArray().isEmpty());
    QCOMPARE(run.errors(), QByteArray());
}

void tst_TerminalCheck::aFaultFails()
{
    CommandRun run({u"check"_s, u"--practice"_s, u"--json"_s, u"bom.example"_s});
    QCOMPARE(run.status(), 1);
    QCOMPARE(run.json().value("verdict"_L1).toString(), u"fail"_s);
    QVERIFY(run.json().value("mode"_L1).isNull());
    QVERIFY(run.output().contains("\"policy.bom\""));
}

void tst_TerminalCheck::aPolicyHasTheSameFieldsWhetherItIsValidOrNot_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QJsonValue>("mode");
    QTest::addColumn<QJsonValue>("modeInForce");
    QTest::newRow("valid") << u"good.example"_s << QJsonValue(u"enforce"_s)
                           << QJsonValue(u"enforce"_s);
    QTest::newRow("byte-order mark")
        << u"bom.example"_s << QJsonValue(u"enforce"_s) << QJsonValue();
    QTest::newRow("blank line") << u"blank-line.example"_s << QJsonValue(u"enforce"_s)
                                << QJsonValue();
    QTest::newRow("wrong mode, as written")
        << u"mode-enforced.example"_s << QJsonValue(u"enforced"_s) << QJsonValue();
}

void tst_TerminalCheck::aPolicyHasTheSameFieldsWhetherItIsValidOrNot()
{
    QFETCH(QString, domain);
    CommandRun run({u"check"_s, u"--practice"_s, u"--json"_s, domain});
    QVERIFY(run.status() >= 0);
    const QJsonObject policy = run.json().value("policy"_L1).toObject();
    QCOMPARE(policy.keys(),
             (QStringList{u"max_age"_s, u"mode"_s, u"mx"_s, u"text"_s, u"version"_s}));
    QCOMPARE(policy.value("version"_L1).toString(), u"STSv1"_s);
    QTEST(policy.value("mode"_L1), "mode");
    QTEST(run.json().value("mode"_L1), "modeInForce");
    QVERIFY(!policy.value("mx"_L1).toArray().isEmpty());
    QVERIFY(policy.value("max_age"_L1).toInt() >= 604800);
}

void tst_TerminalCheck::noPolicyTextIsNull()
{
    CommandRun run({u"check"_s, u"--practice"_s, u"--json"_s, u"no-policy-host.example"_s});
    QCOMPARE(run.status(), 1);
    QVERIFY(run.json().value("policy"_L1).isNull());
}

void tst_TerminalCheck::allOfSeveralRecordsAreShown()
{
    CommandRun run({u"check"_s, u"--practice"_s, u"--json"_s, u"two-records.example"_s});
    QCOMPARE(run.status(), 1);
    const QJsonObject record = run.json().value("record"_L1).toObject();
    const QStringList texts = record.value("text"_L1).toString().split(u'\n');
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.contains(u"v=STSv1; id=20250101T000000;"_s));
    QVERIFY(record.value("id"_L1).isNull());
}

void tst_TerminalCheck::theSameDomainIsCheckedOnce()
{
    CommandRun run({u"check"_s,
                    u"--practice"_s,
                    u"--json"_s,
                    u"good.example"_s,
                    u"Good.Example."_s,
                    u"ana@good.example"_s});
    QCOMPARE(run.status(), 0);
    QCOMPARE(run.jsonLines().size(), 1);
}

void tst_TerminalCheck::theDeliveryTableFits()
{
    Assessment assessment;
    assessment.domain = DomainName::literal("example.com");
    MxResult host;
    host.mx = {10, DomainName::literal("a-mail-server-with-quite-a-long-name.mail.example.com"), 0};
    assessment.mx = {host};
    const QString unjudged = toText(assessment, TextStyle(false), 80);
    QVERIFY2(!unjudged.contains("not covered"_L1), "there is no policy that could cover it");
    assessment.policy.policy = Policy();
    assessment.policyText = "version: STSv1";
    const QString text = toText(assessment, TextStyle(false), 80);
    QVERIFY(text.contains("\n      not covered by the policy\n"_L1));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void tst_TerminalCheck::requireMakesTestingAFailure()
{
    CommandRun lenient({u"check"_s,
                        u"--practice"_s,
                        u"--json"_s,
                        u"testing.example"_s,
                        u"--require"_s,
                        u"testing"_s});
    QCOMPARE(lenient.status(), 0);
    CommandRun strict({u"check"_s,
                       u"--practice"_s,
                       u"--json"_s,
                       u"testing.example"_s,
                       u"--require"_s,
                       u"enforce"_s});
    QCOMPARE(strict.status(), 1);
    QVERIFY(strict.output().contains("mode.not-as-required"));
}

void tst_TerminalCheck::checksAListAndGoesOnAfterNonsense()
{
    CommandRun run(
        {u"check"_s, u"--practice"_s, u"--json"_s, u"--concurrency"_s, u"2"_s, u"--file"_s, u"-"_s},
        "# a list\n\ngood.example\r\nhttps://www.example/\n192.0.2.1\nno spaces please.example\n  "
        "ana@bom.example\n");
    QCOMPARE(run.status(), 2);
    QStringList domains;
    for (const QJsonObject &document : run.jsonLines())
        domains.append(document.value("domain"_L1).toString());
    domains.sort();
    QCOMPARE(domains, (QStringList{u"bom.example"_s, u"good.example"_s, u"www.example"_s}));
    QCOMPARE(run.errors().count('\n'), 2);
}

void tst_TerminalCheck::textTellsStepsAndWhatToDo()
{
    CommandRun run({u"check"_s, u"--practice"_s, u"tslrpt.example"_s});
    QCOMPARE(run.status(), 1);
    QVERIFY(run.output().startsWith("tslrpt.example\n"));
    QVERIFY(run.output().contains("To do: "));
    QVERIFY(run.output().contains("tlsrpt.swapped-letters"));
    QVERIFY2(!run.output().contains('\x1B'), "no colours, for this is no terminal");
}

void tst_TerminalCheck::timingsFollowTheChain()
{
    CommandRun run({u"check"_s, u"--practice"_s, u"--json"_s, u"good.example"_s, u"--timings"_s});
    QCOMPARE(run.status(), 0);
    const QJsonObject timings = run.json().value("timings"_L1).toObject();
    QVERIFY(timings.value("timeline"_L1).toArray().size() > 10);
    const QJsonArray path = timings.value("critical_path"_L1).toArray();
    QVERIFY(path.size() >= 3);
    QVERIFY(path.size() <= 9);
}

void tst_TerminalCheck::generateLooksUpTheMailServers()
{
    CommandRun run({u"generate"_s,
                    u"--practice"_s,
                    u"--json"_s,
                    u"good.example"_s,
                    u"--mode"_s,
                    u"enforce"_s});
    QCOMPARE(run.status(), 0);
    QCOMPARE(run.json().value("policy"_L1).toObject().value("mx"_L1).toArray(),
             (QJsonArray{u"mx1.good.example"_s, u"mx2.good.example"_s}));
    CommandRun nothing(
        {u"generate"_s, u"--practice"_s, u"null-mx.example"_s, u"--mode"_s, u"testing"_s});
    QCOMPARE(nothing.status(), 1);
    QCOMPARE(nothing.errors().count('\n'), 1);
}

void tst_TerminalCheck::practiceRunsUntilItIsStopped()
{
    CommandRun run({u"practice"_s, u"--json"_s});
    QVERIFY(!run.isDone());
    const QJsonObject document = run.json();
    QVERIFY(document.value("domains"_L1).toArray().size() >= 20);
    QVERIFY(!document.value("map"_L1).toArray().isEmpty());
    QVERIFY(document.value("ca"_L1).toString().startsWith("-----BEGIN CERTIFICATE-----"_L1));
    run.stop();
    QCOMPARE(run.status(), 0);
}

void tst_TerminalCheck::stopsSoon()
{
    CommandRun run({u"check"_s, u"--practice"_s, u"--json"_s, u"slow.example"_s});
    QTest::qWait(200); // into the greeting that takes its time
    QVERIFY(!run.isDone());
    QElapsedTimer timer;
    timer.start();
    run.stop();
    QCOMPARE(run.status(), 3);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(run.output(), QByteArray());
}

void tst_TerminalCheck::theControlListIsBuiltIn()
{
    QVERIFY(builtInControlHosts().size() >= 3);
}

void tst_TerminalCheck::theCriticalPathEndsWhateverTheTimeline()
{
    using namespace std::chrono_literals;
    QVERIFY(criticalPath({}).isEmpty());
    const QList<TimelineEntry> good{{"a", 0us, 5us, -1}, {"b", 5us, 9us, 0}, {"c", 0us, 7us, -1}};
    QCOMPARE(criticalPath(good).size(), 2);
    const QList<TimelineEntry> circle{{"a", 0us, 5us, 1}, {"b", 5us, 9us, 0}};
    QCOMPARE(criticalPath(circle).size(), 2);
    const QList<TimelineEntry> beyond{{"a", 0us, 5us, 7}};
    QCOMPARE(criticalPath(beyond).size(), 1);
}

QTEST_GUILESS_MAIN(tst_TerminalCheck)
#include "tst_TerminalCheck.moc"
