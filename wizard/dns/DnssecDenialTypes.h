// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnssecDenial.h"

/// What the NSEC and the NSEC3 half of DnssecDenial share.
namespace postseal::dnssecdenial {

/// RFC 9824 section 3.4: set on names that do not exist.
constexpr int nxNameType = 128;

[[nodiscard]] DenialProof proven();
[[nodiscard]] DenialProof insecure(QByteArray reason);
[[nodiscard]] DenialProof unproven(QByteArray reason);

/// Types of a bitmap; a malformed window ends it. RFC 4034 section 4.1.2.
[[nodiscard]] QSet<int> typesOfBitmap(const ldns_rdf *bitmap);

/// The owner is the parent's side of a zone cut, or a DNAME: names below are not this zone's.
[[nodiscard]] bool hidesNamesBelow(const QSet<int> &types);

/// The bitmap of a name says that it has neither the type nor an alias, and is from the right side
/// of a zone cut. RFC 4035 section 5.4, RFC 6840 section 4.3.
[[nodiscard]] DenialProof typeAbsent(const QSet<int> &types,
                                     ldns_rr_type type,
                                     const DnssecLabels &name);

/// What a bitmap says of a zone cut at its name.
[[nodiscard]] DenialProof delegationAt(const QSet<int> &types, const DnssecLabels &name);

/// "*" below the encloser with that many labels.
[[nodiscard]] DnssecLabels wildcardAt(const DnssecLabels &name, qsizetype encloserLabels);

} // namespace postseal::dnssecdenial
