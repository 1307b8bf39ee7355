// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "check/Observations.h"

#include <optional>

namespace postseal {

/// A policy host's time where it contradicts this computer's, and no other confirms that.
struct ClockDoubt
{
    DomainName host;
    QDateTime itsUtc;
    std::chrono::seconds ahead{0}; ///< how far its clock is ahead of this computer's; less than 0
                                   ///< where it is behind
};

/// Whether a policy host, of the domain or a well-known one, has the same day as this computer: by the
/// Date and Age of its answer (RFC 9110 section 6.6.1, RFC 9111 section 5.1).
[[nodiscard]] bool isClockConfirmed(const Observations &seen);

/// Nothing, too, where nobody has said a time, or some say one and others another.
[[nodiscard]] std::optional<ClockDoubt> clockDoubt(const Observations &seen);

/// Whether something is amiss by this computer's clock that may be in order by another: a certificate
/// out of its dates, or DNS signatures that are not right.
[[nodiscard]] bool dependsOnClock(const Observations &seen);

/// Whether a finding says that something is out of its dates. Where it is unknown, the clock is in
/// doubt.
[[nodiscard]] inline bool countsBetweenDates(FindingCode code)
{
    return code == FindingCode::StarttlsCertificateExpired
        || code == FindingCode::StarttlsCertificateNotYetValid
        || code == FindingCode::PolicyHostCertificateExpired
        || code == FindingCode::PolicyHostCertificateNotYetValid
        || code == FindingCode::DnssecBogus;
}

} // namespace postseal
