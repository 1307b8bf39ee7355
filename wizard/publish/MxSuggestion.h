// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mtasts/MxPattern.h"
#include "publish/ProviderKnowledge.h"

namespace postseal {

/// Which mx lines a policy could have. Both sets cover the same hosts; the exact one never covers
/// too much, the wildcards survive a provider that renumbers its hosts.
struct MxSuggestion
{
    QList<MxPattern> exact; ///< one line for each MX host, in order of preference
    /// A set of the provider's with a wildcard; empty unless it covers every MX host and each of
    /// its lines covers one. RFC 8461 section 4.1.
    QList<MxPattern> wildcard;
    QByteArray provider; ///< id of the mail provider that the wildcards come from
    QList<DomainName> unusable; ///< MX hosts that a policy cannot name: addresses, odd characters

    friend bool operator==(const MxSuggestion &, const MxSuggestion &) = default;
};

/// For the MX records as the DNS has them. Everything is empty for a null MX (RFC 7505) and for no
/// MX records; where the domain itself takes the mail (RFC 5321 section 5.1), say so with a record
/// that names it.
[[nodiscard]] MxSuggestion suggestMxLines(const DomainName &domain,
                                          const QList<MxRecord> &mx,
                                          const ProviderKnowledge &knowledge);

/// Where lines and MX records do not fit together.
struct MxLineCheck
{
    QList<DomainName> uncovered; ///< hosts that no line covers: in mode enforce no mail gets there
    QList<MxPattern> unused; ///< lines that cover no host: harmless, and often a slip

    friend bool operator==(const MxLineCheck &, const MxLineCheck &) = default;
};

/// Compares by RFC 8461 section 4.1. A null MX is no host.
[[nodiscard]] MxLineCheck checkMxLines(const QList<MxPattern> &lines, const QList<MxRecord> &mx);

} // namespace postseal
