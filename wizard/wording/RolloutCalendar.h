// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rollout/Plan.h"

namespace postseal {

/// The steps of a plan that are still to come and have a day, as an iCalendar file (RFC 5545). The
/// same step has the same uid whenever the file is made, so a newer one moves it.
[[nodiscard]] QByteArray planCalendar(const DomainName &domain,
                                      PlanKind kind,
                                      const QList<PlanStep> &steps,
                                      const QDateTime &nowUtc);

} // namespace postseal
