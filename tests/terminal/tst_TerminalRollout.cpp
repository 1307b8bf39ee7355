// SPDX-License-Identifier: Apache-2.0
// status, plan, decide and evidence import: a domain's way, told by the command line.
#include "store/Store.h"

#include "RolloutDesk.h"

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_TerminalRollout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayIsTold();
    void statusSaysWhenMailMayBeHeldBack();
    void everyDomainHasALine();
    void theJsonKeepsItsWord();
    void aCheckFromAServerCountsWhereThePortIsBlocked();
    void aGateIsOverruledAndCountsAgain();
    void overrulingNeedsAReason();
    void plansAreDated();
    void aPlannedMoveIsRememberedAndPlanned();
    void aCalendarIsWritten();
    void evidenceIsTakenOnce();
    void evidenceFromTheFutureIsRefused();
    void oneBadFileCostsThatFileOnly();
    void whatMakesNoSense_data();
    void whatMakesNoSense();
};

void tst_TerminalRollout::theWayIsTold()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.run({u"status"_s}), 0);
    QVERIFY2(desk.output.contains("shop.example  Testing since 24 November 2026"), desk.output);
    QVERIFY(desk.output.contains("day 1 of 14, until 8 December 2026"));
    QVERIFY(desk.output.contains("2 of 2 addresses"));
    QVERIFY(desk.output.contains(
        "Next: Still in the way of enforcing: “Nobody is known to read the reports”"));
    QCOMPARE(desk.run({u"decide"_s, u"shop.example"_s, u"reports-read"_s, u"--reason"_s, u"Ana"_s}),
             0);
    QVERIFY(desk.output.contains("Who reads the reports: Ana"));
    QCOMPARE(desk.status()[u"next"_s][u"action"_s], QJsonValue(u"wait"_s));
    // With little mail it takes a month.
    QCOMPARE(desk.lines[0][u"next"_s][u"earliest"_s].toString().left(10), u"2026-12-24"_s);
    desk.clock->pass(std::chrono::days(30));
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.status()[u"stage"_s], QJsonValue(u"ready"_s));
    desk.clock->pass(std::chrono::minutes(1));
    QCOMPARE(desk.takeCheck("enforce"), 0);
    QCOMPARE(desk.status()[u"stage"_s], QJsonValue(u"enforcing"_s));
    QCOMPARE(desk.lines[0][u"next"_s][u"action"_s], QJsonValue(u"watch"_s));
    QCOMPARE(desk.lines[0][u"policy"_s][u"mode"_s], QJsonValue(u"enforce"_s));
}

void tst_TerminalRollout::statusSaysWhenMailMayBeHeldBack()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("enforce"), 0);
    QCOMPARE(desk.run({u"status"_s}), 0);
    desk.clock->pass(std::chrono::days(400));
    // A check of more than a year ago is no reason for an alarm: the certificates that have ended may have been renewed.
    QCOMPARE(desk.run({u"status"_s}), 0);
    QVERIFY2(desk.output.contains("Next: Check it"), desk.output);
    QVERIFY(desk.status()[u"concerns"_s].toArray().isEmpty());
    // They were not.
    QCOMPARE(desk.takeCheck("enforce"), 0);
    QCOMPARE(desk.run({u"status"_s}), 1);
    QVERIFY2(desk.output.contains("Mend it today"), desk.output);
}

void tst_TerminalRollout::everyDomainHasALine()
{
    Desk desk;
    QCOMPARE(desk.run({u"status"_s, u"--json"_s}), 0);
    QVERIFY(desk.output.isEmpty());
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.run({u"status"_s, u"--json"_s}), 0);
    QCOMPARE(desk.lines.size(), 1);
    QCOMPARE(desk.run({u"status"_s, u"other.example"_s}), 2);
    QVERIFY(desk.errors.contains("not among your domains"));
}

