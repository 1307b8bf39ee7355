// SPDX-License-Identifier: Apache-2.0
// Step policy: the HTTP answer and the body, at every address with a good certificate.
#include "check/AssessContext.h"
#include "check/MediaType.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr Step policyStep = Step::Policy;
constexpr int redirectsBegin = 300;
constexpr int redirectsEnd = 400;

bool reachedHttp(const PolicyFetchObservation &fetch)
{
    switch (fetch.outcome) {
    case FetchOutcome::NoAnswer:
    case FetchOutcome::Timeout:
    case FetchOutcome::ClosedEarly:
    case FetchOutcome::HttpSyntax:
    case FetchOutcome::TooLarge:
    case FetchOutcome::Answered:
        return true;
    case FetchOutcome::NoRouteHere:
    case FetchOutcome::ConnectionRefused:
    case FetchOutcome::ConnectionTimeout:
    case FetchOutcome::HostUnreachable:
    case FetchOutcome::HandshakeFailed:
    case FetchOutcome::HandshakeTimeout:
    case FetchOutcome::Cancelled:
        return false;
    }
    return false;
}

/// What came from behind a bad certificate is evidence, not a policy. RFC 8461 section 3.3.
bool isTrusted(const PolicyFetchObservation &fetch, AssessContext &context)
{
    const EndpointFindings endpoint =
        judgeEndpoint(EndpointKind::PolicyHost, fetch.tls, fetch.host, fetch.address, context);
    return worst(endpoint.findings) != Severity::Fail && endpoint.verdict.isGood()
        && interceptingProxy(endpoint.leaf).isEmpty();
}

QList<Finding> judgeStatus(const PolicyFetchObservation &fetch, const QString &host)
{
    const QString status = QString::number(fetch.status);
    if (fetch.status >= redirectsBegin && fetch.status < redirectsEnd
        && !fetch.location.isEmpty()) {
        return {Finding(FindingCode::PolicyRedirect,
                        host,
                        {status, QString::fromUtf8(fetch.location)},
                        fetch.head)};
    }
    constexpr int notFound = 404;
    if (fetch.status == notFound)
        return {Finding(FindingCode::PolicyNotFound, host, {fetch.address.toString()}, fetch.head)};
    return {Finding(FindingCode::PolicyHttpStatus, host, {status}, fetch.head)};
}

/// Everything about the answer but its text.
QList<Finding> judgeHttpAnswer(const PolicyFetchObservation &fetch, const AssessContext &context)
{
    const QString host = fetch.host.toDisplay();
    const QString place = fetch.address.toString();
    const QString seconds = QString::number(context.seen.timeout.count());
    switch (fetch.outcome) {
    case FetchOutcome::NoAnswer:
        return {Finding(FindingCode::PolicyNoAnswer, host, {seconds})};
    case FetchOutcome::Timeout:
        return {Finding(FindingCode::PolicyTimeout, host, {seconds}, fetch.body)};
    case FetchOutcome::ClosedEarly:
        return {Finding(FindingCode::PolicyClosedEarly, host, {place}, fetch.body)};
    case FetchOutcome::HttpSyntax:
        return {Finding(FindingCode::PolicyHttpSyntax, host, {place}, fetch.head)};
    case FetchOutcome::TooLarge:
        if (constexpr int ok = 200; fetch.status != ok)
            return judgeStatus(fetch, host);
        return {Finding(FindingCode::PolicyTooLarge, host, {QString::number(largestPolicy)})};
    default:
        break;
    }
    if (constexpr int ok = 200; fetch.status != ok)
        return judgeStatus(fetch, host);
    if (!fetch.contentEncoding.isEmpty()) {
        return {Finding(FindingCode::PolicyEncoded,
                        host,
                        {QString::fromUtf8(fetch.contentEncoding)},
                        fetch.head)};
    }
    return judgeMediaType(fetch.contentTypeHeader, host);
}

/// The files that the addresses serve; one text, unless they differ.
QList<QByteArray> differentBodies(const QList<PolicyFetchObservation> &fetches)
{
    QList<QByteArray> bodies;
    for (const PolicyFetchObservation &fetch : fetches) {
        if (!bodies.contains(fetch.body))
            bodies.append(fetch.body);
    }
    return bodies;
}

