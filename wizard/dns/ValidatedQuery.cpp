// SPDX-License-Identifier: Apache-2.0
#include "dns/NetworkResolver.h"

#include <algorithm>

namespace postseal {

namespace {

/// Has no state, so that validations which outlive their resolver may go on using it.
const SystemClock validationClock;

/// The same facts, whatever their order, TTL and sender.
bool saysTheSame(const DnsAnswer &a, const DnsAnswer &b)
{
    const auto sortedRdata = [](const DnsAnswer &answer) {
        QList<QByteArray> list;
        for (const ResourceRecord &record : answer.records)
            list.append(record.rdata);
        std::sort(list.begin(), list.end());
        return list;
    };
    return a.kind == b.kind && a.aliases == b.aliases && sortedRdata(a) == sortedRdata(b);
}

/// One message with CD set, for the walk. The resolver may be gone already.
QCoro::Task<DnsAnswer> lookUpForWalk(NetworkResolverStatePtr state,
                                     DomainName name,
                                     RecordType type,
                                     Deadline deadline,
                                     StopToken stop)
{
    if (!state) {
        DnsAnswer cancelled;
        cancelled.name = name;
        cancelled.type = type;
        cancelled.kind = AnswerKind::Cancelled;
        co_return cancelled;
    }
    const LookupKey key{name, type, true};
    const MessageAnswer result = co_await lookUp(state, key, deadline, stop);
    co_return result.answer;
}

struct ProvenAnswer
{
    DnsAnswer answer;
    DnssecVerdict verdict;
};

/// The answer with CD set, along its alias chain, and what the signatures say of it.
QCoro::Task<ProvenAnswer> prove(NetworkResolverStatePtr state,
                                DomainName name,
                                RecordType type,
                                Deadline deadline,
                                StopToken stop)
{
    ProvenAnswer proven;
    LookupKey key{name, type, true};
    MessageAnswer part = co_await lookUp(state, key, deadline, stop);
    proven.answer = part.answer;
    proven.verdict = co_await state->validator->validate(part.answer, deadline, stop);
    // Resolvers give the whole chain in one message; only where one does not, its links come one by
    // one.
    while (part.chainLeavesMessage && proven.answer.kind == AnswerKind::NoData
           && proven.verdict.state == DnssecState::Secure) {
        key.name = proven.answer.finalName();
        part = co_await lookUp(state, key, deadline, stop);
        proven.answer = joinChain(proven.answer, part.answer);
        proven.verdict = co_await state->validator->validate(part.answer, deadline, stop);
    }
    co_return proven;
}

} // namespace

std::unique_ptr<DnssecValidator> makeValidator(const NetworkResolverStatePtr &state)
{
    const std::weak_ptr<NetworkResolverState> weak = state;
    const RawLookup lookup =
        [weak](DomainName name, RecordType type, Deadline deadline, StopToken stop) {
            return lookUpForWalk(weak.lock(), std::move(name), type, deadline, std::move(stop));
        };
    return std::make_unique<DnssecValidator>(lookup, state->settings.trustAnchors, validationClock);
}

QCoro::Task<DnsAnswer> queryAndValidate(NetworkResolverStatePtr state,
                                        DomainName name,
                                        RecordType type,
                                        Deadline deadline,
                                        StopToken stop)
{
    // All at once: the chain of trust, the question as everybody asks it, and the question with CD.
    state->validator->prefetch(name, deadline, stop);
    QCoro::Task<DnsAnswer> asking = queryFollowingAliases(state, name, type, deadline, stop);
    QCoro::Task<ProvenAnswer> proving = prove(state, name, type, deadline, stop);
    DnsAnswer answer = co_await asking;
    const ProvenAnswer proven = co_await proving;
    // "Secure" must be said of the very records that were validated. "Bogus" is said of records
    // that a validating resolver keeps back; they are shown, so that what is wrong with them can
    // be.
    const bool secure =
        proven.verdict.state == DnssecState::Secure && !saysTheSame(answer, proven.answer);
    const bool keptBack = proven.verdict.state == DnssecState::Bogus
        && answer.kind == AnswerKind::ServerFailure && !proven.answer.isUndetermined();
    if (answer.kind != AnswerKind::Cancelled && (secure || keptBack))
        answer = proven.answer;
    answer.dnssec = proven.verdict.state;
    answer.dnssecReason = proven.verdict.reason;
    co_return answer;
}

} // namespace postseal
