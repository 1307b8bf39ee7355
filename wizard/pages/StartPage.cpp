// SPDX-License-Identifier: Apache-2.0
#include "pages/StartPage.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/DomainBar.h"
#include "pages/DomainTable.h"
#include "pages/DynamicArea.h"
#include "pages/FormField.h"
#include "pages/Illustration.h"
#include "pages/Refresher.h"
#include "pages/TabOrder.h"
#include "pages/TextLabel.h"
#include "pages/TourDialog.h"
#include "wording/FindingText.h"
#include "wording/ForeignText.h"
#include "wording/KnowledgeText.h"
#include "wording/StoreText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

StartPage::StartPage(DomainList &list, Lookout &lookout, const Clock &clock, QWidget *parent)
    : Page({}, {}, parent)
    , m_list(list)
    , m_lookout(lookout)
    , m_problem(new DynamicArea(this))
    , m_undo(new DynamicArea(this))
    , m_bar(new DomainBar(list, lookout, this))
    , m_table(new DomainTable(list, lookout.book(), clock, this))
{
    setObjectName(u"startPage"_s);
    Card *const field = makeFieldCard();
    m_invitation = makeInvitation();
    m_practice = makePracticeCard();
    m_reports = makeReportsCard();
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_problem, m_undo, m_bar, m_table, field, m_reports, m_invitation, m_practice})
        body()->addWidget(part);
    m_practice->hide();
    // Two hundred domains that are checked change the list several hundred times.
    m_refresher = new Refresher(
        this, [this] { refresh(); }, std::chrono::milliseconds(100));
    connect(&list, &DomainList::changed, m_refresher, &Refresher::request);
    connect(&list, &DomainList::saveStateChanged, this, &StartPage::showProblem);
    connect(&list, &DomainList::fileSetAside, this, [this](const QString &name) {
        m_asideName = name;
        showProblem();
    });
    connect(&lookout.book(), &DomainBook::changed, m_refresher, &Refresher::request);
    connect(m_bar, &DomainBar::filterChanged, m_table, &DomainTable::setFilter);
    connect(m_bar, &DomainBar::settingsRequested, this, &StartPage::settingsRequested);
    connect(m_table, &DomainTable::openRequested, this, &StartPage::setupRequested);
    connect(m_table, &DomainTable::placed, this, [this] { tabInReadingOrder(this); });
    connect(m_table, &DomainTable::removeRequested, &list, &DomainList::remove);
    connect(m_table, &DomainTable::removeRequested, m_refresher, &Refresher::requestAtOnce);
    // "2 hours ago" is another sentence an hour later.
    auto *clockTimer = new QTimer(this);
    connect(clockTimer, &QTimer::timeout, m_refresher, &Refresher::request);
    clockTimer->start(std::chrono::minutes(1));
    refresh();
}

void StartPage::refresh()
{
    const bool empty = m_list.domains().isEmpty();
    setTitle(m_practising ? tr("Practice", "@title")
                 : empty  ? tr("Protect the mail of your domain", "@title")
                          : tr("Your domains", "@title"));
    const int wants = m_lookout.wanting();
    if (m_practising) {
        setLead(tr("A small internet inside this window. Nothing that you do here leaves your computer.", "@info"));
    } else if (empty) {
        setLead(tr("Mail between servers is encrypted only if nobody interferes. Postseal takes you, "
                "step by step, to mail that is encrypted or not delivered at all.",
                   "@info"));
    } else {
        setLead(wants > 0 ? tr("%n domain(s) need something from you.", "@info", wants)
                          : tr("Nothing here needs you today.", "@info"));
    }
    m_road->setVisible(empty && !m_practising);
    m_reports->setVisible(!empty);
    m_bar->refresh();
    m_table->refresh();
    showProblem();
    showUndo();
    tabInReadingOrder(this);
}

