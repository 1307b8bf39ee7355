// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Deadline.h"
#include "base/StopToken.h"
#include "dns/DnsAnswer.h"

#include <QCoroTask>

#include <functional>

namespace postseal {

/// One question to the recursive resolvers for the DNSSEC walk: DO and CD set, no alias followed.
///
/// DnsAnswer::message is the whole message with its RRSIG and NSEC records, as received; it is empty when
/// nobody answered. Always ends by the deadline or the stop token. Who asks the same while an answer is
/// under way shares it; nothing is kept afterwards.
using RawLookup = std::function<QCoro::Task<DnsAnswer>(DomainName, RecordType, Deadline, StopToken)>;

} // namespace postseal
