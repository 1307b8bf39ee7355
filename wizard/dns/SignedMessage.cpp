// SPDX-License-Identifier: Apache-2.0
#include "dns/SignedMessage.h"

#include "dns/LdnsRecord.h"

#include <QtEndian>

#include <cstring>

namespace postseal {

namespace {

constexpr qsizetype headerOctets = 12;
constexpr quint16 fudgeSeconds = 300; // RFC 8945 section 10

/// The fields of a TSIG record's data, in their order. RFC 8945 section 4.2.
enum TsigField : size_t {
    AlgorithmField,
    TimeField,
    FudgeField,
    MacField,
    OriginalIdField,
    ErrorField,
    OtherField,
};

QByteArray algorithmName(TsigAlgorithm algorithm)
{
    return algorithm == TsigAlgorithm::HmacMd5 ? "hmac-md5.sig-alg.reg.int."
                                               : toText(algorithm) + '.';
}

LdnsFieldPtr nameField(const DomainName &name)
{
    return LdnsFieldPtr(ldns_dname_new_frm_str((name.toAscii() + '.').constData()));
}

/// A record without data, which an update uses for what shall be gone or shall be there.
LdnsRecordPtr emptyRecord(const DomainName &name, RecordType type, ldns_rr_class rrClass)
{
    LdnsRecordPtr record(ldns_rr_new());
    ldns_rr_set_owner(record.get(), nameField(name).release());
    ldns_rr_set_type(record.get(), ldns_rr_type(type));
    ldns_rr_set_class(record.get(), rrClass);
    ldns_rr_set_ttl(record.get(), 0);
    return record;
}

/// A record with data, from its text; null when ldns cannot read it.
LdnsRecordPtr fullRecord(const ResourceRecord &record, quint32 ttl)
{
    const QByteArray line = record.owner.toAscii() + ". " + QByteArray::number(ttl) + " IN "
        + toText(record.type) + ' ' + record.text;
    return ldnsRecordFromLine(line, 0);
}

/// RFC 2136 section 2.4: the set is exactly as it was seen.
bool appendPrerequisites(ldns_rr_list *list, const RecordSetChange &change)
{
    if (change.before.isEmpty()) {
        return ldns_rr_list_push_rr(
            list, emptyRecord(change.name, change.type, LDNS_RR_CLASS_NONE).release());
    }
    for (const ResourceRecord &record : change.before) {
        LdnsRecordPtr seen = fullRecord(record, 0);
        if (!seen || !ldns_rr_list_push_rr(list, seen.release()))
            return false;
    }
    return true;
}

/// RFC 2136 section 2.5. What goes comes first: where an alias is nothing else can be added
/// (3.4.2.2).
bool appendChanges(ldns_rr_list *list, const QList<RecordSetChange> &changes)
{
    for (const RecordSetChange &change : changes) {
        if (!change.before.isEmpty() && change.before != change.after
            && !ldns_rr_list_push_rr(
                list, emptyRecord(change.name, change.type, LDNS_RR_CLASS_ANY).release()))
            return false;
    }
    for (const RecordSetChange &change : changes) {
        if (change.before == change.after)
            continue;
        for (const ResourceRecord &record : change.after) {
            LdnsRecordPtr added = fullRecord(record, record.ttl);
            if (!added || !ldns_rr_list_push_rr(list, added.release()))
                return false;
        }
    }
    return true;
}

QByteArray octetsOf(const ldns_rdf *field)
{
    return {reinterpret_cast<const char *>(ldns_rdf_data(field)), qsizetype(ldns_rdf_size(field))};
}

std::optional<SignedMessage> sign(ldns_pkt *packet, const TsigKey &key, quint16 id)
{
    ldns_pkt_set_id(packet, id);
    const QByteArray name = key.name.toAscii() + '.';
    const QByteArray secret = key.secret.toBase64();
    if (ldns_pkt_tsig_sign(packet,
                           name.constData(),
                           secret.constData(),
                           fudgeSeconds,
                           algorithmName(key.algorithm).constData(),
                           nullptr)
        != LDNS_STATUS_OK)
        return std::nullopt;
    uint8_t *wire = nullptr;
    size_t size = 0;
    if (ldns_pkt2wire(&wire, packet, &size) != LDNS_STATUS_OK)
        return std::nullopt;
    const LdnsBytesPtr octets(wire);
    SignedMessage message;
    message.wire = QByteArray(reinterpret_cast<const char *>(wire), qsizetype(size));
    message.mac = octetsOf(ldns_rr_rdf(ldns_pkt_tsig(packet), MacField));
    return message;
}

quint64 bigEndian(QByteArrayView octets)
{
    quint64 number = 0;
    for (const char c : octets)
        number = (number << 8) | quint8(c);
    return number;
}

/// The server's time, which follows the length in the other data of BADTIME. RFC 8945
/// section 5.2.3.
QDateTime timeInOtherData(const ldns_rdf *field)
{
    const QByteArray other = octetsOf(field);
    return other.size() == 8
        ? QDateTime::fromSecsSinceEpoch(qint64(bigEndian(other.mid(2))), Qt::UTC)
        : QDateTime();
}

bool isKeys(const ldns_rr *tsig, const TsigKey &key)
{
    const LdnsFieldPtr name = nameField(key.name);
    const LdnsFieldPtr algorithm(ldns_dname_new_frm_str(algorithmName(key.algorithm).constData()));
    return ldns_dname_compare(ldns_rr_owner(tsig), name.get()) == 0
        && ldns_dname_compare(ldns_rr_rdf(tsig, AlgorithmField), algorithm.get()) == 0;
}

/// ldns computes the signature; it checks neither the key's name, nor the algorithm, nor the time.
TsigVerdict verify(ldns_pkt *packet,
                   QByteArrayView wire,
                   const QByteArray &sentMac,
                   const TsigKey &key,
                   const QDateTime &nowUtc)
{
    const ldns_rr *tsig = ldns_pkt_tsig(packet);
    if (!isKeys(tsig, key))
        return TsigVerdict::Forged;
    const QDateTime signedUtc = QDateTime::fromSecsSinceEpoch(
        qint64(bigEndian(octetsOf(ldns_rr_rdf(tsig, TimeField)))), Qt::UTC);
    const qint64 fudge = qint64(bigEndian(octetsOf(ldns_rr_rdf(tsig, FudgeField))));
    const LdnsFieldPtr mac(ldns_rdf_new_frm_data(
        LDNS_RDF_TYPE_INT16_DATA, size_t(sentMac.size()), sentMac.constData()));
    if (!ldns_pkt_tsig_verify(packet,
                              reinterpret_cast<const uint8_t *>(wire.data()),
                              size_t(wire.size()),
                              (key.name.toAscii() + '.').constData(),
                              key.secret.toBase64().constData(),
                              mac.get()))
        return TsigVerdict::Forged;
    return qAbs(signedUtc.secsTo(nowUtc)) <= fudge ? TsigVerdict::Valid : TsigVerdict::OutOfTime;
}

/// A reply to this very message: its id, its opcode, and its question or zone where one is
/// repeated.
bool answers(QByteArrayView sent, QByteArrayView received)
{
    if (received.size() < headerOctets || sent.first(2) != received.first(2))
        return false;
    const auto flags = quint8(received[2]);
    return (flags & 0x80) != 0 && (flags & 0x78) == (quint8(sent[2]) & 0x78);
}

} // namespace

std::optional<SignedMessage> encodeSignedQuery(const DnsQuestion &question,
                                               const TsigKey &key,
                                               quint16 id)
{
    const LdnsPacketPtr packet(ldns_pkt_query_new(nameField(question.name).release(),
                                                  ldns_rr_type(question.type),
                                                  LDNS_RR_CLASS_IN,
                                                  question.recursionDesired ? LDNS_RD : 0));
    return packet ? sign(packet.get(), key, id) : std::nullopt;
}

std::optional<SignedMessage> encodeSignedUpdate(const ZoneUpdate &update,
                                                const TsigKey &key,
                                                quint16 id)
{
    const LdnsRecordListPtr prerequisites(ldns_rr_list_new());
    const LdnsRecordListPtr changes(ldns_rr_list_new());
    const LdnsRecordListPtr additional(ldns_rr_list_new());
    for (const RecordSetChange &change : update.changes) {
        if (!appendPrerequisites(prerequisites.get(), change))
            return std::nullopt;
    }
    if (!appendChanges(changes.get(), update.changes))
        return std::nullopt;
    // The packet takes the zone's name; of the lists it makes copies.
    const LdnsPacketPtr packet(ldns_update_pkt_new(nameField(update.zone).release(),
                                                   LDNS_RR_CLASS_IN,
                                                   prerequisites.get(),
                                                   changes.get(),
                                                   additional.get()));
    return packet ? sign(packet.get(), key, id) : std::nullopt;
}

std::optional<SignedReply> readSignedReply(const SignedMessage &sent,
                                           QByteArrayView received,
                                           const TsigKey &key,
                                           const QDateTime &nowUtc)
{
    if (!answers(sent.wire, received))
        return std::nullopt;
    auto reply = decodeReply(received);
    ldns_pkt *raw = nullptr;
    const ldns_status status = ldns_wire2pkt(
        &raw, reinterpret_cast<const uint8_t *>(received.data()), size_t(received.size()));
    const LdnsPacketPtr packet(raw);
    if (!reply || status != LDNS_STATUS_OK)
        return std::nullopt;
    SignedReply signedReply;
    signedReply.reply = *std::move(reply);
    const ldns_rr *tsig = ldns_pkt_tsig(raw);
    if (!tsig || ldns_rr_rd_count(tsig) <= OtherField)
        return signedReply;
    signedReply.serverUtc = QDateTime::fromSecsSinceEpoch(
        qint64(bigEndian(octetsOf(ldns_rr_rdf(tsig, TimeField)))), Qt::UTC);
    switch (bigEndian(octetsOf(ldns_rr_rdf(tsig, ErrorField)))) {
    case 16:
        signedReply.verdict = TsigVerdict::SignatureBad;
        break;
    case 17:
        signedReply.verdict = TsigVerdict::KeyUnknown;
        break;
    case 18:
        // The only one of these that is signed. RFC 8945 section 5.2.3.
        signedReply.verdict = verify(raw, received, sent.mac, key, nowUtc) == TsigVerdict::Forged
            ? TsigVerdict::Forged
            : TsigVerdict::TimeBad;
        signedReply.serverUtc = timeInOtherData(ldns_rr_rdf(tsig, OtherField));
        break;
    case 22:
        signedReply.verdict = TsigVerdict::CutTooShort;
        break;
    default:
        signedReply.verdict = verify(raw, received, sent.mac, key, nowUtc);
    }
    return signedReply;
}

} // namespace postseal
