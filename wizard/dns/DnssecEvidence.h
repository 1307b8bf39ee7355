// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnssecDenial.h"
#include "dns/DnssecSignature.h"

namespace postseal {

/// The zone that claims to have signed an RRset: the first signer that may have. DS is the
/// parent's.
[[nodiscard]] std::optional<DomainName> claimedSigner(const DnssecRrset &rrset);

/// The zone that claims to have signed the denial of a name in an authority section.
[[nodiscard]] std::optional<DomainName> claimedDenier(const DnssecSection &authority,
                                                      const DomainName &name,
                                                      ldns_rr_type type);

/// The NSEC and NSEC3 records of a section whose signatures are good.
struct DnssecDenialEvidence
{
    DnssecDenial denial;
    QByteArray trouble; ///< why records were left out
};

[[nodiscard]] DnssecDenialEvidence gatherDenial(const DnssecSection &authority,
                                                const DnssecZone &zone,
                                                const QDateTime &nowUtc,
                                                DnssecEffort &effort);

/// Judges a positive RRset with the keys of its zone, wildcard proof included. RFC 4035
/// section 5.3.
[[nodiscard]] DnssecCheck judgeRrset(const DnssecRrset &rrset,
                                     const DnssecMessage &message,
                                     const DnssecZone &zone,
                                     const QDateTime &nowUtc,
                                     DnssecEffort &effort);

/// Judges NXDOMAIN or NODATA with the keys of the zone that says so. RFC 4035 section 5.4.
[[nodiscard]] DnssecCheck judgeDenial(const DomainName &name,
                                      ldns_rr_type type,
                                      const DnssecMessage &message,
                                      const DnssecZone &zone,
                                      const QDateTime &nowUtc,
                                      DnssecEffort &effort);

} // namespace postseal
