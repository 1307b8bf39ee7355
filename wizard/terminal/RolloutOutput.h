// SPDX-License-Identifier: Apache-2.0
// What `status` and `plan` print, for people and as JSON.
#pragma once

#include "setup/RolloutRecord.h"
#include "terminal/TextStyle.h"

#include <QJsonObject>

namespace postseal {

[[nodiscard]] QString toText(const DomainName &domain,
                             const RolloutView &view,
                             const TextStyle &style);
[[nodiscard]] QJsonObject toJson(const DomainName &domain, const RolloutView &view);

[[nodiscard]] QString toText(const DomainName &domain,
                             PlanKind kind,
                             const QList<PlanStep> &steps,
                             const QDateTime &nowUtc,
                             const TextStyle &style,
                             int width);
[[nodiscard]] QJsonObject toJson(const DomainName &domain,
                                 PlanKind kind,
                                 const QList<PlanStep> &steps);

} // namespace postseal
