// SPDX-License-Identifier: Apache-2.0
// Step starttls: every address of every MX host.
#include "check/AssessContext.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr Step starttlsStep = Step::Starttls;

/// The first line of a reply, without its end.
QString firstLine(const QByteArray &reply)
{
    return QString::fromUtf8(reply.split('\n').first().trimmed());
}

/// Nobody answered: theirs to mend only when port 25 is known to be open from here.
enum class Blame {
    Theirs,
    Undecided,
};

Blame blameFor(StarttlsOutcome outcome, Port25 port25)
{
    switch (port25) {
    case Port25::NotAsked:
    case Port25::Open:
        return Blame::Theirs;
    case Port25::Blocked:
        return Blame::Undecided;
    case Port25::Undetermined:
        // A refusal comes from somebody who is there. Silence may come from any router on the way.
        return outcome == StarttlsOutcome::ConnectionRefused ? Blame::Theirs : Blame::Undecided;
    }
    return Blame::Undecided;
}

/// The phase in which an answer did not come, as a protocol word.
QString silentPhase(const StarttlsObservation &probe)
{
    if (probe.outcome == StarttlsOutcome::HandshakeTimeout)
        return u"TLS"_s;
    const bool ehloAnswered =
        std::any_of(probe.timings.begin(), probe.timings.end(), [](const PhaseTiming &timing) {
            return timing.phase == Phase::Ehlo;
        });
    return ehloAnswered ? u"STARTTLS"_s : u"EHLO"_s;
}

QList<Finding> securedMailServer(AssessContext &context,
                                 AddressResult &address,
                                 const DomainName &host)
{
    const StarttlsObservation &probe = address.seen;
    const EndpointFindings endpoint =
        judgeEndpoint(EndpointKind::MailServer, probe.tls, host, probe.address, context);
    address.certificate = endpoint.verdict;
    address.leaf = endpoint.leaf;
    if (!endpoint.findings.isEmpty())
        return endpoint.findings;
    return {Finding(FindingCode::StarttlsGood,
                    host.toDisplay(),
                    {probe.address.toString(),
                     QString::fromLatin1(probe.tls.version),
                     QString::number(endpoint.daysLeft)})};
}

/// A Port25Blocked finding stands for silence that is nobody's proven fault.
Finding unreachable(const AssessContext &context,
                    const StarttlsObservation &probe,
                    FindingCode code,
                    const QString &host)
{
    if (blameFor(probe.outcome, context.seen.port25) == Blame::Undecided)
        return Finding(FindingCode::StarttlsPort25Blocked, context.seen.domain.toDisplay());
    return Finding(code, host, {probe.address.toString()});
}

