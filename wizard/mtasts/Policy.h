// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "mtasts/MxPattern.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace postseal {

enum class PolicyMode {
    Enforce,
    Testing,
    None,
};

/// "enforce", "testing", "none", as in the file.
[[nodiscard]] QByteArray toId(PolicyMode mode);
[[nodiscard]] std::optional<PolicyMode> policyModeFromId(QByteArrayView id);

/// A valid MTA-STS policy. RFC 8461 section 3.2.
struct Policy
{
    /// The largest max_age, about a year. RFC 8461 section 3.2.
    static constexpr std::chrono::seconds longestMaxAge{31557600};

    PolicyMode mode = PolicyMode::Testing;
    QList<MxPattern> mx; ///< in the order of the file
    std::chrono::seconds maxAge{0};
    QList<std::pair<QByteArray, QByteArray>>
        extensions; ///< unknown fields, in the order of the file

    /// The first pattern that covers the host, null when none does. RFC 8461 section 4.1.
    [[nodiscard]] const MxPattern *covering(const DomainName &host) const;

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// What reading a policy file gave: the policy when every rule is kept, and all that was noticed.
struct PolicyReading
{
    std::optional<Policy> policy; ///< nothing when the file is not valid
    QList<Finding> findings; ///< in the order of the file; Severity::Fail only when policy is empty

    /// Fields as far as they could be read, also from a file that is not valid: key, value, line.
    struct Line
    {
        QByteArray key;
        QByteArray value;
        int number = 0;
        friend bool operator==(const Line &, const Line &) = default;
    };

    QList<Line> lines;
    /// mx values as written, also the malformed ones, for explaining what does not match.
    [[nodiscard]] QList<QByteArray> mxAsWritten() const;
    /// The max_age to show for the file, also when it is not valid: the longest allowed for one
    /// that is larger, nothing for one that is no number of up to ten digits. RFC 8461 section 3.2.
    [[nodiscard]] std::optional<std::chrono::seconds> shownMaxAge() const;
};

/// Reads a policy body exactly as the RFC's grammar does. Any bytes of any size; never fails
/// otherwise than by findings. RFC 8461 section 3.2.
[[nodiscard]] PolicyReading readPolicy(QByteArrayView body);

/// mta-sts.DOMAIN; the root when the domain is so long that no name fits below it. RFC 8461 section 3.3.
[[nodiscard]] DomainName policyHostName(const DomainName &domain);
/// Where senders load the policy from. RFC 8461 section 3.3.
[[nodiscard]] QByteArray policyUrl(const DomainName &domain);

/// The file that every known sender accepts: CRLF, version first, A-labels, mx lines also in mode
/// none.
[[nodiscard]] QByteArray generatePolicy(const Policy &policy);

} // namespace postseal
