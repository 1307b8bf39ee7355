// SPDX-License-Identifier: Apache-2.0
// The server's half of the codec: read a query, write a response.
#include "dns/DnsMessage.h"
#include "dns/LdnsRecord.h"

#include <QtEndian>

#include <algorithm>

namespace postseal {

namespace {

constexpr qsizetype queryHeaderSize = 12;

void appendBigEndian(QByteArray &wire, quint16 number)
{
    wire.append(char(number >> 8)).append(char(number & 0xff));
}

void appendRecord(QByteArray &wire, const ResourceRecord &record, const DomainName &questionName)
{
    // The one compression worth having: most owners are the name asked for, which begins after the
    // header.
    if (record.owner == questionName)
        appendBigEndian(wire, quint16(0xc000 | queryHeaderSize));
    else
        wire.append(nameToWire(record.owner));
    appendBigEndian(wire, quint16(record.type));
    appendBigEndian(wire, LDNS_RR_CLASS_IN);
    appendBigEndian(wire, quint16(record.ttl >> 16));
    appendBigEndian(wire, quint16(record.ttl & 0xffff));
    appendBigEndian(wire, quint16(record.rdata.size()));
    wire.append(record.rdata);
}

quint16 responseFlags(const ReceivedQuery &query, const DnsResponse &response)
{
    const auto asked = qFromBigEndian<quint16>(query.header.constData() + 2);
    // Opcode, RD and CD come back as they were.
    int flags = 0x8000 | (asked & (0x7800 | 0x0100 | 0x0010)) | (response.responseCode & 0xf);
    flags |= response.authoritative ? 0x0400 : 0;
    flags |= response.truncated ? 0x0200 : 0;
    flags |= response.recursionAvailable ? 0x0080 : 0;
    flags |= response.authenticatedData ? 0x0020 : 0;
    return quint16(flags);
}

QByteArray encodeWhole(const ReceivedQuery &query, const DnsResponse &response)
{
    QByteArray wire = query.header.left(2);
    appendBigEndian(wire, responseFlags(query, response));
    appendBigEndian(wire, 1);
    appendBigEndian(wire, quint16(response.answer.size()));
    appendBigEndian(wire, quint16(response.authority.size()));
    appendBigEndian(wire, quint16(response.additional.size() + (query.question.edns ? 1 : 0)));
    wire.append(query.questionSection);
    for (const auto *section : {&response.answer, &response.authority, &response.additional}) {
        for (const ResourceRecord &record : *section)
            appendRecord(wire, record, query.question.name);
    }
    if (query.question.edns) {
        wire.append('\0');
        appendBigEndian(wire, LDNS_RR_TYPE_OPT);
        appendBigEndian(wire, advertisedUdpSize);
        appendBigEndian(wire, quint16((response.responseCode >> 4) << 8));
        appendBigEndian(wire, query.dnssecOk ? 0x8000 : 0);
        appendBigEndian(wire, 0);
    }
    return wire;
}

} // namespace

std::optional<ReceivedQuery> decodeQuery(QByteArrayView message)
{
    if (message.size() < queryHeaderSize)
        return std::nullopt;
    ldns_pkt *raw = nullptr;
    if (ldns_wire2pkt(
            &raw, reinterpret_cast<const uint8_t *>(message.data()), size_t(message.size()))
        != LDNS_STATUS_OK)
        return std::nullopt;
    const LdnsPacketPtr packet(raw);
    if (ldns_pkt_qr(raw) || ldns_pkt_get_opcode(raw) != LDNS_PACKET_QUERY
        || ldns_pkt_qdcount(raw) != 1)
        return std::nullopt;
    qsizetype end = queryHeaderSize;
    const auto name = nameFromWire(message, end);
    if (!name || message.size() < end + 4)
        return std::nullopt;
    if (qFromBigEndian<quint16>(message.data() + end + 2) != LDNS_RR_CLASS_IN)
        return std::nullopt;
    ReceivedQuery query;
    query.question.name = *name;
    query.question.type = RecordType(qFromBigEndian<quint16>(message.data() + end));
    query.question.recursionDesired = ldns_pkt_rd(raw);
    query.question.checkingDisabled = ldns_pkt_cd(raw);
    query.question.edns = ldns_pkt_edns(raw);
    if (query.question.edns) {
        query.dnssecOk = ldns_pkt_edns_do(raw);
        query.udpSize = std::max(plainUdpSize, ldns_pkt_edns_udp_size(raw));
    }
    query.header = message.first(queryHeaderSize).toByteArray();
    query.questionSection =
        message.sliced(queryHeaderSize, end + 4 - queryHeaderSize).toByteArray();
    return query;
}

QByteArray encodeResponse(const ReceivedQuery &query,
                          const DnsResponse &response,
                          DnsTransportKind transport)
{
    const QByteArray whole = encodeWhole(query, response);
    const qsizetype limit = transport == DnsTransportKind::Udp ? query.udpSize : 65535;
    if (whole.size() <= limit)
        return whole;
    DnsResponse cut = response;
    cut.truncated = true;
    cut.answer.clear();
    cut.authority.clear();
    cut.additional.clear();
    return encodeWhole(query, cut);
}

std::optional<ResourceRecord> recordFromText(QByteArrayView line)
{
    const LdnsRecordPtr record = ldnsRecordFromLine(line.toByteArray(), 0);
    return record ? recordFromLdns(record.get()) : std::nullopt;
}

} // namespace postseal
