// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecSignature.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr quint16 zoneKeyFlag = 0x0100; // RFC 4034 section 2.1.1
constexpr quint16 revokedFlag = 0x0080; // RFC 5011 section 7
constexpr quint8 dnssecProtocol = 3; // RFC 4034 section 2.1.2

/// Why a signature did not do. The later one says more and is reported.
enum class SignatureFault {
    None,
    OtherSigner,
    UnknownAlgorithm,
    TooManyLabels,
    NoKey,
    NotYetValid,
    Expired,
    Wrong,
};

struct SignatureFinding
{
    SignatureFault fault = SignatureFault::None;
    QByteArray reason;

    void note(SignatureFault other, const QByteArray &text)
    {
        if (other > fault) {
            fault = other;
            reason = text;
        }
    }
};

quint8 algorithmOfKey(const ldns_rr *key)
{
    return ldns_rdf2native_int8(ldns_rr_rdf(key, 2));
}

/// Signs zone data, and is not withdrawn.
bool isZoneKey(const ldns_rr *key)
{
    const quint16 flags = ldns_rdf2native_int16(ldns_rr_rdf(key, 0));
    return (flags & zoneKeyFlag) && !(flags & revokedFlag)
        && ldns_rdf2native_int8(ldns_rr_rdf(key, 1)) == dnssecProtocol;
}

/// RFC 4034 section 3.1.5: times are serial numbers, so they are meant near to now.
QDateTime nearestTime(quint32 serial, const QDateTime &nowUtc)
{
    const auto now = quint32(nowUtc.toSecsSinceEpoch());
    return nowUtc.addSecs(qint32(serial - now));
}

QByteArray timeForReason(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate).toLatin1();
}

QByteArray keyForReason(const DnssecSignatureFields &fields)
{
    return "key " + QByteArray::number(fields.keyTag) + ", algorithm "
        + QByteArray::number(fields.algorithm);
}

/// Everything about a signature but the mathematics. RFC 4035 section 5.3.1.
bool isCandidate(const DnssecSignatureFields &fields,
                 const DnssecRrset &rrset,
                 const DnssecZone &zone,
                 const QDateTime &nowUtc,
                 SignatureFinding &finding)
{
    const QByteArray subject = "RRSIG of " + rrset.title();
    const QDateTime expiration = nearestTime(fields.expiration, nowUtc);
    const QDateTime inception = nearestTime(fields.inception, nowUtc);
    if (fields.signer != zone.name) {
        finding.note(SignatureFault::OtherSigner,
                     subject + " is by " + nameForReason(fields.signer) + ", not by "
                         + nameForReason(zone.name));
    } else if (!isSupportedAlgorithm(fields.algorithm)) {
        finding.note(SignatureFault::UnknownAlgorithm,
                     subject + " uses unsupported algorithm "
                         + QByteArray::number(fields.algorithm));
    } else if (fields.labels > signedLabelCount(labelsOf(rrset.owner))) {
        finding.note(SignatureFault::TooManyLabels,
                     subject + " counts more labels than the name has");
    } else if (qint32(fields.expiration - fields.inception) < 0) {
        finding.note(SignatureFault::Expired, subject + " expires before it begins");
    } else if (inception > nowUtc) {
        finding.note(SignatureFault::NotYetValid,
                     subject + " is not valid before " + timeForReason(inception));
    } else if (expiration < nowUtc) {
        finding.note(SignatureFault::Expired, subject + " expired on " + timeForReason(expiration));
    } else {
        return true;
    }
    return false;
}

