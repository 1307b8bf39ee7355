// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/RecordsToPublish.h"

namespace postseal {

/// Publishes for the person, where that is possible: in the practice network.
class Publisher
{
public:
    virtual ~Publisher() = default;

    virtual void publishRecord(const TxtToPublish &record) = 0;
    virtual void publishPolicy(const DomainName &domain, const QByteArray &text) = 0;
};

} // namespace postseal
