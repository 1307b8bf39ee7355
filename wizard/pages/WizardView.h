// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/StepShell.h"
#include "pages/WizardPage.h"

namespace postseal {

class DomainPage;
class Refresher;

/// The wizard: seven steps from a domain's name to a verified policy, then testing, enforcing and the history; walked
/// freely.
class WizardView : public StepShell
{
    Q_OBJECT
public:
    WizardView(DomainSetup &setup, CheckSession &session, DomainList &list, QWidget *parent = nullptr);

    /// Without a domain only the first page can be used.
    void begin();
    /// Shows the step where the person left off.
    void resume();

    void goNext() override;
    void goToStep(WizardStep step);

Q_SIGNALS:
    void detailsRequested();
    void checkViewRequested();
    void domainChosen(const postseal::DomainName &domain);
    /// The reports on this domain.
    void reportsRequested();
    void askPublicResolversChanged(bool ask);
    /// The last page was left with Next.
    void finished();

private:
    void addWizardPage(WizardPage *page);
    void refresh();
    [[nodiscard]] bool isLast(int row) const;
    void refreshSteps();
    void refreshBar();
    void refreshFootnote();
    [[nodiscard]] QString note() const;
    [[nodiscard]] WizardPage *wizardPage(int row) const;
    void onPageChanged(int row);

    DomainSetup &m_setup;
    CheckSession &m_session;
    DomainList &m_list;
    DomainPage *m_domainPage;
    Refresher *m_refresher;
};

} // namespace postseal
