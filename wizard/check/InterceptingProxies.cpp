// SPDX-License-Identifier: Apache-2.0
#include "check/AssessContext.h"

#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// How the certificates of products that re-sign HTTPS name their issuer, in lower case. Assumed
/// from the makers' defaults; an administrator can choose any other name, so a miss proves nothing.
constexpr std::array interceptors = {
    "avast",       "barracuda",      "bitdefender",     "blue coat",          "bluecoat",
    "check point", "cisco umbrella", "eset ssl filter", "forcepoint",         "fortigate",
    "fortinet",    "kaspersky",      "lightspeed",      "mcafee web gateway", "menlo security",
    "mitmproxy",   "netskope",       "palo alto",       "secure web gateway", "smoothwall",
    "sonicwall",   "sophos",         "squid",           "trend micro",        "untangle",
    "watchguard",  "websense",       "zscaler",
};

} // namespace

QString interceptingProxy(const CertificateSummary &leaf)
{
    const QString issuer = leaf.issuer.toLower();
    for (const char *name : interceptors) {
        if (issuer.contains(QLatin1StringView(name)))
            return leaf.issuerName;
    }
    return {};
}

} // namespace postseal
