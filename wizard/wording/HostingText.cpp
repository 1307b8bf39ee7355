// SPDX-License-Identifier: Apache-2.0
#include "wording/HostingText.h"

#include <QCoreApplication>

#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString hostingText(const char *source)
{
    return QCoreApplication::translate("Hosting", source);
}

// %1 is the policy host, %2 the mail domain.
constexpr const char *recordToServer =
    QT_TRANSLATE_NOOP("Hosting", "In DNS, add the record below. It leads %1 to your web server.");
constexpr const char *copyPolicy = QT_TRANSLATE_NOOP(
    "Hosting", "Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.");
constexpr const char *addRecord = QT_TRANSLATE_NOOP("Hosting", "In DNS, add the record below.");
constexpr const char *recordElsewhere = QT_TRANSLATE_NOOP(
    "Hosting",
    "If your DNS is somewhere else, add the record below there. The panel's own DNS has "
    "it already.");
constexpr const char *waitForCertificate = QT_TRANSLATE_NOOP(
    "Hosting", "Wait for the certificate. It mostly takes minutes, sometimes an hour.");

struct RecipeSteps
{
    const char *id;
    std::array<const char *, 5> steps; ///< in order; null behind the last
};

constexpr RecipeSteps allSteps[] = {
    {"nginx",
     {
         recordToServer,
         copyPolicy,
         QT_TRANSLATE_NOOP("Hosting",
                           "Get a certificate that renews itself: certbot certonly --nginx -d %1"),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with "
             "systemctl reload nginx."),
     }},
    {"apache",
     {
         recordToServer,
         copyPolicy,
         QT_TRANSLATE_NOOP("Hosting",
                           "Get a certificate that renews itself: certbot certonly --apache -d %1"),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 "
             "and systemctl reload apache2."),
     }},
    {"caddy",
     {
         recordToServer,
         copyPolicy,
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Add the lines of the file Caddyfile to your own, and load it with systemctl reload "
             "caddy. Caddy gets the certificate itself; ports 80 and 443 must be open."),
     }},
    {"iis",
     {
         recordToServer,
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Make a folder for the site, such as C:\\inetpub\\%1, and copy web.config and the "
             "folder .well-known into it. Where Explorer refuses that name, type .well-known. with "
             "a dot at its end."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In IIS Manager, add a web site with that folder and a binding for http, port 80 "
             "and the host name %1."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Get a certificate for %1 that renews itself, for example with win-acme, which "
             "makes the binding for https as well. SNI must be ticked in it."),
     }},
    {"traefik",
     {
         recordToServer,
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Copy compose.yaml and the folder site to the Docker host. If your entry point and "
             "certificate resolver are not called websecure and letsencrypt, change that in "
             "compose.yaml."),
         QT_TRANSLATE_NOOP(
             "Hosting", "Start it with docker compose up -d, in a network that Traefik reaches."),
     }},
    {"cpanel",
     {
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In cPanel, open Domains and create %1 with a folder of its own outside public_html."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Open that folder in the File Manager, switch on hidden files in its settings, upload "
             "the zip file and extract it there."),
         recordElsewhere,
         QT_TRANSLATE_NOOP("Hosting", "Open SSL/TLS Status and run AutoSSL for %1."),
     }},
    {"plesk",
     {
         QT_TRANSLATE_NOOP("Hosting",
                           "In Plesk, add the subdomain mta-sts with a document root of its own."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Open that folder in the File Manager, upload the zip file and extract it there."),
         recordElsewhere,
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this "
             "subdomain."),
     }},
    {"github-pages",
     {
         QT_TRANSLATE_NOOP(
             "Hosting",
             "At github.com, make a new public repository, for example with the name %1."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name "
             "and paste the policy. Then make _config.yml the same way. (Dragging files in "
             "would leave out what begins with a dot.)"),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In the repository's Settings, open Pages, choose the branch main, and enter %1 as "
             "custom domain."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In DNS, add the record below. It leads to your account, not to the repository."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Wait until that page shows the certificate, up to an hour. Then tick “Enforce "
             "HTTPS”."),
     }},
    {"gitlab-pages",
     {
         QT_TRANSLATE_NOOP(
             "Hosting",
             "At gitlab.com, make a new project and create each file with “New file”, its "
             "whole path as the name."),
         QT_TRANSLATE_NOOP("Hosting", "In Settings, General, Visibility, let everyone see Pages."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a "
             "verification record as well: add it in DNS."),
         addRecord,
         waitForCertificate,
     }},
    {"cloudflare-pages",
     {
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In Cloudflare's dashboard, make a Pages project by direct upload, and upload the zip "
             "file."),
         QT_TRANSLATE_NOOP(
             "Hosting", "In the project, open Custom domains and add %1 before anything in DNS."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the "
             "record below."),
         waitForCertificate,
     }},
    {"cloudflare-workers",
     {
         QT_TRANSLATE_NOOP(
             "Hosting",
             "This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and "
             "replace its code by that of worker.js."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In the Worker's settings, under Domains and Routes, add the custom domain %1. "
             "Cloudflare makes the record and the certificate."),
     }},
    {"netlify",
     {
         QT_TRANSLATE_NOOP(
             "Hosting",
             "At netlify.com, add a new project by dropping the whole folder on the page. Let it "
             "be a project of its own."),
         QT_TRANSLATE_NOOP("Hosting", "In Domain management, add %1."),
         addRecord,
         waitForCertificate,
     }},
    {"vercel",
     {
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Put everything from the folder into a repository of its own, and import it at "
             "vercel.com as a new project."),
         QT_TRANSLATE_NOOP("Hosting", "In Settings, Domains, add %1, not as a redirect."),
         QT_TRANSLATE_NOOP("Hosting",
                           "In DNS, add the record that Vercel shows. Mostly it is the one below."),
         waitForCertificate,
     }},
    {"azure-static-web-apps",
     {
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In the Azure portal, create a Static Web App with the Free plan and deploy "
             "everything from the folder, for example from a repository at GitHub."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In Custom domains, add %1. Azure shows the name that the record leads to."),
         addRecord,
         QT_TRANSLATE_NOOP("Hosting",
                           "Let Azure validate the domain. It gets the certificate itself."),
     }},
    {"aws-cloudfront",
     {
         QT_TRANSLATE_NOOP("Hosting",
                           "Make a private S3 bucket, and upload mta-sts.txt with the key "
                           ".well-known/mta-sts.txt and the content type text/plain."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In Certificate Manager, in the region us-east-1, request a certificate for %1, and "
             "add the record in DNS that it shows."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Put a CloudFront distribution before the bucket, with the alternate name %1 and "
             "that certificate. The record leads to its name."),
         addRecord,
     }},
    {"firebase",
     {
         QT_TRANSLATE_NOOP("Hosting",
                           "Run firebase deploy in the folder, for a project of your own."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "In the console, under Hosting, add the custom domain %1. It shows the records for "
             "DNS."),
         QT_TRANSLATE_NOOP("Hosting", "Add the records as they are shown: a CNAME, or addresses."),
         QT_TRANSLATE_NOOP("Hosting", "Wait for the certificate. It can take a day."),
     }},
    {"hosted",
     {
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts."),
         QT_TRANSLATE_NOOP("Hosting",
                           "Enter the mail servers there, exactly as the policy names them."),
         QT_TRANSLATE_NOOP("Hosting", "In DNS, add the record for mta-sts."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the "
             "place of a TXT record: never have both."),
     }},
    {"own-server",
     {
         recordToServer,
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Get a certificate for %1, the same way as for your web site. It must renew itself."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder "
             ".well-known begins with a dot: some programs hide it."),
         QT_TRANSLATE_NOOP(
             "Hosting",
             "Let the web server send it directly, as plain text. A redirect, for example to www, "
             "makes senders pass over it."),
     }},
};

