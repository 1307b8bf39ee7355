// SPDX-License-Identifier: Apache-2.0
// postseal-cli generate: the policy file and the DNS records of a domain.
#include "base/WholeFile.h"
#include "mtasts/Policy.h"
#include "mtasts/StsRecord.h"
#include "publish/MxSuggestion.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/GeneratedTexts.h"
#include "terminal/Say.h"
#include "tlsrpt/TlsRptRecord.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <vector>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What `generate` was asked for.
struct GenerateOptions
{
    DomainName domain;
    Policy policy;
    TlsRptRecord tlsRpt;
    QByteArray id; ///< empty: from the clock
    ExportFormat format = ExportFormat::Table;
    DomainName zone;
    std::optional<DnsHost> dnsHost;
    QString folder; ///< empty: standard output
};

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

/// "table, zone, …": as --format takes them.
QString formatList()
{
    QStringList ids;
    for (const ExportFormat format : exportFormats())
        ids.append(QString::fromLatin1(toId(format)));
    return ids.join(u", "_s);
}

Result<ExportFormat, ArgumentError> readFormat(const QCommandLineParser &parser)
{
    if (parser.isSet(u"hosting"_s))
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "--%1 is not in this version yet"))
                           .arg(u"hosting"_s));
    const QString text = parser.value(u"format"_s);
    const auto format = exportFormatFromId(text.toUtf8());
    if (!format) {
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "--format needs one of %1, not “%2”"))
                           .arg(formatList(), text));
    }
    return parser.isSet(u"json"_s) ? ExportFormat::Json : *format;
}

/// The zone that the records go into. Without a network the likeliest one is the domain that
/// somebody registered.
Result<DomainName, ArgumentError> readZone(const QCommandLineParser &parser,
                                           const DomainName &domain)
{
    if (!parser.isSet(u"zone"_s))
        return domain.registrableDomain();
    const QString text = parser.value(u"zone"_s);
    const auto zone = DomainName::fromUserInput(text);
    if (!zone || !domain.isSubdomainOf(*zone)) {
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--zone needs %1 or a domain above it, not “%2”"))
                .arg(domain.toDisplay(), text));
    }
    return *zone;
}

Result<std::optional<DnsHost>, ArgumentError> readDnsHost(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"dns-host"_s))
        return std::nullopt;
    const QString id = parser.value(u"dns-host"_s);
    const ProviderKnowledge knowledge = ProviderKnowledge::builtIn();
    const DnsHost *host = knowledge.dnsHost(id.toUtf8());
    if (!host) {
        return failure(
            say(QT_TRANSLATE_NOOP(
                    "Terminal", "No DNS host is called “%1” here; --dns-host list shows them all"))
                .arg(id));
    }
    return *host;
}

void listDnsHosts(bool asJson, Console &console)
{
    const ProviderKnowledge knowledge = ProviderKnowledge::builtIn();
    QList<QStringList> rows;
    QJsonArray hosts;
    for (const DnsHost &host : knowledge.dnsHosts()) {
        const QString id = QString::fromLatin1(host.id);
        rows.append({id, host.name});
        hosts.append(QJsonObject{{u"id"_s, id}, {u"name"_s, host.name}});
    }
    console.write(asJson ? toLine(QJsonObject{{u"schema"_s, 1}, {u"dns_hosts"_s, hosts}})
                         : aligned(rows, 0).toUtf8());
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
    const auto zone = readZone(parser, *domain);
    if (!zone)
        return failure(zone.error());
    options.zone = *zone;
    const auto dnsHost = readDnsHost(parser);
    if (!dnsHost)
        return failure(dnsHost.error());
    options.dnsHost = *dnsHost;
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
    // A domain may be so long that no record's name fits below it. RFC 1035 section 2.3.4.
    if (stsRecordName(*domain).isRoot()
        || (!options.tlsRpt.rua.isEmpty() && tlsRptRecordName(*domain).isRoot()))
        return failure(describe(DomainNameError::TooLong, arguments.first()));
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
struct FoundMx
{
    QList<MxPattern> patterns;
    ExitStatus status = ExitStatus::Good; ///< Failed: there is something that senders cannot match
    QString problem; ///< one line for people
};

QString notLookedUp()
{
    return say(QT_TRANSLATE_NOOP(
        "Terminal", "The mail servers of %1 could not be looked up; name them with --mx"));
}

/// The MX hosts that an mx line can name. RFC 8461 section 3.2 wants host names there, so the other
/// ones are a problem of the DNS and not to be passed over.
FoundMx hostsOf(const DnsAnswer &answer, const QString &domain)
{
    FoundMx found;
    QStringList wrong;
    const QList<MxRecord> records = mxRecords(answer);
    const MxSuggestion lines = suggestMxLines(answer.name, records, ProviderKnowledge());
    found.patterns = lines.exact;
    for (const DomainName &mx : lines.unusable) {
        const QString host = mx.toDisplay();
        if (mx.isIpAddress())
            wrong.append(say(QT_TRANSLATE_NOOP("Terminal", "%1 is an IP address")).arg(host));
        else
            wrong.append(say(QT_TRANSLATE_NOOP("Terminal",
                                               "%1 has characters that host names must not have"))
                             .arg(host));
    }
    const bool onlyNull = lines.exact.isEmpty() && lines.unusable.isEmpty();
    if (records.isEmpty()) { // there are records, and none of them can be read
        found.status = ExitStatus::Undetermined;
        found.problem = notLookedUp().arg(domain);
    } else if (onlyNull) {
        found.status = ExitStatus::Failed;
        found.problem =
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "%1 says in the DNS that it takes no mail (null MX); if that is "
                                  "to change, name the mail servers with --mx"))
                .arg(domain);
    } else if (!wrong.isEmpty()) {
        found.status = ExitStatus::Failed;
        found.problem =
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "An MX record of %1 names no mail server that a policy can name: "
                                  "%2. Mend the DNS, or name the mail servers with --mx"))
                .arg(domain, wrong.join(u"; "_s));
    }
    return found;
}

