// SPDX-License-Identifier: Apache-2.0
#include "terminal/RolloutOutput.h"

#include "terminal/Say.h"
#include "wording/ConcernText.h"
#include "wording/DateText.h"
#include "wording/RolloutCalendar.h"
#include "wording/RolloutText.h"
#include "wording/StageText.h"

#include <QJsonArray>
#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString idText(const char *id)
{
    return QString::fromLatin1(id);
}

Severity severityOf(const GateResult &gate)
{
    switch (gate.state) {
    case GateState::Met:
        return gate.reason == GateReason::NoReports ? Severity::Info : Severity::Pass;
    case GateState::Open:
        return gate.metByUtc.isValid() ? Severity::Info : Severity::Fail;
    case GateState::Unknown:
        return Severity::Unknown;
    case GateState::Overridden:
        break;
    }
    return Severity::Warn;
}

QString gatesText(const RolloutStatus &status, const TextStyle &style)
{
    QList<QStringList> rows;
    for (const GateResult &gate : status.gates) {
        if (!isUnderPolicy(status.stage))
            break;
        const Severity severity = severityOf(gate);
        rows.append({style.colored(TextStyle::mark(severity), severity) + u' ' + gateHeading(gate),
                     plainText(gateDetail(gate))});
    }
    return aligned(rows, 2);
}

QString count(qint64 sessions)
{
    return QLocale().toString(sessions);
}

QString previewText(const EnforcePreview &preview)
{
    if (preview.all.all() == 0)
        return {};
    const QString text = say(QT_TRANSLATE_NOOP("Terminal",
                                               "If it had been enforced in the last 30 days: %1 "
                                               "sessions delivered, %2 refused, %3 delivered "
                                               "without a policy, %4 decided by DANE"));
    return text.arg(count(preview.all.delivered),
                    count(preview.all.refused),
                    count(preview.all.unprotected),
                    count(preview.all.byDane));
}

QJsonObject previewJson(const PreviewCount &sessions)
{
    return {{u"delivered"_s, sessions.delivered},
            {u"refused"_s, sessions.refused},
            {u"unprotected"_s, sessions.unprotected},
            {u"dane"_s, sessions.byDane}};
}

QJsonObject previewJson(const EnforcePreview &preview)
{
    QJsonArray reporters;
    for (const PreviewLine &line : preview.reporters) {
        QJsonObject each = previewJson(line.count);
        each.insert(u"reporter"_s, line.reporter);
        reporters.append(each);
    }
    QJsonObject object = previewJson(preview.all);
    object.insert(u"days"_s, RolloutRecord::reportDays);
    object.insert(u"reporters"_s, reporters);
    return object;
}

QJsonValue policyJson(const RolloutView &view)
{
    const Assessment *check = view.evidence.check.get();
    if (!check || !check->policy.policy)
        return {};
    const Policy &policy = *check->policy.policy;
    QJsonArray mx;
    for (const MxPattern &line : policy.mx)
        mx.append(QString::fromLatin1(line.toText()));
    return QJsonObject{{u"mode"_s, QString::fromLatin1(toId(policy.mode))},
                       {u"max_age"_s, qint64(policy.maxAge.count())},
                       {u"mx"_s, mx}};
}

QJsonObject gateJson(const GateResult &gate)
{
    QJsonObject object{{u"gate"_s, idText(toId(gate.gate))},
                       {u"met"_s, !gate.bars()},
                       {u"state"_s, idText(toId(gate.state))},
                       {u"detail"_s, gateDetail(gate)},
                       {u"met_by"_s, timeOrNull(gate.metByUtc)}};
    if (gate.override)
        object.insert(u"override"_s,
                      QJsonObject{{u"reason"_s, gate.override->reason},
                                  {u"decided_at"_s, timeOrNull(gate.override->madeUtc)}});
    return object;
}

} // namespace

QString toText(const DomainName &domain, const RolloutView &view, const TextStyle &style)
{
    const RolloutStatus &status = view.status;
    QString head = stageName(status.stage);
    if (status.sinceUtc.isValid() && status.stage != RolloutStage::NotStarted)
        head += u' ' + say(QT_TRANSLATE_NOOP("Terminal", "since %1")).arg(dayText(status.sinceUtc));
    QString text = style.bold(plainText(domain.toDisplay())) + u"  "_s + head + u'\n';
    text += gatesText(status, style);
    const QString preview = previewText(view.preview);
    if (!preview.isEmpty())
        text += wrapped(preview, 2, 100);
    if (status.cachedUntilUtc > view.evidence.nowUtc)
        text += u"  "_s
            + say(QT_TRANSLATE_NOOP("Terminal", "Senders may keep an enforce policy until %1"))
                  .arg(safeDayText(status.cachedUntilUtc))
            + u'\n';
    for (const Concern &concern : view.concerns) {
        if (concern.kind == ConcernKind::StepDue)
            continue; // said below
        const Severity severity = concern.isUrgent ? Severity::Fail : Severity::Warn;
        text += u"  "_s + style.colored(TextStyle::mark(severity), severity) + u' '
            + plainText(concernSentence(concern)) + u'\n';
    }
    return text + u"  "_s
        + say(QT_TRANSLATE_NOOP("Terminal", "Next: %1")).arg(nextSentence(status.next)) + u'\n';
}

