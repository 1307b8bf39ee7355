// SPDX-License-Identifier: Apache-2.0
// postseal-cli lint: what a file says, without any network.
#include "check/Coverage.h"
#include "check/MediaType.h"
#include "mtasts/Policy.h"
#include "mtasts/SenderCompatibility.h"
#include "mtasts/StsRecord.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/LintInput.h"
#include "terminal/Say.h"
#include "tlsrpt/TlsReport.h"
#include "tlsrpt/TlsRptRecord.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>
#include <map>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

enum class LintVerdict {
    Valid,
    Invalid,
    None,
};

const char *toId(LintVerdict verdict)
{
    switch (verdict) {
    case LintVerdict::Valid:
        return "valid";
    case LintVerdict::Invalid:
        return "invalid";
    case LintVerdict::None:
        return "none";
    }
    return "";
}

struct CoverageLine
{
    DomainName host;
    std::optional<QByteArray> by;
};

/// Everything that one lint found out.
struct LintResult
{
    QString kind;
    LintVerdict verdict = LintVerdict::Invalid;
    QJsonValue value; ///< as far as it could be read, also when invalid; null when nothing could
    QList<Finding> findings;
    QList<CoverageLine> coverage;
    QList<SenderJudgement> senders;

    [[nodiscard]] bool allCovered() const
    {
        return std::all_of(coverage.begin(), coverage.end(), [](const CoverageLine &line) {
            return line.by.has_value();
        });
    }
};

QJsonArray toJsonTexts(const QList<QByteArray> &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array.append(QString::fromUtf8(text));
    return array;
}

/// A file with a line that no TXT record can be is not usable, whatever else stands in it.
void refuseGarbage(LintResult &result,
                   const QByteArray &input,
                   FindingCode syntax,
                   const QString &name)
{
    const auto garbage = result.verdict == LintVerdict::Invalid ? std::nullopt : garbageLine(input);
    if (!garbage)
        return;
    result.verdict = LintVerdict::Invalid;
    result.value = {};
    const QByteArray evidence = garbage->text.left(1024);
    result.findings.removeIf([&evidence](const Finding &finding) {
        switch (finding.code) {
        case FindingCode::RecordMissing:
        case FindingCode::RecordGood:
        case FindingCode::TlsRptMissing:
        case FindingCode::TlsRptGood:
            return true;
        case FindingCode::RecordOther:
        case FindingCode::TlsRptOther:
            return finding.evidence == evidence;
        default:
            return false;
        }
    });
    result.findings.prepend(
        Finding(syntax, name, {}, evidence, {garbage->number, garbage->column}));
}

LintResult lintRecord(const QByteArray &input, const QString &name)
{
    const StsRecordReading reading = readStsRecords(txtRecordsFromText(input), name);
    LintResult result;
    result.verdict = reading.verdict == RecordVerdict::Valid ? LintVerdict::Valid
        : reading.verdict == RecordVerdict::None             ? LintVerdict::None
                                                             : LintVerdict::Invalid;
    result.findings = reading.findings;
    if (reading.record)
        result.value = QJsonObject{{u"id"_s, QString::fromLatin1(reading.record->id)}};
    refuseGarbage(result, input, FindingCode::RecordSyntax, name);
    return result;
}

LintResult lintTlsRpt(const QByteArray &input, const QString &name)
{
    const TlsRptRecordReading reading = readTlsRptRecords(txtRecordsFromText(input), name);
    LintResult result;
    result.verdict = reading.verdict == TlsRptVerdict::Valid ? LintVerdict::Valid
        : reading.verdict == TlsRptVerdict::None             ? LintVerdict::None
                                                             : LintVerdict::Invalid;
    result.findings = reading.findings;
    if (reading.record)
        result.value = QJsonObject{{u"rua"_s, toJsonTexts(reading.record->rua)}};
    refuseGarbage(result, input, FindingCode::TlsRptSyntax, name);
    return result;
}

/// The policy as far as its lines could be read. RFC 8461 section 3.2: the first of several counts.
QJsonValue policyValue(const PolicyReading &reading)
{
    if (reading.lines.isEmpty())
        return {};
    const auto first = [&reading](const char *key) -> QJsonValue {
        for (const PolicyReading::Line &line : reading.lines) {
            if (line.key == key)
                return QString::fromUtf8(line.value);
        }
        return {};
    };
    const auto maxAge = reading.shownMaxAge();
    return QJsonObject{
        {u"version"_s, first("version")},
        {u"mode"_s, first("mode")},
        {u"mx"_s, toJsonTexts(reading.mxAsWritten())},
        {u"max_age"_s, maxAge ? QJsonValue(qint64(maxAge->count())) : QJsonValue()},
    };
}

