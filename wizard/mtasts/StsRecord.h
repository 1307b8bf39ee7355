// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "base/Finding.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace postseal {

/// `_mta-sts.DOMAIN`; the root when the domain is so long that no name fits below it. RFC 8461
/// section 3.1.
[[nodiscard]] DomainName stsRecordName(const DomainName &domain);

/// A valid `_mta-sts` record. RFC 8461 section 3.1.
struct StsRecord
{
    QByteArray id; ///< 1 to 32 letters and digits
    QList<std::pair<QByteArray, QByteArray>> extensions;

    friend bool operator==(const StsRecord &, const StsRecord &) = default;
};

/// One TXT record: its character-strings, in order.
using TxtStrings = QList<QByteArray>;

/// Whether there is a usable record among the TXT records of a name.
enum class RecordVerdict {
    Valid,
    Invalid,
    None, ///< lawful, and no such record here
};

struct StsRecordReading
{
    RecordVerdict verdict = RecordVerdict::None;
    std::optional<StsRecord> record;
    QByteArray text; ///< the joined text of the record that counts, or of the nearest miss
    QList<Finding> findings;
};

/// Reads all TXT records of `_mta-sts.DOMAIN`: join, discard, count, then syntax, in this order.
/// RFC 8461 section 3.1. The name goes into the findings.
[[nodiscard]] StsRecordReading readStsRecords(const QList<TxtStrings> &records,
                                              const QString &name);

/// "v=STSv1; id=…;"
[[nodiscard]] QByteArray generateStsRecord(const StsRecord &record);

/// An id from the time, "20261124T101500", different from the previous one: when the clock gives
/// the same or an earlier id, the previous one is counted up. RFC 8461 section 3.1.
[[nodiscard]] QByteArray newPolicyId(const QDateTime &nowUtc, QByteArrayView previous = {});

} // namespace postseal
