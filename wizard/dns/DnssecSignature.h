// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnsAnswer.h"
#include "dns/DnssecRecords.h"

#include <QDateTime>

#include <memory>

namespace postseal {

/// What one validation may cost. A hostile zone can make every signature meet every key (KeyTrap,
/// CVE-2023-50387) and every name cost thousands of hashes (CVE-2023-50868); honest ones stay far
/// below.
struct DnssecEffort
{
    int signatureChecks = 200;
    int failedChecks = 16; ///< of the above, those that may come out wrong
    int keyDigests = 64;

    [[nodiscard]] bool isSpent() const
    {
        return signatureChecks <= 0 || failedChecks <= 0 || keyDigests <= 0;
    }
};

/// Signatures looked at per RRset, the rest is ignored.
constexpr size_t mostSignaturesPerRrset = 8;
/// Keys tried per signature: honest zones have one per tag, rarely two.
constexpr int mostKeysPerTag = 4;
/// DS records looked at per delegation.
constexpr size_t mostDelegationSigners = 16;

/// A zone whose keys are trusted.
struct DnssecZone
{
    DomainName name;
    LdnsRecordListPtr keys{ldns_rr_list_new()};
};

/// What came of a signature check or of a comparison of keys.
struct DnssecCheck
{
    DnssecState state = DnssecState::Bogus;
    QByteArray reason; ///< empty when Secure
    qsizetype labels =
        0; ///< when Secure: the RRSIG's label count, smaller than the owner's for a wildcard
    QDateTime validUntilUtc; ///< when Secure
};

/// We and the linked libraries can check it. RFC 8624 section 3.1.
[[nodiscard]] bool isSupportedAlgorithm(quint8 algorithm);

/// Checks an RRset against the keys of the zone it must be from. RFC 4035 section 5.3.
///
/// Secure or Bogus. Does not look at wildcard expansion: compare labels.
[[nodiscard]] DnssecCheck verifyRrset(const DnssecRrset &rrset,
                                      const DnssecZone &zone,
                                      const QDateTime &nowUtc,
                                      DnssecEffort &effort);

/// Finds the keys that the DS records vouch for and checks that one of them signed the DNSKEY
/// RRset. RFC 4035 section 5.2.
///
/// Secure fills zone.keys with the zone's usable keys. Insecure when no DS record is of an
/// algorithm and digest that we support.
[[nodiscard]] DnssecCheck verifyZoneKeys(const DnssecRrset &keys,
                                         const ldns_rr_list *delegationSigners,
                                         const QDateTime &nowUtc,
                                         DnssecEffort &effort,
                                         DnssecZone &zone);

/// Insecure when none of the DS records can be used, Secure otherwise: known before the keys are.
[[nodiscard]] DnssecCheck verifyUsableDelegation(const ldns_rr_list *delegationSigners);

} // namespace postseal
