// SPDX-License-Identifier: Apache-2.0
#include "report/PrintableText.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString escaped(uchar octet)
{
    return octet >= 0x20 && octet < 0x7f ? QString(QLatin1Char(char(octet)))
                                         : u"\\x%1"_s.arg(uint(octet), 2, 16, QLatin1Char('0'));
}

/// Without CR and LF of its line ends, or with both written out.
QStringList linesOf(QByteArrayView bytes, bool showEnds)
{
    QStringList lines;
    QString line;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto octet = uchar(bytes[i]);
        const bool crBeforeLf = octet == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (octet == '\n') {
            lines.append(showEnds ? line + u"\\n"_s : line);
            line.clear();
        } else if (!crBeforeLf) {
            line.append(showEnds && octet == '\r' ? u"\\r"_s : escaped(octet));
        } else if (showEnds) {
            line.append(u"\\r"_s);
        }
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace

QStringList printableLines(QByteArrayView bytes)
{
    return linesOf(bytes, false);
}

QStringList linesWithEnds(QByteArrayView bytes)
{
    return linesOf(bytes, true);
}

} // namespace postseal
