// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "setup/ReportSummary.h"

#include <optional>

namespace postseal {

/// Whether a reported failure is still so, by a check of now.
struct FailureNow
{
    enum class State {
        Broken, ///< the check finds it too
        Fixed, ///< the check finds that part in order
        Gone, ///< the mail server is none of the domain's any more
        Elsewhere, ///< nothing of the domain's: an agreement, or a word that only the sender knows
        Unknown, ///< could not be found out from here
    };

    State state = State::Unknown;
    std::optional<Finding> finding; ///< with Broken: the gravest that says so
};

/// Compares what reporters saw with a check: the mail server's encryption for failures of STARTTLS,
/// the policy host and the policy for failures of fetching. Pure.
[[nodiscard]] FailureNow failureNow(const FailureGroup &group, const Assessment &assessment);

/// A handful of failures from one machine within a day, beside at least a thousand good sessions: a
/// broken line somewhere, and no fault of the domain.
[[nodiscard]] bool isNoise(const FailureGroup &group, const SessionCount &sessions);

} // namespace postseal
