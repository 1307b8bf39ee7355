// SPDX-License-Identifier: Apache-2.0
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Installs a translator as a child of the application. Later ones are asked first.
bool install(const QLocale &locale, const QString &file, const QString &folder)
{
    auto *const translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, file, u"_"_s, folder)
        && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

bool useLanguage(const QString &language)
{
    const QLocale wanted = language.isEmpty() ? QLocale() : QLocale(language);
    // QLocale turns a name that it does not know into C; "C" itself means English here.
    const bool understood = language.isEmpty() || wanted.language() != QLocale::C
        || language.compare("C"_L1, Qt::CaseInsensitive) == 0;
    // English plurals lie beneath every language: what is not translated stays good English.
    install(QLocale(QLocale::English), u"postseal"_s, u":/i18n"_s);
    if (wanted.language() == QLocale::English || wanted.language() == QLocale::C)
        return understood;
    if (!install(wanted, u"postseal"_s, u":/i18n"_s))
        return language.isEmpty();
    // Qt's own words, such as those on the buttons of message boxes.
    install(wanted, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Dates and numbers as the words around them.
    QLocale::setDefault(wanted);
    return true;
}

QStringList availableLanguages()
{
    QStringList languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"postseal_*.qm"_s}))
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

} // namespace postseal
