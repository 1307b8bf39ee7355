// SPDX-License-Identifier: Apache-2.0
#pragma once

// Observations with a value in every field that nothing else has, so that a field which gets lost
// or mixed up is noticed. Every member is named: the compiler warns of one that is missing.

#include "check/Evidence.h"

namespace postseal {

class DistinctObservations
{
public:
    [[nodiscard]] Evidence make()
    {
        using namespace Qt::StringLiterals;
        return {.seen = observations(),
                .origin = {.program = u"postseal-cli 0.1.0"_s, .host = u"büro-„1“"_s}};
    }

private:
    int m_last = 100;

    [[nodiscard]] int number() { return ++m_last; }

    [[nodiscard]] QByteArray text() { return "text\r\n\t\"" + QByteArray::number(number()); }

    /// All 256 of them, and a number.
    [[nodiscard]] QByteArray octets()
    {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(char(i));
        return all + QByteArray::number(number());
    }

    [[nodiscard]] DomainName name()
    {
        return *DomainName::fromDns("a\\.b\\000\\255.n" + QByteArray::number(number())
                                    + ".example");
    }

    [[nodiscard]] QHostAddress address()
    {
        return QHostAddress(QStringLiteral("fe80::%1%eth%2").arg(number()).arg(number()));
    }

    /// Beyond what a double can hold.
    [[nodiscard]] std::chrono::microseconds time()
    {
        return std::chrono::microseconds((qint64(1) << 53) + 1 + number() * 2);
    }

    [[nodiscard]] PhaseTiming timing()
    {
        return {.phase = Phase(number() % 7), .duration = time()};
    }

    [[nodiscard]] MxRecord mxRecord()
    {
        return {.preference = quint16(number()), .host = name(), .ttl = quint32(number())};
    }

    [[nodiscard]] ResourceRecord record()
    {
        return {.owner = name(),
                .type = RecordType(number()),
                .ttl = 0xFFFFFFFF - quint32(number()),
                .rdata = octets(),
                .text = text()};
    }

    [[nodiscard]] DnsAnswer answer()
    {
        return {.name = name(),
                .type = RecordType::Caa,
                .kind = AnswerKind(number() % 12),
                .records = {record(), record()},
                .aliases = {name(), name(), DomainName()},
                .ttl = quint32(number()),
                .responseCode = number(),
                .authoritative = number() % 2 == 0,
                .authenticatedData = number() % 3 == 0,
                .overTcp = number() % 5 == 0,
                .server = {.address = address(), .port = quint16(number())},
                .roundTrip = time(),
                .message = octets(),
                .dnssec = DnssecState(number() % 5),
                .dnssecReason = text()};
    }

    [[nodiscard]] TlsDetails tls()
    {
        return {.version = text(),
                .cipher = text(),
                .chain = {.der = {octets(), octets()}},
                .error = text()};
    }

    [[nodiscard]] StarttlsObservation probe()
    {
        return {.host = name(),
                .address = address(),
                .port = quint16(number()),
                .outcome = StarttlsOutcome(number() % 20),
                .greeting = octets(),
                .extensions = {text(), octets()},
                .reply = text(),
                .strippingMark = text(),
                .transcript = octets(),
                .tls = tls(),
                .timings = {timing(), timing()},
                .unfinished = timing()};
    }

    [[nodiscard]] PolicyFetchObservation fetch()
    {
        return {.host = name(),
                .address = address(),
                .port = quint16(number()),
                .outcome = FetchOutcome(number() % 13),
                .tls = tls(),
                .status = number(),
                .head = octets(),
                .body = octets(),
                .mediaType = text(),
                .contentTypeHeader = text(),
                .contentEncoding = text(),
                .location = text(),
                .timings = {timing()},
                .unfinished = timing()};
    }

    [[nodiscard]] MxHostObservation mxHost()
    {
        return {.mx = mxRecord(),
                .ipv4 = answer(),
                .ipv6 = answer(),
                .tlsa = answer(),
                .probes = {probe(), probe()}};
    }

    [[nodiscard]] ServerAnswers server()
    {
        return {.server = name(), .address = address(), .answers = {answer()}};
    }

    [[nodiscard]] TimelineEntry stretch()
    {
        return {.what = octets(), .start = time(), .end = time(), .after = number()};
    }

    [[nodiscard]] Observations observations()
    {
        return {.domain = name(),
                .startedUtc = QDateTime(QDate(2026, 11, 24), QTime(12, 34, 56, 789), Qt::UTC),
                .duration = std::chrono::milliseconds(number()),
                .smtpSkipped = true,
                .authoritativeSkipped = true,
                .addressesAreMapped = true,
                .deadlinePassed = true,
                .cancelled = true,
                .timeout = std::chrono::seconds(number()),
                .smtpPort = quint16(number()),
                .mx = answer(),
                .ns = answer(),
                .zone = name(),
                .stsTxt = answer(),
                .tlsRptTxt = answer(),
                .policyIpv4 = answer(),
                .policyIpv6 = answer(),
                .policyCaa = {answer(), answer()},
                .wildcard = answer(),
                .apexIpv4 = answer(),
                .apexIpv6 = answer(),
                .misplaced = {answer()},
                .mxHosts = {mxHost()},
                .fetches = {fetch(), fetch()},
                .authoritative = {server()},
                .addressesLeftOut = number(),
                .mxHostsLeftOut = number(),
                .port25 = Port25::Undetermined,
                .timeline = {stretch(), stretch()},
                .laterLooks = {{octets(), QDateTime(QDate(2026, 11, 24), QTime(13, 0), Qt::UTC)}},
                .network = {answer(), answer(), answer(), {fetch()}}};
    }
};

} // namespace postseal
