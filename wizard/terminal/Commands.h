// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "base/StopToken.h"
#include "report/Document.h"
#include "terminal/CommandLine.h"
#include "terminal/Console.h"

#include <QCoroTask>

#include <functional>
#include <memory>

namespace postseal {

/// Draws a document as PDF on paper of that size, "A4" or "Letter"; empty: the usual one. Gives nothing on failure.
using PdfMaker = std::function<QByteArray(
    const Document &document, const QString &paper, const QList<Attachment> &attachments)>;

/// What a command is handed besides its arguments.
struct CommandContext
{
    std::shared_ptr<Console> console;
    std::shared_ptr<const Clock> clock;
    StopToken stop; ///< Ctrl-C
    /// Null in postseal-cli, which runs without Qt Gui: there the program `postseal` beside it draws.
    PdfMaker makePdf = {};
    QStringList arguments = {}; ///< the command first, then the others as given, for that program
};

/// The whole command line but the program's name: finds the command, prints help, runs it. The
/// result is the exit status. Needs the event loop for commands with network; the others are done
/// when this returns.
[[nodiscard]] QCoro::Task<ExitStatus> runCommandLine(QStringList arguments, CommandContext context);

/// Runs a command line in the program's event loop, and gives the exit status as a number.
[[nodiscard]] int execCommandLine(const QStringList &arguments, const CommandContext &context);

/// The value of --lang among the arguments, before anything else is read; empty without.
[[nodiscard]] QString languageAmong(const QStringList &arguments);

// One pair for each command: what it adds to the parser, and what it does.

void addCheckOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runCheck(std::shared_ptr<QCommandLineParser> parser,
                                               CommonOptions common,
                                               CommandContext context);

void addLintOptions(QCommandLineParser &parser);
[[nodiscard]] ExitStatus runLint(const QCommandLineParser &parser,
                                 const CommonOptions &options,
                                 const CommandContext &context);

void addGenerateOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runGenerate(std::shared_ptr<QCommandLineParser> parser,
                                                  CommonOptions common,
                                                  CommandContext context);

void addPublishOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runPublish(std::shared_ptr<QCommandLineParser> parser,
                                                 CommonOptions common,
                                                 CommandContext context);

void addReportsOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runReports(std::shared_ptr<QCommandLineParser> parser,
                                                 CommonOptions common,
                                                 CommandContext context);

void addMailboxOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runMailbox(std::shared_ptr<QCommandLineParser> parser,
                                                 CommonOptions common,
                                                 CommandContext context);

void addStatusOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runStatus(std::shared_ptr<QCommandLineParser> parser,
                                                CommonOptions common,
                                                CommandContext context);

void addPlanOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runPlan(std::shared_ptr<QCommandLineParser> parser,
                                              CommonOptions common,
                                              CommandContext context);

void addDecideOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runDecide(std::shared_ptr<QCommandLineParser> parser,
                                                CommonOptions common,
                                                CommandContext context);

void addPrintOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runPrint(std::shared_ptr<QCommandLineParser> parser,
                                               CommonOptions common,
                                               CommandContext context);

void addManualOptions(QCommandLineParser &parser);
[[nodiscard]] ExitStatus runManual(const QCommandLineParser &parser, const CommandContext &context);

void addEvidenceOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runEvidence(std::shared_ptr<QCommandLineParser> parser,
                                                  CommonOptions common,
                                                  CommandContext context);

void addDomainsOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runDomains(std::shared_ptr<QCommandLineParser> parser,
                                                 CommonOptions common,
                                                 CommandContext context);

enum class BackupDirection {
    Write,
    Restore,
};

/// Of `backup` and of `restore`.
void addBackupOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runBackup(std::shared_ptr<QCommandLineParser> parser,
                                                CommonOptions common,
                                                CommandContext context,
                                                BackupDirection direction);

void addPracticeOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<ExitStatus> runPractice(std::shared_ptr<QCommandLineParser> parser,
                                                  CommonOptions options,
                                                  CommandContext context);

} // namespace postseal