FoundMx noMxFound(ExitStatus status, const QString &sentence, const QString &domain)
{
    return {{}, status, sentence.arg(domain)};
}

/// Without an MX record mail goes to the domain's own address, if it has one. RFC 5321 section 5.1.
QCoro::Task<FoundMx> implicitMx(DomainName domain,
                                std::shared_ptr<Resolver> resolver,
                                Deadline deadline,
                                StopToken stop)
{
    const QString name = domain.toDisplay();
    auto first = resolver->query(domain, RecordType::A, deadline, stop);
    auto second = resolver->query(domain, RecordType::Aaaa, deadline, stop);
    const DnsAnswer ipv4 = co_await first;
    const DnsAnswer ipv6 = co_await second;
    if (ipv4.hasRecords() || ipv6.hasRecords()) {
        FoundMx itself;
        itself.patterns.append(MxPattern::exactly(domain));
        co_return itself;
    }
    if (ipv4.isUndetermined() || ipv6.isUndetermined())
        co_return noMxFound(ExitStatus::Undetermined, notLookedUp(), name);
    const QString sentence = say(
        QT_TRANSLATE_NOOP("Terminal",
                          "%1 has neither an MX record nor an address, so mail cannot reach it; "
                          "name the mail servers with --mx"));
    co_return noMxFound(ExitStatus::Failed, sentence, name);
}

/// A remark on each MX host that is an alias: RFC 5321 section 5.1 does not want that, and senders
/// match the policy with the name in the MX record.
QCoro::Task<> remarkOnAliases(QList<MxPattern> patterns,
                              std::shared_ptr<Resolver> resolver,
                              CommandContext context)
{
    using std::chrono_literals::operator""s;
    constexpr qsizetype mostHosts = 32;
    const Deadline deadline = Deadline::in(3s); // for a remark
    std::vector<QCoro::Task<DnsAnswer>> questions;
    for (const MxPattern &pattern : patterns.first(std::min(patterns.size(), mostHosts))) {
        if (const auto host = DomainName::fromDns(pattern.toText()))
            questions.push_back(resolver->query(*host, RecordType::A, deadline, context.stop));
    }
    for (QCoro::Task<DnsAnswer> &question : questions) {
        const DnsAnswer answer = co_await question;
        if (answer.aliases.isEmpty())
            continue;
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "Remark: the MX host %1 is an alias of %2; the policy names the "
                                  "MX host, as senders compare it"))
                .arg(answer.name.toDisplay(), answer.finalName().toDisplay()));
    }
}

