// SPDX-License-Identifier: Apache-2.0
#include "dns/AnswerReader.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace postseal {

namespace {

// RFC 1035 section 4.1.1.
constexpr int rcodeNoError = 0;
constexpr int rcodeServerFailure = 2;
constexpr int rcodeNxDomain = 3;
constexpr int rcodeRefused = 5;

constexpr quint32 noTtlYet = std::numeric_limits<quint32>::max();

AnswerKind kindOfFailure(const DnsExchange &exchange)
{
    switch (exchange.outcome) {
    case DnsExchange::Outcome::Cancelled:
        return AnswerKind::Cancelled;
    case DnsExchange::Outcome::Unreachable:
        return AnswerKind::Unreachable;
    case DnsExchange::Outcome::Silent:
        return AnswerKind::Silent;
    case DnsExchange::Outcome::Malformed:
        return AnswerKind::Malformed;
    case DnsExchange::Outcome::Reply:
        break;
    }
    if (exchange.reply.responseCode == rcodeServerFailure)
        return AnswerKind::ServerFailure;
    return exchange.reply.responseCode == rcodeRefused ? AnswerKind::Refused
                                                       : AnswerKind::OtherError;
}

const ResourceRecord *findRecord(const QList<ResourceRecord> &section,
                                 const DomainName &owner,
                                 RecordType type)
{
    const auto found =
        std::find_if(section.begin(), section.end(), [&](const ResourceRecord &record) {
            return record.type == type && record.owner == owner;
        });
    return found == section.end() ? nullptr : &*found;
}

/// Walks the aliases in the answer section and collects the records at their end.
void followChain(DnsAnswer &answer, const QList<ResourceRecord> &section)
{
    QSet<DomainName> visited{answer.name};
    for (;;) {
        const DomainName owner = answer.finalName();
        QSet<QByteArray> known;
        for (const ResourceRecord &record : section) {
            // The same record twice counts once. RFC 2181 section 5.
            if (record.type != answer.type || record.owner != owner || known.contains(record.rdata))
                continue;
            known.insert(record.rdata);
            answer.records.append(record);
            answer.ttl = std::min(answer.ttl, record.ttl);
        }
        const ResourceRecord *alias = findRecord(section, owner, RecordType::Cname);
        if (!answer.records.isEmpty() || alias == nullptr)
            return;
        qsizetype offset = 0;
        const auto target = nameFromWire(alias->rdata, offset);
        if (!target) {
            answer.kind = AnswerKind::Malformed;
            return;
        }
        answer.ttl = std::min(answer.ttl, alias->ttl);
        if (visited.contains(*target) || answer.aliases.size() == mostAliases) {
            answer.kind = AnswerKind::CnameLoop;
            return;
        }
        visited.insert(*target);
        answer.aliases.append(*target);
    }
}

/// How long the absence may be remembered: the smaller of the SOA's TTL and its last field. RFC
/// 2308 section 5. Nothing without an SOA.
std::optional<quint32> negativeTtl(const QList<ResourceRecord> &authority)
{
    constexpr qsizetype numbersSize = 20; // serial, refresh, retry, expire, minimum
    for (const ResourceRecord &record : authority) {
        if (record.type != RecordType::Soa || record.rdata.size() < numbersSize + 2)
            continue;
        const char *minimum = record.rdata.constData() + record.rdata.size() - 4;
        return std::min(record.ttl, qFromBigEndian<quint32>(minimum));
    }
    return std::nullopt;
}

/// A server that points elsewhere instead of answering, which resolvers do not do.
bool isReferral(const DnsReply &reply)
{
    const bool namesServers =
        std::any_of(reply.authority.begin(),
                    reply.authority.end(),
                    [](const ResourceRecord &record) { return record.type == RecordType::Ns; });
    return namesServers && !reply.authoritative && !reply.recursionAvailable;
}

} // namespace

MessageAnswer readAnswer(const DnsExchange &exchange, const DomainName &name, RecordType type)
{
    MessageAnswer result;
    DnsAnswer &answer = result.answer;
    const DnsReply &reply = exchange.reply;
    answer.name = name;
    answer.type = type;
    answer.responseCode = reply.responseCode;
    answer.authoritative = reply.authoritative;
    answer.authenticatedData = reply.authenticatedData;
    answer.overTcp = exchange.overTcp;
    answer.server = exchange.server;
    answer.roundTrip = exchange.roundTrip;
    answer.message = exchange.message;
    if (!exchange.isConclusive()) {
        answer.kind = kindOfFailure(exchange);
        return result;
    }
    answer.kind = reply.responseCode == rcodeNxDomain ? AnswerKind::NxDomain : AnswerKind::NoData;
    answer.ttl = noTtlYet;
    followChain(answer, reply.answer);
    const bool broken =
        answer.kind == AnswerKind::Malformed || answer.kind == AnswerKind::CnameLoop;
    if (broken) {
        answer.records.clear();
    } else if (!answer.records.isEmpty()) {
        answer.kind = AnswerKind::Records;
    } else {
        const std::optional<quint32> negative = negativeTtl(reply.authority);
        answer.ttl =
            std::min(answer.ttl, negative.value_or(answer.aliases.isEmpty() ? 0 : noTtlYet));
        const bool says = negative || answer.kind == AnswerKind::NxDomain;
        result.chainLeavesMessage = !answer.aliases.isEmpty() && !says;
        if (answer.aliases.isEmpty() && !says && isReferral(reply))
            answer.kind = AnswerKind::Lame;
    }
    if (answer.ttl == noTtlYet)
        answer.ttl = 0;
    return result;
}

DnsAnswer joinChain(const DnsAnswer &first, const DnsAnswer &rest)
{
    DnsAnswer joined = rest;
    joined.name = first.name;
    joined.aliases = first.aliases + rest.aliases;
    joined.authenticatedData = first.authenticatedData && rest.authenticatedData;
    joined.ttl = std::min(first.ttl, rest.ttl);
    QSet<DomainName> visited{first.name};
    bool loops = joined.aliases.size() > mostAliases;
    for (const DomainName &alias : std::as_const(joined.aliases)) {
        loops = loops || visited.contains(alias);
        visited.insert(alias);
    }
    if (loops) {
        joined.kind = AnswerKind::CnameLoop;
        joined.records.clear();
        joined.aliases = joined.aliases.first(std::min(joined.aliases.size(), mostAliases));
    }
    return joined;
}

} // namespace postseal
