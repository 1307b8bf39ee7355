// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace postseal {

/// Stands before the digits of a count that JSON numbers cannot keep; a noncharacter that no report
/// holds.
constexpr char16_t exactCountMark = u'\uFDD0';

/// Valid JSON with the session counts from 2^63 to 2^64-1 as marked texts, because QJsonDocument
/// rounds them to floating point. Empty when there are none. Linear time. An unescaped quote behind
/// the letters "session-count" and before a colon can only end a member's name, so no text is ever
/// changed. RFC 8460 section 4.4.
[[nodiscard]] QByteArray withExactCounts(const QByteArray &json);

} // namespace postseal
