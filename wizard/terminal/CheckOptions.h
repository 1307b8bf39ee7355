// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "check/DomainCheck.h"
#include "terminal/CommandLine.h"
#include "terminal/Console.h"

#include <QFile>

#include <optional>

namespace postseal {

/// What `check` was asked to do.
struct CheckOptions
{
    QStringList domains; ///< as typed
    QString listFile; ///< "-" is standard input; empty: none
    CheckSettings settings;
    Requirement requirement;
    int concurrency = 16;
    bool timings = false;
    QString evidenceFile; ///< empty: none
    bool all = false; ///< every domain of the data folder as well
    bool save = false; ///< into the data folder's database
};

/// Reads and checks the options of `check`. Ports and connector come later, from the network.
[[nodiscard]] Result<CheckOptions, ArgumentError> readCheckOptions(
    const QCommandLineParser &parser);

/// The well-known mail domains that tell a blocked port 25 from a silent server; the built-in list.
[[nodiscard]] QList<DomainName> builtInControlHosts();

/// Hands out the domains to check: those typed, then those of the list, a line at a time, so that a
/// list of any length costs nothing. Empty lines and lines with # in front are passed over.
class DomainSource
{
public:
    /// The error is one line for people.
    [[nodiscard]] static Result<std::shared_ptr<DomainSource>, ArgumentError> open(
        const QStringList &domains, const QString &listFile, Console &console);

    /// The next domain as written; nothing at the end.
    [[nodiscard]] std::optional<QString> next();

private:
    QStringList m_domains;
    QFile m_file;
    QByteArray m_input; ///< of standard input
    qsizetype m_offset = 0;

    [[nodiscard]] std::optional<QByteArray> nextLine();
};

} // namespace postseal
