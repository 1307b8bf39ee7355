// SPDX-License-Identifier: Apache-2.0
// The statements about TLS reports, one function each. Inside store/ only, on the store's thread.
#pragma once

#include "store/Database.h"
#include "store/StoredReports.h"

#include <QSet>

#include <optional>

namespace postseal::tables {

/// As numbers of the first eight octets, sorted.
[[nodiscard]] Result<QList<quint64>, StoreError> digestBeginnings(Database &database);
[[nodiscard]] Result<QSet<QByteArray>, StoreError> knownDigests(Database &database,
                                                                const QList<QByteArray> &digests);
[[nodiscard]] Result<ReportsSaved, StoreError> saveReports(Database &database,
                                                           const QList<NewReportFile> &files,
                                                           const QDateTime &nowUtc);
[[nodiscard]] Result<DomainReports, StoreError> reports(Database &database,
                                                        const QByteArray &domain,
                                                        const QDateTime &fromUtc,
                                                        const QDateTime &toUtc);
[[nodiscard]] Result<QDateTime, StoreError> lastReportEnd(Database &database,
                                                          const QByteArray &domain,
                                                          const QDateTime &beforeUtc);
[[nodiscard]] Result<QList<ReportedDomain>, StoreError> reportedDomains(Database &database);
[[nodiscard]] Result<std::optional<StoredReportFile>, StoreError> reportFile(Database &database,
                                                                             qint64 id);

[[nodiscard]] Result<QList<StoredReportFile>, StoreError> outdatedFiles(Database &database,
                                                                        int version,
                                                                        qint64 aboveId,
                                                                        int most);
[[nodiscard]] Result<ReportsSaved, StoreError> saveReread(Database &database,
                                                          const QList<RereadFile> &files,
                                                          const QDateTime &nowUtc);

} // namespace postseal::tables
