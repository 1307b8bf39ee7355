// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnsAnswer.h"
#include "probe/PolicyFetcher.h"
#include "probe/StarttlsProbe.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <algorithm>
#include <chrono>

namespace postseal {

/// One name of one authoritative server, with what it said.
struct ServerAnswers
{
    DomainName server;
    QHostAddress address;
    QList<DnsAnswer>
        answers; ///< MX, _mta-sts TXT, _smtp._tls TXT, mta-sts A: those that were asked

    friend bool operator==(const ServerAnswers &, const ServerAnswers &) = default;
};

/// The addresses and TLSA records of one MX host.
struct MxHostObservation
{
    MxRecord mx;
    DnsAnswer ipv4;
    DnsAnswer ipv6;
    DnsAnswer
        tlsa; ///< _25._tcp.HOST, at the alias target where there is one (RFC 7672 section 2.2.2)
    QList<StarttlsObservation> probes; ///< one per address; empty with --skip-smtp

    friend bool operator==(const MxHostObservation &, const MxHostObservation &) = default;
};

/// Whether port 25 can be reached from this computer at all.
enum class Port25 {
    NotAsked, ///< a mail server of the domain answered, so there was no need
    Open, ///< a well-known mail server answered
    Blocked, ///< none of the well-known mail servers answered
    Undetermined, ///< the well-known servers' addresses could not be found either
};

/// What this computer's network does to questions and connections, whatever the domain, so that it
/// is not taken for the domain's doing.
struct NetworkObservation
{
    DnsAnswer impossibleIpv4; ///< A of a name that does not exist: an address is made up
    DnsAnswer impossibleIpv6; ///< AAAA of it; only asked when there is such an address
    DnsAnswer known; ///< A of a root server, which exists; asked then too
    /// Policy hosts of well-known domains, until one gave a policy; only asked when none of the
    /// domain did, or for their time, when something depends on this computer's clock.
    QList<PolicyFetchObservation> https;

    friend bool operator==(const NetworkObservation &, const NetworkObservation &) = default;
};

/// A stretch of the check's critical path, for --timings.
struct TimelineEntry
{
    QByteArray what; ///< technical: "MX example.com", "probe mx1.example.com 192.0.2.1 ehlo"
    std::chrono::microseconds start{0}; ///< since the check began
    std::chrono::microseconds end{0};
    int after = -1; ///< index of the entry that had to end before this one could begin; -1: none

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// A part that was looked at again, later than the rest.
struct LaterLook
{
    QByteArray what; ///< technical: "TXT at the name servers", "policy host"
    QDateTime atUtc;

    friend bool operator==(const LaterLook &, const LaterLook &) = default;
};

/// Everything that one check saw, and nothing of what it means. Stored whole.
struct Observations
{
    DomainName domain;
    QDateTime startedUtc;
    std::chrono::milliseconds duration{0};
    bool smtpSkipped = false; ///< --skip-smtp
    bool authoritativeSkipped = false; ///< --no-authoritative
    bool addressesAreMapped =
        false; ///< the practice network: its addresses and its unsigned root are no remark
    bool deadlinePassed = false;
    bool cancelled = false;
    std::chrono::seconds timeout{15};
    quint16 smtpPort = 25;

    DnsAnswer mx;
    DnsAnswer ns; ///< of the enclosing zone
    DomainName zone; ///< where the NS records were found
    DnsAnswer stsTxt; ///< _mta-sts
    DnsAnswer tlsRptTxt; ///< _smtp._tls
    DnsAnswer policyIpv4; ///< mta-sts A
    DnsAnswer policyIpv6; ///< mta-sts AAAA
    QList<DnsAnswer> policyCaa; ///< mta-sts.DOMAIN, DOMAIN, …: in the order of RFC 8659 section 3
    DnsAnswer wildcard; ///< A of a random label: answers only when DNS has a wildcard
    DnsAnswer apexIpv4; ///< A of the domain itself, for the implicit MX
    DnsAnswer apexIpv6;
    QList<DnsAnswer> misplaced; ///< TXT at names where records end up by mistake
    QList<MxHostObservation> mxHosts; ///< in order of preference
    QList<PolicyFetchObservation> fetches; ///< one per address of the policy host
    QList<ServerAnswers> authoritative;
    int addressesLeftOut = 0; ///< of mail servers, beyond the limits, not connected to
    int mxHostsLeftOut = 0; ///< MX hosts beyond the limit, not looked at
    Port25 port25 = Port25::NotAsked;
    QList<TimelineEntry> timeline;
    QList<LaterLook> laterLooks; ///< parts that replaced what the check saw; in order
    NetworkObservation network;

    friend bool operator==(const Observations &, const Observations &) = default;
};

/// Whether an answer has a policy in it, of whatever use: then it is the domain's own, for nobody
/// on the way serves one.
[[nodiscard]] inline bool holdsPolicy(const PolicyFetchObservation &fetch)
{
    return fetch.outcome == FetchOutcome::Answered && fetch.body.contains("STSv1");
}

/// When the last part of it was seen: the time that it is judged for when it is judged again. Invalid where the
/// beginning is.
[[nodiscard]] inline QDateTime seenUntil(const Observations &seen)
{
    const QDateTime end = seen.startedUtc.addMSecs(seen.duration.count());
    return seen.laterLooks.isEmpty() || !end.isValid() ? end
                                                       : std::max(end, seen.laterLooks.last().atUtc);
}

} // namespace postseal
