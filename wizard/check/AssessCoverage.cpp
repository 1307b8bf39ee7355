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

constexpr Step step = Step::Coverage;

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
        context.add(step, Finding(FindingCode::CoverageGood, domain, {QString::number(covered)}));
    for (const Finding &finding : uncovered)
        context.add(step, weigh(finding));
    if (covered == 0 && uncovered.size() > 1)
        context.add(step, weigh(Finding(FindingCode::CoverageNoneMatch, domain)));
    for (const MxPattern &pattern : policy.mx) {
        const bool used =
            std::any_of(context.result.mx.begin(),
                        context.result.mx.end(),
                        [&pattern](const MxResult &host) { return pattern.covers(host.mx.host); });
        if (!used)
            context.add(
                step,
                Finding(FindingCode::CoverageEntryUnused, QString::fromLatin1(pattern.toText())));
    }
}

void assessMode(AssessContext &context)
{
    const QString domain = context.seen.domain.toDisplay();
    if (context.policy) {
        switch (context.policy->mode) {
        case PolicyMode::None:
            context.add(step, Finding(FindingCode::ModeNone, domain));
            break;
        case PolicyMode::Testing:
            context.add(step, Finding(FindingCode::ModeTesting, domain));
            break;
        case PolicyMode::Enforce:
            context.add(step, Finding(FindingCode::ModeEnforce, domain));
            break;
        }
    }
    const std::optional<PolicyMode> wanted = context.requirement.mode;
    // A policy that nobody can discover is not in force, whatever its mode.
    const bool inForce = context.policy && context.result.record.verdict == RecordVerdict::Valid;
    const bool enough = inForce
        && (context.policy->mode == PolicyMode::Enforce
            || (wanted == PolicyMode::Testing && context.policy->mode == PolicyMode::Testing));
    if (wanted && !enough) {
        const QString mode = inForce ? QString::fromLatin1(toId(context.policy->mode)) : QString();
        context.add(step,
                    Finding(FindingCode::ModeNotRequired,
                            domain,
                            {mode, QString::fromLatin1(toId(*wanted))}));
    }
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
    default:
        return false;
    }
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

} // namespace

void assessCoverage(AssessContext &context)
{
    const bool anyHost = std::any_of(context.result.mx.begin(),
                                     context.result.mx.end(),
                                     [](const MxResult &host) { return !host.mx.host.isRoot(); });
    if (context.policy && anyHost)
        assessHosts(context, *context.policy);
    assessMode(context);
    if (context.at(step).findings.isEmpty())
        return context.skip(step);
    context.conclude(step);
}

void assessDelivery(AssessContext &context)
{
    std::optional<PolicyMode> mode;
    if (context.policy && context.result.record.verdict == RecordVerdict::Valid)
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
        host.now = undetermined ? Delivery::Unknown : now(health, covered, mode);
    }
}

} // namespace postseal
