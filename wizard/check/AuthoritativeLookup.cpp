// SPDX-License-Identifier: Apache-2.0
// Asks the zone's own name servers, every one at every address, so that a change is seen the minute
// it is made and servers that disagree are found.
#include "check/CheckRun.h"
#include "check/RecordNames.h"

namespace postseal {

namespace {

constexpr qsizetype mostServers = 13;
constexpr qsizetype mostServerAddresses = 32;

/// Finds the zone that holds the domain by asking for NS upwards. Registries' zones are not ours to
/// ask.
QCoro::Task<> findZone(CheckRunPtr run)
{
    const DomainName top = run->seen.domain.registrableDomain();
    const AnswerSlot slot = [](Observations &seen) -> DnsAnswer & { return seen.ns; };
    DomainName name = run->seen.domain;
    int after = -1;
    while (name.isSubdomainOf(top) && !name.isRoot()) {
        after = co_await ask(run, name, RecordType::Ns, slot, after);
        if (run->seen.ns.hasRecords()) {
            run->seen.zone = name;
            co_return;
        }
        if (run->seen.ns.isUndetermined())
            co_return;
        name = name.parent();
    }
}

QCoro::Task<> askServer(CheckRunPtr run, qsizetype index, DomainName name, RecordType type)
{
    const QHostAddress address = run->seen.authoritative.at(index).address;
    const DnsAnswer answer =
        co_await run->resolver->queryServer(address, name, type, run->deadline, run->stop.token());
    run->seen.authoritative[index].answers.append(answer);
}

QCoro::Task<> askServerEverything(CheckRunPtr run, DomainName server, QHostAddress address)
{
    run->partBegins(Step::Record);
    const qsizetype index = run->seen.authoritative.size();
    ServerAnswers entry;
    entry.server = server;
    entry.address = address;
    run->seen.authoritative.append(entry);
    const DomainName domain = run->seen.domain;
    const auto questions = std::make_shared<CheckTasks>();
    questions->push_back(askServer(run, index, domain, RecordType::Mx));
    questions->push_back(askServer(run, index, stsRecordName(domain), RecordType::Txt));
    questions->push_back(askServer(run, index, tlsRptRecordName(domain), RecordType::Txt));
    co_await allOf(questions);
    run->partEnds(Step::Record);
}

QCoro::Task<> askServersAddresses(CheckRunPtr run, DomainName server, RecordType type)
{
    const DnsAnswer answer =
        co_await run->resolver->query(server, type, run->deadline, run->stop.token());
    const auto tasks = std::make_shared<CheckTasks>();
    for (const QHostAddress &address : addresses(answer)) {
        // A family that this computer does not have says nothing about the server.
        const bool room = run->seen.authoritative.size() < mostServerAddresses;
        if (room && hasRouteTo(address))
            tasks->push_back(askServerEverything(run, server, address));
    }
    co_await allOf(tasks);
}

} // namespace

QCoro::Task<> lookUpAuthoritative(CheckRunPtr run)
{
    co_await findZone(run);
    QList<DomainName> servers = nameServers(run->seen.ns);
    servers = servers.first(std::min(servers.size(), mostServers));
    const auto tasks = std::make_shared<CheckTasks>();
    for (const DomainName &server : servers) {
        tasks->push_back(askServersAddresses(run, server, RecordType::A));
        tasks->push_back(askServersAddresses(run, server, RecordType::Aaaa));
    }
    co_await allOf(tasks);
}

} // namespace postseal
