// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "pages/Page.h"
#include "publish/OwnKnowledge.h"
#include "setup/Lookout.h"

#include <QList>

class QListWidget;

namespace postseal {

class Button;
class Card;
class DomainBar;
class DomainTable;
class Refresher;
class DynamicArea;
class FormField;
class TextLabel;

/// A domain of the practice network, as the window shows it.
struct PracticeChoice
{
    DomainName name;
    QString about; ///< what can be seen there, in words
};

/// The first page: the person's domains, a field to check or set up another one, and practice.
class StartPage : public Page
{
    Q_OBJECT
public:
    StartPage(DomainList &list, Lookout &lookout, const Clock &clock, QWidget *parent = nullptr);

    /// Puts a text into the field and checks it, as if typed.
    void submitText(const QString &text);
    void focusField();

    /// Lists the practice domains; an empty list goes back to the invitation.
    void setPractice(const QList<PracticeChoice> &choices);
    void showOwnFileProblems(const QList<OwnFileProblem> &problems);
    /// Says why practising is not possible.
    void showPracticeError(const QString &error);
    /// Without the practice network there is no invitation to it.
    void setPracticeOffered(bool offered);

Q_SIGNALS:
    void checkRequested(const postseal::DomainName &domain);
    void setupRequested(const postseal::DomainName &domain);
    /// "Set up a domain" without a name in the field.
    void newSetupRequested();
    /// The stored reports, or taking more in.
    void reportsRequested();
    void importRequested();
    void settingsRequested();
    void practiceRequested();
    void practiceLeft();

private:
    Card *makeFieldCard();
    Card *makeInvitation();
    Card *makePracticeCard();
    Card *makeReportsCard();
    [[nodiscard]] std::optional<DomainName> readField();
    void submit();
    void setUp();
    void refresh();
    void showProblem();
    void showUndo();

    DomainList &m_list;
    Refresher *m_refresher = nullptr;
    Lookout &m_lookout;
    DynamicArea *m_problem;
    DynamicArea *m_undo;
    DomainBar *m_bar;
    DomainTable *m_table;
    QWidget *m_road = nullptr;
    FormField *m_field = nullptr;
    bool m_practising = false;
    bool m_practiceOffered = false;
    Card *m_invitation = nullptr;
    TextLabel *m_practiceError = nullptr;
    Card *m_practice = nullptr;
    Card *m_reports = nullptr;
    QListWidget *m_choices = nullptr;
    QString m_asideName; ///< a damaged file's new name, to be told
};

} // namespace postseal
