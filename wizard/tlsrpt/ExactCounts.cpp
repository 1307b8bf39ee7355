// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/ExactCounts.h"

#include <QString>

#include <limits>

namespace postseal {

namespace {

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

qsizetype behindJsonSpace(QByteArrayView json, qsizetype from)
{
    while (from < json.size() && isJsonSpace(json[from]))
        ++from;
    return from;
}

} // namespace

QByteArray withExactCounts(const QByteArray &json)
{
    constexpr QByteArrayView nameEnd("session-count\"");
    constexpr auto largestKept = quint64(std::numeric_limits<qint64>::max());
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = json.indexOf(nameEnd); at >= 0; at = json.indexOf(nameEnd, at + 1)) {
        const qsizetype colon = behindJsonSpace(json, at + nameEnd.size());
        if (colon >= json.size() || json[colon] != ':')
            continue;
        const qsizetype start = behindJsonSpace(json, colon + 1);
        qsizetype end = start;
        while (end < json.size() && json[end] >= '0' && json[end] <= '9')
            ++end;
        const bool whole =
            end < json.size() && (isJsonSpace(json[end]) || json[end] == ',' || json[end] == '}');
        bool fits = false;
        constexpr qsizetype mostDigits = 20;
        const quint64 count = whole && end - start <= mostDigits
            ? json.mid(start, end - start).toULongLong(&fits)
            : 0;
        if (!fits || count <= largestKept)
            continue;
        result += json.mid(copied, start - copied) + '"' + QString(exactCountMark).toUtf8()
            + json.mid(start, end - start) + '"';
        copied = end;
    }
    return copied > 0 ? result + json.mid(copied) : QByteArray();
}

} // namespace postseal
