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
    endTests();
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
    ++m_generation;
    m_isSigningIn = false;
    m_account = account;
    m_permission.reset();
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

void ReportMailbox::set(const MailboxAccount &account, const QString &secret, bool lasting)
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
    keepSecret(account, secret, lasting);
    m_trial.secret.clear();
}

/// Without another one the one that there is goes to where it is to be.
QCoro::Task<> ReportMailbox::keepSecret(MailboxAccount account, QString secret, bool lasting)
{
    const QPointer<ReportMailbox> self(this);
    const QString key = passwordKey(account);
    if (secret.isEmpty())
        secret = co_await m_keeper.read(key);
    if (!self || account != m_account || secret.isEmpty())
        co_return;
    const PasswordPlace place = co_await m_keeper.keep(key, secret, lasting);
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

bool ReportMailbox::needsPerson() const
{
    return m_place == PasswordPlace::Nowhere
        || (m_error && m_error->fault == MailboxFault::SignInEnded);
}

/// Unasked it neither tries a password again that was refused, which may lock the account, nor
/// makes the system ask once more for a keychain that nobody has unlocked.
bool ReportMailbox::isWorthTrying() const
{
    const bool isRefused = m_error
        && (m_error->fault == MailboxFault::WrongPassword
            || m_error->fault == MailboxFault::LoginDisabled
            || m_error->fault == MailboxFault::SignInEnded);
    return !isRefused && !m_isKeychainMute;
}

/// The store may be another by now, and that one's account is not this one.
bool ReportMailbox::isStill(const MailboxAccount &account,
                            const std::shared_ptr<Store> &store) const
{
    return account == m_account && store == m_store && store == m_list.store();
}

QCoro::Task<> ReportMailbox::fetchWith(bool quietly)
{
    const QPointer<ReportMailbox> self(this);
    const std::shared_ptr<Store> store = m_store;
    if (m_account.isEmpty() || (quietly && !isWorthTrying()))
        co_return;
    // Somebody who asks joins what is under way: a token may be used once only.
    if (m_isSigningIn) {
        m_isQuiet = m_isQuiet && quietly;
        co_return;
    }
    if (quietly && m_library.isBusy()) {
        m_soon.start();
        co_return;
    }
    m_isQuiet = quietly;
    const MailboxAccount account = m_account;
    const QString secret = co_await m_keeper.read(passwordKey(account));
    if (!self || !isStill(account, store))
        co_return;
    m_isKeychainMute = secret.isEmpty();
    m_place = m_keeper.placeOf(passwordKey(account));
    if (m_isSigningIn)
        m_isQuiet = m_isQuiet && quietly;
    else if (!m_isKeychainMute)
        co_await fetchAs(account, secret);
    if (self)
        Q_EMIT changed();
}

QCoro::Task<> ReportMailbox::fetchAs(MailboxAccount account, QString secret)
{
    const QPointer<ReportMailbox> self(this);
    const std::shared_ptr<Store> store = m_store;
    const int generation = m_generation;
    m_isSigningIn = account.usesOAuth();
    if (m_isSigningIn)
        Q_EMIT changed();
    const Admission admission = co_await admit(account, secret);
    if (!self || generation != m_generation)
        co_return;
    m_isSigningIn = false;
    if (!isStill(account, store))
        co_return;
    if (admission)
        m_library.fetch({account, admission->keys}, m_isQuiet);
    else
        noteFetch(admission.error());
}

/// What was given in place of a secret is kept before anything else, for that one may be used up.
QCoro::Task<ReportMailbox::Admission> ReportMailbox::admit(MailboxAccount account, QString secret)
{
    const QPointer<ReportMailbox> self(this);
    const QByteArray roots = m_rootsPem;
    const StopToken unstopped;
    Admission admission = co_await admissionFor(account, secret, roots, unstopped);
    if (!self)
        co_return admission;
    const QString key = passwordKey(account);
    if (!admission && admission.error().fault == MailboxFault::SignInEnded
        && m_keeper.placeOf(key) == PasswordPlace::Keychain) {
        // The command line may have got another one since.
        const QString other = co_await m_keeper.readAnew(key);
        if (!self || other.isEmpty() || other == secret)
            co_return admission;
        secret = other;
        admission = co_await admissionFor(account, secret, roots, unstopped);
    }
    if (!self || !admission || admission->secret == secret)
        co_return admission;
    const QString next = admission->secret;
    co_await m_keeper.replace(key, secret, next);
    if (self && account == m_account)
        m_place = m_keeper.placeOf(key);
    co_return admission;
}

void ReportMailbox::takeFetched(const ImportAccount &account)
{
    // One that was still on its way when the account changed.
    if (account.mailbox != m_account || account.error)
        return;
    noteFetch(account.mailboxError);
    Q_EMIT changed();
}

void ReportMailbox::noteFetch(const std::optional<MailboxError> &error)
{
    m_fetchedUtc = QDateTime::currentDateTimeUtc();
    m_error = error;
}

void ReportMailbox::test(const MailboxAccount &account, const QString &password)
{
    testWith(account, password);
}

void ReportMailbox::testBy(const OAuthPerson &person, const MailboxAccount &account)
{
    testWithBrowser(person, account);
}

StopToken ReportMailbox::beginTest()
{
    stopTest();
    m_trial = {};
    m_trial.isRunning = true;
    return m_stopTrial.token();
}

QCoro::Task<> ReportMailbox::testWith(MailboxAccount account, QString password)
{
    const QPointer<ReportMailbox> self(this);
    const StopToken stop = beginTest();
    MailboxKeys keys{password, {}, m_rootsPem};
    if (password.isEmpty())
        keys.password = co_await m_keeper.read(passwordKey(account));
    if (!self || stop.isStopped())
        co_return;
    const Admission admission(MailboxAdmission{keys, password});
    co_await finishTest(account, admission);
}

QCoro::Task<> ReportMailbox::testWithBrowser(OAuthPerson person, MailboxAccount account)
{
    const QPointer<ReportMailbox> self(this);
    const StopToken stop = beginTest();
    if (isPermitted(account)) {
        const MailboxAdmission given = m_permission->admission;
        const auto tested = co_await tryMailbox(account, given.keys, stop);
        if (!self || stop.isStopped())
            co_return;
        // An hour may have gone by.
        if (tested || tested.error().fault != MailboxFault::TokenRefused) {
            takeTested(given, tested);
            co_return;
        }
    }
    m_permission.reset();
    const Admission admission = co_await admissionBy(person, account, m_rootsPem, stop);
    if (!self || stop.isStopped())
        co_return;
    if (admission)
        m_permission = Permission{account, *admission};
    co_await finishTest(account, admission);
}

/// Whoever signed in for another folder of the same mailbox.
bool ReportMailbox::isPermitted(const MailboxAccount &account) const
{
    if (!m_permission)
        return false;
    MailboxAccount same = m_permission->account;
    same.folder = account.folder;
    return same == account;
}

/// Looks whether it opens the mailbox.
QCoro::Task<> ReportMailbox::finishTest(MailboxAccount account, Admission admission)
{
    const QPointer<ReportMailbox> self(this);
    const StopToken stop = m_stopTrial.token();
    Result<quint32, MailboxError> tested(0);
    if (admission)
        tested = co_await tryMailbox(account, admission->keys, stop);
    else
        tested = failure(admission.error());
    if (self && !stop.isStopped())
        takeTested(admission.value_or(MailboxAdmission()), tested);
}

void ReportMailbox::takeTested(const MailboxAdmission &admission,
                               const Result<quint32, MailboxError> &tested)
{
    m_trial = {};
    if (tested) {
        m_trial.mails = *tested;
        m_trial.secret = admission.secret;
    } else {
        m_trial.error = tested.error();
        if (tested.error().fault == MailboxFault::TokenRefused)
            m_permission.reset();
    }
    Q_EMIT tried();
}

void ReportMailbox::stopTest()
{
    m_stopTrial.stop();
    m_stopTrial = StopSource();
    m_trial.isRunning = false;
}

void ReportMailbox::endTests()
{
    stopTest();
    m_trial = {};
    m_permission.reset();
}

} // namespace postseal
