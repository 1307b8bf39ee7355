// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

class QIODevice;

namespace postseal {

/// Takes an mbox apart: a mail begins with a line "From … time" at the beginning or after an empty
/// line. RFC 4155 and, for quoted lines, mboxrd. What stands before the first one is passed over.
/// Gives each mail without that line, and nothing for one that is larger than largestMessage. False
/// when the function wanted no more.
/// Asks isStopped now and then, and ends.
bool splitMailbox(QIODevice &device,
                  const std::function<bool(std::optional<QByteArray>)> &take,
                  const std::function<bool()> &isStopped);

} // namespace postseal
