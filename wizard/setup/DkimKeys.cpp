// SPDX-License-Identifier: Apache-2.0
#include "setup/DkimKeys.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QSemaphore>

namespace postseal {

namespace {

using std::chrono_literals::operator""s;

constexpr int lookEvery = 100; // milliseconds, whether it is stopped
constexpr int mostUnanswered = 2;
constexpr auto keyPatience = 5s;
constexpr qint64 patienceOfAnImport = 60'000; // milliseconds of waiting for names of strangers
constexpr qsizetype longestKey = 4096;
constexpr qsizetype mostTexts = 5;

/// What the DNS has under a key's name.
struct KeyRecords
{
    bool isKnown = false; ///< false: it could not be found out
    bool isUnanswered = false; ///< nobody answered at all
    QList<QByteArray> texts;
};

KeyRecords recordsFrom(const DnsAnswer &answer)
{
    KeyRecords found;
    found.isKnown = answer.kind == AnswerKind::Records || answer.kind == AnswerKind::NoData
        || answer.kind == AnswerKind::NxDomain;
    found.isUnanswered =
        answer.kind == AnswerKind::Silent || answer.kind == AnswerKind::Unreachable;
    if (answer.kind == AnswerKind::Records) {
        for (const QList<QByteArray> &strings : txtRecords(answer)) {
            const QByteArray text = strings.join();
            if (text.size() <= longestKey && found.texts.size() < mostTexts)
                found.texts.append(text);
        }
    }
    return found;
}

/// The better of two: who signed is told by whichever signature holds.
bool isBetter(DkimVerdict a, DkimVerdict b)
{
    constexpr DkimVerdict order[] = {
        DkimVerdict::Pass, DkimVerdict::Unknown, DkimVerdict::Fail, DkimVerdict::NoKey};
    for (const DkimVerdict verdict : order) {
        if (a == verdict || b == verdict)
            return a == verdict && b != verdict;
    }
    return false;
}

} // namespace

struct DkimKeys::Shared
{
    QMutex mutex;
    QHash<QByteArray, KeyRecords> records;
    int unanswered = 0; ///< names in a row
    qint64 waited = 0; ///< milliseconds
};

struct DkimKeys::Question
{
    DomainName name;
    std::shared_ptr<Shared> shared;
    QSemaphore answered;
};

QByteArray toId(DkimVerdict verdict)
{
    switch (verdict) {
    case DkimVerdict::None:
        return "none";
    case DkimVerdict::Pass:
        return "pass";
    case DkimVerdict::Fail:
        return "fail";
    case DkimVerdict::NoKey:
        return "no-key";
    case DkimVerdict::Unknown:
        return "unknown";
    }
    return {};
}

DkimKeys::DkimKeys(ResolverSource resolver, QObject *parent)
    : QObject(parent)
    , m_resolver(std::move(resolver))
    , m_shared(std::make_shared<Shared>())
{ }

QByteArray DkimKeys::authenticationOf(const QList<DkimSignature> &signatures,
                                      const std::function<bool()> &isStopped)
{
    DkimVerdict best = DkimVerdict::None;
    QByteArray signer;
    for (const DkimSignature &signature : signatures) {
        const DkimVerdict verdict = verdictOn(signature, isStopped);
        if (best != DkimVerdict::None && !isBetter(verdict, best))
            continue;
        best = verdict;
        signer = signature.domain.toAscii();
        if (best == DkimVerdict::Pass)
            break;
    }
    return best == DkimVerdict::None ? toId(best) : toId(best) + ' ' + signer;
}

DkimVerdict DkimKeys::verdictOn(const DkimSignature &signature,
                                const std::function<bool()> &isStopped)
{
    // No key could make another body out of it.
    if (!signature.isOverBody)
        return DkimVerdict::Fail;
    if (isStopped())
        return DkimVerdict::Unknown;
    const QByteArray name = signature.keyName.toAscii().toLower();
    const auto known = [&]() -> std::optional<KeyRecords> {
        const QMutexLocker lock(&m_shared->mutex);
        if (m_shared->records.contains(name))
            return m_shared->records.value(name);
        const bool isEnough =
            m_shared->unanswered >= mostUnanswered || m_shared->waited >= patienceOfAnImport;
        return isEnough ? std::optional(KeyRecords()) : std::nullopt;
    };
    std::optional<KeyRecords> records = known();
    if (!records) {
        const auto question = std::make_shared<Question>();
        question->name = signature.keyName;
        question->shared = m_shared;
        QElapsedTimer since;
        since.start();
        QMetaObject::invokeMethod(
            this, [this, question] { lookUp(question); }, Qt::QueuedConnection);
        while (!question->answered.tryAcquire(1, lookEvery)) {
            if (isStopped())
                return DkimVerdict::Unknown;
        }
        {
            const QMutexLocker lock(&m_shared->mutex);
            m_shared->waited += since.elapsed();
        }
        records = known();
    }
    if (!records || !records->isKnown)
        return DkimVerdict::Unknown;
    DkimVerdict best = DkimVerdict::NoKey;
    for (const QByteArray &text : records->texts) {
        const DkimVerdict verdict = verify(signature, text);
        best = isBetter(verdict, best) ? verdict : best;
    }
    return best;
}

/// On this object's thread; the question outlives it.
QCoro::Task<> DkimKeys::lookUp(std::shared_ptr<Question> question)
{
    const std::shared_ptr<Resolver> resolver = m_resolver ? m_resolver() : nullptr;
    KeyRecords found;
    found.isUnanswered = true;
    if (resolver) {
        const DnsAnswer answer = co_await resolver->query(
            question->name, RecordType::Txt, Deadline::in(keyPatience), StopToken());
        found = recordsFrom(answer);
    }
    {
        const QMutexLocker lock(&question->shared->mutex);
        int &unanswered = question->shared->unanswered;
        unanswered = found.isUnanswered ? unanswered + 1 : 0;
        question->shared->records.insert(question->name.toAscii().toLower(), found);
    }
    question->answered.release();
}

} // namespace postseal
