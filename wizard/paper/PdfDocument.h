// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/Document.h"

#include <QByteArray>
#include <QPageSize>

namespace postseal {

/// A4, or Letter where people use that: by the country of the program's language.
[[nodiscard]] QPageSize usualPageSize();

/// The document as PDF 1.7: bookmarks, page numbers, embedded fonts, text that can be selected and searched, the language
/// named. Needs a QGuiApplication. Empty when no font or no memory is there.
[[nodiscard]] QByteArray toPdf(const Document &document,
                               const QPageSize &pageSize,
                               const QList<Attachment> &attachments = {});

} // namespace postseal
