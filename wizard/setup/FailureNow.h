// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "setup/ReportSummary.h"

#include <optional>
#include <utility>

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

/// When a failure that is over was last found by a check, and first not found any more.
struct FixedSince
{
    QDateTime brokenUtc;
    QDateTime fixedUtc;

    friend bool operator==(const FixedSince &, const FixedSince &) = default;
};

/// Looks for that in the stored checks of the domain, the latest first.
class FixedSinceSearch
{
public:
    explicit FixedSinceSearch(FailureGroup group)
        : m_group(std::move(group))
    { }

    /// The next earlier check, judged as of its own time.
    void add(const Assessment &earlier);

    /// Nothing that comes can change the result.
    [[nodiscard]] bool isDone() const { return m_isDone; }

    /// Nothing while no check is known that found it, and later ones that did not.
    [[nodiscard]] const std::optional<FixedSince> &result() const { return m_result; }

    [[nodiscard]] const FailureGroup &group() const { return m_group; }

private:
    FailureGroup m_group;
    QDateTime m_fixedUtc; ///< of the earliest so far that did not find it
    std::optional<FixedSince> m_result;
    bool m_isDone = false;
};

/// A handful of failures from one machine within a day, beside at least a thousand good sessions: a
/// broken line somewhere, and no fault of the domain.
[[nodiscard]] bool isNoise(const FailureGroup &group, const SessionCount &sessions);

} // namespace postseal
