// SPDX-License-Identifier: Apache-2.0
#include "TellNews.h"

#include "base/Clock.h"
#include "pages/DesktopNotice.h"
#include "setup/DomainCheckEngine.h"
#include "setup/Lookout.h"
#include "wording/ConcernText.h"

#include <QApplication>
#include <QProcess>
#include <QTimer>

#include <cstdio>

#include "SingleInstance.h"

namespace postseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestReading = 5min; ///< for reading two hundred domains on a slow disk
/// A desktop may take the notifications away of a program that has ended, and the person may be at
/// lunch.
constexpr auto timeToClick = 1h;

} // namespace

int tellNews(const Options &options)
{
    if (SingleInstance(options.dataDir).isRunning())
        return 0;
    const SystemClock clock;
    DomainCheckEngine engine(options.environment, clock);
    DomainList list(clock);
    Lookout lookout(engine, list, ProviderKnowledge(), clock);
    DesktopNotice notice;
    bool isTold = false;
    int status = 0;
    QObject::connect(&lookout, &Lookout::newsFound, &notice, [&](const QList<DomainNews> &news) {
        isTold = true;
        for (const DomainNews &each : news)
            std::printf("%s: %s\n",
                        qPrintable(each.name.toDisplay()),
                        qPrintable(concernSummary(each.concerns)));
        notice.tell(news);
    });
    QObject::connect(&notice, &DesktopNotice::told, &notice, [] {
        QTimer::singleShot(timeToClick, qApp, &QApplication::quit);
    });
    QObject::connect(
        &notice, &DesktopNotice::failed, &notice, [&lookout](const QList<DomainNews> &news) {
            // It is news for whoever looks next; what was printed here is in the scheduler's log.
            lookout.takeBack(news);
            QApplication::quit();
        });
    QObject::connect(&notice, &DesktopNotice::closed, qApp, &QApplication::quit);
    QObject::connect(&notice, &DesktopNotice::activated, &notice, [&options] {
        QProcess::startDetached(QApplication::applicationFilePath(),
                                {u"--data-dir"_s, options.dataDir});
        QApplication::quit();
    });
    // What there is to tell was told with this signal, or there is nothing.
    QObject::connect(&lookout, &Lookout::looked, &notice, [&isTold] {
        if (!isTold)
            QApplication::quit();
    });
    QObject::connect(&list, &DomainList::loaded, &notice, [&] {
        if (list.storage() != DomainList::Storage::Failed)
            return;
        std::fprintf(stderr, "postseal: %s\n", qPrintable(list.error()->what));
        status = 2;
        QApplication::quit();
    });
    QTimer::singleShot(longestReading, qApp, &QApplication::quit);
    lookout.setTools({{}, engine.judgeOnThreads(), false});
    list.useStore(std::make_shared<Store>(options.dataDir, u"postseal.sqlite"_s));
    QApplication::exec();
    return status;
}

} // namespace postseal
