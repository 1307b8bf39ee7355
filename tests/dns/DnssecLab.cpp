// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecLab.h"

#include "base/WaitPoint.h"
#include "dns/LdnsRecord.h"

#include <QPointer>
#include <QtEndian>

#include <algorithm>

namespace postseal {

namespace {

constexpr int dsType = 43;
constexpr int nsecType = 47;
constexpr int nsec3Type = 50;
constexpr int rrsigType = 46;
constexpr int dnameType = 39;

LdnsRecordPtr recordFromLine(const QByteArray &line)
{
    ldns_rr *raw = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&raw, line.constData(), 3600, nullptr, nullptr);
    if (status != LDNS_STATUS_OK)
        qFatal("%s: %s", line.constData(), ldns_get_errorstr_by_id(status));
    return LdnsRecordPtr(raw);
}

LdnsFieldPtr fieldOf(const DomainName &name)
{
    return LdnsFieldPtr(ldns_dname_new_frm_str((name.toAscii() + '.').constData()));
}

int coveredType(const ResourceRecord &signature)
{
    return qFromBigEndian<quint16>(signature.rdata.constData());
}

bool isOf(const ResourceRecord &record, int type)
{
    return int(record.type) == type
        || (int(record.type) == rrsigType && coveredType(record) == type);
}

/// Names by canonical order, for NSEC.
bool canonicallyBefore(const DomainName &a, const DomainName &b)
{
    return ldns_dname_compare(fieldOf(a).get(), fieldOf(b).get()) < 0;
}

QList<ResourceRecord> withOwner(QList<ResourceRecord> records, const DomainName &owner)
{
    for (ResourceRecord &record : records)
        record.owner = owner;
    return records;
}

int keepAllSignatures(ldns_rr *, void *)
{
    return LDNS_SIGNATURE_LEAVE_ADD_NEW;
}

DnsAnswer unansweredBy(const DomainName &name, RecordType type, AnswerKind kind)
{
    DnsAnswer answer;
    answer.name = name;
    answer.type = type;
    answer.kind = kind;
    return answer;
}

} // namespace

void stripSignatures(DnsResponse &response)
{
    stripRecords(response, rrsigType);
}

void stripRecords(DnsResponse &response, int type)
{
    const auto isGone = [type](const ResourceRecord &record) { return int(record.type) == type; };
    response.answer.removeIf(isGone);
    response.authority.removeIf(isGone);
}

void DnssecLab::addZone(const char *name, const QByteArrayList &records, const LabSigning &signing)
{
    Zone zone;
    zone.name = DomainName::literal(name);
    zone.lines = records;
    zone.signing = signing;
    m_zones.emplace(zone.name, std::move(zone));
}

void DnssecLab::makeKey(Zone &zone)
{
    zone.key.reset(ldns_key_new_frm_algorithm(zone.signing.algorithm, 256));
    ldns_key *key = zone.key.get();
    if (!key)
        qFatal("no key");
    ldns_key_set_flags(key, 257);
    ldns_key_set_origttl(key, 3600);
    ldns_key_set_use(key, true);
    ldns_key_set_pubkey_owner(key, fieldOf(zone.name).release());
    ldns_key_set_inception(key, quint32(zone.signing.inceptionUtc.toSecsSinceEpoch()));
    ldns_key_set_expiration(key, quint32(zone.signing.expirationUtc.toSecsSinceEpoch()));
    const LdnsRecordPtr record(ldns_key2rr(key));
    ldns_key_set_keytag(key, ldns_calc_keytag(record.get()));
    const LdnsRecordPtr signer(ldns_key_rr2ds(record.get(), LDNS_SHA256));
    const LdnsTextPtr line(ldns_rr2str(signer.get()));
    zone.delegationSigner = QByteArray(line.get()).trimmed();
}

QByteArray DnssecLab::dsOf(const char *zone) const
{
    return m_zones.at(DomainName::literal(zone)).delegationSigner;
}

QByteArray DnssecLab::trustAnchors() const
{
    return dsOf(".");
}

