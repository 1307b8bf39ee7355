// SPDX-License-Identifier: Apache-2.0
// What a domain wants of its owner, over simulated weeks.
#include "rollout/Concern.h"

#include <QTest>

#include "RolloutFixture.h"

using namespace postseal;
using namespace postseal::tests;
using namespace std::chrono;

namespace {

QList<Concern> concerns(const RolloutFixture &domain, const ConcernInput &input = {})
{
    return concernsOf(domain.evidence, domain.status(), input);
}

QList<ConcernKind> kinds(const QList<Concern> &concerns)
{
    QList<ConcernKind> kinds;
    for (const Concern &concern : concerns)
        kinds.append(concern.kind);
    return kinds;
}

/// A domain that has enforced for some days, with reports that come in.
struct EnforcedDomain : RolloutFixture
{
    EnforcedDomain()
    {
        check("testing");
        wait(20);
        check("enforce", days(1));
        wait(1);
        check("enforce", days(1));
        report(20);
    }
};

} // namespace

class tst_Concern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeAPolicyIsInForce();
    void nothingWhileAllIsWell();
    void aServerThatIsNotInThePolicyIsUrgentUnderEnforce();
    void overrulingSilencesNoServer();
    void whatCannotBeFoundOutIsNoConcern();
    void aPolicyThatIsGoneWhileSendersKeepIt();
    void reportsThatStop();
    void changesMadeElsewhere();
    void aStepThatIsDue();
    void aKeyTellsConcernsApart();
    void anOldCheckRaisesNoAlarm();
    void whatSendersKeepStaysUrgent();
    void aBlockedLineHidesOnlyTheServers();
};

void tst_Concern::nothingBeforeAPolicyIsInForce()
{
    RolloutFixture domain;
    QVERIFY(concerns(domain).isEmpty());
    domain.check("");
    QVERIFY(concerns(domain).isEmpty());
}

void tst_Concern::nothingWhileAllIsWell()
{
    QVERIFY(concerns(EnforcedDomain()).isEmpty());
}

void tst_Concern::aServerThatIsNotInThePolicyIsUrgentUnderEnforce()
{
    RolloutFixture testing;
    testing.secondLine.clear();
    testing.check("testing");
    QCOMPARE(kinds(concerns(testing)), QList{ConcernKind::ServerNotCovered});
    QVERIFY(!concerns(testing).first().isUrgent);
    QCOMPARE(concerns(testing).first().names, QStringList{QStringLiteral("mx2.shop.example")});

    EnforcedDomain domain;
    domain.secondLine.clear();
    domain.check("enforce", days(1));
    QCOMPARE(concerns(domain).first().kind, ConcernKind::ServerNotCovered);
    QVERIFY(concerns(domain).first().isUrgent);
}

void tst_Concern::overrulingSilencesNoServer()
{
    RolloutFixture domain;
    domain.secondLine.clear();
    domain.check("testing");
    domain.decide(DecisionKind::OverrideGate,
                  overrideSubject(Gate::MailServersCovered, false),
                  QStringLiteral("why"));
    QCOMPARE(domain.gate(Gate::MailServersCovered).state, GateState::Overridden);
    QCOMPARE(kinds(concerns(domain)), QList{ConcernKind::ServerNotCovered});
}

void tst_Concern::whatCannotBeFoundOutIsNoConcern()
{
    EnforcedDomain domain;
    Assessment blind = *domain.evidence.check;
    for (MxResult &mx : blind.mx) {
        for (AddressResult &address : mx.addresses)
            address.status = StepStatus::Unknown;
    }
    domain.evidence.check = std::make_shared<Assessment>(blind);
    QCOMPARE(domain.gate(Gate::MailServersEncrypt).state, GateState::Unknown);
    QVERIFY(concerns(domain).isEmpty());
    for (AddressResult &address : blind.mx[0].addresses)
        address.status = StepStatus::Fail;
    domain.evidence.check = std::make_shared<Assessment>(blind);
    QCOMPARE(kinds(concerns(domain)), QList{ConcernKind::ServerFails});
}

void tst_Concern::aPolicyThatIsGoneWhileSendersKeepIt()
{
    EnforcedDomain domain;
    domain.wait(1);
    domain.check("");
    const QList<Concern> found = concerns(domain);
    QCOMPARE(kinds(found), QList{ConcernKind::PolicyGone});
    QVERIFY(found.first().isUrgent);
    QVERIFY(found.first().atUtc > domain.evidence.nowUtc);
    domain.wait(30);
    domain.check("");
    QVERIFY(concerns(domain).isEmpty());
}

