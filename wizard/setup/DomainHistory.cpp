// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainHistory.h"

#include "setup/CheckRecord.h"

#include <algorithm>

namespace postseal {

namespace {

HistoryEntry entryAt(HistoryEntry::Kind kind, const QDateTime &atUtc)
{
    HistoryEntry entry;
    entry.kind = kind;
    entry.atUtc = atUtc;
    return entry;
}

QList<DomainName> hostsIn(const QByteArray &mx)
{
    QList<DomainName> hosts;
    for (const QByteArray &name : mx.split(' ')) {
        if (const auto host = DomainName::fromDns(name); host && !name.isEmpty())
            hosts.append(*host);
    }
    return hosts;
}

QList<DomainName> without(const QList<DomainName> &hosts, const QList<DomainName> &others)
{
    QList<DomainName> left;
    std::copy_if(hosts.begin(), hosts.end(), std::back_inserter(left), [&](const DomainName &host) {
        return !others.contains(host);
    });
    return left;
}

QByteArray modeOf(RolloutStage stage)
{
    switch (stage) {
    case RolloutStage::Testing:
    case RolloutStage::Ready:
        return toId(PolicyMode::Testing);
    case RolloutStage::Enforcing:
    case RolloutStage::LongTerm:
        return toId(PolicyMode::Enforce);
    case RolloutStage::Removing:
        return toId(PolicyMode::None);
    case RolloutStage::NotStarted:
    case RolloutStage::Publishing:
    case RolloutStage::Off:
        break;
    }
    return {};
}

bool wasDecided(const RolloutRecord &record, const QByteArray &mode, const QDateTime &atUtc)
{
    return std::any_of(
        record.decisions.begin(), record.decisions.end(), [&](const StoredDecision &decision) {
            return decision.kind == toId(DecisionKind::ChangeMode) && decision.subject == mode
                && decision.madeUtc <= atUtc && decision.madeUtc.addDays(decisionDays) >= atUtc;
        });
}

/// The first policy is the set-up's, and what a mode was before it is when it comes back from a
/// gap.
bool isUnexpected(const RolloutRecord &record, qsizetype index)
{
    const auto stage = rolloutStageFromId(record.stages.at(index).stage);
    QByteArray before;
    for (qsizetype i = 0; i < index; ++i) {
        const auto earlier = rolloutStageFromId(record.stages.at(i).stage);
        if (const QByteArray mode = earlier ? modeOf(*earlier) : QByteArray(); !mode.isEmpty())
            before = mode;
    }
    const QByteArray mode = stage ? modeOf(*stage) : QByteArray();
    if (before.isEmpty() || mode == before)
        return false;
    // Nothing in force any more: decided only by way of mode none.
    if (mode.isEmpty())
        return before != toId(PolicyMode::None);
    return !wasDecided(record, mode, record.stages.at(index).sinceUtc);
}

void addStages(QList<HistoryEntry> &entries, const RolloutRecord &record)
{
    for (qsizetype i = 0; i < record.stages.size(); ++i) {
        HistoryEntry entry = entryAt(HistoryEntry::Kind::Stage, record.stages.at(i).sinceUtc);
        entry.stage = rolloutStageFromId(record.stages.at(i).stage);
        entry.isUnexpected = isUnexpected(record, i);
        if (entry.stage)
            entries.append(entry);
    }
}

/// A row for each check that says something else than the one before.
void addChecks(QList<HistoryEntry> &entries, const QList<CheckSummary> &latestFirst)
{
    const CheckSummary *before = nullptr;
    QByteArray mxBefore;
    for (auto check = latestFirst.crbegin(); check != latestFirst.crend(); ++check) {
        const bool isOther =
            !before || before->verdict != check->verdict || before->worst != check->worst;
        if (isOther) {
            HistoryEntry entry = entryAt(HistoryEntry::Kind::Check, check->checkedUtc);
            entry.check = *check;
            entries.append(entry);
        }
        if (!check->mx.isEmpty() && check->mx != mxBefore) {
            HistoryEntry entry = entryAt(HistoryEntry::Kind::MailServers, check->checkedUtc);
            entry.added = without(hostsIn(check->mx), hostsIn(mxBefore));
            entry.dropped = without(hostsIn(mxBefore), hostsIn(check->mx));
            entries.append(entry);
            mxBefore = check->mx;
        }
        before = &*check;
    }
}

bool isThere(const QList<Finding> &findings, const Finding &wanted)
{
    return std::any_of(findings.begin(), findings.end(), [&wanted](const Finding &finding) {
        return finding.code == wanted.code && finding.subject == wanted.subject;
    });
}

QByteArray idOf(const Assessment &assessment)
{
    return assessment.record.record ? assessment.record.record->id : QByteArray();
}

} // namespace

QList<HistoryEntry> historyOf(const RolloutRecord &record)
{
    QList<HistoryEntry> entries;
    addChecks(entries, record.checks);
    for (const PolicyVersion &version : record.versions) {
        HistoryEntry entry = entryAt(HistoryEntry::Kind::Policy, version.firstSeenUtc);
        entry.policy = version;
        entries.append(entry);
    }
    addStages(entries, record);
    for (const Decision &decision : decisionsFrom(record.decisions)) {
        HistoryEntry entry = entryAt(HistoryEntry::Kind::Decision, decision.madeUtc);
        entry.decision = decision;
        entries.append(entry);
    }
    if (!record.reports.byDay.isEmpty()) {
        entries.append(entryAt(HistoryEntry::Kind::FirstReport,
                               record.reports.byDay.firstKey().startOfDay(Qt::UTC)));
    }
    // Of one moment the stage comes last, for it follows from the rest: so it is read first.
    std::stable_sort(
        entries.begin(), entries.end(), [](const HistoryEntry &a, const HistoryEntry &b) {
            return a.atUtc < b.atUtc;
        });
    std::reverse(entries.begin(), entries.end());
    return entries;
}

bool lastStageIsUnexpected(const RolloutRecord &record)
{
    return !record.stages.isEmpty() && isUnexpected(record, record.stages.size() - 1);
}

CheckComparison compareChecks(const Assessment &earlier, const Assessment &later)
{
    CheckComparison comparison;
    const QList<Finding> before = thingsToDo(earlier);
    const QList<Finding> after = thingsToDo(later);
    for (const Finding &finding : before) {
        if (!isThere(after, finding))
            comparison.gone.append(finding);
    }
    for (const Finding &finding : after)
        (isThere(before, finding) ? comparison.stayed : comparison.come).append(finding);
    comparison.mxGone = without(mxHosts(earlier), mxHosts(later));
    comparison.mxCome = without(mxHosts(later), mxHosts(earlier));
    comparison.policyBefore = earlier.policyText;
    comparison.policyAfter = later.policyText;
    comparison.idBefore = idOf(earlier);
    comparison.idAfter = idOf(later);
    return comparison;
}

} // namespace postseal
