// SPDX-License-Identifier: Apache-2.0
#include "setup/MailboxTrial.h"

#include <QPromise>
#include <QThreadPool>

namespace postseal {

QFuture<Result<quint32, MailboxError>> tryMailbox(const MailboxAccount &account,
                                                  const MailboxKeys &keys,
                                                  const std::shared_ptr<std::atomic<bool>> &stopped)
{
    const auto promise = std::make_shared<QPromise<Result<quint32, MailboxError>>>();
    promise->start();
    // The application waits for this pool at its end.
    QThreadPool::globalInstance()->start([promise, account, keys, stopped] {
        promise->addResult(testMailbox(account, keys, [stopped] { return stopped->load(); }));
        promise->finish();
    });
    return promise->future();
}

} // namespace postseal