void tst_Concern::reportsThatStop()
{
    EnforcedDomain domain;
    const QDateTime last = domain.evidence.reports.lastEndUtc;
    // Also where they are fetched by themselves: then the way to here has ended.
    domain.evidence.reports.isFetched = true;
    domain.wait(6);
    domain.check("enforce", days(1));
    QVERIFY(!kinds(concerns(domain)).contains(ConcernKind::ReportsStopped));
    domain.wait(1);
    domain.check("enforce", days(28));
    QCOMPARE(kinds(concerns(domain)), QList{ConcernKind::ReportsStopped});
    QCOMPARE(concerns(domain).first().atUtc, last);
    const auto silent = concerns(domain, {false, {}, {QStringLiteral("Google Inc.")}});
    QCOMPARE(kinds(silent), (QList{ConcernKind::ReportsStopped, ConcernKind::SenderSilent}));
}

void tst_Concern::changesMadeElsewhere()
{
    EnforcedDomain domain;
    const QDateTime then = domain.evidence.nowUtc;
    QCOMPARE(kinds(concerns(domain, {true, then, {}})), QList{ConcernKind::ModeChanged});
    QCOMPARE(kinds(concerns(domain, {false, then, {}})), QList{ConcernKind::PolicyChanged});
    domain.wait(policyChangeDays);
    domain.check("enforce", days(28));
    domain.report(20);
    QVERIFY(concerns(domain, {false, then, {}}).isEmpty());
}

void tst_Concern::aStepThatIsDue()
{
    EnforcedDomain domain;
    domain.wait(7);
    domain.check("enforce", days(1));
    domain.report(20);
    const QList<Concern> due = concerns(domain);
    QCOMPARE(kinds(due), QList{ConcernKind::StepDue});
    QCOMPARE(due.first().next.action, NextAction::RaiseMaxAge);
    QVERIFY(!due.first().isUrgent);
}

void tst_Concern::aKeyTellsConcernsApart()
{
    Concern a;
    a.kind = ConcernKind::ServerFails;
    a.names = {QStringLiteral("a"), QStringLiteral("b")};
    Concern less = a;
    less.names = {QStringLiteral("b")};
    less.atUtc = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    // What remains when one of two was mended is not news.
    QCOMPARE(a.keys().size(), 2);
    QCOMPARE(less.keys(), a.keys().last(1));
    Concern other = a;
    other.kind = ConcernKind::ServerNotCovered;
    QVERIFY(other.keys().first() != a.keys().first());
    Concern step;
    step.next.action = NextAction::RaiseMaxAge;
    step.next.maxAge = days(7);
    Concern later = step;
    later.next.maxAge = days(28);
    QVERIFY(step.keys() != later.keys());
    for (int kind = 0; kind <= int(ConcernKind::StepDue); ++kind)
        QVERIFY(*toId(ConcernKind(kind)) != '\0');
}

void tst_Concern::anOldCheckRaisesNoAlarm()
{
    EnforcedDomain domain;
    domain.secondLine.clear();
    domain.check("enforce", days(1));
    QCOMPARE(concerns(domain).first().kind, ConcernKind::ServerNotCovered);
    domain.wait(60);
    domain.report(20);
    QVERIFY(concerns(domain).isEmpty());
}

void tst_Concern::whatSendersKeepStaysUrgent()
{
    EnforcedDomain domain;
    domain.secondLine.clear();
    domain.wait(1);
    domain.check("none", days(1));
    QCOMPARE(domain.status().stage, RolloutStage::Removing);
    QVERIFY(!concerns(domain).isEmpty());
    QCOMPARE(concerns(domain).first().kind, ConcernKind::ServerNotCovered);
    QVERIFY(concerns(domain).first().isUrgent);
}

void tst_Concern::aBlockedLineHidesOnlyTheServers()
{
    EnforcedDomain domain;
    QList<GateResult> gates = domain.status().gates;
    for (const char *key : {"server-fails mx", "server-not-covered mx", "step-due enforce 0"})
        QVERIFY(!isUnjudged(key, gates));
    gates[qsizetype(Gate::MailServersEncrypt)].state = GateState::Unknown;
    QVERIFY(isUnjudged("server-fails mx", gates));
    QVERIFY(!isUnjudged("server-not-covered mx", gates));
    domain.wait(oldestCheckDays);
    for (const char *key : {"server-fails mx", "server-not-covered mx", "step-due enforce 0"})
        QVERIFY(isUnjudged(key, domain.status().gates));
}

QTEST_GUILESS_MAIN(tst_Concern)
#include "tst_Concern.moc"