LintResult lintPolicy(const QByteArray &input,
                      const QString &name,
                      const std::optional<QByteArray> &contentType,
                      const QList<DomainName> &hosts)
{
    const PolicyReading reading = readPolicy(input);
    LintResult result;
    result.findings = reading.findings;
    // What is about the file as a whole names the file that was read.
    for (Finding &finding : result.findings) {
        if (finding.subject == u"mta-sts.txt"_s)
            finding.subject = name;
    }
    if (contentType)
        result.findings += judgeMediaType(*contentType, name);
    result.senders = judgeSenders(result.findings);
    const bool valid = reading.policy && worst(result.findings) != Severity::Fail;
    result.verdict = valid ? LintVerdict::Valid : LintVerdict::Invalid;
    result.value = policyValue(reading);
    if (valid) {
        result.findings.append(Finding(
            FindingCode::PolicyGood, name, {QString::fromLatin1(toId(reading.policy->mode))}));
    }
    for (const DomainName &host : hosts) {
        const MxPattern *pattern = reading.policy ? reading.policy->covering(host) : nullptr;
        result.coverage.append({host, pattern ? std::optional(pattern->toText()) : std::nullopt});
        if (!pattern && reading.policy)
            result.findings.append(explainUncovered(*reading.policy, host));
    }
    return result;
}

/// A number, or decimal digits as a text when a number would be rounded.
QJsonValue number(quint64 count)
{
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    return count <= most ? QJsonValue(qint64(count)) : QJsonValue(QString::number(count));
}

QJsonValue reportValue(const TlsReport &report)
{
    struct Totals
    {
        quint64 successful = 0;
        quint64 failed = 0;
    };

    std::map<std::pair<QString, QString>, Totals> totals;
    for (const TlsReportPolicy &policy : report.policies) {
        Totals &sum = totals[{policy.domain, policy.typeText}];
        sum.successful = saturatingSum(sum.successful, policy.successfulSessions);
        sum.failed = saturatingSum(sum.failed, policy.failedSessions);
    }
    QJsonArray policies;
    for (const auto &[key, sum] : totals) {
        policies.append(QJsonObject{{u"type"_s, key.second},
                                    {u"domain"_s, key.first},
                                    {u"successful"_s, number(sum.successful)},
                                    {u"failed"_s, number(sum.failed)}});
    }
    const auto date = [](const QDateTime &time) {
        return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
    };
    return QJsonObject{{u"organization"_s, report.organization},
                       {u"report_id"_s, report.reportId},
                       {u"begin"_s, date(report.beginUtc)},
                       {u"end"_s, date(report.endUtc)},
                       {u"policies"_s, policies}};
}

LintResult lintReport(const QByteArray &input, const QString &name)
{
    const TlsReportReading reading = readTlsReport(input, name);
    LintResult result;
    result.verdict = reading.report ? LintVerdict::Valid : LintVerdict::Invalid;
    result.findings = reading.findings;
    if (reading.report)
        result.value = reportValue(*reading.report);
    return result;
}

QJsonObject toDocument(const LintResult &result)
{
    QJsonArray coverage;
    for (const CoverageLine &line : result.coverage) {
        coverage.append(QJsonObject{
            {u"host"_s, QString::fromLatin1(line.host.toAscii())},
            {u"covered"_s, line.by.has_value()},
            {u"by"_s, line.by ? QJsonValue(QString::fromLatin1(*line.by)) : QJsonValue()}});
    }
    return QJsonObject{
        {u"kind"_s, result.kind},
        {u"verdict"_s, QString::fromLatin1(toId(result.verdict))},
        {u"value"_s, result.value},
        {u"findings"_s, toJson(result.findings)},
        {u"coverage"_s, coverage},
        {u"senders"_s, toJson(result.senders)},
    };
}

/// "policy, max_age 604800, …": the value on lines of its own.
QString valueText(const QJsonValue &value)
{
    QList<QStringList> rows;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonValue content = entry.value();
        if (!content.isArray()) {
            if (!content.isNull())
                rows.append({plainText(entry.key()), plainText(content.toVariant().toString())});
            continue;
        }
        for (const QJsonValue item : content.toArray()) {
            const QJsonObject policy = item.toObject();
            const QString text = item.isObject()
                ? say(QT_TRANSLATE_NOOP("Terminal", "%1 (%2): %3 sessions succeeded, %4 failed"))
                      .arg(policy.value("domain"_L1).toString(),
                           policy.value("type"_L1).toString(),
                           policy.value("successful"_L1).toVariant().toString(),
                           policy.value("failed"_L1).toVariant().toString())
                : item.toString();
            rows.append({plainText(entry.key()), plainText(text)});
        }
    }
    return aligned(rows, 2);
}

