// SPDX-License-Identifier: Apache-2.0
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What each language calls itself: "español", "Deutsch".
constexpr struct
{
    const char *context = "Language";
    const char *source = QT_TRANSLATE_NOOP("Language", "English");
} ownName;

constexpr char16_t translatorName[] = u"postsealTranslator";

/// Those of an earlier language.
void removeTranslators()
{
    const auto old = QCoreApplication::instance()->findChildren<QTranslator *>(
        QString::fromUtf16(translatorName), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : old) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

/// Installs a translator as a child of the application; gives the language that it speaks, empty for none. Later ones are
/// asked first.
QString install(const QLocale &locale, const QString &file, const QString &folder)
{
    auto *const translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(QString::fromUtf16(translatorName));
    if (translator->load(locale, file, u"_"_s, folder) && QCoreApplication::installTranslator(translator))
        return translator->language();
    delete translator;
    return {};
}

/// Dates and numbers as the words around them: those of the system where it speaks the same language.
QLocale localeFor(const QString &spoken)
{
    const QLocale system = QLocale::system();
    const QLocale locale(spoken);
    if (system.language() == locale.language() || system.language() == QLocale::C)
        return system.language() == QLocale::C && locale.language() != QLocale::English ? locale : system;
    return locale;
}

} // namespace

bool useLanguage(const QString &language)
{
    removeTranslators();
    const bool isChosen = !language.isEmpty();
    const QLocale wanted = isChosen ? QLocale(language) : QLocale::system();
    // QLocale turns a name that it does not know into C; "C" itself means English here.
    const bool isEnglish = wanted.language() == QLocale::English || language.compare("C"_L1, Qt::CaseInsensitive) == 0
        || (!isChosen && wanted.language() == QLocale::C);
    // English plurals lie beneath every language: what is not translated stays good English.
    install(QLocale(QLocale::English), u"postseal"_s, u":/i18n"_s);
    QString spoken;
    if (!isEnglish && wanted.language() != QLocale::C)
        spoken = install(wanted, u"postseal"_s, u":/i18n"_s);
    // A system that wants several languages may have got its second one, English.
    if (spoken.isEmpty() || spoken.startsWith("en"_L1)) {
        QLocale::setDefault(localeFor(u"en"_s));
        return isEnglish || !isChosen;
    }
    // Qt's own words, such as those on the buttons of message boxes.
    install(QLocale(spoken), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QLocale::setDefault(localeFor(spoken));
    return true;
}

QList<std::pair<QString, QString>> availableLanguages()
{
    QList<std::pair<QString, QString>> languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"postseal_*.qm"_s})) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        QTranslator translator;
        const bool isLoaded = translator.load(file, u":/i18n"_s);
        const QString translated =
            isLoaded ? translator.translate(ownName.context, ownName.source) : QString();
        languages.append({code, translated.isEmpty() ? u"English"_s : translated});
    }
    std::sort(languages.begin(), languages.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    return languages;
}

} // namespace postseal
