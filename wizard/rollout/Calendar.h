// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace postseal {

/// One whole day in a calendar.
struct CalendarEntry
{
    QByteArray uid; ///< the same for the same thing, so that a newer file replaces it
    QDate day;
    QString summary;
    QString description;
};

/// An iCalendar file: RFC 5545. Whole days, with a reminder at nine in the morning. Lines are
/// folded at 75 octets and end in CRLF; texts may hold anything.
[[nodiscard]] QByteArray toCalendar(const QList<CalendarEntry> &entries, const QDateTime &nowUtc);

} // namespace postseal
