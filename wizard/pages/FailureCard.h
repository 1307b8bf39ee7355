// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/FailureNow.h"
#include "setup/ReportSummary.h"

class QWidget;

namespace postseal {

/// One way of failing that senders reported: what it means, whether the check of now still finds
/// it (null: there is none), what to do, and below that who saw it where. `all` are the sessions of
/// the domain in that time.
[[nodiscard]] QWidget *makeFailureCard(const FailureGroup &group,
                                       const SessionCount &all,
                                       const Assessment *checkOfNow,
                                       const std::optional<FixedSince> &since);

} // namespace postseal
