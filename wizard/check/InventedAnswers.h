// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Observations.h"

namespace postseal {

/// Whether the recursive resolver answers for names that do not exist.
enum class ResolverHonesty {
    Honest, ///< or nothing is known to the contrary
    InventsMissing, ///< it leads those to an address of its own, and knows the others
    InventsAll, ///< it knows nothing of the internet: a sign-in page
};

[[nodiscard]] ResolverHonesty resolverHonesty(const Observations &seen);

/// The observations without what the resolver made up: a name that it leads to an address of its
/// own does not exist, and what was seen there is not the domain's.
[[nodiscard]] Observations withoutInvented(Observations seen);

} // namespace postseal
