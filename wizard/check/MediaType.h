// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"

#include <QByteArray>
#include <QList>

namespace postseal {

/// What a Content-Type header means for a policy: text/plain is right, parameters do not matter,
/// text/html is refused by several senders. RFC 8461 section 3.2. The subject is the host, or the
/// file for `lint`.
[[nodiscard]] QList<Finding> judgeMediaType(const QByteArray &contentType, const QString &subject);

} // namespace postseal
