// SPDX-License-Identifier: Apache-2.0
#include "setup/HostLights.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace postseal {

namespace {

constexpr std::array hostParts{
    HostPart::Name, HostPart::Connection, HostPart::Certificate, HostPart::Answer, HostPart::File};

bool isName(FindingCode code)
{
    static const QSet<FindingCode> codes{FindingCode::PolicyHostMissing,
                                         FindingCode::PolicyHostNoAddress,
                                         FindingCode::PolicyHostLookupFailed,
                                         FindingCode::PolicyHostAliasLoop,
                                         FindingCode::PolicyHostAliasDangling,
                                         FindingCode::PolicyHostDelegated,
                                         FindingCode::PolicyHostAddressNotPublic,
                                         FindingCode::PolicyHostWildcardDns};
    return codes.contains(code);
}

bool isConnection(FindingCode code)
{
    static const QSet<FindingCode> codes{FindingCode::PolicyHostNoIpv4Here,
                                         FindingCode::PolicyHostNoIpv6Here,
                                         FindingCode::PolicyHostConnectionRefused,
                                         FindingCode::PolicyHostConnectionTimeout,
                                         FindingCode::PolicyHostUnreachable,
                                         FindingCode::PolicyHostHandshakeFailed,
                                         FindingCode::PolicyHostHandshakeTimeout,
                                         FindingCode::PolicyHostTlsTooOld,
                                         FindingCode::PolicyHostHttpsBlockedHere};
    return codes.contains(code);
}

bool isAnswer(FindingCode code)
{
    static const QSet<FindingCode> codes{FindingCode::PolicyRedirect,
                                         FindingCode::PolicyNotFound,
                                         FindingCode::PolicyHttpStatus,
                                         FindingCode::PolicyHttpSyntax,
                                         FindingCode::PolicyTooLarge,
                                         FindingCode::PolicyTimeout,
                                         FindingCode::PolicyNoAnswer,
                                         FindingCode::PolicyClosedEarly,
                                         FindingCode::PolicyEncoded,
                                         FindingCode::PolicyAddressesDiffer,
                                         FindingCode::PolicyMediaTypeHtml,
                                         FindingCode::PolicyMediaTypeOther,
                                         FindingCode::PolicyMediaTypeMissing};
    return codes.contains(code);
}

WizardState stateFrom(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
    case Severity::Info:
        return WizardState::Fine;
    case Severity::Warn:
        return WizardState::Look;
    case Severity::Unknown:
        return WizardState::Unknown;
    case Severity::Fail:
        break;
    }
    return WizardState::Wrong;
}

/// Whether what comes after a part could not be looked at because of it. One address of several
/// does not stop the rest: this computer may lack IPv6, and the policy comes over IPv4.
bool stopsTheRest(const HostLight &light, const Assessment &assessment)
{
    const bool bad = light.state == WizardState::Wrong || light.state == WizardState::ToCome
        || light.state == WizardState::Unknown;
    const bool gotPast = light.part == HostPart::Answer
        ? !assessment.policyText.isEmpty()
        : assessment.step(Step::Policy).status != StepStatus::Skipped;
    return bad && !gotPast;
}

/// A valid policy is the right one only when it says what was chosen.
void comparePolicies(HostLight &file, const Assessment &assessment, const SetupChoices &choices)
{
    if (!assessment.policy.policy) {
        file.state = WizardState::ToCome;
        return;
    }
    file.anotherPolicy =
        !saysTheSame(*assessment.policy.policy, draftPolicy(choices, assessment).policy);
    if (file.anotherPolicy)
        file.state = WizardState::Look;
}

} // namespace

HostPart hostPartOf(FindingCode code)
{
    if (isName(code))
        return HostPart::Name;
    if (isConnection(code))
        return HostPart::Connection;
    if (info(code).step == Step::PolicyHost)
        return HostPart::Certificate;
    return isAnswer(code) ? HostPart::Answer : HostPart::File;
}

QList<HostLight> hostLights(const Assessment &assessment, const SetupChoices &choices)
{
    QList<HostLight> lights;
    const QList<Finding> findings = findingsOf(WizardStep::HostPolicy, assessment);
    bool stopped = false;
    for (const HostPart part : hostParts) {
        HostLight light;
        light.part = part;
        for (const Finding &finding : findings) {
            if (hostPartOf(finding.code) == part && finding.severity > Severity::Info)
                light.findings.append(finding);
        }
        if (!light.findings.isEmpty())
            light.state = stateFrom(light.findings.first().severity);
        else if (!stopped)
            light.state = WizardState::Fine;
        // Nobody has begun: that is no fault.
        if (part == HostPart::Name && isAbsent(Publication::PolicyHost, assessment))
            light.state = WizardState::ToCome;
        if (part == HostPart::File && light.state == WizardState::Fine)
            comparePolicies(light, assessment, choices);
        stopped = stopped || stopsTheRest(light, assessment);
        lights.append(light);
    }
    return lights;
}

} // namespace postseal
