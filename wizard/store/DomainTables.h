// SPDX-License-Identifier: Apache-2.0
// The statements behind Store, one function each. Inside store/ only, on the store's thread.
#pragma once

#include "store/Database.h"
#include "store/StoredValues.h"

namespace postseal::tables {

[[nodiscard]] Result<QList<StoredDomain>, StoreError> domains(Database &database);
[[nodiscard]] Result<std::optional<StoredDomain>, StoreError> domain(Database &database, const DomainName &name);
[[nodiscard]] DatabaseResult save(Database &database, const QList<DomainChange> &changes, const QDateTime &nowUtc);
[[nodiscard]] Result<int, StoreError> purgeRemoved(Database &database, const QDateTime &beforeUtc);
[[nodiscard]] Result<std::optional<StoredCheck>, StoreError> lastCheck(Database &database, const DomainName &name);
[[nodiscard]] Result<std::optional<StoredCheck>, StoreError> lastServersCheck(Database &database, const DomainName &name);
[[nodiscard]] Result<std::optional<StoredCheck>, StoreError> check(Database &database, const DomainName &name, qint64 id);
[[nodiscard]] Result<QList<CheckSummary>, StoreError> checks(Database &database, const DomainName &name, int most);
[[nodiscard]] Result<QList<PolicyVersion>, StoreError> policyVersions(Database &database, const DomainName &name);
[[nodiscard]] Result<QList<StageEntry>, StoreError> stages(Database &database, const DomainName &name);
[[nodiscard]] Result<QList<StoredDecision>, StoreError> decisions(Database &database, const DomainName &name);

[[nodiscard]] Result<QByteArray, StoreError> setting(Database &database, const QString &key);
[[nodiscard]] DatabaseResult setSetting(Database &database, const QString &key, const QByteArray &value);

} // namespace postseal::tables
