// SPDX-License-Identifier: Apache-2.0
// Step coverage: the policy against the MX set, its mode, and what senders do with mail.
#include "check/AssessContext.h"
#include "check/Coverage.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

Finding explainUncovered(const Policy &policy, const DomainName &host)
{
    QStringList entries;
    for (const MxPattern &pattern : policy.mx) {
        const QString text = QString::fromLatin1(pattern.toText());
        entries.append(text);
        if (!pattern.isWildcard())
            continue;
        if (host == pattern.domain())
            return Finding(FindingCode::CoverageWildcardApex, host.toDisplay(), {text});
        if (host.isSubdomainOf(pattern.domain()))
            return Finding(FindingCode::CoverageWildcardTooDeep, host.toDisplay(), {text});
    }
    return Finding(FindingCode::CoverageMxNotCovered, host.toDisplay(), {entries.join(u", "_s)});
}

namespace {

constexpr Step coverageStep = Step::Coverage;

void assessHosts(AssessContext &context, const Policy &policy)
{
    qsizetype covered = 0;
    QList<Finding> uncovered;
    for (MxResult &host : context.result.mx) {
        // Nobody can cover what is no host; mail-servers says so already.
        if (host.mx.host.isRoot() || host.mx.host.isIpAddress())
            continue;
        if (const MxPattern *pattern = policy.covering(host.mx.host)) {
            host.coveredBy = pattern->toText();
            ++covered;
        } else {
            uncovered.append(explainUncovered(policy, host.mx.host));
        }
    }
    const QString domain = context.seen.domain.toDisplay();
    // In mode none senders do not look at the list.
    const bool matters = policy.mode != PolicyMode::None;
    const auto weigh = [matters](const Finding &finding) {
        return matters ? finding : finding.withSeverity(Severity::Info);
    };
    if (uncovered.isEmpty())
        context.add(coverageStep,
                    Finding(FindingCode::CoverageGood, domain, {QString::number(covered)}));
    for (const Finding &finding : uncovered)
        context.add(coverageStep, weigh(finding));
    if (covered == 0 && uncovered.size() > 1)
        context.add(coverageStep, weigh(Finding(FindingCode::CoverageNoneMatch, domain)));
    for (const MxPattern &pattern : policy.mx) {
        const bool used =
            std::any_of(context.result.mx.begin(),
                        context.result.mx.end(),
                        [&pattern](const MxResult &host) { return pattern.covers(host.mx.host); });
        if (!used)
            context.add(
                coverageStep,
                Finding(FindingCode::CoverageEntryUnused, QString::fromLatin1(pattern.toText())));
    }
}

/// A policy that no sender can discover is not in force, whatever its mode.
bool isInForce(const AssessContext &context)
{
    return context.policy && context.result.record.verdict == RecordVerdict::Valid;
}

void assessMode(AssessContext &context)
{
    if (!isInForce(context))
        return;
    const QString domain = context.seen.domain.toDisplay();
    switch (context.policy->mode) {
    case PolicyMode::None:
        return context.add(coverageStep, Finding(FindingCode::ModeNone, domain));
    case PolicyMode::Testing:
        return context.add(coverageStep, Finding(FindingCode::ModeTesting, domain));
    case PolicyMode::Enforce:
        return context.add(coverageStep, Finding(FindingCode::ModeEnforce, domain));
    }
}

bool suffices(PolicyMode mode, PolicyMode wanted)
{
    return mode == PolicyMode::Enforce
        || (wanted == PolicyMode::Testing && mode == PolicyMode::Testing);
}

/// What was asked of the domain (`--require`). What could not be found out stays unknown, and a
/// fault that is reported already is not reported again under another name.
void assessRequirement(AssessContext &context, PolicyMode wanted)
{
    const bool undetermined = context.result.step(Step::Record).status == StepStatus::Unknown
        || context.result.step(Step::PolicyHost).status == StepStatus::Unknown;
    if (undetermined)
        return;
    if (context.policy && suffices(context.policy->mode, wanted)) {
        // The file is as wanted; only the record that announces it may be missing.
        for (Finding &finding : context.at(Step::Record).findings) {
            const bool keepsItHidden = finding.code == FindingCode::RecordMissing
                || finding.code == FindingCode::RecordWrongName;
            if (keepsItHidden)
                finding.severity = Severity::Fail;
        }
        return context.conclude(Step::Record);
    }
    const QString mode =
        context.policy ? QString::fromLatin1(toId(context.policy->mode)) : QString();
    context.add(coverageStep,
                Finding(FindingCode::ModeNotRequired,
                        context.seen.domain.toDisplay(),
                        {mode, QString::fromLatin1(toId(wanted))}));
}

enum class HostHealth {
    Good, ///< at least one address keeps all that MTA-STS asks
    BadTls, ///< mail gets there, but not over verified TLS
    Down, ///< mail does not get there at all
    Unknown,
};

bool mailGetsThrough(const StarttlsObservation &seen)
{
    switch (seen.outcome) {
    case StarttlsOutcome::Secured:
    case StarttlsOutcome::NotOffered:
    case StarttlsOutcome::Stripped:
    case StarttlsOutcome::StarttlsRefused:
    case StarttlsOutcome::Injected:
    case StarttlsOutcome::HandshakeFailed:
    case StarttlsOutcome::HandshakeTimeout:
        return true;
    case StarttlsOutcome::NoRouteHere:
    case StarttlsOutcome::ConnectionRefused:
    case StarttlsOutcome::ConnectionTimeout:
    case StarttlsOutcome::HostUnreachable:
    case StarttlsOutcome::GreetingTimeout:
    case StarttlsOutcome::GreetingTemporary:
    case StarttlsOutcome::GreetingRefused:
    case StarttlsOutcome::NotSmtp:
    case StarttlsOutcome::ClosedEarly:
    case StarttlsOutcome::LineTooLong:
    case StarttlsOutcome::EhloRefused:
    case StarttlsOutcome::ReplyTimeout:
    case StarttlsOutcome::Cancelled:
        break;
    }
    return false;
}

/// A sender tries the addresses of a host one after the other, so one good address is enough.
HostHealth healthOf(const MxResult &host)
{
    bool unknown = false;
    bool through = false;
    for (const AddressResult &address : host.addresses) {
        if (address.status == StepStatus::Pass || address.status == StepStatus::Warn)
            return HostHealth::Good;
        unknown = unknown || address.status == StepStatus::Unknown;
        through = through || mailGetsThrough(address.seen);
    }
    if (unknown)
        return HostHealth::Unknown;
    return through ? HostHealth::BadTls : HostHealth::Down;
}

Delivery whenEnforced(HostHealth health, bool covered)
{
    if (!covered || health == HostHealth::BadTls || health == HostHealth::Down)
        return Delivery::Refuse;
    return health == HostHealth::Good ? Delivery::Deliver : Delivery::Unknown;
}

Delivery now(HostHealth health, bool covered, std::optional<PolicyMode> mode)
{
    if (health == HostHealth::Down)
        return Delivery::Refuse;
    if (mode == PolicyMode::Enforce)
        return whenEnforced(health, covered);
    if (mode == PolicyMode::Testing) {
        if (!covered || health == HostHealth::BadTls)
            return Delivery::DeliverAndReport;
        return health == HostHealth::Good ? Delivery::Deliver : Delivery::Unknown;
    }
    // Without a policy in force a sender takes whatever encryption there is. RFC 8461 section 5.
    return health == HostHealth::Unknown ? Delivery::Unknown : Delivery::Deliver;
}

bool hasBogusAddress(const Observations &seen, const DomainName &name)
{
    const auto host =
        std::find_if(seen.mxHosts.begin(),
                     seen.mxHosts.end(),
                     [&name](const MxHostObservation &host) { return host.mx.host == name; });
    return seen.mx.dnssec == DnssecState::Bogus
        || (host != seen.mxHosts.end()
            && (host->ipv4.dnssec == DnssecState::Bogus
                || host->ipv6.dnssec == DnssecState::Bogus));
}

} // namespace

