// SPDX-License-Identifier: Apache-2.0
#include "setup/ReportMailbox.h"

#include "setup/MailboxSettings.h"
#include "setup/MailboxTrial.h"

#include <QPointer>

#include <QCoroFuture>

namespace postseal {

using namespace Qt::StringLiterals;

ReportMailbox::ReportMailbox(DomainList &list, ReportLibrary &library, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_library(library)
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, [this] { fetchWith(true); });
    connect(&list, &DomainList::loaded, this, &ReportMailbox::load);
    connect(&library, &ReportLibrary::fetched, this, &ReportMailbox::takeFetched);
}

ReportMailbox::~ReportMailbox()
{
    stopTest();
}

/// The account of another session; each store has its own.
void ReportMailbox::load()
{
    if (m_store == m_list.store())
        return;
    m_store = m_list.store();
    m_account = {};
    m_place = PasswordPlace::Nowhere;
    m_error.reset();
    m_fetchedUtc = {};
    m_hourly.stop();
    readAccount();
}

QCoro::Task<> ReportMailbox::readAccount()
{
    const QPointer<ReportMailbox> self(this);
    const std::shared_ptr<Store> store = m_store;
    const auto setting = co_await store->setting(mailboxSetting);
    // Who set one in the meantime wants that.
    if (!self || store != m_store || !m_account.isEmpty() || !setting)
        co_return;
    m_account = mailboxFrom(*setting);
    if (m_account.isEmpty())
        co_return;
    m_hourly.start();
    Q_EMIT changed();
    co_await fetchWith(true);
}

void ReportMailbox::set(const MailboxAccount &account, const QString &password, bool lasting)
{
    m_account = account;
    m_error.reset();
    m_fetchedUtc = {};
    if (m_store)
        (void)m_store->setSetting(mailboxSetting, toSetting(account));
    m_hourly.start();
    Q_EMIT changed();
    keepPassword(account, password, lasting);
}

QCoro::Task<> ReportMailbox::keepPassword(MailboxAccount account, QString password, bool lasting)
{
    const QPointer<ReportMailbox> self(this);
    if (!password.isEmpty()) {
        const PasswordPlace place = co_await m_keeper.keep(passwordKey(account), password, lasting);
        if (!self)
            co_return;
        m_place = place;
    }
    Q_EMIT changed();
    fetch();
}

void ReportMailbox::remove()
{
    (void)m_keeper.forget(passwordKey(m_account));
    m_account = {};
    m_place = PasswordPlace::Nowhere;
    m_error.reset();
    m_fetchedUtc = {};
    m_hourly.stop();
    if (m_store)
        (void)m_store->setSetting(mailboxSetting, {});
    Q_EMIT changed();
}

void ReportMailbox::fetch()
{
    fetchWith(false);
}

QCoro::Task<> ReportMailbox::fetchWith(bool quietly)
{
    const QPointer<ReportMailbox> self(this);
    MailboxOrder order;
    order.account = m_account;
    order.keys.rootsPem = m_rootsPem;
    if (order.account.isEmpty())
        co_return;
    order.keys.password = co_await m_keeper.read(passwordKey(order.account));
    if (!self || order.account != m_account)
        co_return;
    const bool hasPassword = !order.keys.password.isEmpty();
    if (!hasPassword || m_place == PasswordPlace::Nowhere)
        m_place = hasPassword ? PasswordPlace::Keychain : PasswordPlace::Nowhere;
    if (hasPassword)
        m_library.fetch(order, quietly);
    Q_EMIT changed();
}

void ReportMailbox::takeFetched(const ImportAccount &account)
{
    m_fetchedUtc = QDateTime::currentDateTimeUtc();
    m_error = account.mailboxError;
    Q_EMIT changed();
}

void ReportMailbox::test(const MailboxAccount &account, const QString &password)
{
    testWith(account, password);
}

QCoro::Task<> ReportMailbox::testWith(MailboxAccount account, QString password)
{
    const QPointer<ReportMailbox> self(this);
    stopTest();
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    m_stopTrial = stopped;
    m_trial = {};
    m_trial.isRunning = true;
    MailboxKeys keys;
    keys.rootsPem = m_rootsPem;
    keys.password = password;
    if (password.isEmpty())
        keys.password = co_await m_keeper.read(passwordKey(account));
    if (!self || m_stopTrial != stopped)
        co_return;
    const auto tested = co_await tryMailbox(account, keys, stopped);
    if (!self || m_stopTrial != stopped)
        co_return;
    m_trial = {};
    m_trial.mails = tested.value_or(0);
    if (!tested)
        m_trial.error = tested.error();
    Q_EMIT tried();
}

void ReportMailbox::stopTest()
{
    if (m_stopTrial)
        *m_stopTrial = true;
    m_stopTrial.reset();
    m_trial.isRunning = false;
}

} // namespace postseal
