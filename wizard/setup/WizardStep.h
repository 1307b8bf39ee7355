// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "rollout/RolloutStatus.h"
#include "setup/SetupChoices.h"

#include <QList>

namespace postseal {

/// What is known of a wizard step, as its entry in the list shows it.
enum class WizardState {
    ToCome, ///< nothing was done for it yet
    Working, ///< being looked at for the first time
    Waiting, ///< the person has published it, and it has not been seen yet
    UnderWay, ///< takes its days: testing, a change of mode
    Fine,
    Look, ///< works, or works with most; better mended
    Wrong,
    Unknown, ///< could not be found out from here
};

/// What the states are worked out from.
struct WizardFacts
{
    const SetupChoices &choices;
    const Assessment *assessment = nullptr; ///< null before the first check has ended
    bool checking = false;
    const RolloutStatus *rollout = nullptr; ///< null before it was read
};

[[nodiscard]] WizardState stateOf(WizardStep step, const WizardFacts &facts);

/// The first step of setting up that wants something from the person; Review when there is none.
[[nodiscard]] WizardStep nextStep(const WizardFacts &facts);

/// Whether what a publication is about has been seen published and usable.
[[nodiscard]] bool isSeen(Publication publication, const Assessment &assessment);

/// Whether what is published is what was chosen here. Another id in a good record is no matter, as long as it never
/// belonged to another policy (see FindingCode::RecordIdUnchanged).
[[nodiscard]] bool isAsChosen(Publication publication, const WizardFacts &facts);

/// Nothing of the publication is there at all: the state before anybody published it.
[[nodiscard]] bool isAbsent(Publication publication, const Assessment &assessment);

/// Findings that the page of a wizard step shows, worst first. A finding belongs to one step only.
[[nodiscard]] QList<Finding> findingsOf(WizardStep step, const Assessment &assessment);

} // namespace postseal
