// SPDX-License-Identifier: Apache-2.0
#include "pages/PracticeEnvironment.h"

namespace postseal {

PracticeEnvironment::PracticeEnvironment(DomainCheckEngine &engine, CheckEnvironment outside)
    : m_engine(engine)
    , m_outside(std::move(outside))
{ }

Result<QList<PracticeChoice>, QString> PracticeEnvironment::enter()
{
    if (!m_network) {
        auto started = PracticeNetwork::start();
        if (!started) {
            return failure(
                tr("The practice network could not be started on this computer (%1).", "@info")
                    .arg(started.error().what));
        }
        m_network = std::move(*started);
    }
    CheckEnvironment inside;
    inside.resolver = m_network->resolverSettings();
    inside.check = m_outside.check;
    inside.check.connector = m_network->connector();
    inside.check.httpsPort = CheckSettings().httpsPort;
    inside.check.smtpPort = CheckSettings().smtpPort;
    inside.check.port25ControlHosts.clear();
    inside.roots = [store = m_network->trustStore()] { return store; };
    m_engine.setEnvironment(std::move(inside));

    QList<PracticeChoice> choices;
    for (const PracticeDomain &domain : m_network->domains()) {
        // The faults are for finding: only what has none says so.
        QString about;
        if (domain.fault == "none")
            about = tr("everything in order", "@info");
        else if (domain.fault == "untouched")
            about = tr("nothing set up yet", "@info");
        choices.append({domain.name, about});
    }
    return choices;
}

void PracticeEnvironment::leave()
{
    m_engine.setEnvironment(m_outside);
}

} // namespace postseal
