// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace postseal {

/// Whether a mail would cost GMime more than any mail with reports does: it goes down its own stack
/// for each group of addresses and each multipart, compares each line that begins with two hyphens
/// with every boundary that is open, and keeps an object for each header field and parameter. Such
/// a mail is not given to it. Counts more than there is, never less, for text and headers are not
/// told apart.
[[nodiscard]] bool costsTooMuch(const QByteArray &mail);

} // namespace postseal
