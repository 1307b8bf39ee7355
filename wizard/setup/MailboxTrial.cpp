// SPDX-License-Identifier: Apache-2.0
#include "setup/MailboxTrial.h"

#include <QPromise>
#include <QThreadPool>

#include <QCoroFuture>

#include <atomic>
#include <memory>

namespace postseal {

QCoro::Task<Result<quint32, MailboxError>> tryMailbox(MailboxAccount account,
                                                      MailboxKeys keys,
                                                      StopToken stop)
{
    const auto stopped = std::make_shared<std::atomic<bool>>(stop.isStopped());
    const int stopId = stop.whenStopped([stopped] { *stopped = true; });
    const auto promise = std::make_shared<QPromise<Result<quint32, MailboxError>>>();
    promise->start();
    // The application waits for this pool at its end.
    QThreadPool::globalInstance()->start([promise, account, keys, stopped] {
        promise->addResult(testMailbox(account, keys, [stopped] { return stopped->load(); }));
        promise->finish();
    });
    const auto result = co_await promise->future();
    stop.forget(stopId);
    co_return result;
}

} // namespace postseal
