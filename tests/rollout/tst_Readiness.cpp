// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "RolloutFixture.h"

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;

class tst_Readiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsRoundTrip();
    void allGatesInTheirOrder();
    void nothingIsKnownWithoutACheck();
    void aServerThatThePolicyMissesBars();
    void aServerWithABadCertificateBars();
    void whatCannotBeTestedIsNotMet();
    void aCheckFromElsewhereCounts();
    void aCheckFromElsewhereCountsForAWeek();
    void aCheckFromElsewhereMustKnowEveryServer();
    void aPolicyHostWithAFaultBars();
    void daysAreCounted();
    void theChosenNumberOfDaysCounts();
    void anEveningWithoutPolicyDoesNotStartAnew();
    void aWeekWithoutPolicyStartsAnew();
    void enforcingInBetweenStartsAnew();
    void twoReportersAreEnough();
    void littleMailIsWaitedFor();
    void unexplainedFailuresBar();
    void aPlannedMoveBars();
    void somebodyMustReadTheReports();
    void aGateIsOverruledWithAReason();
    void anOverrideOfAnEarlierAttemptIsOver();
    void whatWasUnknownCoversNoFailure();
    void underEnforceNothingIsOverruled();
    void whatWasRightLongAgoIsNotKnown();
    void laterDecisionsGoFirst();
    void hostileDecisionsHarmNothing();
};

void tst_Readiness::wordsRoundTrip()
{
    for (int index = 0; index < gateCount; ++index)
        QCOMPARE(gateFromId(toId(Gate(index))), std::optional(Gate(index)));
    for (int index = 0; index <= int(DecisionKind::ChangeMode); ++index)
        QCOMPARE(decisionKindFromId(toId(DecisionKind(index))), std::optional(DecisionKind(index)));
    QVERIFY(!gateFromId(""));
    QVERIFY(!decisionKindFromId("Override-gate"));
}

void tst_Readiness::allGatesInTheirOrder()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(14);
    domain.check("testing");
    domain.report(13);
    const QList<GateResult> gates = domain.status().gates;
    QCOMPARE(gates.size(), gateCount);
    for (int index = 0; index < gateCount; ++index) {
        QCOMPARE(gates[index].gate, Gate(index));
        QVERIFY2(!gates[index].bars(), toId(Gate(index)));
    }
    QVERIFY(isReady(gates));
    QVERIFY(!isReady({}));
}

void tst_Readiness::nothingIsKnownWithoutACheck()
{
    const RolloutFixture domain;
    for (const Gate gate :
         {Gate::MailServersCovered, Gate::MailServersEncrypt, Gate::PolicyHealthy}) {
        QCOMPARE(domain.gate(gate).state, GateState::Unknown);
        QCOMPARE(domain.gate(gate).reason, GateReason::NotChecked);
    }
    QCOMPARE(domain.gate(Gate::TestingTime).reason, GateReason::NotTesting);
    QVERIFY(!isReady(domain.status().gates));
}

void tst_Readiness::aServerThatThePolicyMissesBars()
{
    RolloutFixture domain;
    domain.secondLine.clear();
    domain.check("testing");
    const GateResult gate = domain.gate(Gate::MailServersCovered);
    QCOMPARE(gate.state, GateState::Open);
    QCOMPARE(gate.reason, GateReason::NotCovered);
    QCOMPARE(gate.names, QStringList{u"mx2.shop.example"_s});
    QCOMPARE(gate.have, 1);
    QCOMPARE(gate.want, 2);
}

void tst_Readiness::aServerWithABadCertificateBars()
{
    RolloutFixture domain;
    domain.shop.seen.mxHosts[1].probes[0].tls =
        domain.shop.tls(domain.shop.certificateFor("other.example"));
    domain.take(domain.shop.judge());
    const GateResult gate = domain.gate(Gate::MailServersEncrypt);
    QCOMPARE(gate.state, GateState::Open);
    QCOMPARE(gate.names, QStringList{u"mx2.shop.example"_s});
    QVERIFY(!gate.metByUtc.isValid());
}

namespace {

Assessment judged(const HealthyDomain &shop, const Observations &seen)
{
    return assess(seen, shop.now, *TrustStore::fromPem(shop.authority.rootPem()));
}

/// The same domain from behind a line that blocks port 25.
Assessment seenFromHome(const HealthyDomain &shop)
{
    Observations seen = shop.seen;
    seen.port25 = Port25::Blocked;
    for (MxHostObservation &host : seen.mxHosts) {
        for (StarttlsObservation &probe : host.probes) {
            probe.outcome = StarttlsOutcome::ConnectionTimeout;
            probe.tls = {};
        }
    }
    return judged(shop, seen);
}

} // namespace

