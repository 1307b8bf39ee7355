// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"

namespace postseal {

class EvidenceCard;
class GatesCard;
class SavedFile;

/// The weeks in testing mode: what senders reported, what would have happened under enforce, and
/// the gates.
class TestingPage : public WizardPage
{
    Q_OBJECT
public:
    explicit TestingPage(DomainSetup &setup);

    void refresh() override;
    [[nodiscard]] QString status() const override;

    /// Saves the way to enforce mode as a calendar; an empty name asks for one.
    void saveCalendar(QString path);

Q_SIGNALS:
    void reportsRequested();

private:
    void showBefore(const RolloutView &view);
    void showSessions(const RolloutView &view);
    void showPreview(const RolloutView &view);
    void showChoices(const RolloutView &view);
    void fillChoices(QVBoxLayout *layout, int testingDays);

    DynamicArea *m_before;
    DynamicArea *m_sessions;
    DynamicArea *m_preview;
    DynamicArea *m_choices;
    GatesCard *m_gates;
    EvidenceCard *m_evidence;
    QWidget *m_columns;
    SavedFile *m_saved;
    DomainName m_shown; ///< what the card for evidence spoke of
};

} // namespace postseal
