// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/ScheduleTexts.h"

#include <QObject>

#include <functional>

namespace postseal {

/// Runs a program to its end. `done` is told the exit status, or -1 when it could not be started,
/// and what it wrote.
using CommandRunner = std::function<void(const QString &program,
                                         const QStringList &arguments,
                                         std::function<void(int, const QString &)> done)>;

/// Has the system's own scheduler check the domains when Postseal does not run: a systemd timer of
/// the user, a task of Windows, a launchd agent of macOS. Needs no rights but the user's.
class SystemSchedule : public QObject
{
    Q_OBJECT
public:
    enum class Scheduler {
        Systemd,
        TaskScheduler,
        Launchd,
    };

    enum class State {
        Unknown, ///< not asked yet
        Off,
        On,
        Working,
    };

    /// The scheduler of this system.
    [[nodiscard]] static Scheduler ofThisSystem();

    /// `folder` is where the scheduler looks for files: usualFolder(), or a test's own.
    SystemSchedule(Scheduler scheduler,
                   QString folder,
                   CommandRunner runner,
                   QObject *parent = nullptr);

    /// With the real commands.
    [[nodiscard]] static SystemSchedule *makeUsual(QObject *parent);

    [[nodiscard]] Scheduler scheduler() const { return m_scheduler; }

    [[nodiscard]] State state() const { return m_state; }

    /// What the last install() or remove() failed with, in the system's words; empty when it
    /// worked.
    [[nodiscard]] QString error() const { return m_error; }

    /// Looks whether it is on.
    void ask();
    /// Installs it, or changes what is installed.
    void install(const ScheduledRun &run);
    void remove();

Q_SIGNALS:
    void changed();

private:
    struct Command
    {
        QString program;
        QStringList arguments;
        bool mayFail = false;
    };

    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QStringList files() const;
    void runAll(QList<Command> commands, State then);
    void fail(const QString &error);
    void finish(State state);

    Scheduler m_scheduler;
    QString m_folder;
    CommandRunner m_runner;
    State m_state = State::Unknown;
    State m_before = State::Off; ///< what a failure leads back to
    QString m_error;
};

} // namespace postseal
