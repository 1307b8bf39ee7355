// SPDX-License-Identifier: Apache-2.0
#include "check/AssessContext.h"
#include "check/InventedAnswers.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

const char *toId(StepStatus status)
{
    switch (status) {
    case StepStatus::Pass:
        return "pass";
    case StepStatus::Warn:
        return "warn";
    case StepStatus::Fail:
        return "fail";
    case StepStatus::Skipped:
        return "skipped";
    case StepStatus::Unknown:
        return "unknown";
    }
    return "";
}

const char *toId(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Deliver:
        return "deliver";
    case Delivery::DeliverAndReport:
        return "deliver-and-report";
    case Delivery::Refuse:
        return "refuse";
    case Delivery::Unknown:
        return "unknown";
    }
    return "";
}

StepStatus statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
    case Severity::Info:
        return StepStatus::Pass;
    case Severity::Warn:
        return StepStatus::Warn;
    case Severity::Unknown:
        return StepStatus::Unknown;
    case Severity::Fail:
        return StepStatus::Fail;
    }
    return StepStatus::Unknown;
}

bool comesBefore(const QHostAddress &one, const QHostAddress &other)
{
    if (one.protocol() != other.protocol())
        return one.protocol() == QAbstractSocket::IPv4Protocol;
    if (one.protocol() == QAbstractSocket::IPv4Protocol)
        return one.toIPv4Address() < other.toIPv4Address();
    const Q_IPV6ADDR left = one.toIPv6Address();
    const Q_IPV6ADDR right = other.toIPv6Address();
    return std::lexicographical_compare(std::begin(left.c), std::end(left.c), std::begin(right.c), std::end(right.c));
}

void AssessContext::add(Step step, Finding finding)
{
    at(step).findings.append(std::move(finding));
}

void AssessContext::addOnce(Step step, const Finding &finding)
{
    if (!at(step).findings.contains(finding))
        add(step, finding);
}

void AssessContext::conclude(Step step)
{
    StepResult &result = at(step);
    std::stable_sort(result.findings.begin(),
                     result.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    result.status = statusOf(worst(result.findings));
}

void AssessContext::skip(Step step)
{
    at(step).status = StepStatus::Skipped;
}

QString answerWord(const DnsAnswer &answer)
{
    constexpr int formatError = 1; // RFC 1035 section 4.1.1
    switch (answer.kind) {
    case AnswerKind::ServerFailure:
        return u"SERVFAIL"_s;
    case AnswerKind::Refused:
        return u"REFUSED"_s;
    case AnswerKind::OtherError:
        return answer.responseCode == formatError ? u"FORMERR"_s
                                                  : u"RCODE %1"_s.arg(answer.responseCode);
    case AnswerKind::Malformed:
        return u"malformed answer"_s;
    case AnswerKind::Lame:
        return u"lame"_s;
    case AnswerKind::NxDomain:
        return u"NXDOMAIN"_s;
    case AnswerKind::NoData:
        return u"NODATA"_s;
    case AnswerKind::CnameLoop:
        return u"CNAME"_s;
    case AnswerKind::Records:
    case AnswerKind::Silent:
    case AnswerKind::Unreachable:
    case AnswerKind::Cancelled:
        break;
    }
    return {};
}

namespace {

/// Fail, then Unknown, Warn, Pass; what was skipped does not count.
int rank(StepStatus status)
{
    switch (status) {
    case StepStatus::Skipped:
        return 0;
    case StepStatus::Pass:
        return 1;
    case StepStatus::Warn:
        return 2;
    case StepStatus::Unknown:
        return 3;
    case StepStatus::Fail:
        return 4;
    }
    return 0;
}

StepStatus verdictOf(const QList<StepResult> &steps)
{
    StepStatus worst = StepStatus::Skipped;
    for (const StepResult &step : steps) {
        if (rank(step.status) > rank(worst))
            worst = step.status;
    }
    return worst == StepStatus::Skipped ? StepStatus::Unknown : worst;
}

} // namespace

namespace {

Finding aboutResolver(FindingCode code, const Observations &seen)
{
    const QHostAddress address = addresses(seen.network.impossibleIpv4).value(0);
    return Finding(code, seen.domain.toDisplay(), {address.toString()});
}

Finding aboutClock(const ClockDoubt &doubt, const Observations &seen)
{
    const auto day = [](const QDateTime &time) { return time.date().toString(Qt::ISODate); };
    return Finding(FindingCode::ClockDoubtfulHere,
                   seen.domain.toDisplay(),
                   {doubt.host.toDisplay(), day(doubt.itsUtc), day(doubt.oursUtc)});
}

void assessSteps(AssessContext &context, const std::optional<EarlierPolicy> &earlier)
{
    const Observations &seen = context.seen;
    assessMailServers(context);
    // Below a name that does not exist there is nothing to look at.
    if (seen.mx.kind != AnswerKind::NxDomain) {
        assessStarttls(context);
        assessStsRecord(context);
        assessTlsRptRecord(context);
        assessPolicyHost(context);
        assessPolicy(context);
        if (earlier)
            assessChanges(context, *earlier);
    }
    assessCoverage(context);
    if (seen.mx.kind != AnswerKind::NxDomain)
        assessDane(context);
    assessDelivery(context);
}

} // namespace

Assessment assess(const Observations &seen,
                  const QDateTime &nowUtc,
                  const TrustStore &roots,
                  const Requirement &requirement,
                  const std::optional<EarlierPolicy> &earlier)
{
    const ResolverHonesty honesty = resolverHonesty(seen);
    const Observations believed = honesty == ResolverHonesty::Honest ? seen : withoutInvented(seen);
    AssessContext context{
        believed, nowUtc, roots, requirement, {}, clockDoubt(believed, nowUtc, roots)};
    context.result.domain = seen.domain;
    context.result.checkedUtc = seen.startedUtc;
    context.result.duration = seen.duration;
    for (int step = int(Step::MailServers); step <= int(Step::Dane); ++step)
        context.result.steps.append({Step(step), StepStatus::Skipped, {}});

    if (honesty == ResolverHonesty::InventsMissing)
        context.add(Step::MailServers, aboutResolver(FindingCode::DnsRewrittenHere, seen));
    if (honesty == ResolverHonesty::InventsAll)
        context.add(Step::MailServers, aboutResolver(FindingCode::DnsPortalHere, seen));
    assessSteps(context, earlier);
    if (context.isClockInTheWay) {
        context.add(Step::MailServers, aboutClock(*context.clock, seen));
        context.conclude(Step::MailServers);
    }
    context.result.verdict = verdictOf(context.result.steps);
    return context.result;
}

} // namespace postseal
