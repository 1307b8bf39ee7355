// SPDX-License-Identifier: Apache-2.0
#include "ingest/ImapText.h"

#include <QtEndian>

namespace postseal {

namespace {

/// UTF-16 in base64 with a comma for the slash and without padding, between "&" and "-".
QByteArray shifted(const QString &run)
{
    QByteArray octets;
    for (const QChar c : run) {
        const quint16 unit = qToBigEndian(quint16(c.unicode()));
        octets.append(reinterpret_cast<const char *>(&unit), sizeof unit);
    }
    return '&' + octets.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

QString unshifted(QByteArray base64)
{
    const QByteArray octets = QByteArray::fromBase64(base64.replace(',', '/'));
    QString run;
    for (qsizetype i = 0; i + 1 < octets.size(); i += 2)
        run.append(QChar(qFromBigEndian<quint16>(octets.constData() + i)));
    return run;
}

} // namespace

QByteArray toImapFolder(const QString &name)
{
    QByteArray octets;
    QString run;
    for (const QChar c : name) {
        const bool isPlain = c.unicode() >= 0x20 && c.unicode() < 0x7f;
        if (isPlain && !run.isEmpty()) {
            octets += shifted(run);
            run.clear();
        }
        if (!isPlain)
            run.append(c);
        else if (c == u'&')
            octets += "&-";
        else
            octets += char(c.unicode());
    }
    return run.isEmpty() ? octets : octets + shifted(run);
}

QString fromImapFolder(const QByteArray &octets)
{
    QString name;
    for (qsizetype at = 0; at < octets.size(); ++at) {
        const qsizetype end = octets[at] == '&' ? octets.indexOf('-', at) : -1;
        if (end < 0) {
            // Servers that know UTF8=ACCEPT may send the name as it is.
            const qsizetype next = octets.indexOf('&', at + 1);
            name += QString::fromUtf8(octets.mid(at, next < 0 ? -1 : next - at));
            at = (next < 0 ? octets.size() : next) - 1;
        } else {
            name += end == at + 1 ? QString(u'&') : unshifted(octets.mid(at + 1, end - at - 1));
            at = end;
        }
    }
    return name;
}

std::optional<QByteArray> quoted(const QByteArray &octets)
{
    QByteArray text = "\"";
    for (const char c : octets) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet < 0x20 || octet >= 0x7f)
            return std::nullopt;
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

QByteArray toSet(const QList<quint32> &sorted)
{
    QByteArray set;
    for (qsizetype i = 0; i < sorted.size();) {
        qsizetype last = i;
        while (last + 1 < sorted.size() && sorted[last + 1] == sorted[last] + 1)
            ++last;
        set += (set.isEmpty() ? "" : ",") + QByteArray::number(sorted[i]);
        if (last > i)
            set += ':' + QByteArray::number(sorted[last]);
        i = last + 1;
    }
    return set;
}

} // namespace postseal
