// SPDX-License-Identifier: Apache-2.0
#include "setup/PolicyDraft.h"

#include "mtasts/StsRecord.h"
#include "publish/MxSuggestion.h"

#include <algorithm>

namespace postseal {

namespace {

/// One line for each MX host that a line can name.
QList<MxPattern> exactLines(const QList<MxRecord> &mx)
{
    QList<MxPattern> lines;
    for (const MxRecord &record : mx) {
        if (record.host.isRoot() || !record.host.isHostName() || record.host.isIpAddress())
            continue;
        const MxPattern line = MxPattern::exactly(record.host);
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines;
}

QList<QByteArray> sortedLines(const Policy &policy)
{
    QList<QByteArray> lines;
    for (const MxPattern &line : policy.mx)
        lines.append(line.toText());
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

/// Whether the person has said anything about the policy yet.
bool isPolicyUntouched(const SetupChoices &choices)
{
    const SetupChoices first;
    return !choices.policyDecided && !choices.ownMxLines && choices.mode == first.mode
        && choices.maxAge == first.maxAge;
}

} // namespace

bool saysTheSame(const Policy &a, const Policy &b)
{
    return a.mode == b.mode && a.maxAge == b.maxAge && sortedLines(a) == sortedLines(b);
}

QList<MxRecord> mxRecordsOf(const Assessment &assessment)
{
    QList<MxRecord> records;
    for (const MxResult &result : assessment.mx)
        records.append(result.mx);
    return records;
}

PolicyDraft draftPolicy(const SetupChoices &choices, const Assessment &assessment)
{
    const QList<MxRecord> mx = mxRecordsOf(assessment);
    PolicyDraft draft;
    draft.policy.mode = choices.mode;
    draft.policy.maxAge = choices.maxAge;
    draft.policy.mx = choices.ownMxLines ? choices.mxLines : exactLines(mx);
    draft.text = generatePolicy(draft.policy);
    const MxLineCheck fit = checkMxLines(draft.policy.mx, mx);
    draft.uncovered = fit.uncovered;
    draft.unused = fit.unused;
    return draft;
}

bool renewPolicyId(SetupChoices &choices, const QByteArray &policyText, const QDateTime &nowUtc)
{
    if (!choices.policyId.isEmpty() && choices.policyOfId == policyText)
        return false;
    // Somebody may be publishing the one before just now.
    if (!choices.policyOfId.isEmpty()) {
        choices.proposed.removeAll(choices.policyOfId);
        choices.proposed.prepend(choices.policyOfId);
        choices.proposed = choices.proposed.first(std::min(choices.proposed.size(), SetupChoices::mostProposed));
    }
    choices.policyId = newPolicyId(nowUtc, choices.policyId);
    choices.policyOfId = policyText;
    return true;
}

bool adoptPublished(SetupChoices &choices, const Assessment &assessment)
{
    bool adopted = false;
    if (choices.reportUris.isEmpty() && assessment.tlsRpt.record) {
        choices.reportUris = assessment.tlsRpt.record->rua;
        adopted = true;
    }
    if (!isPolicyUntouched(choices) || !policyUsable(assessment))
        return adopted;
    const Policy &policy = *assessment.policy.policy;
    choices.mode = policy.mode;
    choices.maxAge = policy.maxAge;
    choices.ownMxLines = policy.mx != exactLines(mxRecordsOf(assessment));
    choices.mxLines = choices.ownMxLines ? policy.mx : QList<MxPattern>();
    choices.policyDecided = true;
    if (assessment.record.record) {
        choices.policyId = assessment.record.record->id;
        choices.policyOfId = draftPolicy(choices, assessment).text;
    }
    return true;
}

} // namespace postseal
