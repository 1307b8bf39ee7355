// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnsTransport.h"

namespace postseal {

/// Alias chains end after so many links.
constexpr qsizetype mostAliases = 8;

/// What one message says about a question.
struct MessageAnswer
{
    DnsAnswer answer;
    /// The message ends with an alias and says nothing of its target: NoData until that is asked
    /// for.
    bool chainLeavesMessage = false;
};

/// Reads the answer to a question out of one exchange, along the alias chain inside the message.
[[nodiscard]] MessageAnswer readAnswer(const DnsExchange &exchange,
                                       const DomainName &name,
                                       RecordType type);

/// Appends what was found at the end of a chain to the answer that led there. AnswerKind::CnameLoop
/// when the chain comes back to itself or gets longer than mostAliases.
[[nodiscard]] DnsAnswer joinChain(const DnsAnswer &first, const DnsAnswer &rest);

} // namespace postseal
