// SPDX-License-Identifier: Apache-2.0
#include "wording/ForeignText.h"

#include "base/HiddenCharacters.h"

#include <QDir>
#include <QLocale>

namespace postseal {

QString harmlessText(const QString &text, qsizetype longest)
{
    QString begin = text.left(longest);
    // A surrogate pair cut in two would not be text any more.
    if (!begin.isEmpty() && begin.back().isHighSurrogate())
        begin.chop(1);
    QString shown = withoutHidden(begin.simplified(),
                                  [](char32_t) { return QString(QChar::ReplacementCharacter); });
    if (text.size() > longest)
        shown += u'…';
    return shown;
}

QString isolatedText(const QString &text)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return QLocale().textDirection() == Qt::RightToLeft ? leftToRightIsolate + text + popIsolate
                                                        : text;
}

QString pathText(const QString &path)
{
    return isolatedText(QDir::toNativeSeparators(path));
}

} // namespace postseal
