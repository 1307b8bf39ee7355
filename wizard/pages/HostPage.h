// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"

class QRadioButton;

namespace postseal {

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
    [[nodiscard]] QWidget *makeChoiceCard();
    void showSteps();
    void fillOwnServer(QVBoxLayout *layout);
    void fillSomebodyElse(QVBoxLayout *layout);
    void addFile(QVBoxLayout *layout);
    [[nodiscard]] QString messageToSend() const;
    [[nodiscard]] QString nginxLines() const;

    DynamicArea *m_wanting;
    QRadioButton *m_ownServer = nullptr;
    QRadioButton *m_somebodyElse = nullptr;
    DynamicArea *m_steps;
    SavedFile *m_saved;
    WatchBox *m_watch;
    DynamicArea *m_quiet;
    DynamicArea *m_foot;
};

} // namespace postseal
