// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/Document.h"

#include <QByteArray>

namespace postseal {

/// One HTML page, UTF-8, that needs nothing else: headings, lists and tables are marked as such for screen readers, states
/// are words, wide tables scroll, and it prints well. Every text is escaped.
[[nodiscard]] QByteArray toHtml(const Document &document);

/// A whole page around a fragment of HTML that is ours, with the same look. The title is plain
/// text; the language is BCP 47.
[[nodiscard]] QByteArray htmlPage(const QString &title, const QString &fragment, const QString &language);

} // namespace postseal
