// SPDX-License-Identifier: Apache-2.0
#include "setup/PasswordKeeper.h"

#include <QHash>
#include <qt6keychain/keychain.h>

#include <QCoroSignal>

#include <memory>

namespace postseal {

namespace {

/// Under which the keychain lists it.
const QString serviceName = QStringLiteral("Postseal");

/// The system may ask somebody, who may be away.
constexpr std::chrono::seconds keychainPatience(60);

/// What came of a job.
struct Outcome
{
    bool isGood = false; ///< not when nobody answered, either
    QString text; ///< the password that was read
};

QString textOf(const QKeychain::Job &)
{
    return {};
}

QString textOf(const QKeychain::ReadPasswordJob &job)
{
    return job.textData();
}

/// Runs a job to its end, or as long as we have patience. It deletes itself at its end and not
/// before: the system's part of it comes back to it.
template <class JobType>
QCoro::Task<Outcome> carriedOut(JobType *job)
{
    const auto outcome = std::make_shared<Outcome>();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, outcome] {
        outcome->isGood = job->error() == QKeychain::NoError;
        outcome->text = textOf(*job);
    });
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->start();
    co_await qCoro(job, &QKeychain::Job::finished, keychainPatience);
    co_return *outcome;
}

template <class JobType>
JobType *makeJob(const QString &key)
{
    auto *job = new JobType(serviceName);
    job->setKey(key);
    return job;
}

} // namespace

struct PasswordKeeper::Memory
{
    QHash<QString, QString> passwords; ///< of this run, and what was read from the keychain
    QHash<QString, PasswordPlace> places; ///< of those
    QHash<QString, int> changes; ///< how often each was kept or forgotten

    /// Out of the keychain.
    void take(const QString &key, const QString &password)
    {
        passwords.insert(key, password);
        places.insert(key, PasswordPlace::Keychain);
    }
};

PasswordKeeper::PasswordKeeper(QObject *parent)
    : QObject(parent)
    , m_memory(std::make_shared<Memory>())
{ }

QCoro::Task<QString> PasswordKeeper::read(QString key)
{
    const auto memory = m_memory;
    if (memory->passwords.contains(key))
        co_return memory->passwords.value(key);
    const int change = memory->changes.value(key);
    const Outcome outcome = co_await carriedOut(makeJob<QKeychain::ReadPasswordJob>(key));
    if (change != memory->changes.value(key))
        co_return memory->passwords.value(key);
    if (!outcome.text.isEmpty())
        memory->take(key, outcome.text);
    co_return outcome.text;
}

QCoro::Task<QString> PasswordKeeper::readAnew(QString key)
{
    const auto memory = m_memory;
    const int change = memory->changes.value(key);
    const Outcome outcome = co_await carriedOut(makeJob<QKeychain::ReadPasswordJob>(key));
    if (!outcome.text.isEmpty() && change == memory->changes.value(key))
        memory->take(key, outcome.text);
    co_return memory->passwords.value(key);
}

PasswordPlace PasswordKeeper::placeOf(const QString &key) const
{
    return m_memory->places.value(key, PasswordPlace::Nowhere);
}

QCoro::Task<> PasswordKeeper::replace(QString key, QString before, QString after)
{
    if (m_memory->passwords.value(key) != before)
        co_return;
    if (placeOf(key) == PasswordPlace::Keychain) {
        co_await keep(key, after, true);
        co_return;
    }
    ++m_memory->changes[key];
    m_memory->passwords.insert(key, after);
}

QCoro::Task<PasswordPlace> PasswordKeeper::keep(QString key, QString password, bool lasting)
{
    const auto memory = m_memory;
    const int change = ++memory->changes[key];
    memory->passwords.insert(key, password);
    memory->places.insert(key, PasswordPlace::ThisRun);
    PasswordPlace place = PasswordPlace::ThisRun;
    if (lasting) {
        auto *job = makeJob<QKeychain::WritePasswordJob>(key);
        job->setTextData(password);
        const Outcome outcome = co_await carriedOut(job);
        place = outcome.isGood ? PasswordPlace::Keychain : place;
    } else {
        // An older one would come back at the next start.
        co_await carriedOut(makeJob<QKeychain::DeletePasswordJob>(key));
    }
    if (change != memory->changes.value(key))
        co_return PasswordPlace::Nowhere;
    memory->places.insert(key, place);
    co_return place;
}

QCoro::Task<> PasswordKeeper::forget(QString key)
{
    ++m_memory->changes[key];
    m_memory->passwords.remove(key);
    m_memory->places.remove(key);
    co_await carriedOut(makeJob<QKeychain::DeletePasswordJob>(key));
}

} // namespace postseal
