// SPDX-License-Identifier: Apache-2.0
#include "publish/HostingRecipes.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

template <class Value, size_t Count>
Value wordOf(const QJsonValue &json, const std::pair<const char *, Value> (&words)[Count])
{
    for (const auto &[word, value] : words) {
        if (json.toString() == QLatin1StringView(word))
            return value;
    }
    qFatal("hosting-recipes.json: no such word: %s", qPrintable(json.toString()));
    return words[0].second;
}

QList<QByteArray> octetsOf(const QJsonValue &json)
{
    QList<QByteArray> texts;
    for (const QJsonValue each : json.toArray())
        texts.append(each.toString().toUtf8());
    return texts;
}

HostingFile readFile(const QJsonObject &json)
{
    return {json["path"_L1].toString(), octetsOf(json["lines"_L1]), json["policy"_L1].toBool()};
}

/// The file comes with the program and keeps its schema, which the tests see to.
HostingRecipe readRecipe(const QJsonObject &json)
{
    constexpr std::pair<const char *, HostingGroup> groups[] = {{"server", HostingGroup::Server},
                                                                {"panel", HostingGroup::Panel},
                                                                {"site", HostingGroup::Site},
                                                                {"hosted", HostingGroup::Hosted}};
    constexpr std::pair<const char *, HostingDns> kinds[] = {{"address", HostingDns::Address},
                                                             {"account", HostingDns::Account},
                                                             {"pasted", HostingDns::Pasted},
                                                             {"fixed", HostingDns::Fixed},
                                                             {"automatic", HostingDns::Automatic}};
    constexpr std::pair<const char *, Confidence> confidences[] = {
        {"documented", Confidence::Documented},
        {"observed", Confidence::Observed},
        {"assumed", Confidence::Assumed},
        {"unknown", Confidence::Unknown}};
    HostingRecipe recipe;
    recipe.id = json["id"_L1].toString().toLatin1();
    recipe.name = json["name"_L1].toString();
    recipe.group = wordOf(json["group"_L1], groups);
    recipe.isFree = json["free"_L1].toBool();
    recipe.minutes = json["minutes"_L1].toInt();
    const QJsonObject dns = json["dns"_L1].toObject();
    recipe.dns = wordOf(dns["kind"_L1], kinds);
    recipe.pattern = dns["pattern"_L1].toString().toLatin1();
    for (const QByteArray &target : octetsOf(json["targets"_L1]))
        recipe.targets.append(DomainName::fromDns(target).value_or(DomainName()));
    for (const QJsonValue file : json["files"_L1].toArray())
        recipe.files.append(readFile(file.toObject()));
    recipe.traps = octetsOf(json["traps"_L1]);
    recipe.caa = octetsOf(json["caa"_L1]);
    recipe.help = QUrl(json["help"_L1]["url"_L1].toString());
    recipe.confidence = wordOf(json["confidence"_L1], confidences);
    for (const QJsonValue source : json["sources"_L1].toArray())
        recipe.sources.append(source.toString());
    return recipe;
}

QList<HostingRecipe> readRecipes()
{
    QFile file(u":/postseal/hosting-recipes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("hosting-recipes.json is not in the program");
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll())["recipes"_L1].toArray();
    QList<HostingRecipe> recipes;
    for (const QJsonValue entry : entries)
        recipes.append(readRecipe(entry.toObject()));
    return recipes;
}

/// As a string of JSON, which is one of JavaScript as well.
QByteArray quoted(const QByteArray &text)
{
    const QByteArray list =
        QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QString pathOf(const HostingFile &file, const DomainName &domain)
{
    return QString(file.path).replace("@HOST@"_L1,
                                      QString::fromLatin1(policyHostName(domain).toAscii()));
}

QByteArray filledIn(const HostingFile &file, const DomainName &domain, const QByteArray &policyText)
{
    QByteArray content;
    for (QByteArray line : file.lines) {
        line.replace("@HOST@", policyHostName(domain).toAscii());
        line.replace("@LABEL@", QByteArray(policyHostName(domain).toAscii()).replace('.', '-'));
        line.replace("@DOMAIN@", domain.toAscii());
        // Last, for the policy's own text is not to be filled in.
        line.replace("@POLICY_STRING@", quoted(policyText));
        content += line + '\n';
    }
    return content;
}

/// Without what comes along when an address is copied from a browser: "https://", a path, a root
/// dot.
QString bareName(const QString &typed)
{
    QString text = typed.trimmed().toLower();
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1}) {
        if (text.startsWith(scheme))
            text = text.sliced(scheme.size());
    }
    text = text.section(u'/', 0, 0);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// "anna" for the pattern "@AT@.github.io", also when "anna.github.io" was typed.
