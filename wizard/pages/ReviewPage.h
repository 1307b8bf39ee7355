// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"

namespace postseal {

/// Everything on one page: what is published, what senders do from now on, what comes next and when.
class ReviewPage : public WizardPage
{
    Q_OBJECT
public:
    ReviewPage(DomainSetup &setup, const DomainList &list);

    void refresh() override;
    [[nodiscard]] QString status() const override;

Q_SIGNALS:
    /// The person wants to see all findings of the check.
    void checkViewRequested();

private:
    void showVerdict(const Assessment &assessment);
    void showSteps();
    [[nodiscard]] std::optional<WizardStep> stepToGoOnWith(const Assessment &assessment) const;
    void showNext(const Assessment &assessment);
    void showPublished(const Assessment &assessment);

    const DomainList &m_list;
    DynamicArea *m_verdict;
    DynamicArea *m_wanting;
    DynamicArea *m_steps;
    DynamicArea *m_next;
    DynamicArea *m_published;
    DynamicArea *m_quiet;
    DynamicArea *m_foot;
    QWidget *m_report;
};

} // namespace postseal
