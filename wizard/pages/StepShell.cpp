// SPDX-License-Identifier: Apache-2.0
#include "pages/StepShell.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/Page.h"
#include "pages/StepList.h"
#include "pages/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

StepShell::StepShell(QString stem, QWidget *parent)
    : QWidget(parent)
    , m_stem(std::move(stem))
    , m_stack(new QStackedWidget)
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addLayout(right, 1);
    right->addWidget(makeBar());
}

StepShell::~StepShell()
{
    // A list that goes tells of each change of its row, and nobody is left to turn the page.
    m_steps->disconnect(this);
}

QString StepShell::named(const QString &part) const
{
    if (m_stem.isEmpty())
        return part;
    QString name = part;
    name[0] = name[0].toUpper();
    return m_stem + name;
}

QWidget *StepShell::makeSide()
{
    auto *panel = new Panel(Panel::Kind::Side, this);
    m_heading = new TextLabel(TextRole::Heading, {}, panel);
    m_heading->setObjectName(named(u"domainLabel"_s));
    m_heading->setOverflow(TextLabel::Overflow::Elide);
    m_note = new TextLabel(TextRole::Small, {}, panel);
    m_note->setObjectName(named(u"domainNote"_s));
    m_footnote = new TextLabel(TextRole::Small, {}, panel);
    m_footnote->setObjectName(named(u"footnoteLabel"_s));
    m_footnote->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(10), scaled(8), scaled(10), 0);
    foot->addWidget(m_footnote);
    m_steps = new StepList(panel);
    m_steps->setObjectName(named(u"stepList"_s));
    connect(m_steps, &QListWidget::currentRowChanged, this, &StepShell::goTo);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(scaled(10), 0, scaled(10), scaled(10));
    heading->setSpacing(scaled(2));
    heading->addWidget(m_heading);
    heading->addWidget(m_note);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(scaled(12), scaled(18), scaled(12), scaled(12));
    inner->setSpacing(0);
    inner->addLayout(heading);
    inner->addWidget(m_steps, 1);
    inner->addLayout(foot);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inner, 1);
    layout->addWidget(new Rule(Qt::Vertical, panel));
    panel->setFixedWidth(scaled(264));
    return panel;
}

QWidget *StepShell::makeBar()
{
    auto *panel = new Panel(Panel::Kind::Bar, this);
    m_statusGlyph = new StateGlyph(Glyph::ToCome, {}, panel);
    m_status = new TextLabel(TextRole::Muted, {}, panel);
    m_status->setObjectName(named(u"statusLabel"_s));
    const auto button = [this, panel](const QString &label, const QString &name) {
        auto *made = new Button(label, ButtonKind::Normal, panel);
        made->setObjectName(named(name));
        return made;
    };
    m_checkNow = button(tr("Check &now", "@button"), u"checkNowButton"_s);
    m_cancel = button(tr("&Cancel", "@button"), u"cancelButton"_s);
    m_back = button(tr("&Back", "@button"), u"backButton"_s);
    m_next = button(tr("Ne&xt", "@button"), u"nextButton"_s);
    m_next->setDefault(true);
    m_cancel->hide();
    connect(m_back, &QPushButton::clicked, this, &StepShell::goBack);
    connect(m_next, &QPushButton::clicked, this, [this] { goNext(); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(34), scaled(12), scaled(34), scaled(12));
    row->setSpacing(scaled(10));
    row->addWidget(m_statusGlyph);
    row->addWidget(m_status, 1);
    for (Button *each : {m_checkNow, m_cancel, m_back, m_next})
        row->addWidget(each);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Rule(Qt::Horizontal, panel));
    layout->addLayout(row);
    return panel;
}

void StepShell::addPage(Page *page, const QString &entry, bool beginsGroup)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_steps->addEntry(entry, beginsGroup);
}

int StepShell::currentRow() const
{
    return m_steps->currentRow();
}

Page *StepShell::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void StepShell::goTo(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    const QSignalBlocker quiet(m_steps);
    m_steps->setCurrentRow(row);
    // A page begins at its top; one that is only refreshed keeps its place.
    if (m_stack->currentWidget() != m_pages.at(row))
        m_pages.at(row)->verticalScrollBar()->setValue(0);
    m_stack->setCurrentWidget(m_pages.at(row));
    Q_EMIT pageChanged(row);
}

void StepShell::goBack()
{
    if (currentRow() > 0)
        goTo(currentRow() - 1);
    else
        Q_EMIT leaveRequested();
}

void StepShell::goNext()
{
    goTo(currentRow() + 1);
}

void StepShell::focusSteps()
{
    m_steps->setFocus(Qt::OtherFocusReason);
}

void StepShell::setHeading(const QString &heading, const QString &note)
{
    // Another domain.
    if (heading != m_heading->text()) {
        for (Page *page : std::as_const(m_pages))
            page->verticalScrollBar()->setValue(0);
    }
    m_heading->setText(heading);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void StepShell::setEntry(int row, Glyph glyph, const QString &word, int number)
{
    m_steps->setState(row, glyph, word, number);
}

void StepShell::setEntryEnabled(int row, bool enabled)
{
    QListWidgetItem *item = m_steps->item(row);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    item->setFlags(enabled ? item->flags() | flags : item->flags() & ~flags);
}

void StepShell::setStatus(Glyph glyph, const QString &word, const QString &sentence)
{
    m_statusGlyph->setGlyph(glyph, word);
    if (m_status->text() == sentence)
        return;
    m_status->setText(sentence);
    announce(m_status);
}

void StepShell::setFootnote(const QString &text, bool alarming)
{
    if (alarming)
        m_footnote->setColor([](const Theme &theme) { return theme.wrong.strong; });
    else
        m_footnote->setColor([](const Theme &theme) { return theme.muted; });
    const bool isNew = m_footnote->text() != text;
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
    if (isNew && alarming)
        announce(m_footnote);
}

void StepShell::showRunning(bool running)
{
    const bool cancelHadFocus = m_cancel->hasFocus();
    const bool checkHadFocus = m_checkNow->hasFocus();
    m_cancel->setVisible(running);
    m_checkNow->setVisible(!running);
    // The keyboard stays where it was: one button takes the other's place.
    if (running && checkHadFocus)
        m_cancel->setFocus(Qt::OtherFocusReason);
    if (!running && cancelHadFocus)
        m_checkNow->setFocus(Qt::OtherFocusReason);
}

} // namespace postseal
