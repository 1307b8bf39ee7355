// SPDX-License-Identifier: Apache-2.0
#include "base/TxtRecordText.h"

#include <algorithm>
#include <iterator>

namespace postseal {

namespace {

constexpr qsizetype mostFields = 100;

bool isTxtWsp(char c)
{
    return c == ' ' || c == '\t';
}

bool isTxtSpace(char c)
{
    return isTxtWsp(c) || c == '\r' || c == '\n';
}

bool isTxtAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

QByteArrayView withoutLeading(QByteArrayView text, bool (*unwanted)(char))
{
    return text.sliced(std::find_if_not(text.begin(), text.end(), unwanted) - text.begin());
}

QByteArrayView withoutTrailing(QByteArrayView text, bool (*unwanted)(char))
{
    while (!text.isEmpty() && unwanted(text.back()))
        text.chop(1);
    return text;
}

/// Same letters in any order, or one letter more, less or different.
bool isNearly(QByteArrayView word, QByteArrayView version)
{
    QByteArray a = word.toByteArray().toUpper();
    QByteArray b = version.toByteArray().toUpper();
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    if (a == b)
        return true;
    const qsizetype difference = a.size() - b.size();
    if (difference < -1 || difference > 1)
        return false;
    qsizetype common = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++common;
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return common >= std::max(a.size(), b.size()) - 1;
}

/// "STSv2" for "STSv1": the word before the number is right.
bool isOtherNumber(QByteArrayView word, QByteArrayView version)
{
    const QByteArrayView name = version.first(version.size() - 1);
    return word.first(std::min(word.size(), name.size())).compare(name, Qt::CaseInsensitive) == 0;
}

TxtVersionMatch classify(QByteArrayView text,
                         QByteArrayView word,
                         QByteArrayView after,
                         QByteArrayView version)
{
    if (word == version && text.startsWith("v=")) {
        if (withoutLeading(after, isTxtWsp).startsWith(';'))
            return after.startsWith(';') ? TxtVersionMatch::Exact
                                         : TxtVersionMatch::SpaceBeforeSemicolon;
        return TxtVersionMatch::NoSemicolon;
    }
    if (word.compare(version, Qt::CaseInsensitive) == 0)
        return TxtVersionMatch::Case;
    if (isOtherNumber(word, version))
        return TxtVersionMatch::OtherVersion;
    return isNearly(word, version) ? TxtVersionMatch::Misspelt : TxtVersionMatch::Unrelated;
}

/// Whether a word occurs anywhere, whatever its case, within what a record can hold.
bool mentions(QByteArrayView text, QByteArrayView word)
{
    constexpr qsizetype longest = 4096;
    const QByteArray lower = text.first(std::min(text.size(), longest)).toByteArray().toLower();
    return lower.contains(word.toByteArray().toLower());
}

/// Quotation marks as word processors make them of straight ones: “ ” „ ‘ ’ ‚ « », in UTF-8.
bool holdsTypographicQuotes(QByteArrayView text)
{
    static const QByteArray marks[] = {"\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x9e", "\xe2\x80\x98",
                                       "\xe2\x80\x99", "\xe2\x80\x9a", "\xc2\xab",     "\xc2\xbb"};
    return std::any_of(
        std::begin(marks), std::end(marks), [text](const QByteArray &mark) { return text.contains(mark); });
}

} // namespace

TxtVersion matchTxtVersion(QByteArrayView text, QByteArrayView version)
{
    const auto isQuote = [](char c) { return c == '"' || c == '\'' || c == '\\'; };
    const QByteArrayView unspaced = withoutLeading(text, isTxtSpace);
    const auto isSpaceOrQuote = [](char c) {
        return isTxtSpace(c) || c == '"' || c == '\'' || c == '\\';
    };
    const QByteArrayView bare = withoutLeading(unspaced, isSpaceOrQuote);
    const bool stated = bare.size() > 2 && (bare[0] == 'v' || bare[0] == 'V') && bare[1] == '=';
    if (stated) {
        const QByteArrayView value = withoutLeading(bare.sliced(2), isSpaceOrQuote);
        const auto end = std::find_if_not(value.begin(), value.end(), isTxtAlphanumeric);
        const QByteArrayView word = value.first(end - value.begin());
        const TxtVersionMatch match = classify(bare, word, value.sliced(word.size()), version);
        const QByteArrayView passedOver = bare.sliced(2, bare.size() - 2 - value.size());
        const bool quoted =
            isQuote(unspaced.front()) || std::any_of(passedOver.begin(), passedOver.end(), isQuote);
        const bool close =
            match != TxtVersionMatch::Unrelated && match != TxtVersionMatch::OtherVersion;
        if (close && quoted)
            return {TxtVersionMatch::QuotesInside, word.toByteArray()};
        if (close && !quoted && !passedOver.isEmpty())
            return {TxtVersionMatch::Garbled, word.toByteArray()};
        if (close && unspaced.size() != text.size())
            return {TxtVersionMatch::LeadingSpace, word.toByteArray()};
        if (match != TxtVersionMatch::Unrelated)
            return {match, word.first(std::min<qsizetype>(word.size(), 64)).toByteArray()};
    }
    // "STSv1; id=1", "v = STSv1", "id=1; v=STSv1": meant to be one, all the same.
    if (mentions(text, version))
        return {holdsTypographicQuotes(text) ? TxtVersionMatch::QuotesInside : TxtVersionMatch::Garbled, {}};
    return {};
}

TxtFields splitTxtFields(QByteArrayView text, qsizetype start)
{
    TxtFields result;
    bool closed = true; // the version's own semicolon
    while (start < text.size()) {
        const qsizetype semicolon = text.indexOf(';', start);
        closed = semicolon >= 0;
        const qsizetype end = closed ? semicolon : text.size();
        const QByteArrayView piece = text.sliced(start, end - start);
        const QByteArrayView field = withoutTrailing(withoutLeading(piece, isTxtWsp), isTxtWsp);
        // Nothing but white space after the last semicolon belongs to that closing delimiter.
        if (field.isEmpty() && closed && result.emptyColumn == 0)
            result.emptyColumn = int(start) + 1;
        if (!field.isEmpty() && result.fields.size() < mostFields) {
            const qsizetype equals = field.indexOf('=');
            const bool hasEquals = equals >= 0;
            const qsizetype column = field.data() - text.data() + 1;
            result.fields.append({field.first(hasEquals ? equals : field.size()).toByteArray(),
                                  hasEquals ? field.sliced(equals + 1).toByteArray() : QByteArray(),
                                  hasEquals,
                                  int(column)});
            if (!closed && isTxtWsp(piece.back()))
                result.trailingColumn = int(column + field.size());
        }
        start = end + 1;
    }
    return result;
}

bool isTxtFieldName(QByteArrayView key)
{
    constexpr qsizetype longest = 32;
    return !key.isEmpty() && key.size() <= longest && isTxtAlphanumeric(key.front())
        && std::all_of(key.begin(), key.end(), [](char c) {
               return isTxtAlphanumeric(c) || c == '_' || c == '-' || c == '.';
           });
}

bool txtFieldMeans(const TxtField &field, QByteArrayView name)
{
    const auto end = std::find_if_not(field.key.begin(), field.key.end(), isTxtAlphanumeric);
    const QByteArrayView word(field.key.begin(), end - field.key.begin());
    return word.compare(name, Qt::CaseInsensitive) == 0;
}

bool isTxtFieldValue(QByteArrayView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
        return c > 0x20 && c < 0x7F && c != '=' && c != ';';
    });
}

} // namespace postseal