/// The findings of one address.
QList<Finding> judgeProbe(AssessContext &context, AddressResult &address, const DomainName &host)
{
    const StarttlsObservation &probe = address.seen;
    const QString name = host.toDisplay();
    const QString place = probe.address.toString();
    const auto withReply = [&](FindingCode code) {
        return QList{Finding(code, name, {place, firstLine(probe.reply)}, probe.reply)};
    };
    const auto plain = [&](FindingCode code) {
        return QList{Finding(code, name, {place}, probe.reply)};
    };
    switch (probe.outcome) {
    case StarttlsOutcome::Secured:
        return securedMailServer(context, address, host);
    case StarttlsOutcome::NoRouteHere:
        return plain(probe.address.protocol() == QAbstractSocket::IPv6Protocol
                         ? FindingCode::StarttlsNoIpv6Here
                         : FindingCode::StarttlsNoIpv4Here);
    case StarttlsOutcome::ConnectionRefused:
        return {unreachable(context, probe, FindingCode::StarttlsConnectionRefused, name)};
    case StarttlsOutcome::ConnectionTimeout:
        return {unreachable(context, probe, FindingCode::StarttlsConnectionTimeout, name)};
    case StarttlsOutcome::HostUnreachable:
        return {unreachable(context, probe, FindingCode::StarttlsHostUnreachable, name)};
    case StarttlsOutcome::GreetingTimeout:
        return plain(FindingCode::StarttlsGreetingTimeout);
    case StarttlsOutcome::GreetingTemporary:
        return withReply(FindingCode::StarttlsGreetingTemporary);
    case StarttlsOutcome::GreetingRefused:
        return withReply(FindingCode::StarttlsGreetingRefused);
    case StarttlsOutcome::NotSmtp:
        return plain(FindingCode::StarttlsNotSmtp);
    case StarttlsOutcome::ClosedEarly:
        return plain(FindingCode::StarttlsClosedEarly);
    case StarttlsOutcome::LineTooLong:
        return plain(FindingCode::StarttlsLineTooLong);
    case StarttlsOutcome::EhloRefused:
        return withReply(FindingCode::StarttlsEhloRefused);
    case StarttlsOutcome::NotOffered:
        return plain(FindingCode::StarttlsNotOffered);
    case StarttlsOutcome::Stripped:
        return {Finding(FindingCode::StarttlsStripped,
                        name,
                        {place, QString::fromLatin1(probe.strippingMark)},
                        probe.reply)};
    case StarttlsOutcome::StarttlsRefused:
        return withReply(FindingCode::StarttlsRefused);
    case StarttlsOutcome::Injected:
        return plain(FindingCode::StarttlsInjected);
    case StarttlsOutcome::ReplyTimeout:
    case StarttlsOutcome::HandshakeTimeout:
        return {Finding(FindingCode::StarttlsReplyTimeout, name, {place, silentPhase(probe)})};
    case StarttlsOutcome::HandshakeFailed:
        return {Finding(FindingCode::StarttlsHandshakeFailed,
                        name,
                        {place, QString::fromUtf8(probe.tls.error)})};
    case StarttlsOutcome::Cancelled:
        break;
    }
    return {Finding(FindingCode::StarttlsReplyTimeout, name, {place, QString()})
                .withSeverity(Severity::Unknown)};
}

/// An MX that nobody answers at, first or last in line, beside others that work: some do that on
/// purpose against junk mail (nolisting).
void remarkDeliberate(AssessContext &context)
{
    const QList<MxResult> &hosts = context.result.mx;
    const auto silent = [](const MxResult &host) {
        return !host.addresses.isEmpty()
            && std::all_of(
                host.addresses.begin(), host.addresses.end(), [](const AddressResult &address) {
                    return address.seen.outcome == StarttlsOutcome::ConnectionRefused
                        || address.seen.outcome == StarttlsOutcome::ConnectionTimeout;
                });
    };
    const auto works = [](const MxResult &host) {
        return std::any_of(
            host.addresses.begin(), host.addresses.end(), [](const AddressResult &address) {
                return address.seen.outcome == StarttlsOutcome::Secured;
            });
    };
    if (hosts.size() < 2 || std::none_of(hosts.begin(), hosts.end(), works))
        return;
    for (const MxResult *host : {&hosts.first(), &hosts.last()}) {
        if (silent(*host))
            context.addOnce(
                starttlsStep,
                Finding(FindingCode::StarttlsMayBeDeliberate, host->mx.host.toDisplay()));
    }
}

} // namespace

void assessStarttls(AssessContext &context)
{
    for (const MxHostObservation &host : context.seen.mxHosts) {
        // No MX record and no address either: not a mail server, only its absence.
        if (host.mx.host.isRoot())
            continue; // a null MX is not a host either
        if (context.seen.mx.kind == AnswerKind::NoData && !host.ipv4.hasRecords()
            && !host.ipv6.hasRecords())
            continue;
        MxResult result;
        result.mx = host.mx;
        for (const StarttlsObservation &probe : byAddress(host.probes)) {
            AddressResult address;
            address.address = probe.address;
            address.seen = probe;
            const QList<Finding> findings = judgeProbe(context, address, host.mx.host);
            address.status = statusOf(worst(findings));
            for (const Finding &finding : findings)
                context.addOnce(starttlsStep, finding);
            result.addresses.append(address);
        }
        context.result.mx.append(result);
    }
    if (context.seen.smtpSkipped) {
        context.add(starttlsStep,
                    Finding(FindingCode::StarttlsSkipped, context.seen.domain.toDisplay()));
        return context.skip(starttlsStep);
    }
    if (context.at(starttlsStep).findings.isEmpty())
        return context.skip(starttlsStep);
    remarkDeliberate(context);
    context.conclude(starttlsStep);
}

} // namespace postseal
