// SPDX-License-Identifier: Apache-2.0
#include "wording/RolloutCalendar.h"
#include "wording/RolloutText.h"

#include <QSet>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

PlanStep stepFrom(PlanAction action, const QDateTime &fromUtc, const QStringList &names = {})
{
    PlanStep step;
    step.action = action;
    step.fromUtc = fromUtc;
    step.names = names;
    return step;
}

} // namespace

class tst_RolloutText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyReasonHasASentence();
    void everyActionHasASentence();
    void whatDoesNotHoldIsNotSaidToHold();
    void daysAreCountedFromOne();
    void notBeforeIsNeverEarlier();
    void aCalendarIsNeverEarly();
    void strangersTextStaysText();
};

void tst_RolloutText::initTestCase()
{
    qputenv("TZ", "Europe/Madrid");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_RolloutText::everyReasonHasASentence()
{
    for (int reason = 0; reason <= int(GateReason::ReportsStale); ++reason) {
        GateResult gate;
        gate.reason = GateReason(reason);
        gate.atUtc = QDateTime(QDate(2026, 12, 4), QTime(9, 0), Qt::UTC);
        gate.names = {u"a.example"_s};
        const QString text = gateDetail(gate);
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(reason)));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void tst_RolloutText::everyActionHasASentence()
{
    for (int action = 0; action <= int(PlanAction::DeletePolicyHost); ++action) {
        PlanStep step = stepFrom(PlanAction(action), {}, {u"a.example"_s});
        step.maxAge = std::chrono::days(7);
        step.gate = GateResult();
        for (const QString &text : {planStepTitle(step), planStepText(step)}) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        }
    }
    for (int action = 0; action <= int(NextAction::Nothing); ++action) {
        NextStep next{NextAction(action),
                      QDateTime(QDate(2026, 12, 4), QTime(9, 0), Qt::UTC),
                      GateResult(),
                      std::chrono::days(7)};
        QVERIFY(!nextSentence(next).isEmpty());
        QVERIFY2(!nextSentence(next).contains(u'%'), qPrintable(nextSentence(next)));
    }
}

void tst_RolloutText::whatDoesNotHoldIsNotSaidToHold()
{
    QSet<QString> headings;
    for (int index = 0; index < gateCount; ++index) {
        GateResult gate;
        gate.gate = Gate(index);
        gate.state = GateState::Met;
        QCOMPARE(gateHeading(gate), gateTitle(gate.gate));
        headings.insert(gateHeading(gate));
        gate.state = GateState::Open;
        headings.insert(gateHeading(gate));
        const NextStep next{NextAction::MeetGate, {}, gate, {}};
        QVERIFY2(nextSentence(next).contains(gateHeading(gate)), qPrintable(nextSentence(next)));
        QVERIFY2(!nextSentence(next).contains(gateTitle(gate.gate)),
                 qPrintable(nextSentence(next)));
        // What is not known is no obstacle that was seen.
        gate.state = GateState::Unknown;
        QVERIFY(nextSentence({NextAction::MeetGate, {}, gate, {}}).startsWith("Not known yet"_L1));
    }
    QCOMPARE(headings.size(), 2 * gateCount);
}

void tst_RolloutText::daysAreCountedFromOne()
{
    GateResult gate;
    gate.gate = Gate::TestingTime;
    gate.reason = GateReason::TestedTooShort;
    gate.want = 14;
    gate.atUtc = QDateTime(QDate(2026, 12, 8), QTime(12, 0), Qt::UTC);
    QCOMPARE(gateDetail(gate), u"day 1 of 14, until 8 December 2026"_s);
    gate.have = 13;
    QCOMPARE(gateDetail(gate), u"day 14 of 14, until 8 December 2026"_s);
}

void tst_RolloutText::notBeforeIsNeverEarlier()
{
    // Ten in the evening in Madrid: on that day it is too early nearly all day long.
    const QDateTime evening(QDate(2026, 12, 10), QTime(21, 0), Qt::UTC);
    QCOMPARE(safeDay(evening), QDate(2026, 12, 11));
    const QDateTime midnight(QDate(2026, 12, 9), QTime(23, 0), Qt::UTC);
    QCOMPARE(safeDay(midnight), QDate(2026, 12, 10));
    QCOMPARE(safeDayText(evening), u"11 December 2026"_s);
    QCOMPARE(safeDayText({}), QString());
    QVERIFY(nextSentence({NextAction::WaitForCaches, evening, {}, {}}).contains(u"11 December"_s));
}

void tst_RolloutText::aCalendarIsNeverEarly()
{
    const QDateTime now(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    const QDateTime evening(QDate(2026, 12, 10), QTime(21, 0), Qt::UTC);
    const DomainName domain = DomainName::literal("shop.example");
    const QByteArray file = planCalendar(
        domain,
        PlanKind::Remove,
        {stepFrom(PlanAction::DeleteRecord, evening), stepFrom(PlanAction::PublishNone, now)},
        now);
    QVERIFY(file.contains("DTSTART;VALUE=DATE:20261211"));
    QVERIFY(file.contains("DTSTART;VALUE=DATE:20261201"));
    // What is late is due today; and each certificate has an entry of its own, whatever stands
    // before it.
    const QList<PlanStep> renewals{
        stepFrom(PlanAction::RenewCertificate, now.addDays(-5), {u"a.example"_s}),
        stepFrom(PlanAction::RenewCertificate, now.addDays(5), {u"b.example"_s})};
    const QByteArray both = planCalendar(domain, PlanKind::Renew, renewals, now);
    QVERIFY(both.contains("DTSTART;VALUE=DATE:20261201"));
    const QByteArray one = planCalendar(domain, PlanKind::Renew, {renewals[1]}, now);
    QVERIFY(both.contains("UID:renew-renew-certificate-b.example@shop.example"));
    QVERIFY(one.contains("UID:renew-renew-certificate-b.example@shop.example"));
}

void tst_RolloutText::strangersTextStaysText()
{
    GateResult gate;
    gate.gate = Gate::MailServersCovered;
    gate.reason = GateReason::NotCovered;
    gate.names = {u"%1.example"_s, u"%4"_s};
    QVERIFY(gateDetail(gate).contains(u"%1.example, %4"_s));
    gate.override = Decision{DecisionKind::OverrideGate, {}, u"%1 %2\nbecause"_s, {}, {}};
    QVERIFY(gateDetail(gate).contains(u"“%1 %2 because”"_s));
    QVERIFY(gateDetail(gate).contains(u"%1.example"_s));
}

QTEST_GUILESS_MAIN(tst_RolloutText)
#include "tst_RolloutText.moc"
