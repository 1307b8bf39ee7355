// SPDX-License-Identifier: Apache-2.0
#include "pages/DomainTable.h"

#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/DomainLine.h"
#include "pages/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAtFirst = 40;
constexpr int filledAtOnce = 4; ///< rows in one pass of the event loop

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
    connect(&m_further, &QTimer::timeout, this, &DomainTable::place);
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
    m_wanted = std::move(rows);
    place();
}

/// The rows in their order; those that are new or say something else only so many at a time.
void DomainTable::place()
{
    QList<DomainName> order;
    int filled = 0;
    for (const DomainRow &row : std::as_const(m_wanted)) {
        DomainLine *line = m_rows.value(row.name);
        const bool isOld = !line || !line->shows(row);
        filled += isOld ? 1 : 0;
        if (isOld && filled <= filledAtOnce) {
            if (!line)
                m_rows.insert(row.name, line = makeLine(row.name));
            line->fill(row);
        }
        if (line)
            order.append(row.name);
    }
    if (filled > filledAtOnce)
        m_further.start(0);
    if (std::exchange(m_order, order) == order)
        return;
    const QSet<DomainName> wanted(order.begin(), order.end());
    m_rows.removeIf([&](auto each) {
        if (wanted.contains(each.key()))
            return false;
        m_lines->removeWidget(each.value());
        each.value()->hide();
        each.value()->deleteLater();
        return true;
    });
    for (qsizetype i = 0; i < order.size(); ++i) {
        QWidget *widget = m_rows.value(order.at(i));
        const QLayoutItem *there = m_lines->itemAt(int(i) + 1);
        if (!there || there->widget() != widget)
            m_lines->insertWidget(int(i) + 1, widget);
    }
    if (!m_further.isActive())
        Q_EMIT placed();
}

DomainLine *DomainTable::makeLine(const DomainName &name)
{
    auto *line = new DomainLine(name, m_columns, m_card);
    connect(line, &DomainLine::openRequested, this, [this, name] { Q_EMIT openRequested(name); });
    connect(
        line, &DomainLine::removeRequested, this, [this, name] { Q_EMIT removeRequested(name); });
    return line;
}

} // namespace postseal
