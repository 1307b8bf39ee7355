// SPDX-License-Identifier: Apache-2.0
#include "terminal/PublishOptions.h"

#include "mtasts/StsRecord.h"
#include "publish/HostingRecipes.h"
#include "terminal/Commands.h"
#include "terminal/RecordOptions.h"
#include "terminal/Say.h"
#include "tlsrpt/TlsRptRecord.h"
#include "wording/FindingText.h"
#include "wording/UpdateText.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

Result<TsigKey, ArgumentError> readKeyFile(const QCommandLineParser &parser)
{
    const QString path = parser.value(u"key"_s);
    if (path.isEmpty())
        return failure(say(QT_TRANSLATE_NOOP(
            "Terminal", "publish needs --key and a file with the key of the server")));
    constexpr qint64 largestKeyFile = 64LL * 1024;
    const auto text = readFile(path, largestKeyFile);
    if (!text)
        return failure(text.error());
    const auto key = readTsigKey(*text);
    if (!key)
        return failure(path + ": "_L1 + describe(key.error()));
    return *key;
}

Result<void, ArgumentError> readRecords(const QCommandLineParser &parser, PublishOptions &options)
{
    if (parser.isSet(u"id"_s)) {
        const auto id = idFromText(parser.value(u"id"_s));
        if (!id)
            return failure(id.error());
        options.wanted.records.append(stsRecordToPublish(options.domain, *id));
    }
    const auto rua = readRua(parser);
    if (!rua)
        return failure(rua.error());
    if (!rua->isEmpty())
        options.wanted.records.append(tlsRptRecordToPublish(options.domain, *rua));
    if (parser.isSet(u"policy-host"_s)) {
        const QString typed = parser.value(u"policy-host"_s);
        options.wanted.policyHost = policyHostRecord(options.domain, typed);
        if (!options.wanted.policyHost)
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal",
                                      "--policy-host needs an address or a host name, not “%1”"))
                    .arg(typed));
    }
    if (options.wanted.records.isEmpty() && !options.wanted.policyHost)
        return failure(say(QT_TRANSLATE_NOOP(
            "Terminal", "publish needs at least one of --id, --rua and --policy-host")));
    return {};
}

} // namespace

void addPublishOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"domain"_s, say(QT_TRANSLATE_NOOP("Terminal", "The mail domain.")), u"DOMAIN"_s);
    parser.addOptions({
        {u"key"_s,
         say(QT_TRANSLATE_NOOP(
             "Terminal",
             "File with the TSIG key that may change the zone, as tsig-keygen writes it.")),
         u"FILE"_s},
        {u"server"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "The zone's primary server, if the SOA record names another.")),
         u"HOST[:PORT]"_s},
        {u"zone"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "The DNS zone, if it cannot be looked up.")),
         u"DOMAIN"_s},
        {u"rua"_s,
         say(QT_TRANSLATE_NOOP(
             "Terminal",
             "Publish the _smtp._tls record with this address for reports. Repeatable.")),
         u"URI"_s},
        {u"policy-host"_s,
         say(QT_TRANSLATE_NOOP(
             "Terminal", "Publish the record at mta-sts that leads to this address or host.")),
         u"WHERE"_s},
        {u"id"_s,
         say(QT_TRANSLATE_NOOP(
             "Terminal",
             "Publish the _mta-sts record with this id. The policy must be served before that.")),
         u"ID"_s},
        {u"apply"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Make the changes; without it they are only shown."))},
    });
}

Result<PublishOptions, ArgumentError> readPublishOptions(const QCommandLineParser &parser)
{
    PublishOptions options;
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "publish needs one domain")));
    const auto domain = DomainName::fromUserInput(arguments.first());
    if (!domain)
        return failure(describe(domain.error(), arguments.first()));
    options.domain = *domain;
    if (stsRecordName(*domain).isRoot() || tlsRptRecordName(*domain).isRoot())
        return failure(describe(DomainNameError::TooLong, arguments.first()));
    options.server = parser.value(u"server"_s).trimmed();
    options.apply = parser.isSet(u"apply"_s);
    if (parser.isSet(u"zone"_s)) {
        const auto zone = zoneFromText(parser.value(u"zone"_s), *domain);
        if (!zone)
            return failure(zone.error());
        options.wanted.zone = *zone;
    }
    if (const auto records = readRecords(parser, options); !records)
        return failure(records.error());
    const auto key = readKeyFile(parser);
    if (!key)
        return failure(key.error());
    options.key = *key;
    return options;
}

} // namespace postseal
