// SPDX-License-Identifier: Apache-2.0
#include "publish/HostingTraps.h"

#include <algorithm>

namespace postseal {

namespace {

using enum FindingCode;

/// A certificate of somebody else, or none yet.
const QList<FindingCode> noCertificateYet{PolicyHostCertificateWrongName,
                                          PolicyHostCertificateSelfSigned,
                                          PolicyHostCertificateUnknownRoot,
                                          PolicyHostCertificateCommonNameOnly,
                                          PolicyHostHandshakeFailed,
                                          PolicyHostConnectionRefused};
const QList<FindingCode> anotherSite{
    PolicyHostCertificateWrongName, PolicyNotFound, PolicyIsWebPage, PolicyMediaTypeHtml};
const QList<FindingCode> aWebPage{PolicyIsWebPage, PolicyMediaTypeHtml};
const QList<FindingCode> notShown{PolicyNotFound, PolicyHttpStatus};

} // namespace

const QList<HostingTrap> &hostingTraps()
{
    static const QList<HostingTrap> traps{
        {"another-site-answers", anotherSite},
        {"apache-hides-dot-names", notShown},
        {"browser-check",
         {PolicyHttpStatus, PolicyIsWebPage, PolicyMediaTypeHtml, PolicyClosedEarly}},
        {"caa-forbids", {PolicyHostCaaBlocks}},
        {"caddy-no-certificate-yet", noCertificateYet},
        {"catch-all-page", aWebPage},
        {"cloudflare-proxy", {PolicyHostHandshakeFailed, PolicyRedirect, PolicyHttpStatus}},
        {"cpanel-inherited-rules",
         {PolicyRedirect, PolicyNotFound, PolicyHttpStatus, PolicyIsWebPage, PolicyMediaTypeHtml}},
        {"domain-not-added",
         {PolicyHostCertificateWrongName,
          PolicyHostHandshakeFailed,
          PolicyHttpStatus,
          PolicyNotFound}},
        {"firebase-drops-dot-folders", {PolicyNotFound, PolicyIsWebPage, PolicyMediaTypeHtml}},
        {"github-domain-pending", noCertificateYet},
        {"github-drops-dot-folders", {PolicyNotFound}},
        {"gitlab-domain-pending", noCertificateYet},
        {"gitlab-not-public", {PolicyRedirect, PolicyHttpStatus, PolicyIsWebPage}},
        {"hosted-not-registered",
         {PolicyHostCertificateWrongName,
          PolicyHostHandshakeFailed,
          PolicyNotFound,
          PolicyHttpStatus}},
        {"iis-folder-name", {PolicyNotFound}},
        {"iis-hidden-folder", {PolicyNotFound}},
        {"iis-rewrite-rules", {PolicyRedirect, PolicyIsWebPage, PolicyMediaTypeHtml}},
        {"ipv6-elsewhere", {PolicyAddressesDiffer}},
        {"media-type-by-server", {PolicyMediaTypeOther, PolicyMediaTypeMissing}},
        {"name-given-up", {PolicyHostAliasDangling}},
        {"nginx-hides-dot-names", notShown},
        {"panel-certificate-pending", noCertificateYet},
        {"plesk-redirect", {PolicyRedirect}},
        {"redirect-for-all-names", {PolicyRedirect}},
        {"s3-without-https",
         {PolicyHostConnectionRefused,
          PolicyHostConnectionTimeout,
          PolicyHostCertificateWrongName}},
        {"site-main-domain", {PolicyRedirect}},
        {"traefik-redirect-middleware", {PolicyRedirect}},
        {"upload-drops-dot-folder", {PolicyNotFound, PolicyIsWebPage, PolicyMediaTypeHtml}},
        {"vercel-protection", {PolicyHttpStatus, PolicyRedirect, PolicyIsWebPage}},
    };
    return traps;
}

namespace {

/// Whether the CAA records that stand in the way allow one of the place's issuers; if so they are
/// not what is wrong.
bool allowsAnIssuerOf(const HostingRecipe &recipe, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.code != PolicyHostCaaBlocks)
            continue;
        const QString allowed = finding.values.value(1);
        return std::any_of(
            recipe.caa.begin(), recipe.caa.end(), [&allowed](const QByteArray &issuer) {
                return allowed.contains(QString::fromLatin1(issuer));
            });
    }
    return false;
}

} // namespace

QList<QByteArray> trapsShownBy(const HostingRecipe &recipe, const QList<Finding> &findings)
{
    QList<QByteArray> shown;
    for (const QByteArray &id : recipe.traps) {
        if (id == "caa-forbids" && (recipe.caa.isEmpty() || allowsAnIssuerOf(recipe, findings)))
            continue;
        for (const HostingTrap &trap : hostingTraps()) {
            const auto tells = [&findings](FindingCode code) { return contains(findings, code); };
            if (trap.id == id && std::any_of(trap.shownBy.begin(), trap.shownBy.end(), tells))
                shown.append(id);
        }
    }
    return shown;
}

} // namespace postseal
