// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "dns/DnssecEvidence.h"
#include "dns/DnssecTrustAnchors.h"
#include "dns/RawLookup.h"

#include <QHash>

namespace postseal {

class WaitPoint;

/// What the chain of trust says of a name.
struct DnssecStanding
{
    DnssecState state = DnssecState::Indeterminate;
    QByteArray reason; ///< empty when Secure
    std::shared_ptr<const DnssecZone> zone; ///< when Secure: the deepest zone at or above the name
};

/// Why the chain is walked.
enum class DnssecWalk {
    ToSigner, ///< to a name that signs records, so it must be a zone
    ToUnsignedName, ///< to a name whose records are not signed: look for an unsigned delegation
                    ///< above
};

/// The chain of trust from the anchors down, shared by the validations of one validator.
///
/// All levels are asked for at once, then judged from the top. What was judged is kept for a
/// minute, so that a repaired zone is seen soon. Main thread only; coroutines keep it alive.
class DnssecChain
{
public:
    DnssecChain(RawLookup lookup, const QByteArray &trustAnchors, const Clock &clock);

    [[nodiscard]] bool hasTrustAnchors() const { return !m_anchors.isEmpty(); }

    [[nodiscard]] QDateTime nowUtc() const { return m_clock.nowUtc(); }

    /// Starts asking for DS and DNSKEY of the name and everything above it that is not known yet.
    static void prefetch(const std::shared_ptr<DnssecChain> &self,
                         const DomainName &name,
                         Deadline deadline,
                         const StopToken &stop);

    /// Walks down from the trust anchor to the name.
    [[nodiscard]] static QCoro::Task<DnssecStanding> standingOf(
        std::shared_ptr<DnssecChain> self,
        DomainName name,
        DnssecWalk walk,
        std::shared_ptr<DnssecEffort> effort,
        Deadline deadline,
        StopToken stop);

    /// One question, shared with whoever asks the same right now.
    [[nodiscard]] static QCoro::Task<DnsAnswer> ask(std::shared_ptr<DnssecChain> self,
                                                    DomainName name,
                                                    RecordType type,
                                                    Deadline deadline,
                                                    StopToken stop);

private:
    /// What is known of one name on the way down.
    struct Level
    {
        enum class Kind {
            SecureZone,
            NoCut,
            Insecure,
            Bogus,
            Indeterminate
        };
        Kind kind = Kind::Indeterminate;
        QByteArray reason;
        bool cutIsOpen =
            false; ///< Bogus or Indeterminate, and not even whether a zone begins here is known
        std::shared_ptr<const DnssecZone> zone;
        QDateTime validUntilUtc;
    };

    struct Question
    {
        bool isAnswered = false;
        DnsAnswer answer;
        QList<WaitPoint *> waiting;
        QDateTime keptUntilUtc;
    };

    using QuestionKey = std::pair<DomainName, int>;

    [[nodiscard]] static QCoro::Task<Level> levelOf(std::shared_ptr<DnssecChain> self,
                                                    DomainName name,
                                                    std::shared_ptr<const DnssecZone> parent,
                                                    std::shared_ptr<DnssecEffort> effort,
                                                    Deadline deadline,
                                                    StopToken stop);
    [[nodiscard]] static QCoro::Task<DnsAnswer> lookUp(std::shared_ptr<DnssecChain> self,
                                                       DomainName name,
                                                       RecordType type,
                                                       Deadline deadline,
                                                       StopToken stop);
    [[nodiscard]] static QCoro::Task<> waitFor(std::shared_ptr<Question> question,
                                               Deadline deadline,
                                               StopToken stop);
    static void settle(DnssecStanding &standing,
                       DnssecStanding &tolerated,
                       const Level &level,
                       bool mayTolerate);

    /// What the answer to the question for DS says, without looking at keys. SecureZone: DS is
    /// there.
    [[nodiscard]] Level judgeDelegation(const DnsAnswer &answer,
                                        const DnssecMessage *message,
                                        const DomainName &name,
                                        const DnssecZone &parent,
                                        DnssecEffort &effort) const;
    [[nodiscard]] Level judgeKeys(const DnsAnswer &answer,
                                  const DomainName &name,
                                  const ldns_rr_list *delegationSigners,
                                  bool isAnchor,
                                  DnssecEffort &effort) const;

    [[nodiscard]] const Level *knownLevel(const DomainName &name) const;
    void remember(const DomainName &name, Level level, quint32 ttl);
    [[nodiscard]] std::shared_ptr<Question> openQuestion(const QuestionKey &key);
    void closeQuestion(const QuestionKey &key,
                       const std::shared_ptr<Question> &question,
                       const DnsAnswer &answer);

    RawLookup m_lookup;
    DnssecTrustAnchors m_anchors;
    const Clock &m_clock;
    QHash<DomainName, Level> m_levels;
    QHash<QuestionKey, std::shared_ptr<Question>> m_questions;
};

/// Why an answer does not serve the walk; empty when it does.
[[nodiscard]] QByteArray whyUnanswered(const DnsAnswer &answer);

} // namespace postseal
