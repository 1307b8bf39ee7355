// SPDX-License-Identifier: Apache-2.0
#include "dns/NetworkResolver.h"

#include "base/Log.h"

namespace postseal {

namespace {

/// Does the asking for a lookup that others wait for. Detached; ends by the deadline or when all
/// have left.
QCoro::Task<> runLookup(NetworkResolverStatePtr state,
                        LookupKey key,
                        std::shared_ptr<PendingLookup> lookup,
                        Deadline deadline)
{
    DnsQuestion question;
    question.name = key.name;
    question.type = key.type;
    question.checkingDisabled = key.checkingDisabled;
    const StopToken stop = lookup->stop.token();
    const DnsExchange exchange =
        co_await askServers(state->servers, question, state->settings.connector, deadline, stop);
    lookup->result = readAnswer(exchange, key.name, key.type);
    lookup->done = true;
    qCDebug(logDns) << "asked" << key.name.toAscii() << toText(key.type) << "kind"
                    << int(lookup->result.answer.kind) << exchange.server.toString() << "in"
                    << exchange.roundTrip.count() << "us";
    if (state->pending.value(key) == lookup)
        state->pending.remove(key);
    for (WaitPoint *waiter : std::as_const(lookup->waiters))
        waiter->wake();
}

/// Leaves a lookup that is not done. The last one out ends it.
void leaveLookup(NetworkResolverState &state,
                 const LookupKey &key,
                 const std::shared_ptr<PendingLookup> &lookup)
{
    if (!lookup->waiters.isEmpty())
        return;
    if (state.pending.value(key) == lookup)
        state.pending.remove(key);
    lookup->stop.stop();
}

MessageAnswer withoutAnswer(const LookupKey &key, AnswerKind kind)
{
    MessageAnswer result;
    result.answer.name = key.name;
    result.answer.type = key.type;
    result.answer.kind = kind;
    return result;
}

} // namespace

QCoro::Task<MessageAnswer> lookUp(NetworkResolverStatePtr state,
                                  LookupKey key,
                                  Deadline deadline,
                                  StopToken stop)
{
    if (stop.isStopped())
        co_return withoutAnswer(key, AnswerKind::Cancelled);
    for (;;) {
        std::shared_ptr<PendingLookup> lookup = state->pending.value(key);
        const bool joined = lookup != nullptr;
        if (!joined) {
            lookup = std::make_shared<PendingLookup>();
            state->pending.insert(key, lookup);
            // Not waited for here: it wakes the waiters.
            const QCoro::Task<> detached = runLookup(state, key, lookup, deadline);
        }
        // Who started it has its deadline kept by the lookup itself, which knows best what came by
        // then.
        WaitPoint point(joined ? deadline : Deadline(), stop);
        lookup->waiters.append(&point);
        WakeReason reason = WakeReason::Woken;
        while (!lookup->done && reason == WakeReason::Woken)
            reason = co_await point.wait();
        lookup->waiters.removeOne(&point);
        if (!lookup->done)
            leaveLookup(*state, key, lookup);
        if (stop.isStopped())
            co_return withoutAnswer(key, AnswerKind::Cancelled);
        if (!lookup->done)
            co_return withoutAnswer(key, AnswerKind::Silent);
        // Somebody with less time gave up; we have more.
        const AnswerKind kind = lookup->result.answer.kind;
        const bool gaveUp = kind == AnswerKind::Silent || kind == AnswerKind::Malformed;
        if (!joined || !gaveUp || deadline.hasPassed())
            // A copy on purpose: QCoro 0.8 moves from what co_return names, and others wait for it
            // too.
            co_return MessageAnswer(lookup->result);
    }
}

QCoro::Task<DnsAnswer> queryFollowingAliases(NetworkResolverStatePtr state,
                                             DomainName name,
                                             RecordType type,
                                             Deadline deadline,
                                             StopToken stop)
{
    LookupKey key{name, type, false};
    MessageAnswer part = co_await lookUp(state, key, deadline, stop);
    DnsAnswer whole = part.answer;
    while (part.chainLeavesMessage && whole.kind == AnswerKind::NoData) {
        key.name = whole.finalName();
        part = co_await lookUp(state, key, deadline, stop);
        whole = joinChain(whole, part.answer);
    }
    co_return whole;
}

QCoro::Task<DnsAnswer> queryAuthoritative(NetworkResolverStatePtr state,
                                          QHostAddress server,
                                          DomainName name,
                                          RecordType type,
                                          Deadline deadline,
                                          StopToken stop)
{
    DnsQuestion question;
    question.name = name;
    question.type = type;
    question.recursionDesired = false;
    const QList<Endpoint> servers{Endpoint{server, state->settings.authoritativePort}};
    const DnsExchange exchange =
        co_await askServers(servers, question, state->settings.connector, deadline, stop);
    DnsAnswer answer = readAnswer(exchange, name, type).answer;
    // AA speaks of the name asked for, so it is also right where that is an alias. RFC 1035
    // section 4.1.1.
    const bool answered = answer.hasRecords() || answer.isAbsent();
    if (answered && !answer.authoritative) {
        answer.kind = AnswerKind::Lame;
        answer.records.clear();
    }
    co_return answer;
}

NetworkResolver::NetworkResolver(ResolverSettings settings)
    : m_state(std::make_shared<NetworkResolverState>())
{
    m_state->servers = settings.servers.isEmpty() ? systemResolvers() : settings.servers;
    m_state->settings = std::move(settings);
    m_state->validator = makeValidator(m_state);
}

QCoro::Task<DnsAnswer> NetworkResolver::query(DomainName name,
                                              RecordType type,
                                              Deadline deadline,
                                              StopToken stop)
{
    return queryFollowingAliases(m_state, std::move(name), type, deadline, std::move(stop));
}

QCoro::Task<DnsAnswer> NetworkResolver::queryValidated(DomainName name,
                                                       RecordType type,
                                                       Deadline deadline,
                                                       StopToken stop)
{
    return queryAndValidate(m_state, std::move(name), type, deadline, std::move(stop));
}

QCoro::Task<DnsAnswer> NetworkResolver::queryServer(
    QHostAddress server, DomainName name, RecordType type, Deadline deadline, StopToken stop)
{
    return queryAuthoritative(m_state, server, std::move(name), type, deadline, std::move(stop));
}

std::unique_ptr<Resolver> makeResolver(ResolverSettings settings)
{
    return std::make_unique<NetworkResolver>(std::move(settings));
}

} // namespace postseal
