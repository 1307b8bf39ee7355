// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/Endpoint.h"

#include <QList>

#include <utility>

namespace postseal {

/// Maps the documentation addresses of the practice network to loopback ports.
///
/// Whatever is not mapped and is not on this computer leads to a loopback port where nobody
/// listens, so it is refused as by a real host, and no packet of a practice check leaves the
/// machine.
class PracticeConnector final : public Connector
{
public:
    /// The port that nobody listens on, but that stays taken so that nobody else gets it.
    explicit PracticeConnector(quint16 refusingPort)
        : m_refusingPort(refusingPort)
    { }

    void map(const Endpoint &wanted, const Endpoint &real);
    void unmap(const Endpoint &wanted);

    [[nodiscard]] const QList<std::pair<Endpoint, Endpoint>> &all() const { return m_map; }

    [[nodiscard]] Endpoint resolve(const Endpoint &wanted) const override;

private:
    QList<std::pair<Endpoint, Endpoint>> m_map;
    quint16 m_refusingPort;
};

} // namespace postseal
