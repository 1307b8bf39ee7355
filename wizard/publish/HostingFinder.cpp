// SPDX-License-Identifier: Apache-2.0
#include "publish/HostingFinder.h"

#include <array>

namespace postseal {

namespace {

struct Suggestion
{
    Possession possession;
    const char *id;
    std::array<const char *, 2> recipes;
};

/// In the order in which they are proposed: least work, and least that can break later, first.
constexpr std::array suggestions{
    Suggestion{Possession::NobodyForFiles, "nobody-for-files", {"hosted", "github-pages"}},
    Suggestion{Possession::Cloudflare, "cloudflare", {"cloudflare-workers", "cloudflare-pages"}},
    Suggestion{Possession::ControlPanel, "control-panel", {"cpanel", "plesk"}},
    Suggestion{Possession::WebServer, "web-server", {"nginx", "apache"}},
    Suggestion{Possession::Azure, "azure", {"azure-static-web-apps", "github-pages"}},
    Suggestion{Possession::CodeHost, "code-host", {"github-pages", "gitlab-pages"}},
    Suggestion{Possession::OtherCloud, "other-cloud", {"aws-cloudfront", "firebase"}},
};
static_assert(suggestions.size() == possessionCount);

/// For who has nothing: free, and without a server.
constexpr std::array<const char *, 2> forEverybody{"github-pages", "netlify"};

} // namespace

QByteArray toId(Possession possession)
{
    for (const Suggestion &each : suggestions) {
        if (each.possession == possession)
            return each.id;
    }
    return {};
}

std::optional<Possession> possessionFromId(QByteArrayView id)
{
    for (const Suggestion &each : suggestions) {
        if (id == each.id)
            return each.possession;
    }
    return std::nullopt;
}

QList<const HostingRecipe *> proposeHosting(const QList<Possession> &has)
{
    QList<QByteArray> ids;
    // One for each thing that there is; then the seconds.
    for (size_t round = 0; round < 2; ++round) {
        for (const Suggestion &each : suggestions) {
            if (has.contains(each.possession))
                ids.append(each.recipes[round]);
        }
    }
    for (const char *id : forEverybody)
        ids.append(id);
    QList<const HostingRecipe *> best;
    for (const QByteArray &id : ids) {
        const HostingRecipe *recipe = hostingRecipe(id);
        if (best.size() < 2 && !best.contains(recipe))
            best.append(recipe);
    }
    return best;
}

} // namespace postseal
