// SPDX-License-Identifier: Apache-2.0
// What every sentence of ours keeps to, in any language. STYLE rules 18 and 20.
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace postseal {

/// "%1", "%3", "%n": the placeholders of a text.
inline QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:[0-9]+|L?n|L[0-9]+)"));
    QSet<QString> found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

/// What is wrong with a piece of text as such; empty when nothing is.
inline QString faultOfText(const QString &text)
{
    static const QRegularExpression html(QStringLiteral("<[a-zA-Z/]|&[a-z]+;"));
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1F]"));
    static const QRegularExpression spaces(QStringLiteral("  |^ | $| [.,:;](?![a-z])"));
    static const QRegularExpression blame(
        QStringLiteral("\\binvalid|\\billegal|failed to|error:|\\binválid|\\bilegal|\\boops\\b|!"),
        QRegularExpression::CaseInsensitiveOption);
    if (html.match(text).hasMatch())
        return QStringLiteral("HTML");
    if (control.match(text).hasMatch())
        return QStringLiteral("a line break or another control character");
    if (spaces.match(text).hasMatch())
        return QStringLiteral("a space where none belongs");
    if (blame.match(text).hasMatch())
        return QStringLiteral("a word that we do not say to people");
    if (text.count(u'(') != text.count(u')') || text.count(u'“') != text.count(u'”')
        || text.count(u'«') != text.count(u'»') || text.count(u'`') % 2 != 0)
        return QStringLiteral("brackets or quotation marks without their partner");
    return {};
}

/// A headline: one line, a capital or a value at its beginning, no full stop.
inline QString faultOfHeadline(const QString &text)
{
    constexpr qsizetype longest = 110;
    if (text.isEmpty())
        return QStringLiteral("nothing at all");
    if (text.endsWith(u'.'))
        return QStringLiteral("a full stop at its end");
    if (text.size() > longest)
        return QStringLiteral("more than %1 characters").arg(longest);
    if (text.front().isLower())
        return QStringLiteral("a small letter at its beginning");
    return faultOfText(text);
}

/// Whole sentences, none of them endless.
inline QString faultOfSentences(const QString &text, qsizetype longestSentence = 170)
{
    if (!text.endsWith(u'.') && !text.endsWith(u'?'))
        return QStringLiteral("no full stop at its end");
    if (text.front().isLower())
        return QStringLiteral("a small letter at its beginning");
    static const QRegularExpression sentenceEnd(QStringLiteral("(?<=[.?]) (?=[\\p{Lu}%“«¿`])"));
    for (const QString &sentence : text.split(sentenceEnd)) {
        if (sentence.size() > longestSentence)
            return QStringLiteral("a sentence of more than %1 characters: %2")
                .arg(longestSentence)
                .arg(sentence);
    }
    return faultOfText(text);
}

} // namespace postseal
