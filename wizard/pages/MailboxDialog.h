// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/FormDialog.h"
#include "setup/ReportMailbox.h"

#include <QPointer>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace postseal {

class DynamicArea;
class FormField;
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
    void showAdvice();
    void signIn();
    void takeTrial();
    void showResult();
    /// What the fields say; shows what is wrong with one, and is empty then.
    [[nodiscard]] MailboxAccount readFields();

    QPointer<ReportMailbox> m_mailbox; ///< the window may end before this does
    QString m_shownServer; ///< what the field said of the account's server
    MailboxAccount m_tried; ///< the account that is being tried, or was
    FormField *m_user = nullptr;
    FormField *m_password = nullptr;
    FormField *m_server = nullptr;
    FormField *m_folder = nullptr;
    QCheckBox *m_remember = nullptr;
    TextLabel *m_advice = nullptr;
    DynamicArea *m_result = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace postseal
