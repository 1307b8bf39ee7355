// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/HostingRecipes.h"

namespace postseal {

/// What a trap shows itself by, and its id. What it is and how to get out is in
/// wording/HostingText.h.
struct HostingTrap
{
    QByteArray id; ///< "github-drops-dot-folders"
    QList<FindingCode> shownBy; ///< of the steps policy-host and policy
};

[[nodiscard]] const QList<HostingTrap> &hostingTraps();

/// Which of the place's known traps the domain is in, to judge by what a check found; the most
/// usual first. More than one may fit.
[[nodiscard]] QList<QByteArray> trapsShownBy(const HostingRecipe &recipe,
                                             const QList<Finding> &findings);

} // namespace postseal
