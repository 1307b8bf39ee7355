// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "setup/CheckEngine.h"

#include <QMap>

#include <optional>

namespace postseal {

/// The check that the window shows: one domain, the running check, the last result. The pages only
/// show it.
class CheckSession : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty, ///< no domain yet
        Running,
        Done,
        Cancelled, ///< stopped by the person, and there is no earlier result
    };

    struct StepProgress
    {
        int done = 0;
        int known = 0;

        [[nodiscard]] bool isBegun() const { return known > 0; }

        [[nodiscard]] bool isComplete() const { return known > 0 && done >= known; }
    };

    CheckSession(CheckEngine &engine, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] const DomainName &domain() const { return m_domain; }

    /// While running and before any check: nothing. After a stopped check: the result before it.
    [[nodiscard]] const Assessment *assessment() const;
    [[nodiscard]] const Observations *observations() const;

    /// The result shown is older, because a newer check was stopped.
    [[nodiscard]] bool isFromBefore() const { return m_fromBefore; }

    [[nodiscard]] StepProgress progress(Step step) const { return m_progress.value(step); }

    /// Of all steps together.
    [[nodiscard]] StepProgress overallProgress() const;

    /// How long ago the check that is shown was made.
    [[nodiscard]] std::chrono::seconds age() const;

    [[nodiscard]] QDateTime nowUtc() const { return m_clock.nowUtc(); }

    /// Judges with the roots of the checks, as of a time.
    [[nodiscard]] Assessment judgedAsOf(const Observations &seen, const QDateTime &atUtc) const
    {
        return m_engine.judgeAsOf(seen, atUtc);
    }

    /// Checks a domain, after stopping the check that may be running.
    void check(const DomainName &domain);
    /// The same domain again.
    void checkAgain();
    void cancel();
    /// Shows a check that was made earlier.
    void show(const Observations &seen, const Assessment &assessment);
    /// Back to no domain at all.
    void clear();

Q_SIGNALS:
    /// State, domain or result are others now.
    void changed();
    void progressed(postseal::Step step);

private:
    void onFinished(const Observations &seen, const Assessment &assessment);
    void begin();

    CheckEngine &m_engine;
    const Clock &m_clock;
    State m_state = State::Empty;
    DomainName m_domain;
    std::optional<DomainName> m_next; ///< to be checked as soon as the running check has ended
    bool m_engineBusy = false;
    bool m_dropResult = false; ///< the running check is of a domain that was given up for another
    bool m_fromBefore = false;
    QMap<Step, StepProgress> m_progress;
    std::optional<Observations> m_seen;
    std::optional<Assessment> m_assessment;
};

} // namespace postseal
