// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/CardParts.h"
#include "pages/WizardPage.h"

#include <functional>

namespace postseal {

class RecordCard;
class SavedFile;
class WatchBox;

/// Switching to enforce mode, raising max_age, the way back, and the way out: what to publish in
/// which order, watched live. RFC 8461 sections 5, 8.1 and 8.3.
class EnforcePage : public WizardPage
{
    Q_OBJECT
public:
    explicit EnforcePage(DomainSetup &setup);

    void refresh() override;
    [[nodiscard]] QString status() const override;

    /// Saves the policy file; an empty name asks for one.
    void saveFile(QString path);

private:
    void showState(const RolloutView &view);
    void showActions(const RolloutView &view);
    void fillActions(QVBoxLayout *layout, const RolloutView &view);
    void fillWayBack(QVBoxLayout *layout);
    void addWayBack(const HeadedCard &made);
    void addAction(const HeadedCard &made,
                   const QString &label,
                   const QString &name,
                   const QString &text,
                   std::function<void()> action);
    void showFile();
    void showRecord();
    void showMemory(const RolloutView &view);
    [[nodiscard]] bool isChanging() const;

    DynamicArea *m_state;
    DynamicArea *m_actions;
    DynamicArea *m_file;
    SavedFile *m_saved;
    WatchBox *m_fileWatch;
    DynamicArea *m_recordHead;
    RecordCard *m_record;
    WatchBox *m_recordWatch;
    DynamicArea *m_memory;
    DynamicArea *m_foot;
};

} // namespace postseal
