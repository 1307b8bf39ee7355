// SPDX-License-Identifier: Apache-2.0
#include "base/HiddenCharacters.h"

namespace postseal {

using namespace Qt::StringLiterals;

bool isHidden(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // everything that is seen
        return false;
    }
}

QString withoutHidden(const QString &text, const std::function<QString(char32_t)> &instead)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const char32_t codePoint =
            isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        if (isHidden(codePoint))
            result += instead(codePoint);
        else
            result += QStringView(text).mid(at, length);
        at += length;
    }
    return result;
}

QString escapedCodePoint(char32_t codePoint)
{
    constexpr char32_t lastShort = 0xffff;
    return codePoint > lastShort ? u"\\u{%1}"_s.arg(uint(codePoint), 0, 16)
                                 : u"\\u%1"_s.arg(uint(codePoint), 4, 16, QChar(u'0'));
}

QString strangersWords(const QString &text)
{
    constexpr qsizetype most = 300;
    QString words = text.left(4 * most).simplified().left(most);
    for (QChar &c : words) {
        if (!c.isPrint())
            c = u'?';
    }
    return words;
}

} // namespace postseal
