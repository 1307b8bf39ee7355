// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/RecordExport.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace postseal {

class SavedFile;
class TextLabel;

/// DNS records in the format of a tool: to look at, to copy, to save.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(ExportInput input, QWidget *parent = nullptr);

    [[nodiscard]] ExportFormat format() const;

    /// Saves what is shown where the person chose; an empty name asks for one.
    void save(QString path);

private:
    [[nodiscard]] QLayout *makeChoice();
    [[nodiscard]] QLayout *makeButtons();
    void showFormat();

    ExportInput m_input;
    QComboBox *m_formats;
    TextLabel *m_use;
    QPlainTextEdit *m_text;
    SavedFile *m_saved;
};

} // namespace postseal
