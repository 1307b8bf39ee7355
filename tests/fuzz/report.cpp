// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/Gunzip.h"
#include "tlsrpt/TlsReport.h"

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    const TlsReportReading reading = readTlsReport(octets);
    require(reading.report.has_value() != (worst(reading.findings) == Severity::Fail),
            "a report is there exactly when no finding is a failure");
    require(reading.octets <= largestReport, "no more is unpacked than a report may have");
    require(reading.entries <= mostReportEntries,
            "no more entries are kept than a report may have");
    require(readTlsReport(octets).report == reading.report, "reading again gives the same");
    if (const auto unpacked = gunzip(octets, largestReport)) {
        require(unpacked->size() <= largestReport, "gunzip keeps its limit");
        require(readTlsReport(*unpacked).report == reading.report || looksLikeGzip(*unpacked),
                "packed and unpacked are the same report");
        require(gunzipBeginning(octets, 100) == unpacked->left(100),
                "a beginning is the beginning");
    }
}

} // namespace postseal
