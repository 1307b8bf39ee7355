// SPDX-License-Identifier: Apache-2.0
#include "publish/KnowledgeReader.h"

#include "mtasts/MxPattern.h"
#include "publish/EntryReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

using File = KnowledgeError::File;
using Kind = KnowledgeError::Kind;

KnowledgeError fileError(File file, Kind kind, const QByteArray &member)
{
    return {file, kind, {}, member, {}, 0};
}

/// The list of entries below the file's one member that counts.
Result<QJsonArray, KnowledgeError> entriesOf(QByteArrayView json, File file, QLatin1StringView list)
{
    QJsonParseError parseError;
    const auto octets = QByteArray::fromRawData(json.data(), json.size());
    const QJsonDocument document = QJsonDocument::fromJson(octets, &parseError);
    if (document.isNull())
        return failure(KnowledgeError{file, Kind::NotJson, {}, {}, {}, parseError.offset});
    if (!document.isObject())
        return failure(fileError(file, Kind::WrongType, {}));
    const QJsonObject object = document.object();
    for (const QString &key : object.keys()) {
        if (key != list && key != "meta"_L1 && key != "$schema"_L1)
            return failure(fileError(file, Kind::UnknownMember, key.toUtf8()));
    }
    const QByteArray member(list.data(), list.size());
    const QJsonValue entries = object.value(list);
    if (entries.isUndefined())
        return failure(fileError(file, Kind::Missing, member));
    if (!entries.isArray())
        return failure(fileError(file, Kind::WrongType, member));
    return entries.toArray();
}

/// Reads all entries with the function.
template <class Entry>
Result<QList<Entry>, KnowledgeError> readEntries(QByteArrayView json,
                                                 File file,
                                                 QLatin1StringView list,
                                                 Entry (*read)(EntryReader &))
{
    const auto entries = entriesOf(json, file, list);
    if (!entries)
        return failure(entries.error());
    QList<Entry> result;
    QSet<QByteArray> ids;
    for (const QJsonValue value : *entries) {
        const QByteArray id = value.toObject().value("id"_L1).toString().toUtf8();
        const QByteArray name = id.isEmpty() ? '#' + QByteArray::number(result.size() + 1) : id;
        if (!value.isObject())
            return failure(KnowledgeError{file, Kind::WrongType, name, {}, {}, 0});
        // Not const: the function that it is given to is a template here.
        EntryReader reader(file, name, value.toObject()); // NOLINT(misc-const-correctness)
        result.append(read(reader));
        if (reader.error())
            return failure(*reader.error());
        if (ids.contains(id))
            return failure(KnowledgeError{file, Kind::DuplicateId, name, "id", id, 0});
        ids.insert(id);
    }
    return result;
}

QList<QByteArray> suffixes(EntryReader &reader, QByteArrayView member)
{
    QList<QByteArray> result;
    for (const QByteArray &written : reader.octets(member)) {
        const QByteArray suffix = written.toLower();
        const auto name = DomainName::fromDns(suffix.startsWith('.') ? suffix.mid(1) : suffix);
        // A single label would claim everybody below a top-level domain.
        if (!name || !name->isHostName() || name->labelCount() < 2 || suffix.endsWith('.'))
            reader.unknownValue(member, written);
        result.append(suffix);
    }
    return result;
}

/// Lines with something in place of "<…>" must be what RFC 8461 section 3.2 allows.
void lookAtMxLines(EntryReader &reader, QByteArrayView member, const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        QByteArray filled;
        bool inside = false;
        for (const char c : line) {
            if (c == '<')
                filled += 'x';
            inside = (inside || c == '<') && c != '>';
            if (!inside && c != '>')
                filled += c;
        }
        if (inside || !MxPattern::fromText(filled))
            reader.unknownValue(member, line);
    }
}

