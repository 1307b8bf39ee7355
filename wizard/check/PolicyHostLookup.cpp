// SPDX-License-Identifier: Apache-2.0
// From the name mta-sts.DOMAIN to one fetch per address. Starts without waiting for the TXT record:
// the answer to it decides nothing here, and the round trip would be lost.
#include "check/CheckRun.h"

#include "mtasts/Policy.h"

#include <QRandomGenerator>

namespace postseal {

namespace {

constexpr qsizetype mostPolicyHostAddresses = 16;

QCoro::Task<> fetchFrom(CheckRunPtr run, QHostAddress address, int after)
{
    run->partBegins(Step::Policy);
    PolicyFetchRequest request;
    request.host = policyHostName(run->seen.domain);
    request.address = address;
    request.port = run->settings.httpsPort;
    request.connector = run->settings.connector;
    const QByteArray what =
        "fetch " + request.host.toAscii() + ' ' + request.address.toString().toLatin1();
    const auto start = run->now();
    const PolicyFetchObservation fetch =
        co_await fetchPolicy(request, run->deadline, run->stop.token());
    run->seen.fetches.append(fetch);
    run->notePhases(what, start, fetch.timings, fetch.unfinished, after);
    run->partEnds(Step::Policy);
}

QCoro::Task<> lookUpPolicyHostAddresses(CheckRunPtr run, RecordType type)
{
    run->partBegins(Step::PolicyHost);
    const AnswerSlot slot = [type](Observations &seen) -> DnsAnswer & {
        return type == RecordType::A ? seen.policyIpv4 : seen.policyIpv6;
    };
    const DomainName host = policyHostName(run->seen.domain);
    const int entry = co_await ask(run, host, type, slot, -1);
    const QList<QHostAddress> found = addresses(slot(run->seen));
    const auto fetches = std::make_shared<CheckTasks>();
    for (const QHostAddress &address : found.first(std::min(found.size(), mostPolicyHostAddresses)))
        fetches->push_back(fetchFrom(run, address, entry));
    run->partEnds(Step::PolicyHost);
    co_await allOf(fetches);
}

/// The names whose CAA records count for the policy host, the nearest first. RFC 8659 section 3.
/// Registries' own names are left out: they publish none for their customers.
QList<DomainName> caaNames(const DomainName &domain)
{
    QList<DomainName> names{policyHostName(domain)};
    const DomainName top = domain.registrableDomain();
    for (DomainName name = domain; name.isSubdomainOf(top) && !name.isRoot(); name = name.parent())
        names.append(name);
    return names;
}

QCoro::Task<> lookUpCaa(CheckRunPtr run, qsizetype index, DomainName name)
{
    run->partBegins(Step::PolicyHost);
    const AnswerSlot slot = [index](Observations &seen) -> DnsAnswer & {
        return seen.policyCaa[index];
    };
    co_await ask(run, name, RecordType::Caa, slot, -1);
    run->partEnds(Step::PolicyHost);
}

/// A name that nobody made: when it has an address, the zone has a wildcard.
QCoro::Task<> lookUpWildcard(CheckRunPtr run)
{
    run->partBegins(Step::PolicyHost);
    const QByteArray label =
        "postseal-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    const AnswerSlot slot = [](Observations &seen) -> DnsAnswer & { return seen.wildcard; };
    co_await ask(run, run->seen.domain.child(label), RecordType::A, slot, -1);
    run->partEnds(Step::PolicyHost);
}

} // namespace

QCoro::Task<> lookUpPolicyHost(CheckRunPtr run)
{
    const QList<DomainName> caa = caaNames(run->seen.domain);
    run->seen.policyCaa.resize(caa.size());
    const auto tasks = std::make_shared<CheckTasks>();
    tasks->push_back(lookUpPolicyHostAddresses(run, RecordType::A));
    tasks->push_back(lookUpPolicyHostAddresses(run, RecordType::Aaaa));
    const AnswerSlot slot = [](Observations &seen) -> DnsAnswer & { return seen.policyIpv4; };
    tasks->push_back(askForDnssec(run, policyHostName(run->seen.domain), RecordType::A, slot));
    for (qsizetype i = 0; i < caa.size(); ++i)
        tasks->push_back(lookUpCaa(run, i, caa.at(i)));
    tasks->push_back(lookUpWildcard(run));
    co_await allOf(tasks);
}

} // namespace postseal
