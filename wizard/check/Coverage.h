// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "mtasts/Policy.h"

namespace postseal {

/// Why no line of the policy covers the host: a wildcard one label short, a wildcard at its own
/// domain, or simply no entry. Only for hosts that are not covered. RFC 8461 section 4.1.
[[nodiscard]] Finding explainUncovered(const Policy &policy, const DomainName &host);

} // namespace postseal
