// SPDX-License-Identifier: Apache-2.0
#include "setup/SystemSchedule.h"

#include "base/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

const QString timerName = u"postseal-check.timer"_s;
const QString serviceName = u"postseal-check.service"_s;
const QString agentName = u"org.postseal.check.plist"_s;
const QString taskFile = u"postseal-check.xml"_s;

QString usualFolder(SystemSchedule::Scheduler scheduler)
{
    switch (scheduler) {
    case SystemSchedule::Scheduler::Systemd:
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/systemd/user"_s;
    case SystemSchedule::Scheduler::TaskScheduler:
        return QDir::tempPath();
    case SystemSchedule::Scheduler::Launchd:
        break;
    }
    return QDir::homePath() + u"/Library/LaunchAgents"_s;
}

/// One for each person: the names are the whole computer's.
QString taskName()
{
    const QString name = u"Postseal check"_s;
    const QString user = qEnvironmentVariable("USERNAME");
    return SystemSchedule::ofThisSystem() == SystemSchedule::Scheduler::TaskScheduler && !user.isEmpty()
        ? u"%1 (%2)"_s.arg(name, user)
        : name;
}

#ifdef Q_OS_WIN

/// Windows would look for a program in our own folder first.
QString ofTheSystem(const QString &program)
{
    return qEnvironmentVariable("SystemRoot") + u"\\System32\\%1.exe"_s.arg(program);
}

/// What programs of the console say, in its code page.
QString spoken(const QByteArray &said)
{
    QString text(said.size(), Qt::Uninitialized);
    const int length = MultiByteToWideChar(
        CP_OEMCP, 0, said.constData(), int(said.size()), reinterpret_cast<wchar_t *>(text.data()), int(text.size()));
    return text.first(length).trimmed();
}

#else

QString ofTheSystem(const QString &program)
{
    return program;
}

QString spoken(const QByteArray &said)
{
    return QString::fromLocal8Bit(said).trimmed();
}

#endif

/// Starts a program; its end comes by the event loop.
void runProcess(const QString &program,
                const QStringList &arguments,
                const std::function<void(int, const QString &)> &done)
{
    auto *process = new QProcess;
    process->setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(process,
                     &QProcess::finished,
                     process,
                     [process, done](int status, QProcess::ExitStatus how) {
                         process->deleteLater();
                         const QString said = spoken(process->readAll());
                         done(how == QProcess::NormalExit ? status : -1, said);
                     });
    QObject::connect(process,
                     &QProcess::errorOccurred,
                     process,
                     [process, program, done](QProcess::ProcessError error) {
                         if (error != QProcess::FailedToStart)
                             return;
                         process->deleteLater();
                         done(-1, u"%1: %2"_s.arg(program, process->errorString()));
                     });
    process->start(ofTheSystem(program), arguments);
}

} // namespace

SystemSchedule::Scheduler SystemSchedule::ofThisSystem()
{
#if defined(Q_OS_WIN)
    return Scheduler::TaskScheduler;
#elif defined(Q_OS_DARWIN)
    return Scheduler::Launchd;
#else
    return Scheduler::Systemd;
#endif
}

