// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecChain.h"

#include <algorithm>

namespace postseal {

namespace {

/// Labels below the anchor that the chain is walked for. Real names have fewer than ten.
constexpr int deepestChain = 20;

DomainName ancestorWithLabels(DomainName name, int labels)
{
    while (name.labelCount() > labels)
        name = name.parent();
    return name;
}

QByteArray questionForReason(const DnsAnswer &answer)
{
    return nameForReason(answer.name) + ' ' + toText(answer.type);
}

/// The message of an answer that can be used, if it is about what was asked.
std::optional<DnssecMessage> usableMessage(const DnsAnswer &answer)
{
    if (!whyUnanswered(answer).isEmpty())
        return std::nullopt;
    auto message = parseDnssecMessage(answer.message);
    const bool isOurs = message && message->questionName == answer.name
        && int(message->questionType) == int(answer.type)
        && (message->responseCode == LDNS_RCODE_NOERROR
            || message->responseCode == LDNS_RCODE_NXDOMAIN);
    return isOurs ? std::move(message) : std::nullopt;
}

} // namespace

QByteArray whyUnanswered(const DnsAnswer &answer)
{
    switch (answer.kind) {
    case AnswerKind::Records:
    case AnswerKind::NoData:
    case AnswerKind::NxDomain:
    case AnswerKind::CnameLoop:
        return answer.message.isEmpty() ? questionForReason(answer) + ": no message" : QByteArray();
    case AnswerKind::ServerFailure:
        return questionForReason(answer) + ": SERVFAIL";
    case AnswerKind::Refused:
        return questionForReason(answer) + ": REFUSED";
    case AnswerKind::OtherError:
        return questionForReason(answer) + ": response code "
            + QByteArray::number(answer.responseCode);
    case AnswerKind::Malformed:
        return questionForReason(answer) + ": malformed answer";
    case AnswerKind::Silent:
        return questionForReason(answer) + ": no answer";
    case AnswerKind::Unreachable:
        return questionForReason(answer) + ": server unreachable";
    case AnswerKind::Lame:
        return questionForReason(answer) + ": lame server";
    case AnswerKind::Cancelled:
        return questionForReason(answer) + ": cancelled";
    }
    return {};
}

DnssecChain::DnssecChain(RawLookup lookup, const QByteArray &trustAnchors, const Clock &clock)
    : m_lookup(std::move(lookup))
    , m_anchors(trustAnchors)
    , m_clock(clock)
{ }

void DnssecChain::prefetch(const std::shared_ptr<DnssecChain> &self,
                           const DomainName &name,
                           Deadline deadline,
                           const StopToken &stop)
{
    const auto anchored = self->m_anchors.zoneAbove(name);
    if (!anchored || name.labelCount() - anchored->labelCount() > deepestChain)
        return;
    for (int labels = anchored->labelCount(); labels <= name.labelCount(); ++labels) {
        const DomainName ancestor = ancestorWithLabels(name, labels);
        const Level *known = self->knownLevel(ancestor);
        if (known && known->kind == Level::Kind::Insecure)
            return;
        // Hardly any zone begins at a name like _mta-sts; if one does, it is asked for when it is
        // needed.
        if (known || ancestor.toAscii().startsWith('_'))
            continue;
        // The tasks run on by themselves; the walk waits for their questions.
        if (!self->m_anchors.delegationSigners(ancestor))
            (void)ask(self, ancestor, RecordType::Ds, deadline, stop);
        (void)ask(self, ancestor, RecordType::Dnskey, deadline, stop);
    }
}

void DnssecChain::settle(DnssecStanding &standing,
                         DnssecStanding &tolerated,
                         const Level &level,
                         bool mayTolerate)
{
    switch (level.kind) {
    case Level::Kind::SecureZone:
        standing = {DnssecState::Secure, {}, level.zone};
        tolerated = {};
        return;
    case Level::Kind::NoCut:
        return;
    case Level::Kind::Insecure:
        standing = {DnssecState::Insecure, level.reason, nullptr};
        return;
    case Level::Kind::Bogus:
    case Level::Kind::Indeterminate:
        break;
    }
    const auto state =
        level.kind == Level::Kind::Bogus ? DnssecState::Bogus : DnssecState::Indeterminate;
    if (mayTolerate && level.cutIsOpen)
        tolerated = {state, level.reason, nullptr};
    else
        standing = {state, level.reason, nullptr};
}

QCoro::Task<DnssecStanding> DnssecChain::standingOf(std::shared_ptr<DnssecChain> self,
                                                    DomainName name,
                                                    DnssecWalk walk,
                                                    std::shared_ptr<DnssecEffort> effort,
                                                    Deadline deadline,
                                                    StopToken stop)
{
    DnssecStanding standing;
    const auto anchored = self->m_anchors.zoneAbove(name);
    if (!anchored || name.labelCount() - anchored->labelCount() > deepestChain) {
        standing.reason =
            (anchored ? "too many labels: " : "no trust anchor above ") + nameForReason(name);
        co_return standing;
    }
    prefetch(self, name, deadline, stop);
    // Between a signing zone and its parent there may be names without a zone cut. When one of them
    // cannot be judged, that does no harm: the DS of the signer must be signed by the zone above
    // all the same.
    DnssecStanding tolerated;
    for (int labels = anchored->labelCount(); labels <= name.labelCount(); ++labels) {
        const DomainName ancestor = ancestorWithLabels(name, labels);
        const Level level = co_await levelOf(self, ancestor, standing.zone, effort, deadline, stop);
        settle(
            standing, tolerated, level, walk == DnssecWalk::ToSigner && labels < name.labelCount());
        if (standing.state != DnssecState::Secure)
            break;
    }
    const bool isSecure = standing.state == DnssecState::Secure;
    if (isSecure && walk == DnssecWalk::ToSigner && standing.zone->name != name) {
        standing = {DnssecState::Bogus,
                    nameForReason(name) + " signs, but " + nameForReason(standing.zone->name)
                        + " proves that no zone begins there",
                    nullptr};
    }
    // What was let pass explains why the rest does not fit.
    if (standing.state == DnssecState::Bogus && tolerated.state == DnssecState::Bogus)
        standing.reason += "; " + tolerated.reason;
    else if (standing.state == DnssecState::Bogus && !tolerated.reason.isEmpty())
        standing = tolerated;
    co_return standing;
}

QCoro::Task<DnssecChain::Level> DnssecChain::levelOf(std::shared_ptr<DnssecChain> self,
                                                     DomainName name,
                                                     std::shared_ptr<const DnssecZone> parent,
                                                     std::shared_ptr<DnssecEffort> effort,
                                                     Deadline deadline,
                                                     StopToken stop)
{
    if (const Level *known = self->knownLevel(name))
        co_return *known;
    const ldns_rr_list *anchor = self->m_anchors.delegationSigners(name);
    const ldns_rr_list *signers = anchor;
    std::optional<DnssecMessage> delegation;
    quint32 ttl = 86400;
    if (!anchor) {
        const DnsAnswer answer = co_await ask(self, name, RecordType::Ds, deadline, stop);
        // Whoever waited for the same answer may have been faster.
        if (const Level *known = self->knownLevel(name))
            co_return *known;
        delegation = usableMessage(answer);
        const DnssecMessage *message = delegation ? &*delegation : nullptr;
        ttl = message ? message->smallestTtl : 0;
        Level level = self->judgeDelegation(answer, message, name, *parent, *effort);
        if (level.kind != Level::Kind::SecureZone) {
            self->remember(name, level, ttl);
            co_return level;
        }
        signers = message->answer.find(name, LDNS_RR_TYPE_DS)->records.get();
    }
    const DnsAnswer answer = co_await ask(self, name, RecordType::Dnskey, deadline, stop);
    if (const Level *known = self->knownLevel(name))
        co_return *known;
    Level level = self->judgeKeys(answer, name, signers, anchor != nullptr, *effort);
    self->remember(name, level, std::min(ttl, answer.ttl));
    co_return level;
}

DnssecChain::Level DnssecChain::judgeDelegation(const DnsAnswer &answer,
                                                const DnssecMessage *message,
                                                const DomainName &name,
                                                const DnssecZone &parent,
                                                DnssecEffort &effort) const
{
    Level level;
    level.cutIsOpen = true;
    if (!message) {
        const QByteArray why = whyUnanswered(answer);
        level.reason = why.isEmpty() ? questionForReason(answer) + ": unusable answer" : why;
        return level;
    }
    const QDateTime now = nowUtc();
    if (const DnssecRrset *signers = message->answer.find(name, LDNS_RR_TYPE_DS)) {
        level.cutIsOpen = false;
        DnssecCheck check = verifyRrset(*signers, parent, now, effort);
        if (check.state == DnssecState::Secure)
            check = verifyUsableDelegation(signers->records.get());
        level.kind = check.state == DnssecState::Secure ? Level::Kind::SecureZone
            : check.state == DnssecState::Insecure      ? Level::Kind::Insecure
                                                        : Level::Kind::Bogus;
        level.reason = check.reason;
        if (check.state == DnssecState::Insecure)
            level.reason.prepend(nameForReason(name) + ": ");
        return level;
    }
    // An alias cannot be a zone cut (RFC 1034 section 3.6.2). Believing a forged one only keeps the
    // zone above in charge, which then misses its signatures.
    if (message->answer.find(name, LDNS_RR_TYPE_CNAME)) {
        level.kind = Level::Kind::NoCut;
        return level;
    }
    const DnssecDenialEvidence evidence = gatherDenial(message->authority, parent, now, effort);
    const DenialProof proof = evidence.denial.noSecureDelegation(name);
    level.kind = proof.outcome == DenialProof::Outcome::Proven ? Level::Kind::NoCut
        : proof.outcome == DenialProof::Outcome::Insecure      ? Level::Kind::Insecure
                                                               : Level::Kind::Bogus;
    if (proof.outcome != DenialProof::Outcome::Proven)
        level.reason = "DS of " + nameForReason(name) + ": " + proof.reason;
    if (!evidence.trouble.isEmpty() && level.kind == Level::Kind::Bogus)
        level.reason += " (" + evidence.trouble + ')';
    return level;
}

DnssecChain::Level DnssecChain::judgeKeys(const DnsAnswer &answer,
                                          const DomainName &name,
                                          const ldns_rr_list *delegationSigners,
                                          bool isAnchor,
                                          DnssecEffort &effort) const
{
    Level level;
    const auto message = usableMessage(answer);
    if (!message) {
        const QByteArray why = whyUnanswered(answer);
        level.reason = why.isEmpty() ? questionForReason(answer) + ": unusable answer" : why;
        return level;
    }
    const DnssecRrset *keys = message->answer.find(name, LDNS_RR_TYPE_DNSKEY);
    // The anchored zone is signed for certain. When not even its signatures arrive, a resolver or
    // router on the way does not pass DNSSEC records on; that is not the domain's doing.
    if (isAnchor && (!keys || keys->signatureCount() == 0)) {
        level.reason = "the resolver does not pass on the signed DNSKEY of " + nameForReason(name);
        return level;
    }
    level.kind = Level::Kind::Bogus;
    if (!keys) {
        level.reason = nameForReason(name) + " has a DS, but no DNSKEY";
        return level;
    }
    const auto zone = std::make_shared<DnssecZone>();
    zone->name = name;
    const DnssecCheck check = verifyZoneKeys(*keys, delegationSigners, nowUtc(), effort, *zone);
    level.reason = check.reason;
    level.validUntilUtc = check.validUntilUtc;
    if (check.state == DnssecState::Secure) {
        level.kind = Level::Kind::SecureZone;
        level.zone = zone;
    } else if (check.state == DnssecState::Insecure) {
        level.kind = Level::Kind::Insecure;
    }
    return level;
}

} // namespace postseal
