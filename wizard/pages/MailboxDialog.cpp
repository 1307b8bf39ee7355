// SPDX-License-Identifier: Apache-2.0
#include "pages/MailboxDialog.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/DynamicArea.h"
#include "pages/FlowLayout.h"
#include "pages/FormField.h"
#include "pages/MailboxSignInForm.h"
#include "pages/TextLabel.h"
#include "pages/Theme.h"
#include "setup/MailboxSettings.h"
#include "wording/ForeignText.h"
#include "wording/MailboxText.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestEntry = 500;
constexpr int mostFolderButtons = 12;
constexpr qsizetype longestFolderButton = 40; // letters
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
        m_mailbox->endTests();
}

void MailboxDialog::makeForm(QVBoxLayout *layout)
{
    const MailboxAccount &account = m_mailbox->account();
    m_user = new FormField(
        tr("&Name to sign in with", "@label"),
        tr("Mostly the whole mail address, such as tls-reports@example.com.", "@info"),
        u"mailboxUser"_s);
    m_user->edit()->setText(account.user);
    m_way = new MailboxSignInForm(account, m_mailbox->passwordPlace());
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
    for (FormField *field : {m_user, m_server, m_folder}) {
        field->edit()->setMaxLength(longestEntry);
        connect(field->edit(), &QLineEdit::textChanged, field, &FormField::clearError);
    }
    connect(m_user->edit(), &QLineEdit::editingFinished, this, &MailboxDialog::guessServer);
    connect(m_way, &MailboxSignInForm::changed, this, &MailboxDialog::proposeServer);
    connect(m_server->edit(), &QLineEdit::textChanged, this, &MailboxDialog::showAdvice);
    m_form = new QWidget;
    auto *parts = new QVBoxLayout(m_form);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(layout->spacing());
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_user->withHint(), m_server->withHint(), m_advice, m_way, m_folder->withHint()})
        parts->addWidget(part);
    layout->addWidget(m_form);
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
    m_way->proposeTenant(m_user->edit()->text());
}

/// Whoever signs in at Microsoft has their mail there, and nobody else. Only what was proposed here
/// is replaced.
void MailboxDialog::proposeServer()
{
    const QString user = m_user->edit()->text();
    const QString typed = m_server->edit()->text();
    m_way->proposeTenant(user);
    if (m_way->isByMicrosoft() && (typed.isEmpty() || typed == likelyServer(user))) {
        m_isMicrosoftProposed = typed != microsoftServer;
        m_server->edit()->setText(microsoftServer);
    } else if (!m_way->isByMicrosoft() && m_isMicrosoftProposed && typed == microsoftServer) {
        m_isMicrosoftProposed = false;
        m_server->edit()->setText(likelyServer(user));
    }
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
    if (!wantsBrowser(account.server))
        return;
    m_way->setByBrowser(true);
    m_way->proposeTenant(m_user->edit()->text());
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
    const bool hasPassword = !m_way->password().isEmpty()
        || (m_mailbox->passwordPlace() != PasswordPlace::Nowhere
            && !m_mailbox->account().usesOAuth()
            && passwordKey(account) == passwordKey(m_mailbox->account()));
    if (account.user.isEmpty())
        m_user->showError(tr("Type the name that you sign in with.", "@info"));
    else if (!isServer)
        m_server->showError(tr("That is no name or address of a server.", "@info"));
    else if (m_way->isByBrowser())
        account.client = m_way->readClient();
    else if (!hasPassword)
        m_way->sayPasswordIsMissing();
    else
        return account;
    return account.usesOAuth() ? account : MailboxAccount();
}

void MailboxDialog::signIn()
{
    m_tried = readFields();
    if (m_tried.isEmpty())
        return;
    m_browserUrl.clear();
    if (m_tried.usesOAuth())
        m_mailbox->testBy(browserPerson(), m_tried);
    else
        m_mailbox->test(m_tried, m_way->password());
    showResult();
}

