// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecValidator.h"

#include "dns/DnssecChain.h"

#include <QSet>

namespace postseal {

namespace {

/// As the client follows them (AnswerKind::CnameLoop).
constexpr int mostAliasLinks = 8;

/// What all steps of one validation share. By value into each coroutine.
struct ValidationContext
{
    std::shared_ptr<DnssecChain> chain;
    std::shared_ptr<DnssecEffort> effort;
    ldns_rr_type type = LDNS_RR_TYPE_A;
    Deadline deadline;
    StopToken stop;
};

using MessagePtr = std::shared_ptr<const DnssecMessage>;

/// Bogus beats everything, then what could not be found out, then Insecure.
int gravityOf(DnssecState state)
{
    switch (state) {
    case DnssecState::Secure:
        return 0;
    case DnssecState::Insecure:
        return 1;
    case DnssecState::Unchecked:
    case DnssecState::Indeterminate:
        return 2;
    case DnssecState::Bogus:
        return 3;
    }
    return 2;
}

void addLink(DnssecVerdict &whole, const DnssecVerdict &link)
{
    if (gravityOf(link.state) > gravityOf(whole.state))
        whole = link;
}

/// The DNAME that stands above the name in the answer. RFC 6672 section 2.2.
const DnssecRrset *substitutionAbove(const DnssecMessage &message, const DomainName &name)
{
    for (DomainName above = name; !above.isRoot();) {
        above = above.parent();
        if (const DnssecRrset *found = message.answer.find(above, LDNS_RR_TYPE_DNAME))
            return found;
    }
    return nullptr;
}

/// The name with the DNAME's owner replaced by its target.
std::optional<DomainName> substitute(const DomainName &name, const DnssecRrset &substitution)
{
    const auto target = firstNameOf(substitution.record(0));
    if (!target)
        return std::nullopt;
    const qsizetype suffix =
        substitution.owner.isRoot() ? 0 : substitution.owner.toAscii().size() + 1;
    const QByteArray prefix = name.toAscii().chopped(suffix);
    const auto whole =
        DomainName::fromDns(target->isRoot() ? prefix : prefix + '.' + target->toAscii());
    return whole ? std::optional(*whole) : std::nullopt;
}

/// What an answer section holds for a name: records, an alias, or nothing.
struct AnswerPart
{
    const DnssecRrset *rrset = nullptr;
    std::optional<DomainName> target;
};

AnswerPart partFor(const DnssecMessage &message, const DomainName &name, ldns_rr_type type)
{
    if (const DnssecRrset *records = message.answer.find(name, type))
        return {records, std::nullopt};
    if (type == LDNS_RR_TYPE_CNAME)
        return {};
    const DnssecRrset *alias = message.answer.find(name, LDNS_RR_TYPE_CNAME);
    const DnssecRrset *substitution = substitutionAbove(message, name);
    // A CNAME made from a DNAME is not signed; the DNAME is. RFC 6672 section 5.3.1.
    if (substitution && (!alias || alias->signatureCount() == 0))
        return {substitution, substitute(name, *substitution)};
    if (alias)
        return {alias, firstNameOf(alias->record(0))};
    return {};
}

/// The end of an alias chain may be in the message with its first links: then it has records, or
/// says no. Otherwise the resolver left it to us.
bool speaksOf(const DnssecMessage &message, const DomainName &name, ldns_rr_type type)
{
    if (message.questionName == name || partFor(message, name, type).rrset)
        return true;
    if (message.responseCode == LDNS_RCODE_NXDOMAIN)
        return true;
    const auto &rrsets = message.authority.rrsets();
    return std::any_of(rrsets.begin(), rrsets.end(), [](const DnssecRrset &rrset) {
        return rrset.type == LDNS_RR_TYPE_SOA;
    });
}

MessagePtr messageOf(const DnsAnswer &answer)
{
    if (!whyUnanswered(answer).isEmpty())
        return nullptr;
    auto message = parseDnssecMessage(answer.message);
    if (!message || message->questionName != answer.name
        || int(message->questionType) != int(answer.type))
        return nullptr;
    if (message->responseCode != LDNS_RCODE_NOERROR && message->responseCode != LDNS_RCODE_NXDOMAIN)
        return nullptr;
    return std::make_shared<const DnssecMessage>(std::move(*message));
}

/// Nobody signs here. Fine below an unsigned delegation, otherwise somebody took the signatures
/// away.
QCoro::Task<DnssecVerdict> judgeUnsigned(ValidationContext context,
                                         DomainName name,
                                         QByteArray missing)
{
    const DomainName from = context.type == LDNS_RR_TYPE_DS ? name.parent() : name;
    const DnssecStanding standing = co_await DnssecChain::standingOf(context.chain,
                                                                     from,
                                                                     DnssecWalk::ToUnsignedName,
                                                                     context.effort,
                                                                     context.deadline,
                                                                     context.stop);
    DnssecVerdict verdict{standing.state, standing.reason};
    if (standing.state == DnssecState::Secure)
        verdict = {DnssecState::Bogus,
                   missing + ", although zone " + nameForReason(standing.zone->name)
                       + " is signed"};
    co_return verdict;
}

QCoro::Task<DnssecVerdict> judgePart(ValidationContext context, DomainName name, MessagePtr message)
{
    const DnssecRrset *rrset = partFor(*message, name, context.type).rrset;
    const LdnsTextPtr typeText(ldns_rr_type2str(context.type));
    const bool isNxDomain = message->responseCode == LDNS_RCODE_NXDOMAIN;
    const auto signer =
        rrset ? claimedSigner(*rrset) : claimedDenier(message->authority, name, context.type);
    const QByteArray denied = isNxDomain
        ? "NXDOMAIN for " + nameForReason(name)
        : "no data for " + nameForReason(name) + ' ' + typeText.get();
    if (!signer) {
        const QByteArray missing =
            rrset ? "no RRSIG for " + rrset->title() : denied + ": no signed NSEC or NSEC3 record";
        const DomainName owner = rrset ? rrset->owner : name;
        const DnssecVerdict verdict = co_await judgeUnsigned(context, owner, missing);
        co_return verdict;
    }
    const DnssecStanding standing = co_await DnssecChain::standingOf(context.chain,
                                                                     *signer,
                                                                     DnssecWalk::ToSigner,
                                                                     context.effort,
                                                                     context.deadline,
                                                                     context.stop);
    if (standing.state != DnssecState::Secure)
        co_return DnssecVerdict{standing.state, standing.reason};
    const QDateTime now = context.chain->nowUtc();
    const DnssecCheck check = rrset
        ? judgeRrset(*rrset, *message, *standing.zone, now, *context.effort)
        : judgeDenial(name, context.type, *message, *standing.zone, now, *context.effort);
    co_return DnssecVerdict{check.state, check.reason};
}

/// The records, each in canonical form, whatever their order and TTL.
QSet<QByteArray> contentOf(const DnssecSection &section)
{
    QSet<QByteArray> content;
    for (const DnssecRrset &rrset : section.rrsets()) {
        for (size_t i = 0; i < rrset.count(); ++i) {
            QByteArray record = rrset.title();
            for (size_t field = 0; field < ldns_rr_rd_count(rrset.record(i)); ++field) {
                const ldns_rdf *data = ldns_rr_rdf(rrset.record(i), field);
                record.append(reinterpret_cast<const char *>(ldns_rdf_data(data)),
                              qsizetype(ldns_rdf_size(data)));
            }
            content.insert(record);
        }
    }
    return content;
}

QCoro::Task<MessagePtr> askFor(ValidationContext context, DomainName name)
{
    const auto type = RecordType(context.type);
    const DnsAnswer answer =
        co_await DnssecChain::ask(context.chain, name, type, context.deadline, context.stop);
    co_return messageOf(answer);
}

/// The message to begin with: the answer's own, or one with signatures that says the same. A
/// verdict on other records than the caller has would let a forger answer one question and leave
/// the next alone.
QCoro::Task<MessagePtr> firstMessage(ValidationContext context, DnsAnswer answer)
{
    const MessagePtr own = messageOf(answer);
    if (!own || own->dnssecOk || own->hasSignatures())
        co_return own;
    const MessagePtr other = co_await askFor(context, answer.name);
    const bool saysTheSame = other && other->responseCode == own->responseCode
        && contentOf(other->answer) == contentOf(own->answer);
    co_return saysTheSame ? other : nullptr;
}

/// Starts on the zones of all names in the answer, so that an alias chain does not cost a round
/// trip a link.
void prefetchNamesOf(const ValidationContext &context, const DnssecMessage &message)
{
    int started = 0;
    for (const DnssecRrset &rrset : message.answer.rrsets()) {
        if (++started > mostAliasLinks)
            return;
        const auto signer = claimedSigner(rrset);
        DnssecChain::prefetch(
            context.chain, signer ? *signer : rrset.owner, context.deadline, context.stop);
    }
}

QCoro::Task<DnssecVerdict> validateAnswer(ValidationContext context, DnsAnswer answer)
{
    DnssecVerdict whole{DnssecState::Secure, {}};
    if (const QByteArray why = whyUnanswered(answer); !why.isEmpty())
        co_return DnssecVerdict{DnssecState::Indeterminate, why};
    DomainName name = answer.name;
    MessagePtr message = co_await firstMessage(context, answer);
    if (message)
        prefetchNamesOf(context, *message);
    QSet<DomainName> seen;
    for (int link = 0; link <= mostAliasLinks; ++link) {
        if (seen.contains(name))
            co_return whole; // The loop itself is what the zones say, and no fault of their
                             // signatures.
        seen.insert(name);
        if (message && !speaksOf(*message, name, context.type))
            message = co_await askFor(context, name);
        if (!message) {
            addLink(whole,
                    {DnssecState::Indeterminate,
                     nameForReason(name) + ' ' + toText(answer.type) + ": no usable answer"});
            co_return whole;
        }
        const DnssecVerdict verdict = co_await judgePart(context, name, message);
        addLink(whole, verdict);
        const auto target = partFor(*message, name, context.type).target;
        if (!target || whole.state == DnssecState::Bogus)
            co_return whole;
        name = *target;
    }
    co_return whole;
}

} // namespace

DnssecValidator::DnssecValidator(RawLookup lookup,
                                 const QByteArray &trustAnchors,
                                 const Clock &clock)
    : m_chain(std::make_shared<DnssecChain>(std::move(lookup), trustAnchors, clock))
{ }

DnssecValidator::~DnssecValidator() = default;

bool DnssecValidator::hasTrustAnchors() const
{
    return m_chain->hasTrustAnchors();
}

void DnssecValidator::prefetch(const DomainName &name, Deadline deadline, const StopToken &stop)
{
    DnssecChain::prefetch(m_chain, name, deadline, stop);
}

QCoro::Task<DnssecVerdict> DnssecValidator::validate(DnsAnswer answer,
                                                     Deadline deadline,
                                                     StopToken stop)
{
    ValidationContext context;
    context.chain = m_chain;
    context.effort = std::make_shared<DnssecEffort>();
    context.type = ldns_rr_type(int(answer.type));
    context.deadline = deadline;
    context.stop = std::move(stop);
    return validateAnswer(std::move(context), std::move(answer));
}

} // namespace postseal
