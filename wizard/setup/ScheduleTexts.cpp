// SPDX-License-Identifier: Apache-2.0
#include "setup/ScheduleTexts.h"

#include <QStringConverter>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// systemd.syntax(7) and systemd.service(5), "Command lines".
QString systemdQuoted(QString argument)
{
    argument.replace(u'\\', u"\\\\"_s)
        .replace(u'"', u"\\\""_s)
        .replace(u'%', u"%%"_s)
        .replace(u'$', u"$$"_s);
    return u'"' + argument + u'"';
}

QString systemdCommand(const QString &program, const QStringList &arguments)
{
    // No variable is looked for in the program's name, so a dollar stands for itself there.
    QStringList parts = {systemdQuoted(program).replace("$$"_L1, "$"_L1)};
    for (const QString &argument : arguments)
        parts.append(systemdQuoted(argument));
    return parts.join(u' ');
}

/// systemd.time(7).
QByteArray calendarEvent(std::chrono::hours interval)
{
    if (interval >= 168h)
        return "weekly";
    if (interval >= 24h)
        return "daily";
    return "*-*-* 00/" + QByteArray::number(qint64(interval.count())) + ":00:00";
}

/// As CommandLineToArgvW of Windows takes it apart.
QString windowsQuoted(const QString &argument)
{
    QString quoted = u"\""_s;
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'\\') {
            ++backslashes;
            continue;
        }
        quoted += QString(c == u'"' ? 2 * backslashes + 1 : backslashes, u'\\') + c;
        backslashes = 0;
    }
    return quoted + QString(2 * backslashes, u'\\') + u'"';
}

QString windowsArguments(const QStringList &arguments)
{
    QStringList quoted;
    for (const QString &argument : arguments)
        quoted.append(windowsQuoted(argument));
    return quoted.join(u' ');
}

QString taskAction(const QString &program, const QStringList &arguments)
{
    return u"    <Exec>\r\n      <Command>%1</Command>\r\n      <Arguments>%2</Arguments>\r\n    </Exec>\r\n"_s
        .arg(program.toHtmlEscaped(), windowsArguments(arguments).toHtmlEscaped());
}

/// launchd.plist(5). An interval in seconds would begin anew at each login; times of the day that
/// were slept through are made up for.
QString calendarInterval(std::chrono::hours interval)
{
    const auto entry = [](const QString &key, int value) {
        return u"      <key>%1</key>\n      <integer>%2</integer>\n"_s.arg(key).arg(value);
    };
    constexpr int morning = 7;
    const int step = int(std::max<qint64>(1, interval.count()));
    QString times;
    for (int hour = 0; hour < 24; hour += std::min(step, 24)) {
        QString time = entry(u"Hour"_s, (morning + hour) % 24) + entry(u"Minute"_s, 0);
        if (interval >= 168h)
            time = entry(u"Weekday"_s, 1) + time;
        times += u"    <dict>\n%1    </dict>\n"_s.arg(time);
    }
    return u"  <array>\n%1  </array>\n"_s.arg(times);
}

/// POSIX shell, one word.
QString shellQuoted(QString argument)
{
    return u'\'' + argument.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString shellCommand(const QString &program, const QStringList &arguments)
{
    QStringList words = {shellQuoted(program)};
    for (const QString &argument : arguments)
        words.append(shellQuoted(argument));
    return words.join(u' ');
}

} // namespace

QStringList ScheduledRun::fetchArguments() const
{
    return QStringList{u"reports"_s, u"fetch"_s} + options;
}

QStringList ScheduledRun::checkArguments() const
{
    return QStringList{u"check"_s, u"--all"_s, u"--save"_s} + options;
}

QStringList ScheduledRun::newsArguments() const
{
    return QStringList{u"--news"_s} + options;
}

