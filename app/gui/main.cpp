// SPDX-License-Identifier: Apache-2.0
// postseal: the window. Puts the parts together; what they do is in wizard/.
#include "base/Clock.h"
#include "pages/MainWindow.h"
#include "pages/PostsealStyle.h"
#include "pages/PracticeEnvironment.h"
#include "pages/Theme.h"
#include "publish/OwnKnowledge.h"
#include "setup/Preferences.h"
#include "terminal/Commands.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

#include "Options.h"
#include "SingleInstance.h"
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

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Postseal"_s);
    QApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    QApplication::setOrganizationDomain(u"postseal.org"_s);
    QGuiApplication::setDesktopFileName(u"org.postseal.Postseal"_s);

    // The language first: what readOptions() says is in it.
    if (const QString language = languageAmong(QApplication::arguments()); !useLanguage(language))
        std::fprintf(
            stderr, "postseal: there is no translation for \"%s\"\n", qPrintable(language));
    const auto options = readOptions(app);
    if (!options) {
        std::fprintf(stderr, "postseal: %s\n", qPrintable(options.error()));
        return 2;
    }
    dressUp(app, *options);

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
    PracticeEnvironment practice(engine, setup, list, options->environment, store, options->dataDir);
    Preferences preferences(options->dataDir);
    MainWindow window(session, setup, list, clock);
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
