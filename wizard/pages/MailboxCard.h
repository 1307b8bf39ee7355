// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/ReportMailbox.h"

#include <QWidget>

class QVBoxLayout;

namespace postseal {

class DynamicArea;

/// Where reports are fetched from, how that went last, and what can be done about it.
class MailboxCard : public QWidget
{
    Q_OBJECT
public:
    explicit MailboxCard(ReportMailbox &mailbox, QWidget *parent = nullptr);

private:
    void refresh();
    void fill(QVBoxLayout *layout);
    void addState(QVBoxLayout *layout) const;
    void openDialog();

    ReportMailbox &m_mailbox;
    DynamicArea *m_area;
};

} // namespace postseal
