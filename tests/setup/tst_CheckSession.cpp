// SPDX-License-Identifier: Apache-2.0
#include "setup/CheckSession.h"
#include "support/PlayedEngine.h"
#include "support/SetClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace postseal;

namespace {

const DomainName firstDomain = DomainName::literal("bakery-lane.example");
const DomainName otherDomain = DomainName::literal("old-shop.example");

struct Sample
{
    Observations seen;
    Assessment assessment;
};

Sample sample(const DomainName &domain, StepStatus verdict)
{
    Sample result;
    result.seen.domain = domain;
    result.assessment.domain = domain;
    result.assessment.verdict = verdict;
    result.assessment.checkedUtc = SetClock().now;
    return result;
}

Sample good()
{
    return sample(firstDomain, StepStatus::Pass);
}

Sample wrongName()
{
    return sample(firstDomain, StepStatus::Fail);
}

struct SessionFixture
{
    SetClock clock;
    PlayedEngine engine;
    CheckSession session{engine, clock};

    void finish(const Sample &sample) { Q_EMIT engine.finished(sample.seen, sample.assessment); }

    void finishStopped()
    {
        Sample stopped = good();
        stopped.seen.cancelled = true;
        finish(stopped);
    }
};

} // namespace

class tst_CheckSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckRunsToItsResult();
    void progressIsAddedUp();
    void aStoppedFirstCheckHasNoResult();
    void aStoppedRepetitionShowsTheResultBefore();
    void anotherDomainStopsTheRunningCheck();
    void stoppingWhileTheNextCheckWaitsTakesItBack();
    void aResultThatWasAlmostThereIsNotTheOtherDomains();
    void aLateResultAfterLeavingIsNotShown();
    void nothingToRepeatWithoutADomain();
    void ageIsCountedFromTheCheck();
};

void tst_CheckSession::aCheckRunsToItsResult()
{
    SessionFixture fixture;
    QSignalSpy changed(&fixture.session, &CheckSession::changed);
    QCOMPARE(fixture.session.state(), CheckSession::State::Empty);
    fixture.session.check(firstDomain);
    QCOMPARE(fixture.engine.started, QList<DomainName>{firstDomain});
    QCOMPARE(fixture.session.state(), CheckSession::State::Running);
    QVERIFY(!fixture.session.assessment());
    fixture.finish(wrongName());
    QCOMPARE(fixture.session.state(), CheckSession::State::Done);
    QCOMPARE(fixture.session.assessment()->verdict, StepStatus::Fail);
    QCOMPARE(fixture.session.observations()->domain, firstDomain);
    QCOMPARE(changed.count(), 2);
}

void tst_CheckSession::progressIsAddedUp()
{
    SessionFixture fixture;
    fixture.session.check(firstDomain);
    QSignalSpy progressed(&fixture.session, &CheckSession::progressed);
    Q_EMIT fixture.engine.progress(Step::MailServers, 3, 3);
    Q_EMIT fixture.engine.progress(Step::Starttls, 1, 4);
    QCOMPARE(progressed.count(), 2);
    QVERIFY(fixture.session.progress(Step::MailServers).isComplete());
    QVERIFY(!fixture.session.progress(Step::Starttls).isComplete());
    QVERIFY(!fixture.session.progress(Step::Dane).isBegun());
    QCOMPARE(fixture.session.overallProgress().done, 4);
    QCOMPARE(fixture.session.overallProgress().known, 7);
}

void tst_CheckSession::aStoppedFirstCheckHasNoResult()
{
    SessionFixture fixture;
    fixture.session.check(firstDomain);
    fixture.session.cancel();
    QCOMPARE(fixture.engine.stops, 1);
    fixture.finishStopped();
    QCOMPARE(fixture.session.state(), CheckSession::State::Cancelled);
    QVERIFY(!fixture.session.assessment());
    fixture.session.checkAgain();
    QCOMPARE(fixture.engine.started.size(), 2);
}

void tst_CheckSession::aStoppedRepetitionShowsTheResultBefore()
{
    SessionFixture fixture;
    fixture.session.check(firstDomain);
    fixture.finish(wrongName());
    fixture.session.checkAgain();
    fixture.session.cancel();
    fixture.finishStopped();
    QCOMPARE(fixture.session.state(), CheckSession::State::Done);
    QVERIFY(fixture.session.isFromBefore());
    QCOMPARE(fixture.session.assessment()->verdict, StepStatus::Fail);
}

void tst_CheckSession::anotherDomainStopsTheRunningCheck()
{
    SessionFixture fixture;
    fixture.session.check(firstDomain);
    fixture.session.check(otherDomain);
    QCOMPARE(fixture.engine.stops, 1);
    // One check at a time: the second begins when the first has ended.
    QCOMPARE(fixture.engine.started.size(), 1);
    fixture.finishStopped();
    QCOMPARE(fixture.engine.started, (QList<DomainName>{firstDomain, otherDomain}));
    QCOMPARE(fixture.session.state(), CheckSession::State::Running);
    fixture.finish(sample(otherDomain, StepStatus::Warn));
    QCOMPARE(fixture.session.domain(), otherDomain);
    QCOMPARE(fixture.session.state(), CheckSession::State::Done);
}

void tst_CheckSession::stoppingWhileTheNextCheckWaitsTakesItBack()
{
    SessionFixture fixture;
    fixture.session.check(firstDomain);
    fixture.session.check(otherDomain);
    fixture.session.cancel();
    fixture.finishStopped();
    QCOMPARE(fixture.engine.started.size(), 1);
    QCOMPARE(fixture.session.state(), CheckSession::State::Cancelled);
}

void tst_CheckSession::aResultThatWasAlmostThereIsNotTheOtherDomains()
{
    SessionFixture fixture;
    fixture.session.check(firstDomain);
    fixture.session.check(otherDomain);
    fixture.session.cancel();
    // The first check had ended before it heard that it should stop.
    fixture.finish(good());
    QCOMPARE(fixture.session.state(), CheckSession::State::Cancelled);
    QVERIFY(!fixture.session.assessment());
}

void tst_CheckSession::aLateResultAfterLeavingIsNotShown()
{
    SessionFixture fixture;
    fixture.session.check(firstDomain);
    fixture.session.clear();
    QCOMPARE(fixture.engine.stops, 1);
    fixture.finish(good());
    QCOMPARE(fixture.session.state(), CheckSession::State::Empty);
    QVERIFY(!fixture.session.assessment());
}

void tst_CheckSession::nothingToRepeatWithoutADomain()
{
    SessionFixture fixture;
    fixture.session.checkAgain();
    fixture.session.cancel();
    QVERIFY(fixture.engine.started.isEmpty());
    QCOMPARE(fixture.engine.stops, 0);
}

void tst_CheckSession::ageIsCountedFromTheCheck()
{
    SessionFixture fixture;
    const Sample earlier = good();
    fixture.session.show(earlier.seen, earlier.assessment);
    fixture.clock.pass(std::chrono::seconds(75));
    QCOMPARE(fixture.session.age(), std::chrono::seconds(75));
}

QTEST_GUILESS_MAIN(tst_CheckSession)
#include "tst_CheckSession.moc"
