// SPDX-License-Identifier: Apache-2.0
#include "setup/DocumentReading.h"

#include "setup/ReportConversion.h"

#include <functional>
#include <future>

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

void readAll(QList<DocumentReading> &readings,
             const QDateTime &nowUtc,
             const std::atomic<bool> &stopped)
{
    const auto begin = readings.begin();
    const auto middle = begin + readings.size() / 2;
    std::future<void> firstHalf;
    if (middle != begin)
        firstHalf =
            std::async(std::launch::async, readSome, begin, middle, nowUtc, std::cref(stopped));
    readSome(middle, readings.end(), nowUtc, stopped);
    if (firstHalf.valid())
        firstHalf.get();
}

} // namespace postseal
