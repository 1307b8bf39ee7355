// SPDX-License-Identifier: Apache-2.0
#include "dns/SystemResolvers.h"

#include "dns/Resolver.h"

#include <QFile>

#ifdef Q_OS_WIN
// Winsock before the rest of Windows.
// clang-format off
#include <winsock2.h>
#include <ws2ipdef.h>
#include <iphlpapi.h>
// clang-format on
#endif

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 domainPort = 53;
constexpr qsizetype mostResolvConfServers = 3; // MAXNS of resolv.conf(5)

} // namespace

QList<Endpoint> resolversFromResolvConf(QByteArrayView text)
{
    QList<Endpoint> servers;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        // "nameserver", blanks, address; what follows is of no interest. Comments begin with # or
        // ;.
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || words[0] != "nameserver")
            continue;
        // Understands zone ids: fe80::1%eth0.
        const QHostAddress address(QString::fromLatin1(words[1]));
        if (!address.isNull())
            servers.append(Endpoint{address, domainPort});
        if (servers.size() == mostResolvConfServers)
            break;
    }
    if (servers.isEmpty())
        servers.append(Endpoint{QHostAddress(QHostAddress::LocalHost), domainPort});
    return servers;
}

#ifdef Q_OS_WIN

QList<Endpoint> systemResolvers()
{
    constexpr ULONG flags = GAA_FLAG_SKIP_UNICAST | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST
        | GAA_FLAG_SKIP_FRIENDLY_NAME;
    // The size may grow between the calls, so a few more are allowed; 15 KiB is what Microsoft
    // proposes.
    ULONG size = 15 * 1024;
    QByteArray buffer;
    ULONG status = ERROR_BUFFER_OVERFLOW;
    for (int i = 0; i < 3 && status == ERROR_BUFFER_OVERFLOW; ++i) {
        buffer.resize(qsizetype(size));
        status = GetAdaptersAddresses(AF_UNSPEC,
                                      flags,
                                      nullptr,
                                      reinterpret_cast<IP_ADAPTER_ADDRESSES *>(buffer.data()),
                                      &size);
    }
    QList<Endpoint> servers;
    if (status != ERROR_SUCCESS)
        return servers;
    for (auto *adapter = reinterpret_cast<const IP_ADAPTER_ADDRESSES *>(buffer.constData());
         adapter != nullptr;
         adapter = adapter->Next) {
        if (adapter->OperStatus != IfOperStatusUp)
            continue;
        for (auto *server = adapter->FirstDnsServerAddress; server != nullptr;
             server = server->Next) {
            const Endpoint endpoint{QHostAddress(server->Address.lpSockaddr), domainPort};
            // fec0:0:0:ffff::1 to 3 are stand-ins that Windows lists where nothing is set.
            const bool standIn =
                endpoint.address.isInSubnet(QHostAddress(u"fec0:0:0:ffff::"_s), 64);
            if (!endpoint.address.isNull() && !standIn && !servers.contains(endpoint))
                servers.append(endpoint);
        }
    }
    return servers;
}

#else

QList<Endpoint> systemResolvers()
{
    // macOS keeps this file for programs like ours; what `scutil --dns` shows beyond it, resolvers
    // for single domains, concerns private networks only.
    constexpr qint64 largestFile = 64LL * 1024;
    QFile file(u"/etc/resolv.conf"_s);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
    return resolversFromResolvConf(text);
}

#endif

} // namespace postseal
