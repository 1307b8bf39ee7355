// SPDX-License-Identifier: Apache-2.0
#include "pages/DomainTable.h"

#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/Pill.h"
#include "pages/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAtFirst = 40;
constexpr qsizetype longestWrappedName = 60;
constexpr int madeAtOnce = 6; ///< rows in one pass of the event loop

QWidget *makeNameCell(const DomainRow &row, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *name = new TextLabel(TextRole::Strong, row.name.toDisplay(), cell);
    if (row.name.toDisplay().size() > longestWrappedName)
        name->setOverflow(TextLabel::Overflow::Elide);
    layout->addWidget(name);
    if (!row.providers.isEmpty())
        layout->addWidget(new TextLabel(TextRole::Small, row.providers, cell));
    return cell;
}

QWidget *makeCheckCell(const DomainRow &row, QWidget *parent)
{
    if (row.age.isEmpty())
        return new TextLabel(TextRole::Muted, row.check, parent);
    auto *cell = new QWidget(parent);
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    auto *mark = new StateGlyph(row.health, glyphWord(row.health), cell);
    mark->setDesignSize(18);
    line->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(TextRole::Body, row.check, cell));
    texts->addWidget(new TextLabel(TextRole::Small, row.age, cell));
    line->addLayout(texts, 1);
    return cell;
}

QWidget *makeReportsCell(const DomainRow &row, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(
        new TextLabel(row.failed.isEmpty() ? TextRole::Muted : TextRole::Body, row.sessions, cell));
    if (!row.failed.isEmpty()) {
        auto *failed = new TextLabel(TextRole::Strong, row.failed, cell);
        failed->setColor([](const Theme &theme) { return theme.wrong.strong; });
        layout->addWidget(failed);
    }
    return cell;
}

} // namespace

DomainTable::DomainTable(const DomainList &list,
                         const DomainBook &book,
                         const Clock &clock,
                         QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_book(book)
    , m_clock(clock)
    , m_card(new Card(this))
    , m_columns(std::make_shared<TableColumns>(TableColumns{{4, 0, 4, 3, 5, 0}, {}, scaled(16)}))
    , m_lines(new QVBoxLayout)
    , m_none(new TextLabel(
          TextRole::Muted, tr("None of your domains is called like that.", "@info"), m_card))
    , m_more(new Button({}, ButtonKind::Link, m_card))
{
    m_card->setObjectName(u"domainTable"_s);
    m_none->setObjectName(u"noDomainFound"_s);
    m_more->setObjectName(u"showAllDomainsButton"_s);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        refresh();
    });
    m_further.setSingleShot(true);
    connect(&m_further, &QTimer::timeout, this, &DomainTable::refresh);
    m_lines->setSpacing(scaled(8));
    m_lines->addWidget(makeHead());
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(scaled(18), scaled(10), scaled(18), scaled(10));
    inner->addLayout(m_lines);
    inner->addWidget(m_none);
    inner->addWidget(m_more, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    refresh();
}

QWidget *DomainTable::makeHead()
{
    auto *head = new QWidget(m_card);
    auto *layout = new ColumnLayout(head, m_columns);
    for (const QString &title :
         {tr("Domain", "@title:column"),
          tr("Protection", "@title:column"),
          tr("Last check", "@title:column"),
          tr("Reports, %n day(s)", "@title:column", DomainOutlook::reportDays),
          tr("Next step", "@title:column")})
        layout->addWidget(new TextLabel(TextRole::Small, title, head));
    return head;
}

void DomainTable::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    refresh();
}

QList<DomainRow> DomainTable::rowsToShow() const
{
    QList<DomainRow> rows;
    for (const StoredDomain &domain : m_list.domains()) {
        DomainRow row = DomainRow::of(domain, m_book.find(domain.name), m_clock.nowUtc());
        const bool isWanted = m_filter.isEmpty()
            || row.name.toDisplay().contains(m_filter, Qt::CaseInsensitive)
            || QString::fromLatin1(row.name.toAscii()).contains(m_filter, Qt::CaseInsensitive)
            || row.providers.contains(m_filter, Qt::CaseInsensitive);
        if (isWanted)
            rows.append(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DomainRow &a, const DomainRow &b) {
        return a.want < b.want;
    });
    return rows;
}

