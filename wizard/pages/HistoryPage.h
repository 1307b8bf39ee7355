// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"
#include "setup/DataTransfer.h"
#include "setup/DomainHistory.h"

class QComboBox;

namespace postseal {

class SavedFile;

/// What happened to the domain, the latest first; dated plans of what can be done; any two checks
/// side by side.
class HistoryPage : public WizardPage
{
    Q_OBJECT
public:
    HistoryPage(DomainSetup &setup, DomainList &list);

    void refresh() override;
    [[nodiscard]] QString status() const override;

    /// Saves the domain with all that belongs to it; an empty name asks for one.
    void saveDomain(QString path);

private:
    [[nodiscard]] QWidget *makeDomainFileCard();
    void sayTransferred(const TransferResult &result);
    void showPlan();
    void fillPlan(QVBoxLayout *layout, const QList<PlanStep> &steps);
    void savePlan();
    [[nodiscard]] PlanKind planKind() const;
    void showTimeline();
    void showChoice();
    void compare();
    QCoro::Task<> readBoth(qint64 earlier, qint64 later, DomainName domain);
    void showComparison(const Observations &earlier, const Observations &later);

    DomainList &m_list;
    DataTransfer m_transfer;
    QComboBox *m_kinds;
    SavedFile *m_saved;
    QWidget *m_report;
    QWidget *m_planCard;
    DynamicArea *m_plan;
    QWidget *m_compareCard;
    QComboBox *m_earlier;
    QComboBox *m_later;
    DynamicArea *m_comparison;
    DynamicArea *m_timeline;
    DynamicArea *m_transferSaid;
};

} // namespace postseal
