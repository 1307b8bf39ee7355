// SPDX-License-Identifier: Apache-2.0
#include "terminal/CheckOptions.h"

#include "terminal/Commands.h"
#include "terminal/Say.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What a sender may call itself: a host name. RFC 5321 section 4.1.1.1.
bool isEhloName(const QString &name)
{
    const auto domain = DomainName::fromDns(name.toLatin1());
    return domain && domain->isHostName() && !name.contains(u'\\');
}

Result<QList<DomainName>, ArgumentError> controlHosts(const QStringList &texts)
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

/// A file holds one check, and the standard output holds what people or scripts read.
Result<QString, ArgumentError> evidenceFile(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"evidence"_s))
        return QString();
    const QString file = parser.value(u"evidence"_s);
    if (file.isEmpty() || file == u"-"_s)
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "--evidence needs the name of a file; it does not write to the "
                                  "standard output")));
    if (parser.positionalArguments().size() != 1 || parser.isSet(u"file"_s) || parser.isSet(u"all"_s))
        return failure(say(QT_TRANSLATE_NOOP(
            "Terminal", "--evidence needs exactly one domain, for a file holds one check")));
    return file;
}

ArgumentError wrongNumber(const QString &option, qint64 least, qint64 most, const QString &given)
{
    return say(QT_TRANSLATE_NOOP("Terminal", "--%1 needs a whole number from %2 to %3, not “%4”"))
        .arg(option)
        .arg(least)
        .arg(most)
        .arg(given);
}

} // namespace

void addCheckOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"domain"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "Domains: names, mail addresses or URLs.")),
        u"[DOMAIN...]"_s);
    parser.addOptions({
        {u"file"_s,
         say(QT_TRANSLATE_NOOP(
             "Terminal",
             "Check the domains of this list as well, one a line; - is standard input.")),
         u"LIST"_s},
        {u"all"_s, say(QT_TRANSLATE_NOOP("Terminal", "Check every domain of the data folder."))},
        {u"timeout"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Longest time for one domain, in seconds (15 unless given).")),
         u"SECONDS"_s,
         u"15"_s},
        {u"concurrency"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "How many domains are checked at once (16 unless given).")),
         u"N"_s,
         u"16"_s},
        {u"skip-smtp"_s, say(QT_TRANSLATE_NOOP("Terminal", "Do not connect to mail servers."))},
        {u"ehlo-name"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Name to greet mail servers with.")),
         u"NAME"_s},
        {u"no-authoritative"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Do not ask the domain's own name servers."))},
        {u"require"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Fail unless the policy's mode is at least this.")),
         u"testing|enforce"_s},
        {u"timings"_s, say(QT_TRANSLATE_NOOP("Terminal", "Show what the check waited for."))},
        {u"save"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Keep the check in the data folder, where the window shows it."))},
        {u"evidence"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Write everything that was seen to a file; for one domain.")),
         u"FILE"_s},
        {u"control-host"_s,
         say(QT_TRANSLATE_NOOP(
             "Terminal",
             "Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.")),
         u"DOMAIN"_s},
    });
}

Result<CheckOptions, ArgumentError> readCheckOptions(const QCommandLineParser &parser)
{
    constexpr qint64 longestTimeout = 3600;
    constexpr qint64 mostAtOnce = 1000;
    CheckOptions options;
    options.all = parser.isSet(u"all"_s);
    options.save = parser.isSet(u"save"_s);
    options.domains = parser.positionalArguments();
    options.listFile = parser.value(u"file"_s);
    const auto timeout = numberFromText(parser.value(u"timeout"_s), 1, longestTimeout);
    if (!timeout)
        return failure(wrongNumber(u"timeout"_s, 1, longestTimeout, parser.value(u"timeout"_s)));
    const auto concurrency = numberFromText(parser.value(u"concurrency"_s), 1, mostAtOnce);
    if (!concurrency)
        return failure(
            wrongNumber(u"concurrency"_s, 1, mostAtOnce, parser.value(u"concurrency"_s)));
    options.settings.timeout = std::chrono::seconds(*timeout);
    options.concurrency = int(*concurrency);
    options.settings.skipSmtp = parser.isSet(u"skip-smtp"_s);
    options.settings.skipAuthoritative = parser.isSet(u"no-authoritative"_s);
    options.timings = parser.isSet(u"timings"_s);
    if (parser.isSet(u"ehlo-name"_s)) {
        const QString name = parser.value(u"ehlo-name"_s);
        if (!isEhloName(name))
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal", "--ehlo-name needs a host name, not “%1”"))
                    .arg(name));
        options.settings.ehloName = name.toLatin1();
    }
    if (parser.isSet(u"require"_s)) {
        options.requirement.mode = policyModeFromId(parser.value(u"require"_s).toUtf8());
        if (!options.requirement.mode || options.requirement.mode == PolicyMode::None) {
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal", "--require needs testing or enforce, not “%1”"))
                    .arg(parser.value(u"require"_s)));
        }
    }
    const auto evidence = evidenceFile(parser);
    if (!evidence)
        return failure(evidence.error());
    options.evidenceFile = *evidence;
    const auto hosts = controlHosts(parser.values(u"control-host"_s));
    if (!hosts)
        return failure(hosts.error());
    options.settings.controlHosts = *hosts;
    return options;
}

QList<DomainName> builtInControlHosts()
{
    QFile file(u":/postseal/control-hosts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<DomainName> hosts;
    for (const QJsonValue domain :
         QJsonDocument::fromJson(file.readAll()).object().value("domains"_L1).toArray()) {
        if (const auto host = DomainName::fromUserInput(domain.toString()))
            hosts.append(*host);
    }
    return hosts;
}

Result<std::shared_ptr<DomainSource>, ArgumentError> DomainSource::open(const QStringList &domains,
                                                                        const QString &listFile,
                                                                        Console &console)
{
    constexpr qint64 largestInput = 64LL * 1024 * 1024;
    auto source = std::make_shared<DomainSource>();
    source->m_domains = domains;
    if (listFile == u"-"_s) {
        // Taken at once: waiting for a slow writer would hold up the checks that are under way.
        source->m_input = console.readInput(largestInput);
    } else if (!listFile.isEmpty()) {
        source->m_file.setFileName(listFile);
        const bool isFolder = QFileInfo(listFile).isDir();
        if (isFolder || !source->m_file.open(QIODevice::ReadOnly)) {
            return failure(
                isFolder
                    ? say(QT_TRANSLATE_NOOP("Terminal", "%1 is a folder, not a file")).arg(listFile)
                    : say(QT_TRANSLATE_NOOP("Terminal", "Cannot read %1: %2"))
                          .arg(listFile, source->m_file.errorString()));
        }
    }
    return source;
}

std::optional<QByteArray> DomainSource::nextLine()
{
    constexpr qint64 longestLine = 4096;
    if (m_file.isOpen())
        return m_file.atEnd() ? std::nullopt : std::optional(m_file.readLine(longestLine));
    if (m_offset >= m_input.size())
        return {};
    const qsizetype lineEnd = m_input.indexOf('\n', m_offset);
    const qsizetype end = lineEnd < 0 ? m_input.size() : lineEnd;
    const QByteArray line = m_input.mid(m_offset, std::min<qsizetype>(end - m_offset, longestLine));
    m_offset = end + 1;
    return line;
}

std::optional<QString> DomainSource::next()
{
    if (!m_domains.isEmpty())
        return m_domains.takeFirst();
    while (auto line = nextLine()) {
        const QString text = QString::fromUtf8(*line).trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            return text;
    }
    return {};
}

} // namespace postseal
