// SPDX-License-Identifier: Apache-2.0
#include "dns/PrimaryServer.h"

#include "base/Clock.h"
#include "dns/DnsTransport.h"
#include "dns/SignedMessage.h"

#include <QRandomGenerator>

namespace postseal {

namespace {

constexpr int noSuchName = 3;

/// RFC 1035 section 4.1.1 and RFC 2136 section 2.2.
PrimaryOutcome outcomeOfCode(int code)
{
    switch (code) {
    case 0:
        return PrimaryOutcome::Done;
    case 2:
        return PrimaryOutcome::ServerFailure;
    case 4:
        return PrimaryOutcome::NotImplemented;
    case 5:
        return PrimaryOutcome::Refused;
    case 6: // YXDOMAIN
    case 7: // YXRRSET
    case 8: // NXRRSET
        return PrimaryOutcome::Changed;
    case 9: // NOTAUTH
    case 10: // NOTZONE
        return PrimaryOutcome::NotAuthoritative;
    default:
        return PrimaryOutcome::OtherError;
    }
}

/// What the code means once the signature was looked at.
PrimaryOutcome outcomeOf(const SignedReply &reply)
{
    switch (reply.verdict) {
    case TsigVerdict::KeyUnknown:
        return PrimaryOutcome::KeyUnknown;
    case TsigVerdict::SignatureBad:
    case TsigVerdict::CutTooShort:
        return PrimaryOutcome::SignatureBad;
    case TsigVerdict::TimeBad:
    case TsigVerdict::OutOfTime:
        return PrimaryOutcome::TimeBad;
    case TsigVerdict::Missing:
        // Who does not do TSIG or will not talk to us says no without a signature. A yes needs one.
        return reply.reply.responseCode == 0 || reply.reply.responseCode == noSuchName
            ? PrimaryOutcome::Forged
            : outcomeOfCode(reply.reply.responseCode);
    case TsigVerdict::Forged:
        return PrimaryOutcome::Forged;
    case TsigVerdict::Valid:
        break;
    }
    return outcomeOfCode(reply.reply.responseCode);
}

PrimaryOutcome outcomeOf(DnsExchange::Outcome outcome)
{
    switch (outcome) {
    case DnsExchange::Outcome::Cancelled:
        return PrimaryOutcome::Cancelled;
    case DnsExchange::Outcome::Unreachable:
        return PrimaryOutcome::Unreachable;
    case DnsExchange::Outcome::Silent:
        return PrimaryOutcome::Silent;
    case DnsExchange::Outcome::Malformed:
    case DnsExchange::Outcome::Reply:
        break;
    }
    return PrimaryOutcome::Malformed;
}

quint16 randomId()
{
    return quint16(QRandomGenerator::system()->bounded(0x10000));
}

QCoro::Task<PrimaryReply> exchangeSigned(PrimaryServer server,
                                         SignedMessage message,
                                         Deadline deadline,
                                         StopToken stop)
{
    const TcpExchange exchange =
        co_await exchangeOverTcp(server.endpoint, message.wire, deadline, stop);
    PrimaryReply answer;
    answer.outcome = outcomeOf(exchange.outcome);
    if (exchange.outcome != DnsExchange::Outcome::Reply)
        co_return answer;
    // The signature has the computer's own time in it, and so has the check of it.
    const auto reply =
        readSignedReply(message, exchange.message, server.key, SystemClock().nowUtc());
    if (!reply) {
        answer.outcome = PrimaryOutcome::Malformed;
        co_return answer;
    }
    answer.outcome = outcomeOf(*reply);
    answer.responseCode = reply->reply.responseCode;
    answer.serverUtc = reply->serverUtc;
    answer.isSigned = reply->verdict == TsigVerdict::Valid;
    answer.isAuthoritative = reply->reply.authoritative;
    answer.records = reply->reply.answer;
    co_return answer;
}

} // namespace

QCoro::Task<PrimaryReply> askPrimary(
    PrimaryServer server, DomainName name, RecordType type, Deadline deadline, StopToken stop)
{
    DnsQuestion question;
    question.name = name;
    question.type = type;
    question.recursionDesired = false;
    const auto message = encodeSignedQuery(question, server.key, randomId());
    PrimaryReply answer;
    answer.outcome = PrimaryOutcome::NotEncoded;
    if (!message)
        co_return answer;
    answer = co_await exchangeSigned(server, *message, deadline, stop);
    // That there is no such name is an answer as well.
    if (answer.outcome == PrimaryOutcome::OtherError && answer.responseCode == noSuchName)
        answer.outcome = PrimaryOutcome::Done;
    if (answer.outcome == PrimaryOutcome::Done && !answer.isAuthoritative)
        answer.outcome = PrimaryOutcome::Delegated;
    answer.records.removeIf(
        [&](const ResourceRecord &record) { return record.owner != name || record.type != type; });
    co_return answer;
}

QCoro::Task<PrimaryReply> updatePrimary(PrimaryServer server,
                                        ZoneUpdate update,
                                        Deadline deadline,
                                        StopToken stop)
{
    const auto message = encodeSignedUpdate(update, server.key, randomId());
    if (!message) {
        PrimaryReply answer;
        answer.outcome = PrimaryOutcome::NotEncoded;
        co_return answer;
    }
    PrimaryReply answer = co_await exchangeSigned(server, *message, deadline, stop);
    answer.records.clear();
    co_return answer;
}

} // namespace postseal
