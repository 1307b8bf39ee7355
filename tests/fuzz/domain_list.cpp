// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainListFile.h"

#include <QSet>

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    const DomainListReading reading = readDomainList(octets);
    require(reading.domains.size() <= mostDomainsInList, "a list has an end");
    require(QSet<DomainName>(reading.domains.begin(), reading.domains.end()).size()
                == reading.domains.size(),
            "each domain is there once");
    require(reading.refused.size() <= DomainListReading::mostRefused
                && reading.refused.size() <= reading.refusedCount,
            "what is refused is told, up to a few");

    QList<StoredDomain> stored;
    for (const DomainName &name : reading.domains) {
        StoredDomain domain;
        domain.name = name;
        stored.append(domain);
    }
    require(readDomainList(domainListCsv(stored, nullptr)).domains == reading.domains,
            "a list that is written is read as it was");
}

} // namespace postseal
