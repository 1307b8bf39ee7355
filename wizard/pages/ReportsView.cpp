// SPDX-License-Identifier: Apache-2.0
#include "pages/ReportsView.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/ImportAccountCard.h"
#include "pages/Refresher.h"
#include "pages/ReportsPage.h"
#include "pages/StateGlyph.h"
#include "pages/TextLabel.h"
#include "setup/CheckSession.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

ReportsView::ReportsView(ReportLibrary &library,
                         ReportMailbox &mailbox,
                         CheckSession &session,
                         QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_page(new ReportsPage(library, mailbox, session))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addWidget(makeBar());
    auto *refresher = new Refresher(this, [this] { refresh(); });
    for (const auto signal : {&ReportLibrary::changed, &ReportLibrary::imported})
        connect(&library, signal, refresher, &Refresher::request);
    m_progress.setSingleShot(true);
    m_progress.setInterval(500);
    connect(&library, &ReportLibrary::progressed, this, [this] {
        if (!m_progress.isActive())
            m_progress.start();
    });
    connect(&m_progress, &QTimer::timeout, refresher, &Refresher::request);
    connect(&session, &CheckSession::changed, refresher, &Refresher::request);
    connect(m_page, &ReportsPage::checkRequested, this, &ReportsView::checkRequested);
    auto *pasteKeys = new QShortcut(QKeySequence::Paste, this);
    pasteKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKeys, &QShortcut::activated, this, &ReportsView::paste);
    refresh();
}

QWidget *ReportsView::makeBar()
{
    auto *panel = new Panel(Panel::Kind::Bar, this);
    m_glyph = new StateGlyph(Glyph::ToCome, {}, panel);
    m_status = new TextLabel(TextRole::Muted, {}, panel);
    m_status->setObjectName(u"reportsStatus"_s);
    const auto button = [panel](const QString &label, const QString &name) {
        auto *made = new Button(label, ButtonKind::Normal, panel);
        made->setObjectName(name);
        return made;
    };
    m_import = button(tr("&Import reports…", "@button"), u"importReportsButton"_s);
    m_stop = button(tr("&Stop", "@button"), u"stopImportButton"_s);
    m_paste = button(tr("&Paste", "@button"), u"pasteReportButton"_s);
    m_paste->setToolTip(tr("Takes in a report or a whole mail that was copied", "@info:tooltip"));
    m_back = button(tr("&Back", "@button"), u"reportsBackButton"_s);
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ReportsView::chooseFiles);
    connect(m_stop, &QPushButton::clicked, &m_library, &ReportLibrary::stopImport);
    connect(m_paste, &QPushButton::clicked, this, &ReportsView::paste);
    connect(m_back, &QPushButton::clicked, this, &ReportsView::leaveRequested);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(34), scaled(12), scaled(34), scaled(12));
    row->setSpacing(scaled(10));
    row->addWidget(m_glyph);
    row->addWidget(m_status, 1);
    for (Button *each : {m_paste, m_stop, m_back, m_import})
        row->addWidget(each);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Rule(Qt::Horizontal, panel));
    layout->addLayout(row);
    return panel;
}

void ReportsView::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this,
        tr("Import reports", "@title:window"),
        {},
        tr("Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)",
           "@item:inlistbox"));
    if (!files.isEmpty())
        m_library.import(files);
}

void ReportsView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        m_library.importOctets(text.toUtf8(), tr("pasted text", "@info"));
}

void ReportsView::focusFirst()
{
    m_import->setFocus();
}

void ReportsView::refresh()
{
    const bool isImporting = m_library.isImporting();
    // The keyboard stays in that place.
    const bool hadFocus = m_import->hasFocus() || m_stop->hasFocus();
    m_import->setVisible(!isImporting);
    m_stop->setVisible(isImporting);
    if (hadFocus)
        (isImporting ? m_stop : m_import)->setFocus();
    QString sentence;
    Glyph glyph = Glyph::Info;
    QString word = tr("Good to know", "@status");
    if (isImporting && m_library.account()) {
        glyph = Glyph::Working;
        word = tr("Working", "@status");
        sentence = importSentence(*m_library.account());
    } else if (m_library.error()) {
        glyph = Glyph::Wrong;
        word = tr("Wrong", "@status");
        sentence = tr("The reports cannot be read just now.", "@status");
    } else {
        int reports = 0;
        for (const ReportedDomain &domain : m_library.domains())
            reports += domain.reports;
        sentence = reports == 0 ? tr("No reports are stored yet.", "@status")
                                : tr("%n report(s) are stored.", "@status", reports);
    }
    const bool isAnother = m_glyph->glyph() != glyph;
    m_glyph->setGlyph(glyph, word);
    if (m_status->text() != sentence) {
        m_status->setText(sentence);
        // Who listens hears the beginning, the end, and now and then how far it is.
        constexpr qint64 announceEvery = 10'000;
        if (isAnother || !isImporting || m_sinceAnnounced.hasExpired(announceEvery)) {
            announce(m_status);
            m_sinceAnnounced.start();
        }
    }
    m_page->refresh();
}

} // namespace postseal
