// SPDX-License-Identifier: Apache-2.0
#include "base/DomainName.h"
#include "dns/DnsMessage.h"
#include "dns/Endpoint.h"
#include "dns/SystemResolvers.h"

#include <QString>

#include "fuzz/Target.h"

namespace postseal {

namespace {

void requireSound(const DomainName &name)
{
    fuzz::require(nameToWire(name).size() <= 255, "a name has at most 255 octets on the wire");
    const auto again = DomainName::fromDns(name.toAscii());
    fuzz::require(name.isRoot() || (again && *again == name),
                  "a name reads back as it was written");
    qsizetype offset = 0;
    const QByteArray wire = nameToWire(name);
    const auto fromWire = nameFromWire(wire, offset);
    fuzz::require(fromWire && *fromWire == name && offset == wire.size(), "and on the wire");
    fuzz::require(!name.toDisplay().isEmpty(), "people see something");
    fuzz::require(name.isRoot() || name == name.registrableDomain() || name.isPublicSuffix()
                      || name.isSubdomainOf(name.registrableDomain()),
                  "a name is below what was registered");
    fuzz::require(name.isRoot() || name.parent().labelCount() == name.labelCount() - 1,
                  "a parent is one label shorter");
}

} // namespace

void fuzz::tryInput(const QByteArray &octets)
{
    const QString text = QString::fromUtf8(octets);
    const auto typed = DomainName::fromUserInput(text);
    if (typed) {
        require(typed->isHostName(), "what people type is a host name");
        const auto again = DomainName::fromUserInput(QString::fromLatin1(typed->toAscii()));
        require(again && *again == *typed, "typed again it is the same");
        requireSound(*typed);
    }
    if (const auto fromDns = DomainName::fromDns(octets))
        requireSound(*fromDns);
    qsizetype offset = 0;
    if (const auto fromWire = nameFromWire(octets, offset))
        requireSound(*fromWire);

    require(resolversFromResolvConf(octets).size() <= 3, "at most three resolvers");
    if (const auto endpoint = endpointFromText(text, 53))
        require(endpointFromText(endpoint->toString(), 1) == endpoint,
                "an endpoint reads back as it was written");
}

} // namespace postseal