void tst_Readiness::whatCannotBeTestedIsNotMet()
{
    RolloutFixture domain;
    domain.take(seenFromHome(domain.shop));
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).state, GateState::Unknown);
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).reason, GateReason::ServersUnseen);
    // What is known without port 25 stays known.
    QCOMPARE(domain.gate(Gate::MailServersCovered).state, GateState::Met);
}

void tst_Readiness::aCheckFromElsewhereCounts()
{
    RolloutFixture domain(HealthyDomain("testing").now);
    domain.take(seenFromHome(domain.shop));
    domain.evidence.serversCheck = std::make_shared<Assessment>(domain.shop.judge());
    const GateResult gate = domain.gate(Gate::MailServersEncrypt);
    QCOMPARE(gate.state, GateState::Met);
    QCOMPARE(gate.reason, GateReason::ServersSeenEarlier);
    QCOMPARE(gate.atUtc, domain.shop.now);
    QCOMPARE(gate.have, 2);
}

void tst_Readiness::aCheckFromElsewhereCountsForAWeek()
{
    RolloutFixture domain(HealthyDomain("testing").now);
    domain.take(seenFromHome(domain.shop));
    domain.evidence.serversCheck = std::make_shared<Assessment>(domain.shop.judge());
    domain.evidence.nowUtc = domain.shop.now.addDays(7).addSecs(-1);
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).state, GateState::Met);
    domain.evidence.nowUtc = domain.shop.now.addDays(7);
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).state, GateState::Unknown);
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).reason, GateReason::ServersSeenLongAgo);
}

void tst_Readiness::aCheckFromElsewhereMustKnowEveryServer()
{
    RolloutFixture domain(HealthyDomain("testing").now);
    domain.take(seenFromHome(domain.shop));
    Observations earlier = domain.shop.seen;
    earlier.mx = answers::mx(earlier.domain, {{10, "mx1.shop.example"}});
    earlier.mxHosts.removeLast();
    domain.evidence.serversCheck = std::make_shared<Assessment>(judged(domain.shop, earlier));
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).state, GateState::Unknown);
}

void tst_Readiness::aPolicyHostWithAFaultBars()
{
    RolloutFixture domain;
    domain.shop.seen.fetches[0].status = 404;
    domain.take(domain.shop.judge());
    const GateResult gate = domain.gate(Gate::PolicyHealthy);
    QCOMPARE(gate.state, GateState::Open);
    QCOMPARE(gate.reason, GateReason::PolicyWanting);
    QVERIFY(!gate.names.isEmpty());
}

void tst_Readiness::daysAreCounted()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(13);
    const GateResult before = domain.gate(Gate::TestingTime);
    QCOMPARE(before.reason, GateReason::TestedTooShort);
    QCOMPARE(before.have, 13);
    QCOMPARE(before.want, 14);
    QCOMPARE(before.metByUtc, domain.evidence.nowUtc.addDays(1));
    domain.wait(1);
    QCOMPARE(domain.gate(Gate::TestingTime).state, GateState::Met);
    // A clock that was set back is no time travelled.
    domain.wait(-400);
    QCOMPARE(domain.gate(Gate::TestingTime).have, 0);
}

void tst_Readiness::theChosenNumberOfDaysCounts()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(20);
    domain.decide(DecisionKind::TestingDays, "30");
    QCOMPARE(domain.gate(Gate::TestingTime).state, GateState::Open);
    QCOMPARE(domain.gate(Gate::TestingTime).want, 30);
    domain.decide(DecisionKind::TestingDays, "7");
    QCOMPARE(domain.gate(Gate::TestingTime).state, GateState::Met);
}

void tst_Readiness::anEveningWithoutPolicyDoesNotStartAnew()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(10);
    domain.evidence.stages.append({RolloutStage::Publishing, domain.evidence.nowUtc});
    domain.wait(2);
    domain.check("testing");
    QCOMPARE(domain.gate(Gate::TestingTime).have, 12);
}

void tst_Readiness::aWeekWithoutPolicyStartsAnew()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(10);
    domain.evidence.stages.append({RolloutStage::Publishing, domain.evidence.nowUtc});
    domain.wait(7);
    domain.check("testing");
    domain.wait(1);
    QCOMPARE(domain.gate(Gate::TestingTime).have, 1);
}

