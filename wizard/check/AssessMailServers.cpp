// SPDX-License-Identifier: Apache-2.0
// Step mail-servers: the MX set, its hosts' addresses, and the name servers that say so.
#include "check/AssessContext.h"

#include <QSet>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr Step mailServersStep = Step::MailServers;

/// The hosts' addresses; only what keeps mail away or surprises.
void assessMxHost(AssessContext &context, const MxHostObservation &host)
{
    const QString name = host.mx.host.toDisplay();
    if (host.mx.host.isIpAddress())
        return context.add(mailServersStep, Finding(FindingCode::MxTargetIsAddress, name));
    if (!host.mx.host.isHostName())
        context.add(mailServersStep, Finding(FindingCode::MxTargetNotHostName, name));
    if (!host.ipv4.aliases.isEmpty())
        context.add(
            mailServersStep,
            Finding(FindingCode::MxTargetIsAlias, name, {host.ipv4.finalName().toDisplay()}));

    for (const QHostAddress &address : addresses(host.ipv4) + addresses(host.ipv6)) {
        if (isSpecialPurpose(address) && !context.seen.addressesAreMapped)
            context.add(mailServersStep,
                        Finding(FindingCode::MxAddressNotPublic, name, {address.toString()}));
    }
    if (host.ipv4.hasRecords() && host.ipv6.hasRecords())
        return;
    if (host.ipv4.isUndetermined() || host.ipv6.isUndetermined())
        context.add(mailServersStep, Finding(FindingCode::MxTargetLookupFailed, name));
    else if (host.ipv4.kind == AnswerKind::NxDomain)
        context.add(mailServersStep, Finding(FindingCode::MxTargetNotFound, name));
    else if (!host.ipv4.hasRecords() && !host.ipv6.hasRecords())
        context.add(mailServersStep, Finding(FindingCode::MxTargetNoAddress, name));
}

void assessMxSet(AssessContext &context)
{
    const Observations &seen = context.seen;
    const QString domain = seen.domain.toDisplay();
    const auto isNull = [](const MxHostObservation &host) { return host.mx.host.isRoot(); };
    const qsizetype nulls = std::count_if(seen.mxHosts.begin(), seen.mxHosts.end(), isNull);
    if (nulls == seen.mxHosts.size()) {
        context.add(mailServersStep, Finding(FindingCode::MxNullMx, domain));
        return;
    }
    if (nulls > 0)
        context.add(mailServersStep, Finding(FindingCode::MxNullMxMixed, domain));
    context.add(
        mailServersStep,
        Finding(FindingCode::MxFound, domain, {QString::number(seen.mxHosts.size() - nulls)}));
    for (const MxHostObservation &host : seen.mxHosts) {
        if (!host.mx.host.isRoot())
            assessMxHost(context, host);
    }
    const int leftOut = seen.mxHostsLeftOut > 0 ? seen.mxHostsLeftOut : seen.addressesLeftOut;
    if (leftOut > 0)
        context.add(mailServersStep,
                    Finding(FindingCode::MxTooMany, domain, {QString::number(leftOut)}));
}

/// Without an MX record mail goes to the domain's own address, if it has one. RFC 5321 section 5.1.
void assessImplicitMx(AssessContext &context)
{
    const QString domain = context.seen.domain.toDisplay();
    const MxHostObservation host = context.seen.mxHosts.value(0);
    if (host.ipv4.hasRecords() || host.ipv6.hasRecords())
        context.add(mailServersStep, Finding(FindingCode::MxImplicit, domain));
    else if (host.ipv4.isUndetermined() || host.ipv6.isUndetermined())
        context.add(mailServersStep, Finding(FindingCode::MxTargetLookupFailed, domain));
    else
        context.add(mailServersStep, Finding(FindingCode::MxNoMailServer, domain));
}

void assessMxAnswer(AssessContext &context)
{
    const QString domain = context.seen.domain.toDisplay();
    switch (context.seen.mx.kind) {
    case AnswerKind::Records:
        return assessMxSet(context);
    case AnswerKind::NoData:
        return assessImplicitMx(context);
    case AnswerKind::NxDomain:
        return context.add(mailServersStep, Finding(FindingCode::MxDomainNotFound, domain));
    case AnswerKind::CnameLoop:
        return context.add(mailServersStep, Finding(FindingCode::MxLookupLoop, domain));
    case AnswerKind::ServerFailure:
    case AnswerKind::Refused:
    case AnswerKind::OtherError:
    case AnswerKind::Malformed:
    case AnswerKind::Lame:
        return context.add(
            mailServersStep,
            Finding(FindingCode::MxLookupRefused, domain, {answerWord(context.seen.mx)}));
    case AnswerKind::Silent:
    case AnswerKind::Unreachable:
    case AnswerKind::Cancelled:
        return context.add(mailServersStep, Finding(FindingCode::MxLookupSilent, domain));
    }
}

QList<MxRecord> withoutTtl(const DnsAnswer &answer)
{
    QList<MxRecord> records = mxRecords(answer);
    for (MxRecord &record : records)
        record.ttl = 0;
    return records;
}

/// Each name server on its own: does it answer, and do all say the same?
void assessNameServers(AssessContext &context)
{
    const Observations &seen = context.seen;
    const QString domain = seen.domain.toDisplay();
    QList<Finding> silent;
    QStringList servers;
    QList<QList<MxRecord>> versions;
    for (const ServerAnswers &server : seen.authoritative) {
        const auto mx =
            std::find_if(server.answers.begin(), server.answers.end(), [](const DnsAnswer &answer) {
                return answer.type == RecordType::Mx;
            });
        if (mx == server.answers.end())
            continue;
        const QString name = server.server.toDisplay();
        const QString address = server.address.toString();
        if (mx->kind == AnswerKind::Silent || mx->kind == AnswerKind::Unreachable)
            silent.append(Finding(FindingCode::DnsServerSilent, name, {address}));
        else if (mx->kind == AnswerKind::Lame || mx->kind == AnswerKind::Refused
                 || mx->kind == AnswerKind::ServerFailure)
            context.add(mailServersStep, Finding(FindingCode::DnsServerLame, name, {address}));
        else if (mx->hasRecords() || mx->isAbsent()) {
            servers.append(name);
            if (const QList<MxRecord> version = withoutTtl(*mx); !versions.contains(version))
                versions.append(version);
        }
    }
    // When none of several answers, it is more likely this network that keeps us from asking.
    if (!seen.authoritative.isEmpty() && silent.size() == seen.authoritative.size()) {
        context.add(mailServersStep, Finding(FindingCode::DnsAuthoritativeUnreachable, domain));
        return;
    }
    for (const Finding &finding : silent)
        context.add(mailServersStep, finding);
    if (versions.size() > 1) {
        servers.removeDuplicates();
        context.add(mailServersStep,
                    Finding(FindingCode::MxServersDisagree, domain, {servers.join(u", "_s)}));
    } else if (versions.size() == 1 && (seen.mx.hasRecords() || seen.mx.isAbsent())
               && versions.first() != withoutTtl(seen.mx)) {
        context.add(mailServersStep,
                    Finding(FindingCode::DnsOldAnswer, domain, {QString::number(seen.mx.ttl)}));
    }
}

} // namespace

void assessMailServers(AssessContext &context)
{
    assessMxAnswer(context);
    assessNameServers(context);
    context.conclude(mailServersStep);
}

} // namespace postseal
