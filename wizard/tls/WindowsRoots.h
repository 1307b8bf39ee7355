// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tls/CertificateChain.h"

namespace postseal {

/// The root (DER) with which Windows would trust the chain; empty when it would not. Windows' store holds only the roots
/// that were wanted before: asking for a chain makes it fetch the one that is missing from Microsoft's list, which may
/// take some seconds. Intermediates that a server forgot are not fetched: other senders do not have them either.
[[nodiscard]] QByteArray rootThatWindowsTrusts(const CertificateChain &chain);

} // namespace postseal
