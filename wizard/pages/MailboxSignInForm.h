// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/MailboxAccount.h"
#include "setup/PasswordKeeper.h"

#include <QWidget>

class QCheckBox;
class QRadioButton;
class QVBoxLayout;

namespace postseal {

class FormField;

/// How somebody signs in to a mailbox: with a password, or with the browser as a client that an
/// administrator has registered.
class MailboxSignInForm : public QWidget
{
    Q_OBJECT
public:
    MailboxSignInForm(const MailboxAccount &account, PasswordPlace place);

    [[nodiscard]] bool isByBrowser() const;
    void setByBrowser(bool byBrowser);
    /// In the browser, at a tenant of Microsoft's.
    [[nodiscard]] bool isByMicrosoft() const;

    /// Proposes the tenant of an address, where nobody has typed one.
    void proposeTenant(const QString &address);

    /// Empty: the one that the account has.
    [[nodiscard]] QString password() const;
    /// Whether it is to be kept beyond this run.
    [[nodiscard]] bool isLasting() const;
    /// Empty, after saying what is wrong with a field.
    [[nodiscard]] OAuthClient readClient();

    void sayPasswordIsMissing();

Q_SIGNALS:
    /// Another way, or another tenant.
    void changed();

private:
    void addChoice(QVBoxLayout *layout);
    void addPassword(QVBoxLayout *layout, PasswordPlace place);
    void addIds(QVBoxLayout *layout, const OAuthClient &client);
    void refresh();

    QString m_proposedTenant;
    QRadioButton *m_byPassword = nullptr;
    QRadioButton *m_byBrowser = nullptr;
    FormField *m_password = nullptr;
    QWidget *m_ids = nullptr;
    FormField *m_client = nullptr;
    FormField *m_tenant = nullptr;
    QCheckBox *m_remember = nullptr;
};

} // namespace postseal