void DnssecLab::addDelegations(Zone &zone)
{
    for (const auto &[name, child] : m_zones) {
        if (name.isRoot() || name == zone.name || !name.isSubdomainOf(zone.name))
            continue;
        const Zone *parent = zoneFor(name, RecordType::Ds);
        if (parent != &zone)
            continue;
        const bool isUnsigned = child.signing.denial == LabSigning::Denial::Unsigned;
        // With opt-out, unsigned delegations are added behind the signer's back: no NSEC3 mentions
        // them.
        QByteArrayList &lines = zone.signing.optOut && isUnsigned ? zone.unsignedLines : zone.lines;
        lines.append(name.toAscii() + ". NS ns.lab.");
        if (!isUnsigned && !m_zonesWithoutDs.contains(name))
            zone.lines.append(child.delegationSigner);
    }
}

void DnssecLab::sign()
{
    for (auto &[name, zone] : m_zones)
        makeKey(zone);
    for (auto &[name, zone] : m_zones) {
        addDelegations(zone);
        signZone(zone);
    }
}

void DnssecLab::signZone(Zone &zone)
{
    const QByteArray apex = zone.name.toAscii() + '.';
    QByteArrayList lines = zone.lines;
    lines.prepend(apex + " SOA ns.lab. root.lab. 1 3600 900 604800 300");
    lines.append(apex + " NS ns.lab.");
    ldns_dnssec_zone *signedZone = ldns_dnssec_zone_new();
    const LdnsRecordListPtr all(ldns_rr_list_new());
    for (const QByteArray &line : std::as_const(lines))
        ldns_rr_list_push_rr(all.get(), recordFromLine(line).release());
    if (zone.signing.denial != LabSigning::Denial::Unsigned)
        ldns_rr_list_push_rr(all.get(), ldns_key2rr(zone.key.get()));
    for (size_t i = 0; i < ldns_rr_list_rr_count(all.get()); ++i)
        ldns_dnssec_zone_add_rr(signedZone, ldns_rr_list_rr(all.get(), i));

    const LdnsRecordListPtr added(ldns_rr_list_new());
    ldns_key_list *keys = ldns_key_list_new();
    ldns_key_list_push_key(keys, zone.key.release()); // the list frees its keys
    ldns_status status = LDNS_STATUS_OK;
    if (zone.signing.denial == LabSigning::Denial::Nsec) {
        status = ldns_dnssec_zone_sign(signedZone, added.get(), keys, keepAllSignatures, nullptr);
    } else if (zone.signing.denial == LabSigning::Denial::Nsec3) {
        status = ldns_dnssec_zone_sign_nsec3(signedZone,
                                             added.get(),
                                             keys,
                                             keepAllSignatures,
                                             nullptr,
                                             1,
                                             zone.signing.optOut ? 1 : 0,
                                             zone.signing.iterations,
                                             0,
                                             nullptr);
    }
    if (status != LDNS_STATUS_OK)
        qFatal("signing %s: %s", apex.constData(), ldns_get_errorstr_by_id(status));
    for (const auto *list : {all.get(), added.get()}) {
        for (size_t i = 0; i < ldns_rr_list_rr_count(list); ++i) {
            if (const auto record = recordFromLdns(ldns_rr_list_rr(list, i)))
                zone.records.append(*record);
        }
    }
    for (const QByteArray &line : std::as_const(zone.unsignedLines))
        zone.records.append(*recordFromText(line));
    ldns_key_list_free(keys);
    ldns_dnssec_zone_free(signedZone);
}

const DnssecLab::Zone *DnssecLab::zoneFor(const DomainName &name, RecordType type) const
{
    DomainName at = type == RecordType::Ds && !name.isRoot() ? name.parent() : name;
    for (;; at = at.parent()) {
        const auto found = m_zones.find(at);
        if (found != m_zones.end())
            return &found->second;
        if (at.isRoot())
            return nullptr;
    }
}

QList<ResourceRecord> DnssecLab::rrset(const Zone &zone, const DomainName &owner, int type) const
{
    QList<ResourceRecord> found;
    for (const ResourceRecord &record : zone.records) {
        if (record.owner == owner && isOf(record, type))
            found.append(record);
    }
    const bool onlySignatures =
        std::all_of(found.begin(), found.end(), [](const ResourceRecord &record) {
            return int(record.type) == rrsigType;
        });
    return onlySignatures ? QList<ResourceRecord>() : found;
}

