// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/RawDocument.h"

#include <functional>

class QIODevice;

namespace postseal {

/// Reads a zip, a tar or a tar in gzip, member by member. The names are only for people: nothing is
/// ever written to them.
///
/// `member` gets each file up to the size of the largest mail; false ends the reading. `passedOver`
/// gets what was too large, and with an empty path what is wrong with the archive. An archive that
/// unpacks to more than two hundred times its size, as no reports do, is a bomb and is given up.
void readArchive(
    QIODevice &device,
    const std::function<bool(const QString &path, QByteArray bytes)> &member,
    const std::function<void(const QString &path, Refusal why, const QString &words)> &passedOver);

} // namespace postseal
