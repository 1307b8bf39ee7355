// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DomainCheckEngine.h"
#include "pages/StartPage.h"
#include "practice/PracticeNetwork.h"

#include <QCoreApplication>

#include <memory>

namespace postseal {

/// Takes the window's checks from the internet to the practice network and back.
class PracticeEnvironment
{
    Q_DECLARE_TR_FUNCTIONS(postseal::PracticeEnvironment)
public:
    /// `outside` is where the checks look when not practising.
    PracticeEnvironment(DomainCheckEngine &engine, CheckEnvironment outside);

    /// Starts the practice network, the first time, and turns the engine to it. The failure is a
    /// sentence.
    [[nodiscard]] Result<QList<PracticeChoice>, QString> enter();

    /// Turns the engine back. The network stays, for coming again.
    void leave();

private:
    DomainCheckEngine &m_engine;
    CheckEnvironment m_outside;
    std::unique_ptr<PracticeNetwork> m_network;
};

} // namespace postseal