void assessBodies(AssessContext &context, const QList<PolicyFetchObservation> &fetches)
{
    const QList<QByteArray> bodies = differentBodies(fetches);
    if (bodies.size() > 1) {
        QStringList places;
        for (const PolicyFetchObservation &fetch : fetches)
            places.append(fetch.address.toString());
        context.add(policyStep,
                    Finding(FindingCode::PolicyAddressesDiffer,
                            fetches.first().host.toDisplay(),
                            {places.join(u", "_s)}));
    }
    context.result.policyText = bodies.first();
    context.result.policy = readPolicy(bodies.first());
    for (const Finding &finding : context.result.policy.findings)
        context.add(policyStep, finding);
}

} // namespace

QList<Finding> judgeMediaType(const QByteArray &contentType, const QString &subject)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    const QString shown = QString::fromUtf8(contentType);
    if (type == "text/plain")
        return {};
    if (type.isEmpty())
        return {Finding(FindingCode::PolicyMediaTypeMissing, subject)};
    if (type == "text/html" || type == "application/xhtml+xml")
        return {Finding(FindingCode::PolicyMediaTypeHtml, subject, {shown}, contentType)};
    return {Finding(FindingCode::PolicyMediaTypeOther, subject, {shown}, contentType)};
}

void assessPolicy(AssessContext &context)
{
    QList<PolicyFetchObservation> trusted;
    for (const PolicyFetchObservation &fetch : byAddress(context.seen.fetches)) {
        if (reachedHttp(fetch) && isTrusted(fetch, context))
            trusted.append(fetch);
    }
    if (trusted.isEmpty())
        return context.skip(policyStep);

    QList<PolicyFetchObservation> usable;
    for (const PolicyFetchObservation &fetch : trusted) {
        const QList<Finding> findings = judgeHttpAnswer(fetch, context);
        for (const Finding &finding : findings)
            context.addOnce(policyStep, finding);
        // A web page is read as well, to say what it is.
        const bool readable = fetch.outcome == FetchOutcome::Answered && fetch.status == 200
            && fetch.contentEncoding.isEmpty();
        if (readable)
            usable.append(fetch);
    }
    if (!usable.isEmpty())
        assessBodies(context, usable);
    context.result.senders =
        usable.isEmpty() ? QList<SenderJudgement>() : judgeSenders(context.at(policyStep).findings);
    if (worst(context.at(policyStep).findings) != Severity::Fail && context.result.policy.policy) {
        context.policy = &*context.result.policy.policy;
        context.add(policyStep,
                    Finding(FindingCode::PolicyGood,
                            context.seen.domain.toDisplay(),
                            {QString::fromLatin1(toId(context.policy->mode))}));
    }
    // With nothing announced and only a wildcard's web server behind the name, its 404 is not a
    // fault.
    if (context.policyHostNotSetUp && context.result.record.verdict == RecordVerdict::None) {
        for (Finding &finding : context.at(policyStep).findings) {
            if (finding.severity == Severity::Fail)
                finding.severity = Severity::Warn;
        }
    }
    context.conclude(policyStep);
}

std::optional<EarlierPolicy> earlierPolicy(const Assessment &assessment)
{
    if (assessment.policyText.isEmpty() || !assessment.record.record)
        return std::nullopt;
    return EarlierPolicy{
        assessment.checkedUtc, assessment.policyText, assessment.record.record->id};
}

void assessChanges(AssessContext &context, const EarlierPolicy &earlier)
{
    const std::optional<EarlierPolicy> now = earlierPolicy(context.result);
    if (!now)
        return;
    const QString id = QString::fromLatin1(now->id);
    const QString date = earlier.checkedUtc.date().toString(Qt::ISODate);
    // Senders that hold a policy ask for the file again only when the id is another. RFC 8461
    // section 3.1.
    if (now->text != earlier.text && now->id == earlier.id)
        context.add(Step::Record, Finding(FindingCode::RecordIdUnchanged, id, {date}));
    else if (now->text == earlier.text && now->id != earlier.id)
        context.add(Step::Record, Finding(FindingCode::RecordBodyUnchanged, id, {date}));
    context.conclude(Step::Record);
}

} // namespace postseal
