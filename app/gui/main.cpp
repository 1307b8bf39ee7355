// SPDX-License-Identifier: Apache-2.0
// postseal: the window. Puts the parts together; what they do is in wizard/.
#include "pages/PostsealStyle.h"
#include "pages/Theme.h"
#include "setup/Preferences.h"
#include "terminal/Commands.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <cstdio>

#include "Desktop.h"
#include "EndProcess.h"
#include "Options.h"
#include "RunCommand.h"
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
    QIcon icon;
    for (const int size : {32, 64, 256})
        icon.addFile(u":/app/icon/postseal-%1.png"_s.arg(size));
    QApplication::setWindowIcon(icon);
}

void speak(const QString &language)
{
    if (!useLanguage(language))
        std::fprintf(stderr, "postseal: there is no translation for \"%s\"\n", qPrintable(language));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
/// Qt tells of every folder that it has to do without.
void withoutRuntimeFolder(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith("QStandardPaths: "_L1))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}
#endif

/// A scheduler may have no screen for us, and a notification by D-Bus needs none. Nor does a command.
void wantNoScreen(int argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool hasScreen =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool isNews = std::any_of(
        argv, argv + argc, [](const char *each) { return qstrcmp(each, "--news") == 0; });
    // Not worth a mail from cron.
    if (isCommand(argc, argv) || isNews)
        qInstallMessageHandler(withoutRuntimeFolder);
    const bool needsNone = isCommand(argc, argv)
        || (isNews && !hasScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"));
    if (needsNone)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
}

int run(int argc, char *argv[])
{
    wantNoScreen(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Postseal"_s);
    QApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    QApplication::setOrganizationDomain(u"postseal.org"_s);
    QGuiApplication::setDesktopFileName(u"org.postseal.Postseal"_s);

    // The language first: what readOptions() says is in it.
    speak(languageAmong(QApplication::arguments()));
    if (isCommand(argc, argv))
        return runCommand(app);
    const auto options = readOptions(app);
    if (!options) {
        std::fprintf(stderr, "postseal: %s\n", qPrintable(options.error()));
        return 2;
    }
    dressUp(app, *options);
    // The one chosen in the settings, which are where the options say.
    QString language = languageAmong(QApplication::arguments());
    if (language.isEmpty()) {
        language = Preferences(options->dataDir).language();
        speak(language);
    }

    if (options->news)
        return tellNews(*options);
    SingleInstance instance(options->dataDir);
    if (!instance.isFirst(options->domain))
        return 0;
    Desktop desktop(*options, language);
    QObject::connect(&instance, &SingleInstance::raised, &desktop, &Desktop::raise);
    desktop.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    return endProcess(run(argc, argv));
}
