// SPDX-License-Identifier: Apache-2.0
#include "setup/PasswordKeeper.h"

#include <qt6keychain/keychain.h>

#include <QCoroSignal>

#include <memory>

namespace postseal {

namespace {

/// Under which the keychain lists it.
const QString serviceName = QStringLiteral("Postseal");

/// The system may ask somebody, who may be away.
constexpr std::chrono::seconds keychainPatience(60);

bool keychainUsed = true;

/// Runs a job to its end; false when it failed or nobody answered.
QCoro::Task<bool> carriedOut(std::shared_ptr<QKeychain::Job> job)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->start();
    const auto finished = co_await qCoro(job.get(), &QKeychain::Job::finished, keychainPatience);
    co_return finished.has_value() && job->error() == QKeychain::NoError;
}

/// Deleted when control is back in the event loop: it may be telling its end just now.
template <class JobType>
std::shared_ptr<JobType> makeJob(const QString &key)
{
    std::shared_ptr<JobType> job(new JobType(serviceName),
                                 [](JobType *done) { done->deleteLater(); });
    job->setKey(key);
    return job;
}

} // namespace

PasswordKeeper::PasswordKeeper(QObject *parent)
    : QObject(parent)
{ }

void PasswordKeeper::setKeychainUsed(bool used)
{
    keychainUsed = used;
}

QCoro::Task<QString> PasswordKeeper::read(QString key)
{
    if (m_ofThisRun.contains(key))
        co_return m_ofThisRun.value(key);
    if (!keychainUsed)
        co_return QString();
    const auto job = makeJob<QKeychain::ReadPasswordJob>(key);
    const bool isRead = co_await carriedOut(job);
    co_return isRead ? job->textData() : QString();
}

QCoro::Task<PasswordPlace> PasswordKeeper::keep(QString key, QString password, bool lasting)
{
    m_ofThisRun.remove(key);
    if (lasting && keychainUsed) {
        const auto job = makeJob<QKeychain::WritePasswordJob>(key);
        job->setTextData(password);
        const bool isWritten = co_await carriedOut(job);
        if (isWritten)
            co_return PasswordPlace::Keychain;
    } else {
        // An older one would come back at the next start.
        co_await forget(key);
    }
    m_ofThisRun.insert(key, password);
    co_return PasswordPlace::ThisRun;
}

QCoro::Task<> PasswordKeeper::forget(QString key)
{
    m_ofThisRun.remove(key);
    if (!keychainUsed)
        co_return;
    const auto job = makeJob<QKeychain::DeletePasswordJob>(key);
    co_await carriedOut(job);
}

} // namespace postseal
