// SPDX-License-Identifier: Apache-2.0
#include "practice/PracticeNetwork.h"

#include "practice/PracticeConnector.h"
#include "practice/PracticeDnsServer.h"
#include "practice/PracticeDomains.h"
#include "practice/PracticeHttpsServer.h"
#include "practice/PracticeSmtpServer.h"
#include "tls/CertificateAuthority.h"

#include <QDateTime>
#include <QTcpSocket>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint16 dnsPort = 53;
constexpr quint16 smtpPort = 25;
constexpr quint16 httpsPort = 443;

// The practice domains are not signed. An anchor above none of them says so to the validator, which
// would otherwise look for the real root's keys here.
constexpr char unrelatedAnchor[] =
    "postseal-practice.invalid. IN DS 1 13 2 "
    "0000000000000000000000000000000000000000000000000000000000000000\n";

const QHostAddress &nameServerAddress(int index)
{
    static const QHostAddress addresses[] = {QHostAddress(u"192.0.2.53"_s),
                                             QHostAddress(u"192.0.2.54"_s)};
    return addresses[index];
}

DomainName nameOf(const QByteArray &name)
{
    return DomainName::literal(name.constData());
}

} // namespace

struct PracticeNetwork::Private
{
    Private()
        : authority(QDateTime::currentDateTimeUtc())
        , dns(zone)
    { }

    [[nodiscard]] bool startDns();
    [[nodiscard]] bool startRefusing();
    [[nodiscard]] bool build(const PracticePlan &plan);
    [[nodiscard]] bool addPolicyHost(const DomainName &domain,
                                     PracticeCertificate certificate,
                                     const PracticeAnswer &answer,
                                     PracticeFamilies families);
    [[nodiscard]] PracticeCredentials credentialsFor(const DomainName &host,
                                                     PracticeCertificate kind) const;
    [[nodiscard]] QHostAddress freeAddress() const;
    [[nodiscard]] bool publishAddresses(const DomainName &host,
                                        quint16 port,
                                        const Endpoint &real,
                                        PracticeFamilies families);
    void removePolicyHost(const DomainName &domain);

    CertificateAuthority authority;
    PracticeZone zone;
    PracticeDnsServer dns;
    QTcpSocket portHolder;
    std::shared_ptr<PracticeConnector> connector;
    QList<PracticeDomain> domains;
    std::vector<std::unique_ptr<PracticeSmtpServer>> mailServers;
    std::map<DomainName, std::unique_ptr<PracticeHttpsServer>> policyHosts;
    QString error;
};

bool PracticeNetwork::Private::startDns()
{
    if (!dns.listen()) {
        error = u"DNS: "_s + dns.errorString();
        return false;
    }
    const QList<DomainName> servers{nameOf("ns1.dns.example"), nameOf("ns2.dns.example")};
    zone.addZone(nameOf("dns.example"), servers);
    for (int i = 0; i < servers.size(); ++i) {
        zone.addAddress(servers.at(i), nameServerAddress(i));
        connector->map({nameServerAddress(i), dnsPort}, dns.endpoint());
    }
    return true;
}

/// Holds a port without listening on it, so the kernel refuses connections there as a real host
/// would.
bool PracticeNetwork::Private::startRefusing()
{
    if (!portHolder.bind(QHostAddress::LocalHost, 0, QUdpSocket::DontShareAddress)) {
        error = u"refusing port: "_s + portHolder.errorString();
        return false;
    }
    connector = std::make_shared<PracticeConnector>(portHolder.localPort());
    return true;
}

PracticeCredentials PracticeNetwork::Private::credentialsFor(const DomainName &host,
                                                             PracticeCertificate kind) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateRequest request;
    request.dnsNames = {host.toAscii()};
    request.commonName = host.toAscii();
    switch (kind) {
    case PracticeCertificate::Good:
    case PracticeCertificate::MissingIntermediate:
        break;
    case PracticeCertificate::Expired:
        request.notBefore = now.addDays(-93);
        request.notAfter = now.addDays(-3);
        break;
    case PracticeCertificate::WrongName:
        request.dnsNames = {"server7.hosting.example"};
        request.commonName = "server7.hosting.example";
        break;
    case PracticeCertificate::SelfSigned:
        request.signer = CertificateSigner::Itself;
        break;
    }
    const IssuedCertificate issued = authority.issue(request);
    const bool alone = kind == PracticeCertificate::MissingIntermediate;
    return {alone ? issued.pem : issued.chainPem, issued.keyPem};
}

/// The first documentation address that no host has yet: RFC 5737 section 3.
QHostAddress PracticeNetwork::Private::freeAddress() const
{
    const auto &mapped = connector->all();
    for (const QString &net : {u"198.51.100.0"_s, u"203.0.113.0"_s}) {
        for (quint32 host = 1; host < 255; ++host) {
            const QHostAddress address(QHostAddress(net).toIPv4Address() + host);
            const bool taken =
                std::any_of(mapped.begin(), mapped.end(), [&address](const auto &entry) {
                    return entry.first.address == address;
                });
            if (!taken)
                return address;
        }
    }
    return {};
}

