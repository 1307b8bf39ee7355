// SPDX-License-Identifier: Apache-2.0
#include "setup/RolloutRecord.h"

#include "check/Evidence.h"
#include "setup/DomainHistory.h"
#include "setup/FailureNow.h"
#include "setup/MailboxSettings.h"
#include "setup/PolicyDraft.h"
#include "setup/ReportLibrary.h"
#include "tlsrpt/TlsReport.h"

#include <QCoroFuture>

#include <algorithm>

namespace postseal {

namespace {

constexpr qint64 most = 1'000'000'000'000; ///< sessions that one report is believed

QList<StageSeen> stagesFrom(const QList<StageEntry> &stored)
{
    QList<StageSeen> stages;
    for (const StageEntry &entry : stored) {
        if (const auto stage = rolloutStageFromId(entry.stage))
            stages.append({*stage, entry.sinceUtc});
    }
    return stages;
}

/// Files that are no policy were never kept by a sender.
QList<ServedPolicy> policiesFrom(const QList<PolicyVersion> &versions)
{
    QList<ServedPolicy> policies;
    for (const PolicyVersion &version : versions) {
        if (const auto policy = readPolicy(version.text).policy)
            policies.append({*policy, version.recordId, version.firstSeenUtc, version.lastSeenUtc});
    }
    return policies;
}

/// A policy that a check of now still sees is served until now.
void extendToNow(QList<ServedPolicy> &policies, const Assessment &check)
{
    if (!policyInForce(check))
        return;
    const auto isServed = [&check](const ServedPolicy &served) {
        return served.policy == *check.policy.policy && served.recordId == check.record.record->id;
    };
    const auto found = std::find_if(policies.begin(), policies.end(), isServed);
    if (found != policies.end())
        found->lastSeenUtc = std::max(found->lastSeenUtc, check.checkedUtc);
    else
        policies.prepend(
            {*check.policy.policy, check.record.record->id, check.checkedUtc, check.checkedUtc});
}

/// The same for the stage.
void extendToNow(QList<StageSeen> &stages, const Assessment &check)
{
    const auto stage = stageSeen(check);
    const bool isLater = stages.isEmpty() || stages.last().sinceUtc <= check.checkedUtc;
    if (stage && isLater && (stages.isEmpty() || stages.last().stage != *stage))
        stages.append({*stage, check.checkedUtc});
}

/// A failure that the check does not find any more is over when those who reported it say so too:
/// some lines are broken where nobody here can see it. A word that nobody knows is no explanation.
bool isExplained(const FailureGroup &group,
                 const RolloutEvidence &evidence,
                 const SessionCount &all)
{
    if (isNoise(group, all))
        return true;
    FailureNow now;
    for (const Assessment *check : {evidence.check.get(), evidence.serversCheck.get()}) {
        if (check && now.state == FailureNow::State::Unknown)
            now = failureNow(group, *check);
    }
    switch (now.state) {
    case FailureNow::State::Fixed:
        return group.successfulSince > 0;
    case FailureNow::State::Gone:
        return true;
    case FailureNow::State::Elsewhere:
        return tlsResultTypeFromId(group.result) != TlsResultType::Unknown;
    case FailureNow::State::Broken:
    case FailureNow::State::Unknown:
        break;
    }
    return false;
}

ReportEvidence evidenceOf(const RolloutRecord &record, const RolloutEvidence &evidence)
{
    const ReportSummary &summary = record.reports;
    const QDateTime tested = testingSince(evidence.stages);
    ReportEvidence reports;
    for (auto each = record.policyReporters.cbegin(); each != record.policyReporters.cend();
         ++each) {
        // A report is about a whole day, and the one on which testing began counts.
        if (!tested.isValid() || each.value() >= tested.addDays(-1))
            reports.reporters.append(each.key());
    }
    reports.days = int(summary.byDay.size());
    reports.successful = summary.sessions.successful;
    reports.failed = summary.sessions.failed;
    reports.sampleCameBack = summary.sampleUtc.isValid();
    const QDateTime begin = evidence.nowUtc.addDays(-RolloutRecord::failureDays);
    for (const FailureGroup &group : summary.failures) {
        const bool counts = group.lastUtc >= begin && group.sessions > 0;
        if (!counts || isExplained(group, evidence, summary.sessions))
            continue;
        // Details may overlap: never more than failed, and at least one.
        const qint64 most = std::max<qint64>(1, summary.sessions.failed);
        reports.unexplained = std::min(most, reports.unexplained + std::min(most, group.sessions));
        if (!reports.unexplainedResults.contains(group.result))
            reports.unexplainedResults.append(group.result);
    }
    // Failures that nobody says anything about explain themselves least.
    reports.unexplained += record.failedWithoutDetails;
    reports.lastEndUtc = record.lastReportEndUtc;
    reports.isFetched = record.isFetched;
    return reports;
}

EnforcePreview previewOf(const DomainReports &reports)
{
    QHash<qint64, QList<ReportedFailure>> failures;
    for (const DatedFailure &dated : reports.failures) {
        failures[dated.report].append(
            {dated.failure.kind, dated.failure.result, dated.failure.sessions});
    }
    QList<ReportedSessions> sessions;
    for (const StoredReport &report : reports.reports) {
        if (report.successful > 0 || report.failed > 0) {
            sessions.append(
                {report.organization, report.successful, report.failed, failures.value(report.id)});
        }
    }
    return previewEnforce(sessions);
}

struct SummedReports
{
    ReportSummary summary;
    EnforcePreview preview;
    QMap<QString, QDateTime> policyReporters;
    QStringList silentReporters;
    qint64 failedWithoutDetails = 0;
};

/// Who reports under the policy, and failures that nobody gives a reason for, report by report:
/// what one says too much must not make up for what another does not say.
void addReporters(SummedReports &summed, const DomainReports &reports, const QDateTime &nowUtc)
{
    QHash<qint64, qint64> detailed;
    for (const DatedFailure &dated : reports.failures)
        detailed[dated.report] += std::min(dated.failure.sessions, most);
    for (const StoredReport &report : reports.reports) {
        const bool hasSessions = report.successful > 0 || report.failed > 0;
        if (hasSessions && report.kinds.split(' ').contains("sts"))
            summed.policyReporters.insert(report.organization, report.beginUtc);
        const qint64 silent = std::min(report.failed, most) - detailed.value(report.id);
        if (silent > 0 && report.beginUtc >= nowUtc.addDays(-RolloutRecord::failureDays))
            summed.failedWithoutDetails = std::min(most, summed.failedWithoutDetails + silent);
    }
}

/// Who reported on most days, and not in the last week: their reports get lost, or they send nothing
/// any more.
QStringList silentReporters(const DomainReports &reports, const QDateTime &nowUtc)
{
    constexpr qsizetype regular = 10; // days out of three weeks
    const QDate quiet = nowUtc.addDays(-staleReportsDays).date();
    QMap<QString, QSet<QDate>> days;
    QSet<QString> heard;
    for (const StoredReport &report : reports.reports) {
        const QDate day = report.beginUtc.date();
        if (day >= quiet)
            heard.insert(report.organization);
        else
            days[report.organization].insert(day);
    }
    QStringList silent;
    for (auto each = days.cbegin(); each != days.cend(); ++each) {
        if (each.value().size() >= regular && !heard.contains(each.key()))
            silent.append(each.key());
    }
    // With nobody heard it is the way to here that ended.
    return heard.isEmpty() ? QStringList() : silent;
}

/// Summed up on the store's thread: ten thousand reports take longer than a frame.
QFuture<Result<SummedReports, StoreError>> readReports(Store &store,
                                                       const DomainName &name,
                                                       const QDateTime &nowUtc)
{
    const QDateTime from = nowUtc.addDays(-RolloutRecord::reportDays);
    // A reporter's clock may be ahead.
    return store.reports(name.toAscii(), from, nowUtc.addYears(1))
        .then([name, from, nowUtc](const Result<DomainReports, StoreError> &read)
                  -> Result<SummedReports, StoreError> {
            if (!read)
                return failure(read.error());
            SummedReports summed;
            summed.summary = summarize(*read, name.toAscii(), from, nowUtc);
            summed.preview = previewOf(*read);
            addReporters(summed, *read, nowUtc);
            summed.silentReporters = silentReporters(*read, nowUtc);
            return summed;
        });
}

/// The MX sets of all checks, a row for each change.
QList<MxSetSeen> mxSetsOf(const QList<CheckSummary> &latestFirst)
{
    QList<MxSetSeen> sets;
    for (auto check = latestFirst.crbegin(); check != latestFirst.crend(); ++check) {
        QList<DomainName> hosts;
        for (const QByteArray &name : check->mx.split(' ')) {
            if (const auto host = DomainName::fromDns(name); host && !name.isEmpty())
                hosts.append(*host);
        }
        if (hosts.isEmpty())
            continue;
        if (sets.isEmpty() || sets.last().hosts != hosts)
            sets.append({hosts, check->checkedUtc, check->checkedUtc});
        sets.last().lastSeenUtc = check->checkedUtc;
    }
    return sets;
}

/// The certificates that a check met, one for each host: the one that ends first.
void addClock(QList<CertificateClock> &clocks,
              const DomainName &host,
              const QDateTime &ends,
              bool isPolicyHost)
{
    if (!ends.isValid())
        return;
    const auto found =
        std::find_if(clocks.begin(), clocks.end(), [&host](const CertificateClock &clock) {
            return clock.host == host;
        });
    if (found == clocks.end())
        clocks.append({host, ends, isPolicyHost});
    else
        found->endsUtc = std::min(found->endsUtc, ends);
}

QDateTime endOf(const CertificateChain &chain)
{
    return chain.isEmpty() ? QDateTime() : summarize(chain.der.first()).notAfter;
}

QList<CertificateClock> clocksOf(const Observations &seen, const Assessment &check)
{
    QList<CertificateClock> clocks;
    for (const PolicyFetchObservation &fetch : seen.fetches)
        addClock(clocks, fetch.host, endOf(fetch.tls.chain), true);
    for (const MxResult &mx : check.mx) {
        for (const AddressResult &address : mx.addresses)
            addClock(clocks, mx.mx.host, address.leaf.notAfter, false);
    }
    return clocks;
}

/// How long an answer is remembered. A resolver says only what is left of it, so the name servers'
/// word counts, and never less than an hour.
std::chrono::seconds ttlOf(const DnsAnswer &answer, const Observations &seen)
{
    constexpr quint32 usual = 3600;
    quint32 ttl = std::max(usual, answer.hasRecords() ? answer.ttl : 0);
    for (const ServerAnswers &server : seen.authoritative) {
        for (const DnsAnswer &each : server.answers) {
            if (each.name == answer.name && each.type == answer.type && each.hasRecords())
                ttl = std::max(ttl, each.ttl);
        }
    }
    return std::chrono::seconds(ttl);
}

/// A stored check as far as it can be judged: the practice network is another one at each start,
/// and its old certificates prove nothing.
std::optional<Observations> observationsOf(const std::optional<StoredCheck> &check,
                                           const DomainName &name)
{
    if (!check)
        return std::nullopt;
    const auto evidence = fromEvidence(check->evidence);
    if (!evidence || evidence->seen.domain != name || evidence->seen.addressesAreMapped)
        return std::nullopt;
    return evidence->seen;
}

/// The check that tested the mail servers; mostly it is the last one, which is judged already.
void takeServersCheck(RolloutView &view, const RolloutRecord &record, const Judge &judge)
{
    if (!record.serversCheck)
        return;
    const CheckSummary &summary = record.serversCheck->summary;
    view.serversOrigin = summary.origin;
    const auto &last = view.evidence.check;
    if (last && last->checkedUtc == summary.checkedUtc)
        view.evidence.serversCheck = last;
    else if (const auto seen = observationsOf(record.serversCheck, record.name))
        view.evidence.serversCheck = std::make_shared<Assessment>(judge(*seen));
}

/// Another program has checked the domain since.
bool isOlder(const CheckOfNow &now, const RolloutRecord &record)
{
    const QDateTime at =
        now.seen.laterLooks.isEmpty() ? now.seen.startedUtc : now.seen.laterLooks.last().atUtc;
    return record.lastCheck && at < record.lastCheck->summary.checkedUtc
        && !now.seen.addressesAreMapped;
}

/// When a policy was first seen that says something else than the one before, and that Postseal never
/// proposed; invalid where there is none. Files that are no policy do not count.
QDateTime otherPolicySince(const RolloutRecord &record)
{
    QList<std::pair<Policy, QDateTime>> served; // latest first
    for (const PolicyVersion &version : record.versions) {
        if (const auto policy = readPolicy(version.text).policy)
            served.append({*policy, version.firstSeenUtc});
    }
    if (served.size() < 2 || saysTheSame(served.at(0).first, served.at(1).first))
        return {};
    const auto choices = setupChoicesFromJson(record.setup);
    if (!choices)
        return {};
    for (const QByteArray &text : choices->proposed + QList<QByteArray>{choices->policyOfId}) {
        const auto proposed = readPolicy(text).policy;
        if (proposed && saysTheSame(*proposed, served.first().first))
            return {};
    }
    return served.first().second;
}

} // namespace

QCoro::Task<Result<RolloutRecord, StoreError>> readRollout(std::shared_ptr<Store> store,
                                                           DomainName name,
                                                           QDateTime nowUtc)
{
    RolloutRecord record;
    record.name = name;
    // Asked for together: the store answers in order, and waits for nobody between.
    const auto domain = store->domain(name);
    const auto lastCheck = store->lastCheck(name);
    const auto serversCheck = store->lastServersCheck(name);
    const auto checks = store->checks(name, RolloutRecord::mostChecks);
    const auto versions = store->policyVersions(name);
    const auto stages = store->stages(name);
    const auto decisions = store->decisions(name);
    const auto mailbox = store->setting(mailboxSetting);
    const auto folder = store->setting(watchedFolderSetting);
    // A day that has not come proves nothing of today.
    const auto lastReport = store->lastReportEnd(name.toAscii(), nowUtc.addDays(1));
    const auto reports = readReports(*store, name, nowUtc);
    std::optional<StoreError> error;
    const auto take = [&error](auto &into, const auto &read) {
        if (read)
            into = *read;
        else
            error = read.error();
    };
    SummedReports summed;
    take(summed, co_await reports);
    record.reports = summed.summary;
    record.preview = summed.preview;
    record.policyReporters = summed.policyReporters;
    record.silentReporters = summed.silentReporters;
    record.failedWithoutDetails = summed.failedWithoutDetails;
    // The store has answered everything that was asked before.
    take(record.lastCheck, lastCheck.result());
    take(record.serversCheck, serversCheck.result());
    take(record.checks, checks.result());
    take(record.versions, versions.result());
    take(record.stages, stages.result());
    take(record.decisions, decisions.result());
    take(record.lastReportEndUtc, lastReport.result());
    std::optional<StoredDomain> stored;
    take(stored, domain.result());
    record.setup = stored ? stored->setup : QByteArray();
    for (const auto &setting : {mailbox.result(), folder.result()})
        record.isFetched = record.isFetched || (setting && !setting->isEmpty());
    if (error)
        co_return failure(*error);
    co_return record;
}

PlanInput RolloutView::planInput(const QList<DomainName> &newMx) const
{
    return {evidence, newMx, mxSets, certificates, recordTtl, mxTtl};
}

RolloutView viewRollout(const RolloutRecord &record,
                        const std::optional<CheckOfNow> &now,
                        const Judge &judge,
                        const QDateTime &nowUtc)
{
    RolloutView view;
    RolloutEvidence &evidence = view.evidence;
    evidence.nowUtc = nowUtc;
    evidence.stages = stagesFrom(record.stages);
    evidence.policies = policiesFrom(record.versions);
    evidence.decisions = decisionsFrom(record.decisions);
    std::optional<Observations> seen;
    if (now && !isOlder(*now, record)) {
        seen = now->seen;
        evidence.check = std::make_shared<Assessment>(now->assessment);
        // The store hears of it a moment later. A stored check has told it already; judged as of
        // now it may say less than was seen then.
        extendToNow(evidence.policies, *evidence.check);
        extendToNow(evidence.stages, *evidence.check);
    } else if (seen = observationsOf(record.lastCheck, record.name); seen) {
        evidence.check = std::make_shared<Assessment>(judge(*seen));
    }
    takeServersCheck(view, record, judge);
    if (evidence.check) {
        view.certificates = clocksOf(*seen, *evidence.check);
        view.recordTtl = ttlOf(seen->stsTxt, *seen);
        view.mxTtl = ttlOf(seen->mx, *seen);
    }
    view.mxSets = mxSetsOf(record.checks);
    view.reports = record.reports;
    view.preview = record.preview;
    evidence.reports = evidenceOf(record, evidence);
    view.status = rolloutStatus(evidence);
    view.concerns = concernsOf(evidence,
                               view.status,
                               {lastStageIsUnexpected(record), otherPolicySince(record), record.silentReporters});
    return view;
}

StoredDecision toStored(const Decision &decision)
{
    return {
        toId(decision.kind), decision.subject, decision.reason, decision.madeUtc, decision.dueUtc};
}

QList<Decision> decisionsFrom(const QList<StoredDecision> &stored)
{
    QList<Decision> decisions;
    for (const StoredDecision &each : stored) {
        if (const auto kind = decisionKindFromId(each.kind))
            decisions.append({*kind, each.subject, each.reason, each.madeUtc, each.dueUtc});
    }
    return decisions;
}

} // namespace postseal
