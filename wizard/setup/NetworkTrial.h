// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/StopToken.h"
#include "dns/Resolver.h"

#include <QCoroTask>

#include <memory>

namespace postseal {

/// Whether anybody answers at all: the resolver is asked for the name servers of the root, which
/// every resolver with a network knows. Within five seconds.
[[nodiscard]] QCoro::Task<bool> hasNetwork(std::shared_ptr<Resolver> resolver, StopToken stop);

} // namespace postseal
