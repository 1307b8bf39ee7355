// SPDX-License-Identifier: Apache-2.0
// Finds the command among the arguments, and prints help.
#include "terminal/Commands.h"
#include "terminal/Say.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What QCommandLineParser says itself, so that it can be translated along with the rest.
[[maybe_unused]] constexpr std::array parserSentences = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

struct CommandEntry
{
    const char *name;
    const char *summary;
    void (*addOptions)(QCommandLineParser &);
    QCoro::Task<ExitStatus> (*run)(std::shared_ptr<QCommandLineParser>, CommonOptions, CommandContext);
};

// What needs no event loop, or does two things, in the form of the others.

QCoro::Task<ExitStatus> lintNow(std::shared_ptr<QCommandLineParser> parser, CommonOptions options, CommandContext context)
{
    co_return runLint(*parser, options, context);
}

QCoro::Task<ExitStatus> manualNow(std::shared_ptr<QCommandLineParser> parser, CommonOptions, CommandContext context)
{
    co_return runManual(*parser, context);
}

QCoro::Task<ExitStatus> backUp(std::shared_ptr<QCommandLineParser> parser, CommonOptions options, CommandContext context)
{
    return runBackup(std::move(parser), std::move(options), std::move(context), BackupDirection::Write);
}

QCoro::Task<ExitStatus> restore(std::shared_ptr<QCommandLineParser> parser, CommonOptions options, CommandContext context)
{
    return runBackup(std::move(parser), std::move(options), std::move(context), BackupDirection::Restore);
}

constexpr std::array commands = {
    CommandEntry{"check",
                 QT_TRANSLATE_NOOP("Terminal", "Check domains as the strictest sender would."),
                 addCheckOptions,
                 runCheck},
    CommandEntry{"lint",
                 QT_TRANSLATE_NOOP("Terminal", "Check a record, a policy file or a report from a file."),
                 addLintOptions,
                 lintNow},
    CommandEntry{"generate",
                 QT_TRANSLATE_NOOP("Terminal", "Write the policy file and the DNS records of a domain."),
                 addGenerateOptions,
                 runGenerate},
    CommandEntry{"publish",
                 QT_TRANSLATE_NOOP("Terminal",
                                   "Put DNS records into a zone by dynamic update (RFC 2136)."),
                 addPublishOptions,
                 runPublish},
    CommandEntry{"evidence",
                 QT_TRANSLATE_NOOP("Terminal", "Judge checks again that were kept as files."),
                 addEvidenceOptions,
                 runEvidence},
    CommandEntry{"practice",
                 QT_TRANSLATE_NOOP("Terminal", "Run the practice network until Ctrl-C."),
                 addPracticeOptions,
                 runPractice},
    CommandEntry{"reports",
                 QT_TRANSLATE_NOOP("Terminal", "Take in TLS reports, list them, sum them up."),
                 addReportsOptions,
                 runReports},
    CommandEntry{"status",
                 QT_TRANSLATE_NOOP("Terminal", "Show how far each domain has come, and what comes next."),
                 addStatusOptions,
                 runStatus},
    CommandEntry{"mailbox",
                 QT_TRANSLATE_NOOP("Terminal", "Set where reports are fetched from."),
                 addMailboxOptions,
                 runMailbox},
    CommandEntry{"plan",
                 QT_TRANSLATE_NOOP("Terminal", "Dated steps of a change that takes days."),
                 addPlanOptions,
                 runPlan},
    CommandEntry{"decide",
                 QT_TRANSLATE_NOOP("Terminal", "Note what you decided about a domain."),
                 addDecideOptions,
                 runDecide},
    CommandEntry{"domains",
                 QT_TRANSLATE_NOOP("Terminal", "List your domains, add and remove some, take one to another computer."),
                 addDomainsOptions,
                 runDomains},
    CommandEntry{"backup",
                 QT_TRANSLATE_NOOP("Terminal", "Write everything that is stored into one file."),
                 addBackupOptions,
                 backUp},
    CommandEntry{"restore",
                 QT_TRANSLATE_NOOP("Terminal", "Put a backup in the place of everything."),
                 addBackupOptions,
                 restore},
    CommandEntry{"manual",
                 QT_TRANSLATE_NOOP("Terminal", "Read the offline manual, a page for every finding included."),
                 addManualOptions,
                 manualNow},
    CommandEntry{"print",
                 QT_TRANSLATE_NOOP("Terminal", "Write the verification report of a domain's last check."),
                 addPrintOptions,
                 runPrint},
};

