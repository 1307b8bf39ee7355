// SPDX-License-Identifier: Apache-2.0
#include "wording/ConcernText.h"

#include "wording/DateText.h"
#include "wording/ReportText.h"
#include "wording/RolloutText.h"
#include "wording/StageText.h"

#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString concernText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Concern", source, nullptr, count);
}

QString resultHeadlines(const QStringList &results)
{
    QStringList headlines;
    for (const QString &result : results) {
        if (!result.isEmpty())
            headlines.append(describeResult(result).headline);
    }
    return namesInLine(headlines);
}

} // namespace

QString concernSentence(const Concern &concern)
{
    const QString names = namesInLine(concern.names);
    switch (concern.kind) {
    case ConcernKind::PolicyGone:
        return concernText(QT_TRANSLATE_NOOP(
                               "Concern",
                               "No policy can be used, and senders may keep the old one until %1"))
            .arg(safeDayText(concern.atUtc));
    case ConcernKind::PolicyBroken:
        return concernText(QT_TRANSLATE_NOOP("Concern", "Policy or record is not in order"));
    case ConcernKind::ServerNotCovered:
        return concernText(QT_TRANSLATE_NOOP("Concern", "Not in the policy: %1")).arg(names);
    case ConcernKind::ServerFails:
        return concernText(QT_TRANSLATE_NOOP("Concern", "Does not encrypt as it should: %1"))
            .arg(names);
    case ConcernKind::ModeChanged: {
        const auto stage = rolloutStageFromId(concern.names.value(0).toLatin1());
        return concernText(
                   QT_TRANSLATE_NOOP("Concern", "“%1” since %2, and nobody decided so here"))
            .arg(stageName(stage.value_or(RolloutStage::NotStarted)), dayText(concern.atUtc));
    }
    case ConcernKind::PolicyChanged:
        return concernText(QT_TRANSLATE_NOOP("Concern", "Another policy since %1, not made here"))
            .arg(dayText(concern.atUtc));
    case ConcernKind::FailuresReported: {
        const QString results = resultHeadlines(concern.names);
        const QString failures =
            concernText(QT_TRANSLATE_NOOP("Concern", "Senders report failures"));
        return results.isEmpty() ? failures : failures + u": "_s + results;
    }
    case ConcernKind::CertificateEnds:
        return concernText(QT_TRANSLATE_NOOP("Concern", "The certificate ends soon: %1"))
            .arg(names);
    case ConcernKind::ReportsStopped:
        return concernText(QT_TRANSLATE_NOOP("Concern", "No report has come in since %1"))
            .arg(dayText(concern.atUtc));
    case ConcernKind::SenderSilent:
        return concernText(QT_TRANSLATE_NOOP("Concern", "Does not report any more: %1")).arg(names);
    case ConcernKind::StepDue:
        break;
    }
    return nextSentence(concern.next);
}

QString concernSummary(const QList<Concern> &concerns)
{
    if (concerns.isEmpty())
        return {};
    const QString first = concernSentence(concerns.first());
    if (concerns.size() == 1)
        return first;
    return concernText(QT_TRANSLATE_N_NOOP("Concern", "%1, and %n more"), int(concerns.size()) - 1)
        .arg(first);
}

} // namespace postseal
