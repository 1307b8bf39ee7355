// SPDX-License-Identifier: Apache-2.0
#include "dns/ZoneUpdate.h"

#include <algorithm>

namespace postseal {

bool haveSameValue(const ResourceRecord &a, const ResourceRecord &b)
{
    if (a.type != b.type)
        return false;
    // Length octets are at most 63 and capitals begin at 65, so only letters change.
    return a.type == RecordType::Cname ? a.rdata.toLower() == b.rdata.toLower()
                                       : a.rdata == b.rdata;
}

bool isAmong(const QList<ResourceRecord> &records, const ResourceRecord &record)
{
    return std::any_of(records.begin(), records.end(), [&](const ResourceRecord &other) {
        return haveSameValue(other, record);
    });
}

bool haveSameValues(const QList<ResourceRecord> &a, const QList<ResourceRecord> &b)
{
    // A set has each value once. RFC 2181 section 5.
    return a.size() == b.size()
        && std::all_of(a.begin(), a.end(), [&](const ResourceRecord &record) {
               return isAmong(b, record);
           });
}

} // namespace postseal
