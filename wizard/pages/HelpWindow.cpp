// SPDX-License-Identifier: Apache-2.0
#include "pages/HelpWindow.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/ConnectionList.h"
#include "pages/PlainToolTip.h"
#include "pages/TextLabel.h"
#include "pages/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "manual/Manual.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t scheme[] = u"manual";

QUrl urlOf(const QString &id)
{
    QUrl url;
    url.setScheme(QString::fromUtf16(scheme));
    url.setPath(id);
    return url;
}

} // namespace

void ManualBrowser::open(const QString &id)
{
    setColors();
    // A page that is open already is made anew, for what it says of connections.
    if (source() == urlOf(id))
        reload();
    else
        setSource(urlOf(id));
}

void ManualBrowser::setColors()
{
    const Theme theme = Theme::of(this);
    document()->setDefaultStyleSheet(
        u"a{color:%1} code,pre{font-family:monospace} pre{background:%2} h1{font-size:x-large} h2{font-size:large}"_s.arg(
            theme.accent.name(), theme.code.name()));
}

QVariant ManualBrowser::loadResource(int, const QUrl &name)
{
    const auto page = name.scheme() == scheme ? manualPage(name.path()) : std::nullopt;
    if (!page)
        return {};
    QString html = page->html;
    if (page->id == "privacy"_L1)
        html += connectionListHtml(connectionsSoFar());
    return html.replace(u"href=\""_s, u"href=\"manual:"_s);
}

void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty()) {
        setColors();
        reload();
    }
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_browser(new ManualBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help – Postseal", "@title:window"));
    resize(scaled(980), scaled(680));
    auto *label = new QLabel(tr("&Search the help", "@label"), this);
    label->setBuddy(m_field);
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages", "@title"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(scaled(260));
    m_list->setWordWrap(true);
    m_list->setSpacing(scaled(3));
    m_list->viewport()->setAutoFillBackground(false);
    m_browser->setAccessibleName(tr("Page", "@title"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(scaled(14));
    auto *back = new Button(tr("&Back", "@button"), ButtonKind::Normal, this);
    back->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    auto *close = new Button(tr("Close", "@button"), ButtonKind::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_field, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_list->setCurrentRow(m_list->currentRow() < 0 ? 0 : m_list->currentRow());
        showCurrent();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &HelpWindow::showCurrent);
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        // The browser itself knows of it only when this has ended.
        m_shown = url.path();
        markCurrent();
    });
    auto *side = new QVBoxLayout;
    side->addWidget(label);
    side->addWidget(m_field);
    side->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addLayout(side);
    row->addWidget(m_browser, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(14));
    layout->setSpacing(scaled(12));
    layout->addLayout(row, 1);
    layout->addLayout(buttons);
    search({});
}

void HelpWindow::search(const QString &words)
{
    const QStringList wanted = words.toLower().split(u' ', Qt::SkipEmptyParts);
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    if (wanted.isEmpty()) {
        for (const QString &id : manualPageIds()) {
            if (const auto page = manualPage(id))
                addEntry(id, page->title);
        }
        return markCurrent();
    }
    for (const SearchedPage &page : searchedPages()) {
        const bool holdsAll = std::all_of(
            wanted.begin(), wanted.end(), [&page](const QString &word) { return page.text.contains(word); });
        if (holdsAll)
            addEntry(page.id, page.title);
    }
    markCurrent();
}

void HelpWindow::addEntry(const QString &id, const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, id);
    item->setToolTip(plainToolTip(title));
}

/// All pages with their words, those of findings too; read when somebody searches for the first time.
const QList<HelpWindow::SearchedPage> &HelpWindow::searchedPages()
{
    if (!m_pages.isEmpty())
        return m_pages;
    QStringList ids = manualPageIds();
    for (const FindingInfo &about : findingCatalogue())
        ids.append(manualIdOf(about.code));
    for (const QString &id : std::as_const(ids)) {
        if (const auto page = manualPage(id))
            m_pages.append({id, page->title, QString::fromUtf8(plainText(*page)).toLower()});
    }
    return m_pages;
}

void HelpWindow::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item && item->data(Qt::UserRole).toString() != m_shown)
        m_browser->open(item->data(Qt::UserRole).toString());
}

/// Links and Back lead elsewhere too.
void HelpWindow::markCurrent()
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_shown)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::open(const QString &id)
{
    m_field->clear();
    m_browser->open(id);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void showHelp(QWidget *from, const QString &id)
{
    QWidget *window = from->window();
    auto *help = window->findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(window);
    help->open(id);
}

} // namespace postseal
