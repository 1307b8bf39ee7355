// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/TsigKey.h"
#include "publish/RecordExport.h"
#include "terminal/CommandLine.h"

namespace postseal {

/// What `publish` was asked for.
struct PublishOptions
{
    DomainName domain;
    QString server; ///< as typed; empty: the one that the zone's SOA record names
    TsigKey key;
    ExportInput wanted; ///< the zone is the root as long as it is not known
    bool apply = false; ///< false: only show what would change
};

[[nodiscard]] Result<PublishOptions, ArgumentError> readPublishOptions(
    const QCommandLineParser &parser);

} // namespace postseal