QJsonObject toJson(const DomainName &domain, const RolloutView &view)
{
    const RolloutStatus &status = view.status;
    QJsonArray gates;
    for (const GateResult &gate : status.gates)
        gates.append(gateJson(gate));
    QJsonObject next{{u"action"_s, idText(toId(status.next.action))},
                     {u"earliest"_s, timeOrNull(status.next.earliestUtc)},
                     {u"summary"_s, nextSentence(status.next)}};
    if (status.next.gate)
        next.insert(u"gate"_s, idText(toId(status.next.gate->gate)));
    if (status.next.maxAge.count() > 0)
        next.insert(u"max_age"_s, qint64(status.next.maxAge.count()));
    QJsonArray concerns;
    for (const Concern &concern : view.concerns)
        concerns.append(QJsonObject{{u"concern"_s, idText(toId(concern.kind))},
                                    {u"urgent"_s, concern.isUrgent},
                                    {u"names"_s, QJsonArray::fromStringList(concern.names)},
                                    {u"at"_s, timeOrNull(concern.atUtc)},
                                    {u"summary"_s, concernSentence(concern)}});
    const Assessment *check = view.evidence.check.get();
    return {{u"schema"_s, 1},
            {u"domain"_s, QString::fromLatin1(domain.toAscii())},
            {u"stage"_s, idText(toId(status.stage))},
            {u"since"_s, timeOrNull(status.sinceUtc)},
            {u"checked_at"_s, check ? timeOrNull(check->checkedUtc) : QJsonValue()},
            {u"policy"_s, policyJson(view)},
            {u"gates"_s, gates},
            {u"concerns"_s, concerns},
            {u"next"_s, next},
            {u"cached_until"_s, timeOrNull(status.cachedUntilUtc)},
            {u"preview"_s, previewJson(view.preview)}};
}

QString toText(const DomainName &domain,
               PlanKind kind,
               const QList<PlanStep> &steps,
               const QDateTime &nowUtc,
               const TextStyle &style,
               int width)
{
    QString text = style.bold(plainText(domain.toDisplay())) + u"  "_s + planTitle(kind) + u'\n';
    for (const PlanStep &step : steps) {
        const Severity severity = step.isDone ? Severity::Pass : Severity::Info;
        const QDate planned = planDay(step, nowUtc);
        const QString day = planned.isValid() ? planned.toString(Qt::ISODate)
            : step.isDone                     ? say(QT_TRANSLATE_NOOP("Terminal", "done"))
                                              : say(QT_TRANSLATE_NOOP("Terminal", "later"));
        text += style.colored(TextStyle::mark(severity), severity)
            + u" %1  %2\n"_s.arg(day, -10).arg(plainText(planStepTitle(step)));
        text += style.faint(wrapped(plainText(planStepText(step)), 14, width).chopped(1)) + u'\n';
    }
    return text;
}

QJsonObject toJson(const DomainName &domain, PlanKind kind, const QList<PlanStep> &steps)
{
    QJsonArray array;
    for (const PlanStep &step : steps) {
        QJsonObject object{{u"action"_s, idText(toId(step.action))},
                           {u"title"_s, planStepTitle(step)},
                           {u"detail"_s, planStepText(step)},
                           {u"from"_s, timeOrNull(step.fromUtc)},
                           {u"done"_s, step.isDone},
                           {u"done_at"_s, timeOrNull(step.doneUtc)}};
        if (step.gate)
            object.insert(u"gate"_s, idText(toId(step.gate->gate)));
        if (!step.names.isEmpty())
            object.insert(u"hosts"_s, QJsonArray::fromStringList(step.names));
        if (step.maxAge.count() > 0)
            object.insert(u"max_age"_s, qint64(step.maxAge.count()));
        if (step.endsUtc.isValid())
            object.insert(u"ends"_s, timeOrNull(step.endsUtc));
        array.append(object);
    }
    return {{u"schema"_s, 1},
            {u"domain"_s, QString::fromLatin1(domain.toAscii())},
            {u"plan"_s, idText(toId(kind))},
            {u"steps"_s, array}};
}

} // namespace postseal
