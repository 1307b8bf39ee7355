// SPDX-License-Identifier: Apache-2.0
// From the MX set to one STARTTLS probe per address.
#include "check/CheckRun.h"

namespace postseal {

namespace {

// Limits against a zone that wants to keep us busy. The largest honest MX sets have about 20 hosts.
constexpr qsizetype mostMxHosts = 50;
constexpr qsizetype mostAddressesPerHost = 16;
// And against both together: a check must not use up the files that a process may open.
constexpr int mostProbes = 120;

QCoro::Task<> probeAddress(CheckRunPtr run, qsizetype host, QHostAddress address, int after)
{
    run->partBegins(Step::Starttls);
    StarttlsRequest request;
    request.host = run->seen.mxHosts.at(host).mx.host;
    request.address = address;
    request.port = run->settings.smtpPort;
    request.ehloName = run->settings.ehloName;
    request.connector = run->settings.connector;
    const QByteArray what =
        "probe " + request.host.toAscii() + ' ' + request.address.toString().toLatin1();
    const auto start = run->now();
    const StarttlsObservation probe =
        co_await probeStarttls(request, run->deadline, run->stop.token());
    run->seen.mxHosts[host].probes.append(probe);
    run->notePhases(what, start, probe.timings, probe.unfinished, after);
    run->partEnds(Step::Starttls);
}

QCoro::Task<> lookUpAddresses(CheckRunPtr run, qsizetype host, RecordType type, int after)
{
    run->partBegins(Step::MailServers);
    const AnswerSlot slot = [host, type](Observations &seen) -> DnsAnswer & {
        MxHostObservation &place = seen.mxHosts[host];
        return type == RecordType::A ? place.ipv4 : place.ipv6;
    };
    const DomainName name = run->seen.mxHosts.at(host).mx.host;
    const auto dnssec = std::make_shared<CheckTasks>();
    dnssec->push_back(askForDnssec(run, name, type, slot));
    const int entry = co_await ask(run, name, type, slot, after);

    const auto probes = std::make_shared<CheckTasks>();
    if (!run->settings.skipSmtp) {
        const QList<QHostAddress> found = addresses(slot(run->seen));
        const qsizetype few = std::min(found.size(), mostAddressesPerHost);
        for (const QHostAddress &address : found.first(few)) {
            if (run->probesStarted++ < mostProbes)
                probes->push_back(probeAddress(run, host, address, entry));
            else
                ++run->seen.addressesLeftOut;
        }
        run->seen.addressesLeftOut += int(found.size() - few);
    }
    run->partEnds(Step::MailServers);
    co_await allOf(probes);
    co_await allOf(dnssec);
}

/// The TLSA records are those of the alias target where the MX host is an alias. RFC 7672
/// section 2.2.2.
QCoro::Task<> lookUpTlsa(CheckRunPtr run, qsizetype host, int after)
{
    run->partBegins(Step::Dane);
    const AnswerSlot slot = [host](Observations &seen) -> DnsAnswer & {
        return seen.mxHosts[host].tlsa;
    };
    const DomainName name = run->seen.mxHosts.at(host).mx.host.child("_tcp").child("_25");
    const auto dnssec = std::make_shared<CheckTasks>();
    dnssec->push_back(askForDnssec(run, name, RecordType::Tlsa, slot));
    co_await ask(run, name, RecordType::Tlsa, slot, after);
    co_await allOf(dnssec);

    const MxHostObservation &seen = run->seen.mxHosts.at(host);
    const DomainName target = seen.ipv4.finalName();
    if (!seen.tlsa.hasRecords() && !seen.ipv4.aliases.isEmpty()) {
        const DomainName atTarget = target.child("_tcp").child("_25");
        slot(run->seen) = DnsAnswer();
        dnssec->clear();
        dnssec->push_back(askForDnssec(run, atTarget, RecordType::Tlsa, slot));
        co_await ask(run, atTarget, RecordType::Tlsa, slot, after);
        co_await allOf(dnssec);
    }
    run->partEnds(Step::Dane);
}

/// The hosts that mail goes to: the MX set, or the domain itself where there is none and it has an
/// address (RFC 5321 section 5.1). Hosts that can have no address are kept for the assessment.
QList<MxRecord> mailHosts(const Observations &seen)
{
    if (seen.mx.kind == AnswerKind::NoData)
        return {MxRecord{0, seen.domain, 0}};
    QList<MxRecord> hosts;
    for (const MxRecord &record : mxRecords(seen.mx)) {
        const bool known =
            std::any_of(hosts.begin(), hosts.end(), [&record](const MxRecord &other) {
                return other.host == record.host;
            });
        if (!known)
            hosts.append(record);
    }
    return hosts;
}

bool canHaveAddress(const DomainName &host)
{
    return !host.isRoot() && !host.isIpAddress();
}

} // namespace

QCoro::Task<> lookUpMailServers(CheckRunPtr run)
{
    run->partBegins(Step::MailServers);
    const DomainName domain = run->seen.domain;
    const AnswerSlot slot = [](Observations &seen) -> DnsAnswer & { return seen.mx; };
    const auto tasks = std::make_shared<CheckTasks>();
    tasks->push_back(askForDnssec(run, domain, RecordType::Mx, slot));
    const int entry = co_await ask(run, domain, RecordType::Mx, slot, -1);

    QList<MxRecord> hosts = mailHosts(run->seen);
    if (hosts.size() > mostMxHosts) {
        run->seen.mxHostsLeftOut = int(hosts.size() - mostMxHosts);
        hosts = hosts.first(mostMxHosts);
    }
    for (const MxRecord &host : hosts) {
        MxHostObservation observation;
        observation.mx = host;
        run->seen.mxHosts.append(observation);
    }
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        if (!canHaveAddress(hosts.at(i).host))
            continue;
        tasks->push_back(lookUpAddresses(run, i, RecordType::A, entry));
        tasks->push_back(lookUpAddresses(run, i, RecordType::Aaaa, entry));
        tasks->push_back(lookUpTlsa(run, i, entry));
    }
    run->partEnds(Step::MailServers);
    co_await allOf(tasks);
}

} // namespace postseal
