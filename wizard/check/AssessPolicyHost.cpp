// SPDX-License-Identifier: Apache-2.0
// Step policy-host: name, address, port 443 and certificate of mta-sts.DOMAIN.
#include "check/AssessContext.h"

#include "mtasts/Policy.h"

#include <QSet>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr Step policyHostStep = Step::PolicyHost;

QString hostName(const AssessContext &context)
{
    return policyHostName(context.seen.domain).toDisplay();
}

/// A wildcard answers for names that nobody made; then mta-sts leads to the web site, not to a
/// policy.
bool isOnlyWildcard(const Observations &seen)
{
    const QList<QHostAddress> wildcard = addresses(seen.wildcard);
    if (wildcard.isEmpty() || !seen.policyIpv4.hasRecords())
        return false;
    const QList<QHostAddress> host = addresses(seen.policyIpv4);
    return QSet<QHostAddress>(host.begin(), host.end())
        == QSet<QHostAddress>(wildcard.begin(), wildcard.end())
        && seen.wildcard.aliases == seen.policyIpv4.aliases;
}

/// Nothing was published yet, so a missing host is no fault but the next thing to do.
Severity weight(const AssessContext &context, FindingCode code)
{
    const bool announced = context.result.record.verdict != RecordVerdict::None
        || worst(context.result.steps.at(qsizetype(Step::Record)).findings) == Severity::Fail;
    return announced ? info(code).severity : Severity::Warn;
}

void assessMissingName(AssessContext &context)
{
    const Observations &seen = context.seen;
    const QString host = hostName(context);
    const auto addWeighted = [&](FindingCode code, QStringList values = {}) {
        context.add(policyHostStep,
                    Finding(code, host, std::move(values)).withSeverity(weight(context, code)));
    };
    if (seen.policyIpv4.kind == AnswerKind::CnameLoop
        || seen.policyIpv6.kind == AnswerKind::CnameLoop)
        context.add(policyHostStep, Finding(FindingCode::PolicyHostAliasLoop, host));
    else if (seen.policyIpv4.isUndetermined() || seen.policyIpv6.isUndetermined()) {
        const DnsAnswer &answer =
            seen.policyIpv4.isUndetermined() ? seen.policyIpv4 : seen.policyIpv6;
        context.add(policyHostStep,
                    Finding(FindingCode::PolicyHostLookupFailed, host, {answerWord(answer)}));
    } else if (!seen.policyIpv4.aliases.isEmpty()) {
        context.add(policyHostStep,
                    Finding(FindingCode::PolicyHostAliasDangling,
                            host,
                            {seen.policyIpv4.finalName().toDisplay()}));
    } else if (seen.policyIpv4.kind == AnswerKind::NxDomain) {
        context.policyHostNotSetUp = true;
        addWeighted(FindingCode::PolicyHostMissing);
    } else {
        context.policyHostNotSetUp = true;
        addWeighted(FindingCode::PolicyHostNoAddress);
    }
}

QList<Finding> securedPolicyHost(AssessContext &context, const PolicyFetchObservation &fetch)
{
    const EndpointFindings endpoint =
        judgeEndpoint(EndpointKind::PolicyHost, fetch.tls, fetch.host, fetch.address, context);
    const QString place = fetch.address.toString();
    if (const QString proxy = interceptingProxy(endpoint.leaf); !proxy.isEmpty())
        return {Finding(FindingCode::PolicyHostProxyHere, hostName(context), {place, proxy})};
    // Where only this computer's date speaks against the certificate, it is not known to be good.
    if (worst(endpoint.findings) != Severity::Fail && endpoint.verdict.isGood())
        context.policyHostUsable = true;
    if (!endpoint.findings.isEmpty())
        return endpoint.findings;
    return {Finding(
        FindingCode::PolicyHostGood,
        hostName(context),
        {place, QString::fromLatin1(fetch.tls.version), QString::number(endpoint.daysLeft)})};
}

QList<Finding> judgeFetch(AssessContext &context, const PolicyFetchObservation &fetch)
{
    const QString host = hostName(context);
    const QString place = fetch.address.toString();
    const auto plain = [&](FindingCode code) { return QList{Finding(code, host, {place})}; };
    switch (fetch.outcome) {
    case FetchOutcome::NoRouteHere:
        return plain(fetch.address.protocol() == QAbstractSocket::IPv6Protocol
                         ? FindingCode::PolicyHostNoIpv6Here
                         : FindingCode::PolicyHostNoIpv4Here);
    case FetchOutcome::ConnectionRefused:
        return plain(FindingCode::PolicyHostConnectionRefused);
    case FetchOutcome::ConnectionTimeout:
        return plain(FindingCode::PolicyHostConnectionTimeout);
    case FetchOutcome::HostUnreachable:
        return plain(FindingCode::PolicyHostUnreachable);
    case FetchOutcome::HandshakeFailed:
        return {Finding(FindingCode::PolicyHostHandshakeFailed,
                        host,
                        {place, QString::fromUtf8(fetch.tls.error)})};
    case FetchOutcome::HandshakeTimeout:
        return plain(FindingCode::PolicyHostHandshakeTimeout);
    case FetchOutcome::Cancelled:
        return {Finding(FindingCode::PolicyHostConnectionTimeout, host, {place})
                    .withSeverity(Severity::Unknown)};
    case FetchOutcome::NoAnswer:
    case FetchOutcome::Timeout:
    case FetchOutcome::ClosedEarly:
    case FetchOutcome::HttpSyntax:
    case FetchOutcome::TooLarge:
    case FetchOutcome::Answered:
        break;
    }
    return securedPolicyHost(context, fetch);
}

