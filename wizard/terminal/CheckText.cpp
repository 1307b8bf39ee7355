// SPDX-License-Identifier: Apache-2.0
#include "terminal/CheckOutput.h"
#include "terminal/FindingOutput.h"
#include "terminal/Say.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString milliseconds(std::chrono::microseconds time)
{
    return QString::number(double(time.count()) / 1000.0, 'f', 1);
}

QString stepText(const StepResult &step, const TextStyle &style, int titleWidth, int width)
{
    const QString title = stepTitle(step.step).leftJustified(titleWidth);
    QString text = style.colored(TextStyle::mark(step.status), step.status) + u' '
        + style.bold(title) + u"  "_s + style.colored(statusWord(step.status), step.status) + u'\n';
    QSet<QString> said;
    for (const Finding &finding : step.findings) {
        // What is good or just a remark need not be said again for every address.
        const bool minor = finding.severity == Severity::Pass || finding.severity == Severity::Info;
        const QString headline = describe(finding).summary;
        if (minor && said.contains(headline))
            continue;
        said.insert(headline);
        text += toText(finding, style, 2, width);
    }
    return text;
}

/// What covers a mail server; nothing when there is no policy that could cover it.
QStringList coverageWords(const Assessment &assessment, const MxResult &result)
{
    if (result.coveredBy)
        return {plainText(say(QT_TRANSLATE_NOOP("Terminal", "covered by %1"))
                              .arg(QString::fromLatin1(*result.coveredBy)))};
    return assessment.policy.policy
        ? QStringList{say(QT_TRANSLATE_NOOP("Terminal", "not covered by the policy"))}
        : QStringList();
}

/// In columns where they fit, otherwise each row's first two cells on a line of their own and the
/// others indented below.
QString tableWithin(const QList<QStringList> &rows, int width)
{
    const QString columns = aligned(rows, 2);
    const QStringList lines = columns.split(u'\n');
    if (std::all_of(lines.begin(), lines.end(), [width](const QString &line) {
            return line.size() <= width;
        }))
        return columns;
    QString text;
    for (const QStringList &row : rows) {
        text += wrapped(row.first(2).join(u' '), 2, width);
        for (const QString &fact : row.sliced(2))
            text += wrapped(fact, 6, width);
    }
    return text;
}

/// "mx1.example.com", its preference, what covers it, and what senders do with mail for it.
QString deliveryText(const Assessment &assessment, const TextStyle &style, int width)
{
    QList<QStringList> rows;
    for (const MxResult &result : assessment.mx) {
        if (result.mx.host.isRoot())
            continue;
        QStringList row{plainText(result.mx.host.toDisplay()),
                        QString::number(result.mx.preference)};
        row += coverageWords(assessment, result);
        row += {say(QT_TRANSLATE_NOOP("Terminal", "now: %1")).arg(deliveryWord(result.now)),
                say(QT_TRANSLATE_NOOP("Terminal", "if enforced: %1"))
                    .arg(deliveryWord(result.ifEnforced))};
        rows.append(row);
    }
    if (rows.isEmpty())
        return {};
    return u'\n' + style.bold(say(QT_TRANSLATE_NOOP("Terminal", "What senders with MTA-STS do")))
        + u'\n' + tableWithin(rows, width);
}

} // namespace

QString toText(const Assessment &assessment, const TextStyle &style, int width)
{
    QString text = style.bold(plainText(assessment.domain.toDisplay())) + u'\n';
    const QString verdict = wrapped(verdictSentence(assessment), 0, width);
    text += style.colored(verdict.chopped(1), assessment.verdict) + u"\n\n"_s;
    qsizetype titleWidth = 0;
    for (const StepResult &step : assessment.steps)
        titleWidth = std::max(titleWidth, stepTitle(step.step).size());
    for (const StepResult &step : assessment.steps)
        text += stepText(step, style, int(titleWidth), width);
    text += deliveryText(assessment, style, width);
    const QString senders = toText(assessment.senders, style, 2);
    if (!senders.isEmpty()) {
        text += u'\n'
            + style.bold(say(QT_TRANSLATE_NOOP(
                "Terminal", "Senders that do not read this policy file as it is meant")))
            + u'\n' + senders;
    }
    const QString seconds = QString::number(double(assessment.duration.count()) / 1000.0, 'f', 1);
    text += u'\n'
        + style.faint(say(QT_TRANSLATE_NOOP("Terminal", "Checked at %1 in %2 s"))
                          .arg(assessment.checkedUtc.toUTC().toString(Qt::ISODate), seconds))
        + u'\n';
    return text;
}

QList<TimelineEntry> criticalPath(const QList<TimelineEntry> &timeline)
{
    const auto last = std::max_element(
        timeline.begin(), timeline.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
            return a.end < b.end;
        });
    if (last == timeline.end())
        return {};
    QList<TimelineEntry> path;
    // Each entry waits for an earlier one; the count guards against a timeline that does not keep
    // to that.
    for (int index = int(last - timeline.begin()); index >= 0 && path.size() < timeline.size();) {
        path.prepend(timeline.at(index));
        const int after = timeline.at(index).after;
        index = after < timeline.size() ? after : -1;
    }
    return path;
}

QString timingsText(const Observations &seen, const TextStyle &style)
{
    QList<QStringList> rows;
    for (const TimelineEntry &entry : criticalPath(seen.timeline)) {
        rows.append({milliseconds(entry.start).rightJustified(9) + u" ms"_s,
                     u'+' + milliseconds(entry.end - entry.start) + u" ms"_s,
                     plainText(QString::fromUtf8(entry.what))});
    }
    return style.bold(
               say(QT_TRANSLATE_NOOP("Terminal", "What the check waited for, one after the other")))
        + u'\n' + aligned(rows, 2);
}

QJsonObject timingsJson(const Observations &seen)
{
    const auto entryJson = [](const TimelineEntry &entry) {
        return QJsonObject{{u"what"_s, QString::fromUtf8(entry.what)},
                           {u"start_us"_s, qint64(entry.start.count())},
                           {u"end_us"_s, qint64(entry.end.count())},
                           {u"after"_s, entry.after < 0 ? QJsonValue() : QJsonValue(entry.after)}};
    };
    QJsonArray all;
    for (const TimelineEntry &entry : seen.timeline)
        all.append(entryJson(entry));
    QJsonArray chain;
    for (const TimelineEntry &entry : criticalPath(seen.timeline))
        chain.append(QString::fromUtf8(entry.what));
    return QJsonObject{{u"timeline"_s, all}, {u"critical_path"_s, chain}};
}

} // namespace postseal
