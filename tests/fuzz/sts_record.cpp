// SPDX-License-Identifier: Apache-2.0
#include "mtasts/StsRecord.h"

#include <QDateTime>

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    const QString name = QStringLiteral("_mta-sts.example.com");
    const StsRecordReading reading = readStsRecords(asTxtRecords(octets), name);
    require(reading.record.has_value() == (reading.verdict == RecordVerdict::Valid),
            "valid means a record");
    require((reading.verdict == RecordVerdict::Invalid)
                    == (worst(reading.findings) == Severity::Fail)
                || reading.verdict == RecordVerdict::None,
            "invalid means a failure");
    if (!reading.record)
        return;

    require(!reading.record->id.isEmpty() && reading.record->id.size() <= 32,
            "an id has 1 to 32 characters");
    const QByteArray text = generateStsRecord(*reading.record);
    const StsRecordReading again = readStsRecords({{text}}, name);
    require(again.record == reading.record, "the record that is written is read as itself");
    const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    const QByteArray next = newPolicyId(now, reading.record->id);
    require(next != reading.record->id && !next.isEmpty() && next.size() <= 32,
            "a new id is another one");
}

} // namespace postseal
