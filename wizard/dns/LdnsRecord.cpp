// SPDX-License-Identifier: Apache-2.0
#include "dns/LdnsRecord.h"

#include "dns/DnsMessage.h"

namespace postseal {

namespace {

QByteArrayView octetsOfField(const ldns_rdf *field)
{
    return {reinterpret_cast<const char *>(ldns_rdf_data(field)), qsizetype(ldns_rdf_size(field))};
}

/// The presentation form of the rdata: what follows owner, TTL, class and type.
QByteArray rdataText(const ldns_rr *record)
{
    const LdnsTextPtr line(ldns_rr2str_fmt(ldns_output_format_nocomments, record));
    QByteArrayView rest(line.get());
    for (int field = 0; field < 4; ++field) {
        const qsizetype tab = rest.indexOf('\t');
        if (tab < 0)
            return {};
        rest = rest.sliced(tab + 1);
    }
    return rest.trimmed().toByteArray();
}

} // namespace

LdnsRecordPtr ldnsRecordFromLine(const QByteArray &line, quint32 usualTtl)
{
    // ldns 1.8 does not count line ends within parentheses, and writes them behind the end of its
    // buffer.
    ldns_rr *record = nullptr;
    if (line.contains('\n')
        || ldns_rr_new_frm_str(&record, line.constData(), usualTtl, nullptr, nullptr)
            != LDNS_STATUS_OK)
        return nullptr;
    return LdnsRecordPtr(record);
}

std::optional<ResourceRecord> recordFromLdns(const ldns_rr *record)
{
    qsizetype offset = 0;
    const auto owner = nameFromWire(octetsOfField(ldns_rr_owner(record)), offset);
    if (!owner)
        return std::nullopt;
    ResourceRecord ours;
    ours.owner = *owner;
    ours.type = RecordType(ldns_rr_get_type(record));
    // A TTL with the top bit set counts as zero. RFC 2181 section 8.
    ours.ttl = ldns_rr_ttl(record) > 0x7fffffffU ? 0 : ldns_rr_ttl(record);
    for (size_t i = 0; i < ldns_rr_rd_count(record); ++i)
        ours.rdata.append(octetsOfField(ldns_rr_rdf(record, i)));
    ours.text = rdataText(record);
    return ours;
}

} // namespace postseal