/// The mathematics, with each key of the right tag. The effort bounds how many.
bool matchesSomeKey(const DnssecRrset &rrset,
                    ldns_rr *signature,
                    const DnssecSignatureFields &fields,
                    const DnssecZone &zone,
                    const QDateTime &nowUtc,
                    DnssecEffort &effort,
                    SignatureFinding &finding)
{
    int tried = 0;
    for (size_t i = 0; i < ldns_rr_list_rr_count(zone.keys.get()); ++i) {
        ldns_rr *key = ldns_rr_list_rr(zone.keys.get(), i);
        if (algorithmOfKey(key) != fields.algorithm || ldns_calc_keytag(key) != fields.keyTag)
            continue;
        if (tried == mostKeysPerTag || effort.isSpent())
            break;
        ++tried;
        --effort.signatureChecks;
        if (ldns_verify_rrsig_time(
                rrset.records.get(), signature, key, time_t(nowUtc.toSecsSinceEpoch()))
            == LDNS_STATUS_OK)
            return true;
        --effort.failedChecks;
    }
    if (tried == 0) {
        finding.note(SignatureFault::NoKey,
                     "no DNSKEY of " + nameForReason(zone.name) + " for the RRSIG of "
                         + rrset.title() + " (" + keyForReason(fields) + ')');
    } else {
        finding.note(SignatureFault::Wrong,
                     "RRSIG of " + rrset.title() + " does not match the records ("
                         + keyForReason(fields) + ')');
    }
    return false;
}

/// Ours for the DS digest types that can be computed. RFC 8624 section 3.3.
std::optional<ldns_hash> digestOf(const ldns_rr *delegationSigner)
{
    switch (ldns_rdf2native_int8(ldns_rr_rdf(delegationSigner, 2))) {
    case LDNS_SHA1:
        return LDNS_SHA1;
    case LDNS_SHA256:
        return LDNS_SHA256;
    case LDNS_SHA384:
        return LDNS_SHA384;
    default:
        return std::nullopt;
    }
}

/// The DS records that count. RFC 4509 section 3: SHA-1 does not when a better digest is there.
QList<const ldns_rr *> usableDelegationSigners(const ldns_rr_list *all)
{
    QList<const ldns_rr *> usable;
    bool better = false;
    const size_t count = std::min(ldns_rr_list_rr_count(all), mostDelegationSigners);
    for (size_t i = 0; i < count; ++i) {
        const ldns_rr *signer = ldns_rr_list_rr(all, i);
        const auto digest = digestOf(signer);
        if (!digest || !isSupportedAlgorithm(ldns_rdf2native_int8(ldns_rr_rdf(signer, 1))))
            continue;
        usable.append(signer);
        better = better || *digest != LDNS_SHA1;
    }
    if (better)
        usable.removeIf([](const ldns_rr *signer) { return digestOf(signer) == LDNS_SHA1; });
    return usable;
}

bool hasSameDigest(const ldns_rr *delegationSigner, const ldns_rr *key)
{
    const LdnsRecordPtr computed(ldns_key_rr2ds(key, *digestOf(delegationSigner)));
    return computed
        && ldns_rdf_compare(ldns_rr_rdf(computed.get(), 3), ldns_rr_rdf(delegationSigner, 3)) == 0;
}

/// Copies the keys that a DS record vouches for to the zone.
void collectVouchedKeys(const DnssecRrset &keys,
                        const QList<const ldns_rr *> &signers,
                        DnssecEffort &effort,
                        DnssecZone &vouched)
{
    for (const ldns_rr *signer : signers) {
        const quint16 tag = ldns_rdf2native_int16(ldns_rr_rdf(signer, 0));
        int tried = 0;
        for (size_t i = 0; i < keys.count() && tried < mostKeysPerTag && !effort.isSpent(); ++i) {
            const ldns_rr *key = keys.record(i);
            if (!isZoneKey(key)
                || algorithmOfKey(key) != ldns_rdf2native_int8(ldns_rr_rdf(signer, 1))
                || ldns_calc_keytag(key) != tag)
                continue;
            ++tried;
            --effort.keyDigests;
            if (hasSameDigest(signer, key))
                ldns_rr_list_push_rr(vouched.keys.get(), ldns_rr_clone(key));
        }
    }
}