/// What is wrong with the place where everything is saved, and the ways out.
void StartPage::showProblem()
{
    const std::optional<StoreError> &error = m_list.error();
    if (!error && m_asideName.isEmpty()) {
        m_problem->clear();
        return;
    }
    const StoreErrorText text = error
        ? describe(*error)
        : StoreErrorText{tr("A new file was begun", "@title"),
                         tr("The old one is kept as %1.", "@info").arg(pathText(m_asideName)),
                         {}};
    const QByteArray key = (text.summary + text.explanation + (error ? error->what : QString())).toUtf8();
    m_problem->show(key, [&](QVBoxLayout *layout) {
        const Glyph glyph = error ? Glyph::Wrong : Glyph::Info;
        const QString whole = u"%1 %2"_s.arg(text.explanation, text.remedy).trimmed();
        auto *card = makeCallout(glyph, error ? tr("Not saved", "@status") : QString(), text.summary, whole);
        card->setObjectName(u"storeProblem"_s);
        layout->addWidget(card);
        if (!error)
            return;
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(8));
        auto *again = new Button(tr("Try a&gain", "@button"), ButtonKind::Normal);
        again->setObjectName(u"tryAgainButton"_s);
        connect(again, &QPushButton::clicked, &m_list, &DomainList::retry);
        row->addWidget(again);
        if (error->kind == StoreError::Kind::Damaged) {
            auto *aside = new Button(tr("Set the &file aside and start afresh", "@button"), ButtonKind::Normal);
            aside->setObjectName(u"setAsideButton"_s);
            connect(aside, &QPushButton::clicked, &m_list, &DomainList::putFileAside);
            row->addWidget(aside);
        }
        row->addWidget(new TextLabel(TextRole::Small, error->what), 1);
        layout->addLayout(row);
    });
}

void StartPage::showOwnFileProblems(const QList<OwnFileProblem> &problems)
{
    for (const OwnFileProblem &problem : problems) {
        Card *card = makeCallout(Glyph::Look,
                                 tr("Not used", "@status"),
                                 tr("One of your own files is not used", "@title"),
                                 describe(problem),
                                 this);
        card->setObjectName(u"ownFileProblem"_s);
        body()->insertWidget(0, card);
    }
}

void StartPage::showUndo()
{
    const std::optional<StoredDomain> &removed = m_list.removed();
    m_undo->show(removed ? removed->name.toAscii() : QByteArray(), [&](QVBoxLayout *layout) {
        if (!removed)
            return;
        auto *card = new Card(Glyph::Unknown);
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(10));
        auto *text = new TextLabel(
            TextRole::Body, tr("%1 was removed from your list.", "@info").arg(removed->name.toDisplay()), card);
        auto *undo = new Button(tr("&Undo", "@button"), ButtonKind::Small, card);
        undo->setObjectName(u"undoButton"_s);
        connect(undo, &QPushButton::clicked, &m_list, &DomainList::undoRemove);
        connect(undo, &QPushButton::clicked, m_refresher, &Refresher::requestAtOnce);
        row->addWidget(text, 1);
        row->addWidget(undo);
        layout->addWidget(card);
        QMetaObject::invokeMethod(
            text, [text] { announce(text); }, Qt::QueuedConnection);
    });
}

