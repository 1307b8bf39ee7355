// SPDX-License-Identifier: Apache-2.0
// postseal-cli generate: the policy file and the DNS records of a domain.
#include "mtasts/Policy.h"
#include "mtasts/StsRecord.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/GeneratedTexts.h"
#include "tlsrpt/TlsRptRecord.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Terminal", text);
}

/// What `generate` was asked for.
struct GenerateOptions
{
    DomainName domain;
    Policy policy;
    TlsRptRecord tlsRpt;
    QByteArray id; ///< empty: from the clock
    QString format;
    QString folder; ///< empty: standard output
};

/// The formats of INTERFACE.md that come with a later version.
bool isLaterFormat(const QString &format)
{
    static const QStringList later{u"cloudflare"_s,
                                   u"route53"_s,
                                   u"azure"_s,
                                   u"gcloud"_s,
                                   u"terraform-cloudflare"_s,
                                   u"terraform-aws"_s,
                                   u"terraform-azure"_s,
                                   u"terraform-google"_s,
                                   u"dnscontrol"_s,
                                   u"octodns"_s,
                                   u"nsupdate"_s,
                                   u"powershell"_s,
                                   u"csv"_s};
    return later.contains(format);
}

/// How long senders may keep the policy. A trial is short, so that a mistake is soon forgotten; a
/// policy that protects must outlive an attack. RFC 8461 sections 3.2 and 10.2.
std::chrono::seconds usualMaxAge(PolicyMode mode)
{
    using std::chrono::hours;
    switch (mode) {
    case PolicyMode::Enforce:
        return hours(24 * 7);
    case PolicyMode::Testing:
    case PolicyMode::None:
        break;
    }
    return hours(24);
}

Result<Policy, ArgumentError> readPolicyOptions(const QCommandLineParser &parser)
{
    Policy policy;
    if (!parser.isSet(u"mode"_s))
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "generate needs --mode testing, enforce or none")));
    const QString mode = parser.value(u"mode"_s);
    const auto known = policyModeFromId(mode.toUtf8());
    if (!known)
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--mode needs testing, enforce or none, not “%1”"))
                .arg(mode));
    policy.mode = *known;
    policy.maxAge = usualMaxAge(*known);
    if (parser.isSet(u"max-age"_s)) {
        const QString text = parser.value(u"max-age"_s);
        const auto seconds = numberFromText(text, 0, Policy::longestMaxAge.count());
        if (!seconds) {
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal", "--max-age needs seconds from 0 to %1, not “%2”"))
                    .arg(Policy::longestMaxAge.count())
                    .arg(text));
        }
        policy.maxAge = std::chrono::seconds(*seconds);
    }
    for (const QString &text : parser.values(u"mx"_s)) {
        // U-labels, capitals and a root dot are understood; what is written is the A-label.
        const bool wildcard = text.startsWith("*."_L1);
        const auto host = DomainName::fromUserInput(wildcard ? text.mid(2) : text);
        if (!host)
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal", "--mx needs a host name or *.DOMAIN, not “%1”"))
                    .arg(text));
        const auto pattern =
            MxPattern::fromText(wildcard ? "*." + host->toAscii() : host->toAscii());
        if (pattern && !policy.mx.contains(*pattern))
            policy.mx.append(*pattern);
    }
    return policy;
}

Result<QString, ArgumentError> readFormat(const QCommandLineParser &parser)
{
    for (const QString &option : {u"dns-host"_s, u"hosting"_s}) {
        if (parser.isSet(option))
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal", "--%1 is not in this version yet")).arg(option));
    }
    const QString format = parser.value(u"format"_s);
    if (isLaterFormat(format))
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "--format %1 is not in this version yet"))
                           .arg(format));
    if (format != u"table"_s && format != u"zone"_s && format != u"json"_s)
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--format needs table, zone or json, not “%1”"))
                .arg(format));
    return parser.isSet(u"json"_s) ? u"json"_s : format;
}

Result<GenerateOptions, ArgumentError> readGenerateOptions(const QCommandLineParser &parser)
{
    GenerateOptions options;
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "generate needs one domain")));
    const auto domain = DomainName::fromUserInput(arguments.first());
    if (!domain)
        return failure(describe(domain.error(), arguments.first()));
    options.domain = *domain;
    const auto format = readFormat(parser);
    if (!format)
        return failure(format.error());
    options.format = *format;
    const auto policy = readPolicyOptions(parser);
    if (!policy)
        return failure(policy.error());
    options.policy = *policy;
    for (const QString &text : parser.values(u"rua"_s)) {
        const auto uri = reportUriFromUserInput(text);
        if (!uri) {
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal",
                                      "--rua needs a mail address or an https: address, not “%1”"))
                    .arg(text));
        }
        options.tlsRpt.rua.append(*uri);
    }
    if (parser.isSet(u"id"_s)) {
        options.id = parser.value(u"id"_s).toUtf8();
        if (readStsRecords({{"v=STSv1; id=" + options.id + ';'}}, QString()).verdict
            != RecordVerdict::Valid) {
            return failure(say(QT_TRANSLATE_NOOP("Terminal",
                                                 "--id needs 1 to 32 letters and digits, not “%1”"))
                               .arg(parser.value(u"id"_s)));
        }
    }
    options.folder = parser.value(u"out"_s);
    return options;
}

