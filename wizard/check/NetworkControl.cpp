// SPDX-License-Identifier: Apache-2.0
// Is it the domain, or what this computer's network does to DNS and HTTPS? A sign-in page of a
// hotel answers for every name with its own address, some providers do so for names that do not
// exist, and others let no HTTPS through. Port 25 has a file of its own.
#include "check/CheckRun.h"
#include "check/ComputerClock.h"
#include "mtasts/Policy.h"

#include <QRandomGenerator>

namespace postseal {

using namespace std::chrono_literals;

namespace {

constexpr auto controlPatience = 6s;
constexpr auto fairTime = 3s; // below that a silent host may only be far away

/// Nobody has it: 64 random bits, in a domain where networks make addresses up. One for each
/// process, so that a check of a thousand domains asks the world for one such name.
DomainName impossibleName()
{
    static const QByteArray label =
        "postseal-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    return DomainName::literal("com").child(label);
}

bool anyHoldsPolicy(const QList<PolicyFetchObservation> &fetches)
{
    return std::any_of(fetches.begin(), fetches.end(), holdsPolicy);
}

bool haveFetchesEnded(const CheckRun &run)
{
    return run.hasEnded(Step::PolicyHost) && run.hasEnded(Step::Policy);
}

QCoro::Task<std::optional<QHostAddress>> addressWithRoute(CheckRunPtr run,
                                                          DomainName host,
                                                          Deadline deadline)
{
    for (const RecordType type : {RecordType::A, RecordType::Aaaa}) {
        const DnsAnswer answer =
            co_await run->resolver->query(host, type, deadline, run->stop.token());
        for (const QHostAddress &address : addresses(answer)) {
            if (hasRouteTo(address))
                co_return address;
        }
    }
    co_return std::nullopt;
}

QCoro::Task<> fetchWellKnown(CheckRunPtr run, DomainName domain, Deadline deadline)
{
    PolicyFetchRequest request;
    request.host = policyHostName(domain);
    request.port = run->settings.httpsPort;
    request.connector = run->settings.connector;
    const auto address = co_await addressWithRoute(run, request.host, deadline);
    if (!address)
        co_return;
    request.address = *address;
    const PolicyFetchObservation fetch = co_await fetchPolicy(request, deadline, run->stop.token());
    run->seen.network.https.append(fetch);
}

} // namespace

QCoro::Task<> controlResolver(CheckRunPtr run)
{
    const Deadline deadline = run->deadline.orIn(controlPatience);
    const DomainName name = impossibleName();
    const auto start = run->now();
    const DnsAnswer ipv4 =
        co_await run->resolver->query(name, RecordType::A, deadline, run->stop.token());
    run->seen.network.impossibleIpv4 = ipv4;
    const int entry = run->note("A " + name.toAscii(), start, -1);
    if (!ipv4.hasRecords())
        co_return;
    const auto next = run->now();
    const DnsAnswer ipv6 =
        co_await run->resolver->query(name, RecordType::Aaaa, deadline, run->stop.token());
    run->seen.network.impossibleIpv6 = ipv6;
    const DomainName known = DomainName::literal("a.root-servers.net");
    const DnsAnswer answer =
        co_await run->resolver->query(known, RecordType::A, deadline, run->stop.token());
    run->seen.network.known = answer;
    run->note("A " + known.toAscii(), next, entry);
}

namespace {

/// One after the other, and no further once that is enough: a network that is in order costs one
/// conversation.
QCoro::Task<> askWellKnown(CheckRunPtr run, std::function<bool()> isEnough)
{
    NetworkMemory *memory = run->settings.memory.get();
    if (memory && run->seen.network.https.isEmpty() && !isEnough())
        run->seen.network.https = memory->https();
    if (!run->seen.network.https.isEmpty())
        co_return;
    const Deadline deadline = run->deadline.orIn(controlPatience);
    QList<DomainName> hosts = run->settings.controlHosts;
    while (!hosts.isEmpty() && !isEnough() && deadline.remaining() >= fairTime
           && !run->stop.token().isStopped())
        co_await fetchWellKnown(run, hosts.takeFirst(), deadline.orIn(fairTime));
    // One without a policy that was cut short says nothing about the next check.
    const bool isComplete = hosts.isEmpty() || anyHoldsPolicy(run->seen.network.https);
    if (memory && isComplete && !run->stop.token().isStopped())
        memory->noteHttps(run->seen.network.https);
}

} // namespace

QCoro::Task<> controlHttps(CheckRunPtr run)
{
    if (run->settings.controlHosts.isEmpty() || run->settings.skipHttpsControl)
        co_return;
    const std::function<bool()> isDecided = [run] {
        return haveFetchesEnded(*run) || anyHoldsPolicy(run->seen.fetches);
    };
    co_await waitForParts(run, isDecided);
    if (haveFetchesEnded(*run) && run->seen.fetches.isEmpty())
        co_return;
    const std::function<bool()> isEnough = [run] {
        return anyHoldsPolicy(run->seen.fetches + run->seen.network.https);
    };
    co_await askWellKnown(run, isEnough);
}

QCoro::Task<> controlClock(CheckRunPtr run)
{
    if (run->settings.controlHosts.isEmpty() || run->settings.skipHttpsControl
        || !dependsOnClock(run->seen))
        co_return;
    const std::function<bool()> isEnough = [run] {
        return anyHoldsPolicy(run->seen.network.https);
    };
    co_await askWellKnown(run, isEnough);
}

} // namespace postseal
