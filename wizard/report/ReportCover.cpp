// SPDX-License-Identifier: Apache-2.0
// The first page: the verdict, and in plain words what is protected and what is not.
#include "report/ReportParts.h"

#include "rollout/RolloutStage.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"
#include "wording/RolloutText.h"
#include "wording/StageText.h"

#include <QLocale>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What holds, what is ready for it, what does not hold, and what nobody could find out.
struct Protection
{
    QStringList has;
    QStringList inPlace;
    QStringList lacks;
    QStringList unknown;
};

bool isEnforced(const Assessment &check)
{
    return policyInForce(check) && check.policy.policy->mode == PolicyMode::Enforce;
}

/// No mail can come, so nothing can be said of it.
bool hasNoMail(const Assessment &check)
{
    const QList<Finding> &findings = check.step(Step::MailServers).findings;
    return takesNoMail(check) || contains(findings, FindingCode::MxDomainNotFound)
        || contains(findings, FindingCode::MxNoMailServer);
}

/// RFC 8461 sections 5 and 5.1.
void judgeMode(Protection &protection, const Assessment &check)
{
    const auto isUnknown = [&check](Step step) {
        return check.step(step).status == StepStatus::Unknown;
    };
    if (!policyInForce(check)) {
        if (isUnknown(Step::Record) || isUnknown(Step::PolicyHost) || isUnknown(Step::Policy))
            protection.unknown.append(ReportWords::tr("Whether a policy is in force.", "@info"));
        else
            protection.lacks.append(ReportWords::tr(
                "There is no policy that senders could use: no sender that sees this for the first time insists on encryption.",
                "@info"));
        return;
    }
    const Policy &policy = *check.policy.policy;
    switch (policy.mode) {
    case PolicyMode::Enforce:
        protection.has.append(ReportWords::tr(
            "Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the "
            "policy, or not at all.",
            "@info"));
        protection.has.append(
            ReportWords::tr("A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.", "@info span")
                .arg(spanText(policy.maxAge)));
        break;
    case PolicyMode::Testing:
        protection.lacks.append(ReportWords::tr(
            "Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only "
            "report the failure.",
            "@info"));
        break;
    case PolicyMode::None:
        protection.lacks.append(ReportWords::tr(
            "The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.", "@info"));
        break;
    }
}

/// What was enforced once and has gone, or was switched off, is still kept to. RFC 8461 sections 3.3, 5.1 and 8.3.
void judgeCaches(Protection &protection, const ReportInput &input)
{
    const QDateTime &until = input.view.status.cachedUntilUtc;
    if (isEnforced(input.check.assessment) || !until.isValid() || until <= input.madeUtc)
        return;
    protection.inPlace.append(
        ReportWords::tr("Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.",
                        "@info day")
            .arg(safeDayText(until)));
}

/// RFC 8461 section 4.1.
void judgeCoverage(Protection &protection, const Assessment &check)
{
    QStringList uncovered;
    for (const MxResult &mx : check.mx) {
        if (!mx.coveredBy)
            uncovered.append(mx.mx.host.toDisplay());
    }
    if (policyInForce(check) && check.policy.policy->mode != PolicyMode::None && !uncovered.isEmpty())
        protection.lacks.append(
            ReportWords::tr("These mail servers are not in the policy; under enforce mode senders pass them over: %1.", "@info")
                .arg(namesInLine(uncovered)));
}

/// The DNS says so; a name that could not be looked up is another matter.
bool hasNoAddress(const Assessment &check, const DomainName &host)
{
    const QList<Finding> &findings = check.step(Step::MailServers).findings;
    return std::any_of(findings.begin(), findings.end(), [&host](const Finding &finding) {
        const bool saysSo = finding.code == FindingCode::MxTargetNotFound
            || finding.code == FindingCode::MxTargetNoAddress;
        return saysSo && finding.subject == host.toDisplay();
    });
}

