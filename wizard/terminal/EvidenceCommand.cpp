// SPDX-License-Identifier: Apache-2.0
// postseal-cli evidence: checks that were kept as files, judged again without any network, or taken
// in.
#include "check/Evidence.h"
#include "setup/CheckRecord.h"
#include "terminal/CheckOutput.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/Say.h"
#include "terminal/Storage.h"
#include "wording/EvidenceText.h"
#include "wording/FindingText.h"

#include <QCoreApplication>

#include <QCoroFuture>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// A file that was read and judged.
struct VerifiedEvidence
{
    QString file; ///< as typed
    QByteArray sha256;
    EvidenceOrigin origin;
    Observations seen;
    Assessment assessment;
};

/// Judges a file as it was judged when the check was made.
Result<VerifiedEvidence, ArgumentError> verify(const QString &file, const TrustStore &roots)
{
    const auto content = readFile(file, largestEvidence + 1);
    if (!content)
        return failure(content.error());
    const auto evidence = fromEvidence(*content);
    if (!evidence)
        return failure(describe(evidence.error(), file));
    const Observations &seen = evidence->seen;
    const QDateTime judgedUtc = seenUntil(seen);
    // Certificates are good at a time, and a check always has one.
    if (!judgedUtc.isValid())
        return failure(describe({EvidenceError::Kind::Damaged, "seen.started"}, file));
    // Nobody can check another name; and domains of the list end up in command lines.
    if (!seen.domain.isHostName())
        return failure(describe({EvidenceError::Kind::Damaged, "seen.domain"}, file));
    return VerifiedEvidence{
        file, evidenceHash(*content), evidence->origin, seen, assess(seen, judgedUtc, roots)};
}

QJsonObject toJson(const VerifiedEvidence &evidence)
{
    const Assessment &assessment = evidence.assessment;
    return QJsonObject{
        {u"file"_s, evidence.file},
        {u"sha256"_s, QString::fromLatin1(evidence.sha256)},
        {u"domain"_s, QString::fromLatin1(assessment.domain.toAscii())},
        {u"checked_at"_s, assessment.checkedUtc.toUTC().toString(Qt::ISODate)},
        {u"program"_s, textOrNull(evidence.origin.program.toUtf8())},
        {u"host"_s, textOrNull(evidence.origin.host.toUtf8())},
        {u"verdict"_s, QString::fromLatin1(toId(assessment.verdict))},
        {u"summary"_s, verdictSentence(assessment)},
        {u"valid"_s, true},
    };
}

QString madeText(const VerifiedEvidence &evidence)
{
    const QString time = evidence.assessment.checkedUtc.toUTC().toString(Qt::ISODate);
    const EvidenceOrigin &origin = evidence.origin;
    return origin.host.isEmpty()
        ? say(QT_TRANSLATE_NOOP("Terminal", "Checked at %1 by %2")).arg(time, origin.program)
        : say(QT_TRANSLATE_NOOP("Terminal", "Checked at %1 by %2 on the computer %3"))
              .arg(time, origin.program, origin.host);
}

QString toText(const VerifiedEvidence &evidence, const TextStyle &style, int width)
{
    const Assessment &assessment = evidence.assessment;
    const QString verdict = wrapped(verdictSentence(assessment), 0, width);
    const QString file = say(QT_TRANSLATE_NOOP("Terminal", "Evidence in %1, SHA-256 %2"))
                             .arg(evidence.file, QString::fromLatin1(evidence.sha256));
    return style.bold(plainText(assessment.domain.toDisplay())) + u'\n'
        + style.colored(verdict.chopped(1), assessment.verdict) + u'\n'
        + style.faint(plainText(madeText(evidence))) + u'\n' + style.faint(plainText(file)) + u'\n';
}

ExitStatus verifyAll(const QStringList &files,
                     const CommonOptions &options,
                     const TrustStore &roots,
                     Console &console)
{
    const TextStyle style(wantsColors(console.outputIsTerminal()));
    ExitStatus status = ExitStatus::Good;
    QByteArray gap;
    for (const QString &file : files) {
        const auto evidence = verify(file, roots);
        if (!evidence) {
            console.complain(evidence.error());
            status = graver(status, ExitStatus::Unusable);
            continue;
        }
        status = graver(status, exitStatusOf(evidence->assessment.verdict));
        if (options.json) {
            console.write(toLine(toJson(*evidence)));
            continue;
        }
        console.write(gap + toText(*evidence, style, console.width()).toUtf8());
        gap = "\n";
    }
    return status;
}

