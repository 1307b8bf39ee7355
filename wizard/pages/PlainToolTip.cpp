// SPDX-License-Identifier: Apache-2.0
#include "pages/PlainToolTip.h"

#include "wording/ForeignText.h"

#include <QTextDocument>

namespace postseal {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longest = 500;
    const QString shown = harmlessText(text, longest);
    // Only where it must be: a screen reader reads tool tips as they are.
    return Qt::mightBeRichText(shown) ? u"<qt>%1</qt>"_s.arg(shown.toHtmlEscaped()) : shown;
}

} // namespace postseal