void judgeServers(Protection &protection, const PrintedCheck &made)
{
    const Assessment &check = made.assessment;
    int good = 0;
    QStringList wrong;
    QStringList without;
    QStringList unseen;
    for (const MxResult &mx : check.mx) {
        if (mx.addresses.isEmpty())
            (hasNoAddress(check, mx.mx.host) ? without : unseen).append(mx.mx.host.toDisplay());
        for (const AddressResult &address : mx.addresses) {
            const QString name = u"%1 (%2)"_s.arg(mx.mx.host.toDisplay(), address.address.toString());
            if (address.status == StepStatus::Fail)
                wrong.append(name);
            else if (address.status == StepStatus::Unknown || address.status == StepStatus::Skipped)
                unseen.append(name);
            else
                ++good;
        }
    }
    if (good > 0)
        protection.inPlace.append(ReportWords::tr(
            "%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.", "@info", good));
    if (!wrong.isEmpty())
        protection.lacks.append(ReportWords::tr("These addresses of the mail servers do not encrypt as they should: %1.", "@info")
                                    .arg(namesInLine(wrong)));
    if (!without.isEmpty())
        protection.lacks.append(
            ReportWords::tr("These mail servers have no address: %1.", "@info").arg(namesInLine(without)));
    if (!unseen.isEmpty())
        protection.unknown.append(
            ReportWords::tr("How these addresses of the mail servers encrypt: %1.", "@info").arg(namesInLine(unseen)));
    if (check.mx.isEmpty())
        protection.unknown.append(ReportWords::tr("How the mail servers encrypt.", "@info"));
    if (const int left = made.seen.addressesLeftOut + made.seen.mxHostsLeftOut; left > 0)
        protection.unknown.append(
            ReportWords::tr("How %n more mail server(s) or addresses encrypt: there are too many to test all.", "@info", left));
}

void judgeReports(Protection &protection, const Assessment &check)
{
    if (check.tlsRpt.record) {
        QStringList places;
        for (const QByteArray &uri : check.tlsRpt.record->rua)
            places.append(foreignText(uri));
        protection.inPlace.append(
            ReportWords::tr("Senders that make TLS reports are asked to send them to %1.", "@info").arg(namesInLine(places)));
    } else if (check.step(Step::TlsRpt).status == StepStatus::Unknown) {
        protection.unknown.append(ReportWords::tr("Whether senders are asked to report failures.", "@info"));
    } else {
        protection.lacks.append(
            ReportWords::tr("Failures stay unseen: no address for TLS reports is published.", "@info"));
    }
}

/// RFC 7672: it decides before MTA-STS does, and a mismatch holds mail back.
void judgeDane(Protection &protection, const Assessment &check)
{
    const StepResult &dane = check.step(Step::Dane);
    const bool hasGood = contains(dane.findings, FindingCode::DaneGood);
    if (dane.status == StepStatus::Fail)
        protection.lacks.append(
            ReportWords::tr("Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.", "@info step")
                .arg(stepTitle(Step::Dane)));
    else if (dane.status == StepStatus::Unknown)
        protection.unknown.append(ReportWords::tr("Whether DANE protects the mail servers.", "@info"));
    else if (hasGood && dane.status == StepStatus::Pass)
        protection.has.append(ReportWords::tr("Mail from senders that use DANE: the certificates match what DNSSEC vouches for.",
                                              "@info"));
    else if (hasGood)
        protection.lacks.append(ReportWords::tr("DANE protects only some of the mail servers.", "@info"));
}

/// What enforce mode does not do for anybody. RFC 8461 sections 1 and 10.2.
void addLimits(Protection &protection, const Assessment &check)
{
    if (!isEnforced(check))
        return;
    protection.lacks.append(ReportWords::tr(
        "Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.", "@info"));
    protection.lacks.append(ReportWords::tr(
        "The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy "
        "from it.",
        "@info"));
}

