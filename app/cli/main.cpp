// SPDX-License-Identifier: Apache-2.0
// postseal-cli: the command line. Puts the parts together; what they do is in wizard/.
#include "EndProcess.h"
#include "base/Clock.h"
#include "terminal/Commands.h"

#include <QCoreApplication>
#include <QTimer>

#include "translations/Translations.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#else
#include <atomic>
#include <csignal>
#endif

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX

int wakeUpPipe[2] = {-1, -1};

/// Only what is safe inside a signal handler: one octet into a pipe.
void noteSignal(int)
{
    const char octet = 1;
    [[maybe_unused]] const auto written = ::write(wakeUpPipe[1], &octet, 1);
}

/// Puts something harmless in the place of standard streams that the caller has closed. Otherwise
/// the next socket would take their number, and the output would go there. Reading ends at once,
/// writing output is an error, and there is nobody to read the errors.
void occupyStandardStreams()
{
    for (const auto &[stream, flags] :
         {std::pair(0, O_RDONLY), std::pair(1, O_RDONLY), std::pair(2, O_WRONLY)}) {
        if (::fcntl(stream, F_GETFD) == -1) [[maybe_unused]]
            const int same = ::open("/dev/null", flags); // the lowest free number
    }
}

/// Ctrl-C stops cleanly; a second one ends at once.
void stopOnInterrupt(StopSource &source, QObject *owner)
{
    if (::pipe(wakeUpPipe) != 0)
        return;
    auto *const notifier = new QSocketNotifier(wakeUpPipe[0], QSocketNotifier::Read, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, owner, [&source, notifier] {
        notifier->setEnabled(false);
        source.stop();
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = int(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

#else

std::atomic_bool interrupted = false;

void noteSignal(int)
{
    interrupted = true;
}

void occupyStandardStreams() { }

/// Here a signal comes in a thread of its own, so the event loop looks for it now and then.
void stopOnInterrupt(StopSource &source, QObject *owner)
{
    auto *const timer = new QTimer(owner);
    QObject::connect(timer, &QTimer::timeout, owner, [&source, timer] {
        if (!interrupted)
            return;
        timer->stop();
        source.stop();
    });
    constexpr int often = 200; // milliseconds
    timer->start(often);
    std::signal(SIGINT, noteSignal);
}

#endif

int run(int argc, char *argv[])
{
    occupyStandardStreams();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Postseal"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    QCoreApplication::setOrganizationDomain(u"postseal.org"_s);

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    CommandContext context;
    context.console = std::make_shared<StandardConsole>();
    context.clock = std::make_shared<SystemClock>();
    if (const QString language = languageAmong(arguments); !useLanguage(language))
        context.console->complain(
            u"There is no translation for \"%1\"; this is English"_s.arg(language));
    StopSource stop;
    context.stop = stop.token();
    // `lint` and `evidence` read files, and do no harm when they end in the middle: there Ctrl-C
    // just ends the program.
    if (arguments.value(0) != "lint"_L1 && arguments.value(0) != "evidence"_L1)
        stopOnInterrupt(stop, &app);
    return execCommandLine(arguments, context);
}

} // namespace

int main(int argc, char *argv[])
{
    return endProcess(run(argc, argv));
}
