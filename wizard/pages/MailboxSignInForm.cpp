// SPDX-License-Identifier: Apache-2.0
#include "pages/MailboxSignInForm.h"

#include "pages/Buttons.h"
#include "pages/FlowLayout.h"
#include "pages/FormField.h"
#include "pages/HelpWindow.h"
#include "pages/Theme.h"
#include "setup/MailboxSettings.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSecret = 500;

} // namespace

MailboxSignInForm::MailboxSignInForm(const MailboxAccount &account, PasswordPlace place)
    : m_password(new FormField(tr("Pass&word", "@label"), {}, u"mailboxPassword"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(14));
    addChoice(layout);
    addPassword(layout, account.usesOAuth() ? PasswordPlace::Nowhere : place);
    addIds(layout, account.client);
    m_remember = new QCheckBox;
    m_remember->setObjectName(u"rememberPasswordCheck"_s);
    m_remember->setChecked(account.isEmpty() || place != PasswordPlace::ThisRun);
    layout->addWidget(m_remember);
    setByBrowser(account.usesOAuth());
    refresh();
    connect(m_byBrowser, &QRadioButton::toggled, this, &MailboxSignInForm::changed);
    connect(m_tenant->edit(), &QLineEdit::textChanged, this, &MailboxSignInForm::changed);
}

void MailboxSignInForm::addChoice(QVBoxLayout *layout)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, scaled(18), scaled(8));
    m_byPassword = new QRadioButton(tr("With a passwor&d", "@option:radio"), row);
    m_byPassword->setObjectName(u"byPasswordRadio"_s);
    m_byBrowser = new QRadioButton(tr("In the &browser (OAuth)", "@option:radio"), row);
    m_byBrowser->setObjectName(u"byBrowserRadio"_s);
    flow->addWidget(m_byPassword);
    flow->addWidget(m_byBrowser);
    connect(m_byBrowser, &QRadioButton::toggled, this, &MailboxSignInForm::refresh);
    layout->addWidget(row);
}

void MailboxSignInForm::addPassword(QVBoxLayout *layout, PasswordPlace place)
{
    m_password->edit()->setEchoMode(QLineEdit::Password);
    m_password->edit()->setMaxLength(longestSecret);
    if (place != PasswordPlace::Nowhere)
        m_password->edit()->setPlaceholderText(tr("unchanged", "@info:placeholder"));
    connect(m_password->edit(), &QLineEdit::textChanged, m_password, &FormField::clearError);
    layout->addWidget(m_password);
}

void MailboxSignInForm::addIds(QVBoxLayout *layout, const OAuthClient &client)
{
    m_ids = new QWidget;
    auto *ids = new QVBoxLayout(m_ids);
    ids->setContentsMargins(0, 0, 0, 0);
    ids->setSpacing(scaled(14));
    m_client = new FormField(tr("Application (&client) ID", "@label"),
                             tr("From the registration of Postseal at your provider.", "@info"),
                             u"mailboxClient"_s);
    m_client->edit()->setText(client.id);
    m_tenant = new FormField(
        tr("Directory (&tenant) ID", "@label"),
        tr("From the same page; your domain will do as well. At another provider than Microsoft: "
           "the address of its sign-in server (issuer), with https:// in front.",
           "@info"),
        u"mailboxTenant"_s);
    m_tenant->edit()->setText(issuerText(client.issuer));
    for (FormField *field : {m_client, m_tenant}) {
        field->edit()->setMaxLength(longestSecret);
        connect(field->edit(), &QLineEdit::textChanged, field, &FormField::clearError);
        ids->addWidget(field->withHint());
    }
    auto *help = new Button(tr("&How to get these IDs", "@button"), ButtonKind::Link);
    help->setObjectName(u"mailboxIdsHelpButton"_s);
    connect(help, &QPushButton::clicked, this, [this] { showHelp(this, u"mailbox"_s); });
    ids->addWidget(help, 0, Qt::AlignLeading);
    layout->addWidget(m_ids);
}

bool MailboxSignInForm::isByBrowser() const
{
    return m_byBrowser->isChecked();
}

void MailboxSignInForm::setByBrowser(bool byBrowser)
{
    (byBrowser ? m_byBrowser : m_byPassword)->setChecked(true);
}

bool MailboxSignInForm::isByMicrosoft() const
{
    const auto issuer = issuerFrom(m_tenant->edit()->text());
    return isByBrowser() && issuer && issuerText(*issuer) != *issuer;
}

void MailboxSignInForm::proposeTenant(const QString &address)
{
    // What somebody has typed or corrected stays.
    if (m_tenant->edit()->text() != m_proposedTenant)
        return;
    m_proposedTenant = likelyTenant(address);
    m_tenant->edit()->setText(m_proposedTenant);
}

QString MailboxSignInForm::password() const
{
    return m_password->edit()->text();
}

bool MailboxSignInForm::isLasting() const
{
    return m_remember->isChecked();
}

OAuthClient MailboxSignInForm::readClient()
{
    const QString id = m_client->edit()->text().trimmed();
    const auto issuer = issuerFrom(m_tenant->edit()->text());
    if (id.isEmpty())
        m_client->showError(tr("Type the ID of the application.", "@info"));
    else if (!issuer)
        m_tenant->showError(tr("That is neither a tenant nor an address with https://.", "@info"));
    else
        return {id, *issuer};
    return {};
}

void MailboxSignInForm::sayPasswordIsMissing()
{
    m_password->showError(tr("Type the password.", "@info"));
}

void MailboxSignInForm::refresh()
{
    m_password->setVisible(!isByBrowser());
    m_ids->setVisible(isByBrowser());
    if (m_remember)
        m_remember->setText(
            isByBrowser()
                ? tr("&Remember the sign-in in this computer's keychain", "@option:check")
                : tr("&Remember the password in this computer's keychain", "@option:check"));
}

} // namespace postseal