Protection protectionOf(const ReportInput &input)
{
    const Assessment &check = input.check.assessment;
    Protection protection;
    if (hasNoMail(check))
        return protection;
    judgeMode(protection, check);
    judgeCoverage(protection, check);
    judgeCaches(protection, input);
    judgeServers(protection, serversCheck(input));
    judgeReports(protection, check);
    judgeDane(protection, serversCheck(input).assessment);
    addLimits(protection, check);
    return protection;
}

QString stageText(const ReportInput &input)
{
    const RolloutStatus &status = input.view.status;
    if (input.record.stages.isEmpty() && !stageSeen(input.check.assessment))
        return ReportWords::tr("could not be found out", "@info stage");
    const QString name = stageName(status.stage);
    return status.sinceUtc.isValid()
        ? ReportWords::tr("%1, since %2", "@info stage, day").arg(name, dayText(status.sinceUtc))
        : name;
}

void addList(Document &document, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    document.blocks.append(Heading{3, title});
    document.blocks.append(Points{lines, false});
}

Facts coverFacts(const ReportInput &input)
{
    const Assessment &check = input.check.assessment;
    Facts facts;
    const QString ascii = QString::fromLatin1(check.domain.toAscii());
    facts.rows.append({ReportWords::tr("Domain", "@label"), check.domain.toDisplay()});
    if (check.domain.toDisplay() != ascii)
        facts.rows.append({ReportWords::tr("In the DNS", "@label"), ascii});
    facts.rows.append({ReportWords::tr("Stage", "@label"), stageText(input)});
    facts.rows.append({ReportWords::tr("Checked", "@label"), bothTimes(seenUntil(input.check.seen))});
    facts.rows.append({ReportWords::tr("Checked by", "@label"), foreignText(input.check.origin.program)});
    if (input.servers) {
        facts.rows.append({ReportWords::tr("Mail servers tested", "@label"),
                           bothTimes(seenUntil(input.servers->seen))});
        facts.rows.append(
            {ReportWords::tr("Tested by", "@label"), foreignText(input.servers->origin.program)});
    }
    facts.rows.append({ReportWords::tr("Report made", "@label"), bothTimes(input.madeUtc)});
    return facts;
}

} // namespace

void addCover(Document &document, const ReportInput &input)
{
    const Assessment &check = input.check.assessment;
    document.blocks.append(
        Heading{1, ReportWords::tr("Encrypted mail to %1", "@title domain").arg(check.domain.toDisplay())});
    document.blocks.append(
        Paragraph{ReportWords::tr("Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)", "@title"), true});
    document.blocks.append(
        Callout{toneOf(check.verdict), statusWord(check.verdict), verdictSentence(check)});
    if (input.check.seen.cancelled)
        document.blocks.append(Callout{Tone::Look,
                                       statusWord(StepStatus::Warn),
                                       ReportWords::tr("This check was stopped before it was complete.", "@info")});
    const int age = daysBetween(seenUntil(input.check.seen), input.madeUtc);
    if (age >= oldestCheckDays)
        document.blocks.append(Callout{
            Tone::Look,
            statusWord(StepStatus::Warn),
            ReportWords::tr("This check was made %n day(s) before the report. Something else may hold by now.", "@info", age)});
    if (input.isPractice)
        document.blocks.append(Callout{
            Tone::Info,
            {},
            ReportWords::tr("Made in the practice network. This domain does not exist outside it.", "@info")});
    document.blocks.append(coverFacts(input));
    const Protection protection = protectionOf(input);
    addList(document, ReportWords::tr("What is protected", "@title"), protection.has);
    addList(document, ReportWords::tr("What is in place", "@title"), protection.inPlace);
    addList(document, ReportWords::tr("What is not protected", "@title"), protection.lacks);
    addList(document, ReportWords::tr("What could not be found out", "@title"), protection.unknown);
    document.blocks.append(Paragraph{
        ReportWords::tr("This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers' "
                        "policies decide, and not about how mail is stored and read.",
                        "@info"),
        true});
}

} // namespace postseal
