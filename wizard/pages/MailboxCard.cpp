// SPDX-License-Identifier: Apache-2.0
#include "pages/MailboxCard.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/DynamicArea.h"
#include "pages/MailboxDialog.h"
#include "pages/TextLabel.h"
#include "setup/MailboxSettings.h"
#include "wording/DateText.h"
#include "wording/MailboxText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What is shown depends on this, and on nothing else.
QByteArray keyOf(const ReportMailbox &mailbox)
{
    QByteArray key = toSetting(mailbox.account()) + QByteArray::number(int(mailbox.passwordPlace()))
        + mailbox.fetchedUtc().toString(Qt::ISODate).toLatin1();
    if (mailbox.error())
        key += QByteArray::number(int(mailbox.error()->fault)) + mailbox.error()->words.toUtf8();
    return key + (mailbox.isSigningIn() ? '*' : '.');
}

} // namespace

MailboxCard::MailboxCard(ReportMailbox &mailbox, QWidget *parent)
    : QWidget(parent)
    , m_mailbox(mailbox)
    , m_area(new DynamicArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(&mailbox, &ReportMailbox::changed, this, &MailboxCard::refresh);
    refresh();
}

void MailboxCard::refresh()
{
    m_area->show(keyOf(m_mailbox), [this](QVBoxLayout *layout) { fill(layout); });
}

void MailboxCard::fill(QVBoxLayout *layout)
{
    const MailboxAccount &account = m_mailbox.account();
    const HeadedCard card = makeCard(
        tr("Fetch from a mailbox", "@title"),
        account.isEmpty()
            ? tr("Postseal can read the mailbox that your reports are sent to, over IMAP. It only "
                 "reads: nothing there is marked, moved or deleted.",
                 "@info")
            : tr("Looks into %3 of %1 at %2, once an hour while it runs.",
                 "@info user, server, folder")
                  .arg(account.user, serverText(account), account.folder));
    const auto button = [&](const QString &label, const QString &name, auto action) {
        auto *made = new Button(label, ButtonKind::Small);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    if (account.isEmpty()) {
        row->addWidget(button(tr("Set up a &mailbox…", "@button"), u"setUpMailboxButton"_s, [this] {
            openDialog();
        }));
    } else {
        addState(card.layout);
        auto *fetch = button(tr("Fetch &now", "@button"), u"fetchMailboxButton"_s, [this] {
            if (m_mailbox.needsPerson())
                openDialog();
            else
                m_mailbox.fetch();
        });
        fetch->setEnabled(!m_mailbox.isSigningIn());
        row->addWidget(fetch);
        row->addWidget(
            button(tr("Chan&ge…", "@button"), u"changeMailboxButton"_s, [this] { openDialog(); }));
        row->addWidget(button(
            tr("Re&move", "@button"), u"removeMailboxButton"_s, [this] { m_mailbox.remove(); }));
    }
    row->addStretch(1);
    card.layout->addLayout(row);
    layout->addWidget(card.card);
}

void MailboxCard::addState(QVBoxLayout *layout) const
{
    if (m_mailbox.isSigningIn()) {
        layout->addWidget(new TextLabel(TextRole::Muted, tr("Signing in…", "@info")));
    } else if (m_mailbox.error()) {
        const MailboxSentence sentence = describe(*m_mailbox.error(), m_mailbox.account());
        layout->addWidget(makeCallout(
            Glyph::Wrong, tr("Not fetched", "@status"), sentence.headline, sentence.text));
    } else if (m_mailbox.passwordPlace() == PasswordPlace::Nowhere
               && m_mailbox.account().usesOAuth()) {
        layout->addWidget(makeCallout(Glyph::Look,
                                      tr("Look at this", "@status"),
                                      tr("The sign-in is not known", "@title"),
                                      tr("This computer's keychain does not have it, or is locked. "
                                         "Press “Fetch now” to sign in again.",
                                         "@info")));
    } else if (m_mailbox.passwordPlace() == PasswordPlace::Nowhere) {
        layout->addWidget(makeCallout(Glyph::Look,
                                      tr("Look at this", "@status"),
                                      tr("The password is not known", "@title"),
                                      tr("This computer's keychain does not have it, or is locked. "
                                         "Press “Fetch now” to type it.",
                                         "@info")));
    } else if (m_mailbox.fetchedUtc().isValid()) {
        layout->addWidget(
            new TextLabel(TextRole::Muted,
                          tr("Last looked at %1.", "@info date and time")
                              .arg(momentText(m_mailbox.fetchedUtc()))));
    }
    if (m_mailbox.passwordPlace() == PasswordPlace::ThisRun) {
        layout->addWidget(
            new TextLabel(TextRole::Muted,
                          tr("The keychain does not keep what opens it: Postseal asks again after "
                             "a restart.",
                             "@info")));
    }
}

void MailboxCard::openDialog()
{
    (new MailboxDialog(m_mailbox, window()))->open();
}

} // namespace postseal
