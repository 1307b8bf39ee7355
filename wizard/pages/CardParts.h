// SPDX-License-Identifier: Apache-2.0
// What cards of the wizard's pages are made of.
#pragma once

#include "pages/Card.h"

#include <functional>

class QPlainTextEdit;
class QVBoxLayout;

namespace postseal {

class DynamicArea;
class TextLabel;

/// A card with a heading and a sentence below it; the layout takes the rest. Empty texts are left
/// out.
struct HeadedCard
{
    Card *card;
    QVBoxLayout *layout;
};

[[nodiscard]] HeadedCard makeCard(const QString &heading,
                                  const QString &text = {},
                                  QWidget *parent = nullptr);

/// A callout in a state's tint: shape and word, a headline and a sentence.
[[nodiscard]] Card *makeCallout(Glyph state,
                                const QString &word,
                                const QString &headline,
                                const QString &text,
                                QWidget *parent = nullptr);

/// Says in its place what became of something that was asked for: a callout, announced and scrolled
/// into view. The card gets the object name.
void sayIn(DynamicArea *area,
           const QString &objectName,
           Glyph state,
           const QString &headline,
           const QString &text);

/// A value to be copied, with its label before it and its own Copy button behind it.
class CopyRow : public QWidget
{
    Q_OBJECT
public:
    /// `which` tells its Copy button from others; empty: the label does.
    CopyRow(const QString &label,
            const QString &value,
            const QString &which = {},
            QWidget *parent = nullptr);
};

/// A state, what it is about, and a word or sentence about it; below each other they make a list.
class StateRow : public QWidget
{
    Q_OBJECT
public:
    StateRow(Glyph glyph,
             const QString &word,
             const QString &title,
             const QString &text,
             QWidget *parent = nullptr);
};

/// A card around a text as it is on the wire: to be read and copied, not changed, never wrapped.
[[nodiscard]] Card *makeRawTextCard(QPlainTextEdit *text, QWidget *parent = nullptr);

/// Numbered steps, one below the other.
[[nodiscard]] QWidget *makeSteps(const QStringList &steps, QWidget *parent = nullptr);

} // namespace postseal
