// SPDX-License-Identifier: Apache-2.0
#include "mtasts/PolicyText.h"

#include <algorithm>
#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct OddCharacter
{
    const char *utf8;
    char32_t codePoint;
};

/// What word processors, web pages and chat programs put where a space or nothing should be.
constexpr std::array oddCharacters = {
    OddCharacter{"\xC2\x85", 0x0085},     OddCharacter{"\xC2\xA0", 0x00A0},
    OddCharacter{"\xC2\xAD", 0x00AD},     OddCharacter{"\xE1\x9A\x80", 0x1680},
    OddCharacter{"\xE2\x80\x80", 0x2000}, OddCharacter{"\xE2\x80\x81", 0x2001},
    OddCharacter{"\xE2\x80\x82", 0x2002}, OddCharacter{"\xE2\x80\x83", 0x2003},
    OddCharacter{"\xE2\x80\x84", 0x2004}, OddCharacter{"\xE2\x80\x85", 0x2005},
    OddCharacter{"\xE2\x80\x86", 0x2006}, OddCharacter{"\xE2\x80\x87", 0x2007},
    OddCharacter{"\xE2\x80\x88", 0x2008}, OddCharacter{"\xE2\x80\x89", 0x2009},
    OddCharacter{"\xE2\x80\x8A", 0x200A}, OddCharacter{"\xE2\x80\x8B", 0x200B},
    OddCharacter{"\xE2\x80\x8C", 0x200C}, OddCharacter{"\xE2\x80\x8D", 0x200D},
    OddCharacter{"\xE2\x80\x8E", 0x200E}, OddCharacter{"\xE2\x80\x8F", 0x200F},
    OddCharacter{"\xE2\x80\xA8", 0x2028}, OddCharacter{"\xE2\x80\xA9", 0x2029},
    OddCharacter{"\xE2\x80\xAF", 0x202F}, OddCharacter{"\xE2\x81\x9F", 0x205F},
    OddCharacter{"\xE2\x81\xA0", 0x2060}, OddCharacter{"\xE3\x80\x80", 0x3000},
    OddCharacter{"\xEF\xBB\xBF", 0xFEFF},
};

constexpr std::array quotationMarks = {"\"",
                                       "'",
                                       "`",
                                       "\xE2\x80\x98",
                                       "\xE2\x80\x99",
                                       "\xE2\x80\x9A",
                                       "\xE2\x80\x9C",
                                       "\xE2\x80\x9D",
                                       "\xE2\x80\x9E",
                                       "\xC2\xAB",
                                       "\xC2\xBB"};

const OddCharacter *oddCharacterAt(QByteArrayView text)
{
    // All of them begin with an octet from C2 up, so plain ASCII is passed quickly.
    if (uchar(text.front()) < 0xC2)
        return nullptr;
    const auto found =
        std::find_if(oddCharacters.begin(), oddCharacters.end(), [text](const OddCharacter &odd) {
            return text.startsWith(odd.utf8);
        });
    return found == oddCharacters.end() ? nullptr : &*found;
}

qsizetype quoteAtStart(QByteArrayView text)
{
    for (const char *mark : quotationMarks) {
        if (text.startsWith(mark))
            return QByteArrayView(mark).size();
    }
    return 0;
}

qsizetype quoteAtEnd(QByteArrayView text)
{
    for (const char *mark : quotationMarks) {
        if (text.endsWith(mark))
            return QByteArrayView(mark).size();
    }
    return 0;
}

} // namespace

std::optional<PolicyTextLine> PolicyLineWalker::next()
{
    if (m_offset >= m_body.size())
        return {};
    const char *start = m_body.data() + m_offset;
    const char *end = m_body.data() + m_body.size();
    const char *stop = std::find_if(start, end, [](char c) { return c == '\n' || c == '\r'; });
    PolicyTextLine line{QByteArrayView(start, stop - start), ++m_number, PolicyTextLine::End::None};
    m_offset += stop - start;
    if (stop == end)
        return line;
    if (*stop == '\n') {
        line.end = PolicyTextLine::End::Lf;
        ++m_offset;
        return line;
    }
    // A run of CRs ends one line: "\r\r\n" is what a double conversion leaves behind.
    const char *after = std::find_if(stop, end, [](char c) { return c != '\r'; });
    const bool newlineFollows = after != end && *after == '\n';
    line.end = newlineFollows && after - stop == 1 ? PolicyTextLine::End::CrLf
                                                   : PolicyTextLine::End::BareCr;
    m_offset += after - stop + (newlineFollows ? 1 : 0);
    return line;
}

bool isWsp(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView trimmedWsp(QByteArrayView text)
{
    while (!text.isEmpty() && isWsp(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWsp(text.back()))
        text.chop(1);
    return text;
}

std::optional<OddSpace> findOddSpace(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const OddCharacter *odd = oddCharacterAt(text.sliced(i)))
            return OddSpace{i, QByteArrayView(odd->utf8).size(), codePointName(odd->codePoint)};
    }
    return {};
}

QByteArray withoutOddSpaces(QByteArrayView text)
{
    QByteArray clean;
    for (qsizetype i = 0; i < text.size();) {
        if (const OddCharacter *odd = oddCharacterAt(text.sliced(i))) {
            i += QByteArrayView(odd->utf8).size();
            continue;
        }
        clean.append(text[i++]);
    }
    return trimmedWsp(clean).toByteArray();
}

bool isQuoted(QByteArrayView text)
{
    return !text.isEmpty() && (quoteAtStart(text) > 0 || quoteAtEnd(text) > 0);
}

QByteArray withoutQuotes(QByteArrayView text)
{
    text = text.sliced(quoteAtStart(text));
    text.chop(quoteAtEnd(text));
    return trimmedWsp(text).toByteArray();
}

bool looksLikeWebPage(QByteArrayView body)
{
    const auto isSpace = [](char c) { return isWsp(c) || c == '\r' || c == '\n'; };
    const auto first = std::find_if_not(body.begin(), body.end(), isSpace);
    return first != body.end() && *first == '<';
}

bool looksLikeUtf16(QByteArrayView body)
{
    if (body.startsWith("\xFF\xFE") || body.startsWith("\xFE\xFF"))
        return true;
    constexpr qsizetype enough = 8;
    if (body.size() < enough)
        return false;
    // "v\0e\0r\0s\0" or "\0v\0e\0r\0s": ASCII text in UTF-16 without a mark.
    const auto zerosFrom = [body](qsizetype first) {
        for (qsizetype i = 0; i < enough; ++i) {
            if ((body[i] == '\0') != (i % 2 == first))
                return false;
        }
        return true;
    };
    return zerosFrom(0) || zerosFrom(1);
}

QString codePointName(char32_t codePoint)
{
    return u"U+%1"_s.arg(uint(codePoint), 4, 16, QChar(u'0')).toUpper();
}

QByteArray evidenceOf(QByteArrayView bytes)
{
    constexpr qsizetype enough = 200;
    return bytes.first(std::min(bytes.size(), enough)).toByteArray();
}

} // namespace postseal
