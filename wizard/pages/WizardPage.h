// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"
#include "pages/Glossary.h"
#include "pages/Page.h"
#include "setup/DomainSetup.h"

namespace postseal {

class Button;

/// A page of the wizard. It shows what the setup says and keeps nothing itself.
class WizardPage : public Page
{
    Q_OBJECT
public:
    WizardPage(WizardStep step, DomainSetup &setup, const QString &lead, const QList<Term> &terms);

    [[nodiscard]] WizardStep step() const { return m_step; }

    [[nodiscard]] QString helpPage() const override;

    /// Brings the page up to date; called for the page in front after each change, and when it comes to the front.
    virtual void refresh() = 0;

    /// While nothing is known of the domain: that it is being looked at, or why not.
    void refreshWaiting();

    /// The person goes on with Next. False when something on the page must be put right first; the page says what.
    virtual bool goOn() { return true; }

    /// Where things stand on this page, in one sentence for the bar.
    [[nodiscard]] virtual QString status() const;

Q_SIGNALS:
    void detailsRequested();
    void stepRequested(postseal::WizardStep step);

protected:
    [[nodiscard]] DomainSetup &setup() const { return m_setup; }

    /// Where the content goes; the terms stay below it.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

    /// A button that goes to another step: "Go on with “Host the policy”".
    [[nodiscard]] Button *makeWayTo(WizardStep step);

    /// The domain as it fits into a sentence: a very long name is cut in the middle.
    [[nodiscard]] QString shortDomain() const;

    /// The findings of the step as cards, those that want something done; with the quiet ones in `quiet`.
    void showFindings(DynamicArea &wanting,
                      DynamicArea &quiet,
                      const QList<FindingCode> &leftOut = {});
    /// When the check was made, and the way to everything that was seen.
    void showFootnote(DynamicArea &area);

private:
    WizardStep m_step;
    DomainSetup &m_setup;
    DynamicArea *m_waiting;
    QVBoxLayout *m_content;
};

} // namespace postseal
