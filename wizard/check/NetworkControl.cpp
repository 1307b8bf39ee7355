// SPDX-License-Identifier: Apache-2.0
// Is it the domain, or what this computer's network does to DNS and HTTPS? A sign-in page of a
// hotel answers every question with its own address, some providers do so for names that do not
// exist, and others let no HTTPS through. Port 25 has a file of its own.
#include "check/CheckRun.h"
#include "mtasts/Policy.h"

#include <QRandomGenerator>

namespace postseal {

using namespace std::chrono_literals;

namespace {

constexpr auto controlPatience = 6s;

/// In a domain where networks that make up addresses do so; 64 random bits, so nobody has it.
DomainName impossibleName()
{
    const QByteArray label =
        "postseal-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    return DomainName::literal("com").child(label);
}

/// A policy in an answer is the domain's: nobody on the way serves one.
bool holdsPolicy(const PolicyFetchObservation &fetch)
{
    return fetch.outcome == FetchOutcome::Answered && fetch.body.contains("STSv1");
}

bool anyHoldsPolicy(const CheckRun &run)
{
    return std::any_of(run.seen.fetches.begin(), run.seen.fetches.end(), holdsPolicy);
}

bool haveFetchesEnded(const CheckRun &run)
{
    return run.hasEnded(Step::PolicyHost) && run.hasEnded(Step::Policy);
}

QCoro::Task<> fetchWellKnown(CheckRunPtr run, DomainName domain)
{
    const Deadline deadline = run->deadline.orIn(controlPatience);
    PolicyFetchRequest request;
    request.host = policyHostName(domain);
    request.port = run->settings.httpsPort;
    request.connector = run->settings.connector;
    const DnsAnswer ipv4 =
        co_await run->resolver->query(request.host, RecordType::A, deadline, run->stop.token());
    const QList<QHostAddress> found = addresses(ipv4);
    if (found.isEmpty())
        co_return;
    request.address = found.first();
    const PolicyFetchObservation fetch = co_await fetchPolicy(request, deadline, run->stop.token());
    run->seen.network.https.append(fetch);
}

} // namespace

QCoro::Task<> controlResolver(CheckRunPtr run)
{
    const Deadline deadline = run->deadline.orIn(controlPatience);
    const DomainName name = impossibleName();
    const auto start = run->now();
    const DnsAnswer answer =
        co_await run->resolver->query(name, RecordType::A, deadline, run->stop.token());
    run->seen.network.impossible = answer;
    const int entry = run->note("A " + name.toAscii(), start, -1);
    if (!answer.hasRecords())
        co_return;
    const auto next = run->now();
    const DnsAnswer root =
        co_await run->resolver->query(DomainName(), RecordType::Ns, deadline, run->stop.token());
    run->seen.network.root = root;
    run->note("NS .", next, entry);
}

QCoro::Task<> controlHttps(CheckRunPtr run)
{
    if (run->settings.controlHosts.isEmpty())
        co_return;
    const std::function<bool()> isDecided = [run] {
        return haveFetchesEnded(*run) || anyHoldsPolicy(*run);
    };
    co_await waitForParts(run, isDecided);
    const bool wasThereNone = haveFetchesEnded(*run) && run->seen.fetches.isEmpty();
    if (wasThereNone || anyHoldsPolicy(*run) || run->stop.token().isStopped())
        co_return;
    const auto tasks = std::make_shared<CheckTasks>();
    for (const DomainName &domain : run->settings.controlHosts)
        tasks->push_back(fetchWellKnown(run, domain));
    co_await allOf(tasks);
}

} // namespace postseal