QList<ResourceRecord> DnssecLab::records(const char *zone, const DomainName &owner, int type) const
{
    return rrset(m_zones.at(DomainName::literal(zone)), owner, type);
}

bool DnssecLab::exists(const Zone &zone, const DomainName &name) const
{
    return std::any_of(
        zone.records.begin(), zone.records.end(), [&name](const ResourceRecord &record) {
            return int(record.type) != nsec3Type && !isOf(record, nsec3Type)
                && record.owner.isSubdomainOf(name);
        });
}

QByteArray DnssecLab::hashLabel(const Zone &zone, const DomainName &name) const
{
    const LdnsFieldPtr hashed(
        ldns_nsec3_hash_name(fieldOf(name).get(), 1, zone.signing.iterations, 0, nullptr));
    const LdnsTextPtr text(ldns_rdf2str(hashed.get()));
    return QByteArray(text.get()).chopped(1).toLower();
}

QList<ResourceRecord> DnssecLab::denialFor(const Zone &zone, const DomainName &name) const
{
    const bool hashed = zone.signing.denial == LabSigning::Denial::Nsec3;
    const int type = hashed ? nsec3Type : nsecType;
    QList<DomainName> owners;
    for (const ResourceRecord &record : zone.records) {
        if (int(record.type) == type)
            owners.append(record.owner);
    }
    if (owners.isEmpty())
        return {};
    const DomainName wanted = hashed ? zone.name.child(hashLabel(zone, name)) : name;
    std::sort(owners.begin(), owners.end(), canonicallyBefore);
    // The last one wraps around.
    DomainName best = owners.last();
    for (const DomainName &owner : std::as_const(owners)) {
        if (!canonicallyBefore(wanted, owner))
            best = owner;
    }
    return rrset(zone, best, type);
}

void DnssecLab::respondAbsent(const Zone &zone,
                              const DomainName &name,
                              RecordType type,
                              DnsResponse &response) const
{
    const auto deny = [&](const DomainName &denied) {
        for (const ResourceRecord &record : denialFor(zone, denied)) {
            if (!response.authority.contains(record))
                response.authority.append(record);
        }
    };
    if (exists(zone, name)) {
        response.authority += rrset(zone, zone.name, int(RecordType::Soa));
        deny(name);
        // An unsigned delegation below opt-out has no NSEC3: the one above proves how far names go.
        if (zone.signing.optOut)
            deny(name.parent());
        return;
    }
    DomainName nextCloser = name;
    while (!exists(zone, nextCloser.parent()))
        nextCloser = nextCloser.parent();
    const DomainName encloser = nextCloser.parent();
    const DomainName wildcard = encloser.child("*");
    const bool hashed = zone.signing.denial == LabSigning::Denial::Nsec3;
    if (exists(zone, wildcard)) {
        auto found = rrset(zone, wildcard, int(type));
        if (found.isEmpty())
            found = rrset(zone, wildcard, int(RecordType::Cname));
        response.answer += withOwner(found, name);
        if (found.isEmpty()) {
            response.authority += rrset(zone, zone.name, int(RecordType::Soa));
            deny(wildcard);
            if (hashed)
                deny(encloser);
        }
        deny(hashed ? nextCloser : name);
        return;
    }
    response.responseCode = LDNS_RCODE_NXDOMAIN;
    response.authority += rrset(zone, zone.name, int(RecordType::Soa));
    deny(hashed ? nextCloser : name);
    deny(wildcard);
    if (hashed)
        deny(encloser);
}

