// SPDX-License-Identifier: Apache-2.0
#include "base/WaitPoint.h"

#include <QTest>

#include <QCoroTask>

using namespace postseal;
using namespace std::chrono_literals;

namespace {

class Bell : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void rang();
};

QCoro::Task<WakeReason> waitFor(Bell *bell, Deadline deadline, StopToken stop)
{
    WaitPoint point(deadline, stop);
    point.wakeOn(bell, &Bell::rang);
    co_return co_await point.wait();
}

QCoro::Task<> store(QCoro::Task<WakeReason> task, std::shared_ptr<std::optional<WakeReason>> result)
{
    *result = co_await task;
}

} // namespace

class tst_WaitPoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesOnASignal();
    void remembersASignalBetweenTwoWaits();
    void givesUpAtTheDeadline();
    void isStopped();
    void theSenderMayDieWhileItIsWoken();
};

void tst_WaitPoint::wakesOnASignal()
{
    Bell bell;
    const auto result = std::make_shared<std::optional<WakeReason>>();
    store(waitFor(&bell, Deadline::in(10s), {}), result);
    QVERIFY(!*result);
    Q_EMIT bell.rang();
    QVERIFY(!*result); // never resumed from inside the signal
    QTRY_VERIFY(*result);
    QCOMPARE(**result, WakeReason::Woken);
}

void tst_WaitPoint::remembersASignalBetweenTwoWaits()
{
    WaitPoint point(Deadline::in(10s));
    point.wake();
    QVERIFY(point.wait().await_ready());
    QCOMPARE(point.wait().await_resume(), WakeReason::Woken);
    QVERIFY(!point.wait().await_ready());
}

void tst_WaitPoint::givesUpAtTheDeadline()
{
    Bell bell;
    const auto result = std::make_shared<std::optional<WakeReason>>();
    store(waitFor(&bell, Deadline::in(20ms), {}), result);
    QTRY_VERIFY(*result);
    QCOMPARE(**result, WakeReason::DeadlinePassed);
}

void tst_WaitPoint::isStopped()
{
    Bell bell;
    StopSource source;
    const auto result = std::make_shared<std::optional<WakeReason>>();
    store(waitFor(&bell, Deadline(), source.token()), result);
    source.stop();
    QTRY_VERIFY(*result);
    QCOMPARE(**result, WakeReason::Stopped);
}

void tst_WaitPoint::theSenderMayDieWhileItIsWoken()
{
    auto bell = std::make_unique<Bell>();
    const auto result = std::make_shared<std::optional<WakeReason>>();
    store(waitFor(bell.get(), Deadline::in(10s), {}), result);
    Q_EMIT bell->rang();
    bell.reset();
    QTRY_VERIFY(*result);
    QCOMPARE(**result, WakeReason::Woken);
}

QTEST_GUILESS_MAIN(tst_WaitPoint)
#include "tst_WaitPoint.moc"
