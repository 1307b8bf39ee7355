// SPDX-License-Identifier: Apache-2.0
#include "terminal/ReportsOutput.h"

#include "terminal/FindingOutput.h"
#include "terminal/MailboxOptions.h"
#include "terminal/Say.h"
#include "terminal/TextStyle.h"
#include "wording/FindingText.h"
#include "wording/ForeignText.h"
#include "wording/ReportText.h"

#include <QJsonArray>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString isoDate(const QDateTime &utc)
{
    return utc.isValid() ? utc.toString(Qt::ISODate) : QString();
}

QJsonValue dateOrNull(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject sessionsJson(qint64 successful, qint64 failed)
{
    return {{u"successful"_s, successful}, {u"failed"_s, failed}};
}

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

/// Texts of strangers, which may be of any length.
QString cell(const QString &text)
{
    return harmlessText(text, 60);
}

QString failureText(const FailureGroup &group)
{
    const ResultSentence sentence = describeResult(group.result);
    QString text =
        u"\n%1 ×  %2"_s.arg(QString::number(group.sessions), plainText(sentence.headline));
    if (!group.mxHost.isEmpty())
        text += u" ("_s + cell(group.mxHost) + u')';
    text += u'\n' + wrapped(plainText(sentence.meaning), 4, 100)
        + wrapped(plainText(sentence.remedy), 4, 100);
    QStringList reporters;
    for (auto each = group.reporters.cbegin(); each != group.reporters.cend(); ++each)
        reporters.append(u"%1 (%2)"_s.arg(cell(each.key()), QString::number(each.value())));
    text += u"    "_s
        + say(QT_TRANSLATE_NOOP("Terminal", "Reported by %1; last on %2"))
              .arg(reporters.join(u", "_s), group.lastUtc.date().toString(Qt::ISODate))
        + u'\n';
    for (const QString &reason : group.reasons)
        text += u"    “"_s + cell(reason) + u"”\n"_s;
    return text;
}

} // namespace

QString describe(const ImportProblem &problem)
{
    if (problem.refusal) {
        const QString words = problem.words.isEmpty() ? QString() : u" ("_s + problem.words + u')';
        return problem.name + u' ' + describe(*problem.refusal) + words;
    }
    if (!isBroken(problem))
        return problem.name + u' ' + describe(Refusal::NoReport);
    return problem.name + u": "_s + describe(problem.findings.first()).summary;
}

QString progressLine(const ImportAccount &account)
{
    if (account.isFetch)
        return say(QT_TRANSLATE_NOOP("Terminal", "%1 of %2 mails looked at, %3 new reports"))
            .arg(QString::number(account.mailsLooked),
                 QString::number(account.mailsAll),
                 QString::number(account.reports));
    return say(QT_TRANSLATE_NOOP("Terminal", "%1 read, %2 new: %3"))
        .arg(QString::number(account.documents), QString::number(account.reports), account.current);
}

QString toText(const ImportAccount &account)
{
    QString text =
        say(QT_TRANSLATE_NOOP("Terminal", "%1 new reports stored.")).arg(account.reports) + u'\n';
    if (account.duplicates > 0 || account.known > 0) {
        text +=
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "Already there: %1 files or mails, and %2 reports from others."))
                .arg(account.known)
                .arg(account.duplicates)
            + u'\n';
    }
    if (account.problems > 0)
        text += say(QT_TRANSLATE_NOOP("Terminal", "Held no report that can be stored: %1."))
                    .arg(account.problems)
            + u'\n';
    if (account.wasStopped)
        text += say(QT_TRANSLATE_NOOP("Terminal",
                                      "Stopped before the end; what is counted here is stored."))
            + u'\n';
    return text;
}

QJsonObject toJson(const ImportAccount &account)
{
    QJsonArray problems;
    for (const ImportProblem &problem : account.firstProblems()) {
        problems.append(QJsonObject{{u"name"_s, problem.name},
                                    {u"broken"_s, isBroken(problem)},
                                    {u"reason"_s, describe(problem)},
                                    {u"findings"_s, toJson(problem.findings)}});
    }
    QJsonObject object{{u"schema"_s, 1},
                       {u"documents"_s, account.documents},
                       {u"new_reports"_s, account.reports},
                       {u"duplicate_reports"_s, account.duplicates},
                       {u"known_documents"_s, account.known},
                       {u"stopped"_s, account.wasStopped},
                       {u"problem_count"_s, account.problems},
                       {u"problems"_s, problems}};
    if (account.isFetch)
        object.insert(u"mailbox_error"_s,
                      account.mailboxError ? QJsonValue(toId(account.mailboxError->fault))
                                           : QJsonValue());
    return object;
}

