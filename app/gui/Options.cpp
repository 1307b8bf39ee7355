// SPDX-License-Identifier: Apache-2.0
#include "Options.h"

#include "terminal/CheckOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Resolvers that many people use, to see what the rest of the world sees. Each is named in the window and can be
/// switched off there.
QList<std::pair<QString, Endpoint>> wellKnownResolvers()
{
    constexpr quint16 port = 53;
    return {{u"Cloudflare (1.1.1.1)"_s, {QHostAddress(u"1.1.1.1"_s), port}},
            {u"Google (8.8.8.8)"_s, {QHostAddress(u"8.8.8.8"_s), port}},
            {u"Quad9 (9.9.9.9)"_s, {QHostAddress(u"9.9.9.9"_s), port}}};
}

/// Those that were named; without any the well-known ones, but not for somebody who looks at a network of their own.
Result<QList<std::pair<QString, Endpoint>>, QString> publicResolvers(const QCommandLineParser &parser,
                                                                     const CommonOptions &common)
{
    QList<std::pair<QString, Endpoint>> resolvers;
    for (const QString &text : parser.values(u"public-resolver"_s)) {
        const auto endpoint = endpointFromText(text, 53);
        if (!endpoint)
            return failure(Options::tr("--public-resolver needs an address, not “%1”", "@info:shell").arg(text));
        resolvers.append({text, *endpoint});
    }
    const bool ownNetwork = !common.resolvers.isEmpty() || common.dnsPort || !common.trustAnchors.isEmpty();
    return resolvers.isEmpty() && !ownNetwork ? wellKnownResolvers() : resolvers;
}

/// The command line's common options as the place where checks look.
Result<CheckEnvironment, QString> environmentFrom(const CommonOptions &common)
{
    CheckEnvironment environment;
    environment.resolver.servers = common.resolvers;
    environment.resolver.trustAnchors = common.trustAnchors;
    if (common.dnsPort)
        environment.resolver.authoritativePort = *common.dnsPort;
    environment.check.httpsPort = common.httpsPort;
    environment.check.smtpPort = common.smtpPort;
    environment.check.controlHosts = builtInControlHosts();
    // The system's roots are not touched before the first check; a file of the person's own is read
    // at once, because its faults must be told now.
    environment.roots = [] { return TrustStore::system(); };
    if (!common.caFile.isEmpty()) {
        const auto roots = TrustStore::fromPemFile(common.caFile);
        if (!roots)
            return failure(
                Options::tr("There is no certificate that can be read in %1", "@info:shell")
                    .arg(common.caFile));
        environment.roots = [roots = *roots] { return roots; };
        environment.check.skipHttpsControl = true; // well-known hosts have other roots
    }
    return environment;
}

} // namespace

Result<Options, QString> readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Options::tr(
        "Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.", "@info:shell"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"domain"_s, Options::tr("A domain to set up or to look after.", "@info:shell"), u"[domain]"_s);
    addCommonOptions(parser);
    parser.addOption({u"colors"_s,
                      Options::tr("Colours other than the system's: light or dark.", "@info:shell"),
                      u"light|dark"_s});
    parser.addOption({u"news"_s,
                      Options::tr("Open no window: show a notification when something new needs you, and end. For "
                                  "schedulers, after postseal-cli check --all --save.",
                                  "@info:shell")});
    parser.addOption({u"public-resolver"_s,
                      Options::tr("Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.",
                                  "@info:shell"),
                      u"ADDRESS[:PORT]"_s});
    // Not parser.process(): its error goes into a message box on some systems, and its exit status
    // is 1.
    if (!parser.parse(app.arguments()))
        return failure(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        return failure(
            Options::tr("One domain at a time; postseal-cli takes a list", "@info:shell"));

    const auto common = readCommonOptions(parser);
    if (!common)
        return failure(common.error());
    auto environment = environmentFrom(*common);
    if (!environment)
        return failure(environment.error());
    const auto others = publicResolvers(parser, *common);
    if (!others)
        return failure(others.error());
    Options options;
    options.environment = std::move(*environment);
    options.environment.publicResolvers = *others;
    if (!common->caFile.isEmpty())
        options.rootsPem = options.environment.roots().pem();
    options.dataDir = dataFolder(*common);
    options.practice = common->practice;
    options.news = parser.isSet(u"news"_s);
    options.colors = parser.value(u"colors"_s);
    if (!options.colors.isEmpty() && options.colors != u"light"_s && options.colors != u"dark"_s)
        return failure(Options::tr("--colors needs light or dark, not “%1”", "@info:shell")
                           .arg(options.colors));
    options.domain = parser.positionalArguments().value(0);
    return options;
}

} // namespace postseal
