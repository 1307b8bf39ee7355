// SPDX-License-Identifier: Apache-2.0
// postseal: the window. Puts the parts together; what they do is in wizard/.
#include "base/Clock.h"
#include "pages/DesktopNotice.h"
#include "pages/MainWindow.h"
#include "pages/PostsealStyle.h"
#include "pages/PracticeEnvironment.h"
#include "pages/Theme.h"
#include "pages/TrayIcon.h"
#include "publish/OwnKnowledge.h"
#include "setup/Lookout.h"
#include "setup/NetworkTrial.h"
#include "setup/Preferences.h"
#include "terminal/Commands.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>
#include <cstdio>

#include "Options.h"
#include "PrintReport.h"
#include "SingleInstance.h"
#include "TellNews.h"
#include "translations/Translations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

void dressUp(QApplication &app, const Options &options)
{
    QApplication::setStyle(new PostsealStyle);
    if (!options.colors.isEmpty()) {
        const Theme &theme = options.colors == u"dark"_s ? Theme::dark() : Theme::light();
        QApplication::setPalette(theme.toPalette(app.palette()));
    }
    QApplication::setWindowIcon(QIcon(u":/app/postseal.svg"_s));
}

bool isPrinting(int argc, char *argv[])
{
    return argc > 1 && qstrcmp(argv[1], "print") == 0;
}

/// A scheduler may have no screen for us, and a notification by D-Bus needs none. Nor does a PDF.
void wantNoScreen(int argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool hasScreen =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool isNews = std::any_of(
        argv, argv + argc, [](const char *each) { return qstrcmp(each, "--news") == 0; });
    const bool needsNone = isPrinting(argc, argv)
        || (isNews && !hasScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"));
    if (needsNone)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
}

/// Notifications, and the icon in the tray while it is wanted.
void showNews(MainWindow &window, Lookout &lookout, Preferences &preferences)
{
    auto *notice = new DesktopNotice(&window);
    auto *tray = new TrayIcon(window, lookout, preferences, &window);
    QObject::connect(&window, &MainWindow::preferencesChanged, tray, &TrayIcon::update);
    QObject::connect(
        &lookout, &Lookout::newsFound, notice, [notice, tray](const QList<DomainNews> &news) {
            notice->setTrayIcon(tray->icon());
            notice->tell(news);
        });
    QObject::connect(notice, &DesktopNotice::failed, &lookout, &Lookout::takeBack);
    QObject::connect(notice, &DesktopNotice::activated, &window, &MainWindow::comeToFront);
}

} // namespace

int main(int argc, char *argv[])
{
    wantNoScreen(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Postseal"_s);
    QApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    QApplication::setOrganizationDomain(u"postseal.org"_s);
    QGuiApplication::setDesktopFileName(u"org.postseal.Postseal"_s);

    // The language first: what readOptions() says is in it.
    if (const QString language = languageAmong(QApplication::arguments()); !useLanguage(language))
        std::fprintf(
            stderr, "postseal: there is no translation for \"%s\"\n", qPrintable(language));
    if (isPrinting(argc, argv))
        return printReport(app);
    const auto options = readOptions(app);
    if (!options) {
        std::fprintf(stderr, "postseal: %s\n", qPrintable(options.error()));
        return 2;
    }
    dressUp(app, *options);

    if (options->news)
        return tellNews(*options);
    SingleInstance instance(options->dataDir);
    if (!instance.isFirst(options->domain))
        return 0;
    const SystemClock clock;
    const auto store = std::make_shared<Store>(options->dataDir, u"postseal.sqlite"_s);
    DomainCheckEngine engine(options->environment, clock);
    CheckSession session(engine, clock);
    DomainList list(clock);
    const KnowledgeWithOwn providers = knowledgeWithOwnFiles(options->dataDir);
    DomainSetup setup(engine, session, list, providers.knowledge, clock);
    setup.setNetwork([&engine] { return engine.watchNetwork(); });
    Lookout lookout(engine, list, providers.knowledge, clock);
    PracticeEnvironment practice(
        engine, setup, list, options->environment, store, options->dataDir);
    const auto takeTools = [&] {
        lookout.setTools(
            {[&engine](DomainName domain, StopToken stop) { return engine.look(domain, stop); },
             engine.judgeOnThreads(),
             engine.isPractice(),
             [&engine](StopToken stop) { return hasNetwork(engine.resolver(), stop); }});
    };
    takeTools();
    QObject::connect(&engine, &DomainCheckEngine::environmentChanged, &lookout, takeTools);
    Preferences preferences(options->dataDir);
    MainWindow window(session, setup, list, lookout, clock);
    window.setPractice([&practice] { return practice.enter(); }, [&practice] { practice.leave(); });
    window.setPreferences(preferences);
    window.setResolver([&engine] { return engine.resolver(); });
    window.setMailboxRoots(options->rootsPem);
    window.showOwnFileProblems(providers.problems);
    QObject::connect(&instance, &SingleInstance::raised, &window, [&window](const QString &domain) {
        window.comeToFront();
        if (!domain.isEmpty())
            window.openSetupText(domain);
    });

    // Only when the first picture is on the screen does anything else begin.
    QObject::connect(&window, &MainWindow::firstPainted, &window, [&] {
        showNews(window, lookout, preferences);
        if (options->practice)
            window.openPractice();
        else
            list.useStore(store);
        if (!options->domain.isEmpty())
            window.openSetupText(options->domain);
    });
    window.show();
    return QApplication::exec();
}
