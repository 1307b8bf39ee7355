// SPDX-License-Identifier: Apache-2.0
// Bytes of strangers as text that can be shown and printed.
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace postseal {

/// A text of any bytes as lines for people: printable ASCII as it is, the rest as \xNN. The CR of a
/// CRLF is not shown, a missing or lonely one is nobody's reading matter here: see the findings.
[[nodiscard]] QStringList printableLines(QByteArrayView bytes);

/// The same with every line end written out, as an auditor wants them: "mode: testing\r\n". RFC 8461 section 3.2.
[[nodiscard]] QStringList linesWithEnds(QByteArrayView bytes);

} // namespace postseal
