// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace postseal {

/// One TXT record a line: bare text as it is, quoted zone-file strings ("v=STSv1;" " id=1"), or a
/// whole line of a zone file. Strings are unescaped by RFC 1035 section 5.1; a missing closing
/// quote is forgiven. Empty lines are no records.
[[nodiscard]] QList<QList<QByteArray>> txtRecordsFromText(QByteArrayView text);

/// The text as zone-file strings of at most 255 octets each: "\"v=STSv1; id=1;\"".
[[nodiscard]] QByteArray toZoneStrings(QByteArrayView text);

} // namespace postseal