OAuthPerson MailboxDialog::browserPerson()
{
    const QPointer<MailboxDialog> self(this);
    return {[self](const QUrl &url) {
                if (!self)
                    return;
                self->m_browserUrl = url;
                self->showResult();
                QDesktopServices::openUrl(url);
            },
            signedInPage()};
}

void MailboxDialog::takeTrial()
{
    if (m_tried.isEmpty())
        return;
    // Whoever was in the browser is wanted here again.
    if (m_tried.usesOAuth())
        activateWindow();
    if (m_mailbox->trial().error)
        return showResult();
    m_mailbox->set(m_tried, m_mailbox->trial().secret, m_way->isLasting());
    accept();
}

void MailboxDialog::showResult()
{
    const MailboxTrial &trial = m_mailbox->trial();
    m_signIn->setEnabled(!trial.isRunning);
    const bool isInBrowser = trial.isRunning && !m_browserUrl.isEmpty();
    m_form->setVisible(!isInBrowser);
    m_form->setEnabled(!trial.isRunning);
    m_result->clear();
    m_result->show(trial.isRunning ? "running" : "done", [&](QVBoxLayout *layout) {
        if (isInBrowser) {
            addBrowserStep(layout);
        } else if (trial.isRunning) {
            layout->addWidget(makeCallout(
                Glyph::Working, tr("Working", "@status"), tr("Signing in…", "@title"), {}));
        } else if (trial.error) {
            const MailboxSentence sentence = describe(*trial.error, m_tried);
            layout->addWidget(makeCallout(
                Glyph::Wrong, tr("Not done", "@status"), sentence.headline, sentence.text));
            if (!trial.error->folders.isEmpty())
                layout->addWidget(makeFolderChoice(trial.error->folders));
            m_result->setAccessibleName(sentence.headline);
        }
    });
    announceNew(m_result);
}

/// A button for each folder that there is, as far as there is room: a mailbox may have hundreds.
QWidget *MailboxDialog::makeFolderChoice(const QStringList &folders)
{
    auto *choice = new QWidget;
    auto *flow = new FlowLayout(choice, scaled(8), scaled(8));
    for (const QString &folder : folders) {
        if (folder.size() > longestFolderButton || flow->count() == mostFolderButtons)
            continue;
        auto *button = new Button(harmlessText(folder, longestFolderButton).replace(u'&', "&&"_L1),
                                  ButtonKind::Small,
                                  choice);
        button->setObjectName(u"folderButton"_s);
        connect(button, &QPushButton::clicked, this, [this, folder] {
            m_folder->edit()->setText(folder);
            signIn();
        });
        flow->addWidget(button);
    }
    return choice;
}

/// Somebody has to do something elsewhere.
void MailboxDialog::addBrowserStep(QVBoxLayout *layout)
{
    const QString headline = tr("Sign in in the browser", "@title");
    layout->addWidget(
        makeCallout(Glyph::Working,
                    tr("Working", "@status"),
                    headline,
                    tr("It was opened at your provider's page. Sign in there with a name that may "
                       "read the mailbox, and come back. If no browser came, copy the address into "
                       "one on this computer. If its page shows an error, go back and compare the "
                       "IDs, and whether http://localhost is registered as redirect URI.",
                       "@info")));
    auto *copy = new CopyButton(tr("Copy the &address", "@button"), {}, [url = m_browserUrl] {
        return QString::fromLatin1(url.toEncoded());
    });
    copy->setObjectName(u"copySignInAddressButton"_s);
    auto *back = new Button(tr("&Back to the entries", "@button"), ButtonKind::Small);
    back->setObjectName(u"backFromBrowserButton"_s);
    connect(back, &QPushButton::clicked, this, [this] {
        m_mailbox->stopTest();
        m_browserUrl.clear();
        showResult();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(copy);
    row->addWidget(back);
    row->addStretch(1);
    layout->addLayout(row);
    m_result->setAccessibleName(headline);
}

} // namespace postseal
