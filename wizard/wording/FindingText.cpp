// SPDX-License-Identifier: Apache-2.0
#include "wording/FindingText.h"

#include "wording/FindingSentences.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Text from strangers, as it may stand in a sentence: no line break, nothing that turns the reading direction
/// or hides characters, no endless length.
QString shownValue(const QString &value)
{
    constexpr qsizetype longest = 200;
    QString shown = value.left(longest).simplified();
    for (QChar &c : shown) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    // A surrogate pair cut in two would not be text any more.
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    if (value.size() > longest)
        shown += u'…';
    return shown;
}

/// The name in the form that stands in a policy file.
QString asciiName(const QString &host)
{
    const auto name = DomainName::fromUserInput(host);
    return name && !name->isRoot() ? QString::fromLatin1(name->toAscii()) : host;
}

/// Subject and values, ready for the sentences: first %1, then %2, …
QStringList shownValues(const Finding &finding)
{
    const FindingInfo &about = info(finding.code);
    QByteArrayList names = QByteArray(about.values).split(',');
    names.prepend(about.subject);
    QStringList values = finding.values;
    values.prepend(finding.subject);
    // A finding about a line says which by its position.
    if (names.first() == "line" && finding.position.line > 0)
        values.first() = QString::number(finding.position.line);
    // These sentences hold lines to copy into the policy, and only A-labels are right there. RFC 8461 section 3.2.
    if (names.first() == "host" && about.step == Step::Coverage)
        values.first() = asciiName(finding.subject);

    QStringList shown;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString value = shownValue(values.value(i));
        const char *fallback = value.isEmpty() ? wordForNothing(names.at(i).trimmed()) : nullptr;
        shown.append(fallback ? QCoreApplication::translate(valuesContext, fallback) : value);
    }
    return shown;
}

/// Puts all values into the text at once, so that a "%2" inside a value stays what it is.
QString withValues(const QString &text, const QStringList &values)
{
    QString result;
    result.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 1) {
            result += text.at(i);
            continue;
        }
        result += values.value(number - 1);
        ++i;
    }
    return result;
}

/// The sentence in the current language, with the plural that fits the number of its value.
QString sentence(const char *source, int counted, const QStringList &values)
{
    if (*source == '\0')
        return {};
    if (counted == 0 || !QByteArrayView(source).contains("%n"))
        return withValues(QCoreApplication::translate(findingsContext, source), values);
    bool isNumber = false;
    const QString value = values.value(counted - 1);
    const int number = value.toInt(&isNumber);
    if (isNumber && number >= 0)
        return withValues(QCoreApplication::translate(findingsContext, source, nullptr, number), values);
    // Without a number the sentence gets its plural form, and the word that stands for the missing value.
    constexpr int pluralOfAnyLanguage = 1000005;
    QString text = QCoreApplication::translate(findingsContext, source, nullptr, pluralOfAnyLanguage);
    text.replace(QString::number(pluralOfAnyLanguage), u"%"_s + QString::number(counted));
    return withValues(text, values);
}

/// For something that the check had to give up before it was certain, although it is usually certain.
constexpr FindingSentences undecided{
    FindingCode::StarttlsReplyTimeout,
    //: %1: host or domain
    QT_TRANSLATE_NOOP("Findings", "%1 could not be tested to the end"),
    QT_TRANSLATE_NOOP("Findings", "The time for this check ran out first. Nothing is known to be wrong."),
    QT_TRANSLATE_NOOP("Findings", "Check again. With `--timeout 60` the check may take longer."),
};

} // namespace

FindingText describe(const Finding &finding)
{
    const bool gaveUp
        = finding.severity == Severity::Unknown && info(finding.code).severity != Severity::Unknown;
    const FindingSentences *row = gaveUp ? &undecided : findingSentences(finding.code);
    const QStringList values = shownValues(finding);
    if (!row)
        return {QString::fromLatin1(info(finding.code).id), {}, {}};
    return {sentence(row->summary, row->counted, values), sentence(row->explanation, row->counted, values),
            sentence(row->remedy, row->counted, values)};
}

} // namespace postseal
