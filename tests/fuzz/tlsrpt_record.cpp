// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/ReportUri.h"
#include "tlsrpt/TlsRptRecord.h"

#include <QString>

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    const QString name = QStringLiteral("_smtp._tls.example.com");
    const TlsRptRecordReading reading = readTlsRptRecords(asTxtRecords(octets), name);
    require(reading.record.has_value() == (reading.verdict == TlsRptVerdict::Valid),
            "valid means a record");
    if (reading.record) {
        require(!reading.record->rua.isEmpty(), "a valid record has somewhere to send to");
        const TlsRptRecordReading again =
            readTlsRptRecords({{generateTlsRptRecord(*reading.record)}}, name);
        require(again.verdict == TlsRptVerdict::Valid, "the record that is written is valid");
    }
    const auto typed = reportUriFromUserInput(QString::fromUtf8(octets));
    if (typed)
        require(!reportUriFault(encodedReportUri(*typed)),
                "what is made of an address is a good one");
}

} // namespace postseal
