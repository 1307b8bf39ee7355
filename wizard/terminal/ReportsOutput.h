// SPDX-License-Identifier: Apache-2.0
// What `reports` prints, for people and as JSON.
#pragma once

#include "setup/ReportImport.h"
#include "setup/ReportSummary.h"

#include <QJsonObject>

namespace postseal {

/// One line: what it is about, and why.
[[nodiscard]] QString describe(const ImportProblem &problem);

[[nodiscard]] QString progressLine(const ImportAccount &account);
[[nodiscard]] QString toText(const ImportAccount &account);
[[nodiscard]] QJsonObject toJson(const ImportAccount &account);

[[nodiscard]] QString toText(const QList<ReportedDomain> &domains);
[[nodiscard]] QByteArray toLines(const QList<ReportedDomain> &domains); ///< JSON Lines
[[nodiscard]] QString toText(const QList<StoredReport> &reports);
[[nodiscard]] QByteArray toLines(const QList<StoredReport> &reports); ///< JSON Lines

[[nodiscard]] QString toText(const ReportSummary &summary);
[[nodiscard]] QJsonObject toJson(const ReportSummary &summary);

} // namespace postseal
