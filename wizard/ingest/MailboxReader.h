// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "ingest/DocumentWalk.h"
#include "ingest/ImapSession.h"
#include "ingest/MailboxAccount.h"

namespace postseal {

/// Who gets what a mailbox holds.
struct MailboxSink
{
    DocumentSink documents; ///< mails whole, and those that are too large
    /// Every mail up to this place was given: it need not be read again once those are kept.
    std::function<void(const MailboxPosition &position)> reached;
    /// How many mails were looked at, of how many.
    std::function<void(qint64 looked, qint64 all)> progressed;
};

/// Reads the mails that may hold reports and came after the position; all of them when the folder
/// was made anew (another UIDVALIDITY). Mails whose parts cannot be reports are not fetched. A
/// connection that is lost in the middle is made again. A mail that cannot be had, whatever the
/// server does then, is looked for by ever smaller pieces, refused and stepped over. Blocks: for a
/// thread of its own. What was reached is the position to go on from, also after an error.
[[nodiscard]] Result<void, MailboxError> readMailbox(const MailboxAccount &account,
                                                     const MailboxKeys &keys,
                                                     const MailboxPosition &from,
                                                     const MailboxSink &sink,
                                                     const ImapTimes &times = {});

/// Signs in and looks at the folder, and reads nothing: the number of its mails.
[[nodiscard]] Result<quint32, MailboxError> testMailbox(const MailboxAccount &account,
                                                        const MailboxKeys &keys,
                                                        const std::function<bool()> &isStopped,
                                                        const ImapTimes &times = {});

} // namespace postseal
