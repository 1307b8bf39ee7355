// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mtasts/Policy.h"

#include <QStringList>

namespace postseal {

/// What a policy would do if the domain's MX records named other hosts.
struct MoveTrial
{
    struct Host
    {
        DomainName name;
        std::optional<MxPattern>
            line; ///< the line that covers it; none: in enforce mode senders pass it over
        std::optional<MxPattern> nearMiss; ///< a wildcard that stands for fewer or more parts of
                                           ///< the name. RFC 8461 section 4.1
    };

    QList<Host> hosts; ///< each once
    QStringList unreadable; ///< what was typed and is no host name

    /// There are hosts, and every one is covered.
    [[nodiscard]] bool fits() const;
    [[nodiscard]] QList<MxPattern> missingLines() const;
};

/// For hosts as people type them: apart by spaces, commas or lines, also as pasted MX records with
/// "10" and "MX".
[[nodiscard]] MoveTrial tryMove(const Policy &policy, const QString &typed);

} // namespace postseal
