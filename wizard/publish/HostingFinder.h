// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/HostingRecipes.h"

namespace postseal {

/// What an admin may have already and could host a policy with.
enum class Possession {
    WebServer, ///< one that the person configures
    ControlPanel, ///< web space with cPanel or Plesk
    Cloudflare, ///< the zone is there
    CodeHost, ///< an account at GitHub or GitLab
    Azure,
    OtherCloud, ///< Amazon or Google
    NobodyForFiles, ///< nobody will ever change a file
};

constexpr int possessionCount = 7;

/// "web-server", "code-host": for storing.
[[nodiscard]] QByteArray toId(Possession possession);
[[nodiscard]] std::optional<Possession> possessionFromId(QByteArrayView id);

/// The two places that suit best, best first.
[[nodiscard]] QList<const HostingRecipe *> proposeHosting(const QList<Possession> &has);

} // namespace postseal
