// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace postseal {

/// Diagnostics for developers, off unless QT_LOGGING_RULES="postseal.*=true". Never shown as
/// findings.
Q_DECLARE_LOGGING_CATEGORY(logDns)
Q_DECLARE_LOGGING_CATEGORY(logTls)
Q_DECLARE_LOGGING_CATEGORY(logProbe)
Q_DECLARE_LOGGING_CATEGORY(logPractice)

} // namespace postseal
