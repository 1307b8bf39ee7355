// SPDX-License-Identifier: Apache-2.0
#include "setup/DocumentReading.h"

#include "setup/ReportConversion.h"

#include <algorithm>
#include <utility>

namespace postseal {

qsizetype weightOf(const NewReportFile &file)
{
    constexpr qsizetype failureOctets = 400;
    qsizetype weight = file.bytes.size();
    for (const NewReport &report : file.reports)
        weight += failureOctets * (1 + report.failures.size());
    return weight;
}

void readOne(DocumentReading &reading, const QDateTime &nowUtc, const std::atomic<bool> &stopped)
{
    reading.isRead = true;
    const IntakeDocument document =
        readDocument(std::move(reading.raw), reading.digest, [&stopped] { return stopped.load(); });
    if (document.isEmpty() || !document.findings.isEmpty())
        reading.problem = ImportProblem{document.raw.name, {}, {}, document.findings};
    if (!document.isEmpty() || document.isBroken)
        reading.file =
            toStored(document, document.signatures.isEmpty() ? "none" : notYetAsked, nowUtc);
    reading.signatures = document.signatures;
}

/// Each takes the next document that nobody has, so that neither waits for the other: their weights
/// differ a hundredfold. Together they read as many as the memory is for, and at least one.
void ReadingAhead::readNext()
{
    const qsizetype count = m_documents.size();
    DocumentReading *const documents = m_documents.data();
    while (m_weight < heaviestReadings && !m_stopped) {
        const qsizetype mine = m_next++;
        if (mine >= count)
            return;
        readOne(documents[mine], m_now, m_stopped);
        if (documents[mine].file)
            m_weight += weightOf(*documents[mine].file);
    }
}

void ReadingAhead::begin(QList<DocumentReading> documents, const QDateTime &nowUtc)
{
    m_documents = std::move(documents);
    m_documents.detach();
    m_now = nowUtc;
    m_next = 0;
    m_weight = 0;
    const qsizetype wanted = std::min(m_documents.size(), qsizetype(m_readers.size()));
    for (qsizetype i = 0; i < wanted; ++i)
        m_readers[size_t(i)] = std::async(std::launch::async, [this] { readNext(); });
}

QList<DocumentReading> ReadingAhead::take()
{
    for (std::future<void> &reader : m_readers) {
        if (reader.valid())
            reader.get();
    }
    QList<DocumentReading> read;
    QList<DocumentReading> left;
    for (DocumentReading &document : m_documents)
        (document.isRead ? read : left).append(std::move(document));
    m_documents.clear();
    if (m_stopped)
        return {};
    if (!left.isEmpty())
        begin(std::move(left), m_now);
    return read;
}

} // namespace postseal
