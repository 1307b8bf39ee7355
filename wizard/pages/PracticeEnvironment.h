// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/StartPage.h"
#include "practice/PracticeNetwork.h"
#include "setup/DomainCheckEngine.h"
#include "setup/DomainSetup.h"

#include <QCoreApplication>

#include <memory>

namespace postseal {

class PracticePublisher;

/// Takes the window from the internet to the practice network and back: its checks, its domains, and who publishes.
class PracticeEnvironment
{
    Q_DECLARE_TR_FUNCTIONS(postseal::PracticeEnvironment)
public:
    /// `outside` is where the checks look when not practising, `outsideStore` what is saved then. What is done in
    /// practice is kept in a file of its own in the folder.
    PracticeEnvironment(DomainCheckEngine &engine,
                        DomainSetup &setup,
                        DomainList &list,
                        CheckEnvironment outside,
                        std::shared_ptr<Store> outsideStore,
                        QString folder);
    ~PracticeEnvironment();

    /// Starts the practice network, the first time, and turns everything to it. The failure is a
    /// sentence.
    [[nodiscard]] Result<QList<PracticeChoice>, QString> enter();

    /// Turns everything back. The network stays, for coming again.
    void leave();

private:
    [[nodiscard]] CheckEnvironment inside() const;

    DomainCheckEngine &m_engine;
    DomainSetup &m_setup;
    DomainList &m_list;
    CheckEnvironment m_outside;
    std::shared_ptr<Store> m_outsideStore;
    QString m_folder;
    std::shared_ptr<PracticeNetwork> m_network;
    std::shared_ptr<PracticePublisher> m_publisher;
};

} // namespace postseal
