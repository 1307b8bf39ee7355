// SPDX-License-Identifier: Apache-2.0
#include "rollout/Calendar.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// RFC 5545 section 3.3.11. Control characters have no place in a calendar.
QByteArray escaped(const QString &text)
{
    QByteArray result;
    for (const char octet : text.toUtf8()) {
        if (octet == '\\' || octet == ';' || octet == ',')
            result += '\\';
        if (octet == '\n')
            result += "\\n";
        else if (uchar(octet) >= 0x20 && octet != 0x7F)
            result += octet;
    }
    return result;
}

/// Folded so that no character is cut in two. RFC 5545 section 3.1.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype longest = 75;
    QByteArray result;
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i + 1;
        while (end < line.size() && (uchar(line[end]) & 0xC0) == 0x80)
            ++end;
        if (width + (end - i) > longest) {
            result += "\r\n ";
            width = 1;
        }
        result += line.mid(i, end - i);
        width += end - i;
        i = end;
    }
    return result + "\r\n";
}

QByteArray dayOf(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

} // namespace

QByteArray toCalendar(const QList<CalendarEntry> &entries, const QDateTime &nowUtc)
{
    const QByteArray stamp = nowUtc.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    QList<QByteArray> lines{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Postseal//Plan//EN"};
    for (const CalendarEntry &entry : entries) {
        lines += {"BEGIN:VEVENT",
                  "UID:" + escaped(QString::fromUtf8(entry.uid)),
                  "DTSTAMP:" + stamp,
                  "DTSTART;VALUE=DATE:" + dayOf(entry.day),
                  "DTEND;VALUE=DATE:" + dayOf(entry.day.addDays(1)),
                  "SUMMARY:" + escaped(entry.summary),
                  "DESCRIPTION:" + escaped(entry.description),
                  "TRANSP:TRANSPARENT",
                  "BEGIN:VALARM",
                  "ACTION:DISPLAY",
                  "TRIGGER:PT9H",
                  "DESCRIPTION:" + escaped(entry.summary),
                  "END:VALARM",
                  "END:VEVENT"};
    }
    lines.append("END:VCALENDAR");
    QByteArray file;
    for (const QByteArray &line : std::as_const(lines))
        file += folded(line);
    return file;
}

} // namespace postseal