QString toText(const LintResult &result, const TextStyle &style, int width)
{
    QString text;
    switch (result.verdict) {
    case LintVerdict::Valid:
        text = style.colored(
            say(QT_TRANSLATE_NOOP("Terminal", "✓ Good: this is as the standard wants it")),
            Severity::Pass);
        break;
    case LintVerdict::Invalid:
        text = style.colored(
            say(QT_TRANSLATE_NOOP("Terminal", "✗ Not usable: this breaks the standard")),
            Severity::Fail);
        break;
    case LintVerdict::None:
        text = style.colored(say(QT_TRANSLATE_NOOP("Terminal", "– There is no such record here")),
                             Severity::Info);
        break;
    }
    text += u"\n"_s + valueText(result.value) + u'\n';
    for (const Finding &finding : result.findings)
        text += toText(finding, style, 0, width);
    for (const CoverageLine &line : result.coverage) {
        if (line.by) {
            text += style.colored(u"✓ "_s, Severity::Pass)
                + say(QT_TRANSLATE_NOOP("Terminal", "%1 is covered by %2"))
                      .arg(line.host.toDisplay(), QString::fromLatin1(*line.by))
                + u'\n';
        }
    }
    const QString senders = toText(result.senders, style, 2);
    if (!senders.isEmpty()) {
        text += u'\n'
            + style.bold(say(
                QT_TRANSLATE_NOOP("Terminal", "How senders whose parser is known read this file")))
            + u'\n' + senders;
    }
    return text;
}

/// Reads FILE, or standard input. A policy needs no more than what shows that it is too large.
Result<QByteArray, ArgumentError> readLintInput(const QString &kind,
                                                const QString &path,
                                                Console &console)
{
    constexpr qint64 policyLimit = 256LL * 1024;
    const qint64 limit = kind == u"policy"_s ? policyLimit : largestReport + 1;
    return path == u"-"_s ? Result<QByteArray, ArgumentError>(console.readInput(limit))
                          : readFile(path, limit);
}

Result<QList<DomainName>, ArgumentError> hostsFrom(const QStringList &texts)
{
    QList<DomainName> hosts;
    for (const QString &text : texts) {
        const auto host = DomainName::fromUserInput(text);
        if (!host)
            return failure(describe(host.error(), text));
        hosts.append(*host);
    }
    return hosts;
}

} // namespace

void addLintOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"kind"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "record, policy, tlsrpt or report")),
        u"record|policy|tlsrpt|report"_s);
    parser.addPositionalArgument(
        u"file"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "File to read; - or nothing is standard input")),
        u"[FILE|-]"_s);
    parser.addOptions({
        {u"content-type"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Content-Type that the policy is served with.")),
         u"TYPE"_s},
        {u"mx"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Mail server that the policy must cover. Repeatable.")),
         u"HOST"_s},
    });
}

ExitStatus runLint(const QCommandLineParser &parser,
                   const CommonOptions &options,
                   const CommandContext &context)
{
    Console &console = *context.console;
    const auto unusable = [&console](const QString &why) {
        console.complain(why);
        return ExitStatus::Unusable;
    };
    const QStringList arguments = parser.positionalArguments();
    const QString kind = arguments.value(0);
    const QStringList kinds{u"record"_s, u"policy"_s, u"tlsrpt"_s, u"report"_s};
    if (!kinds.contains(kind)) {
        return unusable(say(QT_TRANSLATE_NOOP("Terminal", "lint needs to know what it reads: %1"))
                            .arg(kinds.join(u", "_s)));
    }
    if (arguments.size() > 2)
        return unusable(say(QT_TRANSLATE_NOOP("Terminal", "lint reads one file at a time")));
    const bool policyOptions = parser.isSet(u"mx"_s) || parser.isSet(u"content-type"_s);
    if (policyOptions && kind != u"policy"_s)
        return unusable(
            say(QT_TRANSLATE_NOOP("Terminal", "--mx and --content-type belong to lint policy")));
    const auto hosts = hostsFrom(parser.values(u"mx"_s));
    if (!hosts)
        return unusable(hosts.error());
    const QString path = arguments.value(1, u"-"_s);
    const auto input = readLintInput(kind, path, console);
    if (!input)
        return unusable(input.error());

    std::optional<QByteArray> contentType;
    if (parser.isSet(u"content-type"_s))
        contentType = parser.value(u"content-type"_s).toUtf8();
    const QString name = path == u"-"_s ? say(QT_TRANSLATE_NOOP("Terminal", "standard input"))
                                        : QFileInfo(path).fileName();
    LintResult result = kind == u"record"_s ? lintRecord(*input, name)
        : kind == u"tlsrpt"_s               ? lintTlsRpt(*input, name)
        : kind == u"report"_s               ? lintReport(*input, name)
                                            : lintPolicy(*input, name, contentType, *hosts);
    result.kind = kind;
    if (options.json) {
        console.write(toLine(toDocument(result)));
    } else {
        const TextStyle style(wantsColors(console.outputIsTerminal()));
        console.write(toText(result, style, console.width()).toUtf8());
    }
    const bool failed = result.verdict == LintVerdict::Invalid || !result.allCovered();
    return failed ? ExitStatus::Failed : ExitStatus::Good;
}

} // namespace postseal