void tst_TerminalRollout::theJsonKeepsItsWord()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    const QJsonObject status = desk.status();
    QCOMPARE(status[u"domain"_s], QJsonValue(u"shop.example"_s));
    QCOMPARE(status[u"since"_s], QJsonValue(u"2026-11-24T12:01:00Z"_s));
    QCOMPARE(status[u"gates"_s].toArray().size(), 8);
    for (const QJsonValue &gate : status[u"gates"_s].toArray()) {
        QVERIFY(gate[u"met"_s].isBool());
        QVERIFY(!gate[u"detail"_s].toString().isEmpty());
        QVERIFY(!gate[u"detail"_s].toString().contains(u'%'));
    }
    QVERIFY(status[u"next"_s][u"earliest"_s].isNull());
    QVERIFY(status[u"concerns"_s].isArray() && status[u"concerns"_s].toArray().isEmpty());
    QCOMPARE(status[u"policy"_s][u"max_age"_s], QJsonValue(86400));
}

void tst_TerminalRollout::aCheckFromAServerCountsWhereThePortIsBlocked()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing", "86400", true), 0);
    QCOMPARE(desk.gate(u"mail-servers-encrypt"_s)[u"state"_s], QJsonValue(u"unknown"_s));
    desk.clock->pass(std::chrono::hours(1));
    QCOMPARE(desk.takeCheck("testing"), 0);
    desk.clock->pass(std::chrono::hours(1));
    QCOMPARE(desk.takeCheck("testing", "86400", true), 0);
    const QJsonObject gate = desk.gate(u"mail-servers-encrypt"_s);
    QCOMPARE(gate[u"state"_s], QJsonValue(u"met"_s));
    QCOMPARE(gate[u"detail"_s], QJsonValue(u"2 of 2 addresses, by a check of 24 November 2026"_s));
}

void tst_TerminalRollout::aGateIsOverruledAndCountsAgain()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    desk.clock->pass(std::chrono::minutes(1));
    QCOMPARE(desk.run({u"decide"_s,
                       u"shop.example"_s,
                       u"overrule"_s,
                       u"testing-time"_s,
                       u"--reason"_s,
                       u"same servers as other.example"_s}),
             0);
    QJsonObject gate = desk.gate(u"testing-time"_s);
    QCOMPARE(gate[u"met"_s], QJsonValue(true));
    QCOMPARE(gate[u"state"_s], QJsonValue(u"overridden"_s));
    QCOMPARE(gate[u"override"_s][u"reason"_s], QJsonValue(u"same servers as other.example"_s));
    desk.clock->pass(std::chrono::minutes(1));
    QCOMPARE(desk.run({u"decide"_s, u"shop.example"_s, u"restore"_s, u"testing-time"_s}), 0);
    QCOMPARE(desk.gate(u"testing-time"_s)[u"met"_s], QJsonValue(false));
}

void tst_TerminalRollout::overrulingNeedsAReason()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.run({u"decide"_s,
                       u"shop.example"_s,
                       u"overrule"_s,
                       u"testing-time"_s,
                       u"--reason"_s,
                       u"  "_s}),
             2);
    QCOMPARE(desk.gate(u"testing-time"_s)[u"met"_s], QJsonValue(false));
}

void tst_TerminalRollout::plansAreDated()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("enforce", "2419200"), 0);
    QCOMPARE(desk.run({u"plan"_s, u"shop.example"_s, u"remove"_s, u"--json"_s}), 0);
    const QJsonArray steps = desk.lines.value(0)[u"steps"_s].toArray();
    QCOMPARE(steps.size(), 4);
    QCOMPARE(steps[0][u"action"_s], QJsonValue(u"publish-none"_s));
    QCOMPARE(steps[2][u"from"_s].toString().left(10), u"2026-12-22"_s);
    QCOMPARE(desk.run({u"plan"_s, u"shop.example"_s, u"renew"_s}), 0);
    QVERIFY2(desk.output.contains("Renew the certificate of mx1.shop.example"), desk.output);
    QVERIFY(desk.output.contains("mta-sts.shop.example"));
}

