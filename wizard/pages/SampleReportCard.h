// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"

class QWidget;

namespace postseal {

/// Trying the way of reports with one that was made here: saving it, or that it has come back.
[[nodiscard]] QWidget *makeSampleReportCard(const DomainName &domain, bool hasArrived);

} // namespace postseal
