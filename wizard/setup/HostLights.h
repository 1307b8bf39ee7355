// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/PolicyDraft.h"
#include "setup/WizardStep.h"

#include <QList>

namespace postseal {

/// The parts of hosting a policy, in the order in which they depend on each other. RFC 8461
/// section 3.3.
enum class HostPart {
    Name, ///< mta-sts.DOMAIN has an address
    Connection, ///< port 443 answers with TLS
    Certificate, ///< for that name, trusted, valid
    Answer, ///< 200, text/plain, no redirect
    File, ///< a valid policy, the one that was chosen
};

struct HostLight
{
    HostPart part = HostPart::Name;
    WizardState state = WizardState::ToCome; ///< ToCome: an earlier part stands before it
    QList<Finding> findings; ///< why it is not fine, worst first
    bool anotherPolicy = false; ///< of File: valid, and not the policy that was chosen
};

/// One light for each part.
[[nodiscard]] QList<HostLight> hostLights(const Assessment &assessment,
                                          const SetupChoices &choices);

/// The part that a finding of the steps policy-host and policy is about.
[[nodiscard]] HostPart hostPartOf(FindingCode code);

} // namespace postseal