void tst_Readiness::enforcingInBetweenStartsAnew()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(20);
    domain.check("enforce");
    domain.wait(1);
    domain.check("testing");
    QCOMPARE(domain.gate(Gate::TestingTime).have, 0);
}

void tst_Readiness::twoReportersAreEnough()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.evidence.reports.reporters = {u"Google Inc."_s};
    QCOMPARE(domain.gate(Gate::SendersReported).reason, GateReason::FewReporters);
    QCOMPARE(domain.gate(Gate::SendersReported).have, 1);
    domain.report(3);
    QCOMPARE(domain.gate(Gate::SendersReported).state, GateState::Met);
}

void tst_Readiness::littleMailIsWaitedFor()
{
    RolloutFixture domain;
    domain.check("testing");
    const QDateTime begin = domain.evidence.nowUtc;
    domain.wait(29);
    QCOMPARE(domain.gate(Gate::SendersReported).state, GateState::Open);
    QCOMPARE(domain.gate(Gate::SendersReported).metByUtc, begin.addDays(30));
    domain.wait(1);
    QCOMPARE(domain.gate(Gate::SendersReported).reason, GateReason::FewReportersWaited);
    QCOMPARE(domain.gate(Gate::SendersReported).state, GateState::Met);
}

void tst_Readiness::unexplainedFailuresBar()
{
    RolloutFixture domain;
    domain.check("testing");
    QCOMPARE(domain.gate(Gate::NoFailures).reason, GateReason::NoReports);
    domain.report(5);
    QCOMPARE(domain.gate(Gate::NoFailures).reason, GateReason::NoneFailed);
    domain.evidence.reports.failed = 7;
    QCOMPARE(domain.gate(Gate::NoFailures).reason, GateReason::FailuresExplained);
    domain.evidence.reports.unexplained = 3;
    domain.evidence.reports.unexplainedResults = {u"certificate-expired"_s};
    QCOMPARE(domain.gate(Gate::NoFailures).state, GateState::Open);
    QCOMPARE(domain.gate(Gate::NoFailures).have, 3);
}

void tst_Readiness::aPlannedMoveBars()
{
    RolloutFixture domain;
    QCOMPARE(domain.gate(Gate::NoMovePlanned).state, GateState::Met);
    domain.decide(DecisionKind::PlanMove, "mx.new.example mx2.new.example");
    QCOMPARE(domain.gate(Gate::NoMovePlanned).state, GateState::Open);
    QCOMPARE(domain.gate(Gate::NoMovePlanned).names.size(), 2);
    domain.wait(1);
    domain.decide(DecisionKind::EndMove);
    QCOMPARE(domain.gate(Gate::NoMovePlanned).state, GateState::Met);
}

void tst_Readiness::somebodyMustReadTheReports()
{
    RolloutFixture domain;
    domain.check("testing");
    QCOMPARE(domain.gate(Gate::ReportsRead).reason, GateReason::NobodyReads);
    domain.report(1);
    QCOMPARE(domain.gate(Gate::ReportsRead).reason, GateReason::ReportsComeIn);
    domain.wait(7);
    QCOMPARE(domain.gate(Gate::ReportsRead).reason, GateReason::ReportsStale);
    QCOMPARE(domain.gate(Gate::ReportsRead).state, GateState::Open);
    domain.decide(DecisionKind::ReportsRead);
    QCOMPARE(domain.gate(Gate::ReportsRead).state, GateState::Met);
    domain.wait(1);
    domain.decide(DecisionKind::ReportsUnread);
    QCOMPARE(domain.gate(Gate::ReportsRead).state, GateState::Open);
    domain.evidence.reports.isFetched = true;
    QCOMPARE(domain.gate(Gate::ReportsRead).state, GateState::Met);
}

void tst_Readiness::aGateIsOverruledWithAReason()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(1);
    domain.decide(DecisionKind::OverrideGate, toId(Gate::TestingTime), u"tested elsewhere"_s);
    const GateResult gate = domain.gate(Gate::TestingTime);
    QCOMPARE(gate.state, GateState::Overridden);
    QVERIFY(!gate.bars());
    QCOMPARE(gate.override->reason, u"tested elsewhere"_s);
    // A gate that is met needs nobody's word.
    domain.wait(20);
    QCOMPARE(domain.gate(Gate::TestingTime).state, GateState::Met);
    domain.wait(-10);
    domain.decide(DecisionKind::RestoreGate, toId(Gate::TestingTime));
    QCOMPARE(domain.gate(Gate::TestingTime).state, GateState::Open);
}

