// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecDenialTypes.h"

namespace postseal::dnssecdenial {

DenialProof proven()
{
    return {DenialProof::Outcome::Proven, {}};
}

DenialProof insecure(QByteArray reason)
{
    return {DenialProof::Outcome::Insecure, std::move(reason)};
}

DenialProof unproven(QByteArray reason)
{
    return {DenialProof::Outcome::Unproven, std::move(reason)};
}

QSet<int> typesOfBitmap(const ldns_rdf *bitmap)
{
    QSet<int> types;
    if (!bitmap)
        return types;
    const QByteArrayView wire(reinterpret_cast<const char *>(ldns_rdf_data(bitmap)),
                              qsizetype(ldns_rdf_size(bitmap)));
    for (qsizetype offset = 0; offset + 2 <= wire.size();) {
        const int window = quint8(wire[offset]);
        const qsizetype length = quint8(wire[offset + 1]);
        offset += 2;
        if (length > 32 || offset + length > wire.size())
            break;
        for (int bit = 0; bit < int(length) * 8; ++bit) {
            if (quint8(wire[offset + bit / 8]) & (0x80 >> (bit % 8)))
                types.insert(window * 256 + bit);
        }
        offset += length;
    }
    return types;
}

bool hidesNamesBelow(const QSet<int> &types)
{
    return types.contains(LDNS_RR_TYPE_DNAME)
        || (types.contains(LDNS_RR_TYPE_NS) && !types.contains(LDNS_RR_TYPE_SOA));
}

DenialProof typeAbsent(const QSet<int> &types, ldns_rr_type type, const DnssecLabels &name)
{
    const bool isApex = types.contains(LDNS_RR_TYPE_SOA);
    if (type == LDNS_RR_TYPE_DS && isApex && !name.isEmpty())
        return unproven("the denial of DS is from the child's side of the zone cut");
    if (type != LDNS_RR_TYPE_DS && !isApex && types.contains(LDNS_RR_TYPE_NS))
        return unproven("the denial is from the parent's side of a zone cut");
    if (types.contains(type))
        return unproven("the denial says that the type exists");
    if (types.contains(LDNS_RR_TYPE_CNAME))
        return unproven("the denial says that the name is an alias");
    return proven();
}

DenialProof delegationAt(const QSet<int> &types, const DnssecLabels &name)
{
    if (types.contains(LDNS_RR_TYPE_SOA) && !name.isEmpty())
        return unproven("the denial of DS is from the child's side of the zone cut");
    if (types.contains(LDNS_RR_TYPE_DS))
        return unproven("the denial says that DS exists");
    return types.contains(LDNS_RR_TYPE_NS) ? insecure("delegation without DS") : proven();
}

DnssecLabels wildcardAt(const DnssecLabels &name, qsizetype encloserLabels)
{
    DnssecLabels wildcard = name.first(encloserLabels);
    wildcard.append("*");
    return wildcard;
}

} // namespace postseal::dnssecdenial
