// SPDX-License-Identifier: Apache-2.0
#include "wording/ForeignText.h"

namespace postseal {

QString harmlessText(const QString &text, qsizetype longest)
{
    QString shown = text.left(longest).simplified();
    for (QChar &c : shown) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    // A surrogate pair cut in two would not be text any more.
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    if (text.size() > longest)
        shown += u'…';
    return shown;
}

} // namespace postseal
