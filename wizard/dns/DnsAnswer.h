// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "dns/Endpoint.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace postseal {

/// The record types that Postseal asks for. Values are the numbers on the wire.
enum class RecordType : quint16 {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Ds = 43,
    Sshfp = 44,
    Rrsig = 46,
    Nsec = 47,
    Dnskey = 48,
    Nsec3 = 50,
    Tlsa = 52,
    Svcb = 64,
    Https = 65,
    Caa = 257,
};

/// "MX", "TYPE1234".
[[nodiscard]] QByteArray toText(RecordType type);

struct ResourceRecord
{
    DomainName owner;
    RecordType type = RecordType::A;
    quint32 ttl = 0; ///< seconds
    QByteArray rdata; ///< wire form, names uncompressed
    QByteArray text; ///< presentation form of the rdata

    friend bool operator==(const ResourceRecord &, const ResourceRecord &) = default;
};

/// What a question came to. Each is a different cause.
enum class AnswerKind {
    Records,
    NoData, ///< the name exists, the type does not
    NxDomain,
    ServerFailure, ///< SERVFAIL; a validating resolver says so for bogus data too
    Refused,
    OtherError, ///< any other response code
    Malformed, ///< an answer that is not a DNS message, or breaks its rules
    CnameLoop, ///< an alias chain that loops or has more than 8 links
    Silent, ///< nobody answered in time
    Unreachable, ///< no route, or nobody listens on the port
    Lame, ///< asked as authoritative, and the server is not (no AA, a referral elsewhere)
    Cancelled,
};

/// RFC 4033 section 5.
enum class DnssecState {
    Unchecked,
    Secure,
    Insecure, ///< proven to be unsigned
    Bogus,
    Indeterminate, ///< could not be found out: parts of the chain did not answer
};

/// The answer to one question, whoever gave it. Plain values; no sentence, no socket.
struct DnsAnswer
{
    DomainName name;
    RecordType type = RecordType::A;
    AnswerKind kind = AnswerKind::Silent;
    QList<ResourceRecord> records; ///< of the asked type, at the end of the alias chain
    QList<DomainName> aliases; ///< targets of the CNAME chain, in order; empty without aliases
    quint32 ttl = 0; ///< seconds: smallest of chain and records, or the negative TTL (RFC 2308 section 5)
    int responseCode = 0;
    bool authoritative = false; ///< AA bit
    bool authenticatedData = false; ///< AD bit: what the resolver says, which proves nothing
    bool overTcp = false;
    Endpoint server; ///< who answered (or was asked last)
    std::chrono::microseconds roundTrip{0}; ///< of the exchange that gave the answer
    QByteArray message; ///< the DNS message as received
    DnssecState dnssec = DnssecState::Unchecked;
    QByteArray dnssecReason; ///< for Details, in English technical terms: "no RRSIG for example.com MX"

    [[nodiscard]] bool hasRecords() const { return kind == AnswerKind::Records; }
    /// The name certainly has no such record: NODATA or NXDOMAIN.
    [[nodiscard]] bool isAbsent() const { return kind == AnswerKind::NoData || kind == AnswerKind::NxDomain; }
    /// The question was not answered, through no proven fault of the domain.
    [[nodiscard]] bool isUndetermined() const;
    /// The end of the alias chain, or the name asked for.
    [[nodiscard]] DomainName finalName() const { return aliases.isEmpty() ? name : aliases.last(); }

    friend bool operator==(const DnsAnswer &, const DnsAnswer &) = default;
};

struct MxRecord
{
    quint16 preference = 0;
    DomainName host; ///< the root for a null MX
    quint32 ttl = 0;
    friend bool operator==(const MxRecord &, const MxRecord &) = default;
};

struct TlsaRecord
{
    quint8 usage = 0;
    quint8 selector = 0;
    quint8 matchingType = 0;
    QByteArray data;
    /// "3 1 1 0123…", as RFC 8460 section 4.5 writes it.
    [[nodiscard]] QByteArray toText() const;
    friend bool operator==(const TlsaRecord &, const TlsaRecord &) = default;
};

struct CaaRecord
{
    quint8 flags = 0;
    QByteArray tag; ///< lower case
    QByteArray value;
    friend bool operator==(const CaaRecord &, const CaaRecord &) = default;
};

/// Typed views of an answer's records; malformed rdata is left out.
[[nodiscard]] QList<QHostAddress> addresses(const DnsAnswer &answer);
[[nodiscard]] QList<MxRecord> mxRecords(const DnsAnswer &answer); ///< by preference, then name
[[nodiscard]] QList<QList<QByteArray>> txtRecords(const DnsAnswer &answer); ///< character-strings of each
[[nodiscard]] QList<DomainName> nameServers(const DnsAnswer &answer);
[[nodiscard]] QList<TlsaRecord> tlsaRecords(const DnsAnswer &answer);
[[nodiscard]] QList<CaaRecord> caaRecords(const DnsAnswer &answer);

} // namespace postseal
