// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace postseal {

/// Text from strangers, as it may stand in a sentence: no line break, nothing that turns the reading direction or hides
/// characters, no endless length.
[[nodiscard]] QString harmlessText(const QString &text, qsizetype longest);

/// A name or a path inside a sentence: where that runs from right to left, its own order is kept
/// (Unicode Standard Annex 9, isolates).
[[nodiscard]] QString isolatedText(const QString &text);

/// A path in a sentence, as the system writes paths.
[[nodiscard]] QString pathText(const QString &path);

} // namespace postseal