/// Whether the attempt says something of the way: none was made without a route, or given up early.
bool countsAsTried(const PolicyFetchObservation &fetch)
{
    return fetch.outcome != FetchOutcome::NoRouteHere && fetch.outcome != FetchOutcome::Cancelled;
}

/// The well-known policy hosts that were tried, when none of them showed a good certificate either:
/// good at that time, for this may be judged again in a year.
QString hostsKeptBack(const AssessContext &context)
{
    const Observations &seen = context.seen;
    // A policy, even behind a bad certificate, came from the domain's own server.
    if (std::any_of(seen.fetches.begin(), seen.fetches.end(), holdsPolicy))
        return {};
    const QDateTime ours = seenUntil(seen).isValid() ? seenUntil(seen) : context.nowUtc;
    const QDateTime then = context.clock ? ours.addSecs(context.clock->aheadSeconds()) : ours;
    QStringList names;
    for (const PolicyFetchObservation &fetch : seen.network.https) {
        if (!countsAsTried(fetch))
            continue;
        if (verifyCertificate(fetch.tls.chain, fetch.host, then, context.roots).isGood())
            return {};
        names.append(fetch.host.toDisplay());
    }
    return names.join(u", "_s);
}

/// A fault of the policy host, or of the way there when that is broken for others too.
QList<Finding> judgeFetchOrWay(AssessContext &context,
                               const PolicyFetchObservation &fetch,
                               const QString &keptBack)
{
    QList<Finding> findings = judgeFetch(context, fetch);
    if (worst(findings) == Severity::Fail && !keptBack.isEmpty())
        findings = {
            Finding(FindingCode::PolicyHostHttpsBlockedHere, hostName(context), {keptBack})};
    return findings;
}

/// CAA only matters while a certificate is still to be had: when nobody may issue, or when there is
/// none yet.
void assessCaa(AssessContext &context)
{
    const auto relevant = std::find_if(context.seen.policyCaa.begin(),
                                       context.seen.policyCaa.end(),
                                       [](const DnsAnswer &answer) { return answer.hasRecords(); });
    if (relevant == context.seen.policyCaa.end())
        return;
    QStringList issuers;
    bool restricts = false;
    for (const CaaRecord &record : caaRecords(*relevant)) {
        if (record.tag != "issue")
            continue;
        restricts = true;
        const QByteArray issuer = record.value.split(';').first().trimmed();
        if (!issuer.isEmpty())
            issuers.append(QString::fromUtf8(issuer));
    }
    if (!restricts || (context.policyHostUsable && !issuers.isEmpty()))
        return;
    context.add(policyHostStep,
                Finding(FindingCode::PolicyHostCaaBlocks,
                        hostName(context),
                        {relevant->name.toDisplay(), issuers.join(u", "_s)}));
}

} // namespace

void assessPolicyHost(AssessContext &context)
{
    const Observations &seen = context.seen;
    if (seen.fetches.isEmpty())
        assessMissingName(context);
    const QString keptBack = hostsKeptBack(context);
    for (const PolicyFetchObservation &fetch : byAddress(seen.fetches)) {
        for (const Finding &finding : judgeFetchOrWay(context, fetch, keptBack))
            context.addOnce(policyHostStep, finding);
        if (isSpecialPurpose(fetch.address) && !seen.addressesAreMapped) {
            context.addOnce(policyHostStep,
                            Finding(FindingCode::PolicyHostAddressNotPublic,
                                    hostName(context),
                                    {fetch.address.toString()}));
        }
    }
    if (!seen.fetches.isEmpty() && !seen.policyIpv4.aliases.isEmpty()) {
        context.add(policyHostStep,
                    Finding(FindingCode::PolicyHostDelegated,
                            hostName(context),
                            {seen.policyIpv4.finalName().toDisplay()}));
    }
    if (keptBack.isEmpty())
        assessCaa(context);
    if (isOnlyWildcard(seen)) {
        context.add(policyHostStep,
                    Finding(FindingCode::PolicyHostWildcardDns,
                            hostName(context),
                            {addresses(seen.wildcard).first().toString()}));
        context.policyHostNotSetUp = !context.policyHostUsable;
    }
    // Where nobody claimed a policy and only the wildcard answers, its faults are not the domain's.
    if (context.policyHostNotSetUp) {
        for (Finding &finding : context.at(policyHostStep).findings) {
            if (finding.severity == Severity::Fail)
                finding.severity = weight(context, finding.code);
        }
    }
    context.conclude(policyHostStep);
}

} // namespace postseal