void assessCoverage(AssessContext &context)
{
    const bool anyHost = std::any_of(context.result.mx.begin(),
                                     context.result.mx.end(),
                                     [](const MxResult &host) { return !host.mx.host.isRoot(); });
    if (context.policy && anyHost)
        assessHosts(context, *context.policy);
    assessMode(context);
    if (context.requirement.mode)
        assessRequirement(context, *context.requirement.mode);
    if (context.at(coverageStep).findings.isEmpty())
        return context.skip(coverageStep);
    context.conclude(coverageStep);
}

void assessDelivery(AssessContext &context)
{
    std::optional<PolicyMode> mode;
    if (isInForce(context))
        mode = context.policy->mode;
    // Whether a policy is in force could not be found out.
    const bool undetermined = context.result.step(Step::Record).status == StepStatus::Unknown
        || (context.result.step(Step::PolicyHost).status == StepStatus::Unknown && !context.policy);
    for (MxResult &host : context.result.mx) {
        if (host.mx.host.isRoot())
            continue;
        const HostHealth health = context.seen.smtpSkipped ? HostHealth::Unknown : healthOf(host);
        // With no policy yet the question is what the servers would do under one that names them
        // all.
        const bool covered = !context.policy || host.coveredBy.has_value();
        host.ifEnforced = whenEnforced(health, covered);
        // Senders that validate DNSSEC find no such host at all, the others do; no one answer is
        // true.
        if (hasBogusAddress(context.seen, host.mx.host)) {
            host.ifEnforced = Delivery::Unknown;
            host.now = Delivery::Unknown;
            continue;
        }
        host.now = undetermined ? Delivery::Unknown : now(health, covered, mode);
    }
}

} // namespace postseal
