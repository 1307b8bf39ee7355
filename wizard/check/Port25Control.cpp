// SPDX-License-Identifier: Apache-2.0
// When no mail server of the domain can be reached: is it them, or does this network block port 25?
// Well-known mail servers are asked, and only then.
#include "check/CheckRun.h"

namespace postseal {

using namespace std::chrono_literals;

namespace {

bool reached(const StarttlsObservation &probe)
{
    switch (probe.outcome) {
    case StarttlsOutcome::NoRouteHere:
    case StarttlsOutcome::ConnectionRefused:
    case StarttlsOutcome::ConnectionTimeout:
    case StarttlsOutcome::HostUnreachable:
    case StarttlsOutcome::Cancelled:
        return false;
    case StarttlsOutcome::Secured:
    case StarttlsOutcome::GreetingTimeout:
    case StarttlsOutcome::GreetingTemporary:
    case StarttlsOutcome::GreetingRefused:
    case StarttlsOutcome::NotSmtp:
    case StarttlsOutcome::ClosedEarly:
    case StarttlsOutcome::LineTooLong:
    case StarttlsOutcome::EhloRefused:
    case StarttlsOutcome::NotOffered:
    case StarttlsOutcome::Stripped:
    case StarttlsOutcome::StarttlsRefused:
    case StarttlsOutcome::Injected:
    case StarttlsOutcome::ReplyTimeout:
    case StarttlsOutcome::HandshakeFailed:
    case StarttlsOutcome::HandshakeTimeout:
        break;
    }
    return true;
}

enum class Progress {
    Waiting, ///< probes run, none has reached its server
    Reached, ///< at least one has: port 25 is open
    NoneReached, ///< all ended without reaching theirs
    NothingToReach, ///< no probe was made: no addresses
};

Progress progressOf(const CheckRun &run)
{
    const bool ended = run.hasEnded(Step::Starttls) && run.hasEnded(Step::MailServers);
    bool any = false;
    for (const MxHostObservation &host : run.seen.mxHosts) {
        for (const StarttlsObservation &probe : host.probes) {
            if (reached(probe))
                return Progress::Reached;
            // Without a route there was nothing to block.
            any = any || probe.outcome != StarttlsOutcome::NoRouteHere;
        }
    }
    if (!ended)
        return Progress::Waiting;
    return any ? Progress::NoneReached : Progress::NothingToReach;
}

struct ControlResult
{
    bool resolved = false; ///< an address to try was found
    bool open = false;
};

QCoro::Task<> tryControl(CheckRunPtr run,
                         DomainName domain,
                         std::shared_ptr<ControlResult> result,
                         Deadline deadline)
{
    const DnsAnswer mx =
        co_await run->resolver->query(domain, RecordType::Mx, deadline, run->stop.token());
    const QList<MxRecord> hosts = mxRecords(mx);
    if (hosts.isEmpty())
        co_return;
    const DomainName host = hosts.first().host;
    const DnsAnswer ipv4 =
        co_await run->resolver->query(host, RecordType::A, deadline, run->stop.token());
    const QList<QHostAddress> found = addresses(ipv4);
    if (found.isEmpty())
        co_return;
    result->resolved = true;
    Endpoint endpoint;
    endpoint.address = found.first();
    endpoint.port = run->settings.smtpPort;
    const bool open =
        co_await canReachSmtp(endpoint, run->settings.connector, deadline, run->stop.token());
    result->open = result->open || open;
}

} // namespace

QCoro::Task<> controlPort25(CheckRunPtr run)
{
    if (run->settings.controlHosts.isEmpty())
        co_return;
    const std::function<bool()> isDecided = [run] { return progressOf(*run) != Progress::Waiting; };
    co_await waitForParts(run, isDecided);
    const Progress progress = progressOf(*run);
    if (run->stop.token().isStopped())
        co_return;
    if (progress == Progress::Reached || progress == Progress::NothingToReach)
        co_return;

    NetworkMemory *memory = run->settings.memory.get();
    const Port25 known = memory ? memory->port25() : Port25::NotAsked;
    if (known != Port25::NotAsked) {
        run->seen.port25 = known;
        co_return;
    }
    const auto result = std::make_shared<ControlResult>();
    const Deadline deadline = run->deadline.orIn(6s);
    const auto tasks = std::make_shared<CheckTasks>();
    for (const DomainName &domain : run->settings.controlHosts)
        tasks->push_back(tryControl(run, domain, result, deadline));
    co_await allOf(tasks);
    if (run->stop.token().isStopped())
        co_return;
    run->seen.port25 = result->open ? Port25::Open
        : result->resolved          ? Port25::Blocked
                                    : Port25::Undetermined;
    if (memory)
        memory->notePort25(run->seen.port25);
}

} // namespace postseal
