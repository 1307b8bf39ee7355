// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"
#include "wording/HandOver.h"

namespace postseal {

class HostingCard;
class HostingChoice;
class SavedFile;
class WatchBox;

/// Where the policy file is served from, what to do there, and a light for each part of it. RFC 8461 section 3.3.
class HostPage : public WizardPage
{
    Q_OBJECT
public:
    explicit HostPage(DomainSetup &setup);

    void refresh() override;
    [[nodiscard]] QString status() const override;

    /// Saves the policy file where the person chose; an empty name asks for one.
    void saveFile(QString path);

private:
    void showMessage();
    void showTraps();
    void fillSomebodyElse(QVBoxLayout *layout);
    void addFile(QVBoxLayout *layout);
    [[nodiscard]] HandOver handOverPage() const;
    void openHandOver();

    DynamicArea *m_wanting;
    DynamicArea *m_traps;
    HostingChoice *m_choice;
    HostingCard *m_place;
    DynamicArea *m_message;
    QWidget *m_over;
    SavedFile *m_saved;
    WatchBox *m_watch;
    DynamicArea *m_quiet;
    DynamicArea *m_foot;
};

} // namespace postseal
