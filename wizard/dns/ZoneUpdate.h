// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnsAnswer.h"

namespace postseal {

/// All records of one type at one name, as they were seen and as they shall be.
struct RecordSetChange
{
    DomainName name;
    RecordType type = RecordType::Txt;
    QList<ResourceRecord> before; ///< empty: there was none
    QList<ResourceRecord> after; ///< empty: there shall be none

    friend bool operator==(const RecordSetChange &, const RecordSetChange &) = default;
};

/// The same data; the name that an alias leads to without regard to capitals (RFC 4343).
[[nodiscard]] bool haveSameValue(const ResourceRecord &a, const ResourceRecord &b);
/// The same values in any order; TTLs do not count.
[[nodiscard]] bool haveSameValues(const QList<ResourceRecord> &a, const QList<ResourceRecord> &b);
[[nodiscard]] bool isAmong(const QList<ResourceRecord> &records, const ResourceRecord &record);

/// A change of a zone, made as a whole or not at all, and only while the sets are still as they
/// were seen. RFC 2136 sections 2.4 and 3.7.
struct ZoneUpdate
{
    DomainName zone;
    QList<RecordSetChange> changes;

    friend bool operator==(const ZoneUpdate &, const ZoneUpdate &) = default;
};

} // namespace postseal
