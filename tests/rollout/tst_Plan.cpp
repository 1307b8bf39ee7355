// SPDX-License-Identifier: Apache-2.0
#include "rollout/Calendar.h"

#include <QTest>

#include "RolloutFixture.h"

using namespace postseal;
using namespace postseal::tests;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

const PlanStep *find(const QList<PlanStep> &steps, PlanAction action)
{
    for (const PlanStep &step : steps) {
        if (step.action == action)
            return &step;
    }
    return nullptr;
}

QList<DomainName> hosts(std::initializer_list<const char *> names)
{
    QList<DomainName> result;
    for (const char *name : names)
        result.append(DomainName::literal(name));
    return result;
}

PlanInput inputOf(const RolloutFixture &domain, const QList<DomainName> &newMx = {})
{
    PlanInput input;
    input.evidence = domain.evidence;
    input.newMx = newMx;
    return input;
}

} // namespace

class tst_Plan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsRoundTrip();
    void enforceIsDatedByTheGates();
    void whatWasDoneIsCheckedOff();
    void changingServersWaitsForTheLongestCache();
    void changingServersWhileTesting();
    void aMoveThatWasMade();
    void removingWaitsForEveryCache();
    void removingThatWasBegun();
    void deletingIsNoWayOut();
    void nobodyCanDateWhatSomebodyMustDo();
    void certificatesInTheOrderOfTheirEnds();
    void calendarsAreWellFormed();
    void calendarsFoldAndEscape();
};

void tst_Plan::wordsRoundTrip()
{
    for (int index = 0; index <= int(PlanKind::Remove); ++index)
        QCOMPARE(planKindFromId(toId(PlanKind(index))), std::optional(PlanKind(index)));
    QVERIFY(!planKindFromId("Enforce"));
    QSet<QByteArray> words;
    for (int index = 0; index <= int(PlanAction::DeletePolicyHost); ++index)
        words.insert(toId(PlanAction(index)));
    QCOMPARE(words.size(), int(PlanAction::DeletePolicyHost) + 1);
}

void tst_Plan::enforceIsDatedByTheGates()
{
    RolloutFixture domain;
    domain.check("testing");
    const QDateTime begin = domain.evidence.nowUtc;
    domain.report(1);
    const QList<PlanStep> steps = planFor(PlanKind::Enforce, inputOf(domain));
    QCOMPARE(steps.size(), gateCount + 3);
    QCOMPARE(steps[0].action, PlanAction::MeetGate);
    QVERIFY(steps[0].isDone);
    QVERIFY(!steps[3].isDone); // the days
    QCOMPARE(steps[gateCount].action, PlanAction::PublishEnforce);
    QCOMPARE(steps[gateCount].fromUtc, begin.addDays(14));
    QCOMPARE(steps[gateCount].maxAge, seconds(days(1)));
    QCOMPARE(steps[gateCount + 1].fromUtc, begin.addDays(21));
    QCOMPARE(steps[gateCount + 1].maxAge, seconds(weeks(1)));
    QCOMPARE(steps[gateCount + 2].fromUtc, begin.addDays(42));
    QCOMPARE(steps[gateCount + 2].maxAge, seconds(weeks(4)));
}

void tst_Plan::whatWasDoneIsCheckedOff()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(14);
    domain.check("enforce", days(1));
    const QDateTime enforced = domain.evidence.nowUtc;
    domain.wait(8);
    domain.check("enforce", weeks(1));
    const QDateTime raised = domain.evidence.nowUtc;
    domain.wait(3);
    const QList<PlanStep> steps = planFor(PlanKind::Enforce, inputOf(domain));
    QVERIFY(steps[gateCount].isDone);
    QCOMPARE(steps[gateCount].doneUtc, enforced);
    QVERIFY(steps[gateCount + 1].isDone);
    QCOMPARE(steps[gateCount + 1].doneUtc, raised);
    QVERIFY(!steps[gateCount + 2].isDone);
    QCOMPARE(steps[gateCount + 2].fromUtc, raised.addDays(21));
}

