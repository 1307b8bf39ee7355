// SPDX-License-Identifier: Apache-2.0
#include "wording/FindingText.h"

#include "check/ComputerClock.h"
#include "wording/DateText.h"
#include "wording/FindingSentences.h"
#include "wording/ForeignText.h"
#include "wording/WrongAdvice.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// The name in the form that stands in a policy file.
QString asciiName(const QString &host)
{
    const auto name = DomainName::fromUserInput(host);
    return name && !name->isRoot() ? QString::fromLatin1(name->toAscii()) : host;
}

/// A day as every page has it; everything else as it is.
QString shownValue(const QByteArray &name, const QString &value)
{
    constexpr qsizetype isoLength = 10;
    const QDate day = name.split(' ').contains("date") && value.size() == isoLength
        ? QDate::fromString(value, Qt::ISODate)
        : QDate();
    return day.isValid() ? dayText(day) : value;
}

/// What the sentences of one finding are filled with.
struct SentenceValues
{
    QStringList shown; ///< first %1, then %2, …: ready to be shown
    QList<int> leftOut; ///< numbers of placeholders whose sentences are left out
};

SentenceValues valuesOf(const Finding &finding)
{
    const FindingInfo &about = info(finding.code);
    QByteArrayList names = QByteArray(about.values).split(',');
    names.prepend(about.subject);
    QStringList values = finding.values;
    values.prepend(finding.subject);
    // A finding about a line says which by its position.
    if (names.first() == "line" && finding.position.line > 0)
        values.first() = QString::number(finding.position.line);
    // These sentences hold lines to copy into the policy, and only A-labels are right there. RFC
    // 8461 section 3.2.
    if (names.first() == "host" && about.step == Step::Coverage)
        values.first() = asciiName(finding.subject);

    SentenceValues result;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray name = names.at(i).trimmed();
        constexpr qsizetype longest = 200;
        const QString value = shownValue(name, harmlessText(values.value(i), longest));
        const char *fallback = value.isEmpty() ? wordForNothing(name) : nullptr;
        result.shown.append(fallback ? QCoreApplication::translate(valuesContext, fallback)
                                     : value);
        if (value.isEmpty() && isBetterLeftOut(name))
            result.leftOut.append(int(i) + 1);
    }
    return result;
}

/// Without the sentences that hold one of the placeholders, as long as another sentence remains.
/// The text is ours and its values are not in it yet, so an end of a sentence is a full stop and a
/// space.
QString withoutSentences(const QString &text, const QList<int> &placeholders)
{
    if (placeholders.isEmpty())
        return text;
    QStringList sentences = text.split(". "_L1);
    const qsizetype whole = sentences.size();
    sentences.removeIf([&placeholders](const QString &sentence) {
        return std::any_of(placeholders.begin(), placeholders.end(), [&sentence](int number) {
            return sentence.contains(u'%' + QString::number(number));
        });
    });
    if (sentences.isEmpty() || sentences.size() == whole)
        return text;
    const QString result = sentences.join(". "_L1);
    return result.endsWith(u'.') ? result : result + u'.';
}

/// Puts all values into the text at once, so that a "%2" inside a value stays what it is.
QString withValues(const QString &text, const QStringList &values)
{
    QString result;
    result.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number =
            text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 1) {
            result += text.at(i);
            continue;
        }
        result += values.value(number - 1);
        ++i;
    }
    return result;
}

/// The text in the current language, with the plural that fits the number of its value. Values not
/// filled in yet.
QString translated(const char *source, int counted, const QStringList &values)
{
    if (*source == '\0')
        return {};
    if (counted == 0 || !QByteArrayView(source).contains("%n"))
        return QCoreApplication::translate(findingsContext, source);
    bool isNumber = false;
    const int number = values.value(counted - 1).toInt(&isNumber);
    if (isNumber && number >= 0)
        return QCoreApplication::translate(findingsContext, source, nullptr, number);
    // Without a number the sentence gets its plural form, and the word that stands for the missing
    // value.
    constexpr int pluralOfAnyLanguage = 1000005;
    QString text =
        QCoreApplication::translate(findingsContext, source, nullptr, pluralOfAnyLanguage);
    return text.replace(QString::number(pluralOfAnyLanguage), u"%"_s + QString::number(counted));
}

/// For something that the check had to give up before it was certain, although it is usually
/// certain.
constexpr FindingSentences undecided{
    FindingCode::StarttlsReplyTimeout,
    //: %1: host or domain
    QT_TRANSLATE_NOOP("Findings", "%1 could not be tested to the end"),
    QT_TRANSLATE_NOOP("Findings",
                      "The time for this check ran out first. Nothing is known to be wrong."),
    QT_TRANSLATE_NOOP("Findings", "Check again. With “--timeout 60” the check may take longer."),
};

/// For what counts between two dates, on a computer whose own date is in doubt.
constexpr FindingSentences undated{
    FindingCode::ClockDoubtfulHere,
    //: %1: host or domain
    QT_TRANSLATE_NOOP("Findings", "Whether everything of %1 is still valid cannot be judged"),
    QT_TRANSLATE_NOOP("Findings",
                      "A certificate or DNS signatures are not valid by the clock of this "
                      "computer, and its date may be wrong. Nothing is known about them."),
    QT_TRANSLATE_NOOP("Findings", "Set the date of this computer, and check again."),
};

const FindingSentences *sentencesOf(const Finding &finding)
{
    const bool isUsuallyKnown = info(finding.code).severity != Severity::Unknown;
    if (finding.severity != Severity::Unknown || !isUsuallyKnown)
        return findingSentences(finding.code);
    return countsBetweenDates(finding.code) ? &undated : &undecided;
}

} // namespace

FindingText describe(const Finding &finding)
{
    const FindingSentences *row = sentencesOf(finding);
    if (!row)
        return {QString::fromLatin1(info(finding.code).id), {}, {}};
    const SentenceValues values = valuesOf(finding);
    const auto filled = [&values, row](const char *source) {
        return translated(source, row->counted, values.shown);
    };
    FindingText text;
    text.summary = withValues(filled(row->summary), values.shown);
    text.explanation =
        withValues(withoutSentences(filled(row->explanation), values.leftOut), values.shown);
    if (const QString origin = originOf(finding); !origin.isEmpty())
        text.explanation += u' ' + origin;
    text.remedy = withValues(withoutSentences(filled(row->remedy), values.leftOut), values.shown);
    return text;
}

QString valueName(const Finding &finding, qsizetype index)
{
    const QByteArrayList names = QByteArray(info(finding.code).values).split(',');
    const char *label = valueLabel(names.value(index));
    return QCoreApplication::translate(valueLabelsContext, label ? label : "Value");
}

} // namespace postseal
