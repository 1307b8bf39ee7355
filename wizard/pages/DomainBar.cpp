// SPDX-License-Identifier: Apache-2.0
#include "pages/DomainBar.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FlowLayout.h"
#include "pages/HelpWindow.h"
#include "pages/SavedFile.h"
#include "pages/TextLabel.h"
#include "setup/DomainListFile.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewDomains = 5; ///< that nobody needs to search

} // namespace

DomainBar::DomainBar(DomainList &list, Lookout &lookout, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_lookout(lookout)
    , m_filter(new QLineEdit(this))
    , m_progress(new TextLabel(TextRole::Muted, {}, this))
    , m_said(new DynamicArea(this))
    , m_saved(new SavedFile(this))
{
    m_filter->setObjectName(u"domainFilter"_s);
    m_filter->setPlaceholderText(tr("Find a domain", "@info:placeholder"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_progress->setObjectName(u"checkAllProgress"_s);
    connect(m_filter, &QLineEdit::textChanged, this, &DomainBar::filterChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(makeButtonRow());
    layout->addWidget(m_progress);
    layout->addWidget(m_filter);
    layout->addWidget(m_said);
    layout->addWidget(m_saved);
    connect(&lookout.bulk(), &BulkCheck::progressed, this, &DomainBar::showProgress);
    connect(&lookout.bulk(), &BulkCheck::ended, this, &DomainBar::showProgress);
    refresh();
}

QWidget *DomainBar::makeButtonRow()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, scaled(8), scaled(8));
    const auto button = [&](const QString &label, const QString &name) {
        auto *made = new Button(label, ButtonKind::Small, row);
        made->setObjectName(name);
        layout->addWidget(made);
        return made;
    };
    m_checkAll = button(tr("Check &all", "@button"), u"checkAllButton"_s);
    m_stop = button(tr("St&op checking", "@button"), u"stopCheckAllButton"_s);
    m_import = button(tr("Import a list…", "@button"), u"importListButton"_s);
    m_import->setToolTip(tr("A file with one domain a line, or a table whose first column has them",
                            "@info:tooltip"));
    m_export = button(tr("Export the list…", "@button"), u"exportListButton"_s);
    m_settings = button(tr("Settings…", "@button"), u"settingsButton"_s);
    Button *help = button(tr("Help", "@button"), u"helpButton"_s);
    connect(help, &QPushButton::clicked, this, [this] { showHelp(this, u"welcome"_s); });
    connect(m_checkAll, &QPushButton::clicked, this, [this] { m_lookout.checkAll(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_lookout.bulk().stop(); });
    connect(m_import, &QPushButton::clicked, this, &DomainBar::chooseList);
    connect(m_export, &QPushButton::clicked, this, &DomainBar::exportList);
    connect(m_settings, &QPushButton::clicked, this, &DomainBar::settingsRequested);
    return row;
}

void DomainBar::setPractising(bool practising)
{
    m_isPractising = practising;
    m_said->clear();
    m_saved->clear();
    m_filter->clear();
    refresh();
}

void DomainBar::refresh()
{
    const qsizetype count = m_list.domains().size();
    m_filter->setVisible(count > fewDomains || !m_filter->text().isEmpty());
    m_import->setVisible(!m_isPractising);
    m_export->setVisible(!m_isPractising && count > 0);
    m_settings->setVisible(!m_isPractising);
    showProgress();
}

void DomainBar::showProgress()
{
    const BulkCheck &bulk = m_lookout.bulk();
    const bool isRunning = bulk.isRunning();
    const bool hadFocus = m_checkAll->hasFocus() || m_stop->hasFocus();
    m_checkAll->setVisible(!isRunning && !m_list.domains().isEmpty());
    m_stop->setVisible(isRunning);
    if (hadFocus)
        (isRunning ? m_stop : m_checkAll)->setFocus();
    QString text;
    if (isRunning)
        text = tr("Checking: %1 of %2", "@info").arg(bulk.done()).arg(bulk.total());
    else if (bulk.isOffline())
        text = tr(
            "No name server answers: this computer seems to have no network. Nothing was changed.",
            "@info");
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
}

void DomainBar::chooseList()
{
    const QString path =
        QFileDialog::getOpenFileName(this,
                                     tr("Import a list of domains", "@title:window"),
                                     {},
                                     tr("Lists (*.txt *.csv);;All files (*)", "@item:inlistbox"));
    if (!path.isEmpty())
        importList(path);
}

void DomainBar::importList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("The list could not be read", "@title"), file.errorString());
    if (file.size() > largestDomainList)
        return say(tr("The list could not be read", "@title"),
                   tr("The file is too large for a list.", "@info"));
    const DomainListReading reading = readDomainList(file.read(largestDomainList));
    const int added = m_list.addAll(reading.domains);
    QString more = tr("New among them: %1.", "@info domains").arg(added);
    if (reading.refusedCount > 0) {
        const QString dots = reading.refusedCount > reading.refused.size() ? u", …"_s : QString();
        more += u' '
            + tr("Left out, since they are no domains: %1", "@info")
                  .arg(reading.refused.join(u", "_s) + dots);
    }
    say(tr("%n domain(s) in the list", "@title", int(reading.domains.size())), more);
}

void DomainBar::exportList()
{
    const QString path =
        m_saved->ask(tr("Export the list of domains", "@title:window"), u"domains.csv"_s);
    if (!path.isEmpty())
        m_saved->save(path, domainListCsv(m_list.domains(), &m_lookout.book()));
}

void DomainBar::say(const QString &what, const QString &more)
{
    sayIn(m_said, u"listSaid"_s, Glyph::Info, what, more);
}

} // namespace postseal
