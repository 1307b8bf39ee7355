// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Options.h"

namespace postseal {

/// Without a window: reads what is stored, shows one notification when there is something that
/// nobody was told of, and ends. Gives the exit status: 0, or 2 when the store cannot be read. Does
/// nothing while a window is open, which tells for itself.
[[nodiscard]] int tellNews(const Options &options);

} // namespace postseal
