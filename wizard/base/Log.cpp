// SPDX-License-Identifier: Apache-2.0
#include "base/Log.h"

namespace postseal {

Q_LOGGING_CATEGORY(logDns, "postseal.dns", QtWarningMsg)
Q_LOGGING_CATEGORY(logTls, "postseal.tls", QtWarningMsg)
Q_LOGGING_CATEGORY(logProbe, "postseal.probe", QtWarningMsg)
Q_LOGGING_CATEGORY(logPractice, "postseal.practice", QtWarningMsg)

} // namespace postseal
