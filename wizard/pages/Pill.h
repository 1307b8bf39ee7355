// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/StateGlyph.h"

namespace postseal {

class TextLabel;

/// A short text on a rounded tint: the stage of a domain. The text says everything; the tint only helps the eye.
class Pill : public QWidget
{
    Q_OBJECT
public:
    /// Working stands for the accent's tint.
    Pill(Glyph tone, const QString &text, QWidget *parent = nullptr);

    void set(Glyph tone, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_tone;
    TextLabel *m_label;
};

} // namespace postseal
