// SPDX-License-Identifier: Apache-2.0
#include "wording/FindingText.h"

#include <QCoreApplication>

#include <algorithm>

namespace postseal {

namespace {

bool hasFinding(const Assessment &assessment, FindingCode code)
{
    return std::any_of(assessment.steps.begin(),
                       assessment.steps.end(),
                       [code](const StepResult &step) { return contains(step.findings, code); });
}

/// DNSSEC makes the domain itself vanish, not only the name of a mail server elsewhere.
bool signaturesWrong(const Assessment &assessment)
{
    const QString domain = assessment.domain.toDisplay();
    return std::any_of(
        assessment.steps.begin(), assessment.steps.end(), [&domain](const StepResult &step) {
            return std::any_of(
                step.findings.begin(), step.findings.end(), [&domain](const Finding &finding) {
                    return finding.code == FindingCode::DnssecBogus
                        && finding.severity == Severity::Fail && finding.subject == domain;
                });
        });
}

QString verdictText(const char *source, const Assessment &assessment)
{
    return QCoreApplication::translate("Verdicts", source).arg(assessment.domain.toDisplay());
}

/// How many of the domain's mail servers would be refused.
enum class Refused {
    None,
    Some,
    All,
};

Refused refusedHosts(const QList<MxResult> &hosts, Delivery MxResult::*when)
{
    const auto refused = std::count_if(hosts.begin(), hosts.end(), [when](const MxResult &host) {
        return host.*when == Delivery::Refuse;
    });
    if (refused == 0)
        return Refused::None;
    return refused == hosts.size() ? Refused::All : Refused::Some;
}

const char *enforceVerdict(const Assessment &assessment)
{
    switch (refusedHosts(assessment.mx, &MxResult::now)) {
    case Refused::All:
        return QT_TRANSLATE_NOOP(
            "Verdicts", "Mail to %1 is being held back: no mail server keeps to the policy");
    case Refused::Some:
        return QT_TRANSLATE_NOOP("Verdicts",
                                 "%1 is protected, but senders refuse some of its mail servers");
    case Refused::None:
        break;
    }
    switch (assessment.verdict) {
    case StepStatus::Pass:
        return QT_TRANSLATE_NOOP(
            "Verdicts",
            "%1 is protected: senders that know MTA-STS deliver encrypted or not at all");
    case StepStatus::Warn:
        return QT_TRANSLATE_NOOP("Verdicts", "%1 is protected, but some points deserve a look");
    case StepStatus::Fail:
        return QT_TRANSLATE_NOOP("Verdicts",
                                 "%1 has a policy in enforce mode, but something is wrong");
    case StepStatus::Unknown:
    case StepStatus::Skipped:
        break;
    }
    return QT_TRANSLATE_NOOP(
        "Verdicts",
        "%1 has a policy in enforce mode, but not everything could be tested from here");
}

const char *testingVerdict(const Assessment &assessment)
{
    switch (refusedHosts(assessment.mx, &MxResult::ifEnforced)) {
    case Refused::All:
        return QT_TRANSLATE_NOOP(
            "Verdicts", "%1 is in testing mode, and enforce mode would hold back all mail now");
    case Refused::Some:
        return QT_TRANSLATE_NOOP(
            "Verdicts",
            "%1 is in testing mode, and enforce mode would shut out some of its mail servers");
    case Refused::None:
        break;
    }
    switch (assessment.verdict) {
    case StepStatus::Pass:
        return QT_TRANSLATE_NOOP("Verdicts",
                                 "%1 is in testing mode and not protected yet, but all looks good");
    case StepStatus::Warn:
        return QT_TRANSLATE_NOOP(
            "Verdicts",
            "%1 is in testing mode and not protected yet, and some points deserve a look");
    case StepStatus::Fail:
        return QT_TRANSLATE_NOOP(
            "Verdicts", "%1 is in testing mode and not protected yet, and something is wrong");
    case StepStatus::Unknown:
    case StepStatus::Skipped:
        break;
    }
    return QT_TRANSLATE_NOOP("Verdicts",
                             "%1 is in testing mode, but not everything could be tested from here");
}

const char *policyVerdict(const Assessment &assessment)
{
    switch (assessment.policy.policy->mode) {
    case PolicyMode::Enforce:
        return enforceVerdict(assessment);
    case PolicyMode::Testing:
        return testingVerdict(assessment);
    case PolicyMode::None:
        break;
    }
    return QT_TRANSLATE_NOOP("Verdicts", "MTA-STS is switched off for %1 by its own policy");
}

const char *verdictWithoutPolicy(const Assessment &assessment)
{
    const bool mailServersBad =
        !assessment.steps.isEmpty() && assessment.step(Step::Starttls).status == StepStatus::Fail;
    if (nothingSetUp(assessment)) {
        return mailServersBad ? QT_TRANSLATE_NOOP(
                   "Verdicts",
                   "MTA-STS is not set up for %1 yet, and its mail servers need attention first")
                              : QT_TRANSLATE_NOOP("Verdicts", "MTA-STS is not set up for %1 yet");
    }
    if (assessment.verdict == StepStatus::Unknown)
        return QT_TRANSLATE_NOOP("Verdicts",
                                 "Whether %1 is protected could not be found out from here");
    if (policyUsable(assessment))
        return QT_TRANSLATE_NOOP("Verdicts",
                                 "%1 is not protected: senders do not find the policy record");
    if (assessment.record.record)
        return QT_TRANSLATE_NOOP("Verdicts",
                                 "%1 is not protected: senders cannot use the policy file");
    return QT_TRANSLATE_NOOP("Verdicts", "%1 is not protected: MTA-STS is only half set up");
}

} // namespace

QString verdictSentence(const Assessment &assessment)
{
    // What makes all else pointless comes first.
    if (hasFinding(assessment, FindingCode::MxDomainNotFound))
        return verdictText(QT_TRANSLATE_NOOP("Verdicts", "%1 does not exist in DNS"), assessment);
    if (takesNoMail(assessment))
        return verdictText(
            QT_TRANSLATE_NOOP("Verdicts", "%1 accepts no mail, so there is nothing to protect"),
            assessment);
    if (hasFinding(assessment, FindingCode::MxNoMailServer))
        return verdictText(
            QT_TRANSLATE_NOOP("Verdicts", "%1 has no mail server, so mail to it is returned"),
            assessment);
    if (hasFinding(assessment, FindingCode::MxLookupSilent)
        && hasFinding(assessment, FindingCode::DnsPortalHere))
        return verdictText(QT_TRANSLATE_NOOP("Verdicts",
                                             "Nothing could be found out about %1, because this "
                                             "network answers for the internet"),
                           assessment);
    if (hasFinding(assessment, FindingCode::MxLookupSilent))
        return verdictText(
            QT_TRANSLATE_NOOP("Verdicts",
                              "Nothing could be found out about %1, because DNS did not answer"),
            assessment);
    if (signaturesWrong(assessment))
        return verdictText(
            QT_TRANSLATE_NOOP(
                "Verdicts",
                "The DNS signatures of %1 are not right, so many senders cannot deliver to it"),
            assessment);
    const char *source =
        policyInForce(assessment) ? policyVerdict(assessment) : verdictWithoutPolicy(assessment);
    return verdictText(source, assessment);
}

} // namespace postseal
