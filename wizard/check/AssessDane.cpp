// SPDX-License-Identifier: Apache-2.0
// Step dane: TLSA records against the chains as sent, and broken DNSSEC. Their absence is never a
// failure.
#include "check/AssessContext.h"
#include "tls/Dane.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr Step daneStep = Step::Dane;

void noteBogus(AssessContext &context, const DnsAnswer &answer)
{
    if (answer.dnssec != DnssecState::Bogus)
        return;
    const bool isDoubtful = context.clock && isBogusByDate(answer);
    context.isClockInTheWay = context.isClockInTheWay || isDoubtful;
    const Finding finding(FindingCode::DnssecBogus,
                          answer.name.toDisplay(),
                          {QString::fromUtf8(answer.dnssecReason)});
    context.addOnce(daneStep, isDoubtful ? finding.withSeverity(Severity::Unknown) : finding);
}

/// TLSA counts only where MX, addresses and TLSA are all validated. RFC 7672 section 2.2.
bool isSecure(const AssessContext &context, const MxHostObservation &host)
{
    const bool addressSecure = (!host.ipv4.hasRecords() || host.ipv4.dnssec == DnssecState::Secure)
        && (!host.ipv6.hasRecords() || host.ipv6.dnssec == DnssecState::Secure);
    return context.seen.mx.dnssec == DnssecState::Secure && addressSecure
        && host.tlsa.dnssec == DnssecState::Secure;
}

QList<TlsaData> tlsaData(const QList<TlsaRecord> &records)
{
    QList<TlsaData> data;
    for (const TlsaRecord &record : records)
        data.append({record.usage, record.selector, record.matchingType, record.data});
    return data;
}

/// A usage 2 certificate has dates that count.
template <typename VerdictAt>
Finding mismatch(AssessContext &context,
                 const QString &name,
                 const QString &place,
                 const VerdictAt &verdictAt)
{
    const Finding finding(FindingCode::DaneMismatch, name, {place});
    if (!context.clock)
        return finding;
    const QDateTime its = context.nowUtc.addSecs(context.clock->aheadSeconds());
    if (verdictAt(its).outcome != DaneOutcome::Match)
        return finding;
    context.isClockInTheWay = true;
    return finding.withSeverity(Severity::Unknown);
}

void matchChains(AssessContext &context, const MxHostObservation &host)
{
    const QString name = host.mx.host.toDisplay();
    const QList<TlsaRecord> records = tlsaRecords(host.tlsa);
    bool tested = false;
    for (const StarttlsObservation &probe : byAddress(host.probes)) {
        if (probe.tls.chain.isEmpty())
            continue;
        tested = true;
        const QString place = probe.address.toString();
        // The names a usage 2 certificate may carry: TLSA base domain and next-hop domain. RFC 7672
        // section 3.2.2.
        const QList<DomainName> names{host.mx.host, host.ipv4.finalName(), context.seen.domain};
        const auto verdictAt = [&](const QDateTime &atUtc) {
            return matchDane(probe.tls.chain, tlsaData(records), names, atUtc);
        };
        const DaneVerdict verdict = verdictAt(context.nowUtc);
        switch (verdict.outcome) {
        case DaneOutcome::Match:
            context.addOnce(
                daneStep,
                Finding(FindingCode::DaneGood,
                        name,
                        {QString::fromLatin1(records.at(verdict.matchedRecord).toText())}));
            break;
        case DaneOutcome::NameMismatch:
            context.addOnce(daneStep, Finding(FindingCode::DaneNameMismatch, name, {place}));
            break;
        case DaneOutcome::Mismatch:
            context.addOnce(daneStep, mismatch(context, name, place, verdictAt));
            break;
        case DaneOutcome::NothingUsable:
            break;
        }
        for (const int index : verdict.unusable) {
            context.addOnce(daneStep,
                            Finding(FindingCode::DaneUnusable,
                                    name,
                                    {QString::fromLatin1(records.at(index).toText())}));
        }
    }
    if (!tested)
        context.add(daneStep, Finding(FindingCode::DaneNotTested, name));
}

/// Senders that use DANE hold mail back when the question for TLSA fails in a signed zone; in an
/// unsigned one they do not ask. RFC 7672 section 2.1.
Finding lookupFailed(const MxHostObservation &host)
{
    const bool isSigned =
        host.ipv4.dnssec == DnssecState::Secure || host.ipv6.dnssec == DnssecState::Secure;
    const Finding finding(
        FindingCode::DaneLookupFailed, host.mx.host.toDisplay(), {answerWord(host.tlsa)});
    return isSigned ? finding : finding.withSeverity(Severity::Warn);
}

void assessDaneOf(AssessContext &context, const MxHostObservation &host)
{
    const QString name = host.mx.host.toDisplay();
    noteBogus(context, host.ipv4);
    noteBogus(context, host.ipv6);
    noteBogus(context, host.tlsa);
    if (host.tlsa.hasRecords() && isSecure(context, host))
        matchChains(context, host);
    else if (host.tlsa.hasRecords()
             && (host.tlsa.dnssec == DnssecState::Insecure
                 || host.tlsa.dnssec == DnssecState::Secure))
        context.add(daneStep, Finding(FindingCode::DaneUnsigned, name));
    else if (host.tlsa.kind == AnswerKind::ServerFailure && host.tlsa.dnssec != DnssecState::Bogus
             && host.ipv4.hasRecords())
        context.add(daneStep, lookupFailed(host));
}

} // namespace

void assessDane(AssessContext &context)
{
    const Observations &seen = context.seen;
    noteBogus(context, seen.mx);
    noteBogus(context, seen.stsTxt);
    noteBogus(context, seen.policyIpv4);
    noteBogus(context, seen.tlsRptTxt);
    for (const MxHostObservation &host : seen.mxHosts) {
        if (!host.mx.host.isRoot())
            assessDaneOf(context, host);
    }
    const QString domain = seen.domain.toDisplay();
    const bool anyHost =
        std::any_of(seen.mxHosts.begin(), seen.mxHosts.end(), [](const MxHostObservation &host) {
            return host.ipv4.hasRecords() || host.ipv6.hasRecords();
        });
    if (!anyHost && context.at(daneStep).findings.isEmpty())
        return context.skip(daneStep);
    const bool anyTlsa =
        std::any_of(seen.mxHosts.begin(), seen.mxHosts.end(), [](const MxHostObservation &host) {
            return host.tlsa.hasRecords();
        });
    if (seen.mx.dnssec == DnssecState::Indeterminate && !seen.addressesAreMapped) {
        context.add(daneStep,
                    Finding(FindingCode::DnssecIndeterminate,
                            domain,
                            {QString::fromUtf8(seen.mx.dnssecReason)}));
        if (seen.mx.authenticatedData)
            context.add(daneStep, Finding(FindingCode::DnssecResolverSays, domain));
    }
    if (!anyTlsa && context.at(daneStep).findings.isEmpty())
        context.add(daneStep, Finding(FindingCode::DaneAbsent, domain));
    context.conclude(daneStep);
}

} // namespace postseal
