// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"
#include "publish/ProviderKnowledge.h"
#include "setup/DomainList.h"

#include <QWidget>

class QGridLayout;

namespace postseal {

/// The person's domains: how far each has come, what its last check said, and what comes next.
class DomainTable : public QWidget
{
    Q_OBJECT
public:
    DomainTable(const DomainList &list, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void openRequested(const postseal::DomainName &domain);
    void removeRequested(const postseal::DomainName &domain);

private:
    void fill(QVBoxLayout *layout);
    void addRow(QGridLayout *grid, int row, const StoredDomain &domain);

    const DomainList &m_list;
    const Clock &m_clock;
    DynamicArea *m_area;
};

} // namespace postseal
