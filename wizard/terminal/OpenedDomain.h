// SPDX-License-Identifier: Apache-2.0
// One of the person's domains, read from the store: what several commands begin with.
#pragma once

#include "setup/RolloutRecord.h"
#include "terminal/Commands.h"
#include "tls/TrustStore.h"

namespace postseal {

/// The store and what judges its checks.
struct RolloutSource
{
    std::shared_ptr<Store> store;
    TrustStore roots;
    QDateTime nowUtc;

    [[nodiscard]] RolloutView view(const RolloutRecord &record) const;
};

/// The store, and what it knows of that domain.
struct OpenedDomain
{
    RolloutSource source;
    RolloutRecord record;
};

/// The domain that was typed.
[[nodiscard]] Result<DomainName, ArgumentError> domainFrom(const QString &text);

/// Opens the store and loads the roots; complains and gives the exit status otherwise.
[[nodiscard]] QCoro::Task<Result<RolloutSource, ExitStatus>> openSource(CommonOptions common,
                                                                        CommandContext context);

/// The domain's record, if it is one of the person's.
[[nodiscard]] QCoro::Task<Result<RolloutRecord, ExitStatus>> readOne(RolloutSource source,
                                                                     DomainName domain,
                                                                     CommandContext context);

/// Both at once.
[[nodiscard]] QCoro::Task<Result<OpenedDomain, ExitStatus>> openOne(DomainName domain,
                                                                    CommonOptions common,
                                                                    CommandContext context);

} // namespace postseal
