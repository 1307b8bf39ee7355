// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace postseal {

// The console of Windows takes and gives UTF-16; octets it would read in a code page of its own. Everything here is for
// streams that are a console; files and pipes get and give the octets as they are.

/// Once, before the first use: no translation of line ends, and escape sequences for colours and progress understood.
void prepareStreams();

/// Whether all of the UTF-8 text arrived at the console behind the stream.
[[nodiscard]] bool writeToConsole(std::FILE *stream, const QByteArray &text);

/// A line that is typed, without its end; empty when there is none.
[[nodiscard]] QString readLineFromConsole();

} // namespace postseal
