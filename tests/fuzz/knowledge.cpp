// SPDX-License-Identifier: Apache-2.0
#include "publish/KnowledgeReader.h"
#include "publish/ProviderKnowledge.h"

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    if (const auto providers = readMailProviders(octets)) {
        for (const MailProvider &provider : *providers)
            require(!provider.id.isEmpty() && !provider.name.isEmpty(),
                    "a provider has an id and a name");
    }
    if (const auto hosts = readDnsHosts(octets)) {
        for (const DnsHost &host : *hosts)
            require(!host.id.isEmpty() && !host.name.isEmpty(), "a DNS host has an id and a name");
    }
}

} // namespace postseal
