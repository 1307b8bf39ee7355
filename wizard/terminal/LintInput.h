// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace postseal {

/// One TXT record a line: bare text as it is, quoted zone-file strings ("v=STSv1;" " id=1"), or a
/// whole line of a zone file. Strings are unescaped by RFC 1035 section 5.1; a missing closing
/// quote is forgiven. Empty lines are no records.
[[nodiscard]] QList<QList<QByteArray>> txtRecordsFromText(QByteArrayView text);

/// A line that is no TXT record in any way of writing one.
struct GarbageLine
{
    QByteArray text;
    int number = 0; ///< counted from 1
    int column = 0; ///< of the offending octet, counted from 1
};

/// The first line with a control character, an octet over 0x7E, or a quote that is not closed;
/// nothing when every line can be a record, of whatever kind. A zone file's comment may hold
/// anything.
[[nodiscard]] std::optional<GarbageLine> garbageLine(QByteArrayView text);

} // namespace postseal
