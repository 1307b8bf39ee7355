// SPDX-License-Identifier: Apache-2.0
// postseal: the window. Puts the parts together; what they do is in wizard/.
#include "base/Clock.h"
#include "pages/MainWindow.h"
#include "pages/PostsealStyle.h"
#include "pages/PracticeEnvironment.h"
#include "pages/Theme.h"
#include "terminal/Commands.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

#include "Options.h"
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

    const SystemClock clock;
    DomainCheckEngine engine(options->environment, clock);
    CheckSession session(engine, clock);
    PracticeEnvironment practice(engine, options->environment);
    MainWindow window(session);
    window.setPractice([&practice] { return practice.enter(); }, [&practice] { practice.leave(); });

    // Only when the first picture is on the screen does anything else begin.
    QObject::connect(&window, &MainWindow::firstPainted, &window, [&window, &options] {
        if (options->practice)
            window.openPractice();
        if (!options->domain.isEmpty())
            window.openText(options->domain);
    });
    window.show();
    return QApplication::exec();
}
