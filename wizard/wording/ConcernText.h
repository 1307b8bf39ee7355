// SPDX-License-Identifier: Apache-2.0
// What a domain wants of the one who looks after it, in words.
#pragma once

#include "rollout/Concern.h"

#include <QString>

namespace postseal {

/// One line without a full stop: "Not in the policy: mx2.example.com".
[[nodiscard]] QString concernSentence(const Concern &concern);

/// The gravest of them, and how many more there are; empty without any.
[[nodiscard]] QString concernSummary(const QList<Concern> &concerns);

} // namespace postseal
