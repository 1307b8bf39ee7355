// SPDX-License-Identifier: Apache-2.0
#include "pages/PlainToolTip.h"

#include "base/HiddenCharacters.h"

#include <QTextDocument>

namespace postseal {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longest = 500;
    // The two marks that turn nothing stand in our own Arabic sentences.
    const QString shown = withoutHidden(text.left(longest), [](char32_t c) {
        const bool isMark = c == U'\u200e' || c == U'\u200f';
        return isMark || c == U'\n' ? QString::fromUcs4(&c, 1)
                                    : QString(QChar::ReplacementCharacter);
    });
    // Only where it must be: a screen reader reads tool tips as they are.
    return Qt::mightBeRichText(shown) ? u"<qt>%1</qt>"_s.arg(shown.toHtmlEscaped()) : shown;
}

} // namespace postseal
