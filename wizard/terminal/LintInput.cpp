// SPDX-License-Identifier: Apache-2.0
#include "terminal/LintInput.h"

#include <algorithm>

namespace postseal {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArrayView withoutLeadingBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    return text;
}

/// One octet behind a backslash: "\DDD" or the character itself. Moves i to the last octet of the
/// escape.
char unescaped(QByteArrayView text, qsizetype &i)
{
    constexpr qsizetype digits = 3;
    const bool decimal = i + digits < text.size() && isDigit(text[i + 1]) && isDigit(text[i + 2])
        && isDigit(text[i + 3]);
    if (decimal) {
        const int number =
            (text[i + 1] - '0') * 100 + (text[i + 2] - '0') * 10 + (text[i + 3] - '0');
        i += digits;
        return char(number & 0xFF);
    }
    ++i;
    return text[i];
}

/// The strings of "a" "b" c: quoted ones, and bare words between them.
QList<QByteArray> zoneStrings(QByteArrayView text)
{
    QList<QByteArray> strings;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isBlank(text[i]))
            continue;
        const bool quoted = text[i] == '"';
        if (quoted)
            ++i;
        else if (text[i] == ';')
            break; // a zone file's comment
        QByteArray string;
        for (; i < text.size(); ++i) {
            if (quoted ? text[i] == '"' : isBlank(text[i]))
                break;
            string.append(text[i] == '\\' && i + 1 < text.size() ? unescaped(text, i) : text[i]);
        }
        strings.append(string);
    }
    return strings;
}

/// What follows the type in "_mta-sts.example.com. 3600 IN TXT "v=STSv1; id=1"", empty when it is
/// no such line.
QByteArrayView txtDataOfZoneLine(QByteArrayView line)
{
    qsizetype from = 0;
    for (int word = 0; word < 5; ++word) {
        while (from < line.size() && isBlank(line[from]))
            ++from;
        qsizetype to = from;
        while (to < line.size() && !isBlank(line[to]))
            ++to;
        const QByteArrayView text = line.sliced(from, to - from);
        if (word > 0 && text.compare("TXT", Qt::CaseInsensitive) == 0) {
            const QByteArrayView data = withoutLeadingBlanks(line.sliced(to));
            return data.startsWith('"') ? data : QByteArrayView();
        }
        const bool mayStandBeforeType = word == 0 || text.compare("IN", Qt::CaseInsensitive) == 0
            || (!text.isEmpty() && isDigit(text.front()));
        if (!mayStandBeforeType || text.contains('=') || text.contains('"'))
            return {};
        from = to;
    }
    return {};
}

/// Where a line stops to be one that a TXT record can be written as: at a control character, an
/// octet over 0x7E, or an opening quote that none closes. -1: nowhere. What a zone file would need
/// these for is written "\DDD"; RFC 1035 section 5.1.
qsizetype garbageIn(QByteArrayView line)
{
    const bool zoneForm =
        withoutLeadingBlanks(line).startsWith('"') || !txtDataOfZoneLine(line).isEmpty();
    qsizetype opened = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (zoneForm && c == ';' && opened < 0)
            return -1; // the rest is a comment
        if ((uchar(c) < 0x20 && c != '\t') || uchar(c) > 0x7E)
            return i;
        if (c == '\\' && i + 1 < line.size() && (line[i + 1] == '"' || line[i + 1] == '\\'))
            ++i;
        else if (c == '"')
            opened = opened < 0 ? i : -1;
    }
    return opened;
}

} // namespace

std::optional<GarbageLine> garbageLine(QByteArrayView text)
{
    for (int number = 1; !text.isEmpty(); ++number) {
        const qsizetype lineEnd = text.indexOf('\n');
        QByteArrayView line = lineEnd < 0 ? text : text.first(lineEnd);
        text = lineEnd < 0 ? QByteArrayView() : text.sliced(lineEnd + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (const qsizetype fault = garbageIn(line); fault >= 0)
            return GarbageLine{line.toByteArray(), number, int(fault) + 1};
    }
    return {};
}

QList<QList<QByteArray>> txtRecordsFromText(QByteArrayView text)
{
    constexpr qsizetype mostRecords = 10000; // far over what a DNS message can hold
    QList<QList<QByteArray>> records;
    while (!text.isEmpty() && records.size() < mostRecords) {
        const qsizetype lineEnd = text.indexOf('\n');
        QByteArrayView line = lineEnd < 0 ? text : text.first(lineEnd);
        text = lineEnd < 0 ? QByteArrayView() : text.sliced(lineEnd + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        const QByteArrayView content = withoutLeadingBlanks(line);
        if (content.isEmpty())
            continue;
        const QByteArrayView zoneData = txtDataOfZoneLine(line);
        if (!zoneData.isEmpty())
            records.append(zoneStrings(zoneData));
        else if (content.startsWith('"'))
            records.append(zoneStrings(content));
        else
            records.append({line.toByteArray()});
    }
    return records;
}

} // namespace postseal