void readPolicyMx(EntryReader &reader, MailProvider &provider)
{
    reader.allowOnly("policy_mx", {"strategy", "lines", "alternatives", "note"});
    provider.strategy = reader.choice<MxStrategy>("policy_mx.strategy",
                                                  {{"static", MxStrategy::Static},
                                                   {"exact-from-dns", MxStrategy::ExactFromDns},
                                                   {"none", MxStrategy::None}},
                                                  MxStrategy::ExactFromDns);
    provider.mxLines = reader.octets("policy_mx.lines");
    lookAtMxLines(reader, "policy_mx.lines", provider.mxLines);
    provider.alternatives = reader.listsOfOctets("policy_mx.alternatives");
    for (const QList<QByteArray> &lines : provider.alternatives)
        lookAtMxLines(reader, "policy_mx.alternatives", lines);
    provider.mxNote = reader.text("policy_mx.note");
}

/// What mail providers and DNS hosts have in common.
template <class Entry>
void readRest(EntryReader &reader, Entry &entry)
{
    reader.allowOnly("help", {"url"});
    entry.help = reader.url("help.url");
    entry.caveats = reader.texts("caveats");
    entry.sources = reader.texts("source");
    entry.confidence = reader.confidence("confidence");
    entry.confidenceByField = reader.confidences("confidence_by_field");
}

MailProvider readMailProvider(EntryReader &reader)
{
    reader.allowOnly("",
                     {"id",
                      "name",
                      "kind",
                      "detect",
                      "policy_mx",
                      "inbound_tls_matching_cert",
                      "hosted_mta_sts",
                      "dane_inbound",
                      "help",
                      "caveats",
                      "source",
                      "confidence",
                      "confidence_by_field"});
    MailProvider provider;
    provider.id = reader.neededText("id").toUtf8();
    provider.name = reader.neededText("name");
    provider.kind =
        reader.word("kind",
                    {"mailbox", "gateway", "forwarder", "inbound-parse", "self-hosted", "none"},
                    "mailbox");
    reader.allowOnly("detect", {"mx_suffixes", "mx_regex", "mx_examples"});
    provider.mxHosts.suffixes = suffixes(reader, "detect.mx_suffixes");
    provider.mxHosts.expressions = reader.expressions("detect.mx_regex");
    provider.mxExamples = reader.texts("detect.mx_examples");
    readPolicyMx(reader, provider);
    reader.allowOnly("inbound_tls_matching_cert", {"value", "basis"});
    provider.inboundTls = reader.word("inbound_tls_matching_cert.value",
                                      {"yes", "no", "check", "doubtful", "unknown", "n/a"},
                                      "unknown");
    provider.inboundTlsBasis = reader.text("inbound_tls_matching_cert.basis");
    reader.allowOnly("hosted_mta_sts", {"value", "note"});
    provider.hostedMtaSts = reader.word(
        "hosted_mta_sts.value", {"yes", "no", "partly", "depends", "unknown", "n/a"}, "unknown");
    provider.hostedMtaStsNote = reader.text("hosted_mta_sts.note");
    reader.allowOnly("dane_inbound", {"value", "note"});
    provider.dane = reader.word("dane_inbound.value", {"yes", "no", "unknown"}, "unknown");
    provider.daneNote = reader.text("dane_inbound.note");
    reader.allowOnly("confidence_by_field", {"mx", "policy_mx", "tls", "hosted", "dane"});
    readRest(reader, provider);
    return provider;
}

/// How sure the name's style is. "documented" rests on the form, "observed" on the name servers
/// only; see meta in the file.
Confidence formConfidenceOf(const DnsHost &host)
{
    if (host.nameStyle == NameStyle::Unknown)
        return Confidence::Unknown;
    const auto stated = host.confidenceByField.constFind("name_field");
    if (stated != host.confidenceByField.constEnd())
        return *stated;
    return host.confidence == Confidence::Observed ? Confidence::Assumed : host.confidence;
}

