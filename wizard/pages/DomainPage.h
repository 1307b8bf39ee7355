// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"

namespace postseal {

class Card;
class FormField;

/// The wizard's first page: which domain, what will happen, and who looks after it.
class DomainPage : public WizardPage
{
    Q_OBJECT
public:
    explicit DomainPage(DomainSetup &setup);

    void refresh() override;
    bool goOn() override;
    [[nodiscard]] QString status() const override;

    void focusField();

Q_SIGNALS:
    /// The person typed a domain to set up.
    void domainChosen(const postseal::DomainName &domain);

private:
    Card *makeFieldCard();
    Card *makeJourneyCard();
    void showWho();
    bool submit();

    FormField *m_field = nullptr;
    Card *m_fieldCard;
    DynamicArea *m_wanting;
    DynamicArea *m_who;
    Card *m_journey;
    DynamicArea *m_quiet;
    DynamicArea *m_foot;
};

} // namespace postseal
