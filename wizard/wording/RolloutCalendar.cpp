// SPDX-License-Identifier: Apache-2.0
#include "wording/RolloutCalendar.h"

#include "rollout/Calendar.h"
#include "wording/RolloutText.h"

namespace postseal {

QByteArray planCalendar(const DomainName &domain,
                        PlanKind kind,
                        const QList<PlanStep> &steps,
                        const QDateTime &nowUtc)
{
    QList<CalendarEntry> entries;
    int index = 0;
    for (const PlanStep &step : steps) {
        ++index;
        if (step.isDone || !step.fromUtc.isValid())
            continue;
        CalendarEntry entry;
        entry.uid = QByteArray(toId(kind)) + '-' + QByteArray::number(index) + '-'
            + toId(step.action) + '@' + domain.toAscii();
        entry.day = step.fromUtc.toLocalTime().date();
        entry.summary = domain.toDisplay() + QStringLiteral(": ") + planStepTitle(step);
        entry.description = planStepText(step);
        entries.append(entry);
    }
    return toCalendar(entries, nowUtc);
}

} // namespace postseal