void tst_Plan::changingServersWaitsForTheLongestCache()
{
    RolloutFixture domain;
    domain.check("enforce", weeks(2));
    const QDateTime now = domain.evidence.nowUtc;
    PlanInput input = inputOf(domain, hosts({"mx2.shop.example", "mx.new.example"}));
    input.recordTtl = hours(2);
    input.mxTtl = hours(4);
    const QList<PlanStep> steps = planFor(PlanKind::ChangeMx, input);
    const PlanStep *add = find(steps, PlanAction::AddHosts);
    QCOMPARE(add->names, QStringList{u"mx.new.example"_s});
    QVERIFY(!add->isDone);
    QCOMPARE(add->fromUtc, now);
    const QDateTime known = now.addDays(14).addSecs(2 * 3600);
    QCOMPARE(find(steps, PlanAction::WaitForSenders)->fromUtc, known);
    QCOMPARE(find(steps, PlanAction::ChangeMx)->fromUtc, known);
    QCOMPARE(find(steps, PlanAction::DropHosts)->fromUtc, known.addDays(2).addSecs(4 * 3600));
    QCOMPARE(find(steps, PlanAction::DropHosts)->names, QStringList{u"mx1.shop.example"_s});
}

void tst_Plan::changingServersWhileTesting()
{
    RolloutFixture domain;
    domain.check("testing", weeks(2));
    const PlanInput input = inputOf(domain, hosts({"mx.new.example"}));
    // Testing refuses nothing: a day for the senders to look again is enough.
    QCOMPARE(find(planFor(PlanKind::ChangeMx, input), PlanAction::ChangeMx)->fromUtc,
             domain.evidence.nowUtc.addDays(1).addSecs(3600));
}

void tst_Plan::aMoveThatWasMade()
{
    RolloutFixture domain;
    domain.secondLine = "mx: mx2.shop.example\r\nmx: mx.old.example\r\n";
    domain.check("enforce", days(1));
    domain.wait(10);
    domain.check("enforce", days(1));
    PlanInput input = inputOf(domain, hosts({"mx1.shop.example", "mx2.shop.example"}));
    const QDateTime moved = domain.evidence.nowUtc.addDays(-1);
    input.mxSets = {{hosts({"mx.old.example"}), moved.addDays(-100), moved.addDays(-1)},
                    {hosts({"mx1.shop.example", "mx2.shop.example"}), moved, moved}};
    QList<PlanStep> steps = planFor(PlanKind::ChangeMx, input);
    QVERIFY(find(steps, PlanAction::AddHosts)->isDone);
    QVERIFY(find(steps, PlanAction::WaitForSenders)->isDone);
    QVERIFY(find(steps, PlanAction::ChangeMx)->isDone);
    QCOMPARE(find(steps, PlanAction::ChangeMx)->doneUtc, moved);
    QVERIFY(!find(steps, PlanAction::KeepOldHosts)->isDone);
    QVERIFY(!find(steps, PlanAction::DropHosts)->isDone);
    QCOMPARE(find(steps, PlanAction::DropHosts)->names, QStringList{u"mx.old.example"_s});
    QCOMPARE(find(steps, PlanAction::DropHosts)->fromUtc, moved.addDays(2).addSecs(3600));

    domain.wait(5);
    domain.secondLine = "mx: mx2.shop.example\r\n";
    domain.check("enforce", days(1));
    domain.decide(DecisionKind::PlanMove, "mx1.shop.example");
    input.evidence = domain.evidence;
    steps = planFor(PlanKind::ChangeMx, input);
    QVERIFY(find(steps, PlanAction::DropHosts)->isDone);
    QVERIFY(!find(steps, PlanAction::EndMove)->isDone);
    domain.wait(1);
    domain.decide(DecisionKind::EndMove);
    input.evidence = domain.evidence;
    QVERIFY(find(planFor(PlanKind::ChangeMx, input), PlanAction::EndMove)->isDone);
}

void tst_Plan::removingWaitsForEveryCache()
{
    RolloutFixture domain;
    domain.check("enforce", weeks(4));
    const QDateTime now = domain.evidence.nowUtc;
    const QList<PlanStep> steps = planFor(PlanKind::Remove, inputOf(domain));
    QCOMPARE(steps.size(), 4);
    QVERIFY(!steps[0].isDone);
    QCOMPARE(steps[0].maxAge, seconds(days(1)));
    QCOMPARE(find(steps, PlanAction::WaitForCaches)->fromUtc, now.addDays(28));
    QCOMPARE(find(steps, PlanAction::DeleteRecord)->fromUtc, now.addDays(28));
    QCOMPARE(find(steps, PlanAction::DeletePolicyHost)->fromUtc, now.addDays(28).addSecs(3600));
    // A sender may fetch it again at any time until something else is there.
    domain.wait(5);
    const QList<PlanStep> later = planFor(PlanKind::Remove, inputOf(domain));
    QCOMPARE(find(later, PlanAction::WaitForCaches)->fromUtc, now.addDays(33));
}

