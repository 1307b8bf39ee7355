// SPDX-License-Identifier: Apache-2.0
#include "pages/StartPage.h"

#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/FormField.h"
#include "pages/TextLabel.h"
#include "wording/FindingText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : Page(tr("Check a domain", "@title"),
           tr("See your domain as other mail servers see it: who receives your mail, whether the "
              "way there is encrypted, "
              "and what your policy tells senders.",
              "@info"),
           parent)
{
    setObjectName(u"startPage"_s);
    m_invitation = makeInvitation();
    m_practice = makePracticeCard();
    body()->addWidget(makeFieldCard());
    body()->addWidget(m_invitation);
    body()->addWidget(m_practice);
    m_practice->hide();
}

Card *StartPage::makeFieldCard()
{
    auto *card = new Card(this);
    m_field = new FormField(tr("&Domain", "@label"),
                            tr("The part after the @ of your mail address.", "@info"),
                            u"domain"_s,
                            card);
    m_field->edit()->setPlaceholderText(tr("example.com", "@placeholder"));
    m_field->edit()->setMaxLength(2000);
    m_field->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    auto *check = new Button(tr("&Check", "@button"), ButtonKind::Normal, card);
    check->setObjectName(u"checkButton"_s);
    check->setDefault(true);
    connect(check, &QPushButton::clicked, this, &StartPage::submit);
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &StartPage::submit);
    // An error is taken back at once; the next one waits until the entry is finished.
    connect(m_field->edit(), &QLineEdit::textEdited, m_field, &FormField::clearError);

    auto *note = new TextLabel(TextRole::Muted,
                               tr("Postseal only looks: it sends no mail and changes nothing. It "
                                  "talks to your domain's servers directly.",
                                  "@info"),
                               card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(16));
    layout->setSpacing(scaled(12));
    m_field->addBeside(check);
    layout->addWidget(m_field);
    layout->addWidget(note);
    return card;
}

Card *StartPage::makeInvitation()
{
    auto *card = new Card(this);
    auto *icon = new StateGlyph(Glyph::Letter, {}, card);
    icon->setDesignSize(34);
    auto *heading =
        new TextLabel(TextRole::Heading, tr("New here? Practise first", "@title"), card);
    auto *text = new TextLabel(
        TextRole::Muted,
        tr("Check pretend domains, each with a common mistake. Nothing on the internet is touched.",
           "@info"),
        card);
    m_practiceError = new TextLabel(TextRole::Body, {}, card);
    m_practiceError->setObjectName(u"practiceError"_s);
    m_practiceError->setColor([](const Theme &theme) { return theme.wrong.strong; });
    m_practiceError->hide();
    auto *open = new Button(tr("Open the &practice domains", "@button"), ButtonKind::Normal, card);
    open->setObjectName(u"openPracticeButton"_s);
    connect(open, &QPushButton::clicked, this, &StartPage::practiceRequested);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    texts->addWidget(heading);
    texts->addWidget(text);
    texts->addWidget(m_practiceError);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(16));
    layout->setSpacing(scaled(16));
    layout->addWidget(icon);
    layout->addLayout(texts, 1);
    layout->addWidget(open);
    return card;
}

Card *StartPage::makePracticeCard()
{
    auto *card = new Card(this);
    auto *heading = new TextLabel(TextRole::Heading, tr("Practice domains", "@title"), card);
    auto *text = new TextLabel(TextRole::Muted,
                               tr("These domains exist only inside this window. Choose one and "
                                  "press Enter, or type its name above.",
                                  "@info"),
                               card);
    auto *leave = new Button(tr("&Leave practice", "@button"), ButtonKind::Small, card);
    leave->setObjectName(u"leavePracticeButton"_s);
    connect(leave, &QPushButton::clicked, this, &StartPage::practiceLeft);
    m_choices = new QListWidget(card);
    m_choices->setObjectName(u"practiceList"_s);
    m_choices->setAccessibleName(tr("Practice domains", "@title"));
    m_choices->setFrameShape(QFrame::NoFrame);
    m_choices->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QListWidgetItem *item) {
        if (const auto domain = DomainName::fromDns(item->data(Qt::UserRole).toByteArray()))
            Q_EMIT checkRequested(*domain);
    };
    // Enter, and a single click as for a link.
    connect(m_choices, &QListWidget::itemActivated, this, choose);
    connect(m_choices, &QListWidget::itemClicked, this, choose);
    auto *head = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    texts->addWidget(heading);
    texts->addWidget(text);
    head->addLayout(texts, 1);
    head->addWidget(leave, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(12));
    layout->setSpacing(scaled(10));
    layout->addLayout(head);
    layout->addWidget(m_choices);
    return card;
}

void StartPage::submitText(const QString &text)
{
    m_field->edit()->setText(text);
    submit();
}

void StartPage::focusField()
{
    m_field->edit()->setFocus(Qt::OtherFocusReason);
    m_field->edit()->selectAll();
}

void StartPage::setPractice(const QList<PracticeChoice> &choices)
{
    m_choices->clear();
    const int rowHeight = fontMetrics().height() + 2 * scaled(8);
    for (const PracticeChoice &choice : choices) {
        const QString name = choice.name.toDisplay();
        auto *item = new QListWidgetItem(
            choice.about.isEmpty() ? name : u"%1 – %2"_s.arg(name, choice.about), m_choices);
        item->setData(Qt::UserRole, choice.name.toAscii());
        item->setData(Qt::AccessibleTextRole, name);
        item->setData(Qt::AccessibleDescriptionRole, choice.about);
        item->setSizeHint(QSize(0, rowHeight));
    }
    m_choices->setFixedHeight(int(choices.size()) * rowHeight + 4);
    m_practiceError->hide();
    m_invitation->setVisible(choices.isEmpty());
    m_practice->setVisible(!choices.isEmpty());
}

void StartPage::showPracticeError(const QString &error)
{
    m_practiceError->setText(error);
    m_practiceError->show();
}

void StartPage::setPracticeOffered(bool offered)
{
    m_invitation->setVisible(offered);
}

void StartPage::submit()
{
    const QString input = m_field->edit()->text();
    const auto domain = DomainName::fromUserInput(input);
    if (!domain) {
        m_field->showError(describe(domain.error(), input));
        return;
    }
    m_field->clearError();
    Q_EMIT checkRequested(*domain);
}

} // namespace postseal
