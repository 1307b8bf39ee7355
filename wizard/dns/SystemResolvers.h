// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/Endpoint.h"

#include <QByteArrayView>
#include <QList>

namespace postseal {

/// The servers of a resolv.conf(5), port 53: the first three, 127.0.0.1 when there is none.
[[nodiscard]] QList<Endpoint> resolversFromResolvConf(QByteArrayView text);

} // namespace postseal
