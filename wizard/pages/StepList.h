// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/StateGlyph.h"

#include <QListWidget>

namespace postseal {

class WorkingRing;

/// The map at the window's side: every entry with its state as shape, colour and word. Walked
/// freely.
class StepList : public QListWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    /// Adds an entry. A rule stands above the first entry of a new group.
    void addEntry(const QString &title, bool beginsGroup = false);

    /// The number is for Glyph::ToCome.
    void setState(int row, Glyph glyph, const QString &word, int number = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    WorkingRing *m_ring;
};

} // namespace postseal