Card *StartPage::makeFieldCard()
{
    auto *card = new Card(this);
    m_field = FormField::forDomain(u"domain"_s, card);
    auto *check = new Button(tr("&Check", "@button"), ButtonKind::Normal, card);
    check->setObjectName(u"checkButton"_s);
    check->setToolTip(tr("Look at any domain. Nothing is kept.", "@info:tooltip"));
    auto *setUp = new Button(tr("&Set up a domain", "@button"), ButtonKind::Normal, card);
    setUp->setObjectName(u"setUpButton"_s);
    setUp->setDefault(true);
    connect(check, &QPushButton::clicked, this, &StartPage::submit);
    connect(setUp, &QPushButton::clicked, this, &StartPage::setUp);
    // Enter does what the button in the accent's colour does.
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &StartPage::setUp);

    auto *note = new TextLabel(TextRole::Muted,
                               tr("Checking only looks: Postseal sends no mail and changes nothing. It "
                                  "talks to your domain's servers directly.",
                                  "@info"),
                               card);
    m_road = new Illustration(Illustration::Picture::Road, card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(16));
    layout->setSpacing(scaled(12));
    m_field->addBeside(check);
    m_field->addBeside(setUp);
    layout->addWidget(m_road);
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
        tr("Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.",
           "@info"),
        card);
    m_practiceError = new TextLabel(TextRole::Body, {}, card);
    m_practiceError->setObjectName(u"practiceError"_s);
    m_practiceError->setColor([](const Theme &theme) { return theme.wrong.strong; });
    m_practiceError->hide();
    auto *open = new Button(tr("Open the &practice domains", "@button"), ButtonKind::Normal, card);
    open->setObjectName(u"openPracticeButton"_s);
    connect(open, &QPushButton::clicked, this, &StartPage::practiceRequested);
    auto *tour = new Button(tr("Take a &look round", "@button"), ButtonKind::Normal, card);
    tour->setObjectName(u"tourButton"_s);
    connect(tour, &QPushButton::clicked, this, [this] { (new TourDialog(window()))->open(); });
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
    layout->addWidget(tour);
    layout->addWidget(open);
    return card;
}

Card *StartPage::makeReportsCard()
{
    auto *card = new Card(this);
    auto *heading = new TextLabel(TextRole::Heading, tr("TLS reports", "@title"), card);
    auto *text = new TextLabel(TextRole::Muted,
                               tr("What senders write every day: whether mail to you was encrypted, and what failed. Drop "
                                  "the files or mails onto this window, or choose them.",
                                  "@info"),
                               card);
    auto *see = new Button(tr("See the &reports", "@button"), ButtonKind::Normal, card);
    see->setObjectName(u"seeReportsButton"_s);
    connect(see, &QPushButton::clicked, this, &StartPage::reportsRequested);
    auto *import = new Button(tr("&Import reports…", "@button"), ButtonKind::Normal, card);
    import->setObjectName(u"importReportsButton"_s);
    connect(import, &QPushButton::clicked, this, &StartPage::importRequested);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    texts->addWidget(heading);
    texts->addWidget(text);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addLayout(texts, 1);
    layout->addWidget(see);
    layout->addWidget(import);
    return card;
}

Card *StartPage::makePracticeCard()
{
    auto *card = new Card(this);
    auto *heading = new TextLabel(TextRole::Heading, tr("Practice domains", "@title"), card);
    auto *text = new TextLabel(TextRole::Muted,
                               tr("These domains exist only inside this window. Choose one to open it. "
                                  "Begin with untouched.example: there Postseal publishes for you.",
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
            Q_EMIT setupRequested(*domain);
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
    m_practising = !choices.isEmpty();
    m_invitation->setVisible(m_practiceOffered && !m_practising);
    m_practice->setVisible(m_practising);
    m_bar->setPractising(m_practising);
    refresh();
}

void StartPage::showPracticeError(const QString &error)
{
    m_practiceError->setText(error);
    m_practiceError->show();
}

void StartPage::setPracticeOffered(bool offered)
{
    m_practiceOffered = offered;
    m_invitation->setVisible(offered);
}

std::optional<DomainName> StartPage::readField()
{
    const QString input = m_field->edit()->text();
    const auto domain = DomainName::fromUserInput(input);
    if (!domain) {
        m_field->showError(describe(domain.error(), input));
        return std::nullopt;
    }
    m_field->clearError();
    return *domain;
}

void StartPage::submit()
{
    if (const auto domain = readField())
        Q_EMIT checkRequested(*domain);
}

void StartPage::setUp()
{
    if (m_field->edit()->text().trimmed().isEmpty()) {
        m_field->clearError();
        Q_EMIT newSetupRequested();
    } else if (const auto domain = readField()) {
        Q_EMIT setupRequested(*domain);
    }
}

} // namespace postseal
