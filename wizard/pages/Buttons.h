// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QTimer>

#include <functional>

class QRadioButton;

namespace postseal {

/// The sizes and shapes that buttons have in the design. The style looks at the button's
/// properties.
enum class ButtonKind {
    Normal,
    Small, ///< inside cards
    Link, ///< a text with a line below
};

/// A button of the design. `which` tells buttons with the same label apart: its accessible name
/// becomes "Label: which".
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &label,
                    ButtonKind kind = ButtonKind::Normal,
                    QWidget *parent = nullptr);

    void setWhich(const QString &which);
    void setLabel(const QString &label);

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void updateAccessibleName();

    QString m_which;
};

/// Copies a value to the clipboard and says so in its own place for two seconds.
class CopyButton : public Button
{
    Q_OBJECT
public:
    /// The text is made when the button is pressed.
    CopyButton(const QString &label,
               const QString &which,
               std::function<QString()> text,
               QWidget *parent = nullptr,
               ButtonKind kind = ButtonKind::Small);

    /// Labelled "Copy".
    CopyButton(const QString &which, std::function<QString()> text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void copy();

    QString m_label;
    std::function<QString()> m_text;
    QTimer m_backToLabel;
};

/// Marks one radio button of a choice as chosen, or none. Tab leads to the chosen one, or to the first; the arrows to the
/// others. Qt sees to that only when a person chooses.
/// No signals: toggled() is a person's choice then. (clicked() is not enough: assistive technology toggles.)
void chooseRadio(const QList<QRadioButton *> &choice, QRadioButton *chosen);

/// The same for a check box.
void setCheckedQuietly(QAbstractButton *button, bool checked);

} // namespace postseal