/// The change that takes a check made elsewhere into the domain's history. Its program stays named
/// in the evidence.
DomainChange changeFrom(const VerifiedEvidence &evidence)
{
    DomainChange change;
    change.name = evidence.assessment.domain;
    change.checks.append(checkRecord(
        evidence.seen, evidence.assessment, CheckOrigin::File, evidence.origin.program));
    return change;
}

QCoro::Task<ExitStatus> importAll(QStringList files,
                                  CommonOptions common,
                                  TrustStore roots,
                                  CommandContext context)
{
    const QDateTime now = context.clock->nowUtc();
    QList<DomainChange> changes;
    ExitStatus status = ExitStatus::Good;
    for (const QString &file : files) {
        const auto evidence = verify(file, roots);
        if (!evidence || isFromTheFuture(evidence->assessment, now)) {
            context.console->complain(
                evidence ? say(QT_TRANSLATE_NOOP("Terminal",
                                                 "%1 is dated in the future, so it is not taken"))
                               .arg(file)
                         : evidence.error());
            status = graver(status, ExitStatus::Unusable);
            continue;
        }
        changes.append(changeFrom(*evidence));
    }
    if (changes.isEmpty())
        co_return status;
    const std::shared_ptr<Store> store = co_await openStore(common, context);
    if (!store)
        co_return ExitStatus::Unusable;
    const auto saved = co_await store->save(changes, now);
    if (!saved) {
        context.console->complain(storeSentence(saved.error()));
        co_return ExitStatus::Unusable;
    }
    for (const DomainChange &change : std::as_const(changes)) {
        const QString day =
            change.checks.first().check.summary.checkedUtc.toUTC().toString(Qt::ISODate);
        const QString line = say(QT_TRANSLATE_NOOP("Terminal", "%1: the check of %2 is taken in"))
                                 .arg(change.name.toDisplay(), day);
        context.console->write(
            common.json ? toLine(QJsonObject{
                {u"domain"_s, QString::fromLatin1(change.name.toAscii())}, {u"checked_at"_s, day}})
                        : plainText(line).toUtf8() + '\n');
    }
    co_return status;
}

/// The roots that the common options give. Those of the practice network come with the network.
Result<TrustStore, ArgumentError> rootsFor(const CommonOptions &options)
{
    if (!options.practice)
        return makeTrustStore(options, {});
    const auto network = makeNetwork(options);
    if (!network)
        return failure(network.error());
    return makeTrustStore(options, *network);
}

} // namespace

void addEvidenceOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"action"_s,
        say(QT_TRANSLATE_NOOP(
            "Terminal",
            "verify: judge the checks again, with the time they were made at; "
            "import: take checks made elsewhere into the history of their domains.")),
        u"verify|import"_s);
    parser.addPositionalArgument(
        u"file"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "Files that check --evidence wrote.")),
        u"FILE..."_s);
}

QCoro::Task<ExitStatus> runEvidence(std::shared_ptr<QCommandLineParser> parser,
                                    CommonOptions common,
                                    CommandContext context)
{
    QStringList arguments = parser->positionalArguments();
    const QString action = arguments.isEmpty() ? QString() : arguments.takeFirst();
    const bool isImport = action == u"import"_s;
    if ((action != u"verify"_s && !isImport) || arguments.isEmpty()) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "evidence needs to know what to do, for example: "
                                  "postseal-cli evidence verify FILE")));
        co_return ExitStatus::Unusable;
    }
    const auto roots = rootsFor(common);
    if (!roots) {
        context.console->complain(roots.error());
        co_return ExitStatus::Unusable;
    }
    if (isImport)
        co_return co_await importAll(arguments, common, *roots, context);
    co_return verifyAll(arguments, common, *roots, *context.console);
}

} // namespace postseal
