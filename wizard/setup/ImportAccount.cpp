// SPDX-License-Identifier: Apache-2.0
#include "setup/ImportAccount.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr qsizetype mostProblems = 1000;

} // namespace

bool isBroken(const ImportProblem &problem)
{
    if (problem.refusal)
        return *problem.refusal != Refusal::NoReport;
    return std::any_of(
        problem.findings.begin(), problem.findings.end(), [](const Finding &finding) {
            return finding.code != FindingCode::ReportNotReport;
        });
}

namespace {

bool endsProgram(const ImportProblem &problem)
{
    return problem.refusal == Refusal::EndsProgram;
}

} // namespace

void ImportAccount::add(const ImportProblem &problem)
{
    ++problems;
    // Ten thousand letters in a mailbox must not hide the one report that is broken.
    QList<ImportProblem> &list = isBroken(problem) ? firstBroken : firstForeign;
    if (list.size() < mostProblems)
        list.append(problem);
}

void ImportAccount::add(const ImportAccount &earlier)
{
    documents += earlier.documents;
    reports += earlier.reports;
    duplicates += earlier.duplicates;
    known += earlier.known;
    problems += earlier.problems;
    if (!mailboxError && earlier.mailboxError) {
        mailboxError = earlier.mailboxError;
        mailbox = earlier.mailbox;
    }
    firstBroken =
        (earlier.firstBroken + firstBroken)
            .first(std::min(mostProblems, earlier.firstBroken.size() + firstBroken.size()));
    firstForeign =
        (earlier.firstForeign + firstForeign)
            .first(std::min(mostProblems, earlier.firstForeign.size() + firstForeign.size()));
}

bool ImportAccount::isNews() const
{
    return reports > 0 || error || std::any_of(firstBroken.begin(), firstBroken.end(), endsProgram);
}

void ImportAccount::forgetOthersProblems()
{
    firstBroken.removeIf([](const ImportProblem &problem) { return !endsProgram(problem); });
    firstForeign.clear();
    problems = int(firstBroken.size());
}

} // namespace postseal
