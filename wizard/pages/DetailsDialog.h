// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/SeenText.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace postseal {

/// Everything that a check saw, raw: a list of parts on one side, the text of the chosen one on the
/// other.
class DetailsDialog : public QDialog
{
    Q_OBJECT
public:
    DetailsDialog(const DomainName &domain, QList<SeenSection> sections, QWidget *parent = nullptr);

private:
    void fillList();
    void showSection(int row);

    QList<SeenSection> m_sections;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
};

} // namespace postseal
