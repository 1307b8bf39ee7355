// SPDX-License-Identifier: Apache-2.0
// What the system's own schedulers are told. Pure.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace postseal {

/// What is run: first the command line, which fetches the reports from the mailbox, if there is
/// one, then checks all domains and saves; then the window's program, which only tells what is new.
/// Each runs whatever became of the one before.
struct ScheduledRun
{
    QString commandLine; ///< absolute path of postseal-cli
    QString window; ///< absolute path of postseal
    QStringList options; ///< for both, such as --data-dir
    std::chrono::hours interval{24};

    [[nodiscard]] QStringList fetchArguments() const;
    [[nodiscard]] QStringList checkArguments() const;
    [[nodiscard]] QStringList newsArguments() const;
};

/// systemd.service(5): a unit of the user's own manager. A check that fails is no failure of the
/// unit.
[[nodiscard]] QByteArray systemdService(const ScheduledRun &run);
/// systemd.timer(5): made up for when the computer was off, and not everywhere in the same minute.
[[nodiscard]] QByteArray systemdTimer(const ScheduledRun &run);
/// A task for schtasks /Create /XML: Task Scheduler schema 1.2, in UTF-16 with its mark.
[[nodiscard]] QByteArray taskSchedulerXml(const ScheduledRun &run);
/// launchd.plist(5): an agent of the user's own.
[[nodiscard]] QByteArray launchdPlist(const ScheduledRun &run);

} // namespace postseal
