// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnsAnswer.h"

#include <QByteArrayView>

#include <optional>

namespace postseal {

/// What fits through every network without fragments (DNS flag day 2020).
constexpr quint16 advertisedUdpSize = 1232;
/// What a client without EDNS takes over UDP. RFC 1035 section 4.2.1.
constexpr quint16 plainUdpSize = 512;

/// One question, from either side.
struct DnsQuestion
{
    DomainName name;
    RecordType type = RecordType::A;
    bool recursionDesired = true;
    bool checkingDisabled = false; ///< CD bit: hand out bogus data too (RFC 4035 section 3.2.2)
    bool edns = true; ///< with the DO bit, so that signatures come along

    friend bool operator==(const DnsQuestion &, const DnsQuestion &) = default;
};

/// A reply, taken apart. The additional section is left out: nothing of ours believes in it.
struct DnsReply
{
    int responseCode = 0; ///< with the extended bits of RFC 6891 section 6.1.3
    bool authoritative = false;
    bool truncated = false;
    bool recursionAvailable = false;
    bool authenticatedData = false;
    bool edns = false;
    QList<ResourceRecord> answer;
    QList<ResourceRecord> authority;
};

/// How a datagram relates to a question.
enum class ReplyMatch {
    Matches,
    OtherCase, ///< right but for capitals: a server that does not keep them, or a forger
    WithoutEdns, ///< FORMERR or NOTIMP from a server that does not know EDNS (RFC 6891 section 7)
    Foreign, ///< not an answer to this question
};

/// The query on the wire: EDNS with DO and 1232 octets. Bit n % 64 of the pattern makes the n-th
/// letter of the name a capital (0x20: what a forger would have to guess as well).
[[nodiscard]] QByteArray encodeQuery(const DnsQuestion &question, quint16 id, quint64 casePattern);

/// "MX example.com": what a message asks for; of an update the zone. Empty when the octets are none.
[[nodiscard]] QByteArray questionTextOf(QByteArrayView message);

/// Compares id, QR, opcode and the question octet by octet. RFC 5452 section 9.1.
[[nodiscard]] ReplyMatch matchReply(QByteArrayView query, QByteArrayView reply);

/// TC: the rest is to be had over TCP.
[[nodiscard]] bool isTruncated(QByteArrayView reply);

/// Nothing when the octets are not a whole DNS message.
[[nodiscard]] std::optional<DnsReply> decodeReply(QByteArrayView message);

// The server's side, for the practice network and tests.

/// A query as a server receives it.
struct ReceivedQuery
{
    DnsQuestion question;
    bool dnssecOk = false;
    quint16 udpSize = plainUdpSize; ///< what the client takes over UDP
    QByteArray header; ///< 12 octets as received
    QByteArray questionSection; ///< as received, capitals kept
};

/// What a server wants to say.
struct DnsResponse
{
    int responseCode = 0;
    bool authoritative = true;
    bool recursionAvailable = false;
    bool authenticatedData = false;
    bool truncated = false; ///< TC whatever the size
    QList<ResourceRecord> answer;
    QList<ResourceRecord> authority;
    QList<ResourceRecord> additional;
};

enum class DnsTransportKind {
    Udp,
    Tcp
};

/// Nothing when the octets are not a query with one question of class IN.
[[nodiscard]] std::optional<ReceivedQuery> decodeQuery(QByteArrayView message);

/// The response on the wire, with the question echoed octet by octet. Over UDP, what does not fit
/// what the client takes goes out as an empty message with TC. Over TCP, without the length in
/// front.
[[nodiscard]] QByteArray encodeResponse(const ReceivedQuery &query,
                                        const DnsResponse &response,
                                        DnsTransportKind transport);

/// A record from a line of a zone file with absolute names: "a.example. 300 IN MX 10 b.example.".
/// Nothing when it cannot be read.
[[nodiscard]] std::optional<ResourceRecord> recordFromText(QByteArrayView line);

/// An uncompressed name at the offset, which moves behind it; nothing when it runs out of the
/// octets.
[[nodiscard]] std::optional<DomainName> nameFromWire(QByteArrayView wire, qsizetype &offset);

/// Uncompressed wire form, lower case.
[[nodiscard]] QByteArray nameToWire(const DomainName &name);

} // namespace postseal
