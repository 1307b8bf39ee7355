// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecDenial.h"
#include "dns/DnssecDenialTypes.h"

#include <QCryptographicHash>

namespace postseal {

using namespace dnssecdenial;

namespace {

constexpr quint8 sha1HashAlgorithm = 1; // RFC 5155 section 11, the only one there is
constexpr quint8 optOutFlag = 1;

/// base32hex without padding, lower case. It keeps the order of the octets (RFC 4648 section 7), so
/// hashes can be compared in this form.
QByteArray toBase32Hex(QByteArrayView octets)
{
    constexpr char digits[] = "0123456789abcdefghijklmnopqrstuv";
    QByteArray text;
    quint32 bits = 0;
    int count = 0;
    for (const char octet : octets) {
        bits = (bits << 8) | quint8(octet);
        count += 8;
        for (; count >= 5; count -= 5)
            text.append(digits[(bits >> (count - 5)) & 31]);
    }
    if (count > 0)
        text.append(digits[(bits << (5 - count)) & 31]);
    return text;
}

QByteArray octetsOfNsec3Field(const ldns_rr *record, size_t field)
{
    const ldns_rdf *data = ldns_rr_rdf(record, field);
    return {reinterpret_cast<const char *>(ldns_rdf_data(data)), qsizetype(ldns_rdf_size(data))};
}

} // namespace

void DnssecDenial::addHashedRange(const ldns_rr *record)
{
    const DnssecLabels owner = labelsOf(ldns_rr_owner(record));
    const quint8 flags = ldns_rdf2native_int8(ldns_rr_rdf(record, 1));
    // RFC 5155 sections 8.1 and 8.2: unknown algorithms and flags are ignored.
    if (owner.size() != m_zone.size() + 1 || !isAtOrBelow(owner, m_zone)
        || ldns_rdf2native_int8(ldns_rr_rdf(record, 0)) != sha1HashAlgorithm
        || (flags & ~optOutFlag))
        return;
    // Salt and next owner come with their length in front.
    const HashParameters parameters{ldns_rdf2native_int16(ldns_rr_rdf(record, 2)),
                                    octetsOfNsec3Field(record, 3).mid(1)};
    // RFC 5155 section 8.2: records of one answer share their parameters. The first ones count.
    if (m_parameters && *m_parameters != parameters)
        return;
    m_parameters = parameters;
    m_hashedRanges.append({owner.last(),
                           toBase32Hex(octetsOfNsec3Field(record, 4).mid(1)),
                           bool(flags & optOutFlag),
                           typesOfBitmap(ldns_rr_rdf(record, 5))});
}

QByteArray DnssecDenial::hashOf(const DnssecLabels &name) const
{
    QByteArray input;
    for (auto label = name.crbegin(); label != name.crend(); ++label)
        input.append(char(label->size())).append(*label);
    input.append('\0');
    // RFC 5155 section 5.
    for (int round = 0; round <= m_parameters->iterations; ++round)
        input = QCryptographicHash::hash(input + m_parameters->salt, QCryptographicHash::Sha1);
    return toBase32Hex(input);
}

const DnssecDenial::HashedRange *DnssecDenial::hashMatching(const DnssecLabels &name) const
{
    const QByteArray hash = hashOf(name);
    for (const HashedRange &range : m_hashedRanges) {
        if (range.owner == hash)
            return &range;
    }
    return nullptr;
}

const DnssecDenial::HashedRange *DnssecDenial::hashCovering(const DnssecLabels &name) const
{
    const QByteArray hash = hashOf(name);
    for (const HashedRange &range : m_hashedRanges) {
        const bool isLast = !(range.owner < range.next);
        if (isLast ? hash > range.owner || hash < range.next
                   : hash > range.owner && hash < range.next)
            return &range;
    }
    return nullptr;
}

DnssecDenial::ClosestEncloser DnssecDenial::closestEncloser(const DnssecLabels &name) const
{
    for (qsizetype labels = name.size(); labels >= m_zone.size(); --labels) {
        const HashedRange *match = hashMatching(name.first(labels));
        if (!match)
            continue;
        if (labels == name.size())
            return {labels, nullptr};
        // RFC 5155 section 8.3: not the parent's side of a zone cut, no DNAME.
        const HashedRange *cover = hashCovering(name.first(labels + 1));
        if (!cover || hidesNamesBelow(match->types))
            return {};
        return {labels, cover};
    }
    return {};
}

DenialProof DnssecDenial::hashedNoData(const DnssecLabels &name, ldns_rr_type type) const
{
    if (const HashedRange *match = hashMatching(name))
        return typeAbsent(match->types, type, name);
    const ClosestEncloser encloser = closestEncloser(name);
    if (!encloser.cover)
        return unproven("no closest encloser proof by NSEC3");
    // Also the answer for empty non-terminals above unsigned delegations only (RFC 5155 erratum
    // 3441).
    if (encloser.cover->optOut)
        return insecure("NSEC3 opt-out covers the name");
    if (const HashedRange *wildcard = hashMatching(wildcardAt(name, encloser.labels)))
        return typeAbsent(wildcard->types, type, name);
    return unproven("NSEC3 covers the name, so it does not exist, but the answer says NOERROR");
}

DenialProof DnssecDenial::hashedNameError(const DnssecLabels &name) const
{
    const ClosestEncloser encloser = closestEncloser(name);
    if (encloser.labels == name.size())
        return unproven("NSEC3 says that the name exists, but the answer says NXDOMAIN");
    if (!encloser.cover)
        return unproven("no closest encloser proof by NSEC3");
    if (!hashCovering(wildcardAt(name, encloser.labels)))
        return unproven("no NSEC3 denies the wildcard");
    return encloser.cover->optOut ? insecure("NSEC3 opt-out covers the name") : proven();
}

DenialProof DnssecDenial::hashedDelegation(const DnssecLabels &name) const
{
    if (const HashedRange *match = hashMatching(name))
        return delegationAt(match->types, name);
    const ClosestEncloser encloser = closestEncloser(name);
    if (!encloser.cover)
        return unproven("no closest encloser proof by NSEC3");
    return encloser.cover->optOut ? insecure("delegation without DS below an NSEC3 opt-out")
                                  : proven();
}

} // namespace postseal