QByteArray tagsForReason(const QList<const ldns_rr *> &signers)
{
    QByteArrayList tags;
    for (const ldns_rr *signer : signers)
        tags.append(QByteArray::number(ldns_rdf2native_int16(ldns_rr_rdf(signer, 0))));
    return tags.join(", ");
}

} // namespace

bool isSupportedAlgorithm(quint8 algorithm)
{
    switch (algorithm) {
    case LDNS_RSASHA1: // NOLINT: two of the branches come and go with ldns
    case LDNS_RSASHA1_NSEC3:
    case LDNS_RSASHA256:
    case LDNS_RSASHA512:
    case LDNS_ECDSAP256SHA256:
    case LDNS_ECDSAP384SHA384:
        return true;
        // Whether these are there was decided when ldns was built.
#if LDNS_BUILD_CONFIG_USE_ED25519
    case LDNS_ED25519:
        return true;
#endif
#if LDNS_BUILD_CONFIG_USE_ED448
    case LDNS_ED448:
        return true;
#endif
    default:
        return false;
    }
}

DnssecCheck verifyRrset(const DnssecRrset &rrset,
                        const DnssecZone &zone,
                        const QDateTime &nowUtc,
                        DnssecEffort &effort)
{
    DnssecCheck check;
    if (rrset.signatureCount() == 0) {
        check.reason = "no RRSIG for " + rrset.title();
        return check;
    }
    SignatureFinding finding;
    const size_t count = std::min(rrset.signatureCount(), mostSignaturesPerRrset);
    for (size_t i = 0; i < count; ++i) {
        ldns_rr *signature = rrset.signature(i);
        const auto fields = signatureFields(signature);
        if (!fields || !isCandidate(*fields, rrset, zone, nowUtc, finding))
            continue;
        if (matchesSomeKey(rrset, signature, *fields, zone, nowUtc, effort, finding)) {
            check.state = DnssecState::Secure;
            check.labels = fields->labels;
            check.validUntilUtc = nearestTime(fields->expiration, nowUtc);
            return check;
        }
    }
    check.reason = finding.fault == SignatureFault::None ? "unreadable RRSIG for " + rrset.title()
                                                         : finding.reason;
    if (effort.isSpent())
        check.reason += "; gave up: the zone asks for too many signature checks (CVE-2023-50387)";
    return check;
}

DnssecCheck verifyUsableDelegation(const ldns_rr_list *delegationSigners)
{
    DnssecCheck check;
    if (!usableDelegationSigners(delegationSigners).isEmpty()) {
        check.state = DnssecState::Secure;
        return check;
    }
    // RFC 4035 section 5.2: as if there were no DS.
    check.state = DnssecState::Insecure;
    check.reason = "all DS records use unsupported algorithms or digests";
    return check;
}

DnssecCheck verifyZoneKeys(const DnssecRrset &keys,
                           const ldns_rr_list *delegationSigners,
                           const QDateTime &nowUtc,
                           DnssecEffort &effort,
                           DnssecZone &zone)
{
    const QList<const ldns_rr *> signers = usableDelegationSigners(delegationSigners);
    DnssecCheck check = verifyUsableDelegation(delegationSigners);
    if (check.state != DnssecState::Secure)
        return check;
    DnssecZone vouched;
    vouched.name = zone.name;
    collectVouchedKeys(keys, signers, effort, vouched);
    if (ldns_rr_list_rr_count(vouched.keys.get()) == 0) {
        check.state = DnssecState::Bogus;
        check.reason = "DS of " + nameForReason(zone.name) + " (key " + tagsForReason(signers)
            + ") does not match any DNSKEY";
        return check;
    }
    check = verifyRrset(keys, vouched, nowUtc, effort);
    if (check.state != DnssecState::Secure)
        return check;
    for (size_t i = 0; i < keys.count(); ++i) {
        if (isZoneKey(keys.record(i)))
            ldns_rr_list_push_rr(zone.keys.get(), ldns_rr_clone(keys.record(i)));
    }
    return check;
}

} // namespace postseal
