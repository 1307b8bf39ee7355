// SPDX-License-Identifier: Apache-2.0
#include "Options.h"

#include "terminal/CheckOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

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
    environment.check.port25ControlHosts = builtInControlHosts();
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
    }
    return environment;
}

} // namespace

Result<Options, QString> readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Options::tr(
        "Checks a mail domain's MTA-STS policy and TLS reports, in a window.", "@info:shell"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"domain"_s, Options::tr("A domain to check at once.", "@info:shell"), u"[domain]"_s);
    addCommonOptions(parser);
    parser.addOption({u"colors"_s,
                      Options::tr("Colours other than the system's: light or dark.", "@info:shell"),
                      u"light|dark"_s});
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
    Options options;
    options.environment = std::move(*environment);
    options.practice = common->practice;
    options.colors = parser.value(u"colors"_s);
    if (!options.colors.isEmpty() && options.colors != u"light"_s && options.colors != u"dark"_s)
        return failure(Options::tr("--colors needs light or dark, not “%1”", "@info:shell")
                           .arg(options.colors));
    options.domain = parser.positionalArguments().value(0);
    return options;
}

} // namespace postseal
