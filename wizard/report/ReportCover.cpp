// SPDX-License-Identifier: Apache-2.0
// The first page: the verdict, and in plain words what is protected and what is not.
#include "report/ReportParts.h"

#include "wording/FindingText.h"
#include "wording/RolloutText.h"
#include "wording/StageText.h"

#include <QLocale>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What holds, what does not, and what nobody could find out.
struct Protection
{
    QStringList has;
    QStringList lacks;
    QStringList unknown;
};

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
                "There is no policy that senders could use: no sender insists on encryption.", "@info"));
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
        protection.lacks.append(
            ReportWords::tr("The policy switches MTA-STS off: no sender insists on encryption.", "@info"));
        break;
    }
}

void judgeServers(Protection &protection, const Assessment &check)
{
    int good = 0;
    QStringList wrong;
    QStringList unseen;
    for (const MxResult &mx : check.mx) {
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
        protection.has.append(ReportWords::tr("%n address(es) of the mail servers encrypt, with a certificate that proves whose they "
                                              "are.",
                                              "@info",
                                              good));
    if (!wrong.isEmpty())
        protection.lacks.append(ReportWords::tr("These addresses of the mail servers do not encrypt as they should: %1.", "@info")
                                    .arg(namesInLine(wrong)));
    if (!unseen.isEmpty())
        protection.unknown.append(
            ReportWords::tr("How these addresses of the mail servers encrypt: %1.", "@info").arg(namesInLine(unseen)));
}

void judgeReports(Protection &protection, const Assessment &check)
{
    if (!check.tlsRpt.record) {
        if (check.step(Step::TlsRpt).status == StepStatus::Unknown)
            protection.unknown.append(ReportWords::tr("Whether senders report failures.", "@info"));
        else
            protection.lacks.append(
                ReportWords::tr("Failures stay unseen: no address for TLS reports is published.", "@info"));
        return;
    }
    QStringList places;
    for (const QByteArray &uri : check.tlsRpt.record->rua)
        places.append(foreignText(uri));
    protection.has.append(
        ReportWords::tr("Senders report failures to %1.", "@info").arg(namesInLine(places)));
}

void judgeDane(Protection &protection, const Assessment &check)
{
    const StepResult &dane = check.step(Step::Dane);
    if (!contains(dane.findings, FindingCode::DaneGood))
        return;
    if (dane.status == StepStatus::Pass)
        protection.has.append(ReportWords::tr("Mail from senders that use DANE: the certificates match what DNSSEC vouches for.",
                                              "@info"));
    else
        protection.lacks.append(ReportWords::tr("DANE protects only some of the mail servers.", "@info"));
}

/// What MTA-STS does not do for anybody. RFC 8461 sections 1 and 10.2.
void addLimits(Protection &protection)
{
    protection.lacks.append(ReportWords::tr(
        "Mail from senders that know neither MTA-STS nor DANE: they encrypt as they please.", "@info"));
    protection.lacks.append(ReportWords::tr(
        "The first mail of a sender that has not seen the policy yet: whoever tampers with its DNS can hide the policy from it.", "@info"));
    protection.lacks.append(ReportWords::tr("Mail that this domain sends: there the receivers' policies decide.", "@info"));
    protection.lacks.append(ReportWords::tr("Mail that has arrived: how it is stored and read is another matter.", "@info"));
}

Protection protectionOf(const ReportInput &input)
{
    const Assessment &check = input.check.assessment;
    Protection protection;
    judgeMode(protection, check);
    judgeServers(protection, serversCheck(input).assessment);
    judgeReports(protection, check);
    judgeDane(protection, serversCheck(input).assessment);
    addLimits(protection);
    return protection;
}

QString stageText(const RolloutStatus &status)
{
    const QString name = stageName(status.stage);
    return status.sinceUtc.isValid()
        ? ReportWords::tr("%1, since %2", "@info stage, day").arg(name, dayText(status.sinceUtc))
        : name;
}

QString makerText(const EvidenceOrigin &origin)
{
    if (origin.host.isEmpty())
        return foreignText(origin.program);
    return ReportWords::tr("%1 on the computer %2", "@info program, computer")
        .arg(foreignText(origin.program), foreignText(origin.host));
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
    facts.rows.append({ReportWords::tr("Stage", "@label"), stageText(input.view.status)});
    facts.rows.append({ReportWords::tr("Checked", "@label"), bothTimes(check.checkedUtc)});
    facts.rows.append({ReportWords::tr("Checked by", "@label"), makerText(input.check.origin)});
    if (input.servers) {
        facts.rows.append({ReportWords::tr("Mail servers tested", "@label"),
                           bothTimes(input.servers->assessment.checkedUtc)});
        facts.rows.append(
            {ReportWords::tr("Tested by", "@label"), makerText(input.servers->origin)});
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
        Callout{toneOf(check.verdict), statusWord(check.verdict), verdictSentence(check) + u'.'});
    const int age = daysBetween(check.checkedUtc, input.madeUtc);
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
    addList(document, ReportWords::tr("What is not protected", "@title"), protection.lacks);
    addList(document, ReportWords::tr("What could not be found out", "@title"), protection.unknown);
}

} // namespace postseal
