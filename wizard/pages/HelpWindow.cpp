// SPDX-License-Identifier: Apache-2.0
#include "pages/HelpWindow.h"

#include "manual/Manual.h"
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/TextLabel.h"
#include "pages/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

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

/// Every word must be on the page.
bool holdsAll(const ManualPage &page, const QStringList &words)
{
    const QString text = QString::fromUtf8(plainText(page));
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

void ManualBrowser::open(const QString &id)
{
    setColors();
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
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
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
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QStringList ids = manualPageIds();
    // Pages of findings only for those who look for something.
    for (const FindingInfo &about : findingCatalogue()) {
        if (!wanted.isEmpty())
            ids.append(manualIdOf(about.code));
    }
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QString &id : std::as_const(ids)) {
        const auto page = manualPage(id);
        if (!page || !holdsAll(*page, wanted))
            continue;
        auto *item = new QListWidgetItem(page->title, m_list);
        item->setData(Qt::UserRole, id);
        item->setToolTip(page->title);
    }
}

void HelpWindow::showCurrent()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        m_browser->open(item->data(Qt::UserRole).toString());
}

void HelpWindow::open(const QString &id)
{
    m_field->clear();
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(int(manualPageIds().indexOf(id)));
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
