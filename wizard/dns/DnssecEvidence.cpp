// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecEvidence.h"

#include <algorithm>

namespace postseal {

namespace {

/// A proof takes three RRsets (RFC 5155 section 7.2.2), CNAME chains a few more.
constexpr int mostDenialRrsets = 12;

bool maySign(const DomainName &signer, const DomainName &owner, ldns_rr_type type)
{
    const DnssecLabels zone = labelsOf(signer);
    const DnssecLabels name = labelsOf(owner);
    return isAtOrBelow(name, zone) && (type != LDNS_RR_TYPE_DS || zone.size() < name.size());
}

bool isDenialType(ldns_rr_type type)
{
    return type == LDNS_RR_TYPE_NSEC || type == LDNS_RR_TYPE_NSEC3 || type == LDNS_RR_TYPE_SOA;
}

DnssecCheck checkFromProof(const DenialProof &proof,
                           const QByteArray &subject,
                           const QByteArray &trouble)
{
    DnssecCheck check;
    switch (proof.outcome) {
    case DenialProof::Outcome::Proven:
        check.state = DnssecState::Secure;
        return check;
    case DenialProof::Outcome::Insecure:
        check.state = DnssecState::Insecure;
        break;
    case DenialProof::Outcome::Unproven:
        check.state = DnssecState::Bogus;
        break;
    }
    check.reason = subject + ": " + proof.reason;
    if (!trouble.isEmpty())
        check.reason += " (" + trouble + ')';
    return check;
}

} // namespace

std::optional<DomainName> claimedSigner(const DnssecRrset &rrset)
{
    const size_t count = std::min(rrset.signatureCount(), mostSignaturesPerRrset);
    for (size_t i = 0; i < count; ++i) {
        const auto fields = signatureFields(rrset.signature(i));
        if (fields && maySign(fields->signer, rrset.owner, rrset.type))
            return fields->signer;
    }
    return std::nullopt;
}

std::optional<DomainName> claimedDenier(const DnssecSection &authority,
                                        const DomainName &name,
                                        ldns_rr_type type)
{
    for (const DnssecRrset &rrset : authority.rrsets()) {
        if (!isDenialType(rrset.type))
            continue;
        const auto signer = claimedSigner(rrset);
        if (signer && maySign(*signer, name, type))
            return signer;
    }
    return std::nullopt;
}

DnssecDenialEvidence gatherDenial(const DnssecSection &authority,
                                  const DnssecZone &zone,
                                  const QDateTime &nowUtc,
                                  DnssecEffort &effort)
{
    DnssecDenialEvidence evidence{DnssecDenial(zone.name), {}};
    int looked = 0;
    for (const DnssecRrset &rrset : authority.rrsets()) {
        if (rrset.type != LDNS_RR_TYPE_NSEC && rrset.type != LDNS_RR_TYPE_NSEC3)
            continue;
        if (rrset.count() == 0 || ++looked > mostDenialRrsets)
            continue;
        const DnssecCheck check = verifyRrset(rrset, zone, nowUtc, effort);
        if (check.state != DnssecState::Secure)
            evidence.trouble = check.reason;
        // One that a wildcard made says nothing of the name it was made for. RFC 4035
        // section 5.3.4.
        else if (check.labels == signedLabelCount(labelsOf(rrset.owner)))
            evidence.denial.add(rrset);
    }
    return evidence;
}

DnssecCheck judgeRrset(const DnssecRrset &rrset,
                       const DnssecMessage &message,
                       const DnssecZone &zone,
                       const QDateTime &nowUtc,
                       DnssecEffort &effort)
{
    const DnssecCheck check = verifyRrset(rrset, zone, nowUtc, effort);
    if (check.state != DnssecState::Secure
        || check.labels == signedLabelCount(labelsOf(rrset.owner)))
        return check;
    const DnssecDenialEvidence evidence = gatherDenial(message.authority, zone, nowUtc, effort);
    DnssecCheck wildcard = checkFromProof(evidence.denial.noCloserMatch(rrset.owner, check.labels),
                                          rrset.title() + " comes from a wildcard",
                                          evidence.trouble);
    wildcard.labels = check.labels;
    wildcard.validUntilUtc = check.validUntilUtc;
    return wildcard;
}

DnssecCheck judgeDenial(const DomainName &name,
                        ldns_rr_type type,
                        const DnssecMessage &message,
                        const DnssecZone &zone,
                        const QDateTime &nowUtc,
                        DnssecEffort &effort)
{
    const DnssecDenialEvidence evidence = gatherDenial(message.authority, zone, nowUtc, effort);
    if (message.responseCode == LDNS_RCODE_NXDOMAIN)
        return checkFromProof(evidence.denial.nameError(name),
                              "NXDOMAIN for " + nameForReason(name),
                              evidence.trouble);
    const LdnsTextPtr typeText(ldns_rr_type2str(type));
    return checkFromProof(evidence.denial.noData(name, type),
                          "no data for " + nameForReason(name) + ' ' + typeText.get(),
                          evidence.trouble);
}

} // namespace postseal
