// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/Store.h"
#include "terminal/Commands.h"

namespace postseal {

/// One line about a store that does not do what it should.
[[nodiscard]] QString storeSentence(const StoreError &error);

/// The store of the data folder, opened; null with a complaint. Practice has a file of its own, as
/// in the window.
[[nodiscard]] QCoro::Task<std::shared_ptr<Store>> openStore(CommonOptions common,
                                                            CommandContext context);

} // namespace postseal