void tst_TerminalRollout::aPlannedMoveIsRememberedAndPlanned()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.run({u"plan"_s, u"shop.example"_s, u"change-mx"_s}), 2);
    QCOMPARE(desk.run({u"decide"_s,
                       u"shop.example"_s,
                       u"move"_s,
                       u"--new-mx"_s,
                       u"MX.New.example"_s,
                       u"--on"_s,
                       u"2027-01-05"_s}),
             0);
    const QJsonObject gate = desk.gate(u"no-move-planned"_s);
    QCOMPARE(gate[u"met"_s], QJsonValue(false));
    QCOMPARE(gate[u"detail"_s], QJsonValue(u"planned for 5 January 2027: mx.new.example"_s));
    QCOMPARE(desk.run({u"plan"_s, u"shop.example"_s, u"change-mx"_s}), 0);
    QVERIFY(desk.output.contains("Add to the policy: mx.new.example"));
    desk.clock->pass(std::chrono::minutes(1));
    QCOMPARE(desk.run({u"decide"_s, u"shop.example"_s, u"move-over"_s}), 0);
    QCOMPARE(desk.gate(u"no-move-planned"_s)[u"met"_s], QJsonValue(true));
}

void tst_TerminalRollout::aCalendarIsWritten()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    // What somebody must do first leaves the rest without a date.
    QCOMPARE(desk.run({u"decide"_s, u"shop.example"_s, u"reports-read"_s}), 0);
    const QString file = desk.path(u"plan.ics"_s);
    QCOMPARE(desk.run({u"plan"_s, u"shop.example"_s, u"enforce"_s, u"--ics"_s, file}), 0);
    QFile calendar(file);
    QVERIFY(calendar.open(QIODevice::ReadOnly));
    const QByteArray text = calendar.readAll();
    QVERIFY(
        text.contains("SUMMARY:shop.example: Publish the policy with mode enforce\\, for 1 day"));
    QCOMPARE(
        desk.run(
            {u"plan"_s, u"shop.example"_s, u"enforce"_s, u"--ics"_s, desk.path(u"no/where.ics"_s)}),
        2);
    QVERIFY(desk.errors.contains("Cannot write"));
}

void tst_TerminalRollout::evidenceIsTakenOnce()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.takeCheck("testing"), 0);
    Store store(desk.path(u"data"_s), u"postseal.sqlite"_s);
    auto opened = store.open();
    opened.waitForFinished();
    auto checks = store.checks(DomainName::literal("shop.example"), 10);
    checks.waitForFinished();
    QCOMPARE(checks.result()->size(), 1);
    QCOMPARE(checks.result()->first().origin, QByteArray("file"));
}

void tst_TerminalRollout::evidenceFromTheFutureIsRefused()
{
    Desk desk;
    desk.clock->pass(std::chrono::days(10));
    QCOMPARE(desk.takeCheck("testing"), 0);
    Desk other;
    const QString file = desk.path(u"check.json"_s);
    QCOMPARE(other.run({u"evidence"_s, u"import"_s, file}), 2);
    QVERIFY(other.errors.contains("future"));
    QCOMPARE(other.run({u"status"_s}), 0);
    QVERIFY(other.output.isEmpty());
}

void tst_TerminalRollout::oneBadFileCostsThatFileOnly()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    Desk other;
    const QString bad = other.write(u"bad.json"_s, "{");
    QCOMPARE(other.run({u"evidence"_s, u"import"_s, bad, desk.path(u"check.json"_s)}), 2);
    QVERIFY(other.output.contains("shop.example"));
    QCOMPARE(other.run({u"status"_s, u"shop.example"_s}), 0);
}

void tst_TerminalRollout::whatMakesNoSense_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"plan",
                                  "plan shop.example",
                                  "plan shop.example dance",
                                  "plan shop.example enforce now",
                                  "plan shop.example change-mx --new-mx -",
                                  "plan other.example enforce",
                                  "decide",
                                  "decide shop.example",
                                  "decide shop.example dance",
                                  "decide shop.example overrule",
                                  "decide shop.example overrule everything --reason because",
                                  "decide shop.example testing-days",
                                  "decide shop.example testing-days 0",
                                  "decide shop.example testing-days many",
                                  "decide shop.example move",
                                  "decide shop.example move --new-mx mx.new.example --on tomorrow",
                                  "decide other.example reports-read",
                                  "decide -.example reports-read",
                                  "status -.example",
                                  "evidence import"})
        QTest::addRow("%s", arguments) << QString::fromLatin1(arguments);
}

void tst_TerminalRollout::whatMakesNoSense()
{
    QFETCH(const QString, arguments);
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.run(arguments.split(u' ')), 2);
    QVERIFY(desk.output.isEmpty());
    QCOMPARE(desk.errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(tst_TerminalRollout)
#include "tst_TerminalRollout.moc"