QString toText(const QList<ReportedDomain> &domains)
{
    if (domains.isEmpty())
        return say(QT_TRANSLATE_NOOP("Terminal", "No reports are stored.")) + u'\n';
    QList<QStringList> rows{{say(QT_TRANSLATE_NOOP("Terminal", "Domain")),
                             say(QT_TRANSLATE_NOOP("Terminal", "Reports")),
                             say(QT_TRANSLATE_NOOP("Terminal", "Good")),
                             say(QT_TRANSLATE_NOOP("Terminal", "Failed")),
                             say(QT_TRANSLATE_NOOP("Terminal", "Last")),
                             QString()}};
    for (const ReportedDomain &domain : domains) {
        rows.append({cell(QString::fromUtf8(domain.domain)),
                     QString::number(domain.reports),
                     QString::number(domain.successful),
                     QString::number(domain.failed),
                     domain.lastUtc.date().toString(Qt::ISODate),
                     domain.isOwn ? QString()
                                  : say(QT_TRANSLATE_NOOP("Terminal", "not among your domains"))});
    }
    return aligned(rows, 0);
}

QByteArray toLines(const QList<ReportedDomain> &domains)
{
    QByteArray lines;
    for (const ReportedDomain &domain : domains) {
        lines += toLine(QJsonObject{{u"domain"_s, QString::fromUtf8(domain.domain)},
                                    {u"own"_s, domain.isOwn},
                                    {u"reports"_s, domain.reports},
                                    {u"sessions"_s, sessionsJson(domain.successful, domain.failed)},
                                    {u"last"_s, dateOrNull(domain.lastUtc)}});
    }
    return lines;
}

QString toText(const QList<StoredReport> &reports)
{
    if (reports.isEmpty())
        return say(QT_TRANSLATE_NOOP("Terminal", "No reports are stored.")) + u'\n';
    QList<QStringList> rows;
    for (const StoredReport &report : reports) {
        rows.append({report.beginUtc.date().toString(Qt::ISODate),
                     cell(report.organization),
                     QString::number(report.successful),
                     QString::number(report.failed),
                     cell(QString::fromLatin1(report.kinds)),
                     cell(report.reportId)});
    }
    return aligned(rows, 0);
}

QByteArray toLines(const QList<StoredReport> &reports)
{
    QByteArray lines;
    for (const StoredReport &report : reports) {
        lines +=
            toLine(QJsonObject{{u"domain"_s, QString::fromUtf8(report.domain)},
                               {u"organization"_s, report.organization},
                               {u"report_id"_s, report.reportId},
                               {u"begin"_s, dateOrNull(report.beginUtc)},
                               {u"end"_s, dateOrNull(report.endUtc)},
                               {u"policy_types"_s, QString::fromLatin1(report.kinds)},
                               {u"sessions"_s, sessionsJson(report.successful, report.failed)},
                               {u"authentication"_s, QString::fromLatin1(report.authentication)}});
    }
    return lines;
}

QString toText(const ReportSummary &summary)
{
    const QString domain = plainText(QString::fromUtf8(summary.domain));
    if (summary.reports == 0)
        return say(QT_TRANSLATE_NOOP("Terminal", "No report on %1 is stored for this time."))
                   .arg(domain)
            + u'\n';
    QString text = say(QT_TRANSLATE_NOOP("Terminal", "%1: %2 reports from %3 to %4"))
                       .arg(domain,
                            QString::number(summary.reports),
                            summary.byDay.firstKey().toString(Qt::ISODate),
                            summary.byDay.lastKey().toString(Qt::ISODate))
        + u'\n';
    QList<QStringList> rows{{say(QT_TRANSLATE_NOOP("Terminal", "Reporter")),
                             say(QT_TRANSLATE_NOOP("Terminal", "Good")),
                             say(QT_TRANSLATE_NOOP("Terminal", "Failed")),
                             say(QT_TRANSLATE_NOOP("Terminal", "Who wrote it"))}};
    for (auto each = summary.byReporter.cbegin(); each != summary.byReporter.cend(); ++each) {
        rows.append({cell(each.key()),
                     QString::number(each.value().successful),
                     QString::number(each.value().failed),
                     cell(describeAuthentications(summary.authentications.value(each.key())))});
    }
    rows.append({say(QT_TRANSLATE_NOOP("Terminal", "All together")),
                 QString::number(summary.sessions.successful),
                 QString::number(summary.sessions.failed),
                 QString()});
    text += u'\n' + aligned(rows, 2);
    for (const FailureGroup &group : summary.failures)
        text += failureText(group);
    text += u'\n'
        + say(QT_TRANSLATE_NOOP(
            "Terminal",
            "These counts are the reporters' words; only a good signature proves who wrote them."))
        + u'\n';
    return text;
}

QJsonObject toJson(const ReportSummary &summary)
{
    return {{u"schema"_s, 1},
            {u"domain"_s, QString::fromUtf8(summary.domain)},
            {u"from"_s, isoDate(summary.fromUtc)},
            {u"to"_s, isoDate(summary.toUtc)},
            {u"reports"_s, summary.reports},
            {u"reporters"_s, QJsonArray::fromStringList(summary.byReporter.keys())},
            {u"sessions"_s, sessionsJson(summary.sessions.successful, summary.sessions.failed)},
            {u"by_result_type"_s, countsJson(summary.byResult)},
            {u"by_mx"_s, countsJson(summary.byMx)}};
}

} // namespace postseal
