// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnsAnswer.h"
#include "dns/Ldns.h"

#include <optional>

namespace postseal {

/// Our form of an ldns record. Nothing when its names are longer than names may be.
[[nodiscard]] std::optional<ResourceRecord> recordFromLdns(const ldns_rr *record);

/// A record from one line of a zone file; null when it cannot be read. The only way to ldns's
/// reader of text.
[[nodiscard]] LdnsRecordPtr ldnsRecordFromLine(const QByteArray &line, quint32 usualTtl);

} // namespace postseal
