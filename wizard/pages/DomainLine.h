// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/ColumnLayout.h"
#include "pages/DomainRow.h"

#include <QWidget>

namespace postseal {

class Pill;
class StateGlyph;
class TextLabel;

/// A domain's row on the screen, with a rule above it. Its parts stay, whatever it says: each
/// widget that is shown anew has all rows above it laid out, and somebody may be about to press a
/// button.
class DomainLine : public QWidget
{
    Q_OBJECT
public:
    DomainLine(const DomainName &name, std::shared_ptr<TableColumns> columns, QWidget *parent);

    void fill(const DomainRow &row);

    /// Whether it says exactly that.
    [[nodiscard]] bool shows(const DomainRow &row) const { return m_key == row.key(); }

Q_SIGNALS:
    void openRequested();
    void removeRequested();

private:
    [[nodiscard]] QWidget *makeNameCell(const DomainName &name, QWidget *parent);
    [[nodiscard]] QWidget *makeStageCell(QWidget *parent);
    [[nodiscard]] QWidget *makeCheckCell(QWidget *parent);
    [[nodiscard]] QWidget *makeReportsCell(QWidget *parent);
    [[nodiscard]] QWidget *makeButtons(const DomainName &name, QWidget *parent);

    QByteArray m_key;
    ColumnLayout *m_cells = nullptr;
    TextLabel *m_providers = nullptr;
    Pill *m_stage = nullptr;
    StateGlyph *m_health = nullptr;
    TextLabel *m_check = nullptr;
    TextLabel *m_age = nullptr;
    TextLabel *m_sessions = nullptr;
    TextLabel *m_failed = nullptr;
    TextLabel *m_next = nullptr;
};

} // namespace postseal
