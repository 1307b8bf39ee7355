// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/RawDocument.h"

#include <functional>

class QIODevice;

namespace postseal {

class UnpackBudget;

/// Who gets what an archive holds.
struct ArchiveSink
{
    /// Each file up to the size of the largest mail; false ends the reading.
    std::function<bool(const QString &path, QByteArray bytes)> member;
    /// What was too large, and with an empty path what is wrong with the archive.
    std::function<void(const QString &path, Refusal why, const QString &words)> passedOver;
    /// Asked again and again: true ends the reading.
    std::function<bool()> isStopped;
};

/// Reads a zip, a tar or a tar in gzip, member by member. The names are only for people: nothing is
/// ever written to them. An archive that unpacks to more than the budget is a bomb and is given up.
void readArchive(QIODevice &device, UnpackBudget &budget, const ArchiveSink &sink);

} // namespace postseal
