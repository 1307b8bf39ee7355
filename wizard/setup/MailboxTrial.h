// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/MailboxReader.h"

#include <QFuture>

#include <atomic>
#include <memory>

namespace postseal {

/// Signs in and looks at the folder on a thread of its own, and fetches nothing: the number of its
/// mails. Ends within a tenth of a second after stopped was set.
[[nodiscard]] QFuture<Result<quint32, MailboxError>> tryMailbox(
    const MailboxAccount &account,
    const MailboxKeys &keys,
    const std::shared_ptr<std::atomic<bool>> &stopped);

} // namespace postseal