void readForm(EntryReader &reader, DnsHost &host)
{
    reader.allowOnly("name_field", {"style", "type_this", "note"});
    host.nameStyle = reader.choice<NameStyle>("name_field.style",
                                              {{"relative", NameStyle::Relative},
                                               {"full", NameStyle::Full},
                                               {"full-with-dot", NameStyle::FullWithDot},
                                               {"either", NameStyle::Either},
                                               {"unknown", NameStyle::Unknown}},
                                              NameStyle::Unknown);
    reader.allowOnly("name_field.type_this", {"mta_sts_txt", "tls_rpt_txt", "policy_host"});
    host.stsName = reader.text("name_field.type_this.mta_sts_txt").toUtf8();
    host.tlsRptName = reader.text("name_field.type_this.tls_rpt_txt").toUtf8();
    host.policyHostName = reader.text("name_field.type_this.policy_host").toUtf8();
    host.nameNote = reader.text("name_field.note");
    reader.allowOnly("txt_quotes", {"value", "note"});
    host.quotes = reader.choice<Need>("txt_quotes.value",
                                      {{"not-needed", Need::NotNeeded},
                                       {"type-them", Need::Needed},
                                       {"needed-in-text-view", Need::NeededAsText},
                                       {"needed-in-api", Need::NeededAsText},
                                       {"forbidden", Need::Forbidden},
                                       {"unknown", Need::Unknown}},
                                      Need::Unknown);
    host.quotesNote = reader.text("txt_quotes.note");
    host.trailingDot = reader.choice<Need>("target_trailing_dot",
                                           {{"not-needed", Need::NotNeeded},
                                            {"required", Need::Needed},
                                            {"microsoft-guide-says-required", Need::Needed},
                                            {"unknown", Need::Unknown}},
                                           Need::Unknown);
}

DnsHost readDnsHost(EntryReader &reader)
{
    reader.allowOnly("",
                     {"id",
                      "name",
                      "ns_suffixes",
                      "ns_regex",
                      "shares_name_servers_with",
                      "name_field",
                      "txt_quotes",
                      "target_trailing_dot",
                      "zone_file_import",
                      "policy_host_record",
                      "proxy_notes",
                      "help",
                      "caveats",
                      "source",
                      "confidence",
                      "confidence_by_field"});
    DnsHost host;
    host.id = reader.neededText("id").toUtf8();
    host.name = reader.neededText("name");
    host.nameServers.suffixes = suffixes(reader, "ns_suffixes");
    host.nameServers.expressions = reader.expressions("ns_regex");
    host.sharesNameServersWith = reader.octets("shares_name_servers_with");
    readForm(reader, host);
    reader.allowOnly("zone_file_import", {"value", "note"});
    host.zoneFileImport =
        reader.word("zone_file_import.value", {"yes", "no", "unknown"}, "unknown");
    host.zoneFileImportNote = reader.text("zone_file_import.note");
    reader.allowOnly("policy_host_record", {"cname_or_a_possible", "note"});
    host.policyHostRecord =
        reader.word("policy_host_record.cname_or_a_possible", {"yes", "no", "unknown"}, "unknown");
    host.policyHostRecordNote = reader.text("policy_host_record.note");
    host.proxyNote = reader.text("proxy_notes");
    reader.allowOnly("confidence_by_field",
                     {"ns", "name_field", "quotes", "dot", "zone_file_import", "proxy"});
    readRest(reader, host);
    host.formConfidence = formConfidenceOf(host);
    return host;
}

} // namespace

Result<QList<MailProvider>, KnowledgeError> readMailProviders(QByteArrayView json)
{
    return readEntries(json, File::MailProviders, "providers"_L1, readMailProvider);
}

Result<QList<DnsHost>, KnowledgeError> readDnsHosts(QByteArrayView json)
{
    return readEntries(json, File::DnsHosts, "dns_hosts"_L1, readDnsHost);
}

} // namespace postseal
