// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rollout/RolloutStage.h"

#include <QString>

namespace postseal {

/// "Not set up", "Testing", "Enforced": how far a domain has come.
[[nodiscard]] QString stageName(RolloutStage stage);

} // namespace postseal
