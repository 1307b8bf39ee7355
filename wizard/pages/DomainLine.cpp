// SPDX-License-Identifier: Apache-2.0
#include "pages/DomainLine.h"

#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/Pill.h"
#include "pages/StateGlyph.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWrappedName = 60;
constexpr int stageColumn = 1;

/// A part that is not there when it has nothing to say.
void showText(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QVBoxLayout *plainColumn(QWidget *cell)
{
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

DomainLine::DomainLine(const DomainName &name,
                       std::shared_ptr<TableColumns> columns,
                       QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *layout = plainColumn(this);
    layout->setSpacing(scaled(8));
    layout->addWidget(new Rule(Qt::Horizontal, this));
    auto *line = new QWidget(this);
    layout->addWidget(line);
    m_cells = new ColumnLayout(line, std::move(columns));
    m_next = new TextLabel(TextRole::Body, {}, line);
    for (QWidget *cell : std::initializer_list<QWidget *>{makeNameCell(name, line),
                                                          makeStageCell(line),
                                                          makeCheckCell(line),
                                                          makeReportsCell(line),
                                                          m_next,
                                                          makeButtons(name, line)})
        m_cells->addWidget(cell);
}

QWidget *DomainLine::makeNameCell(const DomainName &name, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    QVBoxLayout *layout = plainColumn(cell);
    const QString shown = name.toDisplay();
    auto *label = new TextLabel(TextRole::Strong, shown, cell);
    if (shown.size() > longestWrappedName)
        label->setOverflow(TextLabel::Overflow::Elide);
    layout->addWidget(label);
    layout->addWidget(m_providers = new TextLabel(TextRole::Small, {}, cell));
    return cell;
}

QWidget *DomainLine::makeStageCell(QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        m_stage = new Pill(Glyph::Unknown, {}, cell), 0, Qt::AlignLeading | Qt::AlignVCenter);
    return cell;
}

QWidget *DomainLine::makeCheckCell(QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    m_health = new StateGlyph(Glyph::Unknown, {}, cell);
    m_health->setDesignSize(18);
    line->addWidget(m_health, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_check = new TextLabel(TextRole::Body, {}, cell));
    texts->addWidget(m_age = new TextLabel(TextRole::Small, {}, cell));
    line->addLayout(texts, 1);
    return cell;
}

QWidget *DomainLine::makeReportsCell(QWidget *parent)
{
    auto *cell = new QWidget(parent);
    QVBoxLayout *layout = plainColumn(cell);
    layout->addWidget(m_sessions = new TextLabel(TextRole::Muted, {}, cell));
    layout->addWidget(m_failed = new TextLabel(TextRole::Strong, {}, cell));
    m_failed->setColor([](const Theme &theme) { return theme.wrong.strong; });
    return cell;
}

QWidget *DomainLine::makeButtons(const DomainName &name, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *buttons = new QHBoxLayout(cell);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(scaled(6));
    auto *open = new Button(tr("Open", "@button"), ButtonKind::Small, cell);
    open->setWhich(name.toDisplay());
    open->setObjectName(u"openDomainButton"_s);
    connect(open, &QPushButton::clicked, this, &DomainLine::openRequested);
    auto *remove = new Button(tr("Remove", "@button"), ButtonKind::Link, cell);
    remove->setWhich(name.toDisplay());
    remove->setObjectName(u"removeDomainButton"_s);
    connect(remove, &QPushButton::clicked, this, &DomainLine::removeRequested);
    buttons->addWidget(open);
    buttons->addWidget(remove);
    return cell;
}

void DomainLine::fill(const DomainRow &row)
{
    m_key = row.key();
    showText(m_providers, row.providers);
    m_stage->set(row.stageTone, row.stage);
    m_cells->measure(stageColumn);
    const bool isChecked = !row.age.isEmpty();
    m_health->setGlyph(row.health, glyphWord(row.health));
    m_health->setVisible(isChecked);
    m_check->setRole(isChecked ? TextRole::Body : TextRole::Muted);
    m_check->setText(row.check);
    showText(m_age, row.age);
    m_sessions->setRole(row.failed.isEmpty() ? TextRole::Muted : TextRole::Body);
    m_sessions->setText(row.sessions);
    showText(m_failed, row.failed);
    m_next->setRole(row.want == Want::Urgent ? TextRole::Strong : TextRole::Body);
    m_next->setText(row.next);
}

} // namespace postseal