void DomainTable::refresh()
{
    m_card->setVisible(!m_list.domains().isEmpty());
    QList<DomainRow> rows = rowsToShow();
    m_none->setVisible(rows.isEmpty());
    const qsizetype all = rows.size();
    // Not for the sake of a few.
    const bool isCut = !m_showsAll && all > shownAtFirst + shownAtFirst / 4;
    if (isCut)
        rows = rows.first(shownAtFirst);
    m_more->setVisible(isCut);
    m_more->setLabel(tr("Show all %1", "@button domains").arg(QLocale().toString(all)));
    place(rows);
}

/// The rows in their order; those that are new only so many at a time.
void DomainTable::place(const QList<DomainRow> &rows)
{
    QList<DomainName> order;
    int made = 0;
    for (const DomainRow &row : rows) {
        if (!m_rows.contains(row.name)) {
            if (++made > madeAtOnce)
                continue;
            m_rows.insert(row.name, makeRow(row.name));
        }
        order.append(row.name);
        fill(m_rows[row.name], row);
    }
    if (made > madeAtOnce)
        m_further.start(0);
    if (std::exchange(m_order, order) == order)
        return;
    const QSet<DomainName> wanted(order.begin(), order.end());
    m_rows.removeIf([&](auto each) {
        if (wanted.contains(each.key()))
            return false;
        m_lines->removeWidget(each.value().widget);
        each.value().widget->hide();
        each.value().widget->deleteLater();
        return true;
    });
    for (qsizetype i = 0; i < order.size(); ++i) {
        QWidget *widget = m_rows.value(order.at(i)).widget;
        const QLayoutItem *there = m_lines->itemAt(int(i) + 1);
        if (!there || there->widget() != widget)
            m_lines->insertWidget(int(i) + 1, widget);
    }
    if (!m_further.isActive())
        Q_EMIT placed();
}

DomainTable::Shown DomainTable::makeRow(const DomainName &name)
{
    Shown shown;
    shown.widget = new QWidget(m_card);
    auto *layout = new QVBoxLayout(shown.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_lines->spacing());
    layout->addWidget(new Rule(Qt::Horizontal, shown.widget));
    auto *line = new QWidget(shown.widget);
    layout->addWidget(line);
    shown.cells = new ColumnLayout(line, m_columns);
    for (int column = 0; column < TableColumns::count - 1; ++column)
        shown.cells->addWidget(new QWidget(line));
    // The buttons stay, whatever the row says: somebody may be about to press them.
    shown.cells->addWidget(makeButtons(name, line));
    return shown;
}

void DomainTable::fill(Shown &shown, const DomainRow &row)
{
    if (std::exchange(shown.key, row.key()) == row.key())
        return;
    QWidget *line = shown.cells->parentWidget();
    auto *stage = new QWidget(line);
    auto *stageLayout = new QHBoxLayout(stage);
    stageLayout->setContentsMargins(0, 0, 0, 0);
    stageLayout->addWidget(
        new Pill(row.stageTone, row.stage, stage), 0, Qt::AlignLeading | Qt::AlignVCenter);
    shown.cells->setCell(0, makeNameCell(row, line));
    shown.cells->setCell(1, stage);
    shown.cells->setCell(2, makeCheckCell(row, line));
    shown.cells->setCell(3, makeReportsCell(row, line));
    shown.cells->setCell(
        4, new TextLabel(row.want == Want::Urgent ? TextRole::Strong : TextRole::Body, row.next, line));
}

QWidget *DomainTable::makeButtons(const DomainName &name, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *buttons = new QHBoxLayout(cell);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(scaled(6));
    auto *open = new Button(tr("Open", "@button"), ButtonKind::Small, cell);
    open->setWhich(name.toDisplay());
    open->setObjectName(u"openDomainButton"_s);
    connect(open, &QPushButton::clicked, this, [this, name] { Q_EMIT openRequested(name); });
    auto *remove = new Button(tr("Remove", "@button"), ButtonKind::Link, cell);
    remove->setWhich(name.toDisplay());
    remove->setObjectName(u"removeDomainButton"_s);
    connect(remove, &QPushButton::clicked, this, [this, name] { Q_EMIT removeRequested(name); });
    buttons->addWidget(open);
    buttons->addWidget(remove);
    return cell;
}

} // namespace postseal
