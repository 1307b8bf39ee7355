// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/ReportSummary.h"

#include <QList>
#include <QString>

namespace postseal {

/// Sessions in one stretch of time of a chart.
struct SessionBar
{
    QDate first;
    QDate last; ///< the same day in a short span
    SessionCount sessions;

    friend bool operator==(const SessionBar &, const SessionBar &) = default;
};

/// The days of a span, also those without reports; by weeks or months when there are many.
[[nodiscard]] QList<SessionBar> sessionBars(const QMap<QDate, SessionCount> &byDay);

/// "13 Nov": the first day of a bar.
[[nodiscard]] QString barBegin(const SessionBar &bar);

/// "13 Nov", or "13 Nov – 19 Nov" for a longer stretch.
[[nodiscard]] QString barDates(const SessionBar &bar);

} // namespace postseal