struct Command
{
    const char *id; ///< of the recipe
    const char *text; ///< as the steps have it, in every language
};

constexpr Command allCommands[] = {
    {"nginx", "certbot certonly --nginx -d %1"},
    {"nginx", "nginx -t"},
    {"nginx", "systemctl reload nginx"},
    {"apache", "certbot certonly --apache -d %1"},
    {"apache", "a2enmod ssl"},
    {"apache", "a2ensite %1"},
    {"apache", "systemctl reload apache2"},
    {"caddy", "systemctl reload caddy"},
    {"traefik", "docker compose up -d"},
    {"firebase", "firebase deploy"},
};

/// Number of the step that names it, from 1; 0: none does (a test fails then).
qsizetype stepOf(const Command &command)
{
    for (const RecipeSteps &each : allSteps) {
        if (QByteArrayView(each.id) != command.id)
            continue;
        for (size_t i = 0; i < each.steps.size(); ++i) {
            if (each.steps[i] && QByteArrayView(each.steps[i]).contains(command.text))
                return qsizetype(i) + 1;
        }
    }
    return 0;
}

struct Example
{
    const char *id;
    const char *text;
};

// What is typed there looks like this in every language.
constexpr Example examples[] = {
    {"nginx", "192.0.2.10"},
    {"github-pages", "anna-bakery"},
    {"gitlab-pages", "anna-bakery"},
    {"cloudflare-pages", "mta-sts-bakery"},
    {"netlify", "mta-sts-bakery"},
    {"azure-static-web-apps", "nice-rock-0123.azurestaticapps.net"},
    {"aws-cloudfront", "d111111abcdef8.cloudfront.net"},
    {"firebase", "bakery.web.app"},
    {"hosted", "mta-sts.service.example"},
};

} // namespace

