// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "check/Observations.h"
#include "tls/CertificateVerifier.h"

#include <optional>

namespace postseal {

/// A policy host's time where it contradicts this computer's.
struct ClockDoubt
{
    DomainName host;
    QDateTime itsUtc;
    QDateTime oursUtc; ///< at the same moment

    /// How far its clock is ahead; less than 0 where it is behind.
    [[nodiscard]] qint64 aheadSeconds() const { return oursUtc.secsTo(itsUtc); }
};

/// Whether this computer's clock was wrong: policy hosts, of the domain or well-known ones, said
/// another day in their answers (Date and Age, RFC 9110 section 6.6.1, RFC 9111 section 5.1), all
/// the same one, and their certificates were good at that time. Nothing where one confirms our day.
/// Nothing either where the time that is judged for is theirs rather than ours: then the clock has
/// been set right since.
[[nodiscard]] std::optional<ClockDoubt> clockDoubt(const Observations &seen,
                                                   const QDateTime &nowUtc,
                                                   const TrustStore &roots);

/// Whether something is amiss by this computer's clock that may be in order by another: a
/// certificate out of its dates, or DNS signatures out of theirs.
[[nodiscard]] bool dependsOnClock(const Observations &seen);

/// Whether a DNS answer is bogus because of a signature's dates. RFC 4035 section 5.3.1
[[nodiscard]] bool isBogusByDate(const DnsAnswer &answer);

/// Whether a finding says that something is out of its dates. Where it is unknown, the clock is in
/// doubt.
[[nodiscard]] inline bool countsBetweenDates(FindingCode code)
{
    return code == FindingCode::StarttlsCertificateExpired
        || code == FindingCode::StarttlsCertificateNotYetValid
        || code == FindingCode::PolicyHostCertificateExpired
        || code == FindingCode::PolicyHostCertificateNotYetValid || code == FindingCode::DnssecBogus
        || code == FindingCode::DaneMismatch;
}

} // namespace postseal
