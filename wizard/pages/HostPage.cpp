// SPDX-License-Identifier: Apache-2.0
#include "pages/HostPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/HandOverDialog.h"
#include "pages/HostingCard.h"
#include "pages/HostingChoice.h"
#include "pages/SavedFile.h"
#include "pages/TabOrder.h"
#include "pages/TextLabel.h"
#include "pages/WatchBox.h"
#include "pages/WizardWords.h"
#include "wording/HostingText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

HostPage::HostPage(DomainSetup &setup)
    : WizardPage(WizardStep::HostPolicy,
                 setup,
                 tr("Senders load the policy from one fixed place: a web server with the name mta-sts in front of your "
                    "domain.",
                    "@info"),
                 {Term::PolicyHost, Term::Certificate, Term::Policy})
    , m_wanting(new DynamicArea)
    , m_traps(new DynamicArea)
    , m_choice(new HostingChoice(setup))
    , m_place(new HostingCard(setup))
    , m_message(new DynamicArea)
    , m_over(new QWidget)
    , m_saved(new SavedFile)
    , m_watch(new WatchBox(setup, Publication::PolicyHost))
    , m_quiet(new DynamicArea)
    , m_foot(new DynamicArea)
{
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_wanting, m_traps, m_choice, m_place, m_message, m_over, m_saved, m_watch, m_quiet, m_foot})
        content()->addWidget(part);
    auto *over = new Button(tr("Hand o&ver…", "@button"), ButtonKind::Normal, m_over);
    over->setObjectName(u"handOverButton"_s);
    connect(over, &QPushButton::clicked, this, &HostPage::openHandOver);
    connect(m_place, &HostingCard::unfolded, this, [this] {
        refresh();
        tabInReadingOrder(window());
    });
    auto *row = new QHBoxLayout(m_over);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(10));
    row->addWidget(over);
    row->addWidget(
        new TextLabel(
            TextRole::Muted, tr("Does somebody else do this? Give them a page with all of it.", "@info"), m_over),
        1);
}

void HostPage::addFile(QVBoxLayout *layout)
{
    const QString text = QString::fromUtf8(setup().draft().text);
    auto *save = new Button(tr("Save the &file…", "@button"), ButtonKind::Normal);
    save->setObjectName(u"savePolicyButton"_s);
    connect(save, &QPushButton::clicked, this, [this] { saveFile({}); });
    auto *copy = new CopyButton(tr("policy text", "@label"), [text] { return text; });
    copy->setObjectName(u"copyPolicyButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(save);
    row->addWidget(copy);
    row->addStretch(1);
    layout->addLayout(row);
}

HandOver HostPage::handOverPage() const
{
    return handOverPolicy(setup().domain(), setup().draft().text, setup().hosting(), setup().hostRecord());
}

void HostPage::openHandOver()
{
    auto *dialog = new HandOverDialog(handOverPage(), window());
    connect(dialog, &HandOverDialog::sent, this, [this] { setup().handOver(Publication::PolicyHost); });
    closeWithDomain(dialog, setup());
    dialog->open();
}

void HostPage::fillSomebodyElse(QVBoxLayout *layout)
{
    const HeadedCard made = makeCard(
        tr("For whoever looks after the web server", "@title"),
        tr("Send them this text and the file. Postseal sees when they have done it.", "@info"));
    const QString message = toPlainText(handOverPage());
    made.layout->addWidget(new TextLabel(TextRole::Mono, message.trimmed(), made.card));
    auto *copy = new CopyButton(
        tr("Copy the &message", "@button"), {}, [message] { return message; }, made.card);
    copy->setObjectName(u"copyHostMessageButton"_s);
    made.layout->addWidget(copy, 0, Qt::AlignLeading);
    addFile(made.layout);
    layout->addWidget(made.card);
}

void HostPage::showMessage()
{
    if (setup().choices().hosting != SetupChoices::somebodyElse || !setup().hasPolicy()) {
        // What was saved is told until the page shows something else.
        m_message->show({}, [this](QVBoxLayout *) { m_saved->clear(); });
        return;
    }
    m_message->show(setup().domain().toAscii() + '\n' + setup().draft().text, [this](QVBoxLayout *layout) {
        m_saved->clear();
        fillSomebodyElse(layout);
    });
}

/// Which of the place's known traps the domain is in, as far as one was gone into at all.
void HostPage::showTraps()
{
    const HostingRecipe *recipe = setup().hosting();
    const Assessment *assessment = setup().assessment();
    QList<QByteArray> traps;
    if (recipe && assessment && !isAbsent(Publication::PolicyHost, *assessment))
        traps = trapsShownBy(*recipe, findingsOf(WizardStep::HostPolicy, *assessment));
    m_traps->show(traps.join('\n') + (recipe ? recipe->id : QByteArray()), [&](QVBoxLayout *layout) {
        for (const QByteArray &trap : traps) {
            auto *card = makeCallout(Glyph::Look,
                                     tr("Known trap", "@status"),
                                     tr("What is known to go wrong like this: %1", "@title place").arg(hostingName(*recipe)),
                                     trapSentence(trap, *recipe));
            card->setObjectName(u"trap:%1"_s.arg(QLatin1StringView(trap)));
            layout->addWidget(card);
        }
    });
}

void HostPage::saveFile(QString path)
{
    if (path.isEmpty())
        path = m_saved->ask(tr("Save the policy file", "@title:window"), u"mta-sts.txt"_s);
    if (!path.isEmpty())
        m_saved->save(path, setup().draft().text);
}

QString HostPage::status() const
{
    if (setup().assessment() && setup().state(WizardStep::HostPolicy) == WizardState::ToCome) {
        return setup().choices().hosting.isEmpty() && !setup().hosting() && !setup().canPublish()
            ? tr("Say where the file will be.", "@status")
            : tr("Put the file in its place, and say when you have done it.", "@status");
    }
    if (setup().state(WizardStep::HostPolicy) == WizardState::Fine)
        return tr("Senders can load your policy.", "@status");
    return WizardPage::status();
}

void HostPage::refresh()
{
    m_choice->refresh();
    m_place->refresh();
    showMessage();
    m_over->setVisible(setup().hasPolicy() && !m_place->isFolded()
                       && (setup().hosting() || !setup().choices().hosting.isEmpty()));
    showTraps();
    m_watch->setReady(setup().hasPolicy());
    showFindings(*m_wanting, *m_quiet, {FindingCode::PolicyHostMissing, FindingCode::PolicyHostNoAddress});
    showFootnote(*m_foot);
}

} // namespace postseal
