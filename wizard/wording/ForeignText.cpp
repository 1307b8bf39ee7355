// SPDX-License-Identifier: Apache-2.0
#include "wording/ForeignText.h"

#include "base/HiddenCharacters.h"

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

} // namespace postseal