SystemSchedule::SystemSchedule(Scheduler scheduler,
                               QString folder,
                               CommandRunner runner,
                               QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_folder(std::move(folder))
    , m_runner(std::move(runner))
{ }

SystemSchedule *SystemSchedule::makeUsual(QObject *parent)
{
    const Scheduler scheduler = ofThisSystem();
    return new SystemSchedule(scheduler, usualFolder(scheduler), &runProcess, parent);
}

QString SystemSchedule::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

QStringList SystemSchedule::files() const
{
    switch (m_scheduler) {
    case Scheduler::Systemd:
        return {path(serviceName), path(timerName)};
    case Scheduler::TaskScheduler:
        return {path(taskFile)};
    case Scheduler::Launchd:
        break;
    }
    return {path(agentName)};
}

void SystemSchedule::ask()
{
    if (m_state == State::Working)
        return;
    if (m_scheduler != Scheduler::TaskScheduler)
        return finish(QFile::exists(files().last()) ? State::On : State::Off);
    const QPointer<SystemSchedule> self(this);
    m_runner(u"schtasks"_s, {u"/Query"_s, u"/TN"_s, taskName()}, [self](int status, const QString &) {
        if (self && self->m_state != State::Working)
            self->finish(status == 0 ? State::On : State::Off);
    });
}

void SystemSchedule::install(const ScheduledRun &run)
{
    if (m_state == State::Working)
        return;
    m_before = std::exchange(m_state, State::Working);
    m_error.clear();
    QList<QByteArray> contents;
    QList<Command> commands;
    switch (m_scheduler) {
    case Scheduler::Systemd:
        contents = {systemdService(run), systemdTimer(run)};
        commands = {{u"systemctl"_s, {u"--user"_s, u"daemon-reload"_s}},
                    {u"systemctl"_s, {u"--user"_s, u"enable"_s, u"--now"_s, timerName}}};
        break;
    case Scheduler::TaskScheduler:
        contents = {taskSchedulerXml(run)};
        commands = {{u"schtasks"_s,
                     {u"/Create"_s, u"/F"_s, u"/TN"_s, taskName(), u"/XML"_s, path(taskFile)}}};
        break;
    case Scheduler::Launchd:
        contents = {launchdPlist(run)};
        // An agent that is loaded already keeps its old text until it is loaded anew.
        commands = {{u"launchctl"_s, {u"unload"_s, path(agentName)}, true},
                    {u"launchctl"_s, {u"load"_s, u"-w"_s, path(agentName)}}};
        break;
    }
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const QString file = files().at(i);
        auto written = makeFolderOf(file);
        if (written)
            written = writeWholeFile(file, contents.at(i));
        if (!written)
            return fail(u"%1: %2"_s.arg(QDir::toNativeSeparators(file), written.error()));
    }
    runAll(commands, State::On);
}

void SystemSchedule::remove()
{
    if (m_state == State::Working)
        return;
    m_before = std::exchange(m_state, State::Working);
    m_error.clear();
    switch (m_scheduler) {
    case Scheduler::Systemd:
        return runAll({{u"systemctl"_s, {u"--user"_s, u"disable"_s, u"--now"_s, timerName}, true}},
                      State::Off);
    case Scheduler::TaskScheduler:
        return runAll({{u"schtasks"_s, {u"/Delete"_s, u"/F"_s, u"/TN"_s, taskName()}}}, State::Off);
    case Scheduler::Launchd:
        return runAll({{u"launchctl"_s, {u"unload"_s, u"-w"_s, path(agentName)}, true}},
                      State::Off);
    }
}

/// One after the other; the first that fails ends it.
void SystemSchedule::runAll(QList<Command> commands, State then)
{
    Q_EMIT changed();
    if (commands.isEmpty())
        return finish(then);
    const Command command = commands.takeFirst();
    const QPointer<SystemSchedule> self(this);
    m_runner(command.program,
             command.arguments,
             [self, command, commands, then](int status, const QString &said) {
                 if (!self)
                     return;
                 if (status != 0 && !command.mayFail)
                     return self->fail(said.isEmpty() ? u"%1: %2"_s.arg(command.program).arg(status)
                                                      : said);
                 self->runAll(commands, then);
             });
}

/// What could not be switched on leaves nothing behind.
void SystemSchedule::fail(const QString &error)
{
    m_error = error;
    if (m_before != State::On) {
        for (const QString &file : files())
            QFile::remove(file);
    }
    m_state = m_before == State::On ? State::On : State::Off;
    Q_EMIT changed();
}

void SystemSchedule::finish(State state)
{
    // A task is in the scheduler's own store; units and agents are their files.
    if (m_state == State::Working
        && (state == State::Off || m_scheduler == Scheduler::TaskScheduler)) {
        for (const QString &file : files())
            QFile::remove(file);
    }
    m_state = state;
    Q_EMIT changed();
}

} // namespace postseal
