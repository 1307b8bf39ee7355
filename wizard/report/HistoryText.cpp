// SPDX-License-Identifier: Apache-2.0
#include "report/HistoryText.h"

#include "check/Assessment.h"
#include "report/ReportParts.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"
#include "wording/RolloutText.h"
#include "wording/StageText.h"


namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// The context of these sentences.
struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(postseal::HistoryPage)
};

HistoryText checkText(const CheckSummary &check)
{
    for (const StepStatus status :
         {StepStatus::Pass, StepStatus::Warn, StepStatus::Fail, StepStatus::Unknown}) {
        if (check.verdict != toId(status))
            continue;
        const QString origin = check.origin == "file"
            ? HistoryWords::tr("Made elsewhere, and taken in as a file", "@info")
            : check.origin == "command-line" ? HistoryWords::tr("By the command line", "@info")
                                             : QString();
        return {toneOf(status),
                HistoryWords::tr("Check: %1", "@title").arg(statusWord(status)),
                origin};
    }
    return {Tone::Unknown, HistoryWords::tr("Check", "@title"), {}};
}

HistoryText policyText(const PolicyVersion &version)
{
    const auto policy = readPolicy(version.text).policy;
    if (!policy)
        return {Tone::Wrong,
                HistoryWords::tr("A policy file with mistakes was published", "@title"),
                {}};
    return {Tone::Info,
            HistoryWords::tr("Policy published: mode %1, kept for %2", "@title")
                .arg(QString::fromLatin1(toId(policy->mode)), spanText(policy->maxAge)),
            HistoryWords::tr("Id %1, seen until %2", "@info")
                .arg(QString::fromUtf8(version.recordId), momentText(version.lastSeenUtc))};
}

} // namespace

QString hostsInLine(const QList<DomainName> &hosts)
{
    QStringList names;
    for (const DomainName &host : hosts)
        names.append(host.toDisplay());
    return namesInLine(names);
}

HistoryText describe(const HistoryEntry &entry)
{
    switch (entry.kind) {
    case HistoryEntry::Kind::Stage:
        return {entry.isUnexpected                ? Tone::Look
                    : isUnderPolicy(*entry.stage) ? Tone::Fine
                                                  : Tone::Info,
                HistoryWords::tr("Stage: %1", "@title").arg(stageName(*entry.stage)),
                entry.isUnexpected ? HistoryWords::tr("Changed outside Postseal", "@info")
                                   : QString()};
    case HistoryEntry::Kind::Policy:
        return policyText(entry.policy);
    case HistoryEntry::Kind::MailServers: {
        QStringList parts;
        if (!entry.added.isEmpty())
            parts.append(HistoryWords::tr("New: %1", "@info").arg(hostsInLine(entry.added)));
        if (!entry.dropped.isEmpty())
            parts.append(HistoryWords::tr("Went: %1", "@info").arg(hostsInLine(entry.dropped)));
        return {Tone::Info, HistoryWords::tr("Mail servers", "@title"), parts.join(u". "_s)};
    }
    case HistoryEntry::Kind::Check:
        return checkText(entry.check);
    case HistoryEntry::Kind::Decision:
        return {Tone::Info, decisionSentence(*entry.decision), {}};
    case HistoryEntry::Kind::FirstReport:
        break;
    }
    return {Tone::Info, HistoryWords::tr("First report of the last 30 days", "@title"), {}};
}

} // namespace postseal