/// The domain's mail servers as they are in the DNS now.
QCoro::Task<Result<QList<MxPattern>, ExitStatus>> lookUpMx(DomainName domain,
                                                           CommonOptions common,
                                                           CommandContext context)
{
    using std::chrono_literals::operator""s;
    const auto network = makeNetwork(common);
    if (!network) {
        context.console->complain(network.error());
        co_return failure(ExitStatus::Unusable);
    }
    const Deadline deadline = Deadline::in(10s);
    const DnsAnswer answer =
        co_await network->resolver->query(domain, RecordType::Mx, deadline, context.stop);
    if (answer.isUndetermined()) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP(
                    "Terminal",
                    "The mail servers of %1 could not be looked up; name them with --mx"))
                .arg(domain.toDisplay()));
        co_return failure(ExitStatus::Undetermined);
    }
    QList<MxPattern> patterns;
    for (const MxRecord &mx : mxRecords(answer)) {
        if (mx.host.isHostName() && !mx.host.isIpAddress()
            && !patterns.contains(MxPattern::exactly(mx.host)))
            patterns.append(MxPattern::exactly(mx.host));
    }
    co_return patterns;
}

/// Writes all files, or says which could not be written.
ExitStatus writeFiles(const QList<GeneratedFile> &files, const QString &folder, Console &console)
{
    for (const GeneratedFile &file : files) {
        const QString path = QDir(folder).filePath(file.name);
        QSaveFile output(path);
        const bool written = QDir().mkpath(QFileInfo(path).path())
            && output.open(QIODevice::WriteOnly)
            && output.write(file.content) == file.content.size() && output.commit();
        if (!written) {
            console.complain(say(QT_TRANSLATE_NOOP("Terminal", "Cannot write %1: %2"))
                                 .arg(path, output.errorString()));
            return ExitStatus::Unusable;
        }
        console.write(plainText(path).toUtf8() + '\n');
    }
    return ExitStatus::Good;
}

} // namespace

void addGenerateOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"domain"_s, say(QT_TRANSLATE_NOOP("Terminal", "The mail domain.")), u"DOMAIN"_s);
    parser.addOptions({
        {u"mode"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "What senders shall do.")),
         u"testing|enforce|none"_s},
        {u"mx"_s,
         say(QT_TRANSLATE_NOOP(
             "Terminal", "Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.")),
         u"PATTERN"_s},
        {u"max-age"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "How long senders may keep the policy.")),
         u"SECONDS"_s},
        {u"rua"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Address for reports. Repeatable.")),
         u"URI"_s},
        {u"id"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Id of the policy instead of one from the clock.")),
         u"ID"_s},
        {u"format"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "table, zone or json.")),
         u"FORMAT"_s,
         u"table"_s},
        {u"out"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Write files into this folder instead.")),
         u"DIR"_s},
        {u"dns-host"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Your DNS provider (not in this version yet).")),
         u"ID"_s},
        {u"hosting"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Recipe for the web server (not in this version yet).")),
         u"RECIPE"_s},
    });
}

QCoro::Task<ExitStatus> runGenerate(std::shared_ptr<QCommandLineParser> parser,
                                    CommonOptions common,
                                    CommandContext context)
{
    const auto options = readGenerateOptions(*parser);
    if (!options) {
        context.console->complain(options.error());
        co_return ExitStatus::Unusable;
    }
    Policy policy = options->policy;
    if (policy.mx.isEmpty()) {
        const DomainName domain = options->domain;
        const auto mx = co_await lookUpMx(domain, common, context);
        if (!mx)
            co_return mx.error();
        policy.mx = *mx;
    }
    if (policy.mx.isEmpty() && policy.mode != PolicyMode::None) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "%1 has no mail server in the DNS; name them with --mx"))
                .arg(options->domain.toDisplay()));
        co_return ExitStatus::Failed;
    }
    GeneratedTexts texts;
    texts.domain = options->domain;
    texts.policy = policy;
    texts.record.id = options->id.isEmpty() ? newPolicyId(context.clock->nowUtc()) : options->id;
    texts.tlsRpt = options->tlsRpt;
    if (!options->folder.isEmpty()) {
        const QList<GeneratedFile> files = toFiles(texts, options->format);
        co_return writeFiles(files, options->folder, *context.console);
    }
    const TextStyle style(wantsColors(context.console->outputIsTerminal()));
    context.console->write(toText(texts, options->format, style));
    co_return ExitStatus::Good;
}

} // namespace postseal
