// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecRecords.h"

#include "dns/DnsMessage.h"

#include <QSet>

#include <algorithm>

namespace postseal {

namespace {

std::optional<DomainName> dnssecNameOf(const ldns_rdf *field)
{
    if (!field || ldns_rdf_get_type(field) != LDNS_RDF_TYPE_DNAME)
        return std::nullopt;
    const QByteArrayView wire(reinterpret_cast<const char *>(ldns_rdf_data(field)),
                              qsizetype(ldns_rdf_size(field)));
    qsizetype offset = 0;
    return nameFromWire(wire, offset);
}

DnssecLabels labelsOfWire(QByteArrayView wire)
{
    DnssecLabels labels;
    qsizetype offset = 0;
    while (offset < wire.size() && wire[offset] != 0) {
        const qsizetype length = quint8(wire[offset]);
        if (length > 63 || offset + 1 + length > wire.size())
            break;
        labels.prepend(wire.sliced(offset + 1, length).toByteArray().toLower());
        offset += 1 + length;
    }
    return labels;
}

/// ldns leaves out trailing fields when the rdata is too short, and gives null for them later.
bool hasAllFields(const ldns_rr *record)
{
    const size_t count = ldns_rr_rd_count(record);
    switch (ldns_rr_get_type(record)) {
    case LDNS_RR_TYPE_RRSIG:
        return count == 9;
    case LDNS_RR_TYPE_DNSKEY:
    case LDNS_RR_TYPE_DS:
        return count == 4;
    // An empty type bitmap is no field at all; empty non-terminals have one.
    case LDNS_RR_TYPE_NSEC:
        return count >= 1;
    case LDNS_RR_TYPE_NSEC3:
        return count >= 5;
    case LDNS_RR_TYPE_CNAME:
    case LDNS_RR_TYPE_DNAME:
        return count == 1;
    default:
        return true;
    }
}

/// Equal for records that are doubles of each other, whatever their TTL. RFC 4034 section 6.3.
QByteArray identityOf(const DomainName &owner, const ldns_rr *record)
{
    QByteArray identity =
        owner.toAscii() + ' ' + QByteArray::number(int(ldns_rr_get_type(record))) + ' ';
    for (size_t i = 0; i < ldns_rr_rd_count(record); ++i) {
        const ldns_rdf *field = ldns_rr_rdf(record, i);
        identity.append(reinterpret_cast<const char *>(ldns_rdf_data(field)),
                        qsizetype(ldns_rdf_size(field)));
    }
    return identity;
}

/// Smallest TTL of a section; the OPT pseudo-record is not in these sections.
quint32 smallestTtlOf(const ldns_rr_list *list, quint32 smallest)
{
    for (size_t i = 0; i < ldns_rr_list_rr_count(list); ++i)
        smallest = std::min(smallest, quint32(ldns_rr_ttl(ldns_rr_list_rr(list, i))));
    return smallest;
}

bool sectionHasSignatures(const DnssecSection &section)
{
    return std::any_of(section.rrsets().begin(),
                       section.rrsets().end(),
                       [](const DnssecRrset &rrset) { return rrset.signatureCount() > 0; });
}

} // namespace

DnssecLabels labelsOf(const DomainName &name)
{
    return labelsOfWire(nameToWire(name));
}

DnssecLabels labelsOf(const ldns_rdf *name)
{
    if (!name)
        return {};
    return labelsOfWire(
        {reinterpret_cast<const char *>(ldns_rdf_data(name)), qsizetype(ldns_rdf_size(name))});
}

QByteArray nameForReason(const DomainName &name)
{
    return name.isRoot() ? QByteArray(".") : name.toAscii();
}

qsizetype commonLabels(const DnssecLabels &a, const DnssecLabels &b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end - a.begin();
}

bool isAtOrBelow(const DnssecLabels &name, const DnssecLabels &ancestor)
{
    return commonLabels(name, ancestor) == ancestor.size();
}

qsizetype signedLabelCount(const DnssecLabels &owner)
{
    return !owner.isEmpty() && owner.last() == "*" ? owner.size() - 1 : owner.size();
}

QByteArray DnssecRrset::title() const
{
    const LdnsTextPtr typeText(ldns_rr_type2str(type));
    return nameForReason(owner) + ' ' + typeText.get();
}

std::optional<DnssecSignatureFields> signatureFields(const ldns_rr *signature)
{
    if (!hasAllFields(signature))
        return std::nullopt;
    const auto signer = dnssecNameOf(ldns_rr_rrsig_signame(signature));
    if (!signer)
        return std::nullopt;
    DnssecSignatureFields fields;
    fields.algorithm = ldns_rdf2native_int8(ldns_rr_rrsig_algorithm(signature));
    fields.labels = ldns_rdf2native_int8(ldns_rr_rrsig_labels(signature));
    fields.expiration = ldns_rdf2native_int32(ldns_rr_rrsig_expiration(signature));
    fields.inception = ldns_rdf2native_int32(ldns_rr_rrsig_inception(signature));
    fields.keyTag = ldns_rdf2native_int16(ldns_rr_rrsig_keytag(signature));
    fields.signer = *signer;
    return fields;
}

DnssecSection::DnssecSection(const ldns_rr_list *records)
{
    QSet<QByteArray> seen;
    for (size_t i = 0; i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(records, i);
        if (ldns_rr_get_class(record) != LDNS_RR_CLASS_IN || !hasAllFields(record))
            continue;
        const auto owner = dnssecNameOf(ldns_rr_owner(record));
        if (!owner)
            continue;
        // A signature covers each record once, so doubles would spoil it.
        const QByteArray identity = identityOf(*owner, record);
        if (seen.contains(identity))
            continue;
        seen.insert(identity);
        const bool isSignature = ldns_rr_get_type(record) == LDNS_RR_TYPE_RRSIG;
        const ldns_rr_type type = isSignature ? ldns_rdf2rr_type(ldns_rr_rrsig_typecovered(record))
                                              : ldns_rr_get_type(record);
        DnssecRrset *rrset = rrsetFor(*owner, type);
        ldns_rr_list_push_rr(isSignature ? rrset->signatures.get() : rrset->records.get(),
                             ldns_rr_clone(record));
    }
}

DnssecRrset *DnssecSection::rrsetFor(const DomainName &owner, ldns_rr_type type)
{
    const auto key = std::pair(owner, int(type));
    const auto found = m_index.constFind(key);
    if (found != m_index.constEnd())
        return &m_rrsets[*found];
    m_index.insert(key, m_rrsets.size());
    DnssecRrset &rrset = m_rrsets.emplace_back();
    rrset.owner = owner;
    rrset.type = type;
    return &rrset;
}

const DnssecRrset *DnssecSection::find(const DomainName &owner, ldns_rr_type type) const
{
    const auto found = m_index.constFind(std::pair(owner, int(type)));
    // Signatures without records are no RRset.
    return found != m_index.constEnd() && m_rrsets[*found].count() > 0 ? &m_rrsets[*found]
                                                                       : nullptr;
}

bool DnssecMessage::hasSignatures() const
{
    return sectionHasSignatures(answer) || sectionHasSignatures(authority);
}

std::optional<DnssecMessage> parseDnssecMessage(const QByteArray &wire)
{
    ldns_pkt *raw = nullptr;
    if (wire.size() > 65535
        || ldns_wire2pkt(
               &raw, reinterpret_cast<const uint8_t *>(wire.constData()), size_t(wire.size()))
            != LDNS_STATUS_OK)
        return std::nullopt;
    const LdnsPacketPtr packet(raw);
    const ldns_rr_list *questions = ldns_pkt_question(packet.get());
    if (!ldns_pkt_qr(packet.get()) || ldns_rr_list_rr_count(questions) != 1)
        return std::nullopt;
    const ldns_rr *question = ldns_rr_list_rr(questions, 0);
    const auto name = dnssecNameOf(ldns_rr_owner(question));
    if (!name)
        return std::nullopt;
    DnssecMessage message;
    message.questionName = *name;
    message.questionType = ldns_rr_get_type(question);
    message.responseCode = int(ldns_pkt_get_rcode(packet.get()))
        | (ldns_pkt_edns(packet.get()) ? ldns_pkt_edns_extended_rcode(packet.get()) << 4 : 0);
    message.dnssecOk = ldns_pkt_edns_do(packet.get());
    message.answer = DnssecSection(ldns_pkt_answer(packet.get()));
    message.authority = DnssecSection(ldns_pkt_authority(packet.get()));
    message.smallestTtl = smallestTtlOf(ldns_pkt_authority(packet.get()),
                                        smallestTtlOf(ldns_pkt_answer(packet.get()), 86400));
    return message;
}

std::optional<DomainName> firstNameOf(const ldns_rr *record)
{
    return ldns_rr_rd_count(record) > 0 ? dnssecNameOf(ldns_rr_rdf(record, 0)) : std::nullopt;
}

} // namespace postseal
