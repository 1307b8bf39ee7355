// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Observations.h"

namespace postseal {

/// Whether the recursive resolver gives addresses of names that do not exist.
enum class ResolverHonesty {
    Honest, ///< or nothing is known to the contrary
    InventsMissing, ///< it leads those to an address of its own, and knows the others: a search
                    ///< page
    InventsAll, ///< it leads others there too, or would not say: a sign-in page
};

[[nodiscard]] ResolverHonesty resolverHonesty(const Observations &seen);

/// The observations without what the resolver made up. A name that a search page stands for does
/// not exist. Of a sign-in page nothing is known: neither the addresses, nor that something is
/// missing; records that came all the same are believed, and so is an address where somebody has a
/// certificate for the name.
[[nodiscard]] Observations withoutInvented(Observations seen);

} // namespace postseal
