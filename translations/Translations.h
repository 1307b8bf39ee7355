// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace postseal {

/// Makes the whole program speak a language: "es", "en_GB", or empty for the language of the
/// system. What is not translated stays English. Called once, at start, after the application
/// object was made. False when the language was asked for and is not there; the program then speaks
/// English.
bool useLanguage(const QString &language);

/// The languages that useLanguage() knows, as ISO 639 codes: "en", "es".
[[nodiscard]] QStringList availableLanguages();

} // namespace postseal
