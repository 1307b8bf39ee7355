// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "base/StopToken.h"
#include "check/PublicationLook.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace postseal {

/// A recursive resolver that many people use; asked to see what the rest of the world sees.
struct PublicResolver
{
    QString name; ///< "Quad9"
    std::shared_ptr<Resolver> resolver;
};

/// What watching needs of the network.
struct WatchNetwork
{
    std::shared_ptr<Resolver> resolver;
    CheckSettings settings;
    QList<PublicResolver> publicResolvers; ///< empty: nobody else is asked
};

/// Looks again and again until something has appeared: soon at first, then ever more seldom. Main
/// thread only.
class Watch : public QObject
{
    Q_OBJECT
public:
    explicit Watch(const Clock &clock, QObject *parent = nullptr);
    ~Watch() override;

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// When it looks next; invalid while it looks, pauses or does not run.
    [[nodiscard]] QDateTime nextLookUtc() const;

    /// Ends the watching; a look that is under way is given up.
    void stop();
    /// Looks at once, and often again for a while: the person says that something has changed.
    void lookNow();
    /// While nobody can see the result nobody is asked.
    void setPaused(bool paused);

    /// How long is waited before look number `look`, counted from 0. Grows from two seconds to a
    /// minute.
    [[nodiscard]] static std::chrono::seconds delayBefore(int look);

Q_SIGNALS:
    /// What was seen, or when it looks next, is another now.
    void changed();

protected:
    /// Begins looking; the first look comes at once.
    void begin(WatchNetwork network);

    /// One look. Ends by calling lookEnded(), unless the token was stopped or this was destroyed
    /// meanwhile.
    virtual void look(StopToken stop) = 0;
    /// Waits for the next look, at least that long.
    void lookEnded(std::chrono::seconds atLeast = {});

    [[nodiscard]] const WatchNetwork &network() const { return m_network; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    void startLook();

    const Clock &m_clock;
    WatchNetwork m_network;
    StopSource m_stop;
    QTimer m_timer;
    int m_looks = 0;
    bool m_running = false;
    bool m_looking = false;
    bool m_paused = false;
    bool m_due = false; ///< a look fell due while pausing
};

} // namespace postseal
