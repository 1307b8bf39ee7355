// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"

#include <QByteArray>

#include <optional>

namespace postseal {

/// What keeps a report address from being used: mailto: with an address or https: with a host is
/// wanted, in the characters of RFC 3986, without bare ",", ";" and "!". RFC 8460 section 3.
/// Nothing when it is good.
[[nodiscard]] std::optional<Finding> reportUriFault(const QByteArray &uri);

/// Percent-encodes what must not stand bare in a record: ",", ";", "!", and all that no URI may
/// hold.
[[nodiscard]] QByteArray encodedReportUri(QByteArrayView uri);

} // namespace postseal
