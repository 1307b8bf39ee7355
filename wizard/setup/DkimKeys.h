// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/Resolver.h"
#include "ingest/DkimSignature.h"

#include <QObject>

#include <QCoroTask>

#include <functional>
#include <memory>

namespace postseal {

/// Looks up the keys that mails were signed with, each once, for an import that runs on another
/// thread. After two names in a row that nobody answered for, or a minute of waiting, it asks no
/// more: the names come out of mails of strangers.
class DkimKeys : public QObject
{
    Q_OBJECT
public:
    using ResolverSource = std::function<std::shared_ptr<Resolver>()>;

    /// The resolver is made when it is first wanted, on this object's thread.
    explicit DkimKeys(ResolverSource resolver, QObject *parent = nullptr);

    /// What the signatures say, best one first: the verdict, and with all but None whose signature
    /// it is: "pass example.com". From any other thread; blocks until the DNS has answered, and
    /// ends within a tenth of a second when stopped.
    [[nodiscard]] QByteArray authenticationOf(const QList<DkimSignature> &signatures,
                                              const std::function<bool()> &isStopped);

private:
    struct Shared;
    struct Question;

    QCoro::Task<> lookUp(std::shared_ptr<Question> question);
    DkimVerdict verdictOn(const DkimSignature &signature, const std::function<bool()> &isStopped);

    ResolverSource m_resolver;
    std::shared_ptr<Shared> m_shared;
};

/// "pass", "fail", "no-key", "unknown", "none".
[[nodiscard]] QByteArray toId(DkimVerdict verdict);

} // namespace postseal
