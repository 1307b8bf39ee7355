// SPDX-License-Identifier: Apache-2.0
#include "pages/MailboxDialog.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/DynamicArea.h"
#include "pages/FormField.h"
#include "pages/TextLabel.h"
#include "setup/MailboxSettings.h"
#include "wording/MailboxText.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestEntry = 500;
constexpr quint16 startTlsPort = 143;

} // namespace

MailboxDialog::MailboxDialog(ReportMailbox &mailbox, QWidget *parent)
    : FormDialog(
        u"mailboxDialog"_s, tr("Mailbox for reports – Postseal", "@title:window"), {640, 700}, parent)
    , m_mailbox(&mailbox)
    , m_result(new DynamicArea)
{
    setHeading(tr("Fetch reports from a mailbox", "@title"),
               tr("The mailbox that your reports are sent to, read over IMAP. The "
                  "connection is always encrypted, and nothing is marked, moved or deleted.",
                  "@info"));
    makeForm(content());
    content()->addWidget(m_result);
    makeButtons();
    connect(&mailbox, &ReportMailbox::tried, this, &MailboxDialog::takeTrial);
    showAdvice();
}

MailboxDialog::~MailboxDialog()
{
    if (m_mailbox)
        m_mailbox->stopTest();
}

void MailboxDialog::makeForm(QVBoxLayout *layout)
{
    const MailboxAccount &account = m_mailbox->account();
    m_user = new FormField(
        tr("&Name to sign in with", "@label"),
        tr("Mostly the whole mail address, such as tls-reports@example.com.", "@info"),
        u"mailboxUser"_s);
    m_user->edit()->setText(account.user);
    m_password = new FormField(tr("Pass&word", "@label"), {}, u"mailboxPassword"_s);
    m_password->edit()->setEchoMode(QLineEdit::Password);
    if (m_mailbox->passwordPlace() != PasswordPlace::Nowhere)
        m_password->edit()->setPlaceholderText(tr("unchanged", "@info:placeholder"));
    m_remember =
        new QCheckBox(tr("&Remember the password in this computer's keychain", "@option:check"));
    m_remember->setObjectName(u"rememberPasswordCheck"_s);
    m_remember->setChecked(account.isEmpty()
                           || m_mailbox->passwordPlace() != PasswordPlace::ThisRun);
    m_server =
        new FormField(tr("&Server", "@label"),
                      tr("The IMAP server, with “:143” behind it if it wants STARTTLS.", "@info"),
                      u"mailboxServer"_s);
    if (!account.isEmpty())
        m_shownServer = serverText(account);
    if (account.security == MailboxAccount::Security::StartTls && account.port == startTlsPort)
        m_shownServer += u":143"_s;
    m_server->edit()->setText(m_shownServer);
    m_folder =
        new FormField(tr("&Folder", "@label"),
                      tr("INBOX, or the folder that a rule sorts the reports into.", "@info"),
                      u"mailboxFolder"_s);
    m_folder->edit()->setText(account.folder);
    m_advice = new TextLabel(TextRole::Muted);
    m_advice->setObjectName(u"mailboxAdvice"_s);
    for (FormField *field : {m_user, m_password, m_server, m_folder}) {
        field->edit()->setMaxLength(longestEntry);
        connect(field->edit(), &QLineEdit::textChanged, field, &FormField::clearError);
    }
    connect(m_user->edit(), &QLineEdit::editingFinished, this, &MailboxDialog::guessServer);
    connect(m_server->edit(), &QLineEdit::textChanged, this, &MailboxDialog::showAdvice);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_user, m_server, m_advice, m_password, m_remember, m_folder})
        layout->addWidget(part);
}

void MailboxDialog::makeButtons()
{
    m_signIn = addButton(tr("S&ign in and fetch", "@button"), u"signInButton"_s);
    m_signIn->setDefault(true);
    connect(m_signIn, &QPushButton::clicked, this, &MailboxDialog::signIn);
    addCancel(tr("Cancel", "@button"));
}

/// Only where nobody has said anything else.
void MailboxDialog::guessServer()
{
    if (m_server->edit()->text().isEmpty())
        m_server->edit()->setText(likelyServer(m_user->edit()->text()));
}

void MailboxDialog::showAdvice()
{
    MailboxAccount account;
    const bool isServer = readServer(m_server->edit()->text(), account);
    const QString advice = isServer ? mailboxAdvice(account.server) : QString();
    m_advice->setVisible(!advice.isEmpty());
    if (m_advice->text() == advice)
        return;
    m_advice->setText(advice);
    announce(m_advice);
}

MailboxAccount MailboxDialog::readFields()
{
    guessServer();
    MailboxAccount account;
    account.user = m_user->edit()->text().trimmed();
    account.folder = m_folder->edit()->text().trimmed();
    if (account.folder.isEmpty())
        account.folder = u"INBOX"_s;
    const bool isServer = readServer(m_server->edit()->text(), account);
    if (account.port == startTlsPort)
        account.security = MailboxAccount::Security::StartTls;
    // Whatever the command line has set stays.
    if (!m_shownServer.isEmpty() && m_server->edit()->text() == m_shownServer)
        account.security = m_mailbox->account().security;
    const bool hasPassword = !m_password->edit()->text().isEmpty()
        || (m_mailbox->passwordPlace() != PasswordPlace::Nowhere
            && passwordKey(account) == passwordKey(m_mailbox->account()));
    if (account.user.isEmpty())
        m_user->showError(tr("Type the name that you sign in with.", "@info"));
    else if (!isServer)
        m_server->showError(tr("That is no name or address of a server.", "@info"));
    else if (!hasPassword)
        m_password->showError(tr("Type the password.", "@info"));
    else
        return account;
    return {};
}

void MailboxDialog::signIn()
{
    m_tried = readFields();
    if (m_tried.isEmpty())
        return;
    m_mailbox->test(m_tried, m_password->edit()->text());
    showResult();
}

void MailboxDialog::takeTrial()
{
    if (m_tried.isEmpty())
        return;
    if (m_mailbox->trial().error)
        return showResult();
    m_mailbox->set(m_tried, m_password->edit()->text(), m_remember->isChecked());
    accept();
}

void MailboxDialog::showResult()
{
    const MailboxTrial &trial = m_mailbox->trial();
    m_signIn->setEnabled(!trial.isRunning);
    for (FormField *field : {m_user, m_password, m_server, m_folder})
        field->setEnabled(!trial.isRunning);
    m_result->clear();
    m_result->show(trial.isRunning ? "running" : "done", [&](QVBoxLayout *layout) {
        if (trial.isRunning) {
            layout->addWidget(makeCallout(
                Glyph::Working, tr("Working", "@status"), tr("Signing in…", "@title"), {}));
        } else if (trial.error) {
            const MailboxSentence sentence = describe(*trial.error, m_tried);
            layout->addWidget(makeCallout(
                Glyph::Wrong, tr("Not done", "@status"), sentence.headline, sentence.text));
            m_result->setAccessibleName(sentence.headline);
        }
    });
    announce(m_result);
}

} // namespace postseal