void tst_Readiness::anOverrideOfAnEarlierAttemptIsOver()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(1);
    domain.decide(DecisionKind::OverrideGate, toId(Gate::SendersReported), u"it is Friday"_s);
    QVERIFY(!domain.gate(Gate::SendersReported).bars());
    domain.check("enforce");
    domain.wait(2);
    domain.check("testing");
    QVERIFY(domain.gate(Gate::SendersReported).bars());
}

void tst_Readiness::whatWasUnknownCoversNoFailure()
{
    RolloutFixture domain(HealthyDomain("testing").now);
    domain.take(seenFromHome(domain.shop));
    domain.decide(DecisionKind::OverrideGate,
                  overrideSubject(Gate::MailServersEncrypt, true),
                  u"the provider's"_s);
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).state, GateState::Overridden);
    // A check from outside sees a certificate for another name.
    Observations outside = domain.shop.seen;
    outside.mxHosts[1].probes[0].tls = domain.shop.tls(domain.shop.certificateFor("other.example"));
    domain.evidence.serversCheck = std::make_shared<Assessment>(judged(domain.shop, outside));
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).state, GateState::Open);
    // Who overrules a failure knows of it.
    domain.decide(
        DecisionKind::OverrideGate, overrideSubject(Gate::MailServersEncrypt, false), u"known"_s);
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).state, GateState::Overridden);
}

void tst_Readiness::underEnforceNothingIsOverruled()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.decide(
        DecisionKind::OverrideGate, overrideSubject(Gate::MailServersCovered, false), u"x"_s);
    domain.secondLine.clear();
    domain.check("testing");
    QVERIFY(!domain.gate(Gate::MailServersCovered).bars());
    domain.wait(1);
    domain.check("enforce");
    QCOMPARE(domain.gate(Gate::MailServersCovered).state, GateState::Open);
    QCOMPARE(domain.status().next.action, NextAction::Mend);
}

void tst_Readiness::whatWasRightLongAgoIsNotKnown()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(6);
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).state, GateState::Met);
    domain.wait(1);
    for (const Gate gate :
         {Gate::MailServersCovered, Gate::MailServersEncrypt, Gate::PolicyHealthy}) {
        QCOMPARE(domain.gate(gate).state, GateState::Unknown);
        QCOMPARE(domain.gate(gate).reason, GateReason::SeenLongAgo);
    }
    QCOMPARE(domain.status().next.action, NextAction::Check);
    // What was wrong is not forgotten.
    domain.secondLine.clear();
    domain.check("testing");
    domain.wait(30);
    QCOMPARE(domain.gate(Gate::MailServersCovered).state, GateState::Open);
}

void tst_Readiness::laterDecisionsGoFirst()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    // In whatever order they are read.
    const DecisionsInForce decisions =
        decisionsInForce({{DecisionKind::EndMove, {}, {}, now.addDays(2), {}},
                          {DecisionKind::PlanMove, "mx.new.example", {}, now, {}},
                          {DecisionKind::TestingDays, "21", {}, now.addDays(1), {}},
                          {DecisionKind::TestingDays, "30", {}, now, {}}},
                         {});
    QVERIFY(!decisions.move);
    QCOMPARE(decisions.testingDays, 21);
}

void tst_Readiness::hostileDecisionsHarmNothing()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    const DecisionsInForce decisions =
        decisionsInForce({{DecisionKind::TestingDays, "-5", {}, now, {}},
                          {DecisionKind::OverrideGate, "everything", {}, now, {}},
                          {DecisionKind::RestoreGate, "", {}, {}, {}}},
                         {});
    QCOMPARE(decisions.testingDays, 1);
    QVERIFY(decisions.overrides.isEmpty());
    QCOMPARE(
        decisionsInForce({{DecisionKind::TestingDays, "9999999999", {}, now, {}}}, {}).testingDays,
        1);
    QCOMPARE(decisionsInForce({{DecisionKind::TestingDays, "99999", {}, now, {}}}, {}).testingDays,
             DecisionsInForce::mostTestingDays);
}

QTEST_GUILESS_MAIN(tst_Readiness)
#include "tst_Readiness.moc"
