// SPDX-License-Identifier: Apache-2.0
#include "wording/RolloutCalendar.h"

#include "rollout/Calendar.h"
#include "wording/RolloutText.h"

namespace postseal {

namespace {

/// What tells a step from the others of its plan, however many there are and however they stand.
QByteArray uidOf(PlanKind kind, const PlanStep &step)
{
    QByteArray uid = QByteArray(toId(kind)) + '-' + toId(step.action);
    if (step.gate)
        uid += QByteArray("-") + toId(step.gate->gate);
    if (step.action == PlanAction::RaiseMaxAge)
        uid += '-' + QByteArray::number(qint64(step.maxAge.count()));
    if (step.action == PlanAction::RenewCertificate)
        uid += '-' + step.names.join(u'-').toUtf8();
    return uid;
}

} // namespace

QByteArray planCalendar(const DomainName &domain,
                        PlanKind kind,
                        const QList<PlanStep> &steps,
                        const QDateTime &nowUtc)
{
    QList<CalendarEntry> entries;
    for (const PlanStep &step : steps) {
        const QDate day = planDay(step, nowUtc);
        if (step.isDone || !day.isValid())
            continue;
        CalendarEntry entry;
        entry.uid = uidOf(kind, step) + '@' + domain.toAscii();
        entry.day = day;
        entry.summary = domain.toDisplay() + QStringLiteral(": ") + planStepTitle(step);
        entry.description = planStepText(step);
        entries.append(entry);
    }
    return toCalendar(entries, nowUtc);
}

} // namespace postseal
