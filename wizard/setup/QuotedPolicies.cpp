// SPDX-License-Identifier: Apache-2.0
#include "setup/QuotedPolicies.h"

#include "mtasts/Policy.h"
#include "setup/PolicyDraft.h"

#include <algorithm>

namespace postseal {

namespace {

std::optional<Policy> policyOf(const QString &lines)
{
    return readPolicy(lines.toUtf8().replace('\n', "\r\n") + "\r\n").policy;
}

} // namespace

QList<QuotedPolicy> olderPoliciesQuoted(const ReportSummary &summary,
                                        const QList<PolicyVersion> &versions)
{
    QList<QuotedPolicy> quoted;
    for (auto each = summary.lastPolicies.cbegin(); each != summary.lastPolicies.cend(); ++each) {
        const auto policy = policyOf(each.key());
        if (!policy || versions.isEmpty())
            continue;
        QuotedPolicy found{each.key(), each.value(), false, {}, {}};
        bool isCurrent = false;
        for (qsizetype i = 0; i < versions.size() && !found.isOwn; ++i) {
            const auto version = readPolicy(versions.at(i).text).policy;
            if (!version || !saysTheSame(*version, *policy))
                continue;
            isCurrent = i == 0;
            found.isOwn = true;
            found.seenUntilUtc = versions.at(i).lastSeenUtc;
            found.keptUntilUtc = found.seenUntilUtc.addSecs(policy->maxAge.count());
        }
        if (!isCurrent)
            quoted.append(found);
    }
    std::sort(quoted.begin(), quoted.end(), [](const QuotedPolicy &a, const QuotedPolicy &b) {
        return a.lastUtc > b.lastUtc;
    });
    return quoted;
}

} // namespace postseal
