// SPDX-License-Identifier: Apache-2.0
// Steps record and tls-rpt: the TXT records, what every name server says of them, and where they
// strayed.
#include "check/AssessContext.h"
#include "check/RecordNames.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Whether any TXT record at that name begins as ours does.
bool holds(const DnsAnswer &answer, QByteArrayView beginning)
{
    const auto records = txtRecords(answer);
    return std::any_of(
        records.begin(), records.end(), [beginning](const QList<QByteArray> &strings) {
            return strings.join().startsWith(beginning.toByteArray());
        });
}

/// What else is known of a record that is not there: it stands at a wrong name, or nowhere.
struct Absence
{
    FindingCode missing;
    FindingCode wrongName;
    DomainName rightName;
    QByteArray beginning;
};

void explainAbsence(AssessContext &context, Step step, const Absence &absence)
{
    QList<Finding> &findings = context.at(step).findings;
    const QString rightName = absence.rightName.toDisplay();
    bool found = false;
    for (const DnsAnswer &answer : context.seen.misplaced) {
        if (!holds(answer, absence.beginning))
            continue;
        context.add(step, Finding(absence.wrongName, answer.name.toDisplay(), {rightName}));
        found = true;
    }
    const auto isMissing = [&absence](const Finding &finding) {
        return finding.code == absence.missing;
    };
    if (found)
        findings.removeIf(isMissing);
    else if (!contains(findings, absence.missing) && worst(findings) != Severity::Fail)
        context.add(step, Finding(absence.missing, rightName));
}

/// What the records say, in an order that does not depend on the server.
QList<QByteArray> texts(const DnsAnswer &answer)
{
    QList<QByteArray> result;
    for (const QList<QByteArray> &strings : txtRecords(answer))
        result.append(strings.join());
    std::sort(result.begin(), result.end());
    return result;
}

/// Compares what the zone's own name servers say of a name, and what the resolver still remembers.
void compareServers(AssessContext &context,
                    Step step,
                    FindingCode disagree,
                    FindingCode old,
                    const DnsAnswer &remembered)
{
    QStringList servers;
    QList<QList<QByteArray>> versions;
    for (const ServerAnswers &server : context.seen.authoritative) {
        for (const DnsAnswer &answer : server.answers) {
            const bool usable = answer.hasRecords() || answer.isAbsent();
            if (answer.name != remembered.name || answer.type != RecordType::Txt || !usable)
                continue;
            // Behind an alias another zone decides, which these servers do not know.
            if (!answer.aliases.isEmpty())
                return;
            servers.append(server.server.toDisplay());
            if (const QList<QByteArray> version = texts(answer); !versions.contains(version))
                versions.append(version);
        }
    }
    const QString name = remembered.name.toDisplay();
    if (versions.size() > 1) {
        servers.removeDuplicates();
        context.add(step, Finding(disagree, name, {servers.join(u", "_s)}));
    } else if (versions.size() == 1 && remembered.aliases.isEmpty()
               && (remembered.hasRecords() || remembered.isAbsent())
               && versions.first() != texts(remembered)) {
        context.add(step, Finding(old, name, {QString::number(remembered.ttl)}));
    }
}

} // namespace

void assessStsRecord(AssessContext &context)
{
    constexpr Step step = Step::Record;
    const DnsAnswer &answer = context.seen.stsTxt;
    const QString name = answer.name.toDisplay();
    if (answer.kind == AnswerKind::CnameLoop) {
        context.add(step, Finding(FindingCode::RecordAliasLoop, name));
        return context.conclude(step);
    }
    if (answer.isUndetermined()) {
        context.add(step, Finding(FindingCode::RecordLookupFailed, name, {answerWord(answer)}));
        return context.conclude(step);
    }
    context.result.record = readStsRecords(txtRecords(answer), name);
    for (const Finding &finding : context.result.record.findings)
        context.add(step, finding);
    if (!answer.aliases.isEmpty()) {
        context.add(step,
                    Finding(FindingCode::RecordDelegated, name, {answer.finalName().toDisplay()}));
    }
    if (context.result.record.verdict == RecordVerdict::None) {
        explainAbsence(context,
                       step,
                       {FindingCode::RecordMissing,
                        FindingCode::RecordWrongName,
                        stsRecordName(context.seen.domain),
                        "v=STSv1"});
    }
    if (context.result.record.record
        && !contains(context.at(step).findings, FindingCode::RecordGood)) {
        context.add(step,
                    Finding(FindingCode::RecordGood,
                            name,
                            {QString::fromLatin1(context.result.record.record->id)}));
    }
    compareServers(
        context, step, FindingCode::RecordServersDisagree, FindingCode::RecordOldAnswer, answer);
    context.conclude(step);
}

/// DMARC wants a permission from another domain that takes reports; TLS-RPT has no such thing, and
/// pages that were made after DMARC's advise it all the same.
void explainPermissions(AssessContext &context)
{
    if (!context.result.tlsRpt.record)
        return;
    const DomainName &domain = context.seen.domain;
    for (const DomainName &receiver : foreignReceivers(domain, *context.result.tlsRpt.record)) {
        const DomainName name = permissionName(domain, receiver);
        for (const DnsAnswer &answer : context.seen.misplaced) {
            if (answer.name == name && holds(answer, "v=TLSRPT")) {
                context.add(Step::TlsRpt,
                            Finding(FindingCode::TlsRptNeedlessPermission,
                                    name.toDisplay(),
                                    {receiver.toDisplay()}));
            }
        }
    }
}

void assessTlsRptRecord(AssessContext &context)
{
    constexpr Step step = Step::TlsRpt;
    const DnsAnswer &answer = context.seen.tlsRptTxt;
    const QString name = answer.name.toDisplay();
    if (answer.isUndetermined() || answer.kind == AnswerKind::CnameLoop) {
        context.add(step, Finding(FindingCode::TlsRptLookupFailed, name, {answerWord(answer)}));
        return context.conclude(step);
    }
    context.result.tlsRpt = readTlsRptRecords(txtRecords(answer), name);
    for (const Finding &finding : context.result.tlsRpt.findings)
        context.add(step, finding);
    if (context.result.tlsRpt.verdict == TlsRptVerdict::None) {
        explainAbsence(context,
                       step,
                       {FindingCode::TlsRptMissing,
                        FindingCode::TlsRptWrongName,
                        tlsRptRecordName(context.seen.domain),
                        "v=TLSRPT"});
    }
    if (context.result.tlsRpt.record
        && !contains(context.at(step).findings, FindingCode::TlsRptGood)) {
        context.add(step,
                    Finding(FindingCode::TlsRptGood,
                            context.seen.domain.toDisplay(),
                            {QString::fromUtf8(context.result.tlsRpt.record->rua.join(", "))}));
    }
    explainPermissions(context);
    compareServers(
        context, step, FindingCode::TlsRptServersDisagree, FindingCode::TlsRptOldAnswer, answer);
    context.conclude(step);
}

} // namespace postseal