bool PracticeNetwork::Private::publishAddresses(const DomainName &host,
                                                quint16 port,
                                                const Endpoint &real,
                                                PracticeFamilies families)
{
    const QHostAddress ipv4 = freeAddress();
    if (ipv4.isNull()) {
        error = host.toDisplay() + u": all documentation addresses are taken"_s;
        return false;
    }
    zone.addAddress(host, ipv4);
    connector->map({ipv4, port}, real);
    if (families == PracticeFamilies::Ipv4)
        return true;
    // RFC 3849, with the IPv4 address at the end.
    const QHostAddress ipv6(u"2001:db8::"_s + QString::number(ipv4.toIPv4Address() & 0xffff, 16));
    zone.addAddress(host, ipv6);
    connector->map({ipv6, port}, real);
    return true;
}

bool PracticeNetwork::Private::addPolicyHost(const DomainName &domain,
                                             PracticeCertificate certificate,
                                             const PracticeAnswer &answer,
                                             PracticeFamilies families)
{
    const DomainName host = domain.child("mta-sts");
    auto server = std::make_unique<PracticeHttpsServer>(credentialsFor(host, certificate), answer);
    if (!server->listen()) {
        error = host.toDisplay() + u": "_s + server->errorString();
        return false;
    }
    if (!publishAddresses(host, httpsPort, server->endpoint(), families))
        return false;
    policyHosts[domain] = std::move(server);
    return true;
}

void PracticeNetwork::Private::removePolicyHost(const DomainName &domain)
{
    const auto found = policyHosts.find(domain);
    if (found == policyHosts.end())
        return;
    const Endpoint real = found->second->endpoint();
    const auto mapped = connector->all();
    for (const auto &entry : mapped) {
        if (entry.second == real)
            connector->unmap(entry.first);
    }
    const DomainName host = domain.child("mta-sts");
    zone.removeAll(host, RecordType::A);
    zone.removeAll(host, RecordType::Aaaa);
    policyHosts.erase(found);
}

bool PracticeNetwork::Private::build(const PracticePlan &plan)
{
    const DomainName domain = nameOf(plan.domain);
    domains.append({domain, plan.fault, plan.expectedFindings});
    zone.addZone(domain, {nameOf("ns1.dns.example"), nameOf("ns2.dns.example")});
    if (plan.nullMx)
        zone.addMx(domain, 0, DomainName());
    for (const PracticeMailServer &mailServer : plan.mailServers) {
        const DomainName host = nameOf(mailServer.host);
        zone.addMx(domain, mailServer.preference, host);
        auto server = std::make_unique<PracticeSmtpServer>(
            mailServer, credentialsFor(host, mailServer.certificate));
        if (!server->listen()) {
            error = host.toDisplay() + u": "_s + server->errorString();
            return false;
        }
        if (!publishAddresses(host, smtpPort, server->endpoint(), plan.families))
            return false;
        mailServers.push_back(std::move(server));
    }
    for (const PracticeText &text : plan.texts)
        zone.addText(nameOf(text.name), text.text);
    return !plan.policyHost.exists
        || addPolicyHost(
            domain, plan.policyHost.certificate, plan.policyHost.answer, plan.families);
}

PracticeNetwork::PracticeNetwork(std::unique_ptr<Private> d)
    : d(std::move(d))
{ }

PracticeNetwork::~PracticeNetwork() = default;

Result<std::unique_ptr<PracticeNetwork>, PracticeError> PracticeNetwork::start()
{
    auto d = std::make_unique<Private>();
    if (!d->startRefusing() || !d->startDns())
        return failure(PracticeError{d->error});
    const QList<PracticePlan> plans = practicePlans();
    for (const PracticePlan &plan : plans) {
        if (!d->build(plan))
            return failure(PracticeError{d->error});
    }
    return std::unique_ptr<PracticeNetwork>(new PracticeNetwork(std::move(d)));
}

const QList<PracticeDomain> &PracticeNetwork::domains() const
{
    return d->domains;
}

ResolverSettings PracticeNetwork::resolverSettings() const
{
    ResolverSettings settings;
    settings.servers = {d->dns.endpoint()};
    settings.authoritativePort = dnsPort;
    settings.trustAnchors = unrelatedAnchor;
    settings.connector = d->connector;
    return settings;
}

std::shared_ptr<const Connector> PracticeNetwork::connector() const
{
    return d->connector;
}

TrustStore PracticeNetwork::trustStore() const
{
    return *TrustStore::fromPem(authorityPem());
}

QByteArray PracticeNetwork::authorityPem() const
{
    return d->authority.rootPem();
}

QList<std::pair<Endpoint, Endpoint>> PracticeNetwork::endpointMap() const
{
    return d->connector->all();
}

void PracticeNetwork::publishTxt(const DomainName &name, const QByteArray &text)
{
    d->zone.removeAll(name, RecordType::Txt);
    if (!text.isEmpty())
        d->zone.addText(name, text);
}

void PracticeNetwork::publishPolicy(const DomainName &domain, const QByteArray &body)
{
    if (body.isEmpty())
        return d->removePolicyHost(domain);
    PracticeAnswer answer;
    answer.body = body;
    const auto found = d->policyHosts.find(domain);
    if (found != d->policyHosts.end())
        found->second->setAnswer(answer);
    else
        (void)d->addPolicyHost(domain, PracticeCertificate::Good, answer, PracticeFamilies::Ipv4);
}

} // namespace postseal
