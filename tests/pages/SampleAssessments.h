// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "check/Assessment.h"
#include "check/Observations.h"
#include "setup/CheckEngine.h"

#include <QMap>

namespace postseal::samples {

/// A check as the window gets it.
struct Sample
{
    Observations seen;
    Assessment assessment;
};

/// Everything in order, policy in enforce mode.
[[nodiscard]] Sample good(const DomainName &domain = DomainName::literal("bakery-lane.example"));
/// The design's picture: one mail server of two has a certificate for another name; no IPv6 here.
[[nodiscard]] Sample wrongName();
/// A policy file with several faults; senders differ about it.
[[nodiscard]] Sample brokenPolicy();
/// Nothing published yet, and port 25 is blocked from here.
[[nodiscard]] Sample untouched();
/// Names as long as names can be, and a domain in another script.
[[nodiscard]] Sample longNames();
/// A hundred findings in one step.
[[nodiscard]] Sample manyFindings();

/// A step's findings in place of what it had; the step's status and the verdict follow.
void setFindings(Sample &sample, Step step, const QList<Finding> &findings);

/// An engine whose course the test plays.
class PlayedEngine : public CheckEngine
{
    Q_OBJECT
public:
    using CheckEngine::CheckEngine;
    void start(const DomainName &domain) override;
    void stop() override;
    /// What the test said of that domain; nothing found otherwise.
    [[nodiscard]] Assessment judge(const Observations &seen,
                                   const std::optional<EarlierPolicy> &earlier) override;
    [[nodiscard]] Assessment judgeAsOf(const Observations &seen, const QDateTime &) override
    {
        return judge(seen, {});
    }

    /// Ends the running check with a sample.
    void finish(const Sample &sample);

    QMap<DomainName, Assessment> judgements;
    QList<DomainName> started;
    int stops = 0;
};

/// A clock that stands still a little after the samples were made.
class SampleClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    std::chrono::seconds later{12};
};

/// When the samples were made.
[[nodiscard]] QDateTime sampleTime();

} // namespace postseal::samples
