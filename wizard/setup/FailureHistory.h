// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/CheckSession.h"
#include "setup/FailureNow.h"
#include "store/Store.h"

#include <QHash>
#include <QObject>

#include <QCoroTask>

#include <memory>
#include <vector>

namespace postseal {

/// Since when the failures of a domain that are over are over, by its stored checks: read and
/// judged one after the other, the latest first, no further back than it takes. Main thread only.
class FailureHistory : public QObject
{
    Q_OBJECT
public:
    explicit FailureHistory(CheckSession &session, QObject *parent = nullptr);

    /// Looks for these failures from now on; changed() follows when something was found. The check
    /// of now need not be stored yet.
    void look(const std::shared_ptr<Store> &store,
              const Assessment &now,
              const QList<FailureGroup> &groups);
    void forget();

    /// Nothing where it is not known, or not yet.
    [[nodiscard]] std::optional<FixedSince> since(const FailureGroup &group) const;

Q_SIGNALS:
    void changed();

private:
    using Searches = std::shared_ptr<std::vector<FixedSinceSearch>>;

    QCoro::Task<> search(std::shared_ptr<Store> store, DomainName domain, Searches searches);
    [[nodiscard]] bool take(const StoredCheck &check,
                            const DomainName &domain,
                            const Searches &searches);

    CheckSession &m_session;
    Searches m_searches; ///< the latest; of earlier ones nobody wants to know
};

} // namespace postseal
