// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Deadline.h"
#include "base/StopToken.h"
#include "dns/DnsAnswer.h"

#include <QCoroTask>

#include <memory>

namespace postseal {

/// Asks DNS questions. Everything that needs DNS takes one of these, so that tests can answer from a table.
class Resolver
{
public:
    virtual ~Resolver() = default;

    /// Asks the recursive resolvers. Follows aliases. Always gives an answer, AnswerKind::Silent at the
    /// deadline and AnswerKind::Cancelled when stopped. Main thread only.
    [[nodiscard]] virtual QCoro::Task<DnsAnswer> query(DomainName name, RecordType type, Deadline deadline,
                                                       StopToken stop) = 0;

    /// The same, validated down from the root anchors by ourselves: fills DnsAnswer::dnssec.
    [[nodiscard]] virtual QCoro::Task<DnsAnswer> queryValidated(DomainName name, RecordType type,
                                                                Deadline deadline, StopToken stop) = 0;

    /// Asks one authoritative server directly, without recursion. Does not follow aliases out of the
    /// server's answer. AnswerKind::Lame when it does not answer with authority.
    [[nodiscard]] virtual QCoro::Task<DnsAnswer> queryServer(QHostAddress server, DomainName name,
                                                             RecordType type, Deadline deadline,
                                                             StopToken stop) = 0;
};

struct ResolverSettings
{
    QList<Endpoint> servers; ///< recursive; empty: the system's
    quint16 authoritativePort = 53;
    QByteArray trustAnchors; ///< DS or DNSKEY records in zone-file form; empty: the built-in root anchors
    std::shared_ptr<const Connector> connector; ///< null: connect as told
};

/// Whether the text, in zone-file form, holds at least one DS or DNSKEY record to begin trust with.
[[nodiscard]] bool holdsTrustAnchors(const QByteArray &zoneFileText);

/// The system's recursive resolvers: resolv.conf on Unix, the adapters' list on Windows.
[[nodiscard]] QList<Endpoint> systemResolvers();

/// A resolver over the network: UDP with EDNS, TCP on truncation, random ports and ids, 0x20, answers
/// matched strictly (RFC 5452). ldns stays behind it.
[[nodiscard]] std::unique_ptr<Resolver> makeResolver(ResolverSettings settings);

} // namespace postseal