DnsResponse DnssecLab::respond(const DomainName &name, RecordType type, int depth) const
{
    DnsResponse response;
    const Zone *zone = zoneFor(name, type);
    if (!zone || depth > 12)
        return response;
    response.answer = rrset(*zone, name, int(type));
    if (!response.answer.isEmpty())
        return response;
    DomainName target;
    for (DomainName above = name; above != zone->name;) {
        above = above.parent();
        const auto substitution = rrset(*zone, above, dnameType);
        if (substitution.isEmpty())
            continue;
        qsizetype offset = 0;
        target = *nameFromWire(substitution.first().rdata, offset);
        target = DomainName::literal(
            (name.toAscii().chopped(above.toAscii().size()) + target.toAscii()).constData());
        response.answer = substitution;
        ResourceRecord alias =
            *recordFromText(name.toAscii() + ". 3600 IN CNAME " + target.toAscii() + '.');
        response.answer.append(alias);
    }
    if (const auto alias = rrset(*zone, name, int(RecordType::Cname)); !alias.isEmpty()) {
        qsizetype offset = 0;
        target = *nameFromWire(alias.first().rdata, offset);
        response.answer = alias;
    }
    if (target.isRoot()) {
        respondAbsent(*zone, name, type, response);
        if (response.answer.isEmpty() || response.answer.first().type != RecordType::Cname
            || type == RecordType::Cname)
            return response;
        qsizetype offset = 0;
        target = *nameFromWire(response.answer.first().rdata, offset);
    }
    const DnsResponse rest = respond(target, type, depth + 1);
    response.answer += rest.answer;
    response.authority += rest.authority;
    response.responseCode = rest.responseCode;
    return response;
}

void DnssecLab::alter(const char *name, RecordType type, std::function<void(DnsResponse &)> change)
{
    m_changes.insert(Question(DomainName::literal(name), int(type)), std::move(change));
}

void DnssecLab::fail(const char *name, RecordType type, AnswerKind kind)
{
    m_failures.insert(Question(DomainName::literal(name), int(type)), kind);
}

void DnssecLab::answerWith(const char *name, RecordType type, const QByteArray &message)
{
    m_messages.insert(Question(DomainName::literal(name), int(type)), message);
}

DnsAnswer DnssecLab::answer(const DomainName &name, RecordType type) const
{
    const Question question(name, int(type));
    if (m_failures.contains(question))
        return unansweredBy(name, type, m_failures.value(question));
    DnsResponse response = respond(name, type);
    if (const auto change = m_changes.value(question))
        change(response);
    DnsAnswer answer = unansweredBy(name, type, AnswerKind::Records);
    answer.ttl = 300;
    answer.responseCode = response.responseCode;
    if (response.responseCode == LDNS_RCODE_NXDOMAIN)
        answer.kind = AnswerKind::NxDomain;
    else if (response.answer.isEmpty())
        answer.kind = AnswerKind::NoData;
    DnsQuestion asked;
    asked.name = name;
    asked.type = type;
    asked.checkingDisabled = true;
    const auto received = decodeQuery(encodeQuery(asked, 1, 0));
    answer.message = m_messages.contains(question)
        ? m_messages.value(question)
        : encodeResponse(*received, response, DnsTransportKind::Tcp);
    return answer;
}

void DnssecLab::resetCounters()
{
    m_rounds = 0;
    m_questions = 0;
}

QCoro::Task<DnsAnswer> DnssecLab::answerAtEndOfRound(DomainName name,
                                                     RecordType type,
                                                     Deadline deadline,
                                                     StopToken stop)
{
    ++m_questions;
    WaitPoint point(deadline, stop);
    const bool isSilent =
        m_failures.value(Question(name, int(type)), AnswerKind::Records) == AnswerKind::Silent;
    if (!isSilent) {
        m_waiting.append([guard = QPointer(&point)] {
            if (guard)
                guard->wake();
        });
        if (m_waiting.size() == 1) {
            QTimer::singleShot(2, &m_context, [this] {
                ++m_rounds;
                for (const auto &wake : std::exchange(m_waiting, {}))
                    wake();
            });
        }
    }
    const WakeReason reason = co_await point.wait();
    if (reason == WakeReason::Stopped)
        co_return unansweredBy(name, type, AnswerKind::Cancelled);
    if (reason == WakeReason::DeadlinePassed)
        co_return unansweredBy(name, type, AnswerKind::Silent);
    co_return answer(name, type);
}

RawLookup DnssecLab::lookup()
{
    return [this](DomainName name, RecordType type, Deadline deadline, StopToken stop) {
        return answerAtEndOfRound(std::move(name), type, deadline, std::move(stop));
    };
}

} // namespace postseal
