// SPDX-License-Identifier: Apache-2.0
// postseal-cli generate: the policy file and the DNS records of a domain.
#include "base/WholeFile.h"
#include "mtasts/Policy.h"
#include "mtasts/StsRecord.h"
#include "publish/OwnKnowledge.h"
#include "publish/ZipFile.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/GenerateMx.h"
#include "terminal/GeneratedTexts.h"
#include "terminal/RecordOptions.h"
#include "terminal/Say.h"
#include "tlsrpt/TlsRptRecord.h"
#include "wording/FindingText.h"
#include "wording/HostingText.h"
#include "wording/KnowledgeText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <optional>

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
    const HostingRecipe *hosting = nullptr;
    std::optional<HostToPublish> host; ///< the record at mta-sts
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
    return zoneFromText(parser.value(u"zone"_s), domain);
}

/// With the person's own files; what is wrong in them is told.
ProviderKnowledge loadKnowledge(const CommonOptions &common, Console &console)
{
    const KnowledgeWithOwn loaded = knowledgeWithOwnFiles(dataFolder(common));
    for (const OwnFileProblem &problem : loaded.problems)
        console.complain(describe(problem));
    return loaded.knowledge;
}

Result<std::optional<DnsHost>, ArgumentError> readDnsHost(const QCommandLineParser &parser,
                                                          const ProviderKnowledge &knowledge)
{
    if (!parser.isSet(u"dns-host"_s))
        return std::nullopt;
    const QString id = parser.value(u"dns-host"_s);
    const DnsHost *host = knowledge.dnsHost(id.toUtf8());
    if (!host) {
        return failure(
            say(QT_TRANSLATE_NOOP(
                    "Terminal", "No DNS host is called “%1” here; --dns-host list shows them all"))
                .arg(id));
    }
    return *host;
}

void listDnsHosts(bool asJson, const ProviderKnowledge &knowledge, Console &console)
{
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

void listHosting(bool asJson, Console &console)
{
    QList<QStringList> rows;
    QJsonArray recipes;
    for (const HostingRecipe &recipe : hostingRecipes()) {
        const QString id = QString::fromLatin1(recipe.id);
        rows.append({id, hostingName(recipe), hostingEffort(recipe)});
        recipes.append(QJsonObject{{u"id"_s, id}, {u"name"_s, recipe.name}});
    }
    console.write(asJson ? toLine(QJsonObject{{u"schema"_s, 1}, {u"hosting"_s, recipes}}) : aligned(rows, 0).toUtf8());
}

/// The recipe, and the record that leads to the place.
Result<void, ArgumentError> readHosting(const QCommandLineParser &parser, GenerateOptions &options)
{
    const QString at = parser.value(u"hosting-at"_s);
    if (!parser.isSet(u"hosting"_s)) {
        if (parser.isSet(u"hosting-at"_s))
            return failure(say(QT_TRANSLATE_NOOP("Terminal", "--hosting-at needs --hosting")));
        return {};
    }
    const QString id = parser.value(u"hosting"_s);
    options.hosting = hostingRecipe(id.toUtf8());
    if (!options.hosting) {
        return failure(say(QT_TRANSLATE_NOOP("Terminal",
                                             "No place for the policy is called “%1” here; --hosting list shows them all"))
                           .arg(id));
    }
    const bool asks = options.hosting->dns != HostingDns::Fixed && options.hosting->dns != HostingDns::Automatic;
    if (parser.isSet(u"hosting-at"_s) && !asks) {
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "%1 takes no --hosting-at: its record is known"))
                           .arg(hostingName(*options.hosting)));
    }
    options.host = hostingRecord(*options.hosting, options.domain, at);
    if (parser.isSet(u"hosting-at"_s) && !options.host) {
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "No record for %1 can be made of --hosting-at “%2”"))
                           .arg(hostingName(*options.hosting), at));
    }
    return {};
}

