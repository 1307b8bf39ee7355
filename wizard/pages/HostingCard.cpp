// SPDX-License-Identifier: Apache-2.0
#include "pages/HostingCard.h"

#include "dns/Endpoint.h"
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FlowLayout.h"
#include "pages/FormField.h"
#include "pages/PlainToolTip.h"
#include "pages/RecordCard.h"
#include "pages/SavedFile.h"
#include "pages/TextLabel.h"
#include "pages/UpdateDialog.h"
#include "pages/WizardWords.h"
#include "wording/HostingText.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString nameSentence(const HostToPublish &record, const PanelEntry &entry, const DnsHost *host)
{
    if (host)
        return panelSentence(entry, host);
    return HostingCard::tr("Most DNS providers add your domain to the name by themselves. If yours "
                           "wants the whole name, it is %1.",
                           "@info")
        .arg(QString::fromLatin1(record.name.toAscii()));
}

} // namespace

HostingCard::HostingCard(DomainSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_steps(new DynamicArea(this))
    , m_saved(new SavedFile(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(14));
    layout->addWidget(m_steps);
    layout->addWidget(m_saved);
}

QList<FileToUpload> HostingCard::files() const
{
    const HostingRecipe *recipe = m_setup.hosting();
    return recipe ? hostingFiles(*recipe, m_setup.domain(), m_setup.draft().text)
                  : QList<FileToUpload>();
}

QString HostingCard::folderName() const
{
    // As short as every file system takes it, with a suffix.
    return (u"mta-sts."_s + QString::fromLatin1(m_setup.domain().toAscii())).left(200);
}

void HostingCard::refresh()
{
    const HostingRecipe *recipe = m_setup.hosting();
    if (!recipe || !m_setup.hasPolicy()) {
        m_record = nullptr;
        m_isFolded = false;
        m_steps->clear();
        m_saved->clear();
        return;
    }
    const QByteArray key =
        recipe->id + '\n' + m_setup.domain().toAscii() + '\n' + m_setup.draft().text;
    // Whoever chooses another place wants to move the file there.
    if (m_shownDomain == m_setup.domain() && m_shownPlace != recipe->id)
        m_unfolded = key;
    m_shownDomain = m_setup.domain();
    m_shownPlace = recipe->id;
    // Nothing is to be done any more; who wants to look again can.
    const bool isFolded = m_setup.isAsChosen(Publication::PolicyHost) && m_unfolded != key;
    m_isFolded = isFolded;
    m_steps->show(isFolded ? key + "\nfolded" : key, [&](QVBoxLayout *layout) {
        m_saved->clear();
        if (isFolded)
            fillFolded(layout, key);
        else
            fill(layout, *recipe);
    });
    showRecord();
}

void HostingCard::fillFolded(QVBoxLayout *layout, const QByteArray &key)
{
    m_record = nullptr;
    const HeadedCard made = makeCard(tr("The file is online", "@title"));
    auto *show = new Button(tr("Show the steps again", "@button"), ButtonKind::Link, made.card);
    show->setObjectName(u"showStepsButton"_s);
    // The button goes with the card's new content.
    connect(
        show,
        &QPushButton::clicked,
        this,
        [this, key] {
            m_unfolded = key;
            refresh();
            Q_EMIT unfolded();
            // The button that had the focus is gone.
            for (QWidget *part : m_steps->findChildren<QPushButton *>()) {
                if (part->isVisible())
                    return part->setFocus(Qt::OtherFocusReason);
            }
        },
        Qt::QueuedConnection);
    made.layout->addWidget(show, 0, Qt::AlignLeading);
    layout->addWidget(made.card);
}

void HostingCard::fill(QVBoxLayout *layout, const HostingRecipe &recipe)
{
    const HeadedCard made = makeCard(tr("What to do: %1", "@title place").arg(hostingName(recipe)));
    made.layout->addWidget(makeSteps(hostingSteps(recipe, m_setup.domain()), made.card));
    addCommands(made.layout, recipe);
    m_record = nullptr;
    addQuestion(made.layout, recipe);
    addFiles(made.layout, recipe);
    addHelp(made.layout, recipe);
    layout->addWidget(made.card);
}

void HostingCard::addCommands(QVBoxLayout *layout, const HostingRecipe &recipe)
{
    const QList<HostingCommand> commands = hostingCommands(recipe, m_setup.domain());
    if (commands.isEmpty())
        return;
    layout->addWidget(new TextLabel(TextRole::Heading, tr("The commands", "@title")));
    for (const HostingCommand &command : commands)
        layout->addWidget(new CopyRow(
            tr("Step %1", "@label number").arg(command.step), command.text, command.text));
}

void HostingCard::addQuestion(QVBoxLayout *layout, const HostingRecipe &recipe)
{
    if (recipe.dns == HostingDns::Automatic)
        return;
    const QString question = hostingQuestion(recipe);
    if (!question.isEmpty()) {
        auto *field = new FormField(question, {}, u"hostingAt"_s);
        field->edit()->setPlaceholderText(hostingExample(recipe));
        field->edit()->setMaxLength(300);
        field->edit()->setText(m_setup.hostingAt());
        connect(field->edit(), &QLineEdit::textChanged, this, [this, field](const QString &typed) {
            field->clearError();
            m_setup.setHostingAt(typed);
        });
        connect(field->edit(), &QLineEdit::editingFinished, this, [this, field] {
            if (!field->edit()->text().trimmed().isEmpty() && !m_setup.hostRecord())
                field->showErrorInPlace(
                    tr("No record can be made of that. See what the place shows, and copy it.",
                       "@info"));
        });
        layout->addWidget(field);
    }
    m_record = new DynamicArea;
    layout->addWidget(m_record);
}

void HostingCard::showRecord()
{
    if (!m_record)
        return;
    const auto record = m_setup.hostRecord();
    if (!record) {
        m_record->clear();
        return;
    }
    const DnsHost *host = m_setup.dnsHost();
    const PanelEntry entry = panelEntry(*record, m_setup.zone(), host);
    m_record->show(
        entry.type + entry.name + '\n' + entry.value + '\n' + (host ? host->id : QByteArray()),
        [&](QVBoxLayout *layout) {
            layout->setSpacing(scaled(8));
            layout->addWidget(new CopyRow(tr("Type", "@label"), QString::fromLatin1(entry.type)));
            layout->addWidget(new CopyRow(tr("Name", "@label"), QString::fromLatin1(entry.name)));
            layout->addWidget(
                new CopyRow(tr("Content", "@label"), QString::fromLatin1(entry.value)));
            layout->addWidget(new TextLabel(TextRole::Muted, nameSentence(*record, entry, host)));
            if (m_setup.canUpdate(Publication::PolicyHost)) {
                layout->addWidget(makeUpdateButton(m_setup, Publication::PolicyHost, this), 0, Qt::AlignLeading);
            }
            const QHostAddress address(QString::fromLatin1(record->value));
            if (!address.isNull() && isSpecialPurpose(address)) {
                layout->addWidget(
                    makeCallout(Glyph::Look,
                                wizardStateWord(WizardState::Look),
                                tr("Is that the address on the internet?", "@title"),
                                tr("%1 is only good inside a network, or in examples. Senders load "
                                   "the policy from outside.",
                                   "@info")
                                    .arg(address.toString())));
            }
        });
}

void HostingCard::addFiles(QVBoxLayout *layout, const HostingRecipe &recipe)
{
    if (recipe.files.isEmpty())
        return;
    layout->addWidget(new TextLabel(TextRole::Heading, tr("The files", "@title")));
    auto *copies = new QWidget;
    auto *flow = new FlowLayout(copies, scaled(8), scaled(8));
    for (const FileToUpload &file : files()) {
        if (file.content.isEmpty())
            continue;
        const QString text = QString::fromUtf8(file.content);
        auto *copy = new CopyButton(
            tr("Copy %1", "@button file").arg(shortened(file.path)), {}, [text] { return text; });
        copy->setObjectName(u"copyFileButton:%1"_s.arg(file.path));
        flow->addWidget(copy);
    }
    auto *folder = new Button(tr("Save the &folder…", "@button"));
    folder->setObjectName(u"saveFolderButton"_s);
    connect(folder, &QPushButton::clicked, this, [this] { saveFolder({}); });
    auto *zip = new Button(tr("Save as &zip file…", "@button"));
    zip->setObjectName(u"saveZipButton"_s);
    connect(zip, &QPushButton::clicked, this, [this] { saveZip({}); });
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(folder);
    row->addWidget(zip);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(copies);
}

void HostingCard::addHelp(QVBoxLayout *layout, const HostingRecipe &recipe)
{
    if (recipe.confidence == Confidence::Assumed) {
        layout->addWidget(new TextLabel(
            TextRole::Muted,
            tr("These steps rest on general knowledge. Where %1 looks different, its own help "
               "counts.",
               "@info")
                .arg(hostingName(recipe))));
    }
    if (recipe.help.isEmpty())
        return;
    auto *help = new Button(tr("&Help of %1", "@button place").arg(hostingName(recipe)), ButtonKind::Link);
    help->setObjectName(u"placeHelpButton"_s);
    help->setToolTip(plainToolTip(recipe.help.toString()));
    connect(
        help, &QPushButton::clicked, this, [url = recipe.help] { QDesktopServices::openUrl(url); });
    layout->addWidget(help, 0, Qt::AlignLeading);
}

void HostingCard::saveFolder(QString folder)
{
    if (folder.isEmpty())
        folder =
            m_saved->askFolder(tr("Save the folder %1 into", "@title:window").arg(folderName()));
    if (folder.isEmpty())
        return;
    const QDir target(QDir(folder).filePath(folderName()));
    QList<FileToUpload> all;
    for (const FileToUpload &file : files())
        all.append({target.filePath(file.path), file.content});
    m_saved->saveAll(target.path(), all);
}

void HostingCard::saveZip(QString path)
{
    if (path.isEmpty())
        path = m_saved->ask(tr("Save the zip file", "@title:window"), folderName() + u".zip"_s);
    if (!path.isEmpty())
        m_saved->saveArchive(path, files());
}

} // namespace postseal
