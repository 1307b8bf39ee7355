// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/StopToken.h"
#include "setup/MailboxSignIn.h"
#include "setup/PasswordKeeper.h"
#include "setup/ReportLibrary.h"

#include <QTimer>

#include <QCoroTask>

#include <memory>
#include <optional>

namespace postseal {

/// What came of trying an account.
struct MailboxTrial
{
    bool isRunning = false;
    quint32 mails = 0; ///< in the folder
    QString secret; ///< what it was opened with, for set(); empty: what it has
    std::optional<MailboxError> error;
};

/// The mailbox that reports arrive in: which one, its password, and fetching from it when somebody
/// asks and once an hour. Uses the store that the list of domains uses. Main thread only.
class ReportMailbox : public QObject
{
    Q_OBJECT
public:
    ReportMailbox(DomainList &list, ReportLibrary &library, QObject *parent = nullptr);
    ~ReportMailbox() override;

    /// Certificates to trust instead of the system's.
    void setRoots(const QByteArray &pem) { m_rootsPem = pem; }

    /// Empty: none was set.
    [[nodiscard]] const MailboxAccount &account() const { return m_account; }

    [[nodiscard]] PasswordPlace passwordPlace() const { return m_place; }

    /// Takes another account from now on, with its password or refresh token. Empty: the one that
    /// it has.
    void set(const MailboxAccount &account, const QString &secret, bool lasting);
    /// Forgets it with its password. The mailbox and the stored reports stay as they are.
    void remove();

    /// Signs in and looks at the folder, and fetches nothing; tried() follows.
    void test(const MailboxAccount &account, const QString &password);
    /// The same by somebody who signs in with their browser. Who has done so for an earlier trial
    /// of the same mailbox is not asked again, unless it does not let them in.
    void testBy(const OAuthPerson &person, const MailboxAccount &account);
    void stopTest();
    /// Stops it, and nobody has signed in any more.
    void endTests();

    [[nodiscard]] const MailboxTrial &trial() const { return m_trial; }

    /// Fetches what is new; changed() follows.
    void fetch();

    /// When it was last fetched from in this run; invalid before.
    [[nodiscard]] QDateTime fetchedUtc() const { return m_fetchedUtc; }

    /// Why that did not work.
    [[nodiscard]] const std::optional<MailboxError> &error() const { return m_error; }

    /// The sign-in server is being asked for what opens the mailbox.
    [[nodiscard]] bool isSigningIn() const { return m_isSigningIn; }

    /// Whether it can only go on when somebody signs in.
    [[nodiscard]] bool needsPerson() const;

Q_SIGNALS:
    void changed();
    void tried();

private:
    void load();
    QCoro::Task<> readAccount();
    QCoro::Task<> keepSecret(MailboxAccount account, QString secret, bool lasting);
    void use(const MailboxAccount &account);
    [[nodiscard]] bool isWorthTrying() const;
    QCoro::Task<> fetchWith(bool quietly);
    using Admission = Result<MailboxAdmission, MailboxError>;

    struct Permission
    {
        MailboxAccount account;
        MailboxAdmission admission;
    };

    QCoro::Task<> fetchAs(MailboxAccount account, QString secret);
    QCoro::Task<Admission> admit(MailboxAccount account, QString secret);
    [[nodiscard]] bool isStill(const MailboxAccount &account,
                               const std::shared_ptr<Store> &store) const;
    QCoro::Task<> testWith(MailboxAccount account, QString password);
    QCoro::Task<> testWithBrowser(OAuthPerson person, MailboxAccount account);
    QCoro::Task<> finishTest(MailboxAccount account, Admission admission);
    [[nodiscard]] StopToken beginTest();
    [[nodiscard]] bool isPermitted(const MailboxAccount &account) const;
    void takeTested(const MailboxAdmission &admission, const Result<quint32, MailboxError> &tested);
    void noteFetch(const std::optional<MailboxError> &error);
    void takeFetched(const ImportAccount &account);

    DomainList &m_list;
    ReportLibrary &m_library;
    QByteArray m_rootsPem;
    PasswordKeeper m_keeper;
    std::shared_ptr<Store> m_store; ///< whose account it is
    MailboxAccount m_account;
    PasswordPlace m_place = PasswordPlace::Nowhere;
    MailboxTrial m_trial;
    StopSource m_stopTrial; ///< of the trial that runs
    std::optional<Permission> m_permission; ///< that somebody gave in the browser, for trials
    QDateTime m_fetchedUtc;
    std::optional<MailboxError> m_error;
    int m_generation = 0; ///< of accounts: what was asked for an earlier one does not count
    bool m_isSigningIn = false;
    bool m_isQuiet = false; ///< nobody asked for the fetch that begins
    bool m_isKeychainMute = false; ///< it was asked, and has no password or was not unlocked
    QTimer m_hourly;
    QTimer m_soon; ///< something else was going on
};

} // namespace postseal
