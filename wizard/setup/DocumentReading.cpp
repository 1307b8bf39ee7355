// SPDX-License-Identifier: Apache-2.0
#include "setup/DocumentReading.h"

#include "setup/ReportConversion.h"

#include <functional>
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

namespace {

/// Reads as many as the memory is for, in their order, and at least one.
void readSome(QList<DocumentReading>::iterator reading,
              QList<DocumentReading>::iterator end,
              const QDateTime &nowUtc,
              const std::atomic<bool> &stopped)
{
    for (qsizetype weight = 0; reading != end && weight < heaviestReadings && !stopped; ++reading) {
        readOne(*reading, nowUtc, stopped);
        weight += reading->file ? weightOf(*reading->file) : 0;
    }
}

} // namespace

void ReadingAhead::begin(QList<DocumentReading> documents, const QDateTime &nowUtc)
{
    m_documents = std::move(documents);
    m_now = nowUtc;
    const auto begin = m_documents.begin();
    const auto middle = begin + m_documents.size() / 2;
    const auto end = m_documents.end();
    if (middle != begin)
        m_halves[0] =
            std::async(std::launch::async, readSome, begin, middle, m_now, std::cref(m_stopped));
    if (end != middle)
        m_halves[1] =
            std::async(std::launch::async, readSome, middle, end, m_now, std::cref(m_stopped));
}

QList<DocumentReading> ReadingAhead::take()
{
    for (std::future<void> &half : m_halves) {
        if (half.valid())
            half.get();
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