QString hostingName(const HostingRecipe &recipe)
{
    // Names of products have no translation and stay as they are.
    [[maybe_unused]] constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Hosting", "A service that hosts the policy"),
        QT_TRANSLATE_NOOP("Hosting", "Another web server"),
    };
    return QCoreApplication::translate("Hosting", recipe.name.toUtf8().constData());
}

QString hostingEffort(const HostingRecipe &recipe)
{
    const QString minutes =
        QCoreApplication::translate("Hosting", "About %n minute(s).", nullptr, recipe.minutes);
    const QString cost = recipe.isFree
        ? hostingText(QT_TRANSLATE_NOOP("Hosting", "No extra cost."))
        : hostingText(QT_TRANSLATE_NOOP("Hosting", "Costs a little."));
    return u"%1 %2"_s.arg(cost, minutes);
}

QStringList hostingSteps(const HostingRecipe &recipe, const DomainName &domain)
{
    // As it is typed into forms and commands: in A-labels.
    const QString host = QString::fromLatin1(policyHostName(domain).toAscii());
    QStringList sentences;
    for (const RecipeSteps &each : allSteps) {
        if (recipe.id != each.id)
            continue;
        for (const char *step : each.steps) {
            if (step)
                sentences.append(
                    hostingText(step).replace("%1"_L1, host).replace("%2"_L1, domain.toDisplay()));
        }
    }
    return sentences;
}

QList<HostingCommand> hostingCommands(const HostingRecipe &recipe, const DomainName &domain)
{
    const QString host = QString::fromLatin1(policyHostName(domain).toAscii());
    QList<HostingCommand> commands;
    for (const Command &each : allCommands) {
        if (recipe.id == each.id)
            commands.append({stepOf(each), QString::fromLatin1(each.text).replace("%1"_L1, host)});
    }
    return commands;
}

QString hostingQuestion(const HostingRecipe &recipe)
{
    switch (recipe.dns) {
    case HostingDns::Address:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "Add&ress or name of the web server"));
    case HostingDns::Account:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "Name of your account o&r project at %1"))
            .arg(hostingName(recipe));
    case HostingDns::Pasted:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "The name that the &record leads to"));
    case HostingDns::Fixed:
    case HostingDns::Automatic:
        break;
    }
    return {};
}

QString hostingExample(const HostingRecipe &recipe)
{
    for (const Example &each : examples) {
        if (recipe.id == each.id)
            return QLatin1StringView(each.text);
    }
    return recipe.dns == HostingDns::Address ? u"192.0.2.10"_s : QString();
}

QString possessionLabel(Possession possession)
{
    switch (possession) {
    case Possession::WebServer:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "A &web server of my own"));
    case Possession::ControlPanel:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "W&eb space with cPanel or Plesk"));
    case Possession::Cloudflare:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "My &DNS is at Cloudflare"));
    case Possession::CodeHost:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "An account at &GitHub or GitLab"));
    case Possession::Azure:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "A subscription at &Azure"));
    case Possession::OtherCloud:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "An account at Amazon or Google C&loud"));
    case Possession::NobodyForFiles:
        return hostingText(QT_TRANSLATE_NOOP("Hosting", "Nobody here can update a file la&ter"));
    }
    return {};
}

} // namespace postseal
