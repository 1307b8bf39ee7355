// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/FormDialog.h"
#include "setup/ReportMailbox.h"

#include <QPointer>
#include <QUrl>

class QPushButton;
class QVBoxLayout;

namespace postseal {

class DynamicArea;
class FormField;
class MailboxSignInForm;
class TextLabel;

/// Which mailbox reports are fetched from. Signs in first, and takes the account when that went
/// well.
class MailboxDialog : public FormDialog
{
    Q_OBJECT
public:
    MailboxDialog(ReportMailbox &mailbox, QWidget *parent);
    ~MailboxDialog() override;

private:
    void makeForm(QVBoxLayout *layout);
    void makeButtons();
    void guessServer();
    void proposeServer();
    void showAdvice();
    void signIn();
    void takeTrial();
    void showResult();
    [[nodiscard]] OAuthPerson browserPerson();
    void addBrowserStep(QVBoxLayout *layout);
    [[nodiscard]] QWidget *makeFolderChoice(const QStringList &folders);
    /// What the fields say; shows what is wrong with one, and is empty then.
    [[nodiscard]] MailboxAccount readFields();

    QPointer<ReportMailbox> m_mailbox; ///< the window may end before this does
    QString m_shownServer; ///< what the field said of the account's server
    bool m_isMicrosoftProposed = false; ///< as the server, by us
    QUrl m_browserUrl; ///< where somebody signs in, while they do
    MailboxAccount m_tried; ///< the account that is being tried, or was
    QWidget *m_form = nullptr; ///< with all the fields
    FormField *m_user = nullptr;
    MailboxSignInForm *m_way = nullptr;
    FormField *m_server = nullptr;
    FormField *m_folder = nullptr;
    TextLabel *m_advice = nullptr;
    DynamicArea *m_result = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace postseal