QCoro::Task<FoundMx> lookUpMx(DomainName domain, CommonOptions common, CommandContext context)
{
    using std::chrono_literals::operator""s;
    const QString name = domain.toDisplay();
    const auto network = makeNetwork(common);
    if (!network) {
        FoundMx nothing;
        nothing.status = ExitStatus::Unusable;
        nothing.problem = network.error();
        co_return nothing;
    }
    const std::shared_ptr<Resolver> resolver = network->resolver;
    const Deadline deadline = Deadline::in(10s);
    const DnsAnswer answer =
        co_await resolver->query(domain, RecordType::Mx, deadline, context.stop);
    if (answer.isUndetermined())
        co_return noMxFound(ExitStatus::Undetermined, notLookedUp(), name);
    if (answer.kind == AnswerKind::NxDomain) {
        const QString sentence =
            say(QT_TRANSLATE_NOOP("Terminal", "There is no domain %1 in the DNS"));
        co_return noMxFound(ExitStatus::Failed, sentence, name);
    }
    if (answer.kind == AnswerKind::CnameLoop) {
        const QString sentence = say(QT_TRANSLATE_NOOP(
            "Terminal", "The name %1 is an alias that leads nowhere; name the servers with --mx"));
        co_return noMxFound(ExitStatus::Failed, sentence, name);
    }
    if (answer.kind == AnswerKind::NoData)
        co_return co_await implicitMx(domain, resolver, deadline, context.stop);
    const FoundMx found = hostsOf(answer, name);
    const QList<MxPattern> patterns = found.patterns;
    if (found.status == ExitStatus::Good)
        co_await remarkOnAliases(patterns, resolver, context);
    co_return found;
}

/// Writes all files, or says which could not be written.
ExitStatus writeFiles(const QList<GeneratedFile> &files, const QString &folder, Console &console)
{
    for (const GeneratedFile &file : files) {
        const QString path = QDir(folder).filePath(file.name);
        const auto folderMade = makeFolderOf(path);
        const auto written = folderMade ? writeWholeFile(path, file.content) : folderMade;
        if (!written) {
            console.complain(say(QT_TRANSLATE_NOOP("Terminal", "Cannot write %1: %2"))
                                 .arg(path, written.error()));
            return ExitStatus::Unusable;
        }
        console.write(plainText(path).toUtf8() + '\n');
    }
    return ExitStatus::Good;
}

/// What the owner should know about the policy and may want all the same.
void remarkOn(const Policy &policy, Console &console)
{
    using std::chrono::hours;
    if (policy.maxAge == std::chrono::seconds(0)) {
        console.complain(say(QT_TRANSLATE_NOOP(
            "Terminal",
            "Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing")));
    } else if (policy.maxAge < hours(24)) {
        console.complain(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "Warning: with --max-age %1 senders forget the policy within a "
                                  "day; 86400 is the least that makes sense"))
                .arg(policy.maxAge.count()));
    }
    if (policy.mx.isEmpty()) {
        console.complain(say(
            QT_TRANSLATE_NOOP("Terminal",
                              "Warning: there is no mx line in the policy, and some senders refuse "
                              "such a file even with mode none; name one with --mx")));
    }
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
        {u"format"_s, formatList() + u'.', u"FORMAT"_s, u"table"_s},
        {u"out"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Write files into this folder instead.")),
         u"DIR"_s},
        {u"dns-host"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Write the table for this DNS provider's form; “list” shows which "
                               "there are.")),
         u"ID"_s},
        {u"zone"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "The DNS zone of the records, if it is not the registered domain.")),
         u"DOMAIN"_s},
        {u"hosting"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Recipe for the web server (not in this version yet).")),
         u"RECIPE"_s},
    });
}

QCoro::Task<ExitStatus> runGenerate(std::shared_ptr<QCommandLineParser> parser,
                                    CommonOptions common,
                                    CommandContext context)
{
    if (parser->value(u"dns-host"_s) == u"list"_s) {
        listDnsHosts(parser->isSet(u"json"_s), *context.console);
        co_return ExitStatus::Good;
    }
    const auto options = readGenerateOptions(*parser);
    if (!options) {
        context.console->complain(options.error());
        co_return ExitStatus::Unusable;
    }
    Policy policy = options->policy;
    if (policy.mx.isEmpty()) {
        const DomainName domain = options->domain;
        const FoundMx found = co_await lookUpMx(domain, common, context);
        if (!found.problem.isEmpty())
            context.console->complain(found.problem);
        // A policy that is on its way out need not name every server.
        const bool fatal = found.status != ExitStatus::Failed || policy.mode != PolicyMode::None;
        if (found.status != ExitStatus::Good && fatal)
            co_return found.status;
        policy.mx = found.patterns;
    }
    remarkOn(policy, *context.console);
    GeneratedTexts texts;
    texts.domain = options->domain;
    texts.policy = policy;
    texts.record.id = options->id.isEmpty() ? newPolicyId(context.clock->nowUtc()) : options->id;
    texts.tlsRpt = options->tlsRpt;
    texts.zone = options->zone;
    texts.dnsHost = options->dnsHost;
    if (!options->folder.isEmpty()) {
        const QList<GeneratedFile> files = toFiles(texts, options->format);
        co_return writeFiles(files, options->folder, *context.console);
    }
    const TextStyle style(wantsColors(context.console->outputIsTerminal()));
    context.console->write(toText(texts, options->format, style));
    co_return ExitStatus::Good;
}

} // namespace postseal
