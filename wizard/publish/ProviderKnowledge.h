// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "dns/DnsAnswer.h"
#include "publish/NamePatterns.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace postseal {

/// What a piece of knowledge rests on.
enum class Confidence {
    Documented, ///< the company says so itself
    Observed, ///< seen in public policies, templates or DNS, not stated
    Assumed, ///< may be wrong: never to be told as certain
    Unknown,
};

/// Where the mx lines of a policy come from.
enum class MxStrategy {
    Static, ///< the provider's lines, as they are
    ExactFromDns, ///< the MX hosts in the DNS; lines only show the shape
    None, ///< no mail, so no policy
};

/// Who takes in the mail of a domain: a mailbox provider, a filter in front of one, a forwarder.
/// Notes and caveats are in English, as in the file.
struct MailProvider
{
    QByteArray id;
    QString name;
    QByteArray kind; ///< mailbox, gateway, forwarder, inbound-parse, self-hosted, none
    NamePatterns mxHosts;
    QStringList mxExamples; ///< with "<…>" where each customer has something else
    MxStrategy strategy = MxStrategy::ExactFromDns;
    QList<QByteArray> mxLines; ///< "<…>" is to be filled in from the MX host
    QList<QList<QByteArray>> alternatives; ///< other sets; each fits only some customers
    QString mxNote;
    QByteArray inboundTls; ///< matching certificates: yes, no, check, doubtful, unknown, n/a
    QString inboundTlsBasis;
    QByteArray hostedMtaSts; ///< serves the policy: yes, no, partly, depends, unknown, n/a
    QString hostedMtaStsNote;
    QByteArray dane; ///< yes, no, unknown
    QString daneNote;
    QUrl help; ///< empty when there is none
    QStringList caveats;
    QStringList sources;
    Confidence confidence = Confidence::Unknown;
    QMap<QByteArray, Confidence> confidenceByField; ///< mx, policy_mx, tls, hosted, dane
    bool own = false; ///< from the person's own file

    friend bool operator==(const MailProvider &, const MailProvider &) = default;
};

/// How a form's name box wants a record's name.
enum class NameStyle {
    Relative, ///< without the zone
    Full, ///< with the zone, without root dot
    FullWithDot,
    Either, ///< relative or full
    Unknown,
};

enum class Need {
    NotNeeded,
    Needed,
    NeededAsText, ///< not in the form, only where records are edited as text or sent to the API
    Forbidden,
    Unknown,
};

/// Who serves the zone, and how the form for its records wants them. Notes and caveats are in
/// English, as in the file.
struct DnsHost
{
    QByteArray id;
    QString name;
    NamePatterns nameServers;
    QList<QByteArray> sharesNameServersWith; ///< ids: their customers have these name servers too
    NameStyle nameStyle = NameStyle::Unknown;
    QByteArray stsName; ///< what to type in the zone example.com
    QByteArray tlsRptName;
    QByteArray policyHostName;
    QString nameNote;
    Need quotes = Need::Unknown; ///< around the value of a TXT record
    QString quotesNote;
    Need trailingDot = Need::Unknown; ///< behind the target of a CNAME; a TXT record has none
    QByteArray zoneFileImport; ///< yes, no, unknown
    QString zoneFileImportNote;
    QByteArray policyHostRecord; ///< CNAME or address at mta-sts: yes, no, unknown
    QString policyHostRecordNote;
    QString proxyNote;
    QUrl help; ///< empty when there is none
    QStringList caveats;
    QStringList sources;
    Confidence confidence = Confidence::Unknown;
    Confidence formConfidence = Confidence::Unknown; ///< of nameStyle
    QMap<QByteArray, Confidence> confidenceByField; ///< ns, name_field, quotes, dot, …
    bool own = false; ///< from the person's own file

    /// Its name servers do not tell it from others.
    [[nodiscard]] bool isAmbiguous() const { return !sharesNameServersWith.isEmpty(); }

    friend bool operator==(const DnsHost &, const DnsHost &) = default;
};

/// Why a person's own file was not taken.
struct KnowledgeError
{
    enum class File {
        MailProviders,
        DnsHosts,
    };
    enum class Kind {
        NotJson, ///< offset says where
        Missing,
        WrongType, ///< a number where a text belongs
        UnknownValue, ///< a word that the member does not know
        UnknownMember, ///< mostly a slip of the keyboard
        BadPattern, ///< no regular expression
        DuplicateId,
    };

    File file = File::MailProviders;
    Kind kind = Kind::NotJson;
    QByteArray entry; ///< its id, "#3" for the third when it has none, empty for the whole file
    QByteArray member; ///< "name_field.style"
    QByteArray value; ///< as written, for UnknownValue and BadPattern
    qsizetype offset = 0; ///< in octets, for NotJson

    friend bool operator==(const KnowledgeError &, const KnowledgeError &) = default;
};

/// What is known of mail providers and DNS hosts. Copies share the data, and pointers stay valid
/// while one of the copies lives. Default-constructed it knows nobody.
class ProviderKnowledge
{
public:
    ProviderKnowledge();

    /// What comes with the program. Reads it at each call (a few milliseconds), so keep the result.
    [[nodiscard]] static ProviderKnowledge builtIn();

    /// This, and files of the person's own in the same format (resources/schema); empty for none.
    /// An entry with a known id replaces that one, in its place. On a name that both fit, an own
    /// entry wins.
    [[nodiscard]] Result<ProviderKnowledge, KnowledgeError> with(QByteArrayView mailProvidersJson,
                                                                 QByteArrayView dnsHostsJson) const;

    [[nodiscard]] const QList<MailProvider> &mailProviders() const &;
    [[nodiscard]] const QList<DnsHost> &dnsHosts() const &;
    // for (… : ProviderKnowledge::builtIn().dnsHosts()) would walk over what is gone.
    const QList<MailProvider> &mailProviders() const && = delete;
    const QList<DnsHost> &dnsHosts() const && = delete;

    /// Null when there is none with the id.
    [[nodiscard]] const MailProvider *mailProvider(QByteArrayView id) const;
    [[nodiscard]] const DnsHost *dnsHost(QByteArrayView id) const;

    /// Who serves the zone, told by all its name servers. Null when one of them is unknown, when
    /// they belong to different hosts, and when only asking tells which host it is: see
    /// possibleDnsHosts().
    [[nodiscard]] const DnsHost *dnsHostOf(const QList<DomainName> &nameServers) const;

    /// All hosts that all the name servers may belong to, likeliest first: more than one where
    /// companies resell each other. Empty when unknown or different.
    [[nodiscard]] QList<const DnsHost *> possibleDnsHosts(
        const QList<DomainName> &nameServers) const;

    /// All mail providers that the MX hosts belong to, each once, in order of preference: a domain
    /// may be moving, or use a filter. Empty for an own server and for a null MX (RFC 7505).
    [[nodiscard]] QList<const MailProvider *> mailProvidersOf(const DomainName &domain,
                                                              const QList<MxRecord> &mx) const;

private:
    struct Data;

    explicit ProviderKnowledge(std::shared_ptr<const Data> data)
        : m_data(std::move(data))
    { }

    std::shared_ptr<const Data> m_data;
};

} // namespace postseal
