// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"

namespace postseal {

/// Where a mistake comes from, when it is one that pages on the web teach: one sentence, or empty.
/// Nobody should think that they have made it up themselves.
[[nodiscard]] QString originOf(const Finding &finding);

} // namespace postseal
