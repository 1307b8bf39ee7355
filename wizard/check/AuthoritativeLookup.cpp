// SPDX-License-Identifier: Apache-2.0
// Asks the zone's own name servers, every one at every address, so that a change is seen the minute
// it is made and servers that disagree are found.
#include "check/CheckRun.h"
#include "check/RecordNames.h"

namespace postseal {

namespace {

constexpr qsizetype mostServers = 13;
constexpr qsizetype mostServerAddresses = 32;
/// A resolver goes on to the next server long before, so a slower one is as good as dead.
constexpr auto serverPatience = std::chrono::seconds(5);

/// Finds the zone that holds the domain by asking for NS upwards, and gives the index in the
/// timeline. Registries' zones are not ours to ask.
QCoro::Task<int> findZone(CheckRunPtr run)
{
    const DomainName top = run->seen.domain.registrableDomain();
    const AnswerSlot slot = [](Observations &seen) -> DnsAnswer & { return seen.ns; };
    DomainName name = run->seen.domain;
    int after = -1;
    while (name.isSubdomainOf(top) && !name.isRoot()) {
        after = co_await ask(run, name, RecordType::Ns, slot, after);
        if (run->seen.ns.hasRecords()) {
            run->seen.zone = name;
            co_return after;
        }
        if (run->seen.ns.isUndetermined())
            co_return after;
        name = name.parent();
    }
    co_return after;
}

QCoro::Task<> askServer(
    CheckRunPtr run, qsizetype index, DomainName name, RecordType type, int after)
{
    const auto start = run->now();
    const QHostAddress address = run->seen.authoritative.at(index).address;
    const Deadline deadline = run->deadline.orIn(serverPatience);
    const DnsAnswer answer =
        co_await run->resolver->queryServer(address, name, type, deadline, run->stop.token());
    run->seen.authoritative[index].answers.append(answer);
    const QByteArray what =
        toText(type) + ' ' + name.toAscii() + " at " + address.toString().toLatin1();
    run->note(what, start, after);
}

QCoro::Task<> askServerEverything(CheckRunPtr run,
                                  DomainName server,
                                  QHostAddress address,
                                  int after)
{
    run->partBegins(Step::Record);
    const qsizetype index = run->seen.authoritative.size();
    ServerAnswers entry;
    entry.server = server;
    entry.address = address;
    run->seen.authoritative.append(entry);
    const DomainName domain = run->seen.domain;
    const auto questions = std::make_shared<CheckTasks>();
    questions->push_back(askServer(run, index, domain, RecordType::Mx, after));
    questions->push_back(askServer(run, index, stsRecordName(domain), RecordType::Txt, after));
    questions->push_back(askServer(run, index, tlsRptRecordName(domain), RecordType::Txt, after));
    co_await allOf(questions);
    run->partEnds(Step::Record);
}

/// Where a question to that address really goes: the practice network's addresses stand for others.
QHostAddress realAddress(const CheckRun &run, const QHostAddress &address)
{
    constexpr quint16 dnsPort = 53;
    const auto &connector = run.settings.connector;
    return connector ? connector->resolve({address, dnsPort}).address : address;
}

QCoro::Task<> askServersAddresses(CheckRunPtr run, DomainName server, RecordType type, int after)
{
    const auto start = run->now();
    const DnsAnswer answer =
        co_await run->resolver->query(server, type, run->deadline, run->stop.token());
    const QByteArray what = toText(type) + ' ' + server.toAscii();
    const int entry = run->note(what, start, after);
    const auto tasks = std::make_shared<CheckTasks>();
    for (const QHostAddress &address : addresses(answer)) {
        // A family that this computer does not have says nothing about the server.
        const bool room = run->seen.authoritative.size() < mostServerAddresses;
        if (room && hasRouteTo(realAddress(*run, address)))
            tasks->push_back(askServerEverything(run, server, address, entry));
    }
    co_await allOf(tasks);
}

} // namespace

QCoro::Task<> lookUpAuthoritative(CheckRunPtr run)
{
    const int entry = co_await findZone(run);
    QList<DomainName> servers = nameServers(run->seen.ns);
    servers = servers.first(std::min(servers.size(), mostServers));
    const auto tasks = std::make_shared<CheckTasks>();
    for (const DomainName &server : servers) {
        tasks->push_back(askServersAddresses(run, server, RecordType::A, entry));
        tasks->push_back(askServersAddresses(run, server, RecordType::Aaaa, entry));
    }
    co_await allOf(tasks);
}

} // namespace postseal
