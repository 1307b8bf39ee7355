// SPDX-License-Identifier: Apache-2.0
#include "dns/DnsAnswer.h"

#include "dns/DnsMessage.h"

#include <QtEndian>

#include <algorithm>

namespace postseal {

namespace {

/// Calls the function for each record of the type and keeps what it made of them.
template <class Value, class Function>
QList<Value> viewOf(const DnsAnswer &answer, RecordType type, Function read)
{
    QList<Value> values;
    for (const ResourceRecord &record : answer.records) {
        if (record.type != type)
            continue;
        if (std::optional<Value> value = read(record))
            values.append(*value);
    }
    return values;
}

/// A name that fills the rdata from the offset to its end.
std::optional<DomainName> nameToEnd(const QByteArray &rdata, qsizetype offset)
{
    auto name = nameFromWire(rdata, offset);
    return offset == rdata.size() ? name : std::nullopt;
}

std::optional<MxRecord> readMx(const ResourceRecord &record)
{
    if (record.rdata.size() < 3)
        return std::nullopt;
    const auto host = nameToEnd(record.rdata, 2);
    if (!host)
        return std::nullopt;
    return MxRecord{qFromBigEndian<quint16>(record.rdata.constData()), *host, record.ttl};
}

std::optional<QList<QByteArray>> readTxt(const ResourceRecord &record)
{
    QList<QByteArray> strings;
    qsizetype offset = 0;
    while (offset < record.rdata.size()) {
        const qsizetype length = quint8(record.rdata[offset]);
        if (offset + 1 + length > record.rdata.size())
            return std::nullopt;
        strings.append(record.rdata.mid(offset + 1, length));
        offset += 1 + length;
    }
    // One character-string at least. RFC 1035 section 3.3.14.
    return strings.isEmpty() ? std::nullopt : std::optional(strings);
}

std::optional<TlsaRecord> readTlsa(const ResourceRecord &record)
{
    const QByteArray &rdata = record.rdata;
    if (rdata.size() < 4)
        return std::nullopt;
    return TlsaRecord{quint8(rdata[0]), quint8(rdata[1]), quint8(rdata[2]), rdata.mid(3)};
}

/// RFC 8659 section 4.1: flags, length of the tag, tag, value.
std::optional<CaaRecord> readCaa(const ResourceRecord &record)
{
    const QByteArray &rdata = record.rdata;
    if (rdata.size() < 2)
        return std::nullopt;
    const qsizetype tagLength = quint8(rdata[1]);
    if (tagLength == 0 || 2 + tagLength > rdata.size())
        return std::nullopt;
    return CaaRecord{quint8(rdata[0]), rdata.mid(2, tagLength).toLower(), rdata.mid(2 + tagLength)};
}

} // namespace

QByteArray toText(RecordType type)
{
    switch (type) {
    case RecordType::A:
        return "A";
    case RecordType::Ns:
        return "NS";
    case RecordType::Cname:
        return "CNAME";
    case RecordType::Soa:
        return "SOA";
    case RecordType::Mx:
        return "MX";
    case RecordType::Txt:
        return "TXT";
    case RecordType::Aaaa:
        return "AAAA";
    case RecordType::Ds:
        return "DS";
    case RecordType::Sshfp:
        return "SSHFP";
    case RecordType::Rrsig:
        return "RRSIG";
    case RecordType::Nsec:
        return "NSEC";
    case RecordType::Dnskey:
        return "DNSKEY";
    case RecordType::Nsec3:
        return "NSEC3";
    case RecordType::Tlsa:
        return "TLSA";
    case RecordType::Svcb:
        return "SVCB";
    case RecordType::Https:
        return "HTTPS";
    case RecordType::Caa:
        return "CAA";
    }
    // A number from the network that we have no name for. RFC 3597 section 5.
    return "TYPE" + QByteArray::number(quint16(type));
}

bool DnsAnswer::isUndetermined() const
{
    switch (kind) {
    case AnswerKind::Records:
    case AnswerKind::NoData:
    case AnswerKind::NxDomain:
    case AnswerKind::CnameLoop:
        return false;
    case AnswerKind::ServerFailure:
    case AnswerKind::Refused:
    case AnswerKind::OtherError:
    case AnswerKind::Malformed:
    case AnswerKind::Silent:
    case AnswerKind::Unreachable:
    case AnswerKind::Lame:
    case AnswerKind::Cancelled:
        return true;
    }
    return true;
}

QByteArray TlsaRecord::toText() const
{
    return QByteArray::number(usage) + ' ' + QByteArray::number(selector) + ' '
        + QByteArray::number(matchingType) + ' ' + data.toHex();
}

QList<QHostAddress> addresses(const DnsAnswer &answer)
{
    QList<QHostAddress> list = viewOf<QHostAddress>(
        answer, RecordType::A, [](const ResourceRecord &record) -> std::optional<QHostAddress> {
            if (record.rdata.size() != 4)
                return std::nullopt;
            return QHostAddress(qFromBigEndian<quint32>(record.rdata.constData()));
        });
    list += viewOf<QHostAddress>(
        answer, RecordType::Aaaa, [](const ResourceRecord &record) -> std::optional<QHostAddress> {
            if (record.rdata.size() != 16)
                return std::nullopt;
            return QHostAddress(reinterpret_cast<const quint8 *>(record.rdata.constData()));
        });
    return list;
}

QList<MxRecord> mxRecords(const DnsAnswer &answer)
{
    QList<MxRecord> list = viewOf<MxRecord>(answer, RecordType::Mx, readMx);
    std::stable_sort(list.begin(), list.end(), [](const MxRecord &a, const MxRecord &b) {
        return std::pair(a.preference, a.host) < std::pair(b.preference, b.host);
    });
    return list;
}

QList<QList<QByteArray>> txtRecords(const DnsAnswer &answer)
{
    return viewOf<QList<QByteArray>>(answer, RecordType::Txt, readTxt);
}

QList<DomainName> nameServers(const DnsAnswer &answer)
{
    return viewOf<DomainName>(answer, RecordType::Ns, [](const ResourceRecord &record) {
        return nameToEnd(record.rdata, 0);
    });
}

QList<TlsaRecord> tlsaRecords(const DnsAnswer &answer)
{
    return viewOf<TlsaRecord>(answer, RecordType::Tlsa, readTlsa);
}

QList<CaaRecord> caaRecords(const DnsAnswer &answer)
{
    return viewOf<CaaRecord>(answer, RecordType::Caa, readCaa);
}

} // namespace postseal
