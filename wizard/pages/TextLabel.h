// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/Theme.h"

#include <QHash>
#include <QLabel>

class QTextLayout;

namespace postseal {

/// A piece of plain text in one of the design's types. Wraps; breaks inside a word that is longer
/// than the line, as host names can be 253 characters long. Never interprets markup: texts may come
/// from the network.
///
/// Its text is what assistive technology reads, so its accessible name stays unset.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Overflow {
        Wrap,
        Elide, ///< one line, "…" in the middle, the whole text as tool tip
    };

    explicit TextLabel(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setOverflow(Overflow overflow);
    void setText(const QString &text);

    /// One of the theme's colours instead of the role's, chosen again at each change of theme.
    void setColor(QColor (*chooser)(const Theme &theme));

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QColor color() const;
    [[nodiscard]] double layOut(QTextLayout &layout, double width) const;
    void forgetSizes();

    TextRole m_role;
    Overflow m_overflow = Overflow::Wrap;
    QColor (*m_chooser)(const Theme &theme) = nullptr;
    // Layouts ask for the same few sizes many times over, and each costs the shaping of the whole text.
    mutable QHash<int, int> m_heights; ///< by width
    mutable QSize m_sizeHint;
};

} // namespace postseal
