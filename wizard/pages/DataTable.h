// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/StateGlyph.h"

#include <QTableWidget>

#include <optional>

namespace postseal {

/// One cell: a text, perhaps a second line below it and a state before it.
struct TableCell
{
    QString text;
    QString secondLine;
    std::optional<Glyph> glyph;
    QString word; ///< for the state, where the text does not say it
    enum class Weight {
        Normal,
        Strong,
        Muted,
        Alarming, ///< strong, in the colour of what is wrong
    };
    Weight weight = Weight::Normal;
    bool mono = false;
};

/// A table made for people: no grid, quiet header, as high as its rows; the page scrolls, not the
/// table. Columns share the width that their contents leave; it scrolls sideways when there is too
/// little.
class DataTable : public QTableWidget
{
    Q_OBJECT
public:
    /// The name is for assistive technology; a visible heading should say the same.
    DataTable(const QString &name, const QStringList &headers, QWidget *parent = nullptr);

    void setRows(const QList<QList<TableCell>> &rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] int shrinkNames(QList<int> &widths, int tooMuch) const;
    [[nodiscard]] int contentHeight() const;

    bool m_isTooWide = false; ///< the contents need more than there is
};

} // namespace postseal
