// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/ProviderKnowledge.h"

namespace postseal {

/// Reads a file of resources/schema/mail-providers.schema.json. Of an entry only id and name must
/// be there; what is missing is unknown. The first error ends it.
[[nodiscard]] Result<QList<MailProvider>, KnowledgeError> readMailProviders(QByteArrayView json);

/// Reads a file of resources/schema/dns-hosts.schema.json, likewise.
[[nodiscard]] Result<QList<DnsHost>, KnowledgeError> readDnsHosts(QByteArrayView json);

} // namespace postseal
