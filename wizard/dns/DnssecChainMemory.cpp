// SPDX-License-Identifier: Apache-2.0
#include "base/WaitPoint.h"
#include "dns/DnssecChain.h"

#include <algorithm>

namespace postseal {

namespace {

// Names on the way to a thousand domains; beyond that, the memory starts afresh.
constexpr qsizetype mostLevels = 2000;
constexpr qsizetype mostQuestions = 1000;
// People repair a zone and check again: a judgement must not outlive their patience.
constexpr int longestLevelSeconds = 60;
constexpr int bogusLevelSeconds = 5;
// Between prefetch and walk.
constexpr int keptAnswerSeconds = 30;
constexpr int mostAskAttempts = 3;

/// Somebody else's answer may have ended with their patience, not with ours.
bool endedTooEarly(const DnsAnswer &answer)
{
    return answer.kind == AnswerKind::Cancelled || answer.kind == AnswerKind::Silent;
}

} // namespace

const DnssecChain::Level *DnssecChain::knownLevel(const DomainName &name) const
{
    const auto found = m_levels.constFind(name);
    return found != m_levels.constEnd() && found->validUntilUtc > nowUtc() ? &*found : nullptr;
}

void DnssecChain::remember(const DomainName &name, Level level, quint32 ttl)
{
    // What could not be found out may be found out the next moment.
    if (level.kind == Level::Kind::Indeterminate)
        return;
    const int longest = level.kind == Level::Kind::Bogus ? bogusLevelSeconds : longestLevelSeconds;
    const QDateTime until = nowUtc().addSecs(std::min(qint64(longest), qint64(ttl)));
    if (!level.validUntilUtc.isValid() || until < level.validUntilUtc)
        level.validUntilUtc = until;
    if (m_levels.size() >= mostLevels)
        m_levels.clear();
    m_levels.insert(name, level);
    // The answers have done their service, and messages may be large.
    for (const RecordType type : {RecordType::Ds, RecordType::Dnskey}) {
        const auto question = m_questions.constFind(QuestionKey(name, int(type)));
        if (question != m_questions.constEnd() && (*question)->isAnswered)
            m_questions.erase(question);
    }
}

std::shared_ptr<DnssecChain::Question> DnssecChain::openQuestion(const QuestionKey &key)
{
    const auto found = m_questions.constFind(key);
    if (found == m_questions.constEnd())
        return nullptr;
    if ((*found)->isAnswered && (*found)->keptUntilUtc <= nowUtc()) {
        m_questions.erase(found);
        return nullptr;
    }
    return *found;
}

void DnssecChain::closeQuestion(const QuestionKey &key,
                                const std::shared_ptr<Question> &question,
                                const DnsAnswer &answer)
{
    question->isAnswered = true;
    question->answer = answer;
    question->keptUntilUtc = nowUtc().addSecs(keptAnswerSeconds);
    if (!whyUnanswered(answer).isEmpty() && m_questions.value(key) == question)
        m_questions.remove(key);
    for (WaitPoint *point : std::as_const(question->waiting))
        point->wake();
}

QCoro::Task<DnsAnswer> DnssecChain::lookUp(std::shared_ptr<DnssecChain> self,
                                           DomainName name,
                                           RecordType type,
                                           Deadline deadline,
                                           StopToken stop)
{
    const QuestionKey key(name, int(type));
    const auto question = std::make_shared<Question>();
    if (self->m_questions.size() >= mostQuestions)
        self->m_questions.clear();
    self->m_questions.insert(key, question);
    // Eager: the lookup may be done before the task is awaited.
    auto task = self->m_lookup(name, type, deadline, stop);
    DnsAnswer answer = co_await task;
    answer.name = name;
    answer.type = type;
    self->closeQuestion(key, question, answer);
    co_return answer;
}

QCoro::Task<> DnssecChain::waitFor(std::shared_ptr<Question> question,
                                   Deadline deadline,
                                   StopToken stop)
{
    WaitPoint point(deadline, stop);
    question->waiting.append(&point);
    while (!question->isAnswered) {
        const WakeReason reason = co_await point.wait();
        if (reason != WakeReason::Woken)
            break;
    }
    question->waiting.removeOne(&point);
}

QCoro::Task<DnsAnswer> DnssecChain::ask(std::shared_ptr<DnssecChain> self,
                                        DomainName name,
                                        RecordType type,
                                        Deadline deadline,
                                        StopToken stop)
{
    for (int attempt = 0; attempt < mostAskAttempts; ++attempt) {
        const auto question = self->openQuestion(QuestionKey(name, int(type)));
        if (!question) {
            const DnsAnswer answer = co_await lookUp(self, name, type, deadline, stop);
            co_return answer;
        }
        co_await waitFor(question, deadline, stop);
        const bool isOver = deadline.hasPassed() || stop.isStopped();
        if (question->isAnswered && (isOver || !endedTooEarly(question->answer))) {
            // QCoro's co_return moves out of whatever it is given, and others want this answer too.
            const DnsAnswer answer = question->answer;
            co_return answer;
        }
        if (isOver)
            break;
    }
    DnsAnswer nothing;
    nothing.name = name;
    nothing.type = type;
    nothing.kind = stop.isStopped() ? AnswerKind::Cancelled : AnswerKind::Silent;
    co_return nothing;
}

} // namespace postseal
