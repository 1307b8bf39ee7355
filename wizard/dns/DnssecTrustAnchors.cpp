// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecTrustAnchors.h"

#include "dns/DnsMessage.h"
#include "dns/LdnsRecord.h"
#include "dns/Resolver.h"

namespace postseal {

namespace {

// https://data.iana.org/root-anchors/root-anchors.xml: KSK-2017 and KSK-2024. Debian has the same
// in dns-root-data; Windows and macOS have no such file, hence here.
constexpr char builtInRootAnchors[] =
    ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n"
    ". IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16\n";

// Anchors come from the user, but a wrong file may be large.
constexpr qsizetype longestAnchorText = qsizetype(1024) * 1024;

} // namespace

DnssecTrustAnchors::DnssecTrustAnchors(const QByteArray &zoneFileText)
{
    const QByteArray text = zoneFileText.trimmed().isEmpty() ? QByteArray(builtInRootAnchors)
                                                             : zoneFileText.left(longestAnchorText);
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray entry = line.trimmed();
        if (entry.isEmpty() || entry.startsWith(';') || entry.startsWith('$'))
            continue;
        if (const LdnsRecordPtr record = ldnsRecordFromLine(entry, 3600))
            add(record.get());
    }
}

void DnssecTrustAnchors::add(const ldns_rr *record)
{
    if (ldns_rr_rd_count(record) != 4)
        return;
    LdnsRecordPtr signer;
    if (ldns_rr_get_type(record) == LDNS_RR_TYPE_DS)
        signer.reset(ldns_rr_clone(record));
    else if (ldns_rr_get_type(record) == LDNS_RR_TYPE_DNSKEY)
        signer.reset(ldns_key_rr2ds(record, LDNS_SHA256));
    if (!signer)
        return;
    const ldns_rdf *owner = ldns_rr_owner(record);
    qsizetype offset = 0;
    const auto zone = nameFromWire(
        {reinterpret_cast<const char *>(ldns_rdf_data(owner)), qsizetype(ldns_rdf_size(owner))},
        offset);
    if (!zone)
        return;
    auto &list = m_delegationSigners[*zone];
    if (!list)
        list = std::shared_ptr<ldns_rr_list>(ldns_rr_list_new(), LdnsDeleter());
    ldns_rr_list_push_rr(list.get(), signer.release());
}

std::optional<DomainName> DnssecTrustAnchors::zoneAbove(const DomainName &name) const
{
    for (DomainName zone = name;; zone = zone.parent()) {
        if (m_delegationSigners.contains(zone))
            return zone;
        if (zone.isRoot())
            return std::nullopt;
    }
}

const ldns_rr_list *DnssecTrustAnchors::delegationSigners(const DomainName &zone) const
{
    const auto found = m_delegationSigners.constFind(zone);
    return found == m_delegationSigners.constEnd() ? nullptr : found->get();
}

bool holdsTrustAnchors(const QByteArray &zoneFileText)
{
    // Empty text would stand for the built-in anchors, and holds none itself.
    return !zoneFileText.isEmpty() && !DnssecTrustAnchors(zoneFileText).isEmpty();
}

} // namespace postseal
