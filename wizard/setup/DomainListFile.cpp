// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainListFile.h"

#include <QSet>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString firstCell(const QString &line)
{
    qsizetype end = line.size();
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u',' || line.at(i) == u';' || line.at(i) == u'\t') {
            end = i;
            break;
        }
    }
    QString cell = line.left(end).trimmed();
    if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        cell = cell.mid(1, cell.size() - 2).trimmed();
    return cell;
}

QByteArray isoTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODate).toLatin1() : QByteArray();
}

/// Only what names, ids and times are made of: what is stored may come from somebody else's file,
/// and a spreadsheet computes what it takes for a formula.
QByteArray plainCell(QByteArray text)
{
    for (char &c : text) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || c == '.' || c == ':'
            || (c == '-' && &c != text.constData());
        c = isPlain ? c : '?';
    }
    return text;
}

} // namespace

DomainListReading readDomainList(const QByteArray &octets)
{
    DomainListReading reading;
    QSet<DomainName> known;
    bool isFirst = true;
    QString text = QString::fromUtf8(octets);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(u'\r', u'\n');
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const QString cell = firstCell(line.toString());
        if (cell.isEmpty() || cell.startsWith(u'#'))
            continue;
        const bool isHead =
            std::exchange(isFirst, false) && cell.compare("domain"_L1, Qt::CaseInsensitive) == 0;
        if (isHead)
            continue;
        if (const auto domain = DomainName::fromUserInput(cell)) {
            if (!known.contains(*domain) && reading.domains.size() < mostDomainsInList) {
                known.insert(*domain);
                reading.domains.append(*domain);
            }
        } else if (++reading.refusedCount <= DomainListReading::mostRefused) {
            reading.refused.append(cell.left(80));
        }
    }
    return reading;
}

QByteArray domainListCsv(const QList<StoredDomain> &domains, const DomainBook *book)
{
    QByteArray csv = "domain,stage,since,checked,verdict,next\r\n";
    for (const StoredDomain &domain : domains) {
        const DomainOutlook *outlook = book ? book->find(domain.name) : nullptr;
        const bool isJudged = outlook && outlook->isJudged;
        QByteArray stage =
            domain.stage ? domain.stage->stage : QByteArray(toId(RolloutStage::NotStarted));
        QDateTime since = domain.stage ? domain.stage->sinceUtc : QDateTime();
        if (isJudged) {
            stage = toId(outlook->status.stage);
            since = outlook->status.sinceUtc;
        }
        const QList<QByteArray> cells = {
            domain.name.toAscii(),
            stage,
            isoTime(since),
            domain.lastCheck ? isoTime(domain.lastCheck->checkedUtc) : QByteArray(),
            domain.lastCheck ? domain.lastCheck->verdict : QByteArray(),
            isJudged ? QByteArray(toId(outlook->status.next.action)) : QByteArray(),
        };
        for (const QByteArray &cell : cells)
            csv += plainCell(cell) + ',';
        csv.chop(1);
        csv += "\r\n";
    }
    return csv;
}

} // namespace postseal
