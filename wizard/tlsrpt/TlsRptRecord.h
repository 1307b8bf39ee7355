// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "base/Finding.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace postseal {

/// `_smtp._tls.DOMAIN`; the root when the domain is so long that no name fits below it. RFC 8460
/// section 3.
[[nodiscard]] DomainName tlsRptRecordName(const DomainName &domain);

/// A valid `_smtp._tls` record. RFC 8460 section 3.
struct TlsRptRecord
{
    QList<QByteArray> rua; ///< mailto: and https: URIs, as written; none of another scheme
    QList<std::pair<QByteArray, QByteArray>> extensions;

    friend bool operator==(const TlsRptRecord &, const TlsRptRecord &) = default;
};

enum class TlsRptVerdict {
    Valid,
    Invalid,
    None, ///< lawful, and no such record here
};

struct TlsRptRecordReading
{
    TlsRptVerdict verdict = TlsRptVerdict::None;
    std::optional<TlsRptRecord> record;
    QByteArray text; ///< the joined text of the record that counts, or of the nearest miss
    QList<Finding> findings;
};

/// Reads all TXT records of `_smtp._tls.DOMAIN` (each a list of character-strings). RFC 8460
/// section 3.
[[nodiscard]] TlsRptRecordReading readTlsRptRecords(const QList<QList<QByteArray>> &records,
                                                    const QString &name);

/// "v=TLSRPTv1; rua=mailto:…,https://…". Commas, semicolons and exclamation marks inside a URI are
/// percent-encoded; addresses that differ only in the case of scheme or domain are written once.
/// RFC 8460 section 3.
[[nodiscard]] QByteArray generateTlsRptRecord(const TlsRptRecord &record);

/// Makes a report address out of what people type: "tls@example.com" becomes
/// "mailto:tls@example.com". Nothing when it can be neither a mailto: nor an https: URI.
[[nodiscard]] std::optional<QByteArray> reportUriFromUserInput(QStringView text);

} // namespace postseal
