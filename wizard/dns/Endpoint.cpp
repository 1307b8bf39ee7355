// SPDX-License-Identifier: Apache-2.0
#include "dns/Endpoint.h"

#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>
#include <array>

#if defined(Q_OS_UNIX)
#include <QtEndian>

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct Network
{
    const char *prefix;
    int bits;
};

/// The blocks of RFC 6890 (with its updates in the IANA registries) that are not globally
/// reachable, and multicast, where no server lives either.
constexpr std::array specialPurposeNetworks{
    Network{"0.0.0.0", 8}, // "this network", RFC 1122 section 3.2.1.3
    Network{"10.0.0.0", 8}, // private, RFC 1918
    Network{"100.64.0.0", 10}, // shared address space, RFC 6598
    Network{"127.0.0.0", 8}, // loopback
    Network{"169.254.0.0", 16}, // link-local, RFC 3927
    Network{"172.16.0.0", 12}, // private, RFC 1918
    Network{"192.0.0.0", 24}, // protocol assignments
    Network{"192.0.2.0", 24}, // documentation, RFC 5737
    Network{"192.88.99.0", 24}, // 6to4 relay, withdrawn by RFC 7526
    Network{"192.168.0.0", 16}, // private, RFC 1918
    Network{"198.18.0.0", 15}, // benchmarks, RFC 2544
    Network{"198.51.100.0", 24}, // documentation, RFC 5737
    Network{"203.0.113.0", 24}, // documentation, RFC 5737
    Network{"224.0.0.0", 4}, // multicast, RFC 5771
    Network{"240.0.0.0", 4}, // reserved, and 255.255.255.255
    Network{"::", 128}, // unspecified
    Network{"::1", 128}, // loopback
    Network{"::ffff:0:0", 96}, // IPv4-mapped
    Network{"64:ff9b:1::", 48}, // local translation, RFC 8215
    Network{"100::", 64}, // discard only, RFC 6666
    Network{"2001::", 23}, // protocol assignments (Teredo, benchmarks, ORCHID)
    Network{"2001:db8::", 32}, // documentation, RFC 3849
    Network{"2002::", 16}, // 6to4, RFC 7526
    Network{"3fff::", 20}, // documentation, RFC 9637
    Network{"5f00::", 16}, // segment routing, RFC 9602
    Network{"fc00::", 7}, // unique local, RFC 4193
    Network{"fe80::", 10}, // link-local
    Network{"fec0::", 10}, // site-local, RFC 3879
    Network{"ff00::", 8}, // multicast
};

} // namespace

QString Endpoint::toString() const
{
    const bool ipv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = ipv6 ? u'[' + address.toString() + u']' : address.toString();
    return host + u':' + QString::number(port);
}

#if defined(Q_OS_UNIX)

bool hasRouteTo(const QHostAddress &address)
{
    // Connecting a UDP socket makes the system choose a route and a source address, and sends nothing. Asked
    // of the system itself, because Qt has one error for "no route" and for "a route that leads nowhere",
    // and only the first is about this computer.
    // No address would become 0.0.0.0, which leads to this computer.
    if (address.isNull())
        return false;
    constexpr quint16 discardPort = 9;
    sockaddr_storage storage{};
    socklen_t length = 0;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *ipv6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        ipv6->sin6_family = AF_INET6;
        ipv6->sin6_port = qToBigEndian(discardPort);
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::memcpy(&ipv6->sin6_addr, octets.c, sizeof octets.c);
        ipv6->sin6_scope_id = address.scopeId().toUInt();
        length = sizeof(sockaddr_in6);
    } else {
        auto *ipv4 = reinterpret_cast<sockaddr_in *>(&storage);
        ipv4->sin_family = AF_INET;
        ipv4->sin_port = qToBigEndian(discardPort);
        ipv4->sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
        length = sizeof(sockaddr_in);
    }
    const int descriptor = ::socket(storage.ss_family, SOCK_DGRAM, 0);
    if (descriptor < 0)
        return false;
    const int result = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&storage), length);
    const int error = result == 0 ? 0 : errno;
    ::close(descriptor);
    return error != ENETUNREACH && error != EADDRNOTAVAIL && error != EAFNOSUPPORT;
}

#else

bool hasRouteTo(const QHostAddress &address)
{
    // Connecting a UDP socket makes the system choose a route and a source address, and sends nothing.
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    constexpr quint16 discardPort = 9;
    socket.connectToHost(address, discardPort);
    return socket.state() == QAbstractSocket::ConnectedState;
}

#endif

bool isSpecialPurpose(const QHostAddress &address)
{
    if (address.isNull())
        return true;
    QHostAddress plain = address;
    plain.setScopeId({});
    return std::any_of(
        specialPurposeNetworks.begin(), specialPurposeNetworks.end(), [&](const Network &network) {
            const QHostAddress prefix(QLatin1StringView(network.prefix));
            return prefix.protocol() == plain.protocol() && plain.isInSubnet(prefix, network.bits);
        });
}

std::optional<quint16> portFromText(const QString &text)
{
    const bool onlyDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isPort = false;
    const quint16 port = text.toUShort(&isPort);
    return onlyDigits && isPort && port != 0 ? std::optional(port) : std::nullopt;
}

std::optional<Endpoint> endpointFromText(const QString &text, quint16 usualPort)
{
    QString address = text;
    quint16 port = usualPort;
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    const bool bracketed = text.startsWith(QLatin1Char('['));
    const bool hasPort = bracketed ? text.lastIndexOf(QLatin1StringView("]:")) >= 0 : text.count(QLatin1Char(':')) == 1;
    if (hasPort) {
        const auto given = portFromText(text.mid(colon + 1));
        if (!given)
            return {};
        port = *given;
        address.truncate(colon);
    }
    if (bracketed && address.endsWith(QLatin1Char(']')))
        address = address.mid(1).chopped(1);
    const QHostAddress host(address);
    // "1.2.3" would be read as 1.2.0.3, as inet_aton() does; nobody means that.
    if (host.protocol() == QAbstractSocket::IPv4Protocol && address.count(QLatin1Char('.')) != 3)
        return {};
    return host.isNull() ? std::nullopt : std::optional(Endpoint{host, port});
}

} // namespace postseal
