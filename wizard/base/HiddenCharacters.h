// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace postseal {

/// Whether a code point shows nothing of its own, so that strangers' texts can mislead with it:
/// controls, what turns the reading direction or joins (Unicode category Cf, tags beyond U+FFFF
/// too), separators of lines, half a surrogate pair.
[[nodiscard]] bool isHidden(char32_t codePoint);

/// The text with something else for each hidden code point.
[[nodiscard]] QString withoutHidden(const QString &text,
                                    const std::function<QString(char32_t)> &instead);

/// A stranger's words for an error message: one line, at most 300 characters, "?" for what cannot be
/// shown.
[[nodiscard]] QString strangersWords(const QString &text);

/// "\u202e", "\u{e0041}".
[[nodiscard]] QString escapedCodePoint(char32_t codePoint);

} // namespace postseal
