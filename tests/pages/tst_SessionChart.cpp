// SPDX-License-Identifier: Apache-2.0
#include "pages/SessionChart.h"

#include <QTest>

#include <limits>

using namespace postseal;

namespace {

const QDate day(2026, 11, 1);

qint64 failedOf(const QList<SessionBar> &bars)
{
    qint64 sum = 0;
    for (const SessionBar &bar : bars)
        sum += bar.sessions.failed;
    return sum;
}

} // namespace

class tst_SessionChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasABarForEachDay();
    void groupsLongSpans_data();
    void groupsLongSpans();
    void bearsAnyDates();
    void showsAFailureHoweverSmall();
    void paintsAnything();
};

void tst_SessionChart::hasABarForEachDay()
{
    const QList<SessionBar> bars = sessionBars({{day, {10, 1}}, {day.addDays(3), {20, 0}}});
    QCOMPARE(bars.size(), 4);
    QCOMPARE(bars.at(0).sessions, (SessionCount{10, 1}));
    QVERIFY(bars.at(1).sessions.isEmpty());
    QCOMPARE(bars.at(3).first, day.addDays(3));
    QVERIFY(sessionBars({}).isEmpty());
}

void tst_SessionChart::groupsLongSpans_data()
{
    QTest::addColumn<int>("days");
    for (const int days : {1, 45, 46, 300, 400, 4000})
        QTest::addRow("%d", days) << days;
}

void tst_SessionChart::groupsLongSpans()
{
    QFETCH(const int, days);
    QMap<QDate, SessionCount> byDay;
    for (int i = 0; i < days; ++i)
        byDay.insert(day.addDays(i), {100, 1});
    const QList<SessionBar> bars = sessionBars(byDay);
    QVERIFY(bars.size() <= 45);
    QCOMPARE(failedOf(bars), qint64(days));
    QVERIFY(bars.last().last >= day.addDays(days - 1));
}

void tst_SessionChart::bearsAnyDates()
{
    const QList<SessionBar> bars =
        sessionBars({{QDate(1970, 1, 1), {1, 1}}, {QDate(9999, 12, 31), {1, 1}}});
    QVERIFY(bars.size() <= 245);
    QCOMPARE(failedOf(bars), 2);
}

void tst_SessionChart::showsAFailureHoweverSmall()
{
    SessionChart chart;
    chart.resize(600, 220);
    chart.setBars(sessionBars({{day, {1'000'000, 0}}, {day.addDays(1), {1'000'000, 0}}}));
    const QImage without = chart.grab().toImage();
    chart.setBars(sessionBars({{day, {1'000'000, 0}}, {day.addDays(1), {1'000'000, 1}}}));
    QVERIFY(chart.grab().toImage() != without);
}

void tst_SessionChart::paintsAnything()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    SessionChart chart;
    for (const SessionCount &sessions :
         {SessionCount{}, SessionCount{0, 5}, SessionCount{most, most}, SessionCount{1, 0}}) {
        chart.setBars(sessionBars({{day, sessions}}));
        for (const QSize size : {QSize(1, 1), QSize(50, 50), QSize(2000, 100)}) {
            chart.resize(size);
            QVERIFY(!chart.grab().isNull());
        }
    }
}

QTEST_MAIN(tst_SessionChart)
#include "tst_SessionChart.moc"