QByteArray systemdService(const ScheduledRun &run)
{
    const QString text = u"# Made by Postseal; Settings takes it away again.\n"
                         "[Unit]\n"
                         "Description=Postseal checks the mail domains\n"
                         "\n"
                         "[Service]\n"
                         "Type=oneshot\n"
                         "ExecStart=-%1\n"
                         "ExecStart=-%2\n"
                         "ExecStart=-%3\n"
                         "TimeoutStartSec=4h\n"
                         "Nice=10\n"_s;
    return text
        .arg(systemdCommand(run.commandLine, run.fetchArguments()),
             systemdCommand(run.commandLine, run.checkArguments()),
             systemdCommand(run.window, run.newsArguments()))
        .toUtf8();
}

QByteArray systemdTimer(const ScheduledRun &run)
{
    return "# Made by Postseal; Settings takes it away again.\n"
           "[Unit]\n"
           "Description=Postseal checks the mail domains\n"
           "\n"
           "[Timer]\n"
           "OnCalendar="
        + calendarEvent(run.interval)
        + "\n"
          "RandomizedDelaySec=1h\n"
          "Persistent=true\n"
          "\n"
          "[Install]\n"
          "WantedBy=timers.target\n";
}

QByteArray taskSchedulerXml(const ScheduledRun &run)
{
    const qint64 hours = run.interval.count();
    const QString repetition = hours < 24
        ? u"      <Repetition>\r\n        <Interval>PT%1H</Interval>\r\n      </Repetition>\r\n"_s
              .arg(hours)
        : QString();
    const qint64 days = hours < 24 ? 1 : hours / 24;
    const QString text =
        u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n"
        "<Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\r\n"
        "  <RegistrationInfo>\r\n"
        "    <Description>Postseal checks the mail domains</Description>\r\n"
        "  </RegistrationInfo>\r\n"
        "  <Triggers>\r\n"
        "    <CalendarTrigger>\r\n"
        "%1"
        "      <StartBoundary>2026-01-01T07:00:00</StartBoundary>\r\n"
        "      <RandomDelay>PT1H</RandomDelay>\r\n"
        "      <ScheduleByDay>\r\n"
        "        <DaysInterval>%2</DaysInterval>\r\n"
        "      </ScheduleByDay>\r\n"
        "    </CalendarTrigger>\r\n"
        "  </Triggers>\r\n"
        "  <Settings>\r\n"
        "    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\r\n"
        "    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\r\n"
        "    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\r\n"
        "    <StartWhenAvailable>true</StartWhenAvailable>\r\n"
        "    <RunOnlyIfNetworkAvailable>true</RunOnlyIfNetworkAvailable>\r\n"
        "    <ExecutionTimeLimit>PT4H</ExecutionTimeLimit>\r\n"
        "  </Settings>\r\n"
        "  <Actions>\r\n"
        "%3"
        "  </Actions>\r\n"
        "</Task>\r\n"_s.arg(repetition)
            .arg(days)
            // All by the program with a window, which opens none for them: a console would come up for the other.
            .arg(taskAction(run.window, run.fetchArguments()) + taskAction(run.window, run.checkArguments())
                 + taskAction(run.window, run.newsArguments()));
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

QByteArray launchdPlist(const ScheduledRun &run)
{
    const QString command = shellCommand(run.commandLine, run.fetchArguments()) + u"; "_s
        + shellCommand(run.commandLine, run.checkArguments()) + u"; "_s
        + shellCommand(run.window, run.newsArguments());
    const QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                         "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                         "<plist version=\"1.0\">\n"
                         "<dict>\n"
                         "  <key>Label</key>\n"
                         "  <string>org.postseal.check</string>\n"
                         "  <key>ProgramArguments</key>\n"
                         "  <array>\n"
                         "    <string>/bin/sh</string>\n"
                         "    <string>-c</string>\n"
                         "    <string>%1</string>\n"
                         "  </array>\n"
                         "  <key>StartCalendarInterval</key>\n"
                         "%2"
                         "  <key>ProcessType</key>\n"
                         "  <string>Background</string>\n"
                         "</dict>\n"
                         "</plist>\n"_s;
    return text.arg(command.toHtmlEscaped(), calendarInterval(run.interval)).toUtf8();
}

} // namespace postseal
