// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace postseal {

/// A text as a tool tip: Qt takes what looks like HTML for HTML, and loads what it names. Every
/// tool tip that is not a sentence of ours goes through here; a test watches that.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace postseal