void tst_Plan::removingThatWasBegun()
{
    RolloutFixture domain;
    domain.check("enforce", weeks(1));
    domain.wait(1);
    domain.check("none");
    const QDateTime none = domain.evidence.nowUtc;
    QList<PlanStep> steps = planFor(PlanKind::Remove, inputOf(domain));
    QVERIFY(steps[0].isDone);
    QCOMPARE(steps[0].doneUtc, none);
    QVERIFY(!steps[1].isDone);
    QCOMPARE(steps[1].fromUtc, none.addDays(7));
    domain.wait(7);
    steps = planFor(PlanKind::Remove, inputOf(domain));
    QVERIFY(steps[1].isDone);
    QVERIFY(!steps[2].isDone);
    domain.check("");
    steps = planFor(PlanKind::Remove, inputOf(domain));
    QVERIFY(steps[2].isDone);
    QVERIFY(steps[3].isDone);
}

void tst_Plan::deletingIsNoWayOut()
{
    RolloutFixture domain;
    domain.check("enforce", weeks(1));
    domain.wait(1);
    domain.check("");
    QCOMPARE(domain.status().stage, RolloutStage::Off);
    QVERIFY(!planFor(PlanKind::Remove, inputOf(domain)).first().isDone);
}

void tst_Plan::nobodyCanDateWhatSomebodyMustDo()
{
    RolloutFixture domain;
    domain.secondLine.clear();
    domain.check("testing");
    domain.report(1);
    const QList<PlanStep> steps = planFor(PlanKind::Enforce, inputOf(domain));
    for (qsizetype i = gateCount; i < steps.size(); ++i)
        QVERIFY(!steps[i].fromUtc.isValid());
    // Overruled, it keeps nobody waiting, and neither do the days that were overruled.
    for (const Gate gate : {Gate::MailServersCovered, Gate::TestingTime})
        domain.decide(DecisionKind::OverrideGate, overrideSubject(gate, false), u"x"_s);
    QCOMPARE(planFor(PlanKind::Enforce, inputOf(domain))[gateCount].fromUtc,
             domain.evidence.nowUtc);
}

void tst_Plan::certificatesInTheOrderOfTheirEnds()
{
    RolloutFixture domain;
    PlanInput input = inputOf(domain);
    const QDateTime now = domain.evidence.nowUtc;
    input.certificates = {{DomainName::literal("mx1.shop.example"), now.addDays(60), false},
                          {DomainName::literal("mta-sts.shop.example"), now.addDays(30), true}};
    const QList<PlanStep> steps = planFor(PlanKind::Renew, input);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].names, QStringList{u"mta-sts.shop.example"_s});
    QCOMPARE(steps[0].endsUtc, now.addDays(30));
    QCOMPARE(steps[0].fromUtc, now.addDays(9));
    QVERIFY(planFor(PlanKind::Renew, inputOf(domain)).isEmpty());
}

void tst_Plan::calendarsAreWellFormed()
{
    const QDateTime now(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC);
    const QByteArray file =
        toCalendar({{"a@shop.example", QDate(2026, 12, 31), u"Do it"_s, u"So"_s}}, now);
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(file.contains("\r\nUID:a@shop.example\r\nDTSTAMP:20261231T233000Z\r\n"));
    QVERIFY(file.contains("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    QCOMPARE(QByteArray(file).replace("\r\n", "").count('\n'), 0);
    QVERIFY(toCalendar({}, now).contains("BEGIN:VCALENDAR"));
}

void tst_Plan::calendarsFoldAndEscape()
{
    const QString hostile = u"a;b,c\\d\nEND:VEVENT\r\x01 "_s + QString(200, u'ü');
    const QByteArray file =
        toCalendar({{"u", QDate(2026, 1, 1), hostile, {}}}, QDateTime::currentDateTimeUtc());
    QCOMPARE(file.count("\r\nEND:VEVENT"), 1);
    for (const QByteArray &line : file.split('\n')) {
        QVERIFY(line.size() <= 76); // 75 and the CR
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "a character was cut in two");
    }
    const QByteArray unfolded = QByteArray(file).replace("\r\n ", "");
    QVERIFY(
        unfolded.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT " + QString(200, u'ü').toUtf8()));
}

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_Plan.moc"
