// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "pages/Page.h"

#include <QList>

class QListWidget;

namespace postseal {

class Button;
class Card;
class FormField;
class TextLabel;

/// A domain of the practice network, as the window shows it.
struct PracticeChoice
{
    DomainName name;
    QString about; ///< what can be seen there, in words
};

/// The first page: type a domain and check it, or practise first.
class StartPage : public Page
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Puts a text into the field and checks it, as if typed.
    void submitText(const QString &text);
    void focusField();

    /// Lists the practice domains; an empty list goes back to the invitation.
    void setPractice(const QList<PracticeChoice> &choices);
    /// Says why practising is not possible.
    void showPracticeError(const QString &error);
    /// Without the practice network there is no invitation to it.
    void setPracticeOffered(bool offered);

Q_SIGNALS:
    void checkRequested(const postseal::DomainName &domain);
    void practiceRequested();
    void practiceLeft();

private:
    Card *makeFieldCard();
    Card *makeInvitation();
    Card *makePracticeCard();
    void submit();

    FormField *m_field = nullptr;
    Card *m_invitation = nullptr;
    TextLabel *m_practiceError = nullptr;
    Card *m_practice = nullptr;
    QListWidget *m_choices = nullptr;
};

} // namespace postseal
