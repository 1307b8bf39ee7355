// SPDX-License-Identifier: Apache-2.0
#include "publish/ProviderKnowledge.h"

#include "publish/KnowledgeReader.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace postseal {

using namespace Qt::StringLiterals;

struct ProviderKnowledge::Data
{
    QList<MailProvider> mailProviders;
    QList<DnsHost> dnsHosts;
};

namespace {

const NamePatterns &patternsOf(const MailProvider &provider)
{
    return provider.mxHosts;
}

const NamePatterns &patternsOf(const DnsHost &host)
{
    return host.nameServers;
}

/// No company, but what any domain's own server or null MX looks like.
bool isGeneric(const MailProvider &provider)
{
    return provider.kind == "self-hosted" || provider.kind == "none";
}

bool isGeneric(const DnsHost &)
{
    return false;
}

template <class Entry>
const Entry *withId(const QList<Entry> &entries, QByteArrayView id)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [id](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

/// All companies that fit the host best. Usually one; several only when their patterns say the
/// same.
template <class Entry>
QList<const Entry *> bestFits(const QList<Entry> &entries,
                              const DomainName &host,
                              const DomainName &customer)
{
    QList<const Entry *> best;
    std::pair<bool, int> bestFit{false, 0}; // an own entry is there because somebody knows better
    for (const Entry &entry : entries) {
        if (isGeneric(entry))
            continue;
        const std::pair<bool, int> fit{entry.own, patternsOf(entry).fit(host, customer)};
        if (fit.second == 0 || fit < bestFit)
            continue;
        if (bestFit < fit)
            best.clear();
        bestFit = fit;
        best.append(&entry);
    }
    return best;
}

template <class Entry>
std::optional<KnowledgeError> badPattern(const QList<Entry> &entries,
                                         KnowledgeError::File file,
                                         const QByteArray &member)
{
    for (const Entry &entry : entries) {
        for (const NameExpression &expression : patternsOf(entry).expressions) {
            if (!expression.isValid()) {
                return KnowledgeError{file,
                                      KnowledgeError::Kind::BadPattern,
                                      entry.id,
                                      member,
                                      expression.pattern().toUtf8(),
                                      0};
            }
        }
    }
    return {};
}

template <class Entry>
void merge(QList<Entry> &entries, QList<Entry> own)
{
    for (Entry &entry : own) {
        entry.own = true;
        const auto known = std::find_if(entries.begin(), entries.end(), [&entry](const Entry &old) {
            return old.id == entry.id;
        });
        if (known == entries.end())
            entries.append(std::move(entry));
        else
            *known = std::move(entry);
    }
}

QByteArray resource(const QString &name)
{
    QFile file(u":/postseal/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ProviderKnowledge::ProviderKnowledge()
    : m_data(std::make_shared<const Data>())
{ }

ProviderKnowledge ProviderKnowledge::builtIn()
{
    const auto mailProviders = readMailProviders(resource(u"mail-providers.json"_s));
    const auto dnsHosts = readDnsHosts(resource(u"dns-hosts.json"_s));
    // The tests see to it that both can be read.
    Q_ASSERT(mailProviders && dnsHosts);
    Data data;
    if (mailProviders)
        data.mailProviders = *mailProviders;
    if (dnsHosts)
        data.dnsHosts = *dnsHosts;
    return ProviderKnowledge(std::make_shared<const Data>(std::move(data)));
}

Result<ProviderKnowledge, KnowledgeError> ProviderKnowledge::with(QByteArrayView mailProvidersJson,
                                                                  QByteArrayView dnsHostsJson) const
{
    using File = KnowledgeError::File;
    Data data = *m_data;
    if (!mailProvidersJson.isEmpty()) {
        const auto own = readMailProviders(mailProvidersJson);
        if (!own)
            return failure(own.error());
        if (const auto bad = badPattern(*own, File::MailProviders, "detect.mx_regex"))
            return failure(*bad);
        merge(data.mailProviders, *own);
    }
    if (!dnsHostsJson.isEmpty()) {
        const auto own = readDnsHosts(dnsHostsJson);
        if (!own)
            return failure(own.error());
        if (const auto bad = badPattern(*own, File::DnsHosts, "ns_regex"))
            return failure(*bad);
        merge(data.dnsHosts, *own);
    }
    for (const DnsHost &host : data.dnsHosts) {
        for (const QByteArray &other : host.sharesNameServersWith) {
            if (!withId(data.dnsHosts, other)) {
                return failure(KnowledgeError{File::DnsHosts,
                                              KnowledgeError::Kind::UnknownValue,
                                              host.id,
                                              "shares_name_servers_with",
                                              other,
                                              0});
            }
        }
    }
    return ProviderKnowledge(std::make_shared<const Data>(std::move(data)));
}

const QList<MailProvider> &ProviderKnowledge::mailProviders() const &
{
    return m_data->mailProviders;
}

const QList<DnsHost> &ProviderKnowledge::dnsHosts() const &
{
    return m_data->dnsHosts;
}

const MailProvider *ProviderKnowledge::mailProvider(QByteArrayView id) const
{
    return withId(m_data->mailProviders, id);
}

const DnsHost *ProviderKnowledge::dnsHost(QByteArrayView id) const
{
    return withId(m_data->dnsHosts, id);
}

QList<const DnsHost *> ProviderKnowledge::possibleDnsHosts(
    const QList<DomainName> &nameServers) const
{
    QList<const DnsHost *> possible;
    bool first = true;
    for (const DomainName &nameServer : nameServers) {
        const QList<const DnsHost *> fitting = bestFits(m_data->dnsHosts, nameServer, DomainName());
        QList<const DnsHost *> ofThis = fitting;
        for (const DnsHost *host : fitting) {
            for (const QByteArray &id : host->sharesNameServersWith) {
                const DnsHost *other = dnsHost(id);
                if (other && !ofThis.contains(other))
                    ofThis.append(other);
            }
        }
        if (first)
            possible = ofThis;
        else
            possible.removeIf([&ofThis](const DnsHost *host) { return !ofThis.contains(host); });
        first = false;
    }
    return possible;
}

const DnsHost *ProviderKnowledge::dnsHostOf(const QList<DomainName> &nameServers) const
{
    const QList<const DnsHost *> possible = possibleDnsHosts(nameServers);
    return possible.size() == 1 ? possible.first() : nullptr;
}

QList<const MailProvider *> ProviderKnowledge::mailProvidersOf(const DomainName &domain,
                                                               const QList<MxRecord> &mx) const
{
    QList<MxRecord> sorted = mx;
    std::stable_sort(sorted.begin(), sorted.end(), [](const MxRecord &a, const MxRecord &b) {
        return a.preference < b.preference;
    });
    QList<const MailProvider *> result;
    for (const MxRecord &record : sorted) {
        for (const MailProvider *provider : bestFits(m_data->mailProviders, record.host, domain)) {
            if (!result.contains(provider))
                result.append(provider);
        }
    }
    return result;
}

} // namespace postseal
