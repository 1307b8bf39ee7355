// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace postseal {

/// Text from strangers, as it may stand in a sentence: no line break, nothing that turns the reading direction or hides
/// characters, no endless length.
[[nodiscard]] QString harmlessText(const QString &text, qsizetype longest);

} // namespace postseal
