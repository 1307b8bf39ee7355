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
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(5));
    for (const QTimer *timer : {&m_hourly, &m_soon})
        connect(timer, &QTimer::timeout, this, [this] { fetchWith(true); });
    connect(&library, &ReportLibrary::fetchPutOff, &m_soon, qOverload<>(&QTimer::start));
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
    use({});
    readAccount();
}

/// Nothing is known of an account that is taken just now.
void ReportMailbox::use(const MailboxAccount &account)
{
    m_account = account;
    m_place = PasswordPlace::Nowhere;
    m_isKeychainMute = false;
    m_error.reset();
    m_fetchedUtc = {};
    m_soon.stop();
    if (account.isEmpty())
        m_hourly.stop();
    else
        m_hourly.start();
    Q_EMIT changed();
}

QCoro::Task<> ReportMailbox::readAccount()
{
    const QPointer<ReportMailbox> self(this);
    const std::shared_ptr<Store> store = m_store;
    const auto setting = co_await store->setting(mailboxSetting);
    if (!self || store != m_store)
        co_return;
    // A file that cannot be read now may be read when it is opened again.
    if (!setting)
        m_store.reset();
    // Who set one in the meantime wants that.
    if (!setting || !m_account.isEmpty())
        co_return;
    const MailboxAccount account = mailboxFrom(*setting);
    if (account.isEmpty())
        co_return;
    use(account);
    co_await fetchWith(true);
}

void ReportMailbox::set(const MailboxAccount &account, const QString &password, bool lasting)
{
    const QString before = passwordKey(m_account);
    const PasswordPlace place = m_place;
    m_library.stopFetch();
    if (!m_account.isEmpty() && before != passwordKey(account))
        (void)m_keeper.forget(before);
    use(account);
    if (before == passwordKey(account))
        m_place = place;
    if (m_store)
        (void)m_store->setSetting(mailboxSetting, toSetting(account));
    keepPassword(account, password, lasting);
}

/// Without another password the one that there is goes to where it is to be.
QCoro::Task<> ReportMailbox::keepPassword(MailboxAccount account, QString password, bool lasting)
{
    const QPointer<ReportMailbox> self(this);
    const QString key = passwordKey(account);
    if (password.isEmpty())
        password = co_await m_keeper.read(key);
    if (!self || account != m_account || password.isEmpty())
        co_return;
    const PasswordPlace place = co_await m_keeper.keep(key, password, lasting);
    if (!self || account != m_account)
        co_return;
    m_place = place;
    Q_EMIT changed();
    fetch();
}

void ReportMailbox::remove()
{
    if (m_account.isEmpty())
        return;
    m_library.stopFetch();
    (void)m_keeper.forget(passwordKey(m_account));
    if (m_store)
        (void)m_store->setSetting(mailboxSetting, {});
    use({});
}

void ReportMailbox::fetch()
{
    fetchWith(false);
}

/// Unasked it neither tries a password again that was refused, which may lock the account, nor
/// makes the system ask once more for a keychain that nobody has unlocked.
bool ReportMailbox::isWorthTrying() const
{
    const bool isRefused = m_error
        && (m_error->fault == MailboxFault::WrongPassword
            || m_error->fault == MailboxFault::LoginDisabled);
    return !isRefused && !m_isKeychainMute;
}

QCoro::Task<> ReportMailbox::fetchWith(bool quietly)
{
    const QPointer<ReportMailbox> self(this);
    const std::shared_ptr<Store> store = m_store;
    if (m_account.isEmpty() || (quietly && !isWorthTrying()))
        co_return;
    MailboxOrder order;
    order.account = m_account;
    order.keys.rootsPem = m_rootsPem;
    order.keys.password = co_await m_keeper.read(passwordKey(order.account));
    // The store may be another by now, and that one's account is not this one.
    if (!self || order.account != m_account || store != m_store || store != m_list.store())
        co_return;
    m_isKeychainMute = order.keys.password.isEmpty();
    if (m_isKeychainMute)
        m_place = PasswordPlace::Nowhere;
    else if (m_place == PasswordPlace::Nowhere)
        m_place = PasswordPlace::Keychain;
    if (!m_isKeychainMute)
        m_library.fetch(order, quietly);
    Q_EMIT changed();
}

void ReportMailbox::takeFetched(const ImportAccount &account)
{
    // One that was still on its way when the account changed.
    if (account.mailbox != m_account || account.error)
        return;
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
