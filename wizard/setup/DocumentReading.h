// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/ReportIntake.h"
#include "setup/ImportAccount.h"
#include "store/StoredReports.h"

#include <atomic>
#include <optional>

namespace postseal {

inline constexpr qsizetype heaviestReadings =
    8 * 1024 * 1024; ///< octets that are read and not yet given to the store

/// Stands for what DKIM says until the key was looked up.
inline constexpr char notYetAsked[] = "?";

/// A document and what came of reading it.
struct DocumentReading
{
    RawDocument raw;
    QByteArray digest;
    bool isRead = false;
    QList<DkimSignature> signatures;
    std::optional<NewReportFile> file; ///< to be stored
    std::optional<ImportProblem> problem;
};

/// Reads a document. Once `stopped` is true not everything is read, and nothing of it may be
/// stored.
void readOne(DocumentReading &reading, const QDateTime &nowUtc, const std::atomic<bool> &stopped);

/// Reads as many as the memory is for, half of them on a thread of its own: taking mails apart
/// costs more than anything else. Some may be left unread.
void readAll(QList<DocumentReading> &readings,
             const QDateTime &nowUtc,
             const std::atomic<bool> &stopped);

/// What a reading costs until it is stored, in octets or so.
[[nodiscard]] qsizetype weightOf(const NewReportFile &file);

} // namespace postseal
