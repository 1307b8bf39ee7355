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
class TextLabel;

/// The person's domains: how far each has come, what its last check said, and what comes next.
/// Those that want something come first. Only so many are shown at first, the others on demand or
/// by a filter: a row is made anew only when it says something else, so two hundred domains stay
/// quick while all of them are being checked.
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
    /// One row on the screen, with a rule above it.
    struct Shown
    {
        QByteArray key;
        QWidget *widget = nullptr;
        ColumnLayout *cells = nullptr; ///< all but the buttons are made anew with another key
    };

    [[nodiscard]] QList<DomainRow> rowsToShow() const;
    void place(const QList<DomainRow> &rows);
    [[nodiscard]] Shown makeRow(const DomainName &name);
    void fill(Shown &shown, const DomainRow &row);
    [[nodiscard]] QWidget *makeButtons(const DomainName &name, QWidget *parent);
    [[nodiscard]] QWidget *makeHead();

    const DomainList &m_list;
    const DomainBook &m_book;
    const Clock &m_clock;
    QString m_filter;
    bool m_showsAll = false;
    Card *m_card;
    std::shared_ptr<TableColumns> m_columns;
    QVBoxLayout *m_lines; ///< the head, then the rows
    QHash<DomainName, Shown> m_rows;
    QList<DomainName> m_order; ///< as they stand in the layout
    QTimer m_further; ///< many rows are made some at a time
    TextLabel *m_none;
    Button *m_more;
};

} // namespace postseal
