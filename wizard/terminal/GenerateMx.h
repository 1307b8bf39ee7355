// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mtasts/MxPattern.h"
#include "terminal/Commands.h"

namespace postseal {

/// The domain's mail servers as they are in the DNS now.
struct FoundMx
{
    QList<MxPattern> patterns;
    ExitStatus status = ExitStatus::Good; ///< Failed: there is something that senders cannot match
    QString problem; ///< one line for people
};

/// Asks the DNS for the MX set, and makes an mx line of each host. RFC 8461 section 3.2, RFC 5321
/// section 5.1.
[[nodiscard]] QCoro::Task<FoundMx> lookUpMx(DomainName domain,
                                            CommonOptions common,
                                            CommandContext context);

} // namespace postseal
