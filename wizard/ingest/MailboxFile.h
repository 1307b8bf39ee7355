// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

class QIODevice;

namespace postseal {

/// Takes an mbox apart: a mail begins with a line "From … time" at the beginning or after an empty
/// line. RFC 4155 and, for quoted lines, mboxrd. Gives each mail without that line, and nothing for
/// one that is larger than largestMessage. False when the function wanted no more.
bool splitMailbox(QIODevice &device, const std::function<bool(std::optional<QByteArray>)> &take);

} // namespace postseal
