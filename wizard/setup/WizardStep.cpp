// SPDX-License-Identifier: Apache-2.0
#include "setup/WizardStep.h"

#include "setup/PolicyDraft.h"

#include <algorithm>

namespace postseal {

namespace {

WizardState stateFrom(StepStatus status)
{
    switch (status) {
    case StepStatus::Pass:
        return WizardState::Fine;
    case StepStatus::Warn:
        return WizardState::Look;
    case StepStatus::Fail:
        return WizardState::Wrong;
    case StepStatus::Unknown:
        return WizardState::Unknown;
    case StepStatus::Skipped:
        break;
    }
    return WizardState::ToCome;
}

/// How much a state asks for attention.
int weight(WizardState state)
{
    switch (state) {
    case WizardState::Fine:
        return 0;
    case WizardState::ToCome:
    case WizardState::Working:
    case WizardState::Waiting:
    case WizardState::UnderWay:
        return 1;
    case WizardState::Look:
        return 2;
    case WizardState::Unknown:
        return 3;
    case WizardState::Wrong:
        return 4;
    }
    return 0;
}

WizardState graver(WizardState a, WizardState b)
{
    return weight(a) < weight(b) ? b : a;
}

/// What makes all else pointless: there is no such domain, it takes no mail, or nobody says where.
bool isAboutTheDomain(FindingCode code)
{
    switch (code) {
    case FindingCode::MxDomainNotFound:
    case FindingCode::MxNullMx:
    case FindingCode::MxNoMailServer:
    case FindingCode::MxLookupRefused:
    case FindingCode::MxLookupSilent:
    case FindingCode::MxLookupLoop:
        return true;
    default: // all the rest of the catalogue
        return false;
    }
}

WizardState domainState(const Assessment &assessment)
{
    Severity gravest = Severity::Pass;
    for (const Finding &finding : assessment.step(Step::MailServers).findings) {
        if (isAboutTheDomain(finding.code))
            gravest = worse(gravest, finding.severity);
    }
    if (gravest == Severity::Fail)
        return WizardState::Wrong;
    if (gravest == Severity::Unknown)
        return WizardState::Unknown;
    return gravest == Severity::Pass ? WizardState::Fine : WizardState::Look;
}

WizardState mailServersState(const Assessment &assessment)
{
    WizardState state = stateFrom(assessment.step(Step::MailServers).status);
    for (const Step step : {Step::Starttls, Step::Dane}) {
        // No mail server, nothing to test: that is said once.
        if (assessment.step(step).status != StepStatus::Skipped)
            state = graver(state, stateFrom(assessment.step(step).status));
    }
    return state;
}

WizardState publishedState(Publication publication, const WizardFacts &facts, WizardState seen)
{
    if (!isAbsent(publication, *facts.assessment))
        return seen;
    return facts.choices.saidPublished(publication).isValid() ? WizardState::Waiting
                                                              : WizardState::ToCome;
}

WizardState policyState(const WizardFacts &facts)
{
    const PolicyDraft draft = draftPolicy(facts.choices, *facts.assessment);
    if (!draft.uncovered.isEmpty())
        return WizardState::Wrong;
    if (draft.policy.mx.isEmpty())
        return WizardState::ToCome;
    return facts.choices.policyDecided ? WizardState::Fine : WizardState::ToCome;
}

WizardState hostState(const WizardFacts &facts)
{
    const Assessment &assessment = *facts.assessment;
    WizardState seen = stateFrom(assessment.step(Step::PolicyHost).status);
    if (assessment.step(Step::Policy).status != StepStatus::Skipped)
        seen = graver(seen, stateFrom(assessment.step(Step::Policy).status));
    const bool another = assessment.policy.policy && facts.choices.policyDecided
        && !isAsChosen(Publication::PolicyHost, facts);
    if (another)
        seen = graver(seen, WizardState::Look);
    return publishedState(Publication::PolicyHost, facts, seen);
}

WizardState tlsReportsState(const WizardFacts &facts)
{
    const Assessment &assessment = *facts.assessment;
    WizardState seen = stateFrom(assessment.step(Step::TlsRpt).status);
    if (assessment.tlsRpt.record && !isAsChosen(Publication::TlsReportRecord, facts))
        seen = graver(seen, WizardState::Look);
    return publishedState(Publication::TlsReportRecord, facts, seen);
}

bool sameAddresses(QList<QByteArray> a, QList<QByteArray> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

WizardState reviewState(const WizardFacts &facts)
{
    const Assessment &assessment = *facts.assessment;
    if (!policyInForce(assessment))
        return WizardState::ToCome;
    const WizardState coverage = stateFrom(assessment.step(Step::Coverage).status);
    WizardState state = coverage;
    for (const WizardStep step : {WizardStep::Domain,
                                  WizardStep::MailServers,
                                  WizardStep::TlsReports,
                                  WizardStep::Policy,
                                  WizardStep::HostPolicy,
                                  WizardStep::PublishRecord})
        state = graver(state, stateOf(step, facts));
    return state;
}

WizardState testingState(const RolloutStatus &status)
{
    switch (status.stage) {
    case RolloutStage::Testing:
        return status.next.action == NextAction::MeetGate ? WizardState::Look : WizardState::UnderWay;
    case RolloutStage::Ready:
    case RolloutStage::Enforcing:
    case RolloutStage::LongTerm:
        return WizardState::Fine;
    case RolloutStage::NotStarted:
    case RolloutStage::Publishing:
    case RolloutStage::Removing:
    case RolloutStage::Off:
        break;
    }
    return WizardState::ToCome;
}

/// Another mode or max_age was chosen than the one that senders have.
bool isChanging(const WizardFacts &facts)
{
    const auto &published = facts.assessment->policy.policy;
    return policyInForce(*facts.assessment)
        && (published->mode != facts.choices.mode || published->maxAge != facts.choices.maxAge);
}

WizardState enforceState(const WizardFacts &facts)
{
    const RolloutStatus &status = *facts.rollout;
    if (status.next.action == NextAction::Mend || status.next.action == NextAction::PutBack)
        return WizardState::Wrong;
    if (isChanging(facts) || status.stage == RolloutStage::Removing)
        return WizardState::UnderWay;
    return isEnforced(status.stage) ? WizardState::Fine : WizardState::ToCome;
}

} // namespace

bool isAbsent(Publication publication, const Assessment &assessment)
{
    const auto has = [&assessment](Step step, FindingCode code) {
        return contains(assessment.step(step).findings, code);
    };
    switch (publication) {
    case Publication::TlsReportRecord:
        return has(Step::TlsRpt, FindingCode::TlsRptMissing);
    case Publication::PolicyHost:
        return has(Step::PolicyHost, FindingCode::PolicyHostMissing)
            || has(Step::PolicyHost, FindingCode::PolicyHostNoAddress);
    case Publication::PolicyRecord:
        return has(Step::Record, FindingCode::RecordMissing);
    }
    return false;
}

bool isSeen(Publication publication, const Assessment &assessment)
{
    switch (publication) {
    case Publication::TlsReportRecord:
        return assessment.tlsRpt.record.has_value();
    case Publication::PolicyHost:
        return policyUsable(assessment);
    case Publication::PolicyRecord:
        return assessment.record.record.has_value();
    }
    return false;
}

bool isAsChosen(Publication publication, const WizardFacts &facts)
{
    if (!facts.assessment || !isSeen(publication, *facts.assessment))
        return false;
    const Assessment &assessment = *facts.assessment;
    switch (publication) {
    case Publication::TlsReportRecord:
        return facts.choices.reportUris.isEmpty()
            || sameAddresses(facts.choices.reportUris, assessment.tlsRpt.record->rua);
    case Publication::PolicyHost:
        return saysTheSame(*assessment.policy.policy, draftPolicy(facts.choices, assessment).policy);
    case Publication::PolicyRecord:
        return !contains(assessment.step(Step::Record).findings, FindingCode::RecordIdUnchanged);
    }
    return false;
}

WizardState stateOf(WizardStep step, const WizardFacts &facts)
{
    if (!facts.assessment)
        return facts.checking ? WizardState::Working : WizardState::ToCome;
    const Assessment &assessment = *facts.assessment;
    switch (step) {
    case WizardStep::Domain:
        return domainState(assessment);
    case WizardStep::MailServers:
        return mailServersState(assessment);
    case WizardStep::TlsReports:
        return tlsReportsState(facts);
    case WizardStep::Policy:
        return policyState(facts);
    case WizardStep::HostPolicy:
        return hostState(facts);
    case WizardStep::PublishRecord:
        return publishedState(
            Publication::PolicyRecord, facts, stateFrom(assessment.step(Step::Record).status));
    case WizardStep::Review:
        return reviewState(facts);
    case WizardStep::Testing:
        return facts.rollout ? testingState(*facts.rollout) : WizardState::ToCome;
    case WizardStep::Enforce:
        return facts.rollout ? enforceState(facts) : WizardState::ToCome;
    case WizardStep::History:
        break; // is never done, and never wrong
    }
    return WizardState::ToCome;
}

WizardStep nextStep(const WizardFacts &facts)
{
    // There is nothing to protect, and the first page says so.
    if (facts.assessment && takesNoMail(*facts.assessment))
        return WizardStep::Domain;
    for (int index = 0; index < setupStepCount; ++index) {
        const WizardState state = stateOf(WizardStep(index), facts);
        // What could not be found out from here, and what is only better mended, stops nobody.
        const bool wants = state == WizardState::ToCome || state == WizardState::Waiting
            || state == WizardState::Wrong || state == WizardState::Working;
        // A mail server with a fault may be left for later: testing harms no mail.
        if (wants && (WizardStep(index) != WizardStep::MailServers || state != WizardState::Wrong))
            return WizardStep(index);
    }
    return WizardStep::Review;
}

QList<Finding> findingsOf(WizardStep step, const Assessment &assessment)
{
    QList<Step> from;
    switch (step) {
    case WizardStep::Domain:
    case WizardStep::MailServers:
        from = {Step::MailServers, Step::Starttls, Step::Dane};
        break;
    case WizardStep::TlsReports:
        from = {Step::TlsRpt};
        break;
    case WizardStep::Policy:
    case WizardStep::Testing:
    case WizardStep::Enforce:
    case WizardStep::History:
        break;
    case WizardStep::HostPolicy:
        from = {Step::PolicyHost, Step::Policy};
        break;
    case WizardStep::PublishRecord:
        from = {Step::Record};
        break;
    case WizardStep::Review:
        from = {Step::Coverage};
        break;
    }
    QList<Finding> findings;
    for (const Step each : from) {
        for (const Finding &finding : assessment.step(each).findings) {
            const bool domain = each == Step::MailServers && isAboutTheDomain(finding.code);
            if (step == WizardStep::Domain ? domain : !domain)
                findings.append(finding);
        }
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity > b.severity;
    });
    return findings;
}

} // namespace postseal
