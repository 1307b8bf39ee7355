// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnssecRecords.h"

#include <QSet>

namespace postseal {

/// What a set of NSEC or NSEC3 records proves.
struct DenialProof
{
    enum class Outcome {
        Proven,
        Insecure, ///< nothing can be proven, and the zone says so: opt-out, too many iterations, no
                  ///< DS
        Unproven,
    };

    Outcome outcome = Outcome::Unproven;
    QByteArray reason; ///< for Details; empty when Proven
};

/// NSEC3 iterations that are computed. RFC 9276 section 3.2 lets validators treat zones above 100
/// as insecure.
constexpr int mostNsec3Iterations = 100;
/// Above this, resolvers answer SERVFAIL (RFC 9276 section 3.2 allows it), so it counts as
/// unproven: Bogus.
constexpr int absurdNsec3Iterations = 500;

/// Denial of existence in one zone: takes records whose signatures were checked, and answers what
/// they prove. RFC 4035 section 5.4 for NSEC, RFC 5155 section 8 for NSEC3, with RFC 6840
/// section 4.
class DnssecDenial
{
public:
    explicit DnssecDenial(const DomainName &zone);

    /// Takes an RRset of type NSEC or NSEC3 of the zone; others are ignored.
    void add(const DnssecRrset &verified);

    /// The name exists, or is made by a wildcard, without that type and without being an alias.
    [[nodiscard]] DenialProof noData(const DomainName &name, ldns_rr_type type) const;

    /// Neither the name nor a wildcard for it exists.
    [[nodiscard]] DenialProof nameError(const DomainName &name) const;

    /// Nothing closer to the name exists than the wildcard with that many labels. RFC 4035
    /// section 5.3.4.
    [[nodiscard]] DenialProof noCloserMatch(const DomainName &name, qsizetype wildcardLabels) const;

    /// Proven: no zone begins at the name. Insecure: one may, and it is unsigned. RFC 4035
    /// section 5.2.
    [[nodiscard]] DenialProof noSecureDelegation(const DomainName &name) const;

private:
    using Types = QSet<int>;

    struct Range
    {
        DnssecLabels owner;
        DnssecLabels next;
        Types types;
    };

    struct HashedRange
    {
        QByteArray owner; ///< base32hex, lower case
        QByteArray next;
        bool optOut = false;
        Types types;
    };

    struct HashParameters
    {
        int iterations = 0;
        QByteArray salt;
        friend bool operator==(const HashParameters &, const HashParameters &) = default;
    };

    struct ClosestEncloser
    {
        qsizetype labels = -1; ///< -1: not proven
        const HashedRange *cover =
            nullptr; ///< of the next closer name; null when the name itself exists
    };

    void addRange(const ldns_rr *record);
    void addHashedRange(const ldns_rr *record);

    [[nodiscard]] const Range *matching(const DnssecLabels &name) const;
    [[nodiscard]] const Range *covering(const DnssecLabels &name) const;
    [[nodiscard]] DenialProof rangeNoData(const DnssecLabels &name, ldns_rr_type type) const;
    [[nodiscard]] DenialProof rangeNameError(const DnssecLabels &name) const;

    [[nodiscard]] QByteArray hashOf(const DnssecLabels &name) const;
    [[nodiscard]] const HashedRange *hashMatching(const DnssecLabels &name) const;
    [[nodiscard]] const HashedRange *hashCovering(const DnssecLabels &name) const;
    [[nodiscard]] ClosestEncloser closestEncloser(const DnssecLabels &name) const;
    [[nodiscard]] DenialProof hashedNoData(const DnssecLabels &name, ldns_rr_type type) const;
    [[nodiscard]] DenialProof hashedNameError(const DnssecLabels &name) const;
    [[nodiscard]] DenialProof hashedDelegation(const DnssecLabels &name) const;

    /// Why no proof can be tried: no records, a name of another zone, or too many iterations.
    [[nodiscard]] std::optional<DenialProof> obstacle(const DnssecLabels &name) const;

    DnssecLabels m_zone;
    QList<Range> m_ranges;
    QList<HashedRange> m_hashedRanges;
    std::optional<HashParameters> m_parameters;
};

} // namespace postseal