Result<GenerateOptions, ArgumentError> readGenerateOptions(const QCommandLineParser &parser,
                                                           const ProviderKnowledge &knowledge)
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
    const auto dnsHost = readDnsHost(parser, knowledge);
    if (!dnsHost)
        return failure(dnsHost.error());
    options.dnsHost = *dnsHost;
    if (const auto hosting = readHosting(parser, options); !hosting)
        return failure(hosting.error());
    const auto policy = readPolicyOptions(parser);
    if (!policy)
        return failure(policy.error());
    options.policy = *policy;
    const auto rua = readRua(parser);
    if (!rua)
        return failure(rua.error());
    options.tlsRpt.rua = *rua;
    // A domain may be so long that no record's name fits below it. RFC 1035 section 2.3.4.
    if (stsRecordName(*domain).isRoot()
        || (!options.tlsRpt.rua.isEmpty() && tlsRptRecordName(*domain).isRoot()))
        return failure(describe(DomainNameError::TooLong, arguments.first()));
    if (parser.isSet(u"id"_s)) {
        const auto given = idFromText(parser.value(u"id"_s));
        if (!given)
            return failure(given.error());
        options.id = *given;
    }
    options.folder = parser.value(u"out"_s);
    return options;
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

/// The same as one zip archive. With a hosting recipe it is what goes to the place, so that only that
/// is in it, and the rest is said.
ExitStatus writeArchive(const GeneratedTexts &texts,
                        ExportFormat format,
                        const QString &path,
                        const CommandContext &context)
{
    const QByteArray policy = generatePolicy(texts.policy);
    QList<FileToUpload> entries;
    if (texts.hosting) {
        entries = hostingFiles(*texts.hosting, texts.domain, policy);
    } else {
        for (const GeneratedFile &file : toFiles(texts, format))
            entries.append({file.name, file.content});
    }
    const auto archive = zipArchive(entries, context.clock->nowUtc());
    if (!archive) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "Cannot write %1: %2")).arg(path, archive.error()));
        return ExitStatus::Unusable;
    }
    const QFileInfo target(path);
    const ExitStatus status =
        writeFiles({{target.fileName(), *archive}}, target.path(), *context.console);
    if (status == ExitStatus::Good && texts.hosting) {
        const TextStyle style(wantsColors(context.console->outputIsTerminal()));
        context.console->write(toText(texts, format, style));
    }
    return status;
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
         say(QT_TRANSLATE_NOOP("Terminal", "Write files into this folder, or into this file.zip, instead.")),
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
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Add what this place for the policy needs: files, steps, record; “list” shows which there "
                               "are.")),
         u"RECIPE"_s},
        {u"hosting-at"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "The address, account or name that the policy host leads to.")),
         u"WHERE"_s},
    });
}

QCoro::Task<ExitStatus> runGenerate(std::shared_ptr<QCommandLineParser> parser,
                                    CommonOptions common,
                                    CommandContext context)
{
    // Who has no use for them is not bothered with them.
    const ProviderKnowledge knowledge =
        parser->isSet(u"dns-host"_s) ? loadKnowledge(common, *context.console) : ProviderKnowledge();
    if (parser->value(u"dns-host"_s) == u"list"_s) {
        listDnsHosts(parser->isSet(u"json"_s), knowledge, *context.console);
        co_return ExitStatus::Good;
    }
    if (parser->value(u"hosting"_s) == u"list"_s) {
        listHosting(parser->isSet(u"json"_s), *context.console);
        co_return ExitStatus::Good;
    }
    const auto options = readGenerateOptions(*parser, knowledge);
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
    texts.hosting = options->hosting;
    texts.host = options->host;
    if (options->folder.endsWith(".zip"_L1, Qt::CaseInsensitive))
        co_return writeArchive(texts, options->format, options->folder, context);
    if (!options->folder.isEmpty()) {
        const QList<GeneratedFile> files = toFiles(texts, options->format);
        co_return writeFiles(files, options->folder, *context.console);
    }
    const TextStyle style(wantsColors(context.console->outputIsTerminal()));
    context.console->write(toText(texts, options->format, style));
    co_return ExitStatus::Good;
}

} // namespace postseal
