// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <array>
#include <memory>

namespace postseal {

class ColumnLayout;

/// Widths that the rows of one table share.
struct TableColumns
{
    static constexpr int count = 6;

    /// A share of what is left for each column; 0: as wide as its widest cell.
    std::array<int, count> shares{};
    std::array<int, count> widest{}; ///< of the columns without a share, so far
    int gap = 0;
    QList<ColumnLayout *> rows = {}; ///< that are laid out anew when a column grows

    [[nodiscard]] std::array<int, count> widthsWithin(int width) const;
};

/// One row of a table: cells side by side in the columns that all rows share, in the window's
/// reading direction. A grid would do, but it lays out every row when one changes.
class ColumnLayout : public QLayout
{
    Q_OBJECT
public:
    ColumnLayout(QWidget *parent, std::shared_ptr<TableColumns> columns);
    ~ColumnLayout() override;

    /// What is in that column may have become wider.
    void measure(int column);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;
    void invalidate() override;

private:
    QList<QLayoutItem *> m_items;
    std::shared_ptr<TableColumns> m_columns;
    mutable int m_knownWidth = -1; ///< of the height that is known
    mutable int m_knownHeight = 0;
};

} // namespace postseal
