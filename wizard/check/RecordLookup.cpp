// SPDX-License-Identifier: Apache-2.0
// The two TXT records; where one is missing, the places where it may have ended up by mistake; and
// permissions for reports that nobody needs.
#include "check/CheckRun.h"
#include "check/RecordNames.h"

namespace postseal {

namespace {

QCoro::Task<> lookUpMisplaced(CheckRunPtr run, DomainName name, Step step)
{
    run->partBegins(step);
    const qsizetype index = run->seen.misplaced.size();
    run->seen.misplaced.append(DnsAnswer());
    const AnswerSlot slot = [index](Observations &seen) -> DnsAnswer & {
        return seen.misplaced[index];
    };
    co_await ask(run, name, RecordType::Txt, slot, -1);
    run->partEnds(step);
}

/// Permission records that nobody needs, at the domains that the reports go to.
void askForPermissions(const CheckRunPtr &run, CheckTasks &tasks)
{
    const auto reading = readTlsRptRecords(txtRecords(run->seen.tlsRptTxt), QString());
    if (!reading.record)
        return;
    for (const DomainName &receiver : foreignReceivers(run->seen.domain, *reading.record)) {
        const DomainName name = permissionName(run->seen.domain, receiver);
        if (!name.isRoot())
            tasks.push_back(lookUpMisplaced(run, name, Step::TlsRpt));
    }
}

QCoro::Task<> lookUpTxt(
    CheckRunPtr run, Step step, DomainName name, AnswerSlot slot, QList<DomainName> mistakes)
{
    run->partBegins(step);
    const auto tasks = std::make_shared<CheckTasks>();
    if (step == Step::Record)
        tasks->push_back(askForDnssec(run, name, RecordType::Txt, slot));
    co_await ask(run, name, RecordType::Txt, slot, -1);
    if (slot(run->seen).isAbsent()) {
        for (const DomainName &mistake : mistakes)
            tasks->push_back(lookUpMisplaced(run, mistake, step));
    }
    if (step == Step::TlsRpt)
        askForPermissions(run, *tasks);
    run->partEnds(step);
    co_await allOf(tasks);
}

} // namespace

QCoro::Task<> lookUpRecords(CheckRunPtr run)
{
    const DomainName domain = run->seen.domain;
    const AnswerSlot sts = [](Observations &seen) -> DnsAnswer & { return seen.stsTxt; };
    const AnswerSlot tlsRpt = [](Observations &seen) -> DnsAnswer & { return seen.tlsRptTxt; };
    const auto tasks = std::make_shared<CheckTasks>();
    tasks->push_back(
        lookUpTxt(run, Step::Record, stsRecordName(domain), sts, misplacedStsNames(domain)));
    tasks->push_back(lookUpTxt(
        run, Step::TlsRpt, tlsRptRecordName(domain), tlsRpt, misplacedTlsRptNames(domain)));
    co_await allOf(tasks);
}

} // namespace postseal
