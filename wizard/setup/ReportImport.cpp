// SPDX-License-Identifier: Apache-2.0
#include "setup/ReportImport.h"

#include "setup/ReportImportJob.h"

#include <QThread>

#include <utility>

namespace postseal {

ReportImport::ReportImport(Store &store, const Clock &clock, DkimKeys *keys, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_keys(keys)
{ }

ReportImport::~ReportImport()
{
    if (!m_thread)
        return;
    m_job->stopped = true;
    m_thread->wait();
    delete m_thread;
}

void ReportImport::start(const QStringList &paths)
{
    if (isRunning())
        return;
    auto job = std::make_shared<ReportImportJob>(m_store, m_clock, m_keys);
    job->paths = paths;
    run(std::move(job));
}

void ReportImport::startAgain(const QString &folder, std::shared_ptr<SeenFiles> seen)
{
    if (isRunning())
        return;
    auto job = std::make_shared<ReportImportJob>(m_store, m_clock, m_keys);
    job->paths = {folder};
    job->seen = std::move(seen);
    run(std::move(job));
}

void ReportImport::startWith(const QByteArray &bytes, const QString &name)
{
    if (isRunning())
        return;
    auto job = std::make_shared<ReportImportJob>(m_store, m_clock, m_keys);
    job->bytes = bytes;
    job->name = name;
    run(std::move(job));
}

void ReportImport::startFetch(const MailboxOrder &order)
{
    if (isRunning())
        return;
    auto job = std::make_shared<ReportImportJob>(m_store, m_clock, m_keys);
    job->mailbox = order;
    job->account.isFetch = true;
    job->account.mailbox = order.account;
    run(std::move(job));
}

void ReportImport::run(std::shared_ptr<ReportImportJob> job)
{
    m_account = {};
    m_job = std::move(job);
    // The thread ends before this object does, and a call that is still queued goes with it.
    m_job->tell = [this](const ImportAccount &account) {
        QMetaObject::invokeMethod(
            this, [this, account] { takeAccount(account); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create([job = m_job] { job->run(); });
    connect(m_thread, &QThread::finished, this, [this] {
        m_account = m_job->wholeAccount();
        m_job.reset();
        m_thread->deleteLater();
        m_thread = nullptr;
        Q_EMIT finished();
    });
    m_thread->start(QThread::LowPriority);
}

void ReportImport::takeAccount(const ImportAccount &account)
{
    if (!m_job)
        return;
    m_account = account;
    Q_EMIT progressed();
}

bool ReportImport::isFetching() const
{
    return m_job && m_job->mailbox;
}

void ReportImport::stop()
{
    if (m_job)
        m_job->stopped = true;
}

} // namespace postseal
