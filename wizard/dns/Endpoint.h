// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>

#include <optional>

namespace postseal {

/// An address and a port.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;

    /// "192.0.2.1:53", "[2001:db8::1]:53".
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// "192.0.2.1", "192.0.2.1:5353", "2001:db8::1", "[2001:db8::1]:53".
[[nodiscard]] std::optional<Endpoint> endpointFromText(const QString &text, quint16 usualPort);

/// "53": a port from 1 to 65535 in digits only.
[[nodiscard]] std::optional<quint16> portFromText(const QString &text);

/// Says where a connection really goes. The practice network maps documentation addresses to loopback
/// ports with it; everybody else uses the default, which changes nothing.
class Connector
{
public:
    virtual ~Connector() = default;
    [[nodiscard]] virtual Endpoint resolve(const Endpoint &wanted) const { return wanted; }
};

/// Whether this computer has a route to addresses of that family: asks the system, sends nothing.
[[nodiscard]] bool hasRouteTo(const QHostAddress &address);

/// Not reachable from the internet: private, loopback, link-local, documentation, reserved (RFC 6890).
[[nodiscard]] bool isSpecialPurpose(const QHostAddress &address);

} // namespace postseal
