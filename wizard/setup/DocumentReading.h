// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/ReportIntake.h"
#include "setup/ImportAccount.h"
#include "store/StoredReports.h"

#include <array>
#include <atomic>
#include <future>
#include <optional>

namespace postseal {

inline constexpr qsizetype heaviestReadings =
    qsizetype(8) * 1024 * 1024; ///< octets that are read and not stored yet, and two documents more

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

/// Reads documents on two threads while its owner fetches the next ones: taking mails apart costs
/// more than anything else. Belongs to one thread.
class ReadingAhead
{
public:
    explicit ReadingAhead(const std::atomic<bool> &stopped)
        : m_stopped(stopped)
    { }

    /// Only when everything that was begun before has been taken.
    void begin(QList<DocumentReading> documents, const QDateTime &nowUtc);

    /// Waits for what was begun, and gives as many as the memory is for, in their order; the others
    /// with the next calls. Empty: all were given, or it was stopped.
    [[nodiscard]] QList<DocumentReading> take();

private:
    void readNext();

    const std::atomic<bool> &m_stopped;
    QDateTime m_now;
    QList<DocumentReading> m_documents;
    std::atomic<qsizetype> m_next = 0; ///< nobody reads this one yet, nor those behind it
    std::atomic<qsizetype> m_weight = 0; ///< of what was read
    std::array<std::future<void>, 2> m_readers; ///< last, for they wait when they are destroyed
};

/// What a reading costs until it is stored, in octets or so.
[[nodiscard]] qsizetype weightOf(const NewReportFile &file);

} // namespace postseal
