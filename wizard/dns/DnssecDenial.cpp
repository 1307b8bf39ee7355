// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecDenial.h"

#include "dns/DnssecDenialTypes.h"

namespace postseal {

using namespace dnssecdenial;

DnssecDenial::DnssecDenial(const DomainName &zone)
    : m_zone(labelsOf(zone))
{ }

void DnssecDenial::add(const DnssecRrset &verified)
{
    for (size_t i = 0; i < verified.count(); ++i) {
        if (verified.type == LDNS_RR_TYPE_NSEC)
            addRange(verified.record(i));
        else if (verified.type == LDNS_RR_TYPE_NSEC3)
            addHashedRange(verified.record(i));
    }
}

void DnssecDenial::addRange(const ldns_rr *record)
{
    const Range range{labelsOf(ldns_rr_owner(record)),
                      labelsOf(ldns_rr_rdf(record, 0)),
                      typesOfBitmap(ldns_rr_rdf(record, 1))};
    if (isAtOrBelow(range.owner, m_zone) && isAtOrBelow(range.next, m_zone))
        m_ranges.append(range);
}

std::optional<DenialProof> DnssecDenial::obstacle(const DnssecLabels &name) const
{
    if (!isAtOrBelow(name, m_zone))
        return unproven("the denial is of another zone");
    if (m_ranges.isEmpty() && m_hashedRanges.isEmpty())
        return unproven("no usable NSEC or NSEC3 record");
    if (!m_ranges.isEmpty() || m_parameters->iterations <= mostNsec3Iterations)
        return std::nullopt;
    const QByteArray reason =
        "NSEC3 with " + QByteArray::number(m_parameters->iterations) + " iterations (RFC 9276)";
    return m_parameters->iterations > absurdNsec3Iterations ? unproven(reason) : insecure(reason);
}

const DnssecDenial::Range *DnssecDenial::matching(const DnssecLabels &name) const
{
    for (const Range &range : m_ranges) {
        if (range.owner == name)
            return &range;
    }
    return nullptr;
}

const DnssecDenial::Range *DnssecDenial::covering(const DnssecLabels &name) const
{
    for (const Range &range : m_ranges) {
        // The last one of the zone points back to the apex.
        const bool isLast = !(range.owner < range.next);
        const bool covers = range.owner < name && (isLast || name < range.next);
        // RFC 6840 section 4.1: the parent's NSEC at a delegation (or DNAME) says nothing of what
        // is below.
        if (covers && !(isAtOrBelow(name, range.owner) && hidesNamesBelow(range.types)))
            return &range;
    }
    return nullptr;
}

DenialProof DnssecDenial::rangeNoData(const DnssecLabels &name, ldns_rr_type type) const
{
    if (const Range *match = matching(name))
        return typeAbsent(match->types, type, name);
    const Range *cover = covering(name);
    if (!cover)
        return unproven("no NSEC matches or covers the name");
    // An empty non-terminal has no NSEC of its own, only names below it. RFC 4592 section 2.2.2.
    if (isAtOrBelow(cover->next, name))
        return proven();
    const qsizetype encloser =
        qMax(commonLabels(name, cover->owner), commonLabels(name, cover->next));
    if (const Range *wildcard = matching(wildcardAt(name, encloser)))
        return typeAbsent(wildcard->types, type, name);
    return unproven("NSEC covers the name, so it does not exist, but the answer says NOERROR");
}

DenialProof DnssecDenial::rangeNameError(const DnssecLabels &name) const
{
    if (const Range *match = matching(name)) {
        // Compact denial of existence. RFC 9824 section 3.5.
        if (match->types.contains(nxNameType))
            return proven();
        return unproven("NSEC says that the name exists, but the answer says NXDOMAIN");
    }
    const Range *cover = covering(name);
    if (!cover)
        return unproven("no NSEC covers the name");
    if (isAtOrBelow(cover->next, name))
        return unproven("NSEC says that names below exist, but the answer says NXDOMAIN");
    const qsizetype encloser =
        qMax(commonLabels(name, cover->owner), commonLabels(name, cover->next));
    const DnssecLabels wildcard = wildcardAt(name, encloser);
    const Range *wildcardCover = covering(wildcard);
    if (!wildcardCover || isAtOrBelow(wildcardCover->next, wildcard))
        return unproven("no NSEC denies the wildcard");
    return proven();
}

DenialProof DnssecDenial::noData(const DomainName &name, ldns_rr_type type) const
{
    const DnssecLabels labels = labelsOf(name);
    if (const auto trouble = obstacle(labels))
        return *trouble;
    return m_ranges.isEmpty() ? hashedNoData(labels, type) : rangeNoData(labels, type);
}

DenialProof DnssecDenial::nameError(const DomainName &name) const
{
    const DnssecLabels labels = labelsOf(name);
    if (const auto trouble = obstacle(labels))
        return *trouble;
    return m_ranges.isEmpty() ? hashedNameError(labels) : rangeNameError(labels);
}

DenialProof DnssecDenial::noCloserMatch(const DomainName &name, qsizetype wildcardLabels) const
{
    const DnssecLabels labels = labelsOf(name);
    if (const auto trouble = obstacle(labels))
        return *trouble;
    const DnssecLabels nextCloser = labels.first(qMin(wildcardLabels + 1, labels.size()));
    if (m_ranges.isEmpty()) {
        const HashedRange *cover = hashCovering(nextCloser);
        if (!cover)
            return unproven("no NSEC3 denies a closer match than the wildcard");
        return cover->optOut ? insecure("NSEC3 opt-out covers a closer match than the wildcard")
                             : proven();
    }
    const Range *cover = covering(nextCloser);
    if (!cover || isAtOrBelow(cover->next, nextCloser))
        return unproven("no NSEC denies a closer match than the wildcard");
    return proven();
}

DenialProof DnssecDenial::noSecureDelegation(const DomainName &name) const
{
    const DnssecLabels labels = labelsOf(name);
    if (const auto trouble = obstacle(labels))
        return *trouble;
    if (m_ranges.isEmpty())
        return hashedDelegation(labels);
    if (const Range *match = matching(labels))
        return delegationAt(match->types, labels);
    return covering(labels) ? proven() : unproven("no NSEC matches or covers the name");
}

} // namespace postseal