QByteArray accountOf(const QString &name, const QByteArray &pattern)
{
    const QByteArray suffix = pattern.sliced(pattern.indexOf("@AT@") + 4);
    const QByteArray text = name.toUtf8();
    return text.endsWith(suffix) ? text.chopped(suffix.size()) : text;
}

bool isLabel(const QByteArray &text)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !text.isEmpty() && text.size() <= 63 && !text.startsWith('-') && !text.endsWith('-')
        && std::all_of(text.begin(), text.end(), isPlain);
}

std::optional<HostToPublish> aliasOf(const DomainName &name, const QString &target)
{
    const auto host = DomainName::fromUserInput(target);
    // An alias of itself leads nowhere, and neither does one of "co.uk".
    if (!host || host->isIpAddress() || *host == name || host->isPublicSuffix())
        return std::nullopt;
    return HostToPublish{name, HostToPublish::Type::Cname, host->toAscii()};
}

std::optional<HostToPublish> serverRecord(const DomainName &name, const QString &typed)
{
    // "[2001:db8::1]", also with https:// before it.
    const QString bracketed = typed.section(u'[', 1).section(u']', 0, 0);
    const QString bare = bracketed.isEmpty() ? bareName(typed) : bracketed;
    const QHostAddress address(bare);
    // "1.2.3" is 1.2.0.3 to the system, and "192.0.2.010" is 192.0.2.8: nothing that anybody means.
    const bool isOfNoServer = address.isMulticast() || address.isBroadcast()
        || address.isLinkLocal() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
    if (isOfNoServer)
        return std::nullopt;
    if (address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() == bare)
        return HostToPublish{name, HostToPublish::Type::A, address.toString().toLatin1()};
    if (address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty())
        return HostToPublish{name, HostToPublish::Type::Aaaa, address.toString().toLatin1()};
    return aliasOf(name, bare);
}

} // namespace

const QList<HostingRecipe> &hostingRecipes()
{
    static const QList<HostingRecipe> recipes = readRecipes();
    return recipes;
}

const HostingRecipe *hostingRecipe(QByteArrayView id)
{
    for (const HostingRecipe &recipe : hostingRecipes()) {
        if (recipe.id == id)
            return &recipe;
    }
    return nullptr;
}

const HostingRecipe *hostingRecipeOfTarget(const DomainName &target)
{
    for (const HostingRecipe &recipe : hostingRecipes()) {
        for (const DomainName &domain : recipe.targets) {
            if (target.isSubdomainOf(domain))
                return &recipe;
        }
    }
    return nullptr;
}

QByteArray hostingAnswerKey(const HostingRecipe &recipe)
{
    return recipe.dns == HostingDns::Address ? QByteArray("address") : recipe.id;
}

QList<FileToUpload> hostingFiles(const HostingRecipe &recipe,
                                 const DomainName &domain,
                                 const QByteArray &policyText)
{
    QList<FileToUpload> files;
    for (const HostingFile &file : recipe.files)
        files.append({pathOf(file, domain),
                      file.isPolicy ? policyText : filledIn(file, domain, policyText)});
    return files;
}

std::optional<HostToPublish> hostingRecord(const HostingRecipe &recipe,
                                           const DomainName &domain,
                                           const QString &typed)
{
    const DomainName name = policyHostName(domain);
    if (name.isRoot())
        return std::nullopt;
    switch (recipe.dns) {
    case HostingDns::Automatic:
        break;
    case HostingDns::Fixed:
        return HostToPublish{name, HostToPublish::Type::Cname, recipe.pattern};
    case HostingDns::Address:
        return serverRecord(name, typed);
    case HostingDns::Pasted:
        return aliasOf(name, bareName(typed));
    case HostingDns::Account: {
        const QByteArray account = accountOf(bareName(typed), recipe.pattern);
        if (isLabel(account))
            return HostToPublish{name,
                                 HostToPublish::Type::Cname,
                                 QByteArray(recipe.pattern).replace("@AT@", account)};
        break;
    }
    }
    return std::nullopt;
}

std::optional<HostToPublish> policyHostRecord(const DomainName &domain, const QString &typed)
{
    const DomainName name = policyHostName(domain);
    return name.isRoot() ? std::nullopt : serverRecord(name, typed);
}

} // namespace postseal
