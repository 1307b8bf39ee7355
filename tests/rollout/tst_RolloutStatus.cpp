// SPDX-License-Identifier: Apache-2.0
// A domain's whole way, over simulated months.
#include <QTest>

#include "RolloutFixture.h"

using namespace postseal;
using namespace postseal::tests;
using namespace std::chrono;

class tst_RolloutStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToLongTermAndOut();
    void aGateThatWaitingDoesNotMeetComesFirst();
    void readinessIsLostWithAServer();
    void somethingBrokenUnderEnforceComesFirst();
    void backToTestingIsTesting();
    void removedTooEarly();
    void aComputerThatSleptForWeeks();
    void neverInForceIsNotOff();
    void theLongestCacheCounts();
    void anOutageDoesNotEndServing();
    void aStrangersModeNoneIsWaitedOut();
    void whatBreaksUnderEnforceIsNoSetUp();
    void theLastStepsOfTheWayOut();
    void actionsHaveWords();
};

void tst_RolloutStatus::fromNothingToLongTermAndOut()
{
    RolloutFixture domain;
    QCOMPARE(domain.status().next.action, NextAction::Check);
    domain.check("");
    QCOMPARE(domain.status().stage, RolloutStage::NotStarted);
    QCOMPARE(domain.status().next.action, NextAction::SetUp);

    const QDateTime begin = domain.evidence.nowUtc;
    domain.check("testing");
    domain.evidence.reports.isFetched = true;
    domain.report(1);
    QCOMPARE(domain.status().stage, RolloutStage::Testing);
    QCOMPARE(domain.status().sinceUtc, begin);
    QCOMPARE(domain.status().next.action, NextAction::WaitForGates);
    QCOMPARE(domain.status().next.earliestUtc, begin.addDays(14));
    QVERIFY(!domain.status().cachedUntilUtc.isValid());

    domain.wait(14);
    domain.check("testing");
    domain.report(13);
    QCOMPARE(domain.status().stage, RolloutStage::Ready);
    QCOMPARE(domain.status().next.action, NextAction::Enforce);

    const QDateTime enforced = domain.evidence.nowUtc.addDays(1);
    domain.wait(1);
    domain.check("enforce", days(1));
    QCOMPARE(domain.status().stage, RolloutStage::Enforcing);
    QCOMPARE(domain.status().sinceUtc, enforced);
    QCOMPARE(domain.status().next.action, NextAction::Watch);
    QCOMPARE(domain.status().next.earliestUtc, enforced.addDays(7));
    QCOMPARE(domain.status().next.maxAge, seconds(weeks(1)));
    QCOMPARE(domain.status().cachedUntilUtc, enforced.addDays(1));

    domain.wait(7);
    domain.check("enforce", days(1));
    QCOMPARE(domain.status().next.action, NextAction::RaiseMaxAge);
    domain.check("enforce", weeks(1));
    QCOMPARE(domain.status().next.action, NextAction::Watch);
    QCOMPARE(domain.status().next.maxAge, seconds(weeks(4)));
    domain.wait(21);
    domain.check("enforce", weeks(1));
    QCOMPARE(domain.status().next.action, NextAction::RaiseMaxAge);
    domain.check("enforce", weeks(4));
    QCOMPARE(domain.status().stage, RolloutStage::LongTerm);
    // It has been enforced ever since, whatever its max_age.
    QCOMPARE(domain.status().sinceUtc, enforced);
    QCOMPARE(domain.status().next.action, NextAction::KeepWatch);

    domain.wait(100);
    domain.check("enforce", weeks(4));
    const QDateTime last = domain.evidence.nowUtc;
    domain.wait(1);
    domain.check("none", days(1));
    QCOMPARE(domain.status().stage, RolloutStage::Removing);
    QCOMPARE(domain.status().next.action, NextAction::WaitForCaches);
    // It may have been served until the day on which the other one was seen.
    QCOMPARE(domain.status().next.earliestUtc, last.addDays(29));
    domain.wait(28);
    QCOMPARE(domain.status().next.action, NextAction::DeleteRecords);
    domain.check("");
    QCOMPARE(domain.status().stage, RolloutStage::Off);
    QCOMPARE(domain.status().next.action, NextAction::Nothing);
}

void tst_RolloutStatus::aGateThatWaitingDoesNotMeetComesFirst()
{
    RolloutFixture domain;
    domain.secondLine.clear();
    domain.check("testing");
    domain.report(1);
    QCOMPARE(domain.status().next.action, NextAction::MeetGate);
    const auto gate = domain.status().next.gate;
    QVERIFY(gate);
    QCOMPARE(gate->gate, Gate::MailServersCovered);
}

void tst_RolloutStatus::readinessIsLostWithAServer()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(20);
    domain.report(19);
    domain.check("testing");
    QCOMPARE(domain.status().stage, RolloutStage::Ready);
    domain.secondLine.clear();
    domain.check("testing");
    QCOMPARE(domain.status().stage, RolloutStage::Testing);
}

void tst_RolloutStatus::somethingBrokenUnderEnforceComesFirst()
{
    RolloutFixture domain;
    domain.check("enforce");
    domain.secondLine.clear();
    domain.wait(30);
    domain.check("enforce");
    QCOMPARE(domain.status().next.action, NextAction::Mend);
}

