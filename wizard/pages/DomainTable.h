// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/ColumnLayout.h"
#include "pages/DomainRow.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace postseal {

class Button;
class Card;
class DomainLine;
class TextLabel;

/// The person's domains: how far each has come, what its last check said, and what comes next.
/// Those that want something come first. Only so many are shown at first, the others on demand or
/// by a filter, and only so many rows change in one pass of the event loop, so two hundred domains
/// stay quick while all of them are being checked.
class DomainTable : public QWidget
{
    Q_OBJECT
public:
    DomainTable(const DomainList &list,
                const DomainBook &book,
                const Clock &clock,
                QWidget *parent = nullptr);

    void refresh();
    /// Only domains whose name contains the text, or whose providers do; empty: all.
    void setFilter(const QString &text);

Q_SIGNALS:
    void openRequested(const postseal::DomainName &domain);
    void removeRequested(const postseal::DomainName &domain);
    /// All rows are there that are to be shown, in their order.
    void placed();

private:
    [[nodiscard]] QList<DomainRow> rowsToShow() const;
    void place();
    [[nodiscard]] DomainLine *makeLine(const DomainName &name);
    [[nodiscard]] QWidget *makeHead();

    const DomainList &m_list;
    const DomainBook &m_book;
    const Clock &m_clock;
    QString m_filter;
    bool m_showsAll = false;
    Card *m_card;
    std::shared_ptr<TableColumns> m_columns;
    QVBoxLayout *m_lines; ///< the head, then the rows
    QHash<DomainName, DomainLine *> m_rows;
    QList<DomainRow> m_wanted; ///< as they are to stand
    QList<DomainName> m_order; ///< as they stand in the layout
    QTimer m_further; ///< many rows are filled some at a time
    TextLabel *m_none;
    Button *m_more;
};

} // namespace postseal
