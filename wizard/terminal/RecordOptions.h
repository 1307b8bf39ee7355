// SPDX-License-Identifier: Apache-2.0
// What several commands take about a domain's records.
#pragma once

#include "terminal/CommandLine.h"

namespace postseal {

/// The id of a policy: 1 to 32 letters and digits. RFC 8461 section 3.1.
[[nodiscard]] Result<QByteArray, ArgumentError> idFromText(const QString &text);

/// The values of --rua as they stand in the record.
[[nodiscard]] Result<QList<QByteArray>, ArgumentError> readRua(const QCommandLineParser &parser);

/// The value of --zone: the domain, or one above it.
[[nodiscard]] Result<DomainName, ArgumentError> zoneFromText(const QString &text,
                                                             const DomainName &domain);

} // namespace postseal