QString overview()
{
    QString text =
        say(QT_TRANSLATE_NOOP("Terminal", "Usage: postseal-cli COMMAND [OPTIONS]")) + "\n\n"_L1;
    for (const CommandEntry &command : commands) {
        text += u"  %1%2\n"_s.arg(QLatin1StringView(command.name), -10).arg(say(command.summary));
    }
    text += u'\n'
        + say(QT_TRANSLATE_NOOP("Terminal",
                                "postseal-cli COMMAND --help tells more about one of them."))
        + "\n\n"_L1
        + say(QT_TRANSLATE_NOOP(
            "Terminal",
            "Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 "
            "something could not be found out."))
        + u'\n';
    return text;
}

/// The options whose next argument is their value, so that it is not taken for the command.
QStringList optionsWithValue()
{
    return {u"--data-dir"_s,
            u"--resolver"_s,
            u"--ca-file"_s,
            u"--dns-port"_s,
            u"--smtp-port"_s,
            u"--https-port"_s,
            u"--trust-anchor"_s,
            u"--lang"_s};
}

/// Takes the command out of the arguments: the first that is no option and no option's value.
/// Options may stand before it.
QString takeCommand(QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(u'-')) {
            if (optionsWithValue().contains(arguments[i]))
                ++i;
            continue;
        }
        return arguments.takeAt(i);
    }
    return {};
}

const CommandEntry *findCommand(const QString &name)
{
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&name](const CommandEntry &command) {
            return name == QLatin1StringView(command.name);
        });
    return found == commands.end() ? nullptr : &*found;
}

/// Without a command: help, version, or a complaint.
ExitStatus withoutCommand(const QStringList &arguments, Console &console)
{
    if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s)) {
        console.write("postseal-cli " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return ExitStatus::Good;
    }
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        console.write(overview().toUtf8());
        return ExitStatus::Good;
    }
    console.complain(say(QT_TRANSLATE_NOOP("Terminal", "No command. Try postseal-cli --help.")));
    return ExitStatus::Unusable;
}

} // namespace

QString languageAmong(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang"_s)
            return arguments.value(i + 1);
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].mid(7);
    }
    return {};
}

namespace {

QCoro::Task<ExitStatus> runCommand(QStringList arguments, CommandContext context)
{
    const std::shared_ptr<Console> console = context.console;
    const QString name = takeCommand(arguments);
    if (name.isEmpty())
        co_return withoutCommand(arguments, *console);
    context.arguments = QStringList{name} + arguments;
    const CommandEntry *command = findCommand(name);
    if (!command) {
        console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "There is no command “%1”. Try postseal-cli --help."))
                .arg(name));
        co_return ExitStatus::Unusable;
    }
    const auto parser = std::make_shared<QCommandLineParser>();
    parser->setApplicationDescription(say(command->summary));
    parser->addOption({{u"h"_s, u"help"_s}, say(QT_TRANSLATE_NOOP("Terminal", "Show this help."))});
    command->addOptions(*parser);
    addCommonOptions(*parser,
                     name == u"practice"_s ? NetworkOptions::Hidden : NetworkOptions::Shown);
    // The parser wants the program in front; its help then shows the command as well.
    arguments.prepend(u"postseal-cli "_s + name);
    const bool parsed = parser->parse(arguments);
    if (parser->isSet(u"help"_s)) {
        QString help = parser->helpText();
        const qsizetype usageEnd = help.indexOf(u'\n');
        const QString usage = help.left(usageEnd);
        const qsizetype options = usage.indexOf(u'[');
        help = say(QT_TRANSLATE_NOOP("Terminal", "Usage: postseal-cli %1")).arg(name) + u' '
            + (options < 0 ? QString() : usage.mid(options)) + help.mid(usageEnd);
        console->write(help.toUtf8());
        co_return ExitStatus::Good;
    }
    if (!parsed) {
        console->complain(parser->errorText());
        co_return ExitStatus::Unusable;
    }
    const auto options = readCommonOptions(*parser);
    if (!options) {
        console->complain(options.error());
        co_return ExitStatus::Unusable;
    }
    co_return co_await command->run(parser, *options, context);
}

QCoro::Task<> keepStatus(QCoro::Task<ExitStatus> task,
                         std::shared_ptr<std::optional<ExitStatus>> status)
{
    *status = co_await task;
    QCoreApplication::exit(int(**status)); // without effect while the loop does not run yet
}

} // namespace

QCoro::Task<ExitStatus> runCommandLine(QStringList arguments, CommandContext context)
{
    const ExitStatus status = co_await runCommand(arguments, context);
    const QString why = context.console->outputError();
    if (why.isEmpty())
        co_return status;
    context.console->complain(
        say(QT_TRANSLATE_NOOP("Terminal", "The output could not be written: %1")).arg(why));
    co_return graver(status, ExitStatus::Unusable);
}

int execCommandLine(const QStringList &arguments, const CommandContext &context)
{
    const auto status = std::make_shared<std::optional<ExitStatus>>();
    keepStatus(runCommandLine(arguments, context), status);
    // Commands without network are done by now.
    return *status ? int(**status) : QCoreApplication::exec();
}

} // namespace postseal
