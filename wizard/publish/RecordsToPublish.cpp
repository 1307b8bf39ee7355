// SPDX-License-Identifier: Apache-2.0
#include "publish/RecordsToPublish.h"

#include "mtasts/StsRecord.h"
#include "tlsrpt/TlsRptRecord.h"

#include <algorithm>

namespace postseal {

namespace {

bool isRelative(NameStyle style)
{
    switch (style) {
    case NameStyle::Full:
    case NameStyle::FullWithDot:
        return false;
    case NameStyle::Relative:
    case NameStyle::Either:
    case NameStyle::Unknown: // what nearly all forms want
        return true;
    }
    return true;
}

bool isCertain(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Documented:
    case Confidence::Observed:
        return true;
    case Confidence::Assumed:
    case Confidence::Unknown:
        return false;
    }
    return false;
}

bool areQuotesTyped(Need quotes)
{
    switch (quotes) {
    case Need::Needed:
        return true;
    case Need::NotNeeded:
    case Need::NeededAsText: // this is for the form
    case Need::Forbidden:
    case Need::Unknown:
        return false;
    }
    return false;
}

NameStyle nameStyleOf(const DnsHost *host)
{
    return host ? host->nameStyle : NameStyle::Relative;
}

} // namespace

TxtToPublish stsRecordToPublish(const DomainName &domain, const QByteArray &id)
{
    return {stsRecordName(domain), generateStsRecord({id, {}})};
}

TxtToPublish tlsRptRecordToPublish(const DomainName &domain, const QList<QByteArray> &rua)
{
    return {tlsRptRecordName(domain), generateTlsRptRecord({rua, {}})};
}

QByteArray panelName(const DomainName &name, const DomainName &zone, const DnsHost *host)
{
    if (name.isRoot())
        return {};
    const NameStyle style = nameStyleOf(host);
    const bool inZone = !zone.isRoot() && name.isSubdomainOf(zone);
    if (inZone && isRelative(style)) {
        if (name == zone)
            return "@";
        return name.toAscii().chopped(zone.toAscii().size() + 1);
    }
    return style == NameStyle::FullWithDot ? name.toAscii() + '.' : name.toAscii();
}

PanelEntry panelEntry(const TxtToPublish &record, const DomainName &zone, const DnsHost *host)
{
    const bool inZone = !zone.isRoot() && !record.name.isRoot() && record.name.isSubdomainOf(zone);
    PanelEntry entry;
    entry.type = "TXT";
    entry.name = panelName(record.name, zone, host);
    entry.value = host && areQuotesTyped(host->quotes) ? toZoneStrings(record.text) : record.text;
    entry.ttl = record.ttl;
    entry.nameIsRelative = inZone && isRelative(nameStyleOf(host));
    entry.formIsCertain = inZone && host && isCertain(host->formConfidence);
    return entry;
}

PanelEntry panelEntry(const HostToPublish &record, const DomainName &zone, const DnsHost *host)
{
    const bool inZone = !zone.isRoot() && !record.name.isRoot() && record.name.isSubdomainOf(zone);
    const bool isAlias = record.type == HostToPublish::Type::Cname;
    PanelEntry entry;
    entry.type = isAlias ? "CNAME" : record.type == HostToPublish::Type::Aaaa ? "AAAA" : "A";
    entry.name = panelName(record.name, zone, host);
    entry.value = record.value;
    if (isAlias && host && host->trailingDot == Need::Needed && !entry.value.endsWith('.'))
        entry.value += '.';
    entry.ttl = record.ttl;
    entry.nameIsRelative = inZone && isRelative(nameStyleOf(host));
    entry.formIsCertain = inZone && host && isCertain(host->formConfidence);
    return entry;
}

QList<QByteArrayView> characterStrings(QByteArrayView text)
{
    constexpr qsizetype longestString = 255; // RFC 1035 section 3.3
    QList<QByteArrayView> pieces;
    do {
        pieces.append(text.first(std::min(text.size(), longestString)));
        text = text.sliced(pieces.last().size());
    } while (!text.isEmpty());
    return pieces;
}

QByteArray toZoneStrings(QByteArrayView text, OctetEscapes escapes)
{
    const int base = escapes == OctetEscapes::Octal ? 8 : 10;
    QByteArray result;
    for (const QByteArrayView piece : characterStrings(text)) {
        if (!result.isEmpty())
            result += ' ';
        result += '"';
        for (const char c : piece) {
            if (c == '"' || c == '\\')
                result += '\\';
            if (c >= 0x20 && c < 0x7F)
                result += c;
            else
                result += '\\' + QByteArray::number(uchar(c), base).rightJustified(3, '0');
        }
        result += '"';
    }
    return result;
}

QByteArray zoneFileLine(const TxtToPublish &record)
{
    if (record.name.isRoot())
        return {};
    return record.name.toAscii() + ". " + QByteArray::number(qint64(record.ttl.count()))
        + " IN TXT " + toZoneStrings(record.text) + '\n';
}

} // namespace postseal
