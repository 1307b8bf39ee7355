// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "check/Observations.h"

#include <QObject>

namespace postseal {

/// Makes checks for the window, one at a time. An interface, so that tests can play every course of
/// a check.
class CheckEngine : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts a check. The result comes by finished(), always, also after stop(). Not while one
    /// runs.
    virtual void start(const DomainName &domain) = 0;

    /// Ends the running check soon; its result has Observations::cancelled set.
    virtual void stop() = 0;

    /// Judges observations with the roots that the checks are judged with. Pure but for the clock.
    [[nodiscard]] virtual Assessment judge(const Observations &seen, const std::optional<EarlierPolicy> &earlier) = 0;

    /// The same as of a time: what a report says of an earlier check.
    [[nodiscard]] virtual Assessment judgeAsOf(const Observations &seen, const QDateTime &atUtc) = 0;

Q_SIGNALS:
    void progress(postseal::Step step, int partsDone, int partsKnown);
    void finished(const postseal::Observations &seen, const postseal::Assessment &assessment);
};

} // namespace postseal
