// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/StopToken.h"
#include "ingest/MailboxReader.h"

#include <QCoroTask>

namespace postseal {

/// Signs in and looks at the folder on a thread of its own, and fetches nothing: the number of its
/// mails. Ends within a tenth of a second after it was stopped. Main thread only.
[[nodiscard]] QCoro::Task<Result<quint32, MailboxError>> tryMailbox(MailboxAccount account,
                                                                    MailboxKeys keys,
                                                                    StopToken stop);

} // namespace postseal
