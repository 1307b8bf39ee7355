// SPDX-License-Identifier: Apache-2.0
#pragma once

// What evidence holds: every field of every struct, once, with its key. Writer and reader both walk
// this list. The structured bindings name all members, so a new member does not compile here until
// it has found its place. A key is for ever; the unit is part of it.
//
// A key that comes with a later version is one that older files lack: laterField() leaves the
// default then.

#include "check/Evidence.h"

#include <concepts>
#include <type_traits>

namespace postseal {

/// Const or not: the writer only looks.
template <class Value, class Kind>
concept Is = std::same_as<std::remove_const_t<Value>, Kind>;

template <class Archive>
void visitFields(Archive &archive, Is<Endpoint> auto &endpoint)
{
    auto &[address, port] = endpoint;
    archive.field("address", address);
    archive.field("port", port);
}

template <class Archive>
void visitFields(Archive &archive, Is<MxRecord> auto &mx)
{
    auto &[preference, host, ttl] = mx;
    archive.field("preference", preference);
    archive.field("host", host);
    archive.field("ttl_s", ttl);
}

template <class Archive>
void visitFields(Archive &archive, Is<ResourceRecord> auto &record)
{
    auto &[owner, type, ttl, rdata, text] = record;
    archive.field("owner", owner);
    archive.field("type", type);
    archive.field("ttl_s", ttl);
    archive.field("rdata", rdata);
    archive.field("text", text);
}

template <class Archive>
void visitFields(Archive &archive, Is<DnsAnswer> auto &answer)
{
    auto &[name,
           type,
           kind,
           records,
           aliases,
           ttl,
           responseCode,
           authoritative,
           authenticatedData,
           overTcp,
           server,
           roundTrip,
           message,
           dnssec,
           dnssecReason] = answer;
    archive.field("name", name);
    archive.field("type", type);
    archive.field("kind", kind);
    archive.field("records", records);
    archive.field("aliases", aliases);
    archive.field("ttl_s", ttl);
    archive.field("response_code", responseCode);
    archive.field("authoritative", authoritative);
    archive.field("authenticated_data", authenticatedData);
    archive.field("over_tcp", overTcp);
    archive.field("server", server);
    archive.field("round_trip_us", roundTrip);
    archive.field("message", message);
    archive.field("dnssec", dnssec);
    archive.field("dnssec_reason", dnssecReason);
}

template <class Archive>
void visitFields(Archive &archive, Is<PhaseTiming> auto &timing)
{
    auto &[phase, duration] = timing;
    archive.field("phase", phase);
    archive.field("duration_us", duration);
}

template <class Archive>
void visitFields(Archive &archive, Is<CertificateChain> auto &chain)
{
    auto &[der] = chain;
    archive.field("der", der);
}

template <class Archive>
void visitFields(Archive &archive, Is<TlsDetails> auto &tls)
{
    auto &[version, cipher, chain, error] = tls;
    archive.field("version", version);
    archive.field("cipher", cipher);
    archive.field("chain", chain);
    archive.field("error", error);
}

template <class Archive>
void visitFields(Archive &archive, Is<StarttlsObservation> auto &probe)
{
    auto &[host,
           address,
           port,
           outcome,
           greeting,
           extensions,
           reply,
           strippingMark,
           transcript,
           tls,
           timings,
           unfinished] = probe;
    archive.field("host", host);
    archive.field("address", address);
    archive.field("port", port);
    archive.field("outcome", outcome);
    archive.field("greeting", greeting);
    archive.field("extensions", extensions);
    archive.field("reply", reply);
    archive.field("stripping_mark", strippingMark);
    archive.field("transcript", transcript);
    archive.field("tls", tls);
    archive.field("timings", timings);
    archive.field("unfinished", unfinished);
}

template <class Archive>
void visitFields(Archive &archive, Is<PolicyFetchObservation> auto &fetch)
{
    auto &[host,
           address,
           port,
           outcome,
           tls,
           status,
           head,
           body,
           mediaType,
           contentTypeHeader,
           contentEncoding,
           location,
           timings,
           unfinished] = fetch;
    archive.field("host", host);
    archive.field("address", address);
    archive.field("port", port);
    archive.field("outcome", outcome);
    archive.field("tls", tls);
    archive.field("status", status);
    archive.field("head", head);
    archive.field("body", body);
    archive.field("media_type", mediaType);
    archive.field("content_type_header", contentTypeHeader);
    archive.field("content_encoding", contentEncoding);
    archive.field("location", location);
    archive.field("timings", timings);
    archive.field("unfinished", unfinished);
}

template <class Archive>
void visitFields(Archive &archive, Is<ServerAnswers> auto &server)
{
    auto &[name, address, answers] = server;
    archive.field("server", name);
    archive.field("address", address);
    archive.field("answers", answers);
}

template <class Archive>
void visitFields(Archive &archive, Is<MxHostObservation> auto &host)
{
    auto &[mx, ipv4, ipv6, tlsa, probes] = host;
    archive.field("mx", mx);
    archive.field("ipv4", ipv4);
    archive.field("ipv6", ipv6);
    archive.field("tlsa", tlsa);
    archive.field("probes", probes);
}

template <class Archive>
void visitFields(Archive &archive, Is<NetworkObservation> auto &network)
{
    auto &[impossibleIpv4, impossibleIpv6, known, https] = network;
    archive.field("impossible_ipv4", impossibleIpv4);
    archive.field("impossible_ipv6", impossibleIpv6);
    archive.field("known", known);
    archive.field("https", https);
}

template <class Archive>
void visitFields(Archive &archive, Is<TimelineEntry> auto &entry)
{
    auto &[what, start, end, after] = entry;
    archive.field("what", what);
    archive.field("start_us", start);
    archive.field("end_us", end);
    archive.field("after", after);
}

template <class Archive>
void visitFields(Archive &archive, Is<LaterLook> auto &look)
{
    auto &[what, at] = look;
    archive.field("what", what);
    archive.field("at", at);
}

template <class Archive>
void visitFields(Archive &archive, Is<Observations> auto &seen)
{
    // A name a line would make this the longest function of all.
    // clang-format off
    auto &[domain, startedUtc, duration, smtpSkipped, authoritativeSkipped, addressesAreMapped,
           deadlinePassed, cancelled, timeout, smtpPort, mx, ns, zone, stsTxt, tlsRptTxt,
           policyIpv4, policyIpv6, policyCaa, wildcard, apexIpv4, apexIpv6, misplaced, mxHosts,
           fetches, authoritative, addressesLeftOut, mxHostsLeftOut, port25, timeline,
           laterLooks, network] = seen;
    // clang-format on
    archive.field("domain", domain);
    archive.field("started", startedUtc);
    archive.field("duration_ms", duration);
    archive.field("smtp_skipped", smtpSkipped);
    archive.field("authoritative_skipped", authoritativeSkipped);
    archive.field("addresses_are_mapped", addressesAreMapped);
    archive.field("deadline_passed", deadlinePassed);
    archive.field("cancelled", cancelled);
    archive.field("timeout_s", timeout);
    archive.field("smtp_port", smtpPort);
    archive.field("mx", mx);
    archive.field("ns", ns);
    archive.field("zone", zone);
    archive.field("sts_txt", stsTxt);
    archive.field("tlsrpt_txt", tlsRptTxt);
    archive.field("policy_ipv4", policyIpv4);
    archive.field("policy_ipv6", policyIpv6);
    archive.field("policy_caa", policyCaa);
    archive.field("wildcard", wildcard);
    archive.field("apex_ipv4", apexIpv4);
    archive.field("apex_ipv6", apexIpv6);
    archive.field("misplaced", misplaced);
    archive.field("mx_hosts", mxHosts);
    archive.field("fetches", fetches);
    archive.field("authoritative", authoritative);
    archive.field("addresses_left_out", addressesLeftOut);
    archive.field("mx_hosts_left_out", mxHostsLeftOut);
    archive.field("port25", port25);
    archive.field("timeline", timeline);
    archive.field("later_looks", laterLooks);
    archive.laterField("network", network);
}

template <class Archive>
void visitFields(Archive &archive, Is<EvidenceOrigin> auto &origin)
{
    auto &[program, host] = origin;
    archive.field("program", program);
    archive.field("host", host);
}

template <class Archive>
void visitFields(Archive &archive, Is<Evidence> auto &evidence)
{
    auto &[seen, origin] = evidence;
    archive.field("seen", seen);
    archive.field("origin", origin);
}

/// The key that tells the kind of file; its value is the version of the format.
constexpr const char *evidenceVersionKey = "postseal-evidence";
constexpr int evidenceVersion = 1;

} // namespace postseal
