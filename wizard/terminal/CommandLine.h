// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "dns/Resolver.h"
#include "tls/TrustStore.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>
#include <optional>

namespace postseal {

class PracticeNetwork;

/// The exit statuses that scripts rely on.
enum class ExitStatus {
    Good = 0, ///< warnings allowed
    Failed = 1, ///< at least one thing is wrong
    Unusable = 2, ///< arguments or input
    Undetermined = 3, ///< nothing failed, but something could not be found out
};

/// The graver of two: Unusable, then Failed, Undetermined, Good.
[[nodiscard]] ExitStatus graver(ExitStatus a, ExitStatus b);

/// What a program would say in one line about arguments that it cannot use.
using ArgumentError = QString;

/// The options that all commands take, read and checked.
struct CommonOptions
{
    QString dataDir;
    QList<Endpoint> resolvers;
    QString caFile; ///< empty: the system's roots
    std::optional<quint16> dnsPort;
    quint16 httpsPort = 443;
    quint16 smtpPort = 25;
    QByteArray trustAnchors; ///< empty: the built-in ones
    QString language;
    bool practice = false;
    bool json = false;
};

/// Whether the help names the options about network, trust and data folder. They are taken either
/// way.
enum class NetworkOptions {
    Shown,
    Hidden, ///< where they would be without effect
};

void addCommonOptions(QCommandLineParser &parser, NetworkOptions network = NetworkOptions::Shown);
[[nodiscard]] Result<CommonOptions, ArgumentError> readCommonOptions(
    const QCommandLineParser &parser);

/// Where database and settings live: --data-dir, or the platform's folder for application data.
[[nodiscard]] QString dataFolder(const CommonOptions &options);

/// What commands with network need: the internet or a lab as told, or the practice network.
struct NetworkParts
{
    std::shared_ptr<Resolver> resolver;
    std::shared_ptr<const Connector> connector;
    std::shared_ptr<PracticeNetwork> practice; ///< null without --practice
    quint16 httpsPort = 443;
    quint16 smtpPort = 25;
};

[[nodiscard]] Result<NetworkParts, ArgumentError> makeNetwork(const CommonOptions &options);
/// The roots to judge certificates with. Takes a while; not needed before there is something to
/// judge.
[[nodiscard]] Result<TrustStore, ArgumentError> makeTrustStore(const CommonOptions &options,
                                                               const NetworkParts &network);

/// A whole number within bounds.
[[nodiscard]] std::optional<qint64> numberFromText(const QString &text, qint64 least, qint64 most);

/// Reads a file up to a limit. The error is one line for people.
[[nodiscard]] Result<QByteArray, ArgumentError> readFile(const QString &path, qint64 limit);

} // namespace postseal
