// SPDX-License-Identifier: Apache-2.0
#include "terminal/CommandLine.h"

#include "practice/PracticeNetwork.h"
#include "terminal/Say.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 dnsPort = 53;
constexpr qint64 largestAnchorFile = 1024LL * 1024;

Result<quint16, ArgumentError> portOption(const QCommandLineParser &parser,
                                          const QString &name,
                                          quint16 otherwise)
{
    if (!parser.isSet(name))
        return otherwise;
    const auto port = numberFromText(parser.value(name), 1, 65535);
    if (!port)
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--%1 needs a port from 1 to 65535, not “%2”"))
                .arg(name, parser.value(name)));
    return quint16(*port);
}

} // namespace

ExitStatus graver(ExitStatus a, ExitStatus b)
{
    for (const ExitStatus status :
         {ExitStatus::Unusable, ExitStatus::Failed, ExitStatus::Undetermined}) {
        if (a == status || b == status)
            return status;
    }
    return ExitStatus::Good;
}

void addCommonOptions(QCommandLineParser &parser, NetworkOptions network)
{
    parser.addOptions({
        {u"json"_s, say(QT_TRANSLATE_NOOP("Terminal", "Print JSON documents, one a line."))},
        {u"lang"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Language of the output, for example es.")),
         u"xx"_s},
    });
    QList<QCommandLineOption> options{
        {u"data-dir"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Folder of the database, reports and settings.")),
         u"DIR"_s},
        {u"resolver"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Recursive DNS server to ask instead of the system's. Repeatable.")),
         u"ADDRESS[:PORT]"_s},
        {u"ca-file"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Trust these roots instead of the system's.")),
         u"PEM"_s},
        {u"dns-port"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Port of name servers (labs only).")),
         u"N"_s},
        {u"https-port"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Port of policy hosts (labs only).")),
         u"N"_s},
        {u"smtp-port"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Port of mail servers (labs only).")),
         u"N"_s},
        {u"trust-anchor"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "DNSSEC root anchors (labs only).")),
         u"FILE"_s},
        {u"practice"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Use the built-in practice network instead of the internet."))},
    };
    for (QCommandLineOption &option : options) {
        if (network == NetworkOptions::Hidden)
            option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

Result<CommonOptions, ArgumentError> readCommonOptions(const QCommandLineParser &parser)
{
    CommonOptions options;
    options.json = parser.isSet(u"json"_s);
    options.dataDir = parser.value(u"data-dir"_s);
    options.caFile = parser.value(u"ca-file"_s);
    if (parser.isSet(u"ca-file"_s) && options.caFile.isEmpty())
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "--ca-file needs the name of a file")));
    options.language = parser.value(u"lang"_s);
    options.practice = parser.isSet(u"practice"_s);
    for (const QString &text : parser.values(u"resolver"_s)) {
        const auto endpoint = endpointFromText(text, dnsPort);
        if (!endpoint)
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal", "--resolver needs an IP address, not “%1”"))
                    .arg(text));
        options.resolvers.append(*endpoint);
    }
    const auto dns = portOption(parser, u"dns-port"_s, dnsPort);
    const auto https = portOption(parser, u"https-port"_s, options.httpsPort);
    const auto smtp = portOption(parser, u"smtp-port"_s, options.smtpPort);
    for (const auto *port : {&dns, &https, &smtp}) {
        if (!*port)
            return failure(port->error());
    }
    if (parser.isSet(u"dns-port"_s))
        options.dnsPort = *dns;
    options.httpsPort = *https;
    options.smtpPort = *smtp;
    if (parser.isSet(u"trust-anchor"_s)) {
        const auto anchors = readFile(parser.value(u"trust-anchor"_s), largestAnchorFile);
        if (!anchors)
            return failure(anchors.error());
        if (!holdsTrustAnchors(*anchors))
            return failure(say(QT_TRANSLATE_NOOP("Terminal", "%1 holds no DS or DNSKEY record"))
                               .arg(parser.value(u"trust-anchor"_s)));
        options.trustAnchors = *anchors;
    }
    return options;
}

QString dataFolder(const CommonOptions &options)
{
    return options.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                     : QDir(options.dataDir).absolutePath();
}

Result<NetworkParts, ArgumentError> makeNetwork(const CommonOptions &options)
{
    NetworkParts network;
    if (options.practice) {
        auto practice = PracticeNetwork::start();
        if (!practice)
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal", "The practice network does not start: %1"))
                    .arg(practice.error().what));
        network.practice = std::move(*practice);
        network.resolver = makeResolver(network.practice->resolverSettings());
        network.connector = network.practice->connector();
        return network;
    }
    ResolverSettings settings;
    settings.servers = options.resolvers;
    settings.authoritativePort = options.dnsPort.value_or(dnsPort);
    settings.trustAnchors = options.trustAnchors;
    network.resolver = makeResolver(settings);
    network.httpsPort = options.httpsPort;
    network.smtpPort = options.smtpPort;
    return network;
}

Result<TrustStore, ArgumentError> makeTrustStore(const CommonOptions &options,
                                                 const NetworkParts &network)
{
    if (!options.caFile.isEmpty()) {
        auto store = TrustStore::fromPemFile(options.caFile);
        if (store)
            return *store;
        const bool unreadable = store.error() == TrustStoreError::CannotRead;
        return failure((unreadable
                            ? say(QT_TRANSLATE_NOOP("Terminal", "Cannot read %1"))
                            : say(QT_TRANSLATE_NOOP("Terminal", "%1 holds no PEM certificate")))
                           .arg(options.caFile));
    }
    return network.practice ? network.practice->trustStore() : TrustStore::system();
}

std::optional<qint64> numberFromText(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

Result<QByteArray, ArgumentError> readFile(const QString &path, qint64 limit)
{
    if (QFileInfo(path).isDir())
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "%1 is a folder, not a file")).arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "Cannot read %1: %2")).arg(path, file.errorString()));
    return file.read(limit);
}

} // namespace postseal
