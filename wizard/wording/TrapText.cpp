// SPDX-License-Identifier: Apache-2.0
// What is known to go wrong at the places that can serve a policy.
#include "wording/HostingText.h"

#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

// %1 is the list of the place's issuers.
struct TrapSentence
{
    const char *id;
    const char *sentence;
};

constexpr TrapSentence trapSentences[] = {
    {"another-site-answers",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "Another site on the same server answers for this name. The server needs a site of "
         "its own for it, with the name in its settings and a certificate for it.")},
    {"apache-hides-dot-names",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "Many Apache servers refuse every name that begins with a dot, by RedirectMatch or "
         "Files. Make an exception for /.well-known/.")},
    {"browser-check",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The server shows a browser check, or refuses programs that are no browser. Switch "
         "that off for this name: mail servers cannot solve puzzles.")},
    {"caa-forbids",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "CAA records in DNS say who may issue certificates, and none of this place's "
         "issuers is among them (%1). Add one, then let the certificate be requested "
         "again.")},
    {"caddy-no-certificate-yet",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The server has no certificate for the name yet. It gets one by itself as soon as DNS "
         "leads there and ports 80 and 443 can be reached from outside; its log says what is "
         "missing.")},
    {"catch-all-page",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "Every address is answered with the start page, so a missing file looks like a web "
         "page. See whether the file was uploaded, and take /.well-known/ out of the "
         "rewriting.")},
    {"cloudflare-proxy",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the "
         "certificate is there.")},
    {"cpanel-inherited-rules",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "Rules of a folder above, such as those of WordPress or a redirect to www, count here "
         "too. Give the subdomain a folder outside public_html, with the .htaccess file that "
         "Postseal writes.")},
    {"domain-not-added",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "DNS leads to the company, but the project there does not know the name. Add it as "
         "custom domain in the project; the certificate comes after that.")},
    {"firebase-drops-dot-folders",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take "
         "the firebase.json that Postseal writes, and deploy again.")},
    {"github-domain-pending",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "GitHub shows its own certificate until the custom domain is entered under Settings, "
         "Pages, and for up to an hour after that. If it takes longer, remove the domain there "
         "and enter it again.")},
    {"github-drops-dot-folders",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "GitHub Pages leaves out folders that begin with a dot unless the repository has "
         "the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging "
         "files in leaves them out as well: make them with “Create new file”. A workflow "
         "of your own must keep hidden files.")},
    {"gitlab-domain-pending",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "GitLab needs up to an hour for the certificate. The domain must be verified, and "
         "have one CNAME and no AAAA record. If it takes longer, remove the domain and add it "
         "again.")},
    {"gitlab-not-public",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see "
         "Pages.")},
    {"hosted-not-registered",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The service does not know your domain yet. Finish its set-up there, or ask its "
         "support.")},
    {"iis-folder-name",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The folder may have the wrong name: in Explorer, type .well-known. with a dot at its "
         "end, and the last dot goes away.")},
    {"iis-hidden-folder",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "IIS does not send files from a folder with the attribute “hidden”. Switch that off "
         "in the folder's properties.")},
    {"iis-rewrite-rules",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an "
         "exception for /.well-known/.")},
    {"ipv6-elsewhere",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The name has addresses on more than one server, mostly an old AAAA record. Remove "
         "the one that leads elsewhere, or serve the file there too.")},
    {"media-type-by-server",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "Set the type of this file to text/plain, as the lines that Postseal writes do.")},
    {"name-given-up",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The name leads to a place that is not there any more. Remove the record in DNS, or "
         "set the place up again: otherwise a stranger may claim the name and publish a policy "
         "for you.")},
    {"nginx-hides-dot-names",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "Many nginx servers refuse every name that begins with a dot. The location that "
         "Postseal writes goes before such a rule; see that it is in the right server "
         "block.")},
    {"panel-certificate-pending",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The panel has no certificate for the name yet. It can be issued only when DNS leads "
         "there, nothing redirects the name, and CAA records allow it. Then start it again.")},
    {"plesk-redirect",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to "
         "“none” and the permanent redirect off.")},
    {"redirect-for-all-names",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "A rule that redirects every name, to www or to another place, counts here too. Make "
         "an exception for this name.")},
    {"s3-without-https",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The record leads to the bucket itself, which has no certificate for your name. It "
         "must lead to the CloudFront distribution.")},
    {"site-main-domain",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The project redirects to its main domain. Make the name the main domain, in a "
         "project of its own.")},
    {"traefik-redirect-middleware",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "A middleware of Traefik redirects the name. Only http may be redirected to https; "
         "leave this router out of all the rest.")},
    {"upload-drops-dot-folder",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "The folder that begins with a dot may have been left out in the upload. Upload the "
         "zip file, or the whole folder.")},
    {"vercel-protection",
     QT_TRANSLATE_NOOP(
         "Hosting",
         "Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone "
         "see the production site.")},
};

} // namespace

QString trapSentence(QByteArrayView trap, const HostingRecipe &recipe)
{
    for (const TrapSentence &each : trapSentences) {
        if (trap == each.id)
            return QCoreApplication::translate("Hosting", each.sentence)
                .replace("%1"_L1, QString::fromLatin1(recipe.caa.join(", ")));
    }
    return {};
}

} // namespace postseal