void tst_RolloutStatus::backToTestingIsTesting()
{
    RolloutFixture domain;
    domain.check("enforce", weeks(1));
    const QDateTime enforced = domain.evidence.nowUtc;
    domain.wait(1);
    domain.check("testing", weeks(1));
    QCOMPARE(domain.status().stage, RolloutStage::Testing);
    QCOMPARE(domain.status().sinceUtc, enforced.addDays(1));
    // Who has not asked again since may keep to the old one for a week.
    QCOMPARE(domain.status().cachedUntilUtc, enforced.addDays(8));
}

void tst_RolloutStatus::removedTooEarly()
{
    RolloutFixture domain;
    domain.check("enforce", weeks(4));
    domain.wait(2);
    domain.check("");
    QCOMPARE(domain.status().stage, RolloutStage::Off);
    QCOMPARE(domain.status().next.action, NextAction::PutBack);
    domain.wait(27);
    QCOMPARE(domain.status().next.action, NextAction::PutBack);
    domain.wait(1);
    QCOMPARE(domain.status().next.action, NextAction::Nothing);
}

void tst_RolloutStatus::aComputerThatSleptForWeeks()
{
    RolloutFixture domain;
    domain.check("testing");
    domain.wait(60);
    // Nothing was seen meanwhile; the last check is old, and what it saw is all that is known.
    QCOMPARE(domain.status().stage, RolloutStage::Testing);
    QCOMPARE(domain.gate(Gate::TestingTime).have, 60);
    QCOMPARE(domain.gate(Gate::SendersReported).reason, GateReason::FewReportersWaited);
    QCOMPARE(domain.gate(Gate::ReportsRead).state, GateState::Open);
    domain.check("enforce");
    QCOMPARE(domain.status().stage, RolloutStage::Enforcing);
    QCOMPARE(domain.status().sinceUtc, domain.evidence.nowUtc);
}

void tst_RolloutStatus::neverInForceIsNotOff()
{
    RolloutFixture domain;
    domain.check("");
    QCOMPARE(domain.status().stage, RolloutStage::NotStarted);
}

void tst_RolloutStatus::theLongestCacheCounts()
{
    RolloutFixture domain;
    domain.check("enforce", days(300));
    const QDateTime first = domain.evidence.nowUtc;
    domain.wait(1);
    domain.check("enforce", days(1));
    domain.wait(10);
    domain.check("enforce", days(1));
    QCOMPARE(domain.status().cachedUntilUtc, first.addDays(301));
}

void tst_RolloutStatus::anOutageDoesNotEndServing()
{
    RolloutFixture domain;
    domain.check("enforce", weeks(4));
    domain.wait(1);
    // Down for an hour, which one check happens to see, and then nobody looks for weeks.
    domain.evidence.stages.append({RolloutStage::Publishing, domain.evidence.nowUtc});
    domain.wait(40);
    const QDateTime none = domain.evidence.nowUtc;
    domain.check("none");
    QCOMPARE(domain.status().cachedUntilUtc, none.addDays(28));
    QCOMPARE(domain.status().next.action, NextAction::WaitForCaches);
}

void tst_RolloutStatus::aStrangersModeNoneIsWaitedOut()
{
    RolloutFixture domain;
    domain.check("none");
    // Nobody knows what there was before: at most a year of enforce. RFC 8461 section 3.2.
    QCOMPARE(domain.status().next.action, NextAction::WaitForCaches);
    QCOMPARE(domain.status().next.earliestUtc,
             domain.evidence.nowUtc.addSecs(Policy::longestMaxAge.count()));
    // Who came by way of testing has had nothing to forget.
    RolloutFixture known;
    known.check("testing");
    known.wait(1);
    known.check("none");
    QCOMPARE(known.status().next.action, NextAction::DeleteRecords);
}

void tst_RolloutStatus::whatBreaksUnderEnforceIsNoSetUp()
{
    RolloutFixture domain;
    domain.check("enforce", weeks(1));
    domain.wait(1);
    domain.shop.seen.fetches[0].status = 404;
    domain.take(domain.shop.judge());
    QCOMPARE(domain.status().stage, RolloutStage::Publishing);
    QCOMPARE(domain.status().next.action, NextAction::Mend);
}

void tst_RolloutStatus::theLastStepsOfTheWayOut()
{
    RolloutFixture domain;
    domain.check("enforce", days(1));
    domain.wait(1);
    domain.check("none");
    domain.wait(3);
    // The record is gone, and the file is still there.
    HealthyDomain half("none");
    half.seen.stsTxt = answers::none(half.seen.stsTxt.name, RecordType::Txt);
    half.seen.startedUtc = domain.evidence.nowUtc;
    domain.take(half.judge());
    QCOMPARE(domain.status().stage, RolloutStage::Publishing);
    QCOMPARE(domain.status().next.action, NextAction::DeleteRecords);
}

void tst_RolloutStatus::actionsHaveWords()
{
    QSet<QByteArray> words;
    for (int index = 0; index <= int(NextAction::Nothing); ++index)
        words.insert(toId(NextAction(index)));
    QCOMPARE(words.size(), int(NextAction::Nothing) + 1);
}

QTEST_GUILESS_MAIN(tst_RolloutStatus)
#include "tst_RolloutStatus.moc"
