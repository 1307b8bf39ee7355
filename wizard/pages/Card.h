// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/StateGlyph.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace postseal {

/// A rounded area: on the surface with a thin border, or tinted by a state. Colours follow the
/// theme.
class Card : public QFrame
{
    Q_OBJECT
public:
    /// A quiet card.
    explicit Card(QWidget *parent = nullptr);
    /// A callout in the tint of a state.
    explicit Card(Glyph state, QWidget *parent = nullptr);

    void setTint(std::optional<Glyph> state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Glyph> m_state;
};

/// A one-pixel rule.
class Rule : public QWidget
{
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// An area in one of the theme's colours: the step list's side, the bar below.
class Panel : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Side,
        Bar,
    };

    explicit Panel(Kind kind, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace postseal
