// SPDX-License-Identifier: Apache-2.0
// postseal-cli print: the verification report of the last stored check.
#include "base/WholeFile.h"
#include "report/HtmlDocument.h"
#include "report/PlainDocument.h"
#include "report/VerificationReport.h"
#include "terminal/Commands.h"
#include "terminal/OpenedDomain.h"
#include "terminal/Say.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <QCoroSignal>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Where the files go; empty: not wanted.
struct PrintTargets
{
    QString pdf;
    QString html;
    QString text;
    QString evidence;
    QString paper; ///< "A4", "Letter" or empty
};

Result<PrintTargets, ArgumentError> targetsFrom(const QCommandLineParser &parser)
{
    PrintTargets targets{parser.value(u"pdf"_s),
                         parser.value(u"html"_s),
                         parser.value(u"text"_s),
                         parser.value(u"evidence"_s),
                         parser.value(u"paper"_s)};
    const bool isNothing = targets.pdf.isEmpty() && targets.html.isEmpty() && targets.text.isEmpty()
        && targets.evidence.isEmpty();
    if (parser.positionalArguments().size() != 1 || isNothing)
        return failure(say(QT_TRANSLATE_NOOP(
            "Terminal", "print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf")));
    const bool isOutput = targets.pdf == "-"_L1 || targets.evidence == "-"_L1;
    if (isOutput || (targets.html == "-"_L1 && targets.text == "-"_L1))
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "Only one web page or text goes to the output; PDF and evidence go into files")));
    for (const QString &size : {u"A4"_s, u"Letter"_s}) {
        if (targets.paper.compare(size, Qt::CaseInsensitive) == 0)
            targets.paper = size;
    }
    if (!targets.paper.isEmpty() && targets.paper != "A4"_L1 && targets.paper != "Letter"_L1)
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--paper needs A4 or Letter, not “%1”")).arg(targets.paper));
    return targets;
}

QString undrawn()
{
    return say(QT_TRANSLATE_NOOP("Terminal", "The PDF could not be drawn"));
}

/// The whole command, by the program that can draw.
QCoro::Task<ExitStatus> handOver(CommandContext context)
{
#if defined(Q_OS_WIN)
    const QString name = u"postseal.exe"_s;
#elif defined(Q_OS_DARWIN)
    const QString name = u"Postseal"_s; // as its bundle
#else
    const QString name = u"postseal"_s;
#endif
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(name);
    const QString missing =
        say(QT_TRANSLATE_NOOP("Terminal", "A PDF is drawn by %1, which cannot be started; --html and --text need nothing else"))
            .arg(QDir::toNativeSeparators(program));
    QProcess process;
#ifndef Q_OS_WIN
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
#endif
    process.start(program, context.arguments);
    // That it cannot start shows at once or as an error; both leave it not running.
    if (process.state() == QProcess::NotRunning) {
        context.console->complain(missing);
        co_return ExitStatus::Unusable;
    }
    const int id = context.stop.whenStopped([&process] { process.terminate(); });
    co_await qCoro(&process, &QProcess::stateChanged);
    while (process.state() != QProcess::NotRunning)
        co_await qCoro(&process, &QProcess::stateChanged);
#ifdef Q_OS_WIN
    // A program with a window is not connected to our console, so what it says is passed on.
    context.console->write(process.readAllStandardOutput());
    context.console->writeError(process.readAllStandardError());
#endif
    context.stop.forget(id);
    if (process.error() == QProcess::FailedToStart) {
        context.console->complain(missing);
        co_return ExitStatus::Unusable;
    }
    const int code = process.exitCode();
    const bool isOurs = process.exitStatus() == QProcess::NormalExit && code >= 0
        && code <= int(ExitStatus::Undetermined);
    if (!isOurs)
        context.console->complain(undrawn());
    co_return isOurs ? ExitStatus(code) : ExitStatus::Unusable;
}

