// SPDX-License-Identifier: Apache-2.0
#include "report/SessionBars.h"

#include "wording/DateText.h"

#include <QLocale>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBars = 45;

int daysOfBar(int days)
{
    constexpr int week = 7;
    constexpr int month = 30;
    if (days <= mostBars)
        return 1;
    return days <= mostBars * week ? week : std::max(month, (days + mostBars - 1) / mostBars);
}

} // namespace

QList<SessionBar> sessionBars(const QMap<QDate, SessionCount> &byDay)
{
    if (byDay.isEmpty())
        return {};
    const QDate first = byDay.firstKey();
    // One report from the year 9999 must not make a million bars.
    constexpr int longest = 20 * 366;
    const int days = int(std::min<qint64>(first.daysTo(byDay.lastKey()) + 1, longest));
    const int step = daysOfBar(days);
    QList<SessionBar> bars((days + step - 1) / step);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        bars[i].first = first.addDays(i * step);
        bars[i].last = bars[i].first.addDays(step - 1);
    }
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        const qint64 index = std::min<qint64>(first.daysTo(day.key()) / step, bars.size() - 1);
        bars[index].sessions.add(day.value().successful, day.value().failed);
    }
    return bars;
}

QString barBegin(const SessionBar &bar)
{
    return dayOfYearText(bar.first);
}

QString barDates(const SessionBar &bar)
{
    return bar.first == bar.last ? dayOfYearText(bar.first)
                                 : dayOfYearText(bar.first) + " – "_L1 + dayOfYearText(bar.last);
}

} // namespace postseal
