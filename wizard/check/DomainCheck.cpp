// SPDX-License-Identifier: Apache-2.0
#include "check/DomainCheck.h"

#include "check/CheckRun.h"

namespace postseal {

using namespace std::chrono_literals;

struct DomainCheck::Private
{
    CheckRunPtr run = std::make_shared<CheckRun>();
    QDateTime startedUtc;
};

DomainCheck::DomainCheck(DomainName domain,
                         CheckSettings settings,
                         std::shared_ptr<Resolver> resolver,
                         const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>())
{
    CheckRun &run = *d->run;
    if (settings.ehloName.isEmpty())
        settings.ehloName = "postseal.invalid";
    run.seen.domain = std::move(domain);
    run.seen.smtpSkipped = settings.skipSmtp;
    run.seen.authoritativeSkipped = settings.skipAuthoritative;
    run.seen.timeout = settings.timeout;
    run.seen.smtpPort = settings.smtpPort;
    run.seen.addressesAreMapped = settings.connector != nullptr;
    run.seen.startedUtc = clock.nowUtc();
    run.settings = std::move(settings);
    run.resolver = std::move(resolver);
    run.report = [this](Step step, int done, int known) { Q_EMIT progress(step, done, known); };
}

DomainCheck::~DomainCheck()
{
    d->run->report = nullptr;
    d->run->stop.stop();
}

void DomainCheck::stop()
{
    d->run->stop.stop();
}

namespace {

QCoro::Task<Observations> runCheck(CheckRunPtr run)
{
    // A little is kept back, so that the whole program ends within the time that was asked for.
    const auto whole = std::chrono::duration_cast<std::chrono::milliseconds>(run->settings.timeout);
    const auto reserve = std::min<std::chrono::milliseconds>(200ms, whole / 10);
    run->deadline = Deadline::in(whole - reserve);
    run->elapsed.start();

    const auto parts = std::make_shared<CheckTasks>();
    parts->push_back(lookUpMailServers(run));
    parts->push_back(lookUpPolicyHost(run));
    parts->push_back(lookUpRecords(run));
    parts->push_back(controlResolver(run));
    parts->push_back(controlHttps(run));
    if (!run->settings.skipAuthoritative)
        parts->push_back(lookUpAuthoritative(run));
    if (!run->settings.skipSmtp)
        parts->push_back(controlPort25(run));
    co_await allOf(parts);
    co_await controlClock(run);

    run->seen.cancelled = run->stop.token().isStopped();
    run->seen.deadlinePassed = run->deadline.hasPassed();
    run->seen.duration = std::chrono::milliseconds(run->elapsed.elapsed());
    co_return run->seen;
}

} // namespace

QCoro::Task<Observations> DomainCheck::run()
{
    return runCheck(d->run);
}

} // namespace postseal
