// SPDX-License-Identifier: Apache-2.0
#include "dns/DnsMessage.h"

#include "dns/LdnsRecord.h"

#include <QtEndian>

namespace postseal {

namespace {

constexpr qsizetype headerSize = 12;
constexpr quint16 classIn = 1;
constexpr quint16 optType = 41;

void appendNumber16(QByteArray &wire, quint16 number)
{
    wire.append(char(number >> 8)).append(char(number & 0xff));
}

quint16 numberAt(QByteArrayView wire, qsizetype offset)
{
    return qFromBigEndian<quint16>(wire.data() + offset);
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Where the question section of a message of ours ends.
qsizetype endOfQuestion(QByteArrayView query)
{
    qsizetype end = headerSize;
    while (end < query.size() && query[end] != 0)
        end += 1 + quint8(query[end]);
    return end + 1 + 4;
}

QList<ResourceRecord> recordsOf(const ldns_rr_list *list)
{
    QList<ResourceRecord> records;
    for (size_t i = 0; i < ldns_rr_list_rr_count(list); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(list, i);
        if (ldns_rr_get_class(record) != LDNS_RR_CLASS_IN)
            continue;
        if (auto ours = recordFromLdns(record))
            records.append(*ours);
    }
    return records;
}

} // namespace

std::optional<DomainName> nameFromWire(QByteArrayView wire, qsizetype &offset)
{
    QList<QByteArray> labels;
    while (offset >= 0 && offset < wire.size()) {
        const qsizetype length = quint8(wire[offset]);
        // Two bits set on top would be a compression pointer: 63 is the longest label.
        if (length > 63 || offset + 1 + length > wire.size() || labels.size() > 127)
            return std::nullopt;
        const QByteArrayView label = wire.sliced(offset + 1, length);
        offset += 1 + length;
        if (length == 0) {
            const auto name = DomainName::fromLabels(labels);
            return name ? std::optional(*name) : std::nullopt;
        }
        labels.append(label.toByteArray());
    }
    return std::nullopt;
}

QByteArray nameToWire(const DomainName &name)
{
    QByteArray wire;
    for (const QByteArray &label : name.labels())
        wire.append(char(label.size())).append(label);
    return wire.append('\0');
}

QByteArray encodeQuery(const DnsQuestion &question, quint16 id, quint64 casePattern)
{
    QByteArray wire;
    appendNumber16(wire, id);
    appendNumber16(wire,
                   quint16((question.recursionDesired ? 0x0100 : 0)
                           | (question.checkingDisabled ? 0x0010 : 0)));
    for (const int count : {1, 0, 0, question.edns ? 1 : 0})
        appendNumber16(wire, quint16(count));
    // Length octets are at most 63 and letters begin at 65, so only letters are touched here.
    QByteArray name = nameToWire(question.name);
    int letter = 0;
    for (char &c : name) {
        if (isAsciiLetter(c) && ((casePattern >> (letter++ % 64)) & 1) != 0)
            c = char(c ^ 0x20);
    }
    wire.append(name);
    appendNumber16(wire, quint16(question.type));
    appendNumber16(wire, classIn);
    if (question.edns) {
        // The OPT record of RFC 6891 section 6.1.2, with the DO bit of RFC 3225.
        wire.append('\0');
        appendNumber16(wire, optType);
        appendNumber16(wire, advertisedUdpSize);
        appendNumber16(wire, 0);
        appendNumber16(wire, 0x8000);
        appendNumber16(wire, 0);
    }
    return wire;
}

QByteArray questionTextOf(QByteArrayView message)
{
    qsizetype offset = headerSize;
    const auto name = nameFromWire(message, offset);
    if (!name || offset + 2 > message.size())
        return {};
    return toText(RecordType(numberAt(message, offset))) + ' '
        + (name->isRoot() ? "." : name->toAscii());
}

ReplyMatch matchReply(QByteArrayView query, QByteArrayView reply)
{
    if (reply.size() < headerSize || numberAt(reply, 0) != numberAt(query, 0))
        return ReplyMatch::Foreign;
    const quint16 flags = numberAt(reply, 2);
    const bool isReply = (flags & 0x8000) != 0;
    const bool isStandardQuery = (flags & 0x7800) == 0;
    if (!isReply || !isStandardQuery)
        return ReplyMatch::Foreign;
    const int code = flags & 0xf;
    const quint16 questions = numberAt(reply, 4);
    const bool asksWithoutEdns =
        (code == LDNS_RCODE_FORMERR || code == LDNS_RCODE_NOTIMPL) && numberAt(reply, 10) == 0;
    if (questions == 0 && asksWithoutEdns && numberAt(query, 10) != 0)
        return ReplyMatch::WithoutEdns;
    const qsizetype end = endOfQuestion(query);
    if (questions != 1 || reply.size() < end)
        return ReplyMatch::Foreign;
    const QByteArrayView asked = query.sliced(headerSize, end - headerSize);
    const QByteArrayView echoed = reply.sliced(headerSize, end - headerSize);
    if (asked == echoed)
        return asksWithoutEdns && numberAt(query, 10) != 0 ? ReplyMatch::WithoutEdns
                                                           : ReplyMatch::Matches;
    // Type and class have no letters to compare without case; they must be equal anyway.
    const QByteArrayView askedName = asked.chopped(4);
    const QByteArrayView echoedName = echoed.chopped(4);
    const bool sameName = askedName.compare(echoedName, Qt::CaseInsensitive) == 0;
    return sameName && asked.last(4) == echoed.last(4) ? ReplyMatch::OtherCase
                                                       : ReplyMatch::Foreign;
}

bool isTruncated(QByteArrayView reply)
{
    return reply.size() >= headerSize && (numberAt(reply, 2) & 0x0200) != 0;
}

std::optional<DnsReply> decodeReply(QByteArrayView message)
{
    if (message.size() < headerSize)
        return std::nullopt;
    ldns_pkt *raw = nullptr;
    const ldns_status status = ldns_wire2pkt(
        &raw, reinterpret_cast<const uint8_t *>(message.data()), size_t(message.size()));
    if (status != LDNS_STATUS_OK)
        return std::nullopt;
    const LdnsPacketPtr packet(raw);
    DnsReply reply;
    reply.edns = ldns_pkt_edns(packet.get());
    reply.responseCode = int(ldns_pkt_get_rcode(packet.get()));
    if (reply.edns)
        reply.responseCode |= int(ldns_pkt_edns_extended_rcode(packet.get())) << 4;
    reply.authoritative = ldns_pkt_aa(packet.get());
    reply.truncated = ldns_pkt_tc(packet.get());
    reply.recursionAvailable = ldns_pkt_ra(packet.get());
    reply.authenticatedData = ldns_pkt_ad(packet.get());
    reply.answer = recordsOf(ldns_pkt_answer(packet.get()));
    reply.authority = recordsOf(ldns_pkt_authority(packet.get()));
    return reply;
}

} // namespace postseal
