// SPDX-License-Identifier: Apache-2.0
#include "terminal/FindingOutput.h"

#include "base/HiddenCharacters.h"
#include "terminal/Say.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// "line 3, column 5 · RFC 8461 section 3.2 · policy.bom"
QString sourceLine(const Finding &finding)
{
    const FindingInfo &about = info(finding.code);
    QStringList parts;
    if (finding.position.line > 0) {
        parts.append(say(QT_TRANSLATE_NOOP("Terminal", "line %1, column %2"))
                         .arg(finding.position.line)
                         .arg(finding.position.column));
    }
    if (const QString reference = about.reference.toString(); !reference.isEmpty())
        parts.append(reference);
    parts.append(QString::fromLatin1(about.id));
    return parts.join(u" · "_s);
}

} // namespace

QJsonObject toJson(const Finding &finding)
{
    const FindingInfo &about = info(finding.code);
    const FindingText text = describe(finding);
    QJsonObject object{
        {u"id"_s, QString::fromLatin1(about.id)},
        {u"severity"_s, QString::fromLatin1(toId(finding.severity))},
        {u"subject"_s, finding.subject},
        {u"summary"_s, text.summary},
        {u"explanation"_s, text.explanation},
        {u"remedy"_s, text.remedy},
        {u"evidence"_s, printable(finding.evidence)},
        {u"reference"_s, about.reference.toString()},
        {u"values"_s, QJsonArray::fromStringList(finding.values)},
    };
    if (finding.position.line > 0) {
        object.insert(u"line"_s, finding.position.line);
        object.insert(u"column"_s, finding.position.column);
    }
    return object;
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(toJson(finding));
    return array;
}

QJsonArray toJson(const QList<SenderJudgement> &senders)
{
    QJsonArray array;
    for (const SenderJudgement &judgement : senders) {
        const QJsonValue because = judgement.because
            ? QJsonValue(QString::fromLatin1(info(*judgement.because).id))
            : QJsonValue();
        array.append(QJsonObject{
            {u"sender"_s, QString::fromLatin1(toId(judgement.sender))},
            {u"outcome"_s, QString::fromLatin1(toId(judgement.outcome))},
            {u"because"_s, because},
        });
    }
    return array;
}

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text));
}

QByteArray toLine(const QJsonObject &document)
{
    // QJsonDocument escapes U+0000 to U+001F. What else does not show itself would reach a terminal
    // all the same, and it comes from strangers' servers.
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
    const auto escaped = [](char32_t c) {
        return QChar::requiresSurrogates(c)
            ? escapedCodePoint(QChar::highSurrogate(c)) + escapedCodePoint(QChar::lowSurrogate(c))
            : escapedCodePoint(c);
    };
    return withoutHidden(text, escaped).toUtf8() + '\n';
}

QString toText(const Finding &finding, const TextStyle &style, int indent, int width)
{
    const FindingText words = describe(finding);
    const QString mark = TextStyle::mark(finding.severity);
    const QString margin(indent, u' ');
    QString headline = wrapped(words.summary, indent + 2, width);
    // The mark takes the place of the first line's last two spaces of margin.
    headline.replace(0, indent + 2, margin + style.colored(mark, finding.severity) + u' ');
    if (finding.severity == Severity::Pass)
        return headline;
    QString text = headline + wrapped(words.explanation, indent + 4, width);
    if (finding.severity == Severity::Info)
        return text + style.faint(QString(indent + 4, u' ') + sourceLine(finding)) + u'\n';
    if (!words.remedy.isEmpty()) {
        const QString remedy = say(QT_TRANSLATE_NOOP("Terminal", "To do: %1")).arg(words.remedy);
        text += wrapped(remedy, indent + 4, width);
    }
    if (!finding.evidence.isEmpty()) {
        const QString seen =
            say(QT_TRANSLATE_NOOP("Terminal", "Seen: %1")).arg(printable(finding.evidence));
        text += style.faint(wrapped(seen, indent + 4, width).chopped(1)) + u'\n';
    }
    return text + style.faint(QString(indent + 4, u' ') + sourceLine(finding)) + u'\n';
}

QString toText(const QList<SenderJudgement> &senders, const TextStyle &style, int indent)
{
    QList<QStringList> rows;
    for (const SenderJudgement &judgement : senders) {
        if (judgement.outcome == SenderOutcome::Accepts || !judgement.because)
            continue;
        const FindingInfo &because = info(*judgement.because);
        rows.append({senderName(judgement.sender),
                     senderOutcomeWord(judgement.outcome),
                     style.faint(QString::fromLatin1(because.id))});
    }
    return rows.isEmpty() ? QString() : aligned(rows, indent);
}

} // namespace postseal
