// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "setup/SetupChoices.h"

namespace postseal {

/// The policy as it comes of the choices and of the MX set that was seen.
struct PolicyDraft
{
    Policy policy;
    QByteArray text; ///< the file, to the octet
    QList<DomainName> uncovered; ///< MX hosts that no line covers. RFC 8461 section 4.1
    QList<MxPattern> unused; ///< lines that cover none of the MX hosts
};

/// Whether two policies tell senders the same. Unknown fields and the order of the lines do not
/// count.
[[nodiscard]] bool saysTheSame(const Policy &a, const Policy &b);

[[nodiscard]] QList<MxRecord> mxRecordsOf(const Assessment &assessment);

[[nodiscard]] PolicyDraft draftPolicy(const SetupChoices &choices, const Assessment &assessment);

/// Gives the choices an id that belongs to this policy text: another text gets another id, because
/// senders look at the file again only when the id changes. RFC 8461 section 3.1. True when the id
/// is new.
bool renewPolicyId(SetupChoices &choices, const QByteArray &policyText, const QDateTime &nowUtc);

/// Takes over what is published already and was not chosen yet: report addresses, policy, id. So a
/// domain that has something is improved, not overwritten. True when anything was taken over.
bool adoptPublished(SetupChoices &choices, const Assessment &assessment);

} // namespace postseal
