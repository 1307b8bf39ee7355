// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/Document.h"

#include <QByteArray>

namespace postseal {

/// The document as plain text, UTF-8, lines of at most 78 characters where words allow it. A table that is too wide for that
/// becomes one paragraph a row, with the name of the column before each value.
[[nodiscard]] QByteArray toPlainText(const Document &document);

} // namespace postseal
