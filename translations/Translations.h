// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace postseal {

/// Makes the whole program speak a language: "es", "en_GB", or empty for the language of the
/// system. What is not translated stays English. May be called again, for another language; what
/// is on the screen must be made anew then. False when the language was asked for and is not there; the program then speaks
/// English.
bool useLanguage(const QString &language);

/// The languages that useLanguage() knows: codes such as "es" and "pt_BR" with their own names, "español". Sorted by name.
[[nodiscard]] QList<std::pair<QString, QString>> availableLanguages();

} // namespace postseal
