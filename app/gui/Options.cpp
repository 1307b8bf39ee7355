// SPDX-License-Identifier: Apache-2.0
#include "Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QUrl>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// "192.0.2.1", "192.0.2.1:5353", "[::1]:53", "::1".
std::optional<Endpoint> resolverFrom(const QString &text)
{
    if (const QHostAddress bare(text); !bare.isNull())
        return Endpoint{bare, 53};
    const QUrl url(u"dns://"_s + text, QUrl::StrictMode);
    const QHostAddress address(url.host());
    const int port = url.port(53);
    if (!url.isValid() || address.isNull() || port < 1 || !url.path().isEmpty())
        return {};
    return Endpoint{address, quint16(port)};
}

std::optional<quint16> portFrom(const QString &text)
{
    bool number = false;
    const uint port = text.toUInt(&number);
    return number && port >= 1 && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
}

/// The option's port into the value; the failure names the option.
QString takePort(const QCommandLineParser &parser, const QString &option, quint16 &value)
{
    if (!parser.isSet(option))
        return {};
    const auto port = portFrom(parser.value(option));
    if (!port)
        return u"--%1 takes a number from 1 to 65535, not \"%2\"."_s.arg(option, parser.value(option));
    value = *port;
    return {};
}

QString takeEnvironment(const QCommandLineParser &parser, CheckEnvironment &environment)
{
    for (const QString &text : parser.values(u"resolver"_s)) {
        const auto server = resolverFrom(text);
        if (!server)
            return u"--resolver takes an address with or without a port, not \"%1\"."_s.arg(text);
        environment.resolver.servers.append(*server);
    }
    for (const auto &[option, value] : {std::pair(u"dns-port"_s, &environment.resolver.authoritativePort),
                                        std::pair(u"https-port"_s, &environment.check.httpsPort),
                                        std::pair(u"smtp-port"_s, &environment.check.smtpPort)}) {
        if (const QString error = takePort(parser, option, *value); !error.isEmpty())
            return error;
    }
    if (parser.isSet(u"trust-anchor"_s)) {
        QFile file(parser.value(u"trust-anchor"_s));
        if (!file.open(QIODevice::ReadOnly))
            return u"%1: %2"_s.arg(file.fileName(), file.errorString());
        environment.resolver.trustAnchors = file.readAll();
    }
    environment.roots = [] { return TrustStore::system(); };
    if (parser.isSet(u"ca-file"_s)) {
        const auto roots = TrustStore::fromPemFile(parser.value(u"ca-file"_s));
        if (!roots)
            return u"--ca-file: there is no certificate that can be read in \"%1\"."_s.arg(
                parser.value(u"ca-file"_s));
        environment.roots = [roots = *roots] { return roots; };
    }
    return {};
}

} // namespace

Result<Options, QString> readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Checks a mail domain's MTA-STS and TLS-RPT, in a window."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"domain"_s, u"A domain to check at once."_s, u"[domain]"_s);
    parser.addOptions({
        {u"data-dir"_s, u"Where settings and results live."_s, u"folder"_s},
        {u"resolver"_s, u"Recursive DNS server to ask; repeatable."_s, u"address[:port]"_s},
        {u"ca-file"_s, u"Trust these roots instead of the system's."_s, u"file"_s},
        {u"dns-port"_s, u"Port of authoritative servers (labs)."_s, u"number"_s},
        {u"https-port"_s, u"Port of policy hosts (labs)."_s, u"number"_s},
        {u"smtp-port"_s, u"Port of mail servers (labs)."_s, u"number"_s},
        {u"trust-anchor"_s, u"DNSSEC root anchors (labs)."_s, u"file"_s},
        {u"lang"_s, u"Language of the window, for example es."_s, u"language"_s},
        {u"colors"_s, u"light or dark instead of the system's colours."_s, u"scheme"_s},
        {u"practice"_s, u"Open the practice domains instead of the internet."_s},
    });
    // Not parser.process(): its error goes into a message box on some systems, and its exit status is 1.
    if (!parser.parse(app.arguments()))
        return failure(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        return failure(u"One domain at a time; postseal-cli takes a list."_s);
    Options options;
    if (const QString error = takeEnvironment(parser, options.environment); !error.isEmpty())
        return failure(error);
    options.practice = parser.isSet(u"practice"_s);
    options.language = parser.value(u"lang"_s);
    options.colors = parser.value(u"colors"_s);
    if (!options.colors.isEmpty() && options.colors != u"light"_s && options.colors != u"dark"_s)
        return failure(u"--colors takes light or dark, not \"%1\"."_s.arg(options.colors));
    options.domain = parser.positionalArguments().value(0);
    return options;
}

} // namespace postseal
