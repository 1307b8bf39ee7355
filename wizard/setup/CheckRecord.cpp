// SPDX-License-Identifier: Apache-2.0
#include "setup/CheckRecord.h"

#include "check/ComputerClock.h"
#include "check/Evidence.h"
#include "rollout/RolloutStage.h"

#include <algorithm>

namespace postseal {

namespace {

QByteArray originId(CheckOrigin origin)
{
    switch (origin) {
    case CheckOrigin::Window:
        return "window";
    case CheckOrigin::CommandLine:
        return "command-line";
    case CheckOrigin::File:
        return "file";
    }
    return {};
}

CheckSummary summarise(const Assessment &assessment, CheckOrigin origin)
{
    CheckSummary summary;
    summary.checkedUtc = assessment.checkedUtc;
    summary.duration = assessment.duration;
    summary.verdict = toId(assessment.verdict);
    if (const auto stage = stageSeen(assessment))
        summary.stage = toId(*stage);
    const QList<Finding> findings = thingsToTell(assessment);
    if (!findings.isEmpty())
        summary.worst = info(findings.first().code).id;
    const auto count = [&findings](Severity severity) {
        return int(std::count_if(findings.begin(), findings.end(), [severity](const Finding &finding) {
            return finding.severity == severity;
        }));
    };
    summary.fails = count(Severity::Fail);
    summary.unknowns = count(Severity::Unknown);
    summary.warnings = count(Severity::Warn);
    summary.origin = originId(origin);
    QList<QByteArray> hosts;
    for (const MxResult &mx : assessment.mx)
        hosts.append(mx.mx.host.toAscii());
    std::sort(hosts.begin(), hosts.end());
    summary.mx = hosts.join(' ');
    summary.servers = toId(assessment.step(Step::Starttls).status);
    return summary;
}

bool isOutOfReach(const DnsAnswer &answer)
{
    return answer.kind == AnswerKind::Silent || answer.kind == AnswerKind::Unreachable;
}

} // namespace

bool sawNoNetwork(const Observations &seen)
{
    return isOutOfReach(seen.mx) && isOutOfReach(seen.stsTxt) && isOutOfReach(seen.tlsRptTxt);
}

bool isFromTheFuture(const Assessment &assessment, const QDateTime &nowUtc)
{
    constexpr qint64 skew = 600; // seconds
    return assessment.checkedUtc > nowUtc.addSecs(skew);
}

QList<Finding> thingsToDo(const Assessment &assessment)
{
    QList<Finding> findings;
    for (const StepResult &step : assessment.steps) {
        std::copy_if(step.findings.begin(),
                     step.findings.end(),
                     std::back_inserter(findings),
                     [](const Finding &finding) { return finding.severity > Severity::Info; });
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity > b.severity;
    });
    return findings;
}

QList<Finding> thingsToTell(const Assessment &assessment)
{
    QList<Finding> findings = thingsToDo(assessment);
    const bool isPortal = contains(findings, FindingCode::DnsPortalHere);
    const bool isClock = contains(findings, FindingCode::ClockDoubtfulHere);
    findings.removeIf([&](const Finding &finding) {
        return finding.severity == Severity::Unknown
            && ((isPortal && finding.code != FindingCode::DnsPortalHere)
                || (isClock && countsBetweenDates(finding.code)));
    });
    return findings;
}

NewCheck checkRecord(const Observations &seen,
                     const Assessment &assessment,
                     CheckOrigin origin,
                     const QString &program)
{
    NewCheck record;
    record.check.summary = summarise(assessment, origin);
    // What was looked at again later makes it the state of that later time.
    if (!seen.laterLooks.isEmpty())
        record.check.summary.checkedUtc = seen.laterLooks.last().atUtc;
    const QDateTime at = record.check.summary.checkedUtc;
    record.check.evidence = toEvidence({seen, {program, {}}});
    if (const auto policy = earlierPolicy(assessment))
        record.policy = PolicyVersion{policy->text, policy->id, at, at};
    return record;
}

std::optional<EarlierPolicy> earlierPolicyAmong(const QList<PolicyVersion> &versions, const Assessment &now)
{
    const QByteArray id = now.record.record ? now.record.record->id : QByteArray();
    const PolicyVersion *chosen = nullptr;
    bool chosenHasId = false;
    for (const PolicyVersion &version : versions) {
        const bool hasId = version.recordId == id && version.text != now.policyText;
        const bool better = !chosen || (hasId && !chosenHasId)
            || (hasId == chosenHasId && version.lastSeenUtc > chosen->lastSeenUtc);
        if (better) {
            chosen = &version;
            chosenHasId = hasId;
        }
    }
    if (!chosen)
        return std::nullopt;
    return EarlierPolicy{chosen->lastSeenUtc, chosen->text, chosen->recordId};
}

} // namespace postseal
