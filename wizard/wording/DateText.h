// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace postseal {

// Days and moments as every page and every report has them, in the person's own time zone. The month is a word: "6/5" is
// another day for another reader. Empty for an invalid value.

/// "27 November 2026", for sentences.
[[nodiscard]] QString dayText(const QDate &day);
[[nodiscard]] QString dayText(const QDateTime &utc);

/// "27 Nov 2026", where there is little room.
[[nodiscard]] QString shortDayText(const QDate &day);
[[nodiscard]] QString shortDayText(const QDateTime &utc);

/// "27 Nov", where the year goes without saying.
[[nodiscard]] QString dayOfYearText(const QDate &day);

/// "27 Nov 2026 14:05".
[[nodiscard]] QString momentText(const QDateTime &utc);

} // namespace postseal