ExitStatus put(const QString &file, const QByteArray &content, Console &console)
{
    if (file == "-"_L1) {
        console.write(content);
        return ExitStatus::Good;
    }
    const auto written = writeWholeFile(file, content);
    if (written)
        return ExitStatus::Good;
    console.complain(
        say(QT_TRANSLATE_NOOP("Terminal", "Cannot write %1: %2")).arg(file, written.error()));
    return ExitStatus::Unusable;
}

ExitStatus putAll(const ReportInput &input, const PrintTargets &targets, const CommandContext &context)
{
    Console &console = *context.console;
    const Document document = verificationReport(input);
    ExitStatus status = ExitStatus::Good;
    if (!targets.html.isEmpty())
        status = graver(status, put(targets.html, toHtml(document), console));
    if (!targets.text.isEmpty())
        status = graver(status, put(targets.text, toPlainText(document), console));
    const QList<Attachment> evidence = evidenceOf(input);
    for (qsizetype i = 0; i < evidence.size() && !targets.evidence.isEmpty(); ++i) {
        const QString file = i == 0 ? targets.evidence : besideFile(targets.evidence);
        status = graver(status, put(file, evidence.at(i).content, console));
    }
    if (targets.pdf.isEmpty())
        return status;
    const QByteArray pdf = context.makePdf(document, targets.paper, evidence);
    if (!pdf.isEmpty())
        return graver(status, put(targets.pdf, pdf, console));
    console.complain(undrawn());
    return ExitStatus::Unusable;
}

} // namespace

void addPrintOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"domain"_s, say(QT_TRANSLATE_NOOP("Terminal", "One of your domains.")), u"DOMAIN"_s);
    parser.addOption({u"pdf"_s,
                      say(QT_TRANSLATE_NOOP("Terminal", "Write the report as PDF, with the evidence attached.")),
                      u"FILE"_s});
    parser.addOption(
        {u"html"_s, say(QT_TRANSLATE_NOOP("Terminal", "Write it as a web page; - for the output.")), u"FILE"_s});
    parser.addOption(
        {u"text"_s, say(QT_TRANSLATE_NOOP("Terminal", "Write it as plain text; - for the output.")), u"FILE"_s});
    parser.addOption({u"evidence"_s,
                      say(QT_TRANSLATE_NOOP("Terminal", "Write the evidence that the report names the SHA-256 of.")),
                      u"FILE"_s});
    parser.addOption({u"paper"_s,
                      say(QT_TRANSLATE_NOOP("Terminal", "Size of the PDF's pages; by default the one usual in your country.")),
                      u"A4|Letter"_s});
}

QCoro::Task<ExitStatus> runPrint(std::shared_ptr<QCommandLineParser> parser,
                                 CommonOptions common,
                                 CommandContext context)
{
    const auto targets = targetsFrom(*parser);
    if (!targets) {
        context.console->complain(targets.error());
        co_return ExitStatus::Unusable;
    }
    if (common.practice) {
        context.console->complain(say(QT_TRANSLATE_NOOP(
            "Terminal", "Checks of the practice network are printed in the window: its certificates end with it")));
        co_return ExitStatus::Unusable;
    }
    const auto domain = domainFrom(parser->positionalArguments().first());
    if (!domain) {
        context.console->complain(domain.error());
        co_return ExitStatus::Unusable;
    }
    if (!targets->pdf.isEmpty() && !context.makePdf)
        co_return co_await handOver(context);
    const auto opened = co_await openOne(*domain, common, context);
    if (!opened)
        co_return opened.error();
    const RolloutSource &source = opened->source;
    const JudgeAsOf judge = [&source](const Observations &seen, const QDateTime &atUtc) {
        return assess(seen, atUtc, source.roots);
    };
    auto input = reportInput(opened->record, source.view(opened->record), judge);
    if (!input) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "%1 has no stored check. Check it first: postseal-cli check --save %1"))
                .arg(domain->toDisplay()));
        co_return ExitStatus::Unusable;
    }
    input->program = u"Postseal "_s + QCoreApplication::applicationVersion();
    co_return putAll(*input, *targets, context);
}

} // namespace postseal
