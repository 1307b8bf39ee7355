// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/StoreError.h"

#include <QString>

namespace postseal {

/// What is wrong with the place where everything is saved, what it means, and what to do.
struct StoreErrorText
{
    QString summary; ///< a headline without a full stop
    QString explanation;
    QString remedy;
};

[[nodiscard]] StoreErrorText describe(const StoreError &error);

/// Why a backup or a domain's file could not be written or taken in, in one or two sentences.
[[nodiscard]] QString copyProblem(const StoreError &error);

} // namespace postseal
