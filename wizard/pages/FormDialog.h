// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace postseal {

class Button;

/// A dialog that asks something: a title, one sentence why, fields that scroll when they must, and
/// buttons below. Deletes itself when it is closed.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// The size in pixels of the design.
    FormDialog(const QString &objectName, const QString &windowTitle, QSize size, QWidget *parent);

protected:
    /// Title and sentence at the top of the content; first of all.
    void setHeading(const QString &title, const QString &lead);

    /// Where the fields go, from top to bottom.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

    /// A button in the row below, from left to right.
    Button *addButton(const QString &label, const QString &objectName);
    /// The last one, which closes without doing anything.
    Button *addCancel(const QString &label);

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
};

} // namespace postseal
