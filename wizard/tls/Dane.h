// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "tls/CertificateChain.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace postseal {

/// A TLSA record's four fields, without depending on dns/. RFC 6698 section 2.1.
struct TlsaData
{
    int usage = 0;
    int selector = 0;
    int matchingType = 0;
    QByteArray data;
};

enum class DaneOutcome {
    Match,
    NameMismatch, ///< usage 2 matches, but the certificate is for another name
    Mismatch, ///< usable records, none matches the chain
    NothingUsable, ///< only records that SMTP does not use, or malformed ones (RFC 7672
                   ///< section 3.1.3)
};

struct DaneVerdict
{
    DaneOutcome outcome = DaneOutcome::NothingUsable;
    int matchedRecord = -1; ///< index into the records
    QList<int> unusable; ///< indexes of records that were passed over
};

/// Matches a chain as sent against TLSA records by the rules for SMTP: usages 2 and 3 only; usage 3
/// looks at nothing but the leaf; usage 2 wants path, dates and one of the names. RFC 7672
/// sections 3.1 and 3.2.
[[nodiscard]] DaneVerdict matchDane(const CertificateChain &chain,
                                    const QList<TlsaData> &records,
                                    const QList<DomainName> &referenceNames,
                                    const QDateTime &atUtc);

} // namespace postseal
