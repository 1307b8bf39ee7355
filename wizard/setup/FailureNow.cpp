// SPDX-License-Identifier: Apache-2.0
#include "setup/FailureNow.h"

#include "tlsrpt/TlsReport.h"

#include <algorithm>

namespace postseal {

namespace {

FailureNow because(FailureNow::State state)
{
    return {state, {}};
}

/// What a step of the check says of the failures that belong to it.
FailureNow byStep(const Assessment &assessment, Step step)
{
    const StepResult &result = assessment.step(step);
    switch (result.status) {
    case StepStatus::Fail:
    case StepStatus::Warn:
        if (!result.findings.isEmpty() && result.findings.first().severity == Severity::Fail)
            return {FailureNow::State::Broken, result.findings.first()};
        return because(FailureNow::State::Fixed);
    case StepStatus::Pass:
        return because(FailureNow::State::Fixed);
    case StepStatus::Skipped:
    case StepStatus::Unknown:
        break;
    }
    return because(FailureNow::State::Unknown);
}

/// The graver of two: broken, not known, fixed.
FailureNow graver(const FailureNow &a, const FailureNow &b)
{
    for (const FailureNow::State state : {FailureNow::State::Broken, FailureNow::State::Unknown}) {
        if (a.state == state)
            return a;
        if (b.state == state)
            return b;
    }
    return a;
}

bool isAbout(const Finding &finding, const MxResult &mx)
{
    const QString host = mx.mx.host.toDisplay();
    return finding.subject == host || finding.values.contains(host)
        || std::any_of(mx.addresses.begin(), mx.addresses.end(), [&](const AddressResult &address) {
               return finding.subject.contains(address.address.toString());
           });
}

FailureNow byMailServer(const Assessment &assessment, const MxResult &mx)
{
    FailureNow now =
        because(mx.addresses.isEmpty() ? FailureNow::State::Unknown : FailureNow::State::Fixed);
    for (const AddressResult &address : mx.addresses) {
        if (address.status == StepStatus::Fail)
            now.state = FailureNow::State::Broken;
        else if (now.state == FailureNow::State::Fixed
                 && (address.status == StepStatus::Unknown
                     || address.status == StepStatus::Skipped))
            now.state = FailureNow::State::Unknown;
    }
    if (now.state != FailureNow::State::Broken)
        return now;
    for (const Finding &finding : assessment.step(Step::Starttls).findings) {
        if (finding.severity == Severity::Fail && isAbout(finding, mx)) {
            now.finding = finding;
            break;
        }
    }
    return now;
}

FailureNow byMailServers(const FailureGroup &group, const Assessment &assessment)
{
    std::optional<FailureNow> now;
    for (const MxResult &mx : assessment.mx) {
        const bool isThis =
            group.mxHost.isEmpty() || group.mxHost == QString::fromLatin1(mx.mx.host.toAscii());
        if (!isThis)
            continue;
        const FailureNow each = byMailServer(assessment, mx);
        now = now ? graver(*now, each) : each;
    }
    if (now)
        return *now;
    return because(assessment.mx.isEmpty() ? FailureNow::State::Unknown : FailureNow::State::Gone);
}

} // namespace

FailureNow failureNow(const FailureGroup &group, const Assessment &assessment)
{
    switch (tlsResultTypeFromId(group.result)) {
    case TlsResultType::StarttlsNotSupported:
    case TlsResultType::CertificateHostMismatch:
    case TlsResultType::CertificateExpired:
    case TlsResultType::CertificateNotTrusted:
        return byMailServers(group, assessment);
    case TlsResultType::ValidationFailure:
        // Some senders say this when the mx lines do not fit.
        return graver(byMailServers(group, assessment), byStep(assessment, Step::Coverage));
    case TlsResultType::StsPolicyFetchError:
        return graver(byStep(assessment, Step::PolicyHost), byStep(assessment, Step::Policy));
    case TlsResultType::StsPolicyInvalid:
        return byStep(assessment, Step::Policy);
    case TlsResultType::StsWebpkiInvalid:
        return byStep(assessment, Step::PolicyHost);
    case TlsResultType::TlsaInvalid:
    case TlsResultType::DnssecInvalid:
        return byStep(assessment, Step::Dane);
    case TlsResultType::DaneRequired:
    case TlsResultType::Unknown:
        break;
    }
    return because(FailureNow::State::Elsewhere);
}

void FixedSinceSearch::add(const Assessment &earlier)
{
    switch (failureNow(m_group, earlier).state) {
    case FailureNow::State::Fixed:
        m_fixedUtc = earlier.checkedUtc;
        break;
    case FailureNow::State::Broken:
        m_isDone = true;
        // Senders who saw it later know better; a report counts for its whole day.
        if (m_fixedUtc.isValid() && m_group.lastUtc <= m_fixedUtc.addDays(1))
            m_result = FixedSince{earlier.checkedUtc, m_fixedUtc};
        break;
    case FailureNow::State::Elsewhere:
        m_isDone = true;
        break;
    case FailureNow::State::Gone: // and came back, or there would be no search
    case FailureNow::State::Unknown:
        break;
    }
}

bool isNoise(const FailureGroup &group, const SessionCount &sessions)
{
    constexpr qint64 handful = 9;
    constexpr qint64 many = 1000;
    constexpr qint64 day = 25LL * 60 * 60; // with a second or an hour over
    // One address that made them all: sessions without an address may be from anywhere.
    const bool isOneSender = group.senderAddresses.size() == 1
        && group.senderAddresses.first() == group.sessions;
    return group.sessions <= handful && isOneSender
        && sessions.successful >= many && group.firstUtc.secsTo(group.lastUtc) <= day;
}

} // namespace postseal
