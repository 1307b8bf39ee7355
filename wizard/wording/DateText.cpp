// SPDX-License-Identifier: Apache-2.0
#include "wording/DateText.h"

#include <QLocale>
#include <QRegularExpression>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// The language's own order of day, month and year. The day of the week is one word too many.
QString longFormat()
{
    static const QRegularExpression weekday(u"\\s*dddd[,،]?\\s*"_s);
    return QLocale().dateFormat(QLocale::LongFormat).remove(weekday);
}

} // namespace

QString dayText(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, longFormat()) : QString();
}

QString dayText(const QDateTime &utc)
{
    return utc.isValid() ? dayText(utc.toLocalTime().date()) : QString();
}

QString shortDayText(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, longFormat().replace(u"MMMM"_s, u"MMM"_s)) : QString();
}

QString shortDayText(const QDateTime &utc)
{
    return utc.isValid() ? shortDayText(utc.toLocalTime().date()) : QString();
}

QString dayOfYearText(const QDate &day)
{
    // With what stands between it and the rest: ", yyyy", " de yyyy", "yyyy年".
    static const QRegularExpression year(u"([,،]|'[^']*'|\\s)*\\s*y+\\s*('[^']*')?年?\\s*"_s);
    return day.isValid()
        ? QLocale().toString(day, longFormat().replace(u"MMMM"_s, u"MMM"_s).remove(year).trimmed())
        : QString();
}

QString momentText(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime here = utc.toLocalTime();
    // The locale "C" has no format without seconds.
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    return shortDayText(here.date()) + u' ' + QLocale().toString(here.time(), format);
}

} // namespace postseal
