// SPDX-License-Identifier: Apache-2.0
#include "base/FindingCollector.h"

#include <algorithm>
#include <limits>

namespace postseal {

namespace {

constexpr int mostFindings = 100;
constexpr int mostOfOneKind = 20;

} // namespace

void FindingCollector::add(Finding finding)
{
    m_hasFailure = m_hasFailure || finding.severity == Severity::Fail;
    const int count = ++m_seen[finding.code];
    if (count == 1 || (count <= mostOfOneKind && m_findings.size() < mostFindings))
        m_findings.append(std::move(finding));
}

QList<Finding> FindingCollector::inFileOrder() &&
{
    const auto place = [](const Finding &finding) {
        const int line =
            finding.position.line == 0 ? std::numeric_limits<int>::max() : finding.position.line;
        return std::pair(line, finding.position.column);
    };
    std::stable_sort(m_findings.begin(),
                     m_findings.end(),
                     [place](const Finding &a, const Finding &b) { return place(a) < place(b); });
    return std::move(m_findings);
}

} // namespace postseal
